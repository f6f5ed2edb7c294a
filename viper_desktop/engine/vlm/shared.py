"""One vision-language model in memory for all that it is asked to do, loaded by the first job that needs it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from threading import RLock
from typing import TYPE_CHECKING, TypeVar

from viper_desktop.domain.errors import OutOfMemory
from viper_desktop.domain.memory import GB, Precision, Way
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.devices import free_memory, is_out_of_memory, release
from viper_desktop.engine.vlm import quantized
from viper_desktop.engine.vlm.adapters import attach
from viper_desktop.engine.vlm.loading import VisionLanguageModel, load
from viper_desktop.engine.vlm.memory import Plan, Wish, fitting, smaller
from viper_desktop.engine.vlm.proxy import FittedProxy, ProxyScorer
from viper_desktop.engine.vlm.sizes import sizes_of
from viper_desktop.engine.vlm.vpe import VlmExtractor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from threading import Event

    from PIL.Image import Image

    from viper_desktop.domain.memory import MemoryEstimate
    from viper_desktop.domain.models import VlmUse
    from viper_desktop.domain.scores import Score
    from viper_desktop.domain.vocabulary import Vocabulary
    from viper_desktop.engine.doors import CommentedPicture, Extraction, OnRead


Result = TypeVar("Result")
TRIES = 3  # as planned, with fewer queries at a time, with fewer bits


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
        self._tried = 0

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

    def lower(self, *, exact: bool) -> bool:
        """After memory ran out: let the model go where it is to come back smaller; whether there is such a way."""
        with self._lock:
            if self._plan is None:
                return False
            plan = smaller(self._plan, self._wish_for(exact=exact), quantized.can)
            device = self._plan.placement.device
            if plan is not None and plan.precision is not self._plan.precision:
                self._vlm = None
                self._names.clear()
            self._plan = plan or self._plan
            release(device)
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
        self, adapter: Path | None, cancel: Event | None = None, *, exact: bool = False
    ) -> tuple[VisionLanguageModel, str | None]:
        """The model in memory, and the name under which the adapter is on it.

        Args:
            exact: whether the published numbers are wanted: a model that was made coarser unasked is loaded anew.

        Raises:
            Cancelled: the token was set while loading.
            ModelUnavailable: the model or the adapter cannot be used, or they do not fit.
        """
        with self._lock:
            if exact and self._plan is not None and not _as_published(self._plan, self._wish):
                self._vlm = self._plan = None
                self._names.clear()
            if self._vlm is None:
                plan = self._chosen(exact=exact)
                self._vlm = load(self._folder, plan.placement, precision=plan.precision, cancel=cancel)
                self._plan = plan
            if adapter is None:
                return self._vlm, None
            if adapter not in self._names:
                self._tried += 1
                name = f"adapter-{self._tried}"
                self._vlm.model, _ = attach(self._vlm.model, adapter, name)
                self._names[adapter] = name
            return self._vlm, self._names[adapter]


class SharedReader:
    """Reads comments with a shared model; implements `PreferenceExtractor`."""

    def __init__(self, shared: SharedVlm, vocabulary: Vocabulary, use: VlmUse, adapter: Path | None) -> None:
        self._shared, self._vocabulary, self._use, self._adapter = shared, vocabulary, use, adapter

    @property
    def estimate(self) -> MemoryEstimate | None:
        """What the model will need; None where it is in memory."""
        return self._shared.estimate(exact=self._exact)

    @property
    def _exact(self) -> bool:
        return self._use.mode is Mode.EXACT

    def extract(
        self,
        pictures: Sequence[CommentedPicture],
        *,
        name: str,
        on_progress: OnRead,
        cancel: Event | None = None,
    ) -> Extraction:
        """See `VlmExtractor.extract`; loads the model first where it is not in memory, smaller if memory runs out."""

        def attempt() -> Extraction:
            vlm, adapter = self._shared.ready(self._adapter, cancel, exact=self._exact)
            extractor = VlmExtractor(
                vlm,
                self._vocabulary,
                adapter=adapter,
                instruction=self._use.instruction,
                max_tokens=self._use.max_tokens,
                exact=self._exact,
            )
            return extractor.extract(pictures, name=name, on_progress=on_progress, cancel=cancel)

        return _in_little_memory(attempt, self._shared, exact=self._exact)


class SharedScorer:
    """Scores pictures with a shared model; implements `PreferenceScorer`."""

    def __init__(self, shared: SharedVlm, use: VlmUse, adapter: Path | None) -> None:
        self.shared, self.use, self.adapter = shared, use, adapter

    @property
    def estimate(self) -> MemoryEstimate | None:
        """What the model will need; None where it is in memory."""
        return self.shared.estimate(exact=self.exact)

    @property
    def exact(self) -> bool:
        """Whether the published numbers are wanted."""
        return self.use.mode is Mode.EXACT

    def fit(self, liked: Sequence[Image], disliked: Sequence[Image], *, cancel: Event | None = None) -> SharedFit:
        """See `ProxyScorer.fit`; loads the model first where it is not in memory."""
        fitted = SharedFit(self, liked, disliked)
        fitted.renew(cancel)
        return fitted


@dataclass(slots=True)
class SharedFit:
    """One person's pictures as context of a shared model; implements `FittedScorer`."""

    scorer: SharedScorer
    liked: Sequence[Image]
    disliked: Sequence[Image]
    fitted: FittedProxy | None = field(default=None, init=False)

    @property
    def note(self) -> str:
        """See `FittedProxy.note`."""
        return self.fitted.note if self.fitted else ""

    def score(self, images: Sequence[Image], *, cancel: Event | None = None) -> Iterator[Score]:
        """See `FittedProxy.score`; what is not scored yet when memory runs out is scored in a smaller way."""
        exact, done = self.scorer.exact, 0

        def attempt() -> list[Score]:
            fitted = self.fitted or self.renew(cancel)
            return list(fitted.score(images[done : done + self.scorer.shared.batch], cancel=cancel))

        while done < len(images):
            scores = _in_little_memory(attempt, self.scorer.shared, exact=exact, forget=self._forget)
            done += len(scores)
            yield from scores

    def renew(self, cancel: Event | None) -> FittedProxy:
        """Take the pictures as context of the model as it is in memory now."""
        shared, exact = self.scorer.shared, self.scorer.exact

        def attempt() -> FittedProxy:
            vlm, adapter = shared.ready(self.scorer.adapter, cancel, exact=exact)
            orders = self.scorer.use.orders
            proxy = ProxyScorer(vlm, adapter=adapter, exact=exact, orders=orders, batch=shared.batch)
            return proxy.fit(self.liked, self.disliked, cancel=cancel)

        self.fitted = _in_little_memory(attempt, shared, exact=exact)
        return self.fitted

    def _forget(self) -> None:
        self.fitted = None


def _as_published(plan: Plan, wish: Wish) -> bool:
    """Whether nothing but what the person chose makes the numbers coarser."""
    asked = wish.precision is plan.precision
    dtype_asked = wish.dtype == plan.placement.dtype or plan.placement.dtype != "bfloat16"
    return (asked or plan.precision is Precision.FULL) and dtype_asked


def _in_little_memory(
    attempt: Callable[[], Result], shared: SharedVlm, *, exact: bool, forget: Callable[[], None] = lambda: None
) -> Result:
    """Do something with a model; where memory runs out, do it again in ways that take less.

    Args:
        forget: lets go of what holds the model, before it comes back smaller.

    Raises:
        OutOfMemory: there is no smaller way left.
    """
    for _ in range(TRIES):
        try:
            return attempt()
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            reason = error.with_traceback(None)  # whose frames would hold what has to go
        forget()
        if not shared.lower(exact=exact):
            break
    raise OutOfMemory(
        "There is not enough memory for this model.",
        "Close other programs, choose 4 bits in the settings (--precision 4bit), or a smaller model.",
    ) from reason
