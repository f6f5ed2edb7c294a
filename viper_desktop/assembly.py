"""Builds storage and engines for whoever runs tasks; every engine is made at the first call that needs it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, TypeVar

from viper_desktop import assets
from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.domain.models import AS_USUAL
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.engine.residence import Residence, weights_size
from viper_desktop.storage.library import Library
from viper_desktop.storage.paths import data_paths
from viper_desktop.storage.settings import SettingsFile
from viper_desktop.tasks.taste_features import TasteFeatures
from viper_desktop.tasks.tools import Tools

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.models import VlmUse
    from viper_desktop.domain.settings import Settings
    from viper_desktop.engine.doors import ImageGenerator, PreferenceExtractor, PreferenceScorer
    from viper_desktop.engine.starter.scorer import StarterScorer
    from viper_desktop.engine.vlm.shared import SharedVlm

Made = TypeVar("Made")

BUILT_IN = "Choose one of the built-in ones."


def build_tools(home: Path | str | None = None, *, device: str = "", dtype: str = "") -> Tools:
    """Everything that tasks need, over one data folder; cheap, since nothing is opened or loaded yet.

    Args:
        home: the data folder; by default `VIPER_HOME`, else the platform's.
        device, dtype: where and in which number format models run; by default what the settings say.
    """
    paths = data_paths(home)
    residence = Residence()
    starter_scorer = once(_starter_scorer)
    starter_extractor = once(_starter_extractor)
    atelier = once(_atelier)

    def settings() -> Settings:
        kept = SettingsFile(paths.settings).load()
        return replace(kept, device=device or kept.device, dtype=dtype or kept.dtype)

    def generator(model: str) -> ImageGenerator:
        if model == ATELIER:
            return atelier()
        return in_memory(_model_folder(model), _diffusion)

    def in_memory(folder: Path, make: Callable[[Path, Settings], Made]) -> Made:
        chosen = settings()
        return residence.model(
            f"{folder} on {chosen.device} as {chosen.dtype}",
            lambda: make(folder, chosen),
            size=weights_size(folder),
            budget_gb=chosen.memory_budget_gb,
        )

    def extractor(name: str, use: VlmUse = AS_USUAL) -> PreferenceExtractor:
        if name == STARTER:
            return starter_extractor()
        from viper_desktop.engine.vlm.shared import SharedReader

        shared = in_memory(_folder_of(name, "reads comments"), _vlm)
        return SharedReader(shared, assets.vocabulary(), use, _adapter_of(use))

    def scorer(name: str, use: VlmUse = AS_USUAL) -> PreferenceScorer:
        if name == STARTER:
            return starter_scorer()
        from viper_desktop.engine.vlm.shared import SharedScorer

        return SharedScorer(in_memory(_folder_of(name, "scores pictures"), _vlm), use, _adapter_of(use))

    return Tools(
        open_library=once(lambda: Library(paths)),
        vocabulary=assets.vocabulary(),
        extractor=extractor,
        generator=generator,
        scorer=scorer,
        features=TasteFeatures(starter_scorer, cache=paths.thumbnails),
    )


def once(make: Callable[[], Made]) -> Callable[[], Made]:
    """A door to one object, made at the first call; two threads that come at the same time get the same."""
    lock = RLock()
    kept = cache(make)

    def get() -> Made:
        with lock:
            return kept()

    return get


def _model_folder(model: str) -> Path:
    """The folder of the model that ships, or of one that the person chose."""
    return assets.path("models", "starter") if model == STARTER else _folder_of(model, "makes pictures")


def _folder_of(model: str, does: str) -> Path:
    """The folder of a model that the person chose.

    Raises:
        ModelUnavailable: there is none.
    """
    if not Path(model).is_dir():
        raise ModelUnavailable(f"There is no model “{model}” that {does}.", BUILT_IN)
    return Path(model)


def _adapter_of(use: VlmUse) -> Path | None:
    return Path(use.adapter) if use.adapter else None


def _atelier() -> ImageGenerator:
    from viper_desktop.engine.atelier.generator import AtelierGenerator

    return AtelierGenerator()


def _diffusion(folder: Path, chosen: Settings) -> ImageGenerator:
    from viper_desktop.engine.diffusion.generator import DiffusionGenerator

    return DiffusionGenerator(folder, device=chosen.device, dtype=chosen.dtype)


def _vlm(folder: Path, chosen: Settings) -> SharedVlm:
    from viper_desktop.engine.vlm.shared import SharedVlm

    return SharedVlm(folder, device=chosen.device, dtype=chosen.dtype)


def _starter_extractor() -> PreferenceExtractor:
    from viper_desktop.engine.starter.extractor import StarterExtractor

    return StarterExtractor()


def _starter_scorer() -> StarterScorer:
    from viper_desktop.engine.starter.scorer import StarterScorer

    return StarterScorer()
