"""Opens a model folder in diffusers' format: safetensors only, nothing from the network, no code from the folder.

The model that ships with the program and published checkpoints come through the same door.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, cast

from viper_desktop.domain.errors import ModelUnavailable, check
from viper_desktop.engine.diffusion.families import REFINER, SDXL, STEMS, belong_together, recognized
from viper_desktop.engine.diffusion.files import GET_AGAIN, read_json, weights_variant
from viper_desktop.engine.diffusion.model import DiffusionModel, pixels_per_latent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from threading import Event

    import torch
    from diffusers import SchedulerMixin

    from viper_desktop.engine.devices import Placement


def load(
    folder: Path,
    placement: Placement,
    *,
    on_part: Callable[[str], None] = lambda _: None,
    cancel: Event | None = None,
) -> DiffusionModel:
    """Load a model folder.

    Args:
        folder: holds `model_index.json` and a folder for each part.
        placement: device and number format to run in.
        on_part: called with the name of each part before it is loaded.
        cancel: looked at between the parts.

    Raises:
        Cancelled: the token was set.
        ModelUnavailable: something is missing, damaged, pickled or of another architecture.
    """
    import diffusers

    family, index = recognized(folder)
    half = placement.dtype != "float32"
    variants = {  # all files are looked at before the first is loaded
        part: weights_variant(folder / part, STEMS[library], half=half)
        for part, (library, _) in family.networks.items()
    }
    with _quiet():
        parts: dict[str, Any] = {"scheduler": _scheduler(folder, index["scheduler"][1])}
        for part, variant in variants.items():
            check(cancel)
            on_part(part)
            parts[part] = _network(index[part], folder / part, variant, placement.torch_dtype)
        for part in family.tokenizers:
            words = parts[part.replace("tokenizer", "text_encoder")].config.vocab_size
            parts[part] = _tokenizer(folder / part, words)
        if not belong_together(family, parts):
            raise ModelUnavailable(f"The parts of the model in {folder} do not fit together.", GET_AGAIN)
        if family is SDXL:
            zeros = bool(index.get("force_zeros_for_empty_prompt", True))
            parts |= {"force_zeros_for_empty_prompt": zeros, "add_watermarker": False}
        else:
            parts |= {"safety_checker": None, "feature_extractor": None, "requires_safety_checker": False}
        stock = getattr(diffusers, family.pipeline)(**parts)
        stock.to(placement.torch_device)
    if placement.dtype == "float16" and stock.vae.config.force_upcast:
        stock.vae.float()  # it overflows in half precision; the stock pipeline widens it at each use
    return DiffusionModel(folder, stock, pixels_per_latent(read_json(folder / "vae" / "config.json")))


def load_refiner(
    folder: Path, base: DiffusionModel, placement: Placement, *, cancel: Event | None = None
) -> DiffusionModel:
    """Load a refiner, which shares the second text encoder and the autoencoder of its base model (EXACT §2).

    Raises:
        Cancelled: the token was set.
        ModelUnavailable: something is missing, damaged, pickled, of another architecture, or made for another base.
    """
    import diffusers

    _, index = recognized(folder, (REFINER,))
    misfit = ModelUnavailable(
        f"The refiner in {folder} does not fit the model in {base.folder}.", "Choose the refiner that was made for it."
    )
    if not base.knows_sizes:
        raise misfit
    half = placement.dtype != "float32"
    check(cancel)
    with _quiet():
        variant = weights_variant(folder / "unet", STEMS["diffusers"], half=half)
        unet = _network(index["unet"], folder / "unet", variant, placement.torch_dtype)
        shared = {"unet": unet, "text_encoder_2": base.stock.text_encoder_2, "vae": base.stock.vae}
        scored = bool(index.get("requires_aesthetics_score", False))
        if not belong_together(REFINER, shared, scored=scored):
            raise misfit
        stock = diffusers.StableDiffusionXLImg2ImgPipeline(
            **shared,
            text_encoder=None,
            tokenizer=None,
            tokenizer_2=_tokenizer(folder / "tokenizer_2", base.stock.text_encoder_2.config.vocab_size),
            scheduler=_scheduler(folder, index["scheduler"][1]),
            requires_aesthetics_score=scored,
            force_zeros_for_empty_prompt=bool(index.get("force_zeros_for_empty_prompt", True)),
            add_watermarker=False,
        )
        unet.to(placement.torch_device)
    return DiffusionModel(folder, stock, base.pixels_per_latent)


def _scheduler(folder: Path, name: object) -> SchedulerMixin:
    """The noise schedule that the folder names."""
    import diffusers

    kind: Any = getattr(diffusers, str(name), None)
    if not (isinstance(kind, type) and issubclass(kind, diffusers.SchedulerMixin)):
        raise ModelUnavailable(f"The model in {folder} has an unknown scheduler {name}.", GET_AGAIN)
    config = read_json(folder / "scheduler" / "scheduler_config.json")
    return cast("SchedulerMixin", cast("Any", kind).from_config(config))


def _tokenizer(folder: Path, words: int) -> Any:  # noqa: ANN401 - transformers' own type
    """A tokenizer for a text encoder that knows so many words."""
    from transformers import CLIPTokenizer

    if not (folder / "tokenizer.json").is_file():
        read_json(folder / "vocab.json")
        if not (folder / "merges.txt").is_file():
            raise ModelUnavailable(f"The model lacks its file merges.txt in {folder}.", GET_AGAIN)
    try:
        tokenizer = CLIPTokenizer.from_pretrained(folder, local_files_only=True)
    except Exception as error:  # the parser behind it raises bare exceptions
        raise ModelUnavailable(f"The words of the model in {folder} cannot be read: {error}.", GET_AGAIN) from error
    if len(tokenizer) > words:
        raise ModelUnavailable(f"The list of words in {folder} is longer than that of the model.", GET_AGAIN)
    return tokenizer


def _network(entry: Sequence[str], folder: Path, variant: str | None, dtype: torch.dtype) -> Any:  # noqa: ANN401
    """One network, of the library and class that its model's index names, with its weights, all of them found."""
    import diffusers
    import transformers
    from safetensors import SafetensorError

    library, name = entry
    kind: Any = getattr({"diffusers": diffusers, "transformers": transformers}[library], name)
    read_json(folder / "config.json")
    try:
        network, report = kind.from_pretrained(
            folder,
            variant=variant,
            use_safetensors=True,
            local_files_only=True,
            output_loading_info=True,
            **{"dtype" if library == "transformers" else "torch_dtype": dtype},
        )
    except (SafetensorError, OSError, ValueError, RuntimeError, TypeError, KeyError) as error:
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise ModelUnavailable(f"The weights in {folder} do not fit the model: {reason}", GET_AGAIN) from error
    missing = sorted(map(str, {*report["missing_keys"], *report.get("mismatched_keys", ())}))
    if missing:
        count = f"{len(missing)} weight{'s' if len(missing) > 1 else ''}"
        raise ModelUnavailable(f"The model in {folder} lacks {count}, {missing[0]} among them.", GET_AGAIN)
    return network.eval()


@contextmanager
def _quiet() -> Iterator[None]:
    """No progress bars and no advice from the libraries while they load: what matters is raised."""
    from diffusers.utils import logging as diffusers_log
    from transformers.utils import logging as transformers_log

    logs = (diffusers_log, transformers_log)
    before = [log.get_verbosity() for log in logs]
    for log in logs:
        log.set_verbosity_error()
        log.disable_progress_bar()
    try:
        yield
    finally:
        for log, verbosity in zip(logs, before, strict=True):
            log.set_verbosity(verbosity)
            log.enable_progress_bar()
