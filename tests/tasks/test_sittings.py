"""A taste test and a ranking as use-cases: with the atelier, on a library of their own."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from viper_desktop.domain import requests as ask
from viper_desktop.domain.events import (
    FileWritten,
    JobFailed,
    JobFinished,
    Note,
    Progress,
    RankingChanged,
    SittingChanged,
)
from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.ranking import Entrant, Maker, Ranking, laid_out
from viper_desktop.domain.reactions import Stance, new_id, now
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.domain.tastetest import Against, Choice, Sitting, planned_pairs
from viper_desktop.storage.recipes import read_recipe

TASTE = Profile("Mira", (Attribute("warm colors", "color"),), (Attribute("dark colors", "color"),))
SIDE = 96


@pytest.fixture
def sitting(perform, mira) -> Sitting:
    """A sitting of two pairs, kept."""
    mine = Recipe("", model=ATELIER, profile=TASTE, profile_id=mira, version_id="v", width=SIDE, height=SIDE)
    pairs = planned_pairs(("a house", "a cat"), 5, 2)
    planned = Sitting(new_id(), mira, Against.PLAIN, mine, mine.plain(), pairs, now())
    return last(perform(ask.BeginSitting(planned)), SittingChanged).sitting


def last(events, kind):
    assert isinstance(events[-1], JobFinished), events[-1]
    return [event for event in events if isinstance(event, kind)][-1]


def test_a_sitting_is_kept_as_it_was_planned(sitting, perform, mira, library):
    assert library.sittings.of_profile(mira) == (sitting,)
    assert not any(pair.is_made for pair in sitting.pairs)


def test_both_pictures_of_a_pair_are_of_one_prompt_and_seed_under_names_that_tell_nothing(sitting, perform):
    pair = last(perform(ask.MakePair(sitting.id, 1, ATELIER)), SittingChanged).sitting.pairs[1]
    mine, other = read_recipe(pair.mine), read_recipe(pair.other)
    assert (mine.prompt, mine.seed) == (other.prompt, other.seed) == (pair.prompt, pair.seed)
    assert other.is_plain and not mine.is_plain
    assert Image.open(pair.mine).tobytes() != Image.open(pair.other).tobytes()
    assert {Path(pair.mine).name, Path(pair.other).name} == {"02-left.png", "02-right.png"}
    assert ("left" in Path(pair.mine).name) is pair.mine_left


def test_what_a_model_does_not_read_is_told_of_a_pair_and_of_a_ranking_each_sentence_once(perform, mira, tiny_model):
    # GIVEN a prompt that is longer than the model reads
    long = "a house by a lake " * 30
    mine = Recipe(long, model=tiny_model, profile=TASTE, profile_id=mira, width=64, height=64, steps=1)
    pairs = planned_pairs((long,), 5, 1)
    begun = ask.BeginSitting(Sitting(new_id(), mira, Against.PLAIN, mine, mine.plain(), pairs, now()))
    sitting = last(perform(begun), SittingChanged).sitting
    entrants = laid_out([Entrant(Maker.MINE, "Mira", mine), Entrant(Maker.PLAIN, "", mine.plain())], 7)
    ranking = Ranking(new_id(), mira, entrants, (0, 1), now())
    perform(ask.BeginRanking(ranking))
    # WHEN its pictures are made THEN that is said, and before them
    for request in (ask.MakePair(sitting.id, 0, tiny_model), ask.MakeRanked(ranking.id, tiny_model)):
        events = perform(request)
        assert isinstance(events[-1], JobFinished), events[-1]
        (note,) = (event for event in events if isinstance(event, Note))
        assert note.sentence.startswith("Too long for this model, left out of the prompt: ")
        assert events.index(note) < min(n for n, event in enumerate(events) if isinstance(event, Progress))


def test_a_pair_that_is_there_is_not_made_again_and_one_that_is_gone_is(sitting, perform):
    made = last(perform(ask.MakePair(sitting.id, 0, ATELIER)), SittingChanged).sitting.pairs[0]
    before = Path(made.mine).stat().st_mtime_ns
    perform(ask.MakePair(sitting.id, 0, ATELIER))
    assert Path(made.mine).stat().st_mtime_ns == before
    Path(made.mine).unlink()
    again = last(perform(ask.MakePair(sitting.id, 0, ATELIER)), SittingChanged).sitting.pairs[0]
    assert again == made
    assert Path(made.mine).exists()


def test_choices_are_kept_taken_back_and_end_the_sitting(sitting, perform):
    judged = last(perform(ask.JudgePair(sitting.id, 0, Choice.MINE)), SittingChanged).sitting
    assert (judged.done, judged.ended) == (1, None)
    assert last(perform(ask.JudgePair(sitting.id, 0, None)), SittingChanged).sitting == sitting
    perform(ask.JudgePair(sitting.id, 0, Choice.NEITHER))
    over = last(perform(ask.JudgePair(sitting.id, 1, Choice.OTHER)), SittingChanged).sitting
    assert over.ended is not None
    assert (over.tally.mine, over.tally.other, over.tally.neither) == (0, 1, 1)


def test_a_sitting_left_before_its_first_choice_is_forgotten_and_its_pictures_go(sitting, perform, library, mira):
    perform(ask.MakePair(sitting.id, 0, ATELIER))
    perform(ask.EndSitting(sitting.id))
    assert library.sittings.of_profile(mira) == ()
    library.open_at_start()
    assert list(library.paths.tests.iterdir()) == []


def test_verdicts_become_likes_and_dislikes_and_that_can_be_taken_back(sitting, perform, library, mira):
    for index, choice in enumerate((Choice.MINE, Choice.OTHER)):
        perform(ask.MakePair(sitting.id, index, ATELIER))
        perform(ask.JudgePair(sitting.id, index, choice))
    kept = last(perform(ask.KeepVerdicts(sitting.id)), SittingChanged).sitting
    stances = {reaction.picture_id: reaction.stance for reaction in library.reactions.of_profile(mira)}
    assert stances == dict.fromkeys(kept.liked, Stance.LIKE) | dict.fromkeys(kept.disliked, Stance.DISLIKE)
    assert len(kept.liked) == len(kept.disliked) == 2
    assert library.history.prompts() == ()  # the person never asked for these
    perform(ask.KeepVerdicts(sitting.id))  # a second press adds nothing
    assert len(library.pictures.cards(mira, PictureFilter.GENERATED)) == 4
    perform(ask.KeepVerdicts(sitting.id, undo=True))
    assert library.reactions.of_profile(mira) == ()
    assert library.pictures.cards(mira, PictureFilter.GENERATED) == ()
    assert library.sittings.get(sitting.id).liked == ()


def test_every_pair_is_a_row_of_the_exported_file(sitting, perform, mira, tmp_path):
    perform(ask.JudgePair(sitting.id, 0, Choice.NEITHER))
    target = tmp_path / "tests.csv"
    assert last(perform(ask.ExportSittings(mira, str(target))), FileWritten).path == str(target)
    with target.open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [row["chosen"] for row in rows] == ["neither", ""]
    assert {(row["against"], row["engine"], row["profile"]) for row in rows} == {("plain", ATELIER, "Mira")}
    assert [row["prompt"] for row in rows] == [pair.prompt for pair in sitting.pairs]


def test_a_sitting_that_is_gone_is_told_in_a_sentence(perform):
    (*_, failed) = perform(ask.MakePair("nowhere", 0, ATELIER))
    assert isinstance(failed, JobFailed)
    assert "no longer there" in failed.sentence


@pytest.fixture
def ranking(mira) -> Ranking:
    """Four pictures of one prompt to put in order."""
    mine = Recipe("a house", model=ATELIER, profile=TASTE, profile_id=mira, seed=4, width=SIDE, height=SIDE)
    cold = Profile("Kai", (Attribute("blue tones", "color"),))
    entrants = (
        Entrant(Maker.MINE, "Mira", mine),
        Entrant(Maker.PLAIN, "", mine.plain()),
        Entrant(Maker.PROFILE, "Kai", replace(mine, profile=cold)),
        Entrant(Maker.STRANGER, "", replace(mine, profile=Profile("", (Attribute("pixel art", "technique"),)))),
    )
    return Ranking(new_id(), mira, laid_out(entrants, 1), (0, 1, 2, 3), now())


def test_pictures_are_put_in_order_and_compared_with_the_score(ranking, perform, pictures, react):
    # GIVEN somebody who likes warm pictures and doesn't like cold ones
    for picture_id in pictures["warm"]:
        react(picture_id, Stance.LIKE)
    for picture_id in pictures["cold"]:
        react(picture_id, Stance.DISLIKE)
    perform(ask.BeginRanking(ranking))
    made = last(perform(ask.MakeRanked(ranking.id, ATELIER)), RankingChanged).ranking
    assert made.is_made
    # WHEN they put them in the score's own order
    first = last(perform(ask.FinishRanking(ranking.id, made.order)), RankingChanged).ranking
    agreed = last(perform(ask.FinishRanking(ranking.id, first.by_score)), RankingChanged).ranking
    # THEN both agree, and the other way round not at all
    assert agreed.ended is not None
    assert agreed.agreement > 0.9
    turned = last(perform(ask.FinishRanking(ranking.id, tuple(reversed(first.by_score)))), RankingChanged).ranking
    assert turned.agreement == pytest.approx(-agreed.agreement)


def test_without_marks_there_is_an_order_and_no_score(ranking, perform):
    perform(ask.BeginRanking(ranking))
    perform(ask.MakeRanked(ranking.id, ATELIER))
    moved = last(perform(ask.SaveOrder(ranking.id, (2, 0, 1, 3))), RankingChanged).ranking
    assert moved.order == (2, 0, 1, 3)
    events = perform(ask.FinishRanking(ranking.id, (3, 0, 1, 2)))
    assert "at least one picture that you like" in next(e.sentence for e in events if isinstance(e, Note))
    over = last(events, RankingChanged).ranking
    assert (over.order, over.agreement) == ((3, 0, 1, 2), None)
