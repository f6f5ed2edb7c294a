"""The painter: same words, same picture; any size; stops when asked."""

from __future__ import annotations

import subprocess
import sys
from threading import Event

import numpy as np
import pytest
from PIL import Image

from viper_desktop.domain.errors import Cancelled
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.atelier.palettes import PALETTES, luminance
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.tables import TABLES

SAILBOAT = Scene(subject="sailboat", medium="watercolor", palette="warm sunset", light="golden hour")


def pixels(scene: Scene, seed: int = 3, width: int = 96, height: int = 64) -> np.ndarray:
    return np.asarray(paint(scene, width=width, height=height, seed=seed), dtype=np.float64)


def test_the_same_scene_and_seed_give_the_same_picture_again() -> None:
    assert (pixels(SAILBOAT) == pixels(SAILBOAT)).all()


def test_another_seed_gives_another_picture() -> None:
    assert np.abs(pixels(SAILBOAT, seed=3) - pixels(SAILBOAT, seed=4)).mean() > 4


@pytest.mark.parametrize("medium", ["flat vector", "oil painting", "watercolor", "stained glass"])
def test_a_larger_picture_shows_the_same_motif(medium: str) -> None:
    # GIVEN a scene in a medium
    scene = Scene(subject="lighthouse", medium=medium, palette="teal and orange", light="golden hour")
    # WHEN it is painted small, and three times as large
    small = pixels(scene, width=128, height=96)
    large = paint(scene, width=384, height=288, seed=3).resize((128, 96), Image.Resampling.BOX)
    # THEN both are one picture
    alike = np.corrcoef(small.ravel(), np.asarray(large, dtype=np.float64).ravel())[0, 1]
    assert alike > 0.85


@pytest.mark.parametrize("size", [(16, 16), (200, 40), (40, 200)])
def test_any_shape_can_be_painted(size: tuple[int, int]) -> None:
    picture = paint(Scene(subject="village", medium="mosaic"), width=size[0], height=size[1], seed=1)
    assert picture.size == size
    assert picture.mode == "RGB"


@pytest.mark.parametrize("size", [(8, 64), (64, 8), (5000, 64)])
def test_a_size_that_makes_no_sense_is_refused(size: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="pixels a side"):
        paint(SAILBOAT, width=size[0], height=size[1], seed=1)


def test_painting_stops_when_asked_to() -> None:
    # GIVEN somebody who cancels as soon as something has been drawn
    cancel, shares = Event(), []

    def on_progress(share: float) -> None:
        shares.append(share)
        cancel.set()

    # WHEN a picture is painted
    with pytest.raises(Cancelled):
        paint(SAILBOAT, width=64, height=64, seed=1, cancel=cancel, on_progress=on_progress)
    # THEN it got no further than the next stage
    assert len(shares) == 1


def test_progress_rises_to_the_end() -> None:
    shares: list[float] = []
    paint(SAILBOAT, width=64, height=64, seed=1, on_progress=shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_every_subject_is_painted_and_no_two_are_alike() -> None:
    # GIVEN one medium, palette, light and seed
    pictures = {
        name: pixels(Scene(subject=name, medium="flat vector"), width=40, height=40) for name in TABLES["subject"]
    }
    # THEN there are many subjects, something is to be seen in each, and none repeats another
    assert len(pictures) >= 30
    assert min(picture.std() for picture in pictures.values()) > 8
    names = list(pictures)
    for i, name in enumerate(names):
        for other in names[i + 1 :]:
            assert np.abs(pictures[name] - pictures[other]).mean() > 2, (name, other)


@pytest.mark.parametrize(
    ("table", "at_least"), [("medium", 20), ("palette", 16), ("light", 6), ("composition", 5), ("mood", 8)]
)
def test_each_medium_palette_light_composition_and_mood_makes_a_picture_of_its_own(table: str, at_least: int) -> None:
    # GIVEN one drawing
    names = TABLES[table]
    assert len(names) >= at_least
    # WHEN only one thing about it changes
    base = {"subject": "lighthouse", "medium": "flat vector", "palette": "rose garden"}
    pictures = [pixels(Scene(**{**base, table: name}), width=96, height=72) for name in names]
    # THEN every choice shows
    for i, picture in enumerate(pictures):
        for j in range(i):
            assert np.abs(picture - pictures[j]).mean() > 1.0, (names[i], names[j])


@pytest.mark.parametrize("table", ["setting", "texture", "pattern", "frame"])
def test_settings_textures_patterns_and_frames_show(table: str) -> None:
    plain = Scene(subject="cactus", medium="flat vector")
    before = pixels(plain)
    own = {"setting": "desert"}.get(table, "none")
    for name in TABLES[table]:
        if name != own:
            after = pixels(Scene(**{**plain.to_json(), "extras": (), table: name}))
            assert np.abs(after - before).mean() > 0.8, name


def test_what_is_in_the_air_shows() -> None:
    before = pixels(Scene(subject="mountains", medium="flat vector"))
    for name in TABLES["extras"]:
        after = pixels(Scene(subject="mountains", medium="flat vector", extras=(name,)))
        assert np.abs(after - before).mean() > 0.05, name


def test_palettes_keep_their_roles_apart() -> None:
    assert len(PALETTES) >= 16
    for palette in PALETTES.values():
        light, dark = luminance(palette.light), luminance(palette.dark)
        assert light - dark > 0.45, palette.name
        assert light == max(luminance(color) for color in palette.colors()), palette.name
        assert dark == min(luminance(color) for color in palette.colors()), palette.name


def test_a_scene_survives_being_written_down() -> None:
    scene = Scene(subject="owl", mood="eerie", extras=("fog", "stars"), warmth=0.3, tones=4)
    assert Scene.from_json(scene.to_json()) == scene


def test_the_painter_needs_neither_torch_nor_qt_nor_scipy() -> None:
    code = (
        "import sys; import viper_desktop.engine.atelier.generator; "
        "print([name for name in ('torch', 'PySide6', 'scipy', 'transformers') if name in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
