"""Which device and number format the models run in: the best that is there, or what the person chose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput

if TYPE_CHECKING:
    import torch

AUTO = "auto"
DEVICES = ("cuda", "xpu", "mps", "cpu")  # in order of preference
CARDS = ("cuda", "xpu")  # of which torch tells what is free
DTYPES = ("float32", "float16", "bfloat16")


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a model lives.

    Attributes:
        device: as torch writes it, such as `cpu` or `cuda:1`.
        dtype: `float32`, `float16` or `bfloat16`.
    """

    device: str = "cpu"
    dtype: str = "float32"

    @property
    def on_card(self) -> bool:
        """Whether it is a graphics card with a memory of its own."""
        return self.device.partition(":")[0] in CARDS

    @property
    def torch_device(self) -> torch.device:
        """The device as torch's value."""
        import torch

        return torch.device(self.device)

    @property
    def torch_dtype(self) -> torch.dtype:
        """The number format as torch's value."""
        import torch

        return {"float32": torch.float32, "float16": torch.float16, "bfloat16": torch.bfloat16}[self.dtype]


def available() -> tuple[str, ...]:
    """The kinds of device that this machine has, best first; `cpu` is always there."""
    import torch

    found = {
        "cuda": torch.cuda.is_available(),  # AMD's ROCm goes by this name too
        "xpu": hasattr(torch, "xpu") and torch.xpu.is_available(),
        "mps": torch.backends.mps.is_available(),
        "cpu": True,
    }
    return tuple(kind for kind in DEVICES if found[kind])


def choose(device: str = AUTO, dtype: str = AUTO) -> Placement:
    """The placement that was asked for, or the best that there is.

    Half precision on a graphics card, full precision on a processor, where half would only be slower.

    Args:
        device: `auto`, `cpu`, `cuda`, `cuda:1`, `mps`, `xpu`.
        dtype: `auto` or one of `DTYPES`.

    Raises:
        BadInput: no such device here, or no such number format.
    """
    here = available()
    wanted = here[0] if device in ("", AUTO) else device
    kind, _, number = wanted.partition(":")
    if kind not in here or (number and not _is_number_of(kind, number)):
        raise BadInput(f"This computer has no device “{device}”.", f"Choose one of: {', '.join(here)}.")
    if dtype not in ("", AUTO, *DTYPES):
        raise BadInput(f"“{dtype}” is not a number format for models.", f"Choose one of: {', '.join(DTYPES)}.")
    if dtype in ("", AUTO):
        dtype = "float32" if kind == "cpu" else "float16"
    return Placement(wanted, dtype)


def _is_number_of(kind: str, number: str) -> bool:
    """Whether a card of that kind has that number."""
    import torch

    counts = {"cuda": torch.cuda.device_count, "xpu": torch.xpu.device_count}
    return number.isdecimal() and int(number) < (counts[kind]() if kind in counts else 1)


def free_memory(device: str) -> int:
    """Bytes that are free on a device, what torch holds in reserve there counted in; of the computer for `cpu`.

    Args:
        device: as torch writes it.
    """
    import psutil
    import torch

    kind = device.partition(":")[0]
    if kind in CARDS:
        there, card = getattr(torch, kind), torch.device(device)
        free, _ = there.mem_get_info(card)
        return int(free + there.memory_reserved(card) - there.memory_allocated(card))
    if kind == "mps":
        return max(0, torch.mps.recommended_max_memory() - torch.mps.driver_allocated_memory())
    return int(psutil.virtual_memory().available)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether a library's error means that memory ran out; processors, Apple's and files say so in words only."""
    import torch
    from safetensors import SafetensorError

    words = ("can't allocate memory", "cannot allocate memory", "out of memory", "status_alloc_failed")
    return isinstance(error, torch.OutOfMemoryError | MemoryError) or (
        isinstance(error, RuntimeError | OSError | SafetensorError)
        and any(word in str(error).lower() for word in words)
    )


def pass_on_shortage(error: BaseException) -> None:
    """Where loading failed: see that it was not for memory, which is no fault of the files.

    Raises:
        MemoryError: it was.
    """
    if is_out_of_memory(error):
        raise MemoryError(str(error)) from error


def own_memory(device: str) -> int:
    """Bytes of a graphics card that this program uses; 0 for other devices."""
    import torch

    kind = device.partition(":")[0]
    return int(getattr(torch, kind).memory_allocated(torch.device(device))) if kind in CARDS else 0


def release(device: str) -> None:
    """Hand memory that torch holds in reserve back to the device, once a model is gone."""
    import gc

    import torch

    gc.collect()
    kind = device.partition(":")[0]
    if kind in ("cuda", "xpu", "mps"):
        getattr(torch, kind).empty_cache()
