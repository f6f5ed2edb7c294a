"""What suits a model: its own size, steps and guidance, from its folder's `viper.json`, or from what it is."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.engine.diffusion.families import MODELS, recognized
from viper_desktop.engine.diffusion.model import pixels_per_latent
from viper_desktop.engine.diffusion.single_file.checkpoint import read_checkpoint
from viper_desktop.engine.diffusion.single_file.configuration import unet_config, vae_config
from viper_desktop.engine.weights import read_json

PUBLISHED_STEPS, PUBLISHED_GUIDANCE = 40, 5.0  # METHOD §2
DRAFT_STEPS = 5  # enough to know the picture by (tests/bench/README.md)
PIXELS_PER_LATENT = 8  # of the published autoencoders, one of which a file without any borrows
SHAPES = ((1, 1), (9, 7), (7, 9), (19, 13), (13, 19), (7, 4), (4, 7))  # those that SDXL was trained on most


@dataclass(frozen=True, slots=True)
class Tuning:
    """How balanced and fast mode treat a model.

    Attributes:
        rescale: φ of the guidance rescale, 0..1.
        second_evaluation: factor on β in the guidance sum; 0 leaves ε₊ and ε₋ out, and the embeddings do it alone.
        keep_norm: blend a taste in without making the embeddings longer.
        prompt_every, contrast_every, taste_every, disliked_every: fast mode predicts ε_c, ε_c − ε_u, ε₊ and ε₋ anew
            every so many steps; the latter two are multiples of the second.
    """

    rescale: float = 0.0
    second_evaluation: float = 1.0
    keep_norm: bool = False
    prompt_every: int = 3
    contrast_every: int = 3
    taste_every: int = 6
    disliked_every: int = 6


@dataclass(frozen=True, slots=True)
class ModelDefaults:
    """What a model folder says of itself.

    Attributes:
        sizes: (width, height) in pixels, the model's own first.
        pixels_per_latent: every side is a multiple of it.
        draft_steps: in how many a draft is made; 0 for none.
        is_distilled: guidance is built into it, as in latent consistency models.
        words: the file of the words that it knows; None where any text will do.
    """

    name: str
    sizes: tuple[tuple[int, int], ...]
    pixels_per_latent: int
    steps: int = PUBLISHED_STEPS
    guidance: float = PUBLISHED_GUIDANCE
    draft_steps: int = DRAFT_STEPS
    note: str = ""
    is_distilled: bool = False
    words: Path | None = None
    tuning: Tuning = field(default_factory=Tuning)


def defaults_of(path: Path) -> ModelDefaults:
    """Read the defaults of a model's folder or single file; cheap, no weights are touched.

    Raises:
        ModelUnavailable: no model that can be run, or a `viper.json` that says something impossible.
    """
    return _of_file(path) if path.is_file() else _of_folder(path)


def _of_file(file: Path) -> ModelDefaults:
    """A single file says nothing of itself: what its family was published with."""
    checkpoint = read_checkpoint(file)
    if checkpoint.family not in MODELS:
        raise ModelUnavailable(
            f"{file.name} is a {checkpoint.family.name}, which cannot begin a picture.",
            "Choose it as the refiner of a Stable Diffusion XL model.",
        )
    pixels = PIXELS_PER_LATENT
    if checkpoint.vae_prefix:
        pixels = pixels_per_latent(vae_config(checkpoint))
    side = pixels * int(unet_config(checkpoint)["sample_size"])
    return ModelDefaults(file.stem, sizes_around(side, pixels), pixels, guidance=checkpoint.family.guidance)


def _of_folder(folder: Path) -> ModelDefaults:
    family, _ = recognized(folder)
    pixels = pixels_per_latent(read_json(folder / "vae" / "config.json"))
    unet = read_json(folder / "unet" / "config.json")
    sample = unet.get("sample_size") or 128
    side = pixels * int(min(sample) if isinstance(sample, list) else sample)
    file = folder / "viper.json"
    own: dict[str, Any] = read_json(file) if file.is_file() else {}
    try:
        tuning = Tuning(
            rescale=_within(own, "guidance_rescale", 0.0, 0.0, 1.0),
            second_evaluation=_within(own, "second_evaluation", 1.0, 0.0, 2.0),
            keep_norm=bool(own.get("keep_norm", False)),
            prompt_every=int(_within(own, "prompt_every", 3, 1, 100)),
            contrast_every=int(_within(own, "contrast_every", 3, 1, 100)),
            taste_every=int(_within(own, "taste_every", 6, 1, 100)),
            disliked_every=int(_within(own, "disliked_every", 6, 1, 100)),
        )
        if tuning.taste_every % tuning.contrast_every or tuning.disliked_every % tuning.contrast_every:
            raise ValueError("taste_every or disliked_every is no multiple of contrast_every")
        return ModelDefaults(
            name=str(own.get("name") or folder.name),
            sizes=tuple((int(w), int(h)) for w, h in own["sizes"]) if own.get("sizes") else sizes_around(side, pixels),
            pixels_per_latent=pixels,
            steps=int(_within(own, "steps", PUBLISHED_STEPS, 1, 1000)),
            guidance=_within(own, "guidance_scale", family.guidance, 0.0, 100.0),
            draft_steps=int(_within(own, "draft_steps", DRAFT_STEPS, 0, 1000)),
            note=str(own.get("note", "")),
            is_distilled=unet.get("time_cond_proj_dim") is not None,
            words=folder / str(own["words"]) if own.get("words") else None,
            tuning=tuning,
        )
    except (TypeError, ValueError) as error:
        raise ModelUnavailable(f"{file} is damaged: {error}.", "Correct it, or delete it.") from error


def sizes_around(side: int, pixels: int) -> tuple[tuple[int, int], ...]:
    """The square of a model and some other shapes of about the same area.

    Args:
        side: of the square, in pixels.
        pixels: a latent's; other shapes go in steps of eight latents, as the training of SDXL did.
    """
    step = 8 * pixels
    shapes = [(side, side)]
    for across, down in SHAPES[1:]:
        ratio = (across / down) ** 0.5
        shapes.append((max(round(side * ratio / step), 1) * step, max(round(side / ratio / step), 1) * step))
    return tuple(dict.fromkeys(shapes))


def _within(own: dict[str, Any], key: str, default: float, least: float, most: float) -> float:
    """A number out of the file, or the default."""
    value = float(own.get(key, default))
    if not least <= value <= most:
        raise ValueError(f"{key} is {value:g}, which is not between {least:g} and {most:g}")
    return value
