"""Simulated people for the scorer's bench: what each likes and dislikes, as pictures painted for them alone.

Everything about a picture that the person does not mind is drawn by chance, so that only the taste tells the sides
apart. Beside the atelier's pictures there are some that other means make: numpy patterns, and Pillow's filters over
emblems; the tagger has seen nothing like them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageOps

from viper_desktop.engine.atelier.emblem import MEDIUM_NAMES, PALETTE_NAMES, SUBJECT_NAMES, Emblem
from viper_desktop.engine.atelier.emblem import paint as paint_emblem
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.subjects.catalog import SUBJECTS
from viper_desktop.engine.atelier.tables import TABLES

SIZES = ((288, 288), (352, 256), (256, 320))
PLACES = tuple(name for name, subject in SUBJECTS.items() if subject.home)  # that have weather, light and a horizon

Make = Callable[[np.random.Generator], Image.Image]
Change = Callable[[Image.Image], Image.Image]
Wish = Mapping[str, Any]  # field of a scene → the value, or a tuple of values of which one is taken


@dataclass(frozen=True, slots=True)
class Taste:
    """One person: a picture of either side, drawn anew with each generator."""

    kind: str
    name: str
    liked: Make
    disliked: Make


def atelier(**wish: Any) -> Make:
    """A maker of the atelier's pictures that agree with a wish and are otherwise of any kind."""

    def make(rng: np.random.Generator) -> Image.Image:
        names: dict[str, Any] = {
            field: str(rng.choice(TABLES[field])) for field in ("medium", "palette", "light", "composition", "mood")
        }
        names["subject"] = str(rng.choice(PLACES))
        for field, values in wish.items():
            names[field] = str(rng.choice(values)) if isinstance(values, tuple) else values
        width, height = SIZES[int(rng.integers(len(SIZES)))]
        return paint(Scene(**names), width=width, height=height, seed=int(rng.integers(1 << 40, 1 << 41)))

    return make


def _pair(kind: str, name: str, liked: Wish, disliked: Wish) -> Taste:
    return Taste(kind, name, atelier(**liked), atelier(**disliked))


def painted() -> Iterator[Taste]:
    """Tastes over what the atelier paints."""
    for one, other in (
        ("watercolor", "flat vector"), ("oil painting", "woodcut"), ("stained glass", "impressionism"),
        ("ink drawing", "gouache"), ("pixel art", "soft glow"), ("charcoal", "screen print"),
        ("embroidery", "pastel chalk"), ("low-poly", "engraving"),
    ):  # fmt: skip
        yield _pair("medium", f"{one}, not {other}", {"medium": one}, {"medium": other})
    rest = {medium: tuple(m for m in TABLES["medium"] if m != medium) for medium in ("watercolor", "linocut", "mosaic")}
    for medium, others in rest.items():
        yield _pair("one medium", f"{medium}, nothing else", {"medium": medium}, {"medium": others})
    for one, other in (
        ("warm sunset", "cool blue"), ("pastel", "neon"), ("emerald green", "crimson"), ("sepia", "tropical"),
        ("golden autumn", "violet dusk"), ("candy", "forest mist"),
    ):  # fmt: skip
        yield _pair("palette", f"{one}, not {other}", {"palette": one}, {"palette": other})
    for one, other in (
        ("golden hour", "moonlight"), ("misty morning", "noon"), ("sunbeams", "overcast"),
        ("candlelight", "soft daylight"), ("neon glow", "backlight"),
    ):  # fmt: skip
        yield _pair("light", f"{one}, not {other}", {"light": one}, {"light": other})
    for one, other in (
        ("calm", "energetic"), ("joyful", "melancholic"), ("dreamy", "dramatic"), ("eerie", "festive"),
        ("nostalgic", "magical"),
    ):  # fmt: skip
        yield _pair("mood", f"{one}, not {other}", {"mood": one}, {"mood": other})
    for one, other in (("negative space", "crowded"), ("symmetrical", "diagonal"), ("close-up", "panoramic")):
        yield _pair("composition", f"{one}, not {other}", {"composition": one}, {"composition": other})
    for one, other in (("canvas", "none"), ("paper", "gold leaf"), ("craquelure", "glossy"), ("wood", "velvet")):
        yield _pair("texture", f"{one}, not {other}", {"texture": one}, {"texture": other})
    for name, liked, disliked in (
        ("bold outlines", {"outline": 0.8}, {"outline": 0.0}),
        ("hazy, soft", {"haze": 0.5, "softness": 0.35}, {"haze": -0.4, "softness": -0.4}),
        ("grainy, faded", {"grain": 1.2, "fade": 0.4}, {"grain": 0.0}),
        ("muted", {"saturation": 0.6}, {"saturation": 1.4}),
    ):
        yield _pair("surface", name, liked, disliked)
    washes = ("watercolor", "ink wash", "gouache", "pastel chalk")
    prints = ("woodcut", "linocut", "screen print", "risograph", "engraving")
    warm, cool = ("warm sunset", "golden autumn", "desert rose"), ("cool blue", "arctic dawn", "sea glass")
    night = ("moonlight", "starlight")
    for name, liked, disliked in (
        ("washes in warm colors", {"medium": washes, "palette": warm}, {"medium": prints, "palette": cool}),
        ("painterly at night", {"medium": ("oil painting", "impasto", "impressionism"), "light": night},
         {"medium": ("flat vector", "low-poly", "bauhaus"), "light": ("noon", "soft daylight")}),
        ("prints, whatever the color", {"medium": prints}, {"medium": washes}),
        ("calm emptiness", {"mood": "calm", "composition": "negative space"},
         {"mood": "dramatic", "composition": "crowded"}),
        ("night in cool colors", {"light": night, "palette": cool}, {"light": "golden hour", "palette": warm}),
    ):  # fmt: skip
        yield _pair("several", name, liked, disliked)


def _field(rng: np.random.Generator, cells: int, side: int = 256) -> np.ndarray:
    """(side, side) smooth noise, 0..1, with so many cells across."""
    coarse = Image.fromarray(rng.random((cells, cells), np.float32)).resize((side, side), Image.Resampling.BICUBIC)
    return np.clip(np.asarray(coarse), 0, 1)


def _colored(field: np.ndarray, low: np.ndarray, high: np.ndarray) -> Image.Image:
    mixed = low + field[..., None] * (high - low)
    return Image.fromarray(np.clip(mixed, 0, 255).astype(np.uint8))


def noise(cells: int) -> Make:
    """Smooth noise between two colors of chance."""
    return lambda rng: _colored(_field(rng, cells), *(rng.uniform(0, 255, 3) for _ in range(2)))


def toned(low: tuple[int, int, int], high: tuple[int, int, int]) -> Make:
    """Noise of any grain between colors near these."""

    def make(rng: np.random.Generator) -> Image.Image:
        near = [np.array(color) + rng.normal(0, 22, 3) for color in (low, high)]
        return _colored(_field(rng, int(rng.integers(3, 60))), near[0], near[1])

    return make


def drawn(shape: str) -> Make:
    """Many ellipses, boxes or lines in colors of chance on a ground of chance."""

    def make(rng: np.random.Generator) -> Image.Image:
        image = Image.new("RGB", (256, 256), tuple(int(v) for v in rng.integers(0, 256, 3)))
        draw = ImageDraw.Draw(image)
        colors = [tuple(int(v) for v in rng.integers(0, 256, 3)) for _ in range(4)]
        for _ in range(int(rng.integers(25, 90))):
            x, y, w, h = (float(v) for v in rng.uniform((0, 0, 6, 6), (256, 256, 60, 60)))
            color = colors[int(rng.integers(4))]
            if shape == "lines":
                draw.line((x, y, x + 3 * w - 90, y + 3 * h - 90), fill=color, width=int(rng.integers(1, 5)))
            elif shape == "ellipses":
                draw.ellipse((x, y, x + w, y + h), fill=color)
            else:
                draw.rectangle((x, y, x + w, y + h), fill=color)
        return image

    return make


def filtered(change: Change) -> Make:
    """An emblem of any kind, changed by Pillow."""

    def make(rng: np.random.Generator) -> Image.Image:
        subject, medium, palette = (str(rng.choice(n)) for n in (SUBJECT_NAMES, MEDIUM_NAMES, PALETTE_NAMES))
        return change(paint_emblem(Emblem(subject, medium, palette, int(rng.integers(1 << 30, 1 << 31)))))

    return make


def _by(filter_: ImageFilter.Filter) -> Change:
    return lambda image: image.filter(filter_)


def _plain(image: Image.Image) -> Image.Image:
    return image


def _coarse(image: Image.Image) -> Image.Image:
    return image.resize((40, 40)).resize(image.size, Image.Resampling.NEAREST)


def elsewhere() -> Iterator[Taste]:
    """Tastes over pictures that other means make."""
    for name, liked, disliked in (
        ("coarse, not fine", noise(5), noise(60)),
        ("warm, not cool", toned((90, 30, 20), (250, 200, 120)), toned((15, 40, 90), (150, 210, 240))),
        ("dark, not pale", toned((5, 5, 10), (90, 80, 90)), toned((170, 170, 165), (250, 250, 245))),
        ("faint, not stark", toned((110, 110, 120), (150, 150, 140)), toned((10, 10, 10), (245, 240, 240))),
        ("ellipses, not boxes", drawn("ellipses"), drawn("boxes")),
        ("lines, not ellipses", drawn("lines"), drawn("ellipses")),
    ):
        yield Taste("numpy", name, liked, disliked)
    for name, change, other in (
        ("blurred, not embossed", _by(ImageFilter.GaussianBlur(4)), _by(ImageFilter.EMBOSS)),
        ("posterized, not plain", lambda image: ImageOps.posterize(image, 2), _plain),
        ("gray, not plain", lambda image: ImageOps.grayscale(image).convert("RGB"), _plain),
        ("coarse pixels, not contours", _coarse, _by(ImageFilter.CONTOUR)),
        ("daubed, not sharpened", _by(ImageFilter.ModeFilter(11)), _by(ImageFilter.SHARPEN)),
        ("negative, not plain", ImageOps.invert, _plain),
    ):
        yield Taste("filters", name, filtered(change), filtered(other))
