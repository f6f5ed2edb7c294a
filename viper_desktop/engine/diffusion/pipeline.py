"""One personalised picture, from words to pixels, over the parts of diffusers' SDXL pipeline."""

from __future__ import annotations

from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, cast

from viper_desktop.domain.errors import ViperError, check
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.diffusion.cancelling import cancellable
from viper_desktop.engine.diffusion.steering import steering
from viper_desktop.engine.doors import Step

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from PIL.Image import Image
    from torch import Generator, Tensor

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.engine.diffusion.defaults import Tuning
    from viper_desktop.engine.diffusion.loading import Sdxl
    from viper_desktop.engine.diffusion.previews import Previewer


def paint(
    model: Sdxl,
    recipe: Recipe,
    tuning: Tuning,
    *,
    previewer: Previewer,
    on_step: Callable[[Step], None],
    cancel: Event | None = None,
    frugal: bool = False,
) -> Image:
    """Make the picture of a completed recipe.

    Args:
        recipe: with size, steps and guidance filled in.
        tuning: what suits this model; exact mode takes none of it.
        previewer: shows unfinished latents.
        on_step: called after each step; the preview it is handed may be asked for until the picture is done.
        cancel: looked at before each step and each block of the networks.
        frugal: take the least memory, at some cost in time.

    Raises:
        Cancelled: the token was set.
        BadInput: exact mode without guidance.
        ViperError: the numbers overflowed.
    """
    import torch

    with torch.inference_mode(), cancellable(model.modules, cancel):
        predict_noise = steering(model, recipe, tuning, frugal=frugal)
        scheduler = deepcopy(model.scheduler)  # it counts its steps
        scheduler.set_timesteps(recipe.steps, device=model.device)
        if hasattr(scheduler, "set_begin_index"):
            scheduler.set_begin_index(0)
        generator = torch.Generator("cpu").manual_seed(recipe.seed)  # the same picture on every device
        latents = first_latents(model, recipe, generator) * scheduler.init_noise_sigma
        extra = model.stock.prepare_extra_step_kwargs(generator, 0.0)
        total = len(scheduler.timesteps)
        for done, timestep in enumerate(scheduler.timesteps, start=1):
            check(cancel)
            noise = predict_noise(scheduler.scale_model_input(latents, timestep), timestep)
            result = scheduler.step(noise, timestep, latents, **extra)
            latents = result.prev_sample
            guess = getattr(result, "pred_original_sample", None)
            shown = latents if guess is None else guess
            on_step(Step(done, total, partial(previewer.preview, shown)))
        check(cancel)
        return decoded(model, latents, exact=recipe.mode is Mode.EXACT, frugal=frugal)


def first_latents(model: Sdxl, recipe: Recipe, generator: Generator) -> Tensor:
    """Noise for one picture, drawn on the CPU and in the order in which the stock pipeline draws it.

    Returns:
        (1, channels, height / pixels per latent, width / pixels per latent), in the text encoders' dtype.
    """
    import torch

    stock = model.stock
    height, width = recipe.height // model.pixels_per_latent, recipe.width // model.pixels_per_latent
    shape = (1, stock.unet.config.in_channels, height, width)
    return torch.randn(shape, generator=generator, dtype=stock.text_encoder_2.dtype).to(model.device)


def decoded(model: Sdxl, latents: Tensor, *, exact: bool = False, frugal: bool = False) -> Image:
    """Latents as a picture, RGB.

    Args:
        latents: (1, channels, height, width).
        exact: leave a VAE's own `latents_mean` and `latents_std` aside, as the published code does.
        frugal: decode in overlapping tiles.

    Raises:
        ViperError: the numbers overflowed.
    """
    import torch

    vae = model.stock.vae
    tiled = frugal and model.pixels_per_latent == 8  # the tiles' size is made for the published decoders
    if tiled:
        vae.enable_tiling()
    try:
        pixels = vae.decode(unscaled(model, latents, exact=exact).to(vae.dtype), return_dict=False)[0]
    finally:
        if tiled:
            vae.disable_tiling()
    if not torch.isfinite(pixels).all():
        raise ViperError(
            "The numbers in the model grew too large, and the picture came out empty.",
            "Lower the guidance or the degree, or run the model in float32.",
        )
    return cast("Image", model.stock.image_processor.postprocess(pixels, output_type="pil")[0])


def unscaled(model: Sdxl, latents: Tensor, *, exact: bool = False) -> Tensor:
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
