"""What the library lane does with profiles and their versions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.events import (
    FileWritten,
    ProfileLoaded,
    ProfileSaved,
    ProfilesChanged,
    VersionLoaded,
    VersionsListed,
)
from viper_desktop.storage.profile_file import read_profile, write_profile

if TYPE_CHECKING:
    from viper_desktop.domain import requests as ask
    from viper_desktop.tasks.tools import Run, Tools


def load_profile(request: ask.LoadProfile, tools: Tools, run: Run) -> None:
    """A profile as it is now, with all that it said of pictures."""
    profile, version = tools.library.profiles.load(request.profile_id)
    reactions = tools.library.reactions.of_profile(request.profile_id)
    run.emit(ProfileLoaded(run.job_id, request.profile_id, profile, version.id, reactions))


def create_profile(request: ask.CreateProfile, tools: Tools, run: Run) -> None:
    """A new profile, empty or with the content of another."""
    made = tools.library.profiles.create(
        request.name, request.profile, copy_reactions_of=request.copy_reactions_of, reason="Created"
    )
    _tell(tools, run, made)


def rename_profile(request: ask.RenameProfile, tools: Tools, run: Run) -> None:
    """Give a profile another name."""
    tools.library.profiles.rename(request.profile_id, request.name)
    _tell(tools, run, request.profile_id)


def delete_profile(request: ask.DeleteProfile, tools: Tools, run: Run) -> None:
    """Put a profile away, or bring it back."""
    store = tools.library.profiles
    (store.restore if request.restore else store.delete)(request.profile_id)
    _tell(tools, run, request.profile_id)


def save_profile(request: ask.SaveProfile, tools: Tools, run: Run) -> None:
    """Keep a profile as edited or learnt."""
    store = tools.library.profiles
    version = store.save(request.profile_id, request.profile, request.reason, request.session)
    saved, _ = store.load(request.profile_id)
    run.emit(ProfileSaved(run.job_id, request.profile_id, saved, version))


def list_versions(request: ask.ListVersions, tools: Tools, run: Run) -> None:
    """A profile's timeline."""
    run.emit(VersionsListed(run.job_id, request.profile_id, tools.library.profiles.versions(request.profile_id)))


def load_version(request: ask.LoadVersion, tools: Tools, run: Run) -> None:
    """One version's content."""
    profile, version = tools.library.profiles.load_version(request.version_id)
    run.emit(VersionLoaded(run.job_id, version, profile))


def export_profile(request: ask.ExportProfile, tools: Tools, run: Run) -> None:
    """Write a profile to one JSON file."""
    profile, _ = tools.library.profiles.load(request.profile_id)
    write_profile(profile, request.path, with_sources=request.with_sources)
    run.emit(FileWritten(run.job_id, request.path))


def import_profile(request: ask.ImportProfile, tools: Tools, run: Run) -> None:
    """Read a profile file into a new profile."""
    profile = read_profile(request.path)
    made = tools.library.profiles.create(profile.name, profile, reason="Imported")
    _tell(tools, run, made)


def _tell(tools: Tools, run: Run, profile_id: str) -> None:
    run.emit(ProfilesChanged(run.job_id, tools.library.profiles.entries(deleted=True), profile_id))
