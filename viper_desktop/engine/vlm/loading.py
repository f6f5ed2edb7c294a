"""Opens a vision-language model folder: safetensors only, nothing from the network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable, check, first_line
from viper_desktop.domain.memory import Precision
from viper_desktop.engine.devices import pass_on_shortage
from viper_desktop.engine.quiet import quiet
from viper_desktop.engine.vlm import quantized
from viper_desktop.engine.vlm.processors import IDEFICS2, processor_of
from viper_desktop.engine.vlm.sizes import STEM
from viper_desktop.engine.weights import GET_AGAIN, read_json, weights_files

if TYPE_CHECKING:
    from pathlib import Path
    from threading import Event

    import torch

    from viper_desktop.engine.devices import Placement


@dataclass(slots=True)
class VisionLanguageModel:
    """A model in memory with its processor; `model` changes class when an adapter is put on it.

    Attributes:
        kind: transformers' model type, such as `idefics2`.
    """

    folder: Path
    kind: str
    model: Any
    processor: Any

    @property
    def device(self) -> torch.device:
        """Where it computes."""
        device: torch.device = self.model.device
        return device

    @property
    def core(self) -> Any:  # noqa: ANN401 - transformers' own class, whatever adapter is around it
        """The transformers model inside, adapters acting."""
        return self.model.get_base_model() if hasattr(self.model, "get_base_model") else self.model


def load(
    folder: Path, placement: Placement, *, precision: Precision = Precision.FULL, cancel: Event | None = None
) -> VisionLanguageModel:
    """Load an instruct vision-language model from a folder as `save_pretrained` writes it.

    Idefics2 computes as with transformers 4.40 (`_as_in_2024`), and gets the published code's processor.

    Args:
        precision: FULL, or the bits in which the large matrices are kept.

    Raises:
        Cancelled: the token was set.
        MemoryError: it does not fit into memory.
        ModelUnavailable: something is missing, damaged, pickled, no such model, or not to be had in that precision.
    """
    import transformers
    from safetensors import SafetensorError

    config = _config(folder)
    kind = str(config.get("model_type", ""))
    known = transformers.models.auto.modeling_auto.MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES
    if kind not in known:
        raise ModelUnavailable(
            f"“{folder.name}” is a model of the kind “{kind or 'unknown'}”, which does not read pictures and text.",
            "Choose an instruct vision-language model.",
        )
    weights_files(folder, STEM, half=False)
    quantized.require(precision, placement.device)
    check(cancel)
    try:
        with quiet():
            processor = processor_of(folder, kind)
            architecture = _as_in_2024(
                transformers.AutoConfig.from_pretrained(folder, local_files_only=True, trust_remote_code=False)
            )
            model, found = transformers.AutoModelForImageTextToText.from_pretrained(
                folder,
                config=architecture,
                dtype=placement.torch_dtype,
                quantization_config=quantized.configuration(precision, placement.torch_dtype),
                # onto a card tensor by tensor: the computer's own memory need not hold the whole of it
                device_map={"": placement.device} if placement.on_card or precision is not Precision.FULL else None,
                local_files_only=True,
                use_safetensors=True,
                trust_remote_code=False,
                output_loading_info=True,
            )
    except (OSError, ValueError, KeyError, RuntimeError, ImportError, SafetensorError) as error:
        pass_on_shortage(error)
        first = first_line(error)[:200]
        raise ModelUnavailable(f"“{folder.name}” could not be opened: {first}", GET_AGAIN) from error
    check(cancel)
    if found["missing_keys"]:  # which transformers would fill with chance, and only warn
        first = min(found["missing_keys"])
        raise ModelUnavailable(
            f"“{folder.name}” lacks {len(found['missing_keys'])} of its tensors, “{first}” among them.", GET_AGAIN
        )
    if kind == IDEFICS2 and processor.image_seq_len != architecture.perceiver_config.resampler_n_latents:
        raise ModelUnavailable(
            f"“{folder.name}” keeps {processor.image_seq_len} places for a picture and makes "
            f"{architecture.perceiver_config.resampler_n_latents} of it.",
            GET_AGAIN,
        )
    if precision is Precision.FULL:
        model = model.to(placement.torch_device)
    else:
        quantized.settle(model)
    return VisionLanguageModel(folder, kind, model.eval(), processor)


def _as_in_2024(config: Any) -> Any:  # noqa: ANN401 - transformers' own
    """Idefics2's configuration with what transformers 4.40 did whatever it says; that of any other model untouched.

    The resampler's norms took the text model's ε, where 5.x takes the resampler's own; and a token of the text model
    looked back on `sliding_window` tokens beside itself, where in 5.x it is one of them.
    """
    if config.model_type == IDEFICS2:
        text = config.text_config
        config.perceiver_config.rms_norm_eps = getattr(text, "rms_norm_eps", config.perceiver_config.rms_norm_eps)
        if getattr(text, "sliding_window", None) is not None:
            text.sliding_window += 1
    return config


def _config(folder: Path) -> dict[str, Any]:
    if not folder.is_dir():
        raise ModelUnavailable(f"There is no model folder {folder}.", GET_AGAIN)
    if not (folder / "config.json").is_file():
        raise ModelUnavailable(f"{folder} holds no model: config.json is missing.", GET_AGAIN)
    return read_json(folder / "config.json")
