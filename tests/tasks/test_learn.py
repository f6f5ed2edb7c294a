"""From comments to a proposed profile, without changing anything yet."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from viper_desktop.domain import events as happened
from viper_desktop.domain.diff import ChangeKind
from viper_desktop.domain.jobs import Job
from viper_desktop.domain.profile import Attribute, Profile, Source
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.requests import ExtractRequest, FileReaction, LearnRequest
from viper_desktop.tasks.runner import run

LOVELY = "I love the soft light and the muted colors."
UGLY = "Too much clutter, and the neon colors hurt."


def learnt(events):
    return next(event for event in events if isinstance(event, happened.TasteLearnt))


def test_comments_become_liked_and_disliked_attributes_with_the_words_they_came_from(
    perform, library, pictures, react, mira
):
    # GIVEN two comments
    liked = react(pictures["warm"][0], Stance.LIKE, LOVELY)
    react(pictures["cold"][0], Stance.DISLIKE, UGLY)
    # WHEN the taste is learnt
    found = learnt(perform(LearnRequest(mira)))
    # THEN both sides are there
    assert {"soft light", "muted colors"} <= {a.text for a in found.proposed.liked}
    assert {"clutter", "neon colors"} & {a.text for a in found.proposed.disliked}
    assert found.comments == 2
    # AND the words point into the comment
    source = found.proposed.find("soft light").sources[0]
    assert source.reaction_id == liked.id
    assert LOVELY[source.start : source.end] == source.quote
    # AND nothing is saved yet
    assert library.profiles.load(mira)[0].is_empty


def test_learning_again_keeps_what_is_locked_and_says_what_changes(perform, library, pictures, react, mira):
    # GIVEN a profile with something locked and something learnt from a comment that is gone
    before = learnt_from_nothing(perform, pictures, react, mira)
    locked = Attribute("thick brushstrokes", "brushwork", locked=True)
    library.profiles.save(mira, Profile("Mira", liked=(*before.liked, locked)), "Edited")
    react(pictures["warm"][0], Stance.LIKE, "The muted colors are lovely.")
    # WHEN it is learnt again
    found = learnt(perform(LearnRequest(mira)))
    # THEN the locked one stays, the one without its comment goes, and both are told
    assert "thick brushstrokes" in {a.text for a in found.proposed.liked}
    fates = {change.attribute.text: change.kind for change in found.changes}
    assert fates["muted colors"] is ChangeKind.KEPT
    assert fates["soft light"] is ChangeKind.REMOVED
    # AND what the comments say by themselves is told beside it
    assert "thick brushstrokes" not in {a.text for a in found.fresh.liked}


def learnt_from_nothing(perform, pictures, react, mira):
    react(pictures["warm"][0], Stance.LIKE, LOVELY)
    return learnt(perform(LearnRequest(mira))).proposed


def test_a_mark_without_words_teaches_no_attribute(perform, pictures, react, mira):
    react(pictures["warm"][0], Stance.LIKE)
    *_, last = perform(LearnRequest(mira))
    assert last.bad_input
    assert "comments" in last.sentence


def test_a_picture_that_is_gone_is_left_out_and_named(perform, library, pictures, react, mira):
    # GIVEN two comments, one on a picture whose file somebody deleted
    react(pictures["warm"][0], Stance.LIKE, LOVELY)
    react(pictures["cold"][0], Stance.DISLIKE, UGLY)
    gone = library.pictures.get(pictures["cold"][0])
    Path(gone.path).unlink()
    # WHEN the taste is learnt
    events = perform(LearnRequest(mira))
    # THEN the other comment counts, and a note says which one did not
    assert learnt(events).comments == 1
    assert any(gone.title in event.sentence for event in events if isinstance(event, happened.Note))


def test_files_teach_without_a_library(perform, folder_of, data_folder):
    folder = folder_of("tea", (200, 150, 90), 2)
    reactions = (
        FileReaction(str(folder / "tea-0.png"), LOVELY, Stance.LIKE),
        FileReaction(str(folder / "tea-1.png"), UGLY, Stance.DISLIKE),
    )
    found = learnt(perform(ExtractRequest(reactions, "Mira")))
    assert "soft light" in {a.text for a in found.fresh.liked}
    # AND the profile does not tell in which folders the pictures were
    assert found.fresh.find("soft light").sources[0].picture_id == "tea-0.png"
    assert not data_folder.exists()


def test_what_was_found_until_it_was_stopped_is_told_and_takes_nothing_away(tools, library, pictures, react, mira):
    # GIVEN a taste with something that no comment says any more, and two comments
    old = Attribute("thick brushstrokes", "brushwork", sources=(Source("r", "p", "thick", 0, 5, "thick"),))
    library.profiles.save(mira, Profile("Mira", liked=(old,)), "Edited")
    react(pictures["warm"][0], Stance.LIKE, LOVELY)
    react(pictures["cold"][0], Stance.LIKE, LOVELY)
    events, cancel = [], Event()

    def emit(event):
        events.append(event)
        if isinstance(event, happened.Progress) and event.phase.startswith("reading") and event.done == 1:
            cancel.set()

    # WHEN learning is stopped after the first of them
    run(Job(LearnRequest(mira)), tools, emit, cancel)
    # THEN what the first one said comes in, nothing goes, and the job was cancelled all the same
    found = learnt(events)
    assert found.stopped
    assert {"soft light", "muted colors", "thick brushstrokes"} <= {a.text for a in found.proposed.liked}
    assert ChangeKind.REMOVED not in {change.kind for change in found.changes}
    assert isinstance(events[-1], happened.JobCancelled)


def test_stopped_before_anything_was_found_there_is_nothing_to_tell(tools, pictures, react, mira):
    react(pictures["warm"][0], Stance.LIKE, LOVELY)
    events, cancel = [], Event()
    cancel.set()
    run(Job(LearnRequest(mira)), tools, events.append, cancel)
    assert [type(event) for event in events] == [happened.JobStarted, happened.JobCancelled]
