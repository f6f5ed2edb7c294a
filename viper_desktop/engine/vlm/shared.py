"""Reading and scoring with one vision-language model, which comes back smaller where memory runs out."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, TypeVar

from viper_desktop.domain.errors import OutOfMemory
from viper_desktop.domain.memory import again_in_words
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.devices import is_out_of_memory
from viper_desktop.engine.vlm.proxy import FittedProxy, ProxyScorer
from viper_desktop.engine.vlm.vpe import VlmExtractor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from threading import Event

    from PIL.Image import Image

    from viper_desktop.domain.memory import MemoryEstimate, Way
    from viper_desktop.domain.models import VlmUse
    from viper_desktop.domain.scores import Score
    from viper_desktop.domain.vocabulary import Vocabulary
    from viper_desktop.engine.doors import CommentedPicture, Extraction, OnRead
    from viper_desktop.engine.vlm.resident import SharedVlm


Result = TypeVar("Result")
TRIES = 3  # as planned, with fewer queries at a time, with fewer bits


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
        told: list[Way] = []

        def attempt() -> Extraction:
            vlm, adapter = self._shared.ready(self._adapter, cancel, exact=self._exact, merge=self._use.merged)
            extractor = VlmExtractor(
                vlm,
                self._vocabulary,
                adapter=adapter,
                instruction=self._use.instruction,
                max_tokens=self._use.max_tokens,
                exact=self._exact,
            )
            return extractor.extract(pictures, name=name, on_progress=on_progress, cancel=cancel)

        extraction = _in_little_memory(attempt, self._shared, exact=self._exact, together=False, told=told)
        note = " ".join(filter(None, (extraction.note, *map(again_in_words, told))))
        return replace(extraction, note=note, way=self._shared.way)


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
    told: list[Way] = field(default_factory=list, init=False)

    @property
    def note(self) -> str:
        """See `FittedProxy.note`; and how it went on where memory ran out."""
        said = self.fitted.note if self.fitted else ""
        return " ".join(filter(None, (said, *map(again_in_words, self.told))))

    @property
    def way(self) -> Way:
        """How the model was in memory."""
        return self.scorer.shared.way

    def score(self, images: Sequence[Image], *, cancel: Event | None = None) -> Iterator[Score]:
        """See `FittedProxy.score`; what is not scored yet when memory runs out is scored in a smaller way."""
        scorer, done = self.scorer, 0

        def attempt() -> list[Score]:
            fitted = self.fitted or self.renew(cancel)
            return list(fitted.score(images[done : done + scorer.shared.batch], cancel=cancel))

        while done < len(images):
            scores = _in_little_memory(
                attempt, scorer.shared, exact=scorer.exact, together=True, told=self.told, forget=self._forget
            )
            done += len(scores)
            yield from scores

    def renew(self, cancel: Event | None) -> FittedProxy:
        """Take the pictures as context of the model as it is in memory now."""
        shared, exact = self.scorer.shared, self.scorer.exact

        def attempt() -> FittedProxy:
            merge = self.scorer.use.merged
            vlm, adapter = shared.ready(self.scorer.adapter, cancel, exact=exact, merge=merge)
            orders = self.scorer.use.orders
            proxy = ProxyScorer(vlm, adapter=adapter, exact=exact, orders=orders, batch=shared.batch)
            return proxy.fit(self.liked, self.disliked, cancel=cancel)

        self.fitted = _in_little_memory(attempt, shared, exact=exact, together=False, told=self.told)
        return self.fitted

    def _forget(self) -> None:
        self.fitted = None


def _in_little_memory(
    attempt: Callable[[], Result],
    shared: SharedVlm,
    *,
    exact: bool,
    together: bool,
    told: list[Way],
    forget: Callable[[], None] = lambda: None,
) -> Result:
    """Do something with a model; where memory runs out, do it again in ways that take less.

    Args:
        together: whether several queries go through the model at once.
        told: takes each way in which it was tried again.
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
        if not shared.lower(exact=exact, together=together):
            break
        told.append(shared.way)
    raise OutOfMemory(
        "There is not enough memory for this model.",
        "Close other programs, choose 4 bits in the settings (--precision 4bit), or a smaller model.",
    ) from reason
