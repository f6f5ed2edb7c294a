"""Opens a model: a folder in diffusers' format, or a checkpoint in a single file.

Safetensors only, nothing from the network, no code from the folder. The model that ships with the program and published
checkpoints come through the same door.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable, check
from viper_desktop.engine.diffusion.families import MODELS, REFINER, SDXL, belong_together
from viper_desktop.engine.diffusion.folder_parts import parts_of_folder
from viper_desktop.engine.diffusion.model import DiffusionModel, pixels_per_latent
from viper_desktop.engine.diffusion.single_file.parts import parts_of_file
from viper_desktop.engine.quiet import quiet
from viper_desktop.engine.weights import GET_AGAIN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from threading import Event

    from viper_desktop.engine.devices import Placement


def load(
    path: Path,
    placement: Placement,
    *,
    lenders: Iterable[Path] = (),
    on_part: Callable[[str], None] = lambda _: None,
    cancel: Event | None = None,
) -> DiffusionModel:
    """Load a model into the computer's memory; `place` puts it where it shall work.

    Args:
        path: a folder that holds `model_index.json` and a folder for each part, or a single `.safetensors` file.
        placement: device and number format to run in.
        lenders: folders of other models, from which a single file borrows what it comes without.
        on_part: called with the name of each part before it is loaded.
        cancel: looked at between the parts.

    Raises:
        Cancelled: the token was set.
        ModelUnavailable: something is missing, damaged, pickled or of another architecture.
    """
    import diffusers

    def begin(part: str) -> None:
        check(cancel)
        on_part(part)

    with quiet():
        if path.is_file():
            found = parts_of_file(path, MODELS, placement.torch_dtype, begin, lenders=lenders)
        else:
            found = parts_of_folder(path, MODELS, placement, begin)
        if not belong_together(found.family, found.parts):
            raise ModelUnavailable(f"The parts of the model in {path} do not fit together.", GET_AGAIN)
        options: dict[str, Any] = {"safety_checker": None, "feature_extractor": None, "requires_safety_checker": False}
        if found.family is SDXL:
            options = {"force_zeros_for_empty_prompt": found.zeros_for_empty, "add_watermarker": False}
        stock = getattr(diffusers, found.family.pipeline)(**found.parts, **options)
    if placement.dtype == "float16" and stock.vae.config.force_upcast:
        stock.vae.float()  # it overflows in half precision; the stock pipeline widens it at each use
    pixels = pixels_per_latent({**stock.vae.config, "_class_name": type(stock.vae).__name__})
    return DiffusionModel(path, stock, pixels, placement.torch_device)


def load_refiner(
    path: Path, base: DiffusionModel, placement: Placement, *, cancel: Event | None = None
) -> DiffusionModel:
    """Load a refiner, which shares the second text encoder and the autoencoder of its base model (EXACT §2).

    Args:
        path: folder or single file; of the latter, which shares words too, only the UNet is read.

    Raises:
        Cancelled: the token was set.
        ModelUnavailable: something is missing, damaged, pickled, of another architecture, or made for another base.
    """
    import diffusers

    def begin(_part: str) -> None:
        check(cancel)

    with quiet():
        if path.is_file():
            found = parts_of_file(path, (REFINER,), placement.torch_dtype, begin, only=("unet",))
        else:
            found = parts_of_folder(path, (REFINER,), placement, begin)
        shared = ("text_encoder_2", "vae", "tokenizer_2") if base.knows_sizes else ()
        parts = {part: getattr(base.stock, part) for part in shared} | found.parts
        if not shared or not belong_together(REFINER, parts, scored=found.scored):
            raise ModelUnavailable(
                f"The refiner in {path} does not fit the model in {base.folder}.",
                "Choose the refiner that was made for it.",
            )
        stock = diffusers.StableDiffusionXLImg2ImgPipeline(
            **parts,
            text_encoder=None,
            tokenizer=None,
            requires_aesthetics_score=found.scored,
            force_zeros_for_empty_prompt=found.zeros_for_empty,
            add_watermarker=False,
        )
    return DiffusionModel(path, stock, base.pixels_per_latent, placement.torch_device)
