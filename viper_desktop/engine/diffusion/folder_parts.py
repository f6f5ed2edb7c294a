"""The parts of a model in a folder of diffusers' format, each checked as it is loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from viper_desktop.domain.errors import ModelUnavailable, first_line
from viper_desktop.engine.devices import pass_on_shortage
from viper_desktop.engine.diffusion.families import STEMS, Family, Parts, recognized
from viper_desktop.engine.weights import GET_AGAIN, read_json, weights_variant

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    import torch
    from diffusers import SchedulerMixin

    from viper_desktop.engine.devices import Placement


def parts_of_folder(
    folder: Path, families: tuple[Family, ...], placement: Placement, begin: Callable[[str], None]
) -> Parts:
    """All parts of a model.

    Args:
        families: of which it may be one.
        begin: called with the name of each network before it is loaded.

    Raises:
        ModelUnavailable: something is missing, damaged, pickled or of another architecture.
    """
    family, index = recognized(folder, families)
    half = placement.dtype != "float32"
    variants = {  # all files are looked at before the first is loaded
        part: weights_variant(folder / part, STEMS[library], half=half)
        for part, (library, _) in family.networks.items()
    }
    parts: dict[str, Any] = {"scheduler": scheduler(folder, index["scheduler"][1])}
    for part, variant in variants.items():
        begin(part)
        parts[part] = network(index[part], folder / part, variant, placement.torch_dtype)
    for part in family.tokenizers:
        encoder = parts.get(part.replace("tokenizer", "text_encoder"))  # a refiner's is its base's
        parts[part] = read_tokenizer(folder / part, most=encoder.config.vocab_size if encoder else None)
    return Parts(
        family,
        parts,
        zeros_for_empty=bool(index.get("force_zeros_for_empty_prompt", True)),
        scored=bool(index.get("requires_aesthetics_score", False)),
    )


def scheduler(folder: Path, name: object) -> SchedulerMixin:
    """The noise schedule that the folder names.

    Raises:
        ModelUnavailable: it is unknown, damaged, or steps otherwise than these families do (flow matching).
    """
    import diffusers

    kind: Any = getattr(diffusers, str(name), None)
    if not (isinstance(kind, type) and issubclass(kind, diffusers.SchedulerMixin)):
        raise ModelUnavailable(f"The model in {folder} has an unknown scheduler {name}.", GET_AGAIN)
    config = read_json(folder / "scheduler" / "scheduler_config.json")
    try:
        schedule: Any = cast("Any", kind).from_config(config)
    except (ValueError, TypeError, ArithmeticError, NotImplementedError) as error:
        raise ModelUnavailable(
            f"The noise schedule of the model in {folder} is damaged: {error}.", GET_AGAIN
        ) from error
    if not all(hasattr(schedule, part) for part in ("scale_model_input", "init_noise_sigma", "set_timesteps")):
        raise ModelUnavailable(
            f"The model in {folder} is run by a {name}, which steps otherwise than Stable Diffusion.",
            "Choose a Stable Diffusion XL or Stable Diffusion 1 model.",
        )
    return cast("SchedulerMixin", schedule)


def read_tokenizer(folder: Path, *, most: int | None = None, **options: str) -> Any:  # noqa: ANN401 - not typed
    """A tokenizer.

    Args:
        most: number of words that its text encoder knows; None for any.
        options: that hold instead of those that the folder names, such as `pad_token`.

    Raises:
        ModelUnavailable: it cannot be read, or has more words.
    """
    from transformers import CLIPTokenizer

    if not (folder / "tokenizer.json").is_file():
        read_json(folder / "vocab.json")
        if not (folder / "merges.txt").is_file():
            raise ModelUnavailable(f"The model lacks its file merges.txt in {folder}.", GET_AGAIN)
    try:
        tokenizer = CLIPTokenizer.from_pretrained(folder, local_files_only=True, **options)
    except Exception as error:  # the parser behind it raises bare exceptions
        raise ModelUnavailable(f"The words of the model in {folder} cannot be read: {error}.", GET_AGAIN) from error
    if most is not None and len(tokenizer) > most:
        raise ModelUnavailable(f"The list of words in {folder} is longer than that of the model.", GET_AGAIN)
    return tokenizer


def network(entry: Sequence[str], folder: Path, variant: str | None, dtype: torch.dtype) -> Any:  # noqa: ANN401
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
        pass_on_shortage(error)
        raise ModelUnavailable(
            f"The weights in {folder} do not fit the model: {first_line(error)}", GET_AGAIN
        ) from error
    missing = sorted(map(str, {*report["missing_keys"], *report.get("mismatched_keys", ())}))
    if missing:
        count = f"{len(missing)} weight{'s' if len(missing) > 1 else ''}"
        raise ModelUnavailable(f"The model in {folder} lacks {count}, {missing[0]} among them.", GET_AGAIN)
    return network.eval()
