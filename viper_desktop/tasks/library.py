"""What the library lane does: pictures, reactions, settings, history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.events import (
    HistoryListed,
    LibraryOpened,
    PictureLoaded,
    PicturesImported,
    PicturesListed,
    PicturesRemoved,
    PictureStarred,
    ReactionSaved,
    SettingsSaved,
    ThumbnailReady,
)
from viper_desktop.storage.image_files import encoded

if TYPE_CHECKING:
    from viper_desktop.domain import requests as ask
    from viper_desktop.tasks.tools import Run, Tools


def open_library(_request: ask.OpenLibrary, tools: Tools, run: Run) -> None:
    """Reconcile the library with the disk and say what is there."""
    opening = tools.library.open_at_start()
    run.emit(
        LibraryOpened(
            run.job_id,
            profiles=opening.profiles,
            settings=opening.settings,
            notes=opening.notes,
            unfinished=opening.unfinished,
            is_new=opening.is_new,
        )
    )


def list_pictures(request: ask.ListPictures, tools: Tools, run: Run) -> None:
    """One profile's gallery."""
    cards = tools.library.pictures.cards(request.profile_id, request.filter, request.search)
    run.emit(PicturesListed(run.job_id, request.profile_id, cards))


def load_thumbnail(request: ask.LoadThumbnail, tools: Tools, run: Run) -> None:
    """A small picture."""
    picture = tools.library.pictures.get(request.picture_id)
    data = tools.library.thumbnails.get(picture, request.height)
    run.emit(ThumbnailReady(run.job_id, request.picture_id, request.height, data))


def load_picture(request: ask.LoadPicture, _tools: Tools, run: Run) -> None:
    """A picture file, as something that any toolkit shows."""
    run.emit(PictureLoaded(run.job_id, request.path, request.side, encoded(request.path, request.side)))


def import_pictures(request: ask.ImportPictures, tools: Tools, run: Run) -> None:
    """Copy files and folders into the library."""
    report = tools.library.pictures.import_files(
        request.paths,
        on_progress=lambda done, total: run.progress(done, total, phase="adding pictures"),
        cancel=run.cancel,
    )
    run.emit(PicturesImported(run.job_id, report))


def import_pasted(request: ask.ImportPasted, tools: Tools, run: Run) -> None:
    """Add a picture from the clipboard."""
    run.emit(PicturesImported(run.job_id, tools.library.pictures.import_data(request.data, request.title)))


def remove_pictures(request: ask.RemovePictures, tools: Tools, run: Run) -> None:
    """Take pictures out of the gallery, or bring them back."""
    store = tools.library.pictures
    changed = (store.restore if request.restore else store.remove)(request.picture_ids)
    run.emit(PicturesRemoved(run.job_id, changed, request.restore))


def save_reaction(request: ask.SaveReaction, tools: Tools, run: Run) -> None:
    """Keep a mark and comment."""
    run.emit(ReactionSaved(run.job_id, tools.library.reactions.save(request.reaction)))


def star_picture(request: ask.StarPicture, tools: Tools, run: Run) -> None:
    """Set a star or take it off."""
    tools.library.reactions.star(request.profile_id, request.picture_id, request.starred)
    run.emit(PictureStarred(run.job_id, request.profile_id, request.picture_id, request.starred))


def save_settings(request: ask.SaveSettings, tools: Tools, run: Run) -> None:
    """Keep the program's settings."""
    tools.library.settings.save(request.settings)
    run.emit(SettingsSaved(run.job_id, request.settings))


def list_history(request: ask.ListHistory, tools: Tools, run: Run) -> None:
    """Prompts used before and pictures made."""
    history = tools.library.history
    run.emit(HistoryListed(run.job_id, history.prompts(request.limit), history.made(request.limit)))
