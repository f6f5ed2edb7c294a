"""The emblem painter: same emblem, same picture; each of its three choices shows."""

from itertools import product

import numpy as np
import pytest

from viper_desktop.engine.atelier.emblem import (
    COMPOSITION_NAMES,
    LIGHT_NAMES,
    MEDIUM_NAMES,
    PALETTE_NAMES,
    SETTING_NAMES,
    SUBJECT_NAMES,
    SUBJECTS,
    Emblem,
    paint,
    paint_media,
)


def pixels(emblem: Emblem, size: int = 128) -> np.ndarray:
    return np.asarray(paint(emblem, size), dtype=np.float32)


@pytest.mark.parametrize(("subject", "medium"), list(product(SUBJECT_NAMES, MEDIUM_NAMES)))
def test_every_subject_can_be_painted_in_every_medium(subject, medium):
    # GIVEN a subject and a medium
    emblem = Emblem(subject, medium, "teal and orange", seed=4)
    # WHEN it is painted
    picture = paint(emblem, 64)
    # THEN there is a picture of the size asked for, with something in it
    assert picture.size == (64, 64)
    assert picture.mode == "RGB"
    assert np.asarray(picture).std() > 12


def test_an_emblem_is_the_same_picture_each_time():
    emblem = Emblem("owl", "watercolor", "sepia", seed=11)
    assert np.array_equal(pixels(emblem), pixels(emblem))


def test_another_seed_is_another_picture_of_the_same_thing():
    first, second = (pixels(Emblem("cat", "flat vector", "neon", seed)) for seed in (1, 2))
    assert 2 < np.abs(first - second).mean() < 60


def test_medium_and_palette_each_change_the_picture():
    plain = pixels(Emblem("fish", "flat vector", "cool blue", 3))
    for medium in MEDIUM_NAMES[1:]:
        assert np.abs(pixels(Emblem("fish", medium, "cool blue", 3)) - plain).mean() > 4, medium
    for palette in PALETTE_NAMES:
        if palette != "cool blue":
            assert np.abs(pixels(Emblem("fish", "flat vector", palette, 3)) - plain).mean() > 12, palette


def test_each_light_and_each_composition_changes_the_picture():
    def of(light: str = "day", composition: str = "centered") -> np.ndarray:
        return pixels(Emblem("fox", "flat vector", "golden autumn", 3, light, composition))

    plain = of()
    for light in LIGHT_NAMES[1:]:
        assert np.abs(of(light) - plain).mean() > 8, light
    for composition in COMPOSITION_NAMES[1:]:
        assert np.abs(of(composition=composition) - plain).mean() > 8, composition


def test_nights_are_darker_and_mists_have_less_contrast_than_days():
    for subject in SUBJECT_NAMES:
        day, _, night, mist = (pixels(Emblem(subject, "flat vector", "cool blue", 3, light)) for light in LIGHT_NAMES)
        assert night.mean() < day.mean() - 12, subject
        assert mist.std() < day.std(), subject


def test_every_subject_has_settings_of_its_own_that_show():
    assert {setting for subject in SUBJECTS.values() for setting in subject.settings} == set(SETTING_NAMES)
    for name, subject in SUBJECTS.items():
        pictures = [pixels(Emblem(name, "flat vector", "tropical", 3, setting=each), 64) for each in subject.settings]
        for other in pictures[1:]:
            assert np.abs(other - pictures[0]).mean() > 2, name


def test_palettes_keep_their_hues_in_every_medium():
    # GIVEN a crimson and a blue picture in each medium
    for medium in MEDIUM_NAMES:
        red, blue = (pixels(Emblem("mountain", medium, name, 5)).mean((0, 1)) for name in ("crimson", "cool blue"))
        # THEN one leans to red and the other to blue
        assert red[0] - red[2] > 15, medium
        assert blue[2] - blue[0] > 15, medium


def test_one_emblem_looks_alike_at_two_sizes():
    emblem = Emblem("lighthouse", "flat vector", "violet dusk", 9)
    small, large = pixels(emblem, 128), pixels(emblem, 256)
    halved = large.reshape(128, 2, 128, 2, 3).mean((1, 3))
    assert np.abs(small - halved).mean() < 2


def test_a_drawing_in_several_media_is_what_each_alone_would_be():
    emblem = Emblem("tree", "oil painting", "golden autumn", 21)
    together = paint_media(emblem, ("ink drawing", "oil painting"), 128)
    assert np.array_equal(together[1], np.asarray(paint(emblem, 128)))


def test_an_unknown_subject_is_refused():
    with pytest.raises(KeyError):
        paint(Emblem("spaceship", "watercolor", "neon", 0))
