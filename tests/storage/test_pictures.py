from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path

import pytest
from PIL import Image

from viper_desktop.domain.errors import BadInput, Cancelled
from viper_desktop.domain.pictures import PictureFilter, PictureKind
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.reactions import Reaction, Stance
from viper_desktop.domain.recipe import Recipe
from viper_desktop.storage.library import Library
from viper_desktop.storage.recipes import read_recipe

RED = Image.new("RGB", (64, 48), "red")


def titles(library: Library, profile: str, chosen: PictureFilter = PictureFilter.ALL, search: str = "") -> list[str]:
    return [card.picture.title for card in library.pictures.cards(profile, chosen, search)]


def test_the_bundled_pictures_are_there_at_once_in_the_order_of_their_index(library: Library, mira: str) -> None:
    assert titles(library, mira) == ["Harbor at Dawn", "Grid No. 3", "Café"]
    picture = library.pictures.get("bundled-harbor")
    assert (picture.kind, picture.width, picture.height) == (PictureKind.BUNDLED, 120, 80)
    assert picture.attributes == ("warm light", "muted colors")
    assert Path(picture.path).is_file()


def test_a_new_edition_of_the_gallery_keeps_what_was_said(
    open_library, library: Library, mira: str, gallery: Path
) -> None:
    # GIVEN a comment on a bundled picture
    library.reactions.save(Reaction("", mira, "bundled-harbor", Stance.LIKE, "lovely"))
    # WHEN the program is updated: that picture drawn anew, another gone, one more
    Image.new("RGB", (100, 100), "gold").save(gallery / "harbor.jpg")
    Image.new("RGB", (90, 90), "pink").save(gallery / "rose.jpg")
    index = [
        {"file": "harbor.jpg", "title": "Harbor", "seed": 2, "attributes": []},
        {"file": "grid.png", "title": "Grid No. 3", "seed": 1, "attributes": []},
        {"file": "rose.jpg", "title": "Rose", "seed": 3, "attributes": []},
    ]
    (gallery / "index.json").write_text(json.dumps({"pictures": index}), encoding="utf-8")
    updated = open_library()
    # THEN the gallery is the new one, with the comment
    assert titles(updated, mira) == ["Harbor", "Grid No. 3", "Rose"]
    assert updated.pictures.get("bundled-harbor").width == 100
    assert updated.reactions.of_profile(mira)[0].comment == "lovely"


def test_a_bundled_picture_that_is_missing_is_left_out_and_it_is_said(
    open_library, library: Library, mira, gallery
) -> None:
    (gallery / "harbor.jpg").unlink()
    again = open_library()
    assert titles(again, mira) == ["Grid No. 3", "Café"]
    assert again.open_at_start().notes[0].startswith("1 of the pictures that come with the program are missing.")


def test_own_pictures_of_every_kind_come_in_as_copies(library: Library, mira: str, paint) -> None:
    # GIVEN a folder with pictures of every kind, one in a folder below, and files that are none
    for place, name in enumerate(("a.png", "b.JPG", "c.webp", "d.tiff", "e.gif", "deep/er/f.avif")):
        paint(name, size=(60, 40 + place))
    folder = paint("g.jpg", color="blue").parent
    (folder / "notes.txt").write_text("nothing to see", encoding="utf-8")
    (folder / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n nonsense")
    (folder / ".hidden.png").write_bytes(b"thumbnail of some system")
    seen = []
    # WHEN the folder is dropped on the window
    report = library.pictures.import_files([folder], on_progress=lambda done, total: seen.append((done, total)))
    # THEN all pictures are in, the broken one is named, and the originals may go
    assert [picture.title for picture in report.added] == ["a", "b", "c", "d", "e", "g", "f"]
    assert list(report.unreadable) == [str(folder / "broken.png")]
    assert seen[-1] == (8, 8)
    shutil.rmtree(folder)
    for card in library.pictures.cards(mira, PictureFilter.MINE):
        with Image.open(card.picture.path) as image:
            assert image.size == (card.picture.width, card.picture.height)


def test_the_same_picture_twice_is_one_picture(library: Library, paint, gallery: Path) -> None:
    first = paint("first.png")
    copy = first.with_name("copy.png")
    shutil.copy(first, copy)
    report = library.pictures.import_files([first, copy, first, gallery / "grid.png"])
    assert [picture.title for picture in report.added] == ["first"]
    assert report.duplicates == (str(copy), str(gallery / "grid.png"))


def test_a_picture_that_was_removed_comes_back_when_it_is_dropped_again(library: Library, mira: str, paint) -> None:
    # GIVEN an own picture with a comment, taken out of the gallery
    file = paint("fox.png")
    (fox,) = library.pictures.import_files([file]).added
    library.reactions.save(Reaction("", mira, fox.id, None, "so soft"))
    library.pictures.remove([fox.id])
    assert "fox" not in titles(library, mira)
    assert not library.reactions.of_profile(mira)
    # WHEN it is dropped again
    report = library.pictures.import_files([file])
    # THEN it is there with its comment
    assert [picture.id for picture in report.added] == [fox.id]
    assert library.reactions.of_profile(mira)[0].comment == "so soft"


def test_a_picture_whose_file_was_lost_comes_back_when_it_is_dropped_again(library: Library, paint) -> None:
    file = paint("fox.png")
    (fox,) = library.pictures.import_files([file]).added
    Path(fox.path).unlink()
    report = library.pictures.import_files([file])
    assert [picture.id for picture in report.added] == [fox.id]
    assert Path(fox.path).is_file()


def test_pictures_with_the_same_name_do_not_get_into_each_others_way(library: Library, paint) -> None:
    report = library.pictures.import_files([paint("one/IMG.png", "red"), paint("two/IMG.png", "blue")])
    assert [picture.title for picture in report.added] == ["IMG", "IMG"]
    assert len({picture.path for picture in report.added}) == 2


def test_a_pasted_picture_comes_in(library: Library, paint) -> None:
    report = library.pictures.import_data(paint("x.png").read_bytes(), "From the clipboard")
    assert report.added[0].title == "From the clipboard"
    assert library.pictures.import_data(b"no picture", "Text").unreadable


def test_nothing_to_find_is_said(library: Library, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    report = library.pictures.import_files([tmp_path / "empty", tmp_path / "nowhere.png"])
    assert len(report.unreadable) == 2
    assert not report.added


def test_an_import_stops_between_files_and_keeps_what_is_in(library: Library, mira: str, paint) -> None:
    cancel = threading.Event()
    files = [paint(f"{number}.png", size=(40, 40 + number)) for number in range(3)]
    with pytest.raises(Cancelled):
        library.pictures.import_files(files, on_progress=lambda *_: cancel.set(), cancel=cancel)
    assert titles(library, mira, PictureFilter.MINE) == ["0"]


def test_a_generated_picture_is_on_disk_and_in_the_gallery_before_anybody_hears_of_it(
    library: Library, mira: str
) -> None:
    taste = Profile("Mira", liked=(Attribute("muted colors"), Attribute("fog", enabled=False)))
    recipe = Recipe("A tea party in the woods", profile=taste, profile_id=mira, seed=7)
    picture = library.add_generated(RED, recipe)
    assert read_recipe(picture.path) == recipe
    assert picture.attributes == ("muted colors",)
    assert titles(library, mira)[0] == "A tea party in the woods"
    assert library.history.made() == ((picture, recipe),)
    assert library.history.recipe_of(picture.id) == recipe
    assert library.history.prompts() == ("A tea party in the woods",)
    assert library.add_generated(RED, recipe).path != picture.path


def test_prompts_are_remembered_once_newest_first(library: Library) -> None:
    for prompt in ("fox", "owl", " ", "fox"):
        library.history.remember(prompt)
    assert library.history.prompts() == ("fox", "owl")


def test_filters_show_what_they_say(library: Library, mira: str, paint) -> None:
    library.pictures.import_files([paint("mine.png")])
    library.add_generated(RED, Recipe("made"))
    library.reactions.save(Reaction("", mira, "bundled-harbor", Stance.LIKE, ""))
    library.reactions.save(Reaction("", mira, "bundled-grid", Stance.DISLIKE, "too cold"))
    library.reactions.star(mira, "bundled-cafe", True)
    other = library.profiles.create("Jo")
    shown = {chosen: titles(library, mira, chosen) for chosen in PictureFilter}
    assert shown[PictureFilter.ALL] == ["made", "mine", "Harbor at Dawn", "Grid No. 3", "Café"]
    assert shown[PictureFilter.TO_COMMENT] == ["made", "mine", "Café"]
    assert shown[PictureFilter.LIKED] == ["Harbor at Dawn"]
    assert shown[PictureFilter.DISLIKED] == ["Grid No. 3"]
    assert shown[PictureFilter.MINE] == ["mine"]
    assert shown[PictureFilter.GENERATED] == ["made"]
    assert shown[PictureFilter.STARRED] == ["Café"]
    assert not titles(library, other, PictureFilter.LIKED)
    library.reactions.star(mira, "bundled-cafe", False)
    assert not titles(library, mira, PictureFilter.STARRED)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("harb", ["Harbor at Dawn"]),
        ("CAFE", ["Café"]),
        ("grey", ["Café"]),
        ("warm muted", ["Harbor at Dawn"]),
        ("warm geometric", []),
        ("windmill", ["a windmill at dusk, oil"]),
        ("chilly", ["Grid No. 3"]),
        ("100%", []),
        ("  ", ["a windmill at dusk, oil", "Harbor at Dawn", "Grid No. 3", "Café"]),
    ],
)
def test_search_finds_words_in_title_attributes_prompt_and_comment(
    library: Library, mira: str, search: str, found
) -> None:
    library.add_generated(RED, Recipe("a windmill at dusk, oil"))
    library.reactions.save(Reaction("", mira, "bundled-grid", None, "Rather chilly"))
    assert titles(library, mira, search=search) == found


def test_removing_can_be_undone_until_the_next_start(library: Library, open_library, mira: str) -> None:
    picture = library.add_generated(RED, Recipe("fox"))
    thumbnail = library.thumbnails.get(picture, 24)
    assert thumbnail
    # WHEN it is removed and brought back, THEN it is there
    assert library.pictures.remove([picture.id, "unknown"]) == (picture.id,)
    assert library.pictures.restore([picture.id]) == (picture.id,)
    assert "fox" in titles(library, mira)
    # WHEN it is removed and the program starts again, THEN the file is gone too
    library.pictures.remove([picture.id, "bundled-cafe"])
    again = open_library()
    assert not again.open_at_start().notes
    assert not Path(picture.path).exists()
    assert not list(library.paths.thumbnails.rglob("*.jpg"))
    with pytest.raises(BadInput):
        again.pictures.get(picture.id)
    # AND a bundled picture can be brought back at any time
    assert again.pictures.restore(["bundled-cafe"]) == ("bundled-cafe",)


def test_a_file_deleted_behind_our_back_leaves_the_gallery_and_may_come_back(
    library: Library, open_library, mira: str, tmp_path: Path
) -> None:
    picture = library.add_generated(RED, Recipe("fox"))
    library.reactions.save(Reaction("", mira, picture.id, Stance.LIKE, "so soft"))
    shutil.move(picture.path, tmp_path / "elsewhere.png")
    gone = open_library()
    assert gone.open_at_start().notes == ("1 picture was found no longer on the disk, and left out of the gallery.",)
    assert "fox" not in titles(gone, mira)
    assert not open_library().open_at_start().notes
    shutil.move(tmp_path / "elsewhere.png", picture.path)
    back = open_library()
    assert "back on the disk" in back.open_at_start().notes[0]
    assert back.reactions.of_profile(mira)[0].comment == "so soft"


def test_a_picture_that_a_crash_kept_out_of_the_gallery_is_found(library: Library, open_library, mira: str) -> None:
    # GIVEN a picture that was on disk when the program died, before it was listed; and rubbish
    recipe = Recipe("a lost fox", seed=3)
    picture = library.add_generated(RED, recipe)
    library.database.write("DELETE FROM picture WHERE id = ?", (picture.id,))
    (library.paths.made / "empty.png").touch()
    # WHEN the program starts
    again = open_library()
    notes = again.open_at_start().notes
    # THEN it is in the gallery, with its recipe
    assert "1 picture was found on the disk" in notes[0]
    assert [(found.title, made) for found, made in again.history.made()] == [("a lost fox", recipe)]
    assert (library.paths.made / "empty.png").exists()


def test_thumbnails_are_small_kept_and_blank_for_what_is_lost(library: Library, paint) -> None:
    (wide,) = library.pictures.import_files([paint("wide.png", size=(900, 300))]).added
    data = library.thumbnails.get(wide, 100)
    (cached,) = library.paths.thumbnails.rglob("*.jpg")
    with Image.open(cached) as image:
        assert image.size == (300, 100)
    Path(wide.path).unlink()
    assert library.thumbnails.get(wide, 100) == data
    assert library.thumbnails.get(wide, 50) == b""
