"""Prompts and tastes: what is understood, what is drawn from, what is avoided, and by how much."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viper_desktop.engine.atelier.palettes import PALETTES
from viper_desktop.engine.atelier.reading import read, scene_for
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.tables import TABLES


def scene(prompt: str, liked=(), disliked=(), degree: float = 1.0, seed: int = 1) -> Scene:
    return scene_for(
        prompt,
        [(text, 1.0) for text in liked],
        [(text, 1.0) for text in disliked],
        degree_liked=degree,
        degree_disliked=degree,
        seed=seed,
    )[0]


@pytest.mark.parametrize(
    ("prompt", "subject", "setting"),
    [
        ("a cat", "cat", None),
        ("two kittens", "cat", None),
        ("Whimsical tea party in a bioluminescent forest", "tea party", "forest"),
        ("Tiny houses on top of each other above clouds", "stacked houses", "clouds"),
        ("a lighthouse by the sea at sunset", "lighthouse", "sea"),
        ("foxes in the snow", "fox", "snow"),
        ("starry night over a village", "village", None),
        ("a walk in the woods", "forest path", None),
        ("the ocean", "sea", None),
        ("a vase of flowers in a room", "bouquet", "room"),
        ("hot air balloons over the desert", "hot-air balloon", "desert"),
    ],
)
def test_subject_and_place_are_found(prompt: str, subject: str, setting: str | None) -> None:
    reading = read(prompt)
    assert (reading.subject, reading.setting) == (subject, setting)


def test_the_papers_prompt_glows() -> None:
    party = scene("Whimsical tea party in a bioluminescent forest")
    assert party.palette == "bioluminescent"
    assert party.mood == "whimsical"
    assert "fireflies" in party.extras


def test_words_that_mean_nothing_are_named() -> None:
    understood = scene_for("a cat with a flugelhorn", (), (), degree_liked=0, degree_disliked=0, seed=1)[1]
    assert understood.understood == ("cat",)
    assert understood.ignored == ("flugelhorn",)
    assert "flugelhorn" in understood.sentence


def test_british_spelling_and_synonyms_are_understood() -> None:
    assert scene("a watercolour of a cat").medium == "watercolor"
    assert scene("a cat", liked=["pastel colours"]).palette == "pastel"


def test_degree_zero_is_the_plain_painter() -> None:
    # GIVEN a strong taste
    liked, disliked = ["pixel art", "red tones", "stripes"], ["blue tones", "oil painting"]
    # WHEN its degree is zero
    # THEN nothing of it is left
    for seed in range(20):
        assert scene("a cat", liked, disliked, degree=0.0, seed=seed) == scene("a cat", seed=seed)


def test_a_liked_medium_is_taken_more_often_the_higher_the_degree() -> None:
    def share(degree: float) -> float:
        return (
            sum(scene("a cat", ["stained glass"], degree=degree, seed=s).medium == "stained glass" for s in range(60))
            / 60
        )

    shares = [share(degree) for degree in (0.0, 0.3, 0.6, 0.85)]
    assert shares == sorted(shares)
    assert shares[0] == 0
    assert 0.15 < shares[1] < 0.7
    assert shares[-1] == 1


def test_weight_counts_like_degree() -> None:
    def saturation(weight: float) -> float:
        return scene_for("a cat", [("saturated colors", weight)], (), degree_liked=0.5, degree_disliked=0, seed=1)[
            0
        ].saturation

    assert 1.0 < saturation(0.5) < saturation(1.0) < saturation(2.0)


def test_of_two_liked_media_each_has_its_turn() -> None:
    media = {scene("a cat", ["watercolor", "charcoal drawing"], seed=seed).medium for seed in range(30)}
    assert media == {"watercolor", "charcoal"}


def test_a_disliked_palette_does_not_appear() -> None:
    # GIVEN somebody who dislikes warm colors
    for seed in range(60):
        palette = scene("a cat", disliked=["warm colors"], seed=seed).palette
        # THEN no palette that calls itself warm is used
        assert "warm colors" not in PALETTES[palette].attributes


def test_what_the_prompt_asks_for_wins_over_taste() -> None:
    assert scene("a watercolor of a cat", liked=["pixel art"]).medium == "watercolor"
    assert scene("a cat", liked=["mandala pattern"]).subject == "cat"


def test_without_a_subject_taste_may_choose_one() -> None:
    assert scene("something nice", liked=["abstract expressionism"]).subject == "gesture"


def test_unknown_attributes_are_passed_over() -> None:
    assert scene("a cat", liked=["smells of rain"]) == scene("a cat")


@settings(max_examples=60, deadline=None)
@given(
    prompt=st.text(max_size=60),
    liked=st.lists(
        st.sampled_from(["bold lines", "dots", "red tones", "calm", "busy", "cubism", "no such thing"]), max_size=4
    ),
    degree=st.floats(0, 1.5),
    seed=st.integers(0, 2**32 - 1),
)
def test_any_prompt_and_taste_give_a_scene_that_can_be_painted(
    prompt: str, liked: list[str], degree: float, seed: int
) -> None:
    result = scene(prompt, liked, liked[:1], degree=degree, seed=seed)
    for field in ("subject", "medium", "palette", "light", "composition", "mood", "texture", "pattern", "frame"):
        assert getattr(result, field) in TABLES[field]
    assert all(extra in TABLES["extras"] for extra in result.extras)
