"""What a profile does to a picture: order, weights, and more attributes than a window holds."""

from __future__ import annotations

import torch

from tests.engine.diffusion.conftest import MINE, difference, made, taste
from viper_desktop.domain.profile import Attribute, Polarity
from viper_desktop.engine.diffusion.encoding import encode, encode_taste, windows

MANY = [f"attribute number {number}" for number in range(12)]  # far more than the 75 letters of a window here


def model(generator):
    made(generator, steps=1)
    return generator.model


def attributes(*texts, weight=1.0):
    return [Attribute(text, weight=weight) for text in texts]


def test_taste_changes_the_picture_and_more_so_with_the_degree(generator):
    plain = made(generator, profile=None)
    little = difference(made(generator, degree_liked=0.1, degree_disliked=0.1), plain)
    much = difference(made(generator, degree_liked=1.0, degree_disliked=1.0), plain)
    assert 0 < little < much


def test_at_weight_one_a_short_list_is_encoded_as_plain_text(generator):
    encoded = encode_taste(model(generator), attributes("fog", "rain"))
    assert torch.equal(encoded, encode(model(generator), "fog, rain").states)


def test_weights_act(generator):
    even = made(generator, profile=taste(liked=["fog", "rain"]))
    assert difference(made(generator, profile=taste(liked=[("fog", 2.0), "rain"])), even) > 0
    assert difference(made(generator, profile=taste(liked=[("fog", 0.3), "rain"])), even) > 0


def test_a_weight_of_zero_is_an_attribute_left_out(generator):
    without = made(generator, profile=taste(liked=["rain"]))
    assert difference(made(generator, profile=taste(liked=[("fog", 0.0), "rain"])), without) == 0
    nearly = made(generator, profile=taste(liked=[("fog", 0.001), "rain"]))
    assert difference(nearly, without) < 0.5


def test_weights_act_evenly_between_the_lists_with_and_without(generator):
    parts = model(generator)
    with_fog, without = encode(parts, "fog, rain").states, encode(parts, "rain").states
    half = encode_taste(parts, [Attribute("fog", weight=0.5), Attribute("rain")])
    torch.testing.assert_close(half, (with_fog + without) / 2)


def test_one_weight_for_all_scales_what_the_list_says(generator):
    parts = model(generator)
    empty, full = encode(parts, "").states, encode(parts, "fog, rain").states
    half = encode_taste(parts, attributes("fog", "rain", weight=0.5))
    torch.testing.assert_close(half, empty + (full - empty) / 2)
    twice = encode_taste(parts, attributes("fog", "rain", weight=2.0))
    torch.testing.assert_close(twice, empty + (full - empty) * 2)


def test_order_follows_the_profile(generator):
    first = made(generator, profile=taste(liked=["fog", "rain"]))
    assert difference(made(generator, profile=taste(liked=["rain", "fog"])), first) > 0
    assert difference(made(generator, profile=taste(liked=["fog", "rain"])), first) == 0


def test_attributes_past_the_window_count(generator):
    parts = model(generator)
    packed = windows(parts, MANY)
    # GIVEN a profile that fills several windows THEN all of it is in them, in order
    assert len(packed) > 1
    assert [text for window in packed for text in window] == MANY
    # WHEN its last attribute changes, or is left out THEN so does the picture
    all_of_it = made(generator, profile=taste(liked=MANY))
    assert difference(made(generator, profile=taste(liked=[*MANY[:-1], "velvet"])), all_of_it) > 0
    assert difference(made(generator, profile=taste(liked=MANY[:-1])), all_of_it) > 0


def test_an_attribute_longer_than_a_window_is_read_to_its_end(generator):
    parts = model(generator)
    endless = " ".join(f"word{number}" for number in range(40))
    assert " ".join(text for window in windows(parts, [endless]) for text in window) == endless


def test_switched_off_attributes_say_nothing(generator):
    profile = taste(liked=["fog", "rain"])
    off = profile.with_side(Polarity.LIKED, [Attribute("fog", enabled=False), Attribute("rain")])
    assert difference(made(generator, profile=off), made(generator, profile=taste(liked=["rain"]))) == 0


def test_without_guidance_the_degree_still_acts_on_either_side(generator):
    plain = made(generator, profile=None, guidance=1.0)
    for profile in (MINE, taste(liked=["fog"]), taste(disliked=["clutter"])):
        assert difference(made(generator, profile=profile, guidance=1.0), plain) > 0
