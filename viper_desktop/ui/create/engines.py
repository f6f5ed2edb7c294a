"""What the Create page can choose from, and what it may ask of each."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from viper_desktop import assets
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.ui.create.plan import engine_name

ATELIER_SIZES = ((1024, 1024), (1216, 832), (832, 1216))


class Shape(StrEnum):
    """The shapes to choose from; the icons bear these names."""

    SQUARE = "square"
    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"


@dataclass(frozen=True, slots=True)
class Engine:
    """One way to make a picture.

    Attributes:
        sizes: (width, height) for each shape it can do; empty where its file decides.
        is_painter: a painter program, which has no steps, no guidance and no modes.
        ideas: prompts that it does well, to begin with. In English in every language of the window: it reads no other.
    """

    id: str
    name: str
    note: str
    sizes: dict[Shape, tuple[int, int]]
    is_painter: bool = False
    ideas: tuple[str, ...] = ()


def shape_of(width: int, height: int) -> Shape:
    """Square, wide or high."""
    if width == height:
        return Shape.SQUARE
    return Shape.LANDSCAPE if width > height else Shape.PORTRAIT


def by_shape(sizes: tuple[tuple[int, int], ...]) -> dict[Shape, tuple[int, int]]:
    """The first size of each shape."""
    found: dict[Shape, tuple[int, int]] = {}
    for width, height in sizes:
        found.setdefault(shape_of(width, height), (width, height))
    return found


def built_in() -> tuple[Engine, ...]:
    """The engines that ship: what Create opens with first."""
    translate = QCoreApplication.translate
    starter = Engine(
        STARTER,
        engine_name(STARTER),
        _starter_note(),
        by_shape(_starter_sizes()),
        ideas=(
            "an owl in a forest",
            "a lighthouse by the sea",
            "a fox in a winter forest",
            "a hot air balloon",
            "a sailboat at sunset",
            "a castle with towers",
            "a rabbit in a meadow",
        ),
    )
    atelier = Engine(
        ATELIER,
        engine_name(ATELIER),
        translate("engines", "A painter program, not a model: large pictures in about a second."),
        by_shape(ATELIER_SIZES),
        is_painter=True,
        ideas=(
            "a fox in a winter forest",
            "a house by a lake",
            "a dragon over the sea",
            "a castle in autumn",
            "a bridge in the rain",
            "a city street at night",
            "an abstract composition",
        ),
    )
    return starter, atelier


def added_model(model: str, name: str = "") -> Engine:
    """An engine that a recipe or the models page names and that doesn't ship; its own files decide its sizes."""
    return Engine(
        model, name or engine_name(model), QCoreApplication.translate("engines", "A model that you added."), {}
    )


def _starter_sizes() -> tuple[tuple[int, int], ...]:
    """What the starter model's own file says; nothing where it leaves that open."""
    sizes = _starter_file("viper.json").get("sizes", ())
    return tuple((int(width), int(height)) for width, height in sizes)


def _starter_note() -> str:
    """What it is, and which subjects its own list of words has."""
    subjects = list(_starter_file("words.json").get("subjects", ()))
    translate = QCoreApplication.translate
    if not subjects:
        return translate("engines", "A small model that ships inside, drawn step by step.")
    words = translate("engines", "A small model that ships inside. It knows {some} and {n} more subjects.")
    return words.format(some=", ".join(subjects[:3]), n=len(subjects) - 3)


def _starter_file(name: str) -> dict[str, Any]:
    """One of the starter model's own small files; empty where it isn't there."""
    file = assets.path("models", "starter", name)
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}
