"""Memory that runs out for real: a network that asks torch for more than any computer has."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import torch
from torch.nn.modules.module import register_module_forward_pre_hook

if TYPE_CHECKING:
    from collections.abc import Iterator

ABSURD = 1 << 60  # bytes


@contextmanager
def greedy(kind: type[torch.nn.Module], *, times: int) -> Iterator[None]:
    """The next so many calls of a network of this kind, wherever it is, ask for absurdly much memory."""
    left = [times]

    def ask(module: torch.nn.Module, _inputs: object) -> None:
        if isinstance(module, kind) and left[0]:
            left[0] -= 1
            torch.empty(ABSURD, dtype=torch.uint8)  # torch's own allocator says no

    handle = register_module_forward_pre_hook(ask)
    try:
        yield
    finally:
        handle.remove()
