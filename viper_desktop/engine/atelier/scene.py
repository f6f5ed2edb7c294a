"""What a picture is to be: one frozen value whose parts can be changed independently of one another."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that decides a picture, but for its seed and its size.

    Names are those of the tables in this package (subjects, settings, media, palettes, lights, compositions,
    patterns, extras). Numbers are 1.0 or 0.0 where the painter would leave things as they are.
    """

    subject: str = "mountains"
    setting: str | None = None  # where the subject is; None: where it is at home
    medium: str = "digital painting"
    palette: str = "cool blue"
    light: str = "soft daylight"
    composition: str = "centered"
    mood: str = "neutral"
    texture: str = "none"  # of the support: paper, canvas, …
    pattern: str = "none"  # laid over the surfaces
    frame: str = "none"
    extras: tuple[str, ...] = ()  # rain, petals, fireflies, …

    saturation: float = 1.0  # 0..2
    contrast: float = 1.0  # 0.4..1.8
    brightness: float = 0.0  # -0.4..0.4
    warmth: float = 0.0  # -1 cold .. 1 warm
    hue: float = 0.0  # turns of the color circle, -0.5..0.5
    detail: float = 1.0  # 0.3 few and large strokes or shapes .. 2 many and small
    softness: float = 0.0  # -1 crisp .. 1 blurred
    grain: float = 0.25  # 0..1
    haze: float = 0.0  # -1 crystal clear .. 1 thick mist
    bloom: float = 0.0  # 0..1 light that spills
    vignette: float = 0.0  # -1 bright rim .. 1 dark rim
    outline: float = 0.0  # 0..1 drawn contours
    density: float = 1.0  # 0.3 sparse .. 2 crowded
    relief: float = 0.0  # -1 flat .. 1 thick paint
    tones: int = 0  # 0: all; else the number of tones that are left
    swirl: float = 0.0  # 0..1 contours bent into waves
    distortion: float = 0.0  # 0..1 broken into facets
    symmetry: float = 0.0  # 0..1; above a half the left side mirrors the right
    tilt: float = 0.0  # -1..1, of about twelve degrees
    accent: str = ""  # six hexadecimal digits that replace the palette's accents
    tint: str = ""  # six hexadecimal digits towards which all colors lean
    split: float = 0.0  # 0..1 shadows cold, lights warm; negative the reverse
    fade: float = 0.0  # 0..1 blacks lifted as in an old print

    # How much of it all: what a taste of many attributes turns down, and what it must leave in the picture.
    support: float = 1.0  # 0..1 strength of the texture
    ornament: float = 1.0  # 0..1 strength of the pattern
    clarity: float = 0.0  # 0..1 how surely subject, range and color are kept (guard.py)
    spread: float = 0.0  # 0..1 least tonal range
    chroma: float = 0.0  # 0..1 least mean chroma

    def to_json(self) -> dict[str, Any]:
        """The fields as plain values that JSON can hold."""
        return {**asdict(self), "extras": list(self.extras)}

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Scene:
        """The scene of `to_json`; a missing field takes its default, an unknown one is an error."""
        return cls(**{**values, "extras": tuple(values.get("extras", ()))})
