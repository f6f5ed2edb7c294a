"""What a use-case works with, and the job that it works for."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Event as CancelToken
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from viper_desktop.domain.errors import check
from viper_desktop.domain.events import Progress
from viper_desktop.domain.models import AS_USUAL

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from viper_desktop.domain.events import Event
    from viper_desktop.domain.models import VlmUse
    from viper_desktop.domain.settings import Settings
    from viper_desktop.domain.vocabulary import Vocabulary
    from viper_desktop.engine.doors import ImageGenerator, PreferenceExtractor, PreferenceScorer
    from viper_desktop.engine.hub.connection import Hub
    from viper_desktop.engine.residence import Held
    from viper_desktop.engine.starter.tagger import Tagger
    from viper_desktop.storage.library import Library
    from viper_desktop.storage.models import ModelShelf
    from viper_desktop.tasks.taste_features import TasteFeatures


Engine_co = TypeVar("Engine_co", covariant=True)


class Door(Protocol[Engine_co]):
    """An engine by its name; a `ViperError` where there is no such engine."""

    def __call__(self, name: str, use: VlmUse = AS_USUAL) -> Engine_co:
        """The engine, to be used in a certain way where it is a vision-language model."""
        ...


Build: TypeAlias = "Callable[[str, str], Tools]"  # device and number format → tools; a function of a module


@dataclass(frozen=True, slots=True)
class Tools:
    """Storage and engines, each made at the first call that needs it; safe to share between threads.

    Attributes:
        open_library: the one library of the data folder.
        extractor, generator, scorer: by engine name or model id; a `ViperError` where there is no such engine.
        tagger: names what a picture shows.
        features: the starter scorer's view of picture files, for telling how alike they are.
        models: which there are to choose from.
        held: how memory stands from the view of a model's folder or file, without loading it.
        settings: as they are now, without opening the library.
        hub: where models are fetched from.
        build_elsewhere: makes tools in another process, which may be on another computer.
    """

    open_library: Callable[[], Library]
    vocabulary: Vocabulary
    extractor: Door[PreferenceExtractor]
    generator: Callable[[str], ImageGenerator]
    scorer: Door[PreferenceScorer]
    tagger: Callable[[], Tagger]
    features: TasteFeatures
    models: ModelShelf
    held: Callable[[Path], Held]
    settings: Callable[[], Settings]
    hub: Callable[[], Hub]
    build_elsewhere: Build

    @property
    def library(self) -> Library:
        """The library, opened by now."""
        return self.open_library()


@dataclass(frozen=True, slots=True)
class Run:
    """One job under way: whom to tell, and whether to stop."""

    job_id: str
    emit: Callable[[Event], None]
    cancel: CancelToken = field(default_factory=CancelToken)

    def check(self) -> None:
        """Leave by raising if the person asked to stop.

        Raises:
            Cancelled: they did.
        """
        check(self.cancel)

    def progress(self, done: int, total: int, *, item: int = 1, items: int = 1, phase: str = "") -> None:
        """Say how far it is; see `Progress`."""
        self.emit(Progress(self.job_id, done, total, item, items, phase))
