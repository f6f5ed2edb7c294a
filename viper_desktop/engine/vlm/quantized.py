"""Matrices in 8 or 4 bits, through bitsandbytes where it is installed."""

from __future__ import annotations

from typing import Any

from viper_desktop.domain.errors import ModelUnavailable, first_line
from viper_desktop.domain.memory import Precision
from viper_desktop.engine.vlm.sizes import KEPT

DEVICES = ("cuda", "xpu", "cpu")  # that bitsandbytes has kernels for
_GET_IT = "Install it with “pip install viper-desktop[quantize]”, or choose full precision."


def can(precision: Precision, device: str) -> bool:
    """Whether a precision is to be had on a device here."""
    return precision is Precision.FULL or not _why_not(device)


def require(precision: Precision, device: str) -> None:
    """See that a precision is to be had.

    Raises:
        ModelUnavailable: it is not, and why.
    """
    reason = "" if precision is Precision.FULL else _why_not(device)
    if reason:
        raise ModelUnavailable(f"A model cannot be loaded in {_bits(precision)} bits here: {reason}.", _GET_IT)


def configuration(precision: Precision, dtype: Any) -> Any:  # noqa: ANN401 - torch's and transformers' own
    """What `from_pretrained` takes as `quantization_config`; None for full precision.

    The language model's and connector's matrices are made coarse; the eyes, the first and the last layer stay fine.

    Args:
        dtype: torch's number format to compute in.
    """
    if precision is Precision.FULL:
        return None
    from transformers import BitsAndBytesConfig

    if precision is Precision.EIGHT:
        return BitsAndBytesConfig(load_in_8bit=True, llm_int8_skip_modules=[KEPT])
    return BitsAndBytesConfig(
        load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_compute_dtype=dtype, llm_int8_skip_modules=[KEPT]
    )


def settle(model: Any) -> None:  # noqa: ANN401 - transformers' own
    """Keep 4-bit matrices as they were loaded.

    On some processors bitsandbytes packs them anew at their first use, which fails for narrow ones, and which neither
    an adapter put on later nor its merging can read.
    """
    for module in model.modules():
        if hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False


def rest(model: Any) -> None:  # noqa: ANN401
    """Put the scales of 8-bit matrices back beside them, where an adapter that is put on looks for them.

    bitsandbytes takes them away at the first use, and again at the next.
    """
    for module in model.modules():
        scales = getattr(getattr(module, "state", None), "SCB", None)
        if scales is not None and module.weight.SCB is None:
            module.weight.CB, module.weight.SCB = module.weight.data, scales


def _why_not(device: str) -> str:
    """What stands in the way, as the end of a sentence; empty if nothing does."""
    kind = device.partition(":")[0]
    if kind not in DEVICES:
        return f"the device “{device}” has no means for it"
    try:
        import bitsandbytes  # noqa: F401
    except ImportError:
        return "the package bitsandbytes is not installed"
    except (OSError, RuntimeError) as error:  # it is, and its library does not load
        return f"the package bitsandbytes does not work on this computer ({first_line(error)[:100]})"
    return ""


def _bits(precision: Precision) -> int:
    return 8 if precision is Precision.EIGHT else 4
