"""Puts subject, setting, light, composition, palette and medium together into a picture."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from viper_desktop.engine.atelier.emblem import animals, places, still_life
from viper_desktop.engine.atelier.emblem.animals import Draw
from viper_desktop.engine.atelier.emblem.canvas import Canvas, Point, mix
from viper_desktop.engine.atelier.emblem.lights import LIGHT_NAMES, lit, near_mist
from viper_desktop.engine.atelier.emblem.media import MEDIA
from viper_desktop.engine.atelier.emblem.settings import SETTINGS
from viper_desktop.engine.atelier.palettes import PALETTES, Palette, Rgb


@dataclass(frozen=True, slots=True)
class Subject:
    """What can be painted, and where.

    Attributes:
        draw: paints it in its own square.
        settings: where it may be, the most fitting first.
        focus: (x, y) in its square that a close-up shows; the middle of what hangs in the air.
        stands: whether it has its feet at y = 90 on the ground; else it hangs in the air around its focus.
        shadow: half the width of its shadow on the ground; 0: none.
    """

    draw: Draw
    settings: tuple[str, ...]
    focus: Point = (50, 48)
    stands: bool = True
    shadow: float = 0


SUBJECTS: Mapping[str, Subject] = MappingProxyType(
    {
        "cat": Subject(animals.cat, ("room", "meadow", "city"), (50, 40), shadow=22),
        "flower": Subject(still_life.flower, ("meadow", "hills"), (50, 40)),
        "sailboat": Subject(places.sailboat, ("sea", "lake"), (50, 58)),
        "hot air balloon": Subject(places.balloon, ("sky", "hills", "sea"), (50, 46), stands=False),
        "mountain": Subject(places.mountain, ("lake", "forest"), (50, 50)),
        "tree": Subject(still_life.tree, ("hills", "meadow"), (50, 46), shadow=24),
        "cottage": Subject(places.cottage, ("lake", "winter forest", "hills"), (50, 58), shadow=34),
        "fish": Subject(animals.fish, ("underwater",), (46, 48), stands=False),
        "crescent moon": Subject(places.moon, ("hills", "sea", "forest"), (46, 46), stands=False),
        "butterfly": Subject(animals.butterfly, ("meadow", "forest"), (50, 46), stands=False),
        "lighthouse": Subject(places.lighthouse, ("sea",), (50, 38)),
        "mushroom": Subject(still_life.mushroom, ("forest", "meadow"), (50, 58), shadow=20),
        "teacup": Subject(still_life.teacup, ("room",), (50, 58)),
        "owl": Subject(animals.owl, ("forest", "winter forest"), (50, 44)),
        "fox": Subject(animals.fox, ("winter forest", "forest", "meadow"), (50, 40), shadow=24),
        "rabbit": Subject(animals.rabbit, ("meadow", "winter forest"), (50, 44), shadow=24),
        "whale": Subject(animals.whale, ("underwater", "sky"), (46, 48), stands=False),
        "dragon": Subject(animals.dragon, ("sea", "hills"), (46, 46), stands=False),
        "castle": Subject(places.castle, ("hills", "lake"), (50, 52), shadow=38),
        "bridge": Subject(places.bridge, ("lake", "city"), (50, 66)),
        "vase of flowers": Subject(still_life.vase, ("room",), (50, 42), shadow=18),
        "bowl of fruit": Subject(still_life.fruit, ("room",), (50, 52)),
        "city street": Subject(places.street, ("city",), (40, 58)),
        "windmill": Subject(places.windmill, ("meadow", "hills"), (50, 44), shadow=18),
    }
)
SUBJECT_NAMES = tuple(SUBJECTS)
SETTING_NAMES = tuple(SETTINGS)
MEDIUM_NAMES = tuple(MEDIA)
# the fourteen whose hues a small classifier tells apart in every medium
PALETTE_NAMES = (
    "warm sunset", "cool blue", "pastel", "neon", "monochrome", "emerald green", "golden autumn", "crimson",
    "earth tones", "teal and orange", "violet dusk", "sepia", "midnight gold", "tropical",
)  # fmt: skip

# where a subject goes: x of its middle, y of its feet, y of its middle in the air, size
_PLACES: Mapping[str, tuple[float, float, float, float]] = MappingProxyType(
    {
        "centered": (50, 91, 46, 0.94),
        "left third": (32, 89, 42, 0.68),
        "right third": (68, 89, 42, 0.68),
        "small in space": (50, 88, 42, 0.5),
        "close-up": (50, 0, 50, 1.4),
    }
)
COMPOSITION_NAMES = tuple(_PLACES)

OVERSAMPLING = 2  # at 256 px; the 128 px picture, its 2 × 2 means, is thereby drawn at four times its size


@dataclass(frozen=True, slots=True)
class Emblem:
    """One picture of the painter.

    Attributes:
        subject, medium, palette: names from `SUBJECT_NAMES`, `MEDIUM_NAMES` and `PALETTE_NAMES`.
        seed: of its small freedoms.
        light: from `LIGHT_NAMES`.
        composition: from `COMPOSITION_NAMES`.
        setting: from the subject's own `settings`; None: the most fitting of them.
    """

    subject: str
    medium: str
    palette: str
    seed: int
    light: str = "day"
    composition: str = "centered"
    setting: str | None = None


def paint(emblem: Emblem, size: int = 256) -> Image.Image:
    """The emblem as an RGB picture of size × size pixels.

    Args:
        emblem: an unknown name raises KeyError.
        size: a multiple of 32.
    """
    return Image.fromarray(paint_media(emblem, (emblem.medium,), size)[0])


def paint_media(emblem: Emblem, media: Sequence[str], size: int = 256) -> list[NDArray[np.uint8]]:
    """One drawing in several media (the emblem's own is not looked at), each (size, size, 3); drawn only once."""
    rng = np.random.default_rng(emblem.seed)
    palette = lit(_nudged(PALETTES[emblem.palette], rng), LIGHT_NAMES[LIGHT_NAMES.index(emblem.light)])
    canvas = Canvas(size * OVERSAMPLING)
    _draw(canvas, palette, emblem, rng)
    drawing = np.asarray(canvas.image.reduce(OVERSAMPLING), dtype=np.float32)
    return [np.clip(MEDIA[medium](drawing, palette) + 0.5, 0, 255).astype(np.uint8) for medium in media]


def _draw(canvas: Canvas, palette: Palette, emblem: Emblem, rng: np.random.Generator) -> None:
    subject = SUBJECTS[emblem.subject]
    x, feet, middle, size = _PLACES[emblem.composition]
    source = (22.0 if emblem.composition == "right third" else 79.0, 20.0)
    SETTINGS[emblem.setting or subject.settings[0]](canvas, palette, emblem.light, source)
    size *= rng.uniform(0.95, 1.06)
    x, dy, variant = x + rng.uniform(-2.5, 2.5), rng.uniform(-1.5, 1.5), int(rng.integers(2))
    if emblem.composition == "close-up" or not subject.stands:
        place = canvas.placed(subject.focus, (x, middle + dy), size)
    else:
        place = canvas.placed((50, 90), (x, feet + dy * 0.6), size)
    if subject.shadow and emblem.composition != "close-up":
        place.ellipse(52, 90, subject.shadow, 3.2, mix(palette.near, palette.dark, 0.5))
    subject.draw(place, palette, variant)
    near_mist(canvas, palette, emblem.light)


def _nudged(palette: Palette, rng: np.random.Generator) -> Palette:
    """The palette with hue, saturation and brightness moved a little, all colors alike."""
    hue, saturation, value = rng.normal(0, 0.008), rng.uniform(0.93, 1.06), rng.uniform(0.96, 1.03)

    def nudge(color: Rgb) -> Rgb:
        h, s, v = colorsys.rgb_to_hsv(*(channel / 255 for channel in color))
        moved = colorsys.hsv_to_rgb((h + hue) % 1, min(1.0, s * saturation), min(1.0, v * value))
        red, green, blue = (round(channel * 255) for channel in moved)
        return red, green, blue

    top, bottom, far, mid, near, dark, light, accent, accent2 = map(nudge, palette.colors())
    return Palette(palette.name, top, bottom, far, mid, near, dark, light, accent, accent2, palette.attributes)
