"""Builds storage and engines for whoever runs tasks; every engine is made at the first call that needs it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, TypeVar

from viper_desktop import assets
from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.engine.residence import Residence, weights_size
from viper_desktop.storage.library import Library
from viper_desktop.storage.paths import data_paths
from viper_desktop.storage.settings import SettingsFile
from viper_desktop.tasks.taste_features import TasteFeatures
from viper_desktop.tasks.tools import Tools

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.settings import Settings
    from viper_desktop.engine.doors import ImageGenerator, PreferenceExtractor
    from viper_desktop.engine.starter.scorer import StarterScorer

Made = TypeVar("Made")

BUILT_IN = "Choose one of the built-in ones."


def build_tools(home: Path | str | None = None) -> Tools:
    """Everything that tasks need, over one data folder; cheap, since nothing is opened or loaded yet.

    Args:
        home: the data folder; by default `VIPER_HOME`, else the platform's.
    """
    paths = data_paths(home)
    residence: Residence[ImageGenerator] = Residence()
    scorer = once(_starter_scorer)
    extractor = once(_starter_extractor)
    atelier = once(_atelier)

    def settings() -> Settings:
        return SettingsFile(paths.settings).load()

    def generator(model: str) -> ImageGenerator:
        if model == ATELIER:
            return atelier()
        folder = _model_folder(model)
        chosen = settings()
        return residence.model(
            f"{folder} on {chosen.device}",
            lambda: _diffusion(folder, chosen.device),
            size=weights_size(folder),
            budget_gb=chosen.memory_budget_gb,
        )

    return Tools(
        open_library=once(lambda: Library(paths)),
        vocabulary=assets.vocabulary(),
        extractor=lambda name: _only_starter(name, "reads comments", extractor),
        generator=generator,
        scorer=lambda name: _only_starter(name, "scores pictures", scorer),
        features=TasteFeatures(scorer, cache=paths.thumbnails),
    )


def once(make: Callable[[], Made]) -> Callable[[], Made]:
    """A door to one object, made at the first call; two threads that come at the same time get the same."""
    lock = RLock()
    kept = cache(make)

    def get() -> Made:
        with lock:
            return kept()

    return get


def _only_starter(name: str, does: str, make: Callable[[], Made]) -> Made:
    if name != STARTER:
        raise ModelUnavailable(f"There is no model “{name}” that {does}.", BUILT_IN)
    return make()


def _model_folder(model: str) -> Path:
    """The folder of the model that ships, or of one that the person chose."""
    if model == STARTER:
        return assets.path("models", "starter")
    if not Path(model).is_dir():
        raise ModelUnavailable(f"There is no model “{model}” that makes pictures.", BUILT_IN)
    return Path(model)


def _atelier() -> ImageGenerator:
    from viper_desktop.engine.atelier.generator import AtelierGenerator

    return AtelierGenerator()


def _diffusion(folder: Path, device: str) -> ImageGenerator:
    from viper_desktop.engine.diffusion.generator import DiffusionGenerator

    return DiffusionGenerator(folder, device=device)


def _starter_extractor() -> PreferenceExtractor:
    from viper_desktop.engine.starter.extractor import StarterExtractor

    return StarterExtractor()


def _starter_scorer() -> StarterScorer:
    from viper_desktop.engine.starter.scorer import StarterScorer

    return StarterScorer()
