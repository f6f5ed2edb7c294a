"""The bundled gallery: enough pictures, all there, all described in the vocabulary's words."""

from __future__ import annotations

import json
from collections import Counter

import pytest
from PIL import Image

from viper_desktop import assets
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.tables import TABLES


@pytest.fixture(scope="module")
def pictures() -> list[dict]:
    return json.loads(assets.path("gallery", "index.json").read_text(encoding="utf-8"))["pictures"]


def test_there_are_enough_pictures_and_they_are_small_enough_to_ship(pictures: list[dict]) -> None:
    files = [assets.path("gallery", picture["file"]) for picture in pictures]
    assert len(pictures) >= 48
    assert (
        len({picture["file"] for picture in pictures})
        == len({picture["title"] for picture in pictures})
        == len(pictures)
    )
    assert sum(file.stat().st_size for file in files) <= 13 * 2**20
    assert {file.name for file in assets.path("gallery").glob("*.webp")} == {file.name for file in files}


def test_every_picture_is_large_and_of_its_own_shape(pictures: list[dict]) -> None:
    shapes = Counter()
    for picture in pictures:
        with Image.open(assets.path("gallery", picture["file"])) as image:
            assert max(image.size) == 1024
            shapes["square" if image.width == image.height else "wide" if image.width > image.height else "tall"] += 1
    assert min(shapes.values()) >= 8
    assert len(shapes) == 3


def test_every_picture_says_what_it_shows_in_the_vocabularys_words(pictures: list[dict]) -> None:
    known = {entry.text for entry in assets.vocabulary().entries}
    for picture in pictures:
        assert len(picture["attributes"]) >= 6, picture["title"]
        assert set(picture["attributes"]) <= known, picture["title"]
        categories = {assets.vocabulary().category_of(text) for text in picture["attributes"]}
        assert len(categories) >= 4, picture["title"]
        Scene.from_json(picture["scene"])


@pytest.mark.parametrize(("field", "share"), [("medium", 1.0), ("palette", 0.9), ("light", 0.9), ("composition", 0.8)])
def test_the_gallery_is_as_various_as_a_museum(pictures: list[dict], field: str, share: float) -> None:
    shown = {picture["scene"][field] for picture in pictures}
    assert len(shown) >= share * len(TABLES[field]), sorted(set(TABLES[field]) - shown)
