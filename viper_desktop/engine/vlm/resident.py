"""One vision-language model in memory for all that it is asked to do, loaded by the first job that needs it."""

from __future__ import annotations

from dataclasses import replace
from threading import RLock
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput, Cancelled, ModelUnavailable, OutOfMemory, ViperError
from viper_desktop.domain.memory import GB, Precision, Way
from viper_desktop.engine.devices import choose, free_memory, release
from viper_desktop.engine.vlm import quantized
from viper_desktop.engine.vlm.adapters import attach, merged, needs_the_model_alone
from viper_desktop.engine.vlm.loading import VisionLanguageModel, load
from viper_desktop.engine.vlm.memory import Plan, Wish, fitting, smaller, way_of
from viper_desktop.engine.vlm.sizes import sizes_of

if TYPE_CHECKING:
    from pathlib import Path
    from threading import Event

    from viper_desktop.domain.memory import MemoryEstimate


class SharedVlm:
    """A base model with the adapters that were asked for so far: reading and scoring share the base.

    Args:
        folder: of the base model.
        wish: where and how it is to run; exact is up to each use.
    """

    def __init__(self, folder: Path, wish: Wish | None = None) -> None:
        self._folder, self._wish = folder, wish or Wish()
        self._lock = RLock()
        self._vlm: VisionLanguageModel | None = None
        self._plan: Plan | None = None
        self._names: dict[Path, str] = {}
        self._merged: Path | None = None  # an adapter that is part of the weights
        self._marked: Path | None = None  # one beside them that took the place of some
        self._tried = 0
        self.takes = 0  # bytes of what is in memory

    def estimate(self, *, exact: bool) -> MemoryEstimate | None:
        """What it will need and how it will be loaded; None where it is in memory already.

        Raises:
            ModelUnavailable: its files are missing or damaged.
        """
        return None if self._vlm is not None else self._fitted(exact=exact)[1]

    @property
    def batch(self) -> int:
        """How many queries go through the model together; 1 before it is loaded."""
        return self._plan.batch if self._plan else 1

    @property
    def way(self) -> Way:
        """How it is in memory, or was last."""
        return way_of(self._plan, choose(self._wish.device, self._wish.dtype)) if self._plan else Way.WHOLE

    def lower(self, *, exact: bool, together: bool) -> bool:
        """After memory ran out: let the model go where it is to come back smaller; whether there is such a way.

        Where there is none it is let go altogether: what comes next begins afresh, by what is free then.

        Args:
            together: whether queries went through the model together.
        """
        with self._lock:
            if self._plan is None:
                return False
            before, self._plan = self._plan, None
            plan = smaller(before, self._wish_for(exact=exact), quantized.can, together=together)
            if plan is None or (plan.precision, plan.placement) != (before.precision, before.placement):
                self._let_go()
            self._plan = plan
            release(before.placement.device)
            return plan is not None

    def _wish_for(self, *, exact: bool) -> Wish:
        return replace(self._wish, exact=exact)

    def _fitted(self, *, exact: bool) -> tuple[Plan, MemoryEstimate]:
        return fitting(sizes_of(self._folder), self._wish_for(exact=exact), free_memory, quantized.can)

    def _chosen(self, *, exact: bool) -> Plan:
        """The plan to load by.

        Raises:
            OutOfMemory: the person allows less memory than it takes in any way.
        """
        if self._plan is not None:
            return self._plan
        plan, estimate = self._fitted(exact=exact)
        if estimate.way is Way.TOO_LARGE and self._wish.budget and estimate.takes > self._wish.budget:
            raise OutOfMemory(
                f"This model takes {estimate.takes / GB:.1f} GB of memory at least, and the settings allow "
                f"{self._wish.budget / GB:g} GB.",
                "Raise the memory budget in the settings, or choose a smaller model.",
            )
        return plan

    def ready(
        self, adapter: Path | None, cancel: Event | None = None, *, exact: bool = False, merge: bool = False
    ) -> tuple[VisionLanguageModel, str | None]:
        """The model in memory, and the name under which the adapter is on it.

        Args:
            exact: whether the published numbers are wanted: a model that was made coarser unasked is loaded anew.
            merge: work the adapter into the weights; exact mode runs it beside them, as published.

        Raises:
            BadInput: merging is wanted in exact mode, or into a model in 8 or 4 bits.
            Cancelled: the token was set while loading.
            MemoryError: there is no room for it in the way that was planned.
            ModelUnavailable: the model or the adapter cannot be used, or they do not fit.
        """
        merge = merge and adapter is not None
        if merge and exact:
            raise BadInput(
                "Exact mode runs the adapter beside the model, as published.", "Leave out --merge, or --mode exact."
            )
        with self._lock:
            if exact and self._plan is not None and not _as_published(self._plan, self._wish):
                self._let_go()
                self._plan = None
            marked = self._marked not in (None, adapter)
            if adapter is not None and adapter not in self._names and self._names:
                marked = marked or needs_the_model_alone(adapter)
            if self._merged != (adapter if merge else None) or (merge and self._names) or marked:
                self._let_go()  # what was worked into weights doesn't come out again without a trace
            if self._vlm is None:
                plan = self._plan = self._chosen(exact=exact)
                try:
                    self._vlm = load(self._folder, plan.placement, precision=plan.precision, cancel=cancel)
                except (ViperError, Cancelled):
                    self._plan = None
                    raise
                self.takes = sum(weight.nbytes for weight in self._vlm.core.parameters())
            if adapter is None or self._merged == adapter:
                return self._vlm, None
            if merge:
                self._merge(self._vlm, adapter)
                return self._vlm, None
            if adapter not in self._names:
                self._names[adapter] = self._attach(self._vlm, adapter)
            return self._vlm, self._names[adapter]

    def _attach(self, vlm: VisionLanguageModel, adapter: Path) -> str:
        self._tried += 1
        name = f"adapter-{self._tried}"
        try:
            vlm.model, placed = attach(vlm.model, adapter, name)
        except (ModelUnavailable, MemoryError):
            self._let_go()  # some of it may be on the model
            raise
        if placed.changes_base:
            self._marked = adapter
        return name

    def _merge(self, vlm: VisionLanguageModel, adapter: Path) -> None:
        if self._plan is not None and self._plan.precision is not Precision.FULL:
            raise BadInput(
                f"An adapter cannot be merged into a model that is loaded in {self._plan.precision.value}.",
                "Leave out --merge, or choose --precision full.",
            )
        name = self._attach(vlm, adapter)
        try:
            vlm.model = merged(vlm.model, name)
        except ModelUnavailable:
            self._let_go()
            raise
        self._merged = adapter

    def _let_go(self) -> None:
        self._vlm = self._merged = self._marked = None
        self.takes = 0
        self._names.clear()


def _as_published(plan: Plan, wish: Wish) -> bool:
    """Whether nothing but what the person chose makes the numbers coarser."""
    asked = wish.precision is plan.precision
    dtype_asked = wish.dtype == plan.placement.dtype or plan.placement.dtype != "bfloat16"
    return (asked or plan.precision is Precision.FULL) and dtype_asked
