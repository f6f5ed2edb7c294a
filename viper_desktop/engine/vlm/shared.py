"""One vision-language model in memory for all that it is asked to do, loaded by the first job that needs it."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING

from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.devices import AUTO, choose
from viper_desktop.engine.vlm.adapters import attach
from viper_desktop.engine.vlm.loading import VisionLanguageModel, load
from viper_desktop.engine.vlm.proxy import FittedProxy, ProxyScorer
from viper_desktop.engine.vlm.vpe import VlmExtractor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from threading import Event

    from PIL.Image import Image

    from viper_desktop.domain.models import VlmUse
    from viper_desktop.domain.vocabulary import Vocabulary
    from viper_desktop.engine.doors import CommentedPicture, Extraction


class SharedVlm:
    """A base model with the adapters that were asked for so far: reading and scoring share the base.

    Args:
        folder: of the base model.
        device, dtype: as `devices.choose` takes them.
    """

    def __init__(self, folder: Path, *, device: str = AUTO, dtype: str = AUTO) -> None:
        self._folder, self._device, self._dtype = folder, device, dtype
        self._lock = RLock()
        self._vlm: VisionLanguageModel | None = None
        self._names: dict[Path, str] = {}
        self._tried = 0

    def ready(self, adapter: Path | None, cancel: Event | None = None) -> tuple[VisionLanguageModel, str | None]:
        """The model in memory, and the name under which the adapter is on it.

        Raises:
            Cancelled: the token was set while loading.
            ModelUnavailable: the model or the adapter cannot be used, or they do not fit.
        """
        with self._lock:
            if self._vlm is None:
                self._vlm = load(self._folder, choose(self._device, self._dtype), cancel=cancel)
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

    def extract(
        self,
        pictures: Sequence[CommentedPicture],
        *,
        name: str,
        on_progress: Callable[[int, int], None],
        cancel: Event | None = None,
    ) -> Extraction:
        """See `VlmExtractor.extract`; loads the model first where it is not in memory."""
        vlm, adapter = self._shared.ready(self._adapter, cancel)
        extractor = VlmExtractor(
            vlm,
            self._vocabulary,
            adapter=adapter,
            instruction=self._use.instruction,
            max_tokens=self._use.max_tokens,
            exact=self._use.mode is Mode.EXACT,
        )
        return extractor.extract(pictures, name=name, on_progress=on_progress, cancel=cancel)


class SharedScorer:
    """Scores pictures with a shared model; implements `PreferenceScorer`."""

    def __init__(self, shared: SharedVlm, use: VlmUse, adapter: Path | None) -> None:
        self._shared, self._use, self._adapter = shared, use, adapter

    def fit(self, liked: Sequence[Image], disliked: Sequence[Image], *, cancel: Event | None = None) -> FittedProxy:
        """See `ProxyScorer.fit`; loads the model first where it is not in memory."""
        vlm, adapter = self._shared.ready(self._adapter, cancel)
        exact = self._use.mode is Mode.EXACT
        return ProxyScorer(vlm, adapter=adapter, exact=exact, orders=self._use.orders).fit(
            liked, disliked, cancel=cancel
        )
