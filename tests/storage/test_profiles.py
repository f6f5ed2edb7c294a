from __future__ import annotations

from pathlib import Path

import pytest

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import Attribute, Polarity, Profile, Source, added
from viper_desktop.domain.reactions import Reaction, Stance
from viper_desktop.storage.library import Library


def liking(*texts: str) -> Profile:
    return Profile("Mira", liked=tuple(Attribute(text) for text in texts))


def names(library: Library) -> list[str]:
    return [entry.name for entry in library.profiles.entries()]


def test_every_run_and_session_is_a_version_to_return_to(library: Library, mira: str) -> None:
    # GIVEN a learning run, a session of three edits, and another session
    library.profiles.save(mira, liking("teal"), "Learnt from 9 comments")
    for texts in (("teal", "fog"), ("teal", "fog", "rain"), ("fog", "rain")):
        library.profiles.save(mira, liking(*texts), "Edited", session="monday")
    library.profiles.save(mira, liking("rain"), "Edited", session="tuesday")
    # WHEN the timeline is shown
    versions = library.profiles.versions(mira)
    # THEN each is one version, newest first
    assert [(version.reason, version.liked) for version in versions] == [
        ("Edited", 1),
        ("Edited", 2),
        ("Learnt from 9 comments", 1),
        ("Made", 0),
    ]
    # AND every one can be opened; the newest is the profile
    assert library.profiles.load_version(versions[1].id)[0] == liking("fog", "rain")
    assert library.profiles.load(mira) == (liking("rain"), versions[0])


def test_a_session_interrupted_by_a_learning_run_begins_a_version_of_its_own(library: Library, mira: str) -> None:
    library.profiles.save(mira, liking("a"), "Edited", session="s")
    library.profiles.save(mira, liking("b"), "Learnt")
    library.profiles.save(mira, liking("c"), "Edited", session="s")
    assert len(library.profiles.versions(mira)) == 4


def test_edits_of_one_session_keep_the_versions_name_tag(library: Library, mira: str) -> None:
    first = library.profiles.save(mira, liking("a"), "Edited", session="s")
    assert library.profiles.save(mira, liking("b"), "Edited", session="s").id == first.id


def test_names_are_the_profiles_own(library: Library, mira: str) -> None:
    second = library.profiles.create(" Mira ")
    assert names(library) == ["Mira", "Mira 2"]
    library.profiles.rename(second, "Jo")
    assert library.profiles.load(second)[0].name == "Jo"
    library.profiles.save(second, Profile("an old name"), "Edited")
    assert library.profiles.load(second)[0].name == "Jo"
    for bad in ("Mira", " \n"):
        with pytest.raises(BadInput):
            library.profiles.rename(second, bad)
    with pytest.raises(BadInput):
        library.profiles.create("")


def test_deleting_a_profile_can_be_undone(library: Library, mira: str) -> None:
    jo = library.profiles.create("Jo", liking("fog"))
    library.profiles.delete(jo)
    assert names(library) == ["Mira"]
    assert [entry.deleted for entry in library.profiles.entries(deleted=True)] == [False, True]
    library.profiles.create("Jo")
    library.profiles.restore(jo)
    assert names(library) == ["Mira", "Jo 2", "Jo"]
    assert library.profiles.load(jo)[0].liked == (Attribute("fog"),)


def test_the_last_profile_stays(library: Library, mira: str) -> None:
    with pytest.raises(BadInput, match="only profile"):
        library.profiles.delete(mira)


def test_a_profile_deleted_long_ago_is_forgotten_with_all_it_said(library: Library, open_library, mira: str) -> None:
    jo = library.profiles.create("Jo")
    library.reactions.save(Reaction("", jo, "bundled-cafe", Stance.LIKE, "my secret"))
    library.profiles.delete(jo)
    library.database.write("UPDATE profile SET deleted = '2020-01-01T00:00:00+00:00' WHERE id = ?", (jo,))
    again = open_library()
    again.open_at_start()
    with pytest.raises(BadInput):
        again.profiles.load(jo)
    assert again.database.value("SELECT count(*) FROM reaction") == 0
    assert [path.stem for path in library.paths.profiles.iterdir()] == [mira]


def test_a_duplicate_has_its_own_comments(library: Library, mira: str) -> None:
    # GIVEN a profile learnt from a comment
    said = library.reactions.save(Reaction("", mira, "bundled-cafe", Stance.LIKE, "the teal"))
    library.reactions.star(mira, "bundled-grid", True)
    source = Source(said.id, said.picture_id, "teal", 4, 8, "the teal")
    taste = added(Profile("Mira"), Polarity.LIKED, Attribute("teal", sources=(source,)))
    # WHEN it is duplicated
    twin = library.profiles.create("Mira", taste, copy_reactions_of=mira)
    # THEN the copy of the comment is the copy's, and its attribute points at it
    (copied,) = library.reactions.of_profile(twin)
    assert (copied.comment, copied.stance) == ("the teal", Stance.LIKE)
    assert copied.id != said.id
    assert library.profiles.load(twin)[0].liked[0].sources[0].reaction_id == copied.id
    # AND changing one changes nothing in the other
    library.reactions.save(Reaction(copied.id, twin, "bundled-cafe", Stance.DISLIKE, "no"))
    assert library.reactions.of_profile(mira)[0].comment == "the teal"


def test_a_comment_is_kept_as_typed_and_cleared_when_emptied(library: Library, mira: str) -> None:
    first = library.reactions.save(Reaction("r1", mira, "bundled-cafe", None, "I l"))
    second = library.reactions.save(Reaction("another id", mira, "bundled-cafe", Stance.LIKE, "I love it \ud83d"))
    assert (first.id, second.id) == ("r1", "r1")
    assert library.reactions.of_profile(mira) == (second,)
    assert second.comment == "I love it ?"  # half an emoji, which no file could hold
    library.reactions.save(Reaction("r1", mira, "bundled-cafe", None, " "))
    assert library.reactions.of_profile(mira) == ()


def test_reactions_to_what_is_not_there_are_refused(library: Library, mira: str) -> None:
    for reaction in (Reaction("", mira, "nowhere", Stance.LIKE), Reaction("", "nobody", "bundled-cafe", Stance.LIKE)):
        with pytest.raises(BadInput):
            library.reactions.save(reaction)
    with pytest.raises(BadInput):
        library.reactions.star(mira, "nowhere", True)


def test_what_is_not_there_is_said_in_plain_words(library: Library) -> None:
    for attempt in (
        library.profiles.load,
        library.profiles.load_version,
        library.profiles.delete,
        library.profiles.restore,
    ):
        with pytest.raises(BadInput, match="no longer there"):
            attempt("nobody")


def test_the_newest_state_is_also_a_file(library: Library, mira: str) -> None:
    library.profiles.save(mira, liking("teal"), "Learnt")
    library.profiles.rename(mira, "Mira B.")
    text = Path(library.paths.profiles / f"{mira}.json").read_text(encoding="utf-8")
    assert "Mira B." in text
    assert "teal" in text
