from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw

from tests.patience import WAIT_MS
from viper_desktop.domain.reactions import Stance

if TYPE_CHECKING:
    from pathlib import Path

    from viper_desktop.ui.score.page import ScorePage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three warm and three cold pictures, and one file that is none."""
    folder = tmp_path / "holiday"
    folder.mkdir()
    for number in range(3):
        paint(folder / f"warm {number}.png", (220, 120 + 5 * number, 60), number)
        paint(folder / f"cold {number}.png", (40, 90 + 5 * number, 190), number)
    (folder / "broken.png").write_text("not a picture")
    return folder


def paint(path: Path, color: tuple[int, int, int], number: int) -> None:
    image = Image.new("RGB", (120, 90), color)
    light = tuple(min(255, channel + 30) for channel in color)
    ImageDraw.Draw(image).ellipse((5 * number, 10, 60 + 5 * number, 70), fill=light)
    image.save(path)


@pytest.fixture
def page(program) -> ScorePage:
    """The Score page with empty trays."""
    program.window.open_page("score")
    return program.window.page


@pytest.fixture
def filled(page, tmp_path, qtbot) -> ScorePage:
    """The Score page of somebody who likes warm pictures and doesn't like cold ones."""
    examples = tmp_path / "examples"
    examples.mkdir()
    for number in range(2):
        paint(examples / f"warm {number}.png", (230, 110 + 9 * number, 50), number + 3)
        paint(examples / f"cold {number}.png", (30, 80 + 9 * number, 200), number + 3)
    liked, disliked = page.trays.values()
    liked.files_dropped.emit([str(path) for path in sorted(examples.glob("warm*"))])
    disliked.files_dropped.emit([str(path) for path in sorted(examples.glob("cold*"))])
    return page


def mark(program, stances: tuple[Stance, ...]) -> list[str]:
    """Mark the gallery's first pictures; give back their ids."""
    ids = [card.picture.id for card in program.gallery.model.cards][: len(stances)]
    for picture_id, stance in zip(ids, stances, strict=True):
        program.state.react(picture_id, stance=stance)
    return ids


def finish(page, qtbot) -> None:
    qtbot.waitUntil(lambda: not page._job, timeout=WAIT_MS)
