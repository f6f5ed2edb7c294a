"""One personalised picture, from words to pixels, over the parts of diffusers' SDXL pipelines."""

from __future__ import annotations

import inspect
from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, cast

from viper_desktop.domain.errors import BadInput, ViperError, check
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.devices import is_out_of_memory, release
from viper_desktop.engine.diffusion.cancelling import cancellable
from viper_desktop.engine.diffusion.memory import TILE
from viper_desktop.engine.diffusion.steering import refining, steering
from viper_desktop.engine.doors import Step

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from diffusers import SchedulerMixin
    from PIL.Image import Image
    from torch import Generator, Tensor

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.engine.diffusion.defaults import Tuning
    from viper_desktop.engine.diffusion.model import DiffusionModel
    from viper_desktop.engine.diffusion.previews import Previewer
    from viper_desktop.engine.diffusion.steering import Steering

ALIKE = 1e-6  # sine of the angle between two noises that are the same
HAND_OVER = 0.8  # share of the schedule after which a refiner takes over (METHOD §2)


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of the schedule that one model runs.

    Attributes:
        scheduler: a copy, since it counts its steps.
        timesteps: from noisy to clean, 1-d.
    """

    model: DiffusionModel
    scheduler: Any  # diffusers' schedulers share methods but no typed base
    timesteps: Tensor


def paint(
    model: DiffusionModel,
    recipe: Recipe,
    tuning: Tuning,
    *,
    previewer: Previewer,
    on_step: Callable[[Step], None],
    refiner: DiffusionModel | None = None,
    cancel: Event | None = None,
    frugal: bool = False,
    tiled: bool = False,
    solver: SchedulerMixin | None = None,
) -> Image:
    """Make the picture of a completed recipe.

    Args:
        recipe: with size, steps and guidance filled in.
        tuning: what suits this model; exact mode takes none of it.
        previewer: shows unfinished latents.
        on_step: called after each step; the preview it is handed may be asked for until the picture is done. Once
            more at the end where the picture came in tiles.
        refiner: runs the last fifth of the schedule, without taste.
        cancel: looked at before each step and each block of the networks.
        frugal: one branch at a time, for the least memory, at some cost in time.
        tiled: decode in tiles.
        solver: steps instead of the model's own scheduler.

    Raises:
        Cancelled: the token was set.
        BadInput: exact mode without guidance, or a number of steps that the schedule cannot be run in.
        ViperError: the numbers overflowed.
    """
    import torch

    networks = (*model.modules, *(refiner.modules if refiner else ()))
    with torch.inference_mode(), cancellable(networks, cancel):
        stretches = [stretch(model, recipe, until=HAND_OVER if refiner else None, solver=solver)]
        steer = [steering(model, recipe, tuning, frugal=frugal)]
        if refiner is not None:
            stretches.append(stretch(refiner, recipe, since=HAND_OVER))
            steer.append(refining(refiner, recipe, frugal=frugal))
        total = sum(len(part.timesteps) for part in stretches)
        generator = torch.Generator("cpu").manual_seed(recipe.seed)  # the same picture on every device
        latents = first_latents(model, recipe, generator) * stretches[0].scheduler.init_noise_sigma
        done = 0
        for part, predict_noise in zip(stretches, steer, strict=True):

            def report(shown: Tensor, step: int, before: int = done) -> None:
                on_step(Step(before + step, total, partial(previewer.preview, shown)))

            latents = denoised(latents, part, predict_noise, generator=generator, report=report, cancel=cancel)
            done += len(part.timesteps)
        check(cancel)
        bare = recipe.mode is Mode.EXACT and refiner is None  # the published refiner is a stock pipeline, and decodes
        image, in_tiles = decoded(model, latents, exact=bare, tiled=tiled)
        if in_tiles:
            on_step(Step(total, total, tiled=True))
        return image


def stretch(
    model: DiffusionModel,
    recipe: Recipe,
    *,
    since: float | None = None,
    until: float | None = None,
    solver: SchedulerMixin | None = None,
) -> Stretch:
    """The part of a recipe's schedule that a model runs, cut as diffusers cuts it (EXACT §1, §2).

    Args:
        since, until: shares of the schedule, strictly between 0 and 1; None leaves that end as it is.
        solver: see `paint`.

    Raises:
        BadInput: the schedule cannot be run in that many steps.
    """
    scheduler: Any = deepcopy(solver or model.scheduler)
    try:
        scheduler.set_timesteps(recipe.steps, device=model.device)
    except (ValueError, TypeError, ArithmeticError, LookupError, AssertionError) as error:
        raise BadInput(
            f"The noise schedule of this model ({type(scheduler).__name__}) cannot be run in {recipe.steps} steps.",
            "Choose another number of steps; forty are usual.",
        ) from error
    timesteps: Tensor = scheduler.timesteps
    trained = scheduler.config.num_train_timesteps
    begin = 0
    if until is not None:
        timesteps = timesteps[: int((timesteps >= round(trained - until * trained)).sum())]
    if since is not None:
        left = int((timesteps < round(trained - since * trained)).sum())
        if scheduler.order == 2 and left % 2 == 0:
            left += 1  # each step but the first has two halves, which belong together
        begin = len(timesteps) - left
        timesteps = timesteps[begin:]
    if hasattr(scheduler, "set_begin_index") and recipe.mode is not Mode.EXACT:  # which is older than it (EXACT §1)
        scheduler.set_begin_index(begin)
    return Stretch(model, scheduler, timesteps)


def denoised(
    latents: Tensor,
    part: Stretch,
    predict_noise: Steering,
    *,
    generator: Generator,
    report: Callable[[Tensor, int], None],
    cancel: Event | None = None,
) -> Tensor:
    """Latents after one stretch of the schedule.

    Args:
        report: called after each step with what may be shown, and the number of steps done.
    """
    scheduler = part.scheduler
    takes = inspect.signature(scheduler.step).parameters
    extra = {name: value for name, value in (("eta", 0.0), ("generator", generator)) if name in takes}
    for done, timestep in enumerate(part.timesteps, start=1):
        check(cancel)
        noise = predict_noise(scheduler.scale_model_input(latents, timestep), timestep)
        result = scheduler.step(noise, timestep, latents, **extra)
        latents = result.prev_sample
        guess = getattr(result, "pred_original_sample", None)  # not every scheduler tells where it thinks it is going
        report(latents if guess is None else guess, done)
    return latents


def first_latents(model: DiffusionModel, recipe: Recipe, generator: Generator) -> Tensor:
    """Noise for one picture, drawn on the CPU and in the order in which the stock pipeline draws it.

    Returns:
        (1, channels, height / pixels per latent, width / pixels per latent), in the model's number format.
    """
    import torch

    height, width = recipe.height // model.pixels_per_latent, recipe.width // model.pixels_per_latent
    shape = (1, model.stock.unet.config.in_channels, height, width)
    noise = torch.randn(shape, generator=generator, dtype=model.dtype)
    for step in recipe.variations:
        other = torch.Generator("cpu").manual_seed(step.seed)
        noise = blended_noise(noise, torch.randn(shape, generator=other, dtype=model.dtype), step.share)
    return noise.to(model.device)


def blended_noise(noise: Tensor, other: Tensor, share: float) -> Tensor:
    """Noise on the way from one to another that is as strong as either (slerp: Shoemake 1985).

        z = (sin((1 − t)Ω)·z₁ + sin(tΩ)·z₂) / sin Ω,  Ω the angle between them

    Args:
        noise, other: same shape and dtype; white noise of many numbers, so that Ω is near π/2.
        share: t, 0..1.
    """
    import torch

    first, second = noise.double(), other.double()
    cosine = (first * second).sum() / (first.norm() * second.norm())
    angle = torch.arccos(cosine.clamp(-1, 1))
    if angle.sin() < ALIKE:
        return noise
    blend: Tensor = (((1 - share) * angle).sin() * first + (share * angle).sin() * second) / angle.sin()
    return blend.to(noise.dtype)


def decoded(model: DiffusionModel, latents: Tensor, *, exact: bool = False, tiled: bool = False) -> tuple[Image, bool]:
    """Latents as a picture, RGB, and whether it came in tiles.

    Args:
        latents: (1, channels, height, width).
        exact: leave a VAE's own `latents_mean` and `latents_std` aside, as the published code does.
        tiled: decode in overlapping tiles; done anyway where memory runs out, since all the steps are behind us here.

    Raises:
        ViperError: the numbers overflowed.
    """
    import torch

    vae = model.stock.vae
    scaled = unscaled(model, latents, exact=exact).to(vae.dtype)
    in_tiles = tiled and _takes_tiles(vae)
    try:
        pixels = _decode(model, scaled, tiled=in_tiles)
    except (RuntimeError, MemoryError) as error:
        if in_tiles or not _takes_tiles(vae) or not is_out_of_memory(error):
            raise
        pixels = None
    if pixels is None:
        in_tiles = True
        release(str(model.device))
        pixels = _decode(model, scaled, tiled=True)
    if not torch.isfinite(pixels).all():
        raise ViperError(
            "The numbers in the model grew too large, and the picture came out empty.",
            "Lower the guidance or the degree, or run the model in float32.",
        )
    image = cast("Image", model.stock.image_processor.postprocess(pixels, output_type="pil")[0])
    return image, in_tiles and max(image.size) > TILE


def _takes_tiles(vae: object) -> bool:
    """Whether it is a large decoder; the small ones need no tiles."""
    from diffusers import AutoencoderKL

    return isinstance(vae, AutoencoderKL)


def _decode(model: DiffusionModel, scaled: Tensor, *, tiled: bool) -> Tensor:
    """Pixels of −1..1, (1, 3, height, width)."""
    vae = model.stock.vae
    if not tiled:
        whole: Tensor = vae.decode(scaled, return_dict=False)[0]
        return whole
    before = vae.tile_sample_min_size, vae.tile_latent_min_size
    vae.enable_tiling()
    vae.tile_sample_min_size, vae.tile_latent_min_size = TILE, TILE // model.pixels_per_latent
    try:
        joined: Tensor = vae.decode(scaled, return_dict=False)[0]
        return joined
    finally:
        vae.tile_sample_min_size, vae.tile_latent_min_size = before
        vae.disable_tiling()


def unscaled(model: DiffusionModel, latents: Tensor, *, exact: bool = False) -> Tensor:
    """Latents in the scale in which the VAE decodes them."""
    config = model.stock.vae.config
    mean, deviation = config.get("latents_mean"), config.get("latents_std")
    if exact or mean is None or deviation is None:
        scaled: Tensor = latents / config.scaling_factor
        return scaled
    shape = (1, -1, 1, 1)
    spread, centre = latents.new_tensor(deviation).view(shape), latents.new_tensor(mean).view(shape)
    shifted: Tensor = latents * spread / config.scaling_factor + centre
    return shifted
