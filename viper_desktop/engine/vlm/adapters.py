"""LoRA and DoRA adapters, proven to have landed: every saved tensor is in the model, or the adapter is refused.

PEFT only warns where none or some of an adapter's tensors find their module, and then runs half an adapter.
"""

from __future__ import annotations

import hashlib
import json
import re
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable, first_line
from viper_desktop.engine.devices import pass_on_shortage
from viper_desktop.engine.vlm import quantized

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from torch import Tensor

WEIGHTS = "adapter_model.safetensors"
CONFIG = "adapter_config.json"
_CHOOSE = "Choose an adapter that was made for this model, or another model."


@dataclass(frozen=True, slots=True)
class Placed:
    """Proof that an adapter is in the model.

    Attributes:
        tensors: how many saved tensors were found in the model, bit for bit in the model's number format.
        checksum: SHA-256 over their names and values as saved.
        changes_base: whether some of them took the place of the model's own (biases, embeddings), which switching the
            adapter off does not bring back.
    """

    name: str
    tensors: int
    checksum: str
    changes_base: bool = False


def attach(model: Any, folder: Path, name: str) -> tuple[Any, Placed]:  # noqa: ANN401 - PEFT's classes are untyped
    """Put an adapter on a model (or beside the adapters that it has) and prove that all of it landed.

    Args:
        model: a transformers model, or the PeftModel that an earlier call returned.
        folder: as PEFT saves it; PEFT of 2024 (LoRA, DoRA) and of today.
        name: to switch to it later.

    Returns:
        The PeftModel and the proof.

    Raises:
        ModelUnavailable: files missing, pickled, truncated, no LoRA, or tensors that fit nowhere; says which. The model
            may be of no use then.
    """
    from peft import PeftModel

    saved = _saved(folder)
    quantized.rest(model)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what PEFT warns of is proven below and refused
            if isinstance(model, PeftModel):
                model.load_adapter(str(folder), adapter_name=name, local_files_only=True)
                wrapped = model
            else:
                wrapped = PeftModel.from_pretrained(model, str(folder), adapter_name=name, local_files_only=True)
    except (ValueError, RuntimeError, TypeError, LookupError, AttributeError, OSError, ImportError, re.error) as error:
        pass_on_shortage(error)
        first = first_line(error)[:200]
        raise ModelUnavailable(f"The adapter “{folder.name}” does not fit this model: {first}", _CHOOSE) from error
    wrapped.eval()
    changes_base = _prove(wrapped, name, saved, folder)
    return wrapped, Placed(name, len(saved), _checksum(saved), changes_base)


def needs_the_model_alone(folder: Path) -> bool:
    """Whether an adapter brings biases of the model itself, which PEFT finds only where no other adapter is on it."""
    try:
        config = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False  # `attach` says what is wrong with it
    return isinstance(config, dict) and config.get("bias") not in (None, "none")


def merged(model: Any, name: str) -> Any:  # noqa: ANN401
    """The base with one adapter worked into its weights (W + s·B·A, DoRA likewise) and nothing of PEFT around it.

    Raises:
        ModelUnavailable: a weight would overflow the model's number format; the model is of no use then.
    """
    try:
        return model.merge_and_unload(safe_merge=True, adapter_names=[name])
    except ValueError as error:  # safe_merge found numbers that are none
        raise ModelUnavailable(
            "The adapter cannot be worked into this model's weights: numbers overflow.", "Use it without merging."
        ) from error


@contextmanager
def switched(model: Any, name: str | None) -> Iterator[Any]:  # noqa: ANN401
    """Run with one adapter, or with the bare base where `name` is None; what was active before is active after."""
    if name is None:
        if not hasattr(model, "disable_adapter"):
            yield model
            return
        with model.disable_adapter():
            yield model
        return
    before = model.active_adapter
    model.set_adapter(name)
    try:
        yield model
    finally:
        model.set_adapter(before)


def _saved(folder: Path) -> Mapping[str, Tensor]:
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    for name in (CONFIG, WEIGHTS):
        if not (folder / name).is_file():
            pickled = name == WEIGHTS and (folder / "adapter_model.bin").is_file()
            if pickled:
                raise ModelUnavailable(
                    f"The adapter “{folder.name}” is a pickle, which can run anything when it is opened.",
                    f"Get it as {WEIGHTS}.",
                )
            raise ModelUnavailable(f"“{folder.name}” is no adapter folder: {name} is missing.", "Get it again.")
    try:
        kind = json.loads((folder / CONFIG).read_text(encoding="utf-8")).get("peft_type")
        saved: Mapping[str, Tensor] = load_file(folder / WEIGHTS)
    except (ValueError, AttributeError, SafetensorError, OSError) as error:
        raise ModelUnavailable(f"The adapter “{folder.name}” is damaged.", "Get it again.") from error
    if kind != "LORA":
        raise ModelUnavailable(f"The adapter “{folder.name}” is no LoRA but {kind or 'of no kind'}.", _CHOOSE)
    if not saved:
        raise ModelUnavailable(f"The adapter “{folder.name}” is empty.", "Get it again.")
    return saved


def _prove(wrapped: Any, name: str, saved: Mapping[str, Tensor], folder: Path) -> bool:  # noqa: ANN401
    """Compare what is in the model with what was saved, name by name and value by value.

    Returns:
        Whether some of it took the place of the model's own tensors.

    Raises:
        ModelUnavailable: something is not where it belongs, or is missing.
    """
    from peft import get_peft_model_state_dict

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        # told not to look for embeddings, it does not ask the hub how large the base model's were either
        placed = get_peft_model_state_dict(wrapped, adapter_name=name, save_embedding_layers=False)
    own = {key: tensor for key, tensor in wrapped.state_dict().items() if key in saved and key not in placed}
    found = placed | own
    lost = [key for key, tensor in saved.items() if key not in found or not _same(found[key], tensor)]
    without = [key for key in placed if key not in saved]
    if not lost and not without:
        return bool(own) or wrapped.peft_config[name].bias != "none"
    _take_off(wrapped, name)
    if lost:
        which = f"{len(lost)} of its {len(saved)} tensors fit nowhere, such as “{lost[0]}”"
    else:
        which = f"it has nothing for {len(without)} places that it should fill, such as “{without[0]}”"
    raise ModelUnavailable(f"The adapter “{folder.name}” does not fit this model: {which}.", _CHOOSE)


def _same(placed: Tensor, saved: Tensor) -> bool:
    return placed.shape == saved.shape and bool((placed.cpu() == saved.to(placed.dtype)).all())


def _take_off(wrapped: Any, name: str) -> None:  # noqa: ANN401
    """Leave no half adapter behind."""
    if len(wrapped.peft_config) > 1:
        wrapped.delete_adapter(name)
    else:
        wrapped.unload()


def _checksum(saved: Mapping[str, Tensor]) -> str:
    import torch

    digest = hashlib.sha256()
    for key in sorted(saved):
        digest.update(key.encode())
        digest.update(saved[key].contiguous().view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()
