"""Leaving a model in the middle of its work."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import check

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from threading import Event

    from torch.nn import Module


@contextmanager
def cancellable(models: Iterable[Module], cancel: Event | None) -> Iterator[None]:
    """Have the models look at the token before each of their blocks, so that a slow step can be left half-way.

    Raises:
        Cancelled: out of the model's forward pass, once the token is set.
    """
    from torch.nn import ModuleList, Sequential

    def look(*_: object) -> None:
        check(cancel)

    if cancel is None:
        yield
        return
    lists = (module for model in models for module in model.modules() if isinstance(module, ModuleList | Sequential))
    present = (block for blocks in lists for block in blocks if block is not None)  # an optional one may be left out
    hooks = [block.register_forward_pre_hook(look) for block in present]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()
