"""Taste at work: liked attributes drawn into a scene, disliked ones kept out of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from viper_desktop import assets
from viper_desktop.domain.vocabulary import normal
from viper_desktop.engine.atelier.attributes import ATTRIBUTES
from viper_desktop.engine.atelier.attributes.change import Change
from viper_desktop.engine.atelier.budgets import GRAY, INDOORS, NIGHT, TOOTH, held, settled
from viper_desktop.engine.atelier.fields import source
from viper_desktop.engine.atelier.palettes import PALETTES, Palette, rgb
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.subjects.catalog import SUBJECTS
from viper_desktop.engine.atelier.tables import NEUTRAL, TABLES

RANGES: Mapping[str, tuple[float, float]] = {
    "saturation": (0.0, 2.2), "contrast": (0.4, 1.9), "brightness": (-0.45, 0.45), "warmth": (-1.0, 1.0),
    "hue": (-0.5, 0.5), "detail": (0.35, 2.0), "softness": (-1.0, 1.0), "grain": (0.0, 1.6), "haze": (-0.8, 0.9),
    "bloom": (0.0, 1.0), "vignette": (-0.6, 0.9), "outline": (0.0, 1.0), "density": (0.3, 2.2), "relief": (-0.8, 1.3),
    "swirl": (0.0, 1.0), "distortion": (0.0, 1.0), "symmetry": (0.0, 1.0), "tilt": (-1.0, 1.0), "split": (-1.0, 1.0),
    "fade": (0.0, 1.0),
}  # fmt: skip
AWAY = 0.4  # to dislike harsh contrast is to want it gone, not to want its opposite as much as those who ask for that
CLOSE = 0.6  # a name wished for less than so much of the strongest one is not drawn: a taste is of one piece
AGREES = 0.35  # what a palette gains for each other attribute of the taste that it shows
LEAST_SPREAD, LEAST_CHROMA = 0.5, 0.17  # of a picture whose taste asks for neither low contrast nor little color
TURNS = ("hue", "tilt")  # the opposite of a turn is none, not one to the other side
FEW = 4  # attributes among which each may fill the picture; of more, a texture or pattern takes its share
SURE = 1.3  # a weight × degree of 1 / SURE and more is always followed; below it, in proportion

Weighted = Sequence[tuple[str, float]]


@dataclass(frozen=True, slots=True)
class Wish:
    """One attribute that the painter knows, with its weight times the degree."""

    text: str
    weight: float
    change: Change


def wishes(attributes: Weighted, degree: float) -> tuple[Wish, ...]:
    """The attributes that change something, by their text or a synonym of the vocabulary; each text once."""
    found: dict[str, Wish] = {}
    for text, weight in attributes:
        known = canonical(text)
        strength = min(1.5, max(0.0, weight * degree))
        if known and strength > 0:
            before = found[known].weight if known in found else 0.0
            found[known] = Wish(known, max(strength, before), ATTRIBUTES[known])
    return tuple(found.values())


def canonical(text: str) -> str | None:
    """The attribute of the table that a text means, or None."""
    plain = normal(text)
    if plain in ATTRIBUTES:
        return plain
    entry = assets.vocabulary().find(plain)
    return entry.text if entry and entry.text in ATTRIBUTES else None


def tasted(
    scene: Scene, liked: Sequence[Wish], disliked: Sequence[Wish], *, seed: int, fixed: frozenset[str] = frozenset()
) -> Scene:
    """The scene as this taste would have it.

    Numbers move by each attribute's change times its weight. Of the names that liked attributes ask for, one is
    drawn by weight; a name that only disliked attributes ask for gives way to another. The same seed draws the same,
    so that a picture changes step by step as the degree rises.

    Args:
        scene: the plain scene.
        liked: what to draw from.
        disliked: what to avoid.
        seed: of the picture.
        fixed: fields that the prompt itself decided; the taste leaves their names alone.
    """
    if not liked and not disliked:
        return scene
    values: dict[str, Any] = {}
    for field, (low, high) in RANGES.items():
        pushes = [amount * wish.weight for wish in liked for name, amount in wish.change.numbers if name == field]
        if pushes or getattr(scene, field) or field not in TURNS:
            pushes += [
                -AWAY * amount * wish.weight
                for wish in disliked
                for name, amount in wish.change.numbers
                if name == field
            ]
        moved = together(pushes)
        if moved:
            strongest = max((push for push in pushes if (push > 0) == (moved > 0)), key=abs)
            values[field] = min(high, max(low, getattr(scene, field) + held(field, moved, strongest)))
    for field in (
        "palette",
        "light",
        "composition",
        "mood",
        "medium",
        "texture",
        "pattern",
        "frame",
        "accent",
        "tint",
        "subject",
        "tones",
    ):
        if field not in fixed:
            values[field] = _named(field, getattr(scene, field), _fitting(field, liked, scene), disliked, seed)
    values["tones"] = int(values.get("tones", scene.tones))
    values["extras"] = _extras(scene, liked, disliked, seed)
    return replace(scene, **values)


def composed(scene: Scene, liked: Sequence[Wish], disliked: Sequence[Wish], *, fixed: frozenset[str]) -> Scene:
    """A tasted scene made one of a piece: choices in tune, and bounds to what a long taste takes from a picture.

    Args:
        scene: what `tasted` gave.
        liked: the taste.
        disliked: likewise.
        fixed: fields that the prompt itself decided, left alone.
    """
    if not liked and not disliked:
        return scene
    if len(liked) > FEW and "tint" not in fixed and _shown_by_palette(scene, liked):
        scene = replace(scene, tint="")  # a tint over its own palette would leave a picture of one color
    return settled(_kept(scene, liked, disliked), fixed, crowded=len(liked) + len(disliked) > FEW)


def _shown_by_palette(scene: Scene, liked: Sequence[Wish]) -> bool:
    """Whether the palette says of itself that it shows the attribute that the tint stands for."""
    return any(
        field == "tint"
        and scene.tint in options
        and wish.text in PALETTES[scene.palette].attributes
        and _leans(PALETTES[scene.palette], scene.tint)
        for wish in liked
        for field, options in wish.change.names
    )


def _leans(palette: Palette, tint: str) -> bool:
    """Whether a palette as a whole, or its accent, is of the tint's color: teal beside orange is not teal."""
    average = [sum(channel) / len(palette.colors()) for channel in zip(*palette.colors(), strict=True)]
    return any(_alike(color, rgb(tint)) for color in (average, palette.accent))


def _alike(color: Sequence[float], other: Sequence[float]) -> bool:
    """Whether two colors, (red, green, blue), lie on the same side of gray: less than 60 degrees of hue apart."""
    one, two = ([value - sum(each) / 3 for value in each] for each in (color, other))
    lengths: float = sum(value * value for value in one) ** 0.5 * sum(value * value for value in two) ** 0.5
    along: float = sum(a * b for a, b in zip(one, two, strict=True))
    return along > 0.5 * lengths


def _kept(scene: Scene, liked: Sequence[Wish], disliked: Sequence[Wish]) -> Scene:
    """The scene with what this taste must leave in the picture, and with the strength of textures and patterns."""
    colored = any(field in ("tint", "accent") for wish in liked for field, _ in wish.change.names)
    gray = scene.palette in GRAY or scene.saturation < 0.45
    muted = max(0.0, min(1.0, (1.0 - scene.saturation) / 0.5))
    crowd = sum(wish.weight for wish in liked) + 0.5 * sum(wish.weight for wish in disliked)
    return replace(
        scene,
        saturation=max(scene.saturation, 0.8) if colored and not gray else scene.saturation,
        support=_presence("texture", scene.texture, liked) * TOOTH.get(scene.texture, 1.0),
        ornament=_presence("pattern", scene.pattern, liked),
        clarity=min(1.0, crowd / FEW),
        spread=LEAST_SPREAD * min(1.0, max(0.7, 1.0 + 1.2 * (scene.contrast - 1.0))),
        chroma=0.0 if gray else LEAST_CHROMA * (1.0 if colored else 1.0 - 0.4 * muted),
    )


def _presence(field: str, name: str, liked: Sequence[Wish]) -> float:
    """How strongly a texture or a pattern shows, 0..1: its part of the taste, whole among a few attributes."""
    asking = sum(wish.weight for wish in liked for each, names in wish.change.names if each == field and name in names)
    if not asking:
        return 1.0
    return min(1.0, max(0.45, FEW * asking / sum(wish.weight for wish in liked)))


def together(pushes: Sequence[float]) -> float:
    """What several wishes for the same number come to.

    Each further push in a direction counts half of the one before, the strongest first: ten attributes that all ask
    for a little softness are one clear wish, not ten, and must not wash the subject away.
    """
    forth, back = (sorted((abs(push) for push in pushes if push * sign > 0), reverse=True) for sign in (1, -1))
    return sum(push / 2.0**i for i, push in enumerate(forth)) - sum(push / 2.0**i for i, push in enumerate(back))


def _asked(field: str, wishes_: Sequence[Wish]) -> dict[str, float]:
    """The names that wishes have for a field, with the sum of their weights (shared among alternatives)."""
    asked: dict[str, float] = {}
    for wish in wishes_:
        for name, options in wish.change.names:
            if name == field:
                for option in options:
                    asked[option] = asked.get(option, 0.0) + wish.weight / len(options)
    return asked


def _named(field: str, now: str | int, liked: Sequence[Wish], disliked: Sequence[Wish], seed: int) -> str | int:
    """The name that a field takes."""
    wanted, unwanted = _asked(field, liked), _asked(field, disliked)
    unwanted |= _palettes_of(disliked) if field == "palette" else {}
    drawn = source(seed, "taste", field)
    chance, pick = float(drawn.random()), float(drawn.random())
    options = {name: weight for name, weight in wanted.items() if weight > unwanted.get(name, 0.0)}
    options = {name: weight + _agreement(field, name, liked) for name, weight in options.items()}
    options = {name: weight for name, weight in options.items() if weight >= CLOSE * max(options.values())}
    if options and chance < min(1.0, SURE * max(_strongest(field, liked), 0.0)):
        return _drawn(options, pick)
    refused = {name: weight for name, weight in unwanted.items() if weight > wanted.get(name, 0.0)}
    if str(now) in refused and chance < min(1.0, SURE * _strength_against(str(now), field, disliked, refused)):
        others = [name for name in NEUTRAL.get(field, ()) if name not in refused] or [
            name for name in TABLES.get(field, ()) if name not in refused
        ]
        return _drawn(dict.fromkeys(others, 1.0), pick) if others else now
    return now


def _agreement(field: str, name: str, liked: Sequence[Wish]) -> float:
    """What a palette gains by showing attributes of the taste beside the one that asked for it."""
    if field != "palette":
        return 0.0
    return AGREES * sum(wish.weight for wish in liked if wish.text in PALETTES[name].attributes)


def _fitting(field: str, liked: Sequence[Wish], scene: Scene) -> Sequence[Wish]:
    """The wishes without choices that the place has no use for: candlelight for a meadow, where daylight would do."""
    home = scene.setting or SUBJECTS[scene.subject].home
    if field != "light" or home in INDOORS:
        return liked
    return [replace(wish, change=replace(wish.change, names=_daylight(wish.change.names))) for wish in liked]


def _daylight(names: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Names with lights of the night left out where others are given."""
    return tuple(
        (field, tuple(option for option in options if field != "light" or option not in NIGHT) or options)
        for field, options in names
    )


def _strongest(field: str, liked: Sequence[Wish]) -> float:
    """The weight of the strongest wish for a field."""
    return max((wish.weight for wish in liked if any(name == field for name, _ in wish.change.names)), default=0.0)


def _strength_against(now: str, field: str, disliked: Sequence[Wish], refused: Mapping[str, float]) -> float:
    """How strongly the present name is disliked: by the strongest attribute that means it."""
    direct = [
        wish.weight for wish in disliked for name, options in wish.change.names if name == field and now in options
    ]
    return max(direct, default=refused.get(now, 0.0))


def _palettes_of(disliked: Sequence[Wish]) -> dict[str, float]:
    """Palettes that show a disliked attribute, as their own descriptions say."""
    return {
        palette.name: wish.weight
        for wish in disliked
        for palette in PALETTES.values()
        if wish.text in palette.attributes
    }


def _drawn(options: Mapping[str, float], pick: float) -> str:
    """One option for a number 0..1, by the square of its weight: what several attributes agree on comes first."""
    total = sum(weight**2 for weight in options.values())
    for name, weight in options.items():
        pick -= weight**2 / total
        if pick < 0:
            return name
    return list(options)[-1]


def _extras(scene: Scene, liked: Sequence[Wish], disliked: Sequence[Wish], seed: int) -> tuple[str, ...]:
    """What is in the air: asked for by liked attributes, swept away by disliked ones."""
    wanted = [
        extra
        for wish in liked
        for extra in wish.change.extras
        if float(source(seed, "taste", extra).random()) < SURE * wish.weight
    ]
    unwanted = {extra for wish in disliked for extra in wish.change.extras}
    return tuple(dict.fromkeys(extra for extra in (*scene.extras, *wanted) if extra not in unwanted))
