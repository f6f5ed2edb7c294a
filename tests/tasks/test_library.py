"""The library lane: what is asked for is on disk, and said."""

from __future__ import annotations

import csv
from io import BytesIO

import pytest
from PIL import Image

from tests.tasks.conftest import WARM, painted
from viper_desktop.domain import events as happened
from viper_desktop.domain import requests as ask
from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.reactions import Reaction, Stance, new_id
from viper_desktop.domain.recipe import Recipe
from viper_desktop.domain.settings import Settings, Theme
from viper_desktop.storage.profile_file import read_profile


def told(events, kind):
    """The one event of a kind, after which the job was done."""
    assert isinstance(events[-1], happened.JobFinished), events[-1]
    [event] = [event for event in events if isinstance(event, kind)]
    return event


def test_a_new_library_opens_empty_and_says_so(perform):
    opened = told(perform(ask.OpenLibrary()), happened.LibraryOpened)
    assert opened.is_new
    assert opened.profiles == ()


def test_pictures_dropped_on_the_window_are_listed_under_mine(perform, folder_of, mira):
    report = told(perform(ask.ImportPictures((str(folder_of("tea", WARM, 3)),))), happened.PicturesImported).report
    listed = told(perform(ask.ListPictures(mira, PictureFilter.MINE)), happened.PicturesListed)
    assert {card.picture.id for card in listed.cards} == {picture.id for picture in report.added}
    assert len(listed.cards) == 3


def test_a_pasted_picture_has_a_thumbnail_and_opens(perform):
    data = BytesIO()
    painted(WARM, 1, side=300).save(data, "PNG")
    report = told(perform(ask.ImportPasted(data.getvalue(), "Pasted")), happened.PicturesImported).report
    [picture] = report.added
    small = told(perform(ask.LoadThumbnail(picture.id, 60)), happened.ThumbnailReady)
    with Image.open(BytesIO(small.data)) as image:
        assert image.height == 60
    large = told(perform(ask.LoadPicture(picture.path, 100)), happened.PictureLoaded)
    with Image.open(BytesIO(large.data)) as image:
        assert max(image.size) == 100


def test_a_picture_taken_out_comes_back_by_undo(perform, pictures, mira):
    first = pictures["warm"][0]

    def shown():
        cards = told(perform(ask.ListPictures(mira)), happened.PicturesListed).cards
        return first in {card.picture.id for card in cards}

    assert told(perform(ask.RemovePictures((first,))), happened.PicturesRemoved).picture_ids == (first,)
    assert not shown()
    assert told(perform(ask.RemovePictures((first,), restore=True)), happened.PicturesRemoved).restored
    assert shown()


def test_a_reaction_and_a_star_are_there_when_the_profile_is_opened_again(perform, pictures, mira):
    reaction = Reaction(new_id(), mira, pictures["warm"][0], Stance.LIKE, "The light!")
    told(perform(ask.SaveReaction(reaction)), happened.ReactionSaved)
    told(perform(ask.StarPicture(mira, pictures["cold"][0], True)), happened.PictureStarred)
    loaded = told(perform(ask.LoadProfile(mira)), happened.ProfileLoaded)
    assert [r.comment for r in loaded.reactions] == ["The light!"]
    starred = told(perform(ask.ListPictures(mira, PictureFilter.STARRED)), happened.PicturesListed)
    assert [card.picture.id for card in starred.cards] == [pictures["cold"][0]]


def test_profiles_are_made_renamed_put_away_and_brought_back(perform, mira):
    anna = told(perform(ask.CreateProfile("Anna")), happened.ProfilesChanged).profile_id
    told(perform(ask.RenameProfile(anna, "Ann")), happened.ProfilesChanged)
    gone = told(perform(ask.DeleteProfile(anna)), happened.ProfilesChanged)
    assert [(entry.name, entry.deleted) for entry in gone.profiles] == [("Mira", False), ("Ann", True)]
    back = told(perform(ask.DeleteProfile(anna, restore=True)), happened.ProfilesChanged)
    assert {entry.name for entry in back.profiles} == {"Mira", "Ann"}


def test_every_saved_state_is_a_version_that_can_be_seen_again(perform, mira):
    for text in ("soft light", "muted colors"):
        told(
            perform(ask.SaveProfile(mira, Profile("Mira", (Attribute(text),)), f"Added {text}")), happened.ProfileSaved
        )
    versions = told(perform(ask.ListVersions(mira)), happened.VersionsListed).versions
    assert [version.reason for version in versions[:2]] == ["Added muted colors", "Added soft light"]
    older = told(perform(ask.LoadVersion(versions[1].id)), happened.VersionLoaded)
    assert [attribute.text for attribute in older.profile.liked] == ["soft light"]


def test_a_profile_goes_out_as_a_file_and_comes_in_as_a_new_one(perform, library, mira, tmp_path):
    library.profiles.save(mira, Profile("Mira", (Attribute("soft light"),)), "Edited")
    file = tmp_path / "mira.json"
    told(perform(ask.ExportProfile(mira, str(file))), happened.FileWritten)
    assert read_profile(file).find("soft light")
    changed = told(perform(ask.ImportProfile(str(file))), happened.ProfilesChanged)
    assert changed.profile_id != mira
    assert library.profiles.load(changed.profile_id)[0].find("soft light")


def test_scores_go_into_a_file_that_a_spreadsheet_reads(perform, tmp_path):
    file = tmp_path / "scores.csv"
    rows = (("tëa, with milk.png", 0.91234, 0.1, "warm light, soft edges"), ("b.png", 0.2, 0.3, ""))
    told(perform(ask.ExportScores(str(file), rows)), happened.FileWritten)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        read = list(csv.DictReader(lines))
    assert read[0] == {
        "file": "tëa, with milk.png",
        "score": "0.9123",
        "uncertainty": "0.1000",
        "reasons": "warm light, soft edges",
    }


def test_the_best_are_copied_and_nothing_is_written_over(perform, folder_of, tmp_path):
    folder = folder_of("tea", WARM, 1)
    there = tmp_path / "best"
    there.mkdir()
    (there / "tea-0.png").write_text("mine")
    written = told(perform(ask.CopyFiles((str(folder / "tea-0.png"),), str(there))), happened.FileWritten)
    assert written.count == 1
    assert (there / "tea-0.png").read_text() == "mine"
    assert {path.read_bytes() for path in there.iterdir()} >= {(folder / "tea-0.png").read_bytes()}


@pytest.mark.parametrize("paths", [("gone.png",), ("here.png", "gone.png")])
def test_a_file_that_is_gone_cannot_be_copied_and_is_named(perform, tmp_path, paths):
    painted(WARM, 1).save(tmp_path / "here.png")
    request = ask.CopyFiles(tuple(str(tmp_path / path) for path in paths), str(tmp_path / "best"))
    *_, last = perform(request)
    assert isinstance(last, happened.JobFailed)
    assert "gone.png" in last.sentence


def test_settings_are_there_at_the_next_start(perform):
    told(perform(ask.SaveSettings(Settings(theme=Theme.DARK, offline=True))), happened.SettingsSaved)
    opened = told(perform(ask.OpenLibrary()), happened.LibraryOpened)
    assert (opened.settings.theme, opened.settings.offline) == (Theme.DARK, True)


def test_a_picture_without_a_recipe_says_nothing(perform, folder_of):
    path = folder_of("tea", WARM, 1) / "tea-0.png"
    assert told(perform(ask.ReadRecipe(str(path))), happened.RecipeRead).recipe is None


def test_an_exported_picture_keeps_its_recipe_only_where_wanted(perform, library, tmp_path):
    picture = library.add_generated(painted(WARM, 3), Recipe("a secret wish", seed=3))
    for name, wanted in (("with.png", True), ("without.png", False)):
        told(perform(ask.ExportPicture(picture.path, str(tmp_path / name), wanted)), happened.FileWritten)
    assert (
        told(perform(ask.ReadRecipe(str(tmp_path / "with.png"))), happened.RecipeRead).recipe.prompt == "a secret wish"
    )
    assert b"secret" not in (tmp_path / "without.png").read_bytes()
    # AND it is in the history
    [(made, recipe)] = told(perform(ask.ListHistory()), happened.HistoryListed).made
    assert (made.id, recipe.prompt) == (picture.id, "a secret wish")
