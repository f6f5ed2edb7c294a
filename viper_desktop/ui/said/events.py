"""Events with their words in the window's language: what passes here is shown as it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.domain import events as happened
from viper_desktop.ui.said.matching import said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viper_desktop.domain.jobs import QueuedJob
    from viper_desktop.domain.models import ModelEntry, ModelState
    from viper_desktop.domain.scores import Score


def translated(event: happened.Event) -> happened.Event:  # noqa: PLR0912 - one case a kind of event
    """An event with every sentence that is meant for the person said in their language."""
    match event:
        case happened.Progress(phase=phase):
            return replace(event, phase=said(phase)) if phase else event
        case happened.JobFailed():
            return replace(event, sentence=said(event.sentence), hint=said(event.hint))
        case happened.Note() | happened.PictureUnreadable() | happened.PromptUnderstood():
            return replace(event, sentence=said(event.sentence))
        case happened.DraftMade() | happened.NoDraft():
            return replace(event, remarks=_all(event.remarks))
        case happened.LibraryOpened():
            return replace(event, notes=_all(event.notes), unfinished=_queue(event.unfinished))
        case happened.QueueChanged():
            return replace(event, jobs=_queue(event.jobs))
        case happened.PicturesImported(report=report):
            unreadable = {path: said(why) for path, why in report.unreadable.items()}
            return replace(event, report=replace(report, unreadable=unreadable))
        case happened.PictureSuggested():
            return replace(event, reason=said(event.reason))
        case happened.PictureScored():
            return replace(event, score=_score(event.score))
        case happened.PictureMade(score=score) if score is not None:
            return replace(event, score=_score(score))
        case happened.ModelsListed():
            return replace(event, models=tuple(map(_state, event.models)))
        case happened.ModelReady():
            return replace(event, model=_state(event.model))
        case happened.ModelOffered():
            return replace(event, offers=tuple(replace(offer, entry=_entry(offer.entry)) for offer in event.offers))
        case happened.ModelVerified():
            return replace(event, problems=_all(event.problems))
        case happened.ModelsWeighed():
            outlooks = tuple(replace(outlook, problem=said(outlook.problem)) for outlook in event.outlooks)
            return replace(event, outlooks=outlooks)
        case happened.ProfileSaved() | happened.VersionLoaded():
            return replace(event, version=_version(event.version))
        case happened.VersionsListed():
            return replace(event, versions=tuple(map(_version, event.versions)))
    return event


def _all(sentences: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(said, sentences))


def _queue(jobs: Iterable[QueuedJob]) -> tuple[QueuedJob, ...]:
    return tuple(replace(job, message=said(job.message)) for job in jobs)


def _score(score: Score) -> Score:
    return replace(score, reasons=_all(score.reasons))


def _state(state: ModelState) -> ModelState:
    return replace(state, entry=_entry(state.entry))


def _entry(entry: ModelEntry) -> ModelEntry:
    """Its words; by its names other requests ask for it."""
    return replace(entry, good_at=said(entry.good_at), note=said(entry.note), license=said(entry.license))


def _version(version: happened.ProfileVersion) -> happened.ProfileVersion:
    return replace(version, reason=said(version.reason))
