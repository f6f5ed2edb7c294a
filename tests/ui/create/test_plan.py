from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER, MAX_SEED, Recipe, Variation
from viper_desktop.ui.create.arrangement import Room, tiles
from viper_desktop.ui.create.engines import Shape, added_model, by_shape
from viper_desktop.ui.create.plan import Order, Person, View, as_words, shots, twice_as_large, varied

MIRA = Person("1", "Mira", Profile("Mira", (Attribute("soft light"),)), "v1")
JO = Person("2", "Jo", Profile("Jo", (Attribute("woodcut"),)), "v2")


def test_each_group_has_one_seed():
    order = Order("x", seed=MAX_SEED, count=2)
    made = shots(order, View.SIDE_BY_SIDE, MIRA, (JO,))
    assert [shot.label for shot in made] == ["plain", "Mira", "Jo"] * 2
    assert [shot.recipe.seed for shot in made] == [MAX_SEED] * 3 + [0] * 3
    assert [shot.group for shot in made] == [0, 0, 0, 1, 1, 1]


def test_plain_carries_nobodys_taste():
    plain, mine = shots(Order("x"), View.SIDE_BY_SIDE, MIRA)
    assert plain.recipe.profile is None and plain.recipe.is_plain
    assert mine.recipe.version_id == "v1"


def test_one_picture_at_degree_zero_is_called_plain():
    (shot,) = shots(Order("x", degree_liked=0, degree_disliked=0), View.ONE, MIRA)
    assert shot.label == "plain"


def test_variations_keep_the_order_and_go_a_step_on_each_towards_a_seed_of_its_own():
    recipe = Recipe("x", profile=MIRA.profile, degree_liked=1.5, degree_disliked=1.5, seed=5)
    first = [shot.recipe for shot in varied(recipe, MAX_SEED)]
    assert [[step.seed for step in near.variations] for near in first] == [[MAX_SEED], [0], [1], [2]]
    assert all(replace(near, variations=()) == recipe for near in first)
    # AND what is varied again goes on from there
    second = varied(first[0], 9)[1].recipe
    assert [step.seed for step in second.variations] == [MAX_SEED, 10]


def test_several_in_a_row_of_a_variation_are_variations_of_the_same_picture():
    order = Order("x", seed=5, count=2, variations=(Variation(40),))
    one, two = (shot.recipe for shot in shots(order, View.ONE, MIRA))
    assert (one.seed, two.seed) == (5, 5)
    assert (one.variations[0].seed, two.variations[0].seed) == (40, 41)


def test_twice_as_large_is_painted_by_the_painter_and_enlarged_elsewhere():
    painted = twice_as_large(Recipe("x", ATELIER, width=1216, height=832))
    assert (painted.width, painted.height, painted.enlarged) == (2432, 1664, 1)
    enlarged = twice_as_large(Recipe("x", width=256, height=256))
    assert (enlarged.width, enlarged.enlarged) == (256, 2)
    assert twice_as_large(twice_as_large(enlarged)) is None  # four times at most
    assert twice_as_large(painted) is None  # 4096 pixels at most


def test_a_recipe_in_words():
    words = as_words(Recipe("a fox", profile=MIRA.profile, degree_disliked=0.2, seed=5, steps=12), "Mira")
    assert "Prompt: a fox" in words and "Degree: 0.85 likes, 0.2 dislikes" in words and "Steps: 12" in words
    words = as_words(Recipe("a fox", variations=(Variation(9),), enlarged=2, width=256, height=192, refiner="r"), "")
    assert "Varied towards: 9 (40%)" in words and "Size: 512 × 384, enlarged from 256 × 192" in words
    assert "Refiner: r" in words


def test_shapes_come_from_sizes():
    assert by_shape(((256, 256), (320, 192), (512, 512))) == {
        Shape.SQUARE: (256, 256),
        Shape.LANDSCAPE: (320, 192),
    }


def test_a_model_from_a_path_is_called_by_its_last_part():
    assert added_model("C:\\models\\painter.safetensors").name == "painter.safetensors"


@given(st.integers(1, 9), st.floats(0.3, 3.0), st.integers(200, 1600), st.integers(150, 1000))
def test_tiles_stay_in_the_room_and_off_each_other(count, aspect, width, height):
    room = Room(QRect(0, 0, width, height), 12, 28)
    places = tiles(count, aspect, room)
    assert len(places) == count
    assert not any(a.intersects(b) for i, a in enumerate(places) for b in places[i + 1 :])
    if min(place.width() for place in places) > 4:
        assert all(room.area.adjusted(-1, -1, 1, 1).contains(place) for place in places)


def test_five_degrees_stand_in_one_row_on_a_wide_stage():
    places = tiles(5, 1.0, Room(QRect(0, 0, 1100, 420), 12, 28))
    assert len({place.top() for place in places}) == 1
