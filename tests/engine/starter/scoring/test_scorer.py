"""The starter scorer through its door: pictures in, scores out."""

import colorsys
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw

from viper_desktop.domain.errors import BadInput
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.tables import TABLES
from viper_desktop.engine.starter.scorer import StarterScorer
from viper_desktop.engine.starter.tagger import Tagger


def picture(seed: int, *, warm: bool, fine: bool, size=(160, 120)) -> Image.Image:
    """Soft bands or fine strokes in warm or cool colors; everything else left to chance."""
    chance = np.random.default_rng(seed)
    hue = (0.03 if warm else 0.55) + chance.uniform(0, 0.1)
    base = np.array(colorsys.hsv_to_rgb(hue, chance.uniform(0.5, 0.8), chance.uniform(0.5, 0.9)))
    ramp = np.linspace(chance.uniform(0.5, 0.8), chance.uniform(0.9, 1.2), size[1])[:, None, None]
    image = Image.fromarray(np.uint8(np.clip(base * ramp * np.ones((size[1], size[0], 3)), 0, 1) * 255))
    draw = ImageDraw.Draw(image)
    for _ in range(300 if fine else 5):
        x, y = chance.uniform(0, size[0]), chance.uniform(0, size[1])
        reach = chance.uniform(2, 4) if fine else chance.uniform(20, 40)
        shade = tuple(int(value) for value in np.clip(base * chance.uniform(0.5, 1.3), 0, 1) * 255)
        draw.ellipse([x - reach, y - reach, x + reach, y + reach], fill=shade)
    return image


def auc(liked, disliked) -> float:
    return float((np.array(liked)[:, None] > np.array(disliked)).mean())


@pytest.mark.parametrize("taste", ["warm", "fine"])
def test_eight_of_each_are_enough_to_tell_new_pictures_apart(taste):
    # GIVEN eight liked and eight disliked pictures that differ in one thing, and vary in another
    def shown(seed, liked):
        other = bool(seed % 2)
        return picture(seed, warm=liked if taste == "warm" else other, fine=liked if taste == "fine" else other)

    fitted = StarterScorer().fit([shown(i, True) for i in range(8)], [shown(100 + i, False) for i in range(8)])
    # WHEN new pictures of both kinds are scored
    liked = [score.value for score in fitted.score([shown(200 + i, True) for i in range(10)])]
    disliked = [score.value for score in fitted.score([shown(300 + i, False) for i in range(10)])]
    # THEN those of the liked kind come first
    assert auc(liked, disliked) >= 0.95
    assert fitted.note == ""


def test_scores_say_why_in_words():
    fitted = StarterScorer().fit(
        [picture(i, warm=True, fine=False) for i in range(8)],
        [picture(50 + i, warm=False, fine=False) for i in range(8)],
    )
    good, bad = fitted.score([picture(200, warm=True, fine=False), picture(300, warm=False, fine=False)])
    assert any(word in " ".join(good.reasons) for word in ("warm", "reds", "orange", "red", "yellows"))
    assert any(word in " ".join(bad.reasons) for word in ("cool", "blue", "teal", "greens"))
    assert "of your likes" in good.reasons[-1]


def test_with_the_tagger_it_learns_a_medium_and_says_so():
    # GIVEN eight glass windows and eight pictures of other media, of any subject, palette, light and mood
    tagger = Tagger.load()
    chance = np.random.default_rng(11)

    def painting(seed, *media):
        names = {field: str(chance.choice(TABLES[field])) for field in ("palette", "light", "mood")}
        scene = Scene(subject=str(chance.choice(("fox", "village", "sea", "tree"))), **names)
        return paint(replace(scene, medium=str(chance.choice(media))), width=200, height=160, seed=80_000_000 + seed)

    others = ("watercolor", "soft glow", "airbrush", "gouache")
    scorer = StarterScorer(tagger.impression)
    fitted = scorer.fit(
        [painting(i, "stained glass") for i in range(8)], [painting(100 + i, *others) for i in range(8)]
    )
    # WHEN new ones are scored
    liked = list(fitted.score([painting(200 + i, "stained glass") for i in range(6)]))
    disliked = list(fitted.score([painting(300 + i, *others) for i in range(6)]))
    # THEN those of the liked medium come first, and the reasons name it or what it looks like
    assert auc([score.value for score in liked], [score.value for score in disliked]) >= 0.95
    said = " ".join(reason for score in liked for reason in score.reasons)
    assert any(words in said for words in ("stained glass", "outlines", "hard edges", "dark lines"))


def test_fewer_examples_mean_more_doubt_and_more_examples_a_better_order():
    def spread_and_auc(count):
        fitted = StarterScorer().fit(
            [picture(i, warm=True, fine=bool(i % 2)) for i in range(count)],
            [picture(500 + i, warm=False, fine=bool(i % 2)) for i in range(count)],
        )
        liked = list(fitted.score([picture(800 + i, warm=True, fine=bool(i % 2)) for i in range(8)]))
        disliked = list(fitted.score([picture(900 + i, warm=False, fine=bool(i % 2)) for i in range(8)]))
        spread = np.mean([score.uncertainty for score in liked + disliked])
        return spread, auc([s.value for s in liked], [s.value for s in disliked])

    few_spread, few_auc = spread_and_auc(1)
    many_spread, many_auc = spread_and_auc(8)
    assert many_spread < few_spread
    assert many_auc >= few_auc


def test_unequal_numbers_are_balanced_so_that_the_longer_list_does_not_decide():
    fitted = StarterScorer().fit(
        [picture(i, warm=True, fine=False) for i in range(2)],
        [picture(50 + i, warm=False, fine=False) for i in range(12)],
    )
    (liked,) = fitted.score([picture(200, warm=True, fine=False)])
    assert liked.value > 0.5
    assert "2 liked and 12 disliked" in fitted.note


def test_any_mode_and_size_can_be_scored():
    fitted = StarterScorer().fit([picture(1, warm=True, fine=True)], [picture(2, warm=False, fine=True)])
    odd = [
        Image.new("L", (3, 300), 40),
        Image.new("RGBA", (500, 7), (250, 10, 10, 0)),
        Image.new("1", (1, 1)),
        Image.new("P", (64, 64)),
        Image.new("CMYK", (64, 20)),
        Image.new("I;16", (40, 40)),
    ]
    for score in fitted.score(odd):
        assert 0 <= score.value <= 1
        assert 0 <= score.uncertainty <= 0.5


def test_one_empty_side_says_what_to_do():
    with pytest.raises(BadInput, match="don’t like") as caught:
        StarterScorer().fit([picture(1, warm=True, fine=True)], [])
    assert caught.value.hint


def test_the_same_pictures_give_the_same_scores():
    def scores():
        fitted = StarterScorer().fit([picture(1, warm=True, fine=True)], [picture(2, warm=False, fine=True)])
        return list(fitted.score([picture(3, warm=True, fine=False)]))

    assert scores() == scores()
