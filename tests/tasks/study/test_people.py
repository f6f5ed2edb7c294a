"""Simulated people are of one mind, talk like people, and are understood."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from viper_desktop import assets
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.doors import CommentedPicture
from viper_desktop.engine.starter.looking import describe
from viper_desktop.storage.image_files import open_upright
from viper_desktop.tasks.gallery import bundled_pictures
from viper_desktop.tasks.study.comments import said_of
from viper_desktop.tasks.study.judging import judge
from viper_desktop.tasks.study.looks import tagger_groups
from viper_desktop.tasks.study.people import SIDE, person
from viper_desktop.tasks.study.showing import MEASURED, Showing


@pytest.fixture(scope="module")
def showing():
    from viper_desktop.assembly import build_tools

    return Showing(tagger_groups(build_tools()))


@pytest.fixture
def people(showing):
    return [person(number, 7, showing.pool, showing.meanings) for number in range(6)]


def test_each_has_fifty_likes_and_fifty_dislikes_of_the_vocabulary_and_no_two_are_alike(people):
    for one in people:
        assert len(set(one.liked) | set(one.disliked)) == 2 * SIDE
        assert all(assets.vocabulary().find(text).text == text for text in (*one.liked, *one.disliked))
    assert len({one.liked for one in people}) == len(people)


def test_hardly_anybody_likes_a_thing_by_one_name_and_not_by_another(showing):
    majority = total = 0
    for number in range(30):
        one = person(number, 7, showing.pool, showing.meanings)
        words = Counter((_thing(showing, text), side) for side in ("liked", "disliked") for text in getattr(one, side))
        for thing in {thing for thing, _ in words if thing}:
            counts = words[thing, "liked"], words[thing, "disliked"]
            majority, total = majority + max(counts), total + sum(counts)
    assert majority > 0.85 * total  # words have some chance of their own


def _thing(showing, text):
    """The one medium or palette that an attribute means, or None."""
    names = [name for group in showing.meanings.get(text, {}).values() for name in group]
    return names[0] if len(names) == 1 else None


def test_the_same_seed_gives_the_same_person_whoever_else_there_is(showing, people):
    assert person(4, 7, showing.pool, showing.meanings) == people[4]
    assert person(4, 8, showing.pool, showing.meanings) != people[4]


def test_a_tag_speaks_for_every_attribute_that_means_it(showing):
    shown = showing.shown({"medium": {"watercolor": 0.9, "ink drawing": 0.1}, "palette": {"sepia": 1.0}}, {"calm": 0.7})
    assert shown["watercolor"] == pytest.approx(0.9)
    assert shown["sepia tones"] == pytest.approx(1.0)
    assert shown["calm"] == pytest.approx(0.7)
    assert "oil painting" not in shown


def test_what_is_measured_is_known_to_be_measured():
    for picture in bundled_pictures()[::6]:
        told = {seen.text for seen in describe(open_upright(picture.file, 256))}
        assert all(text in MEASURED or text.endswith(" tones") for text in told)


def test_comments_name_what_the_person_likes_and_never_the_same_way_for_long(people):
    said = [
        said_of(one, {one.liked[n]: 1.0, one.liked[n + 1]: 0.9}, Random(f"{one.number}/{n}"))
        for one in people
        for n in range(8)
    ]
    assert all(one.comment.strip() for one in said)
    assert len({one.comment for one in said}) == len(said)
    assert {one.stance for one in said} <= {Stance.LIKE, None}


def test_the_starter_extractor_gets_most_of_what_they_mean_on_the_right_side(people, showing, tools):
    right = wrong = 0
    for one in people:
        for n in range(0, 40, 5):
            liked, disliked = one.liked[n], one.disliked[n]
            said = said_of(one, {liked: 1.0, disliked: 0.6}, Random(f"{one.number}/{n}"))
            image = open_upright(bundled_pictures()[0].file, 64)
            picture = CommentedPicture("r", "p", image, said.comment, said.stance)
            profile = tools.extractor("starter").extract([picture], name="", on_progress=lambda *_: None).profile
            for polarity, meant, other in (
                (Polarity.LIKED, said.liked, said.disliked),
                (Polarity.DISLIKED, said.disliked, said.liked),
            ):
                texts = {attribute.text for attribute in profile.side(polarity)}
                right += len(texts & set(meant))
                wrong += len(texts & set(other))
    assert right > 34
    assert wrong <= right / 12


def test_a_verdict_follows_the_utility_except_for_a_little_noise_and_is_the_same_when_asked_again(people):
    one = people[0]
    gallery = [{one.liked[0]: n / 10, one.disliked[0]: 1 - n / 10} for n in range(11)]
    person_judge = judge(one, 7, gallery)
    pairs = [((f"a{n}", 0.8), (f"b{n}", 0.0)) for n in range(400)]
    verdicts = [person_judge.prefers(*pair) for pair in pairs]
    assert verdicts == [person_judge.prefers(*pair) for pair in pairs]
    assert 0.95 < sum(verdicts) / len(verdicts) <= 1.0
    even = [person_judge.prefers((f"a{n}", 0.3), (f"b{n}", 0.3)) for n in range(400)]
    assert 0.4 < sum(even) / len(even) < 0.6
