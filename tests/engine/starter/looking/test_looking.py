"""What is seen in pictures that anybody could describe."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image, ImageDraw, ImageFilter

from viper_desktop import assets
from viper_desktop.engine.starter.looking import color_names, describe


def seen(image):
    return {one.text: one.strength for one in describe(image)}


def plain(color):
    return Image.new("RGB", (200, 150), color)


@pytest.mark.parametrize(
    ("color", "name"),
    [
        ((220, 30, 30), "red"),
        ((255, 255, 255), "white"),
        ((10, 10, 12), "black"),
        ((18, 120, 124), "teal"),
        ((240, 125, 31), "orange"),
        ((125, 125, 125), "gray"),
        ((125, 60, 200), "violet"),
        ((25, 40, 90), "navy"),
    ],
)
def test_plain_colors_have_their_everyday_names(color, name):
    assert color_names(plain(color)) == (name,)


def test_a_gray_picture_is_black_and_white():
    assert seen(plain((90, 90, 90)))["black and white"] == 1.0


def test_bright_and_dark_pictures():
    assert "bright light" in seen(plain((240, 240, 250)))
    assert "dim light" in seen(plain((20, 25, 30)))


def test_vivid_and_muted_colors():
    stripes = Image.new("RGB", (200, 200), (230, 20, 40))
    ImageDraw.Draw(stripes).rectangle((100, 0, 200, 200), fill=(20, 90, 240))
    assert "vivid colors" in seen(stripes)
    assert "muted colors" in seen(plain((150, 140, 135)).copy()) or "black and white" in seen(plain((150, 140, 135)))
    assert "muted colors" in seen(plain((150, 130, 110)))


def test_contrast_follows_the_range_of_lightness():
    board = Image.new("RGB", (200, 200), "white")
    ImageDraw.Draw(board).rectangle((0, 0, 100, 200), fill="black")
    assert seen(board)["high contrast"] == 1.0
    assert "low contrast" in seen(plain((120, 120, 120)))


def test_noise_is_grainy_and_a_blur_is_smooth():
    noise = Image.fromarray(np.random.default_rng(3).integers(60, 200, (256, 256), dtype=np.uint8))
    assert "grainy texture" in seen(noise)
    assert "smooth texture" in seen(noise.filter(ImageFilter.GaussianBlur(20)))


def test_a_mirrored_picture_is_symmetrical_and_one_heavy_side_is_not():
    image = Image.new("RGB", (240, 200), (200, 190, 170))
    ImageDraw.Draw(image).ellipse((70, 40, 170, 140), fill=(40, 60, 110))
    assert "symmetrical composition" in seen(image)
    lopsided = Image.new("RGB", (240, 200), (200, 190, 170))
    ImageDraw.Draw(lopsided).ellipse((5, 40, 85, 140), fill=(40, 60, 110))
    assert "symmetrical composition" not in seen(lopsided)
    assert "off-center composition" in seen(lopsided)


def test_every_attribute_is_in_the_vocabulary_and_its_strength_between_0_and_1():
    noise = Image.fromarray(np.random.default_rng(5).integers(0, 255, (90, 140, 3), dtype=np.uint8))
    for one in (*describe(noise), *describe(plain((250, 200, 120)))):
        assert assets.vocabulary().find(one.text)
        assert 0 < one.strength <= 1


@given(arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40), st.just(3))))
@settings(max_examples=40, deadline=None)
def test_any_picture_is_described(values):
    image = Image.fromarray(values)
    assert describe(image) == describe(image)
    assert 1 <= len(color_names(image)) <= 6


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16"])
def test_any_mode_is_described(mode):
    assert describe(Image.new(mode, (30, 20)))
