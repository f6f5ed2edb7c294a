"""Builds storage and engines for whoever runs tasks; every engine is made at the first call that needs it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, TypeVar

from viper_desktop import assets
from viper_desktop.domain.memory import Offload, Precision
from viper_desktop.domain.models import AS_USUAL
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.engine.hub.connection import hub_of_the_environment
from viper_desktop.engine.residence import GB, Residence, weights_size
from viper_desktop.storage.library import Library
from viper_desktop.storage.models import ModelShelf
from viper_desktop.storage.paths import data_paths
from viper_desktop.storage.settings import SettingsFile
from viper_desktop.tasks.models import lenders, ready_folder, told, with_adapter
from viper_desktop.tasks.taste_features import TasteFeatures
from viper_desktop.tasks.tools import Tools

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.domain.models import VlmUse
    from viper_desktop.domain.settings import Settings
    from viper_desktop.engine.doors import ImageGenerator, PreferenceExtractor, PreferenceScorer
    from viper_desktop.engine.starter.scorer import StarterScorer
    from viper_desktop.engine.starter.tagger import Tagger
    from viper_desktop.engine.vlm.resident import SharedVlm

Made = TypeVar("Made")


def build_tools(
    home: Path | str | None = None, *, device: str = "", dtype: str = "", offload: str = "", precision: str = ""
) -> Tools:
    """Everything that tasks need, over one data folder; cheap, since nothing is opened or loaded yet.

    Args:
        home: the data folder; by default `VIPER_HOME`, else the platform's.
        device, dtype, offload, precision: where, in which number format, with what of them waiting elsewhere and how
            finely kept models run; by default what the settings say.
    """
    paths = data_paths(home)
    residence = Residence()
    tagger = once(_tagger)
    starter_scorer = once(lambda: _starter_scorer(tagger))
    starter_extractor = once(lambda: _starter_extractor(tagger))
    atelier = once(_atelier)

    def settings() -> Settings:
        kept = SettingsFile(paths.settings).load()
        return replace(
            kept,
            device=device or kept.device,
            dtype=dtype or kept.dtype,
            offload=Offload(offload) if offload else kept.offload,
            precision=Precision(precision) if precision else kept.precision,
        )

    def models_folder() -> Path:
        chosen = settings().models_folder
        return Path(chosen) if chosen else paths.models

    shelf = ModelShelf(paths.model_list, models_folder)

    def generator(model: str) -> ImageGenerator:
        if model == ATELIER:
            return atelier()
        folder = assets.path("models", "starter") if model == STARTER else ready_folder(model, shelf, "makes pictures")
        return in_memory(folder, diffusion)

    def diffusion(path: Path, chosen: Settings) -> ImageGenerator:
        from viper_desktop.engine.diffusion.generator import DiffusionGenerator

        def refiner(name: str) -> Path:
            return ready_folder(name, shelf, "finishes pictures")

        return DiffusionGenerator(
            path,
            device=chosen.device,
            dtype=chosen.dtype,
            offload=chosen.offload,
            budget=round(chosen.memory_budget_gb * GB),
            lenders=lambda: lenders(shelf),
            find_refiner=refiner,
        )

    def in_memory(path: Path, make: Callable[[Path, Settings], Made]) -> Made:
        chosen = settings()
        return residence.model(
            _name(path, chosen),
            lambda: make(path, chosen),
            size=weights_size(path),
            free=lambda: _free(chosen),
        )

    def extractor(name: str, use: VlmUse = AS_USUAL) -> PreferenceExtractor:
        if name == STARTER:
            return starter_extractor()
        from viper_desktop.engine.vlm.shared import SharedReader

        base, adapter, entry = with_adapter(name, use.adapter, shelf, "reads comments")
        use = replace(use, instruction=told(use.instruction, entry, shelf))
        return SharedReader(in_memory(base, _vlm), assets.vocabulary(), use, adapter)

    def scorer(name: str, use: VlmUse = AS_USUAL) -> PreferenceScorer:
        if name == STARTER:
            return starter_scorer()
        from viper_desktop.engine.vlm.shared import SharedScorer

        base, adapter, _ = with_adapter(name, use.adapter, shelf, "scores pictures")
        return SharedScorer(in_memory(base, _vlm), use, adapter)

    return Tools(
        open_library=once(lambda: Library(paths)),
        vocabulary=assets.vocabulary(),
        extractor=extractor,
        generator=generator,
        scorer=scorer,
        tagger=tagger,
        features=TasteFeatures(starter_scorer, cache=paths.thumbnails),
        models=shelf,
        settings=settings,
        held=lambda path: residence.held(_name(path, settings())),
        hub=hub_of_the_environment,
        build_elsewhere=build_elsewhere,
    )


def build_elsewhere(device: str, dtype: str) -> Tools:
    """The tools of a worker process, over the data folder that its own environment names."""
    return build_tools(device=device, dtype=dtype)


def once(make: Callable[[], Made]) -> Callable[[], Made]:
    """A door to one object, made at the first call; two threads that come at the same time get the same."""
    lock = RLock()
    kept = cache(make)

    def get() -> Made:
        with lock:
            return kept()

    return get


def _name(path: Path, chosen: Settings) -> str:
    """Under which a model is in memory: where and how it runs is part of it."""
    how = f"{chosen.offload}, {chosen.precision}, {chosen.memory_budget_gb} GB"
    return f"{path} on {chosen.device} as {chosen.dtype}, {how}"


def _atelier() -> ImageGenerator:
    from viper_desktop.engine.atelier.generator import AtelierGenerator

    return AtelierGenerator()


def _vlm(folder: Path, chosen: Settings) -> SharedVlm:
    from viper_desktop.engine.vlm.memory import Wish
    from viper_desktop.engine.vlm.resident import SharedVlm

    budget = round(chosen.memory_budget_gb * GB)
    return SharedVlm(folder, Wish(chosen.device, chosen.dtype, chosen.precision, budget=budget))


def _free(chosen: Settings) -> int:
    """Bytes that a further model may take beside what is in memory; none where the person allows only so much."""
    from viper_desktop.engine.devices import choose, free_memory

    return 0 if chosen.memory_budget_gb else free_memory(choose(chosen.device, chosen.dtype).device)


def _starter_extractor(tagger: Callable[[], Tagger]) -> PreferenceExtractor:
    from viper_desktop.engine.starter.extractor import StarterExtractor

    return StarterExtractor(tags=lambda image: tagger().tags([image])[0].attributes())


def _tagger() -> Tagger:
    from viper_desktop.engine.starter.tagger import Tagger

    return Tagger.load()


def _starter_scorer(tagger: Callable[[], Tagger]) -> StarterScorer:
    from viper_desktop.engine.starter.scorer import StarterScorer

    return StarterScorer(lambda images: tagger().impression(images))
