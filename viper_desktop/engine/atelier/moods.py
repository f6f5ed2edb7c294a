"""Moods: what a feeling changes in the numbers of a scene."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from viper_desktop.engine.atelier.scene import Scene


@dataclass(frozen=True, slots=True)
class Mood:
    """Changes added to a scene's own numbers (saturation and contrast are factors)."""

    saturation: float = 1.0
    contrast: float = 1.0
    brightness: float = 0.0
    warmth: float = 0.0
    haze: float = 0.0
    bloom: float = 0.0
    vignette: float = 0.0
    softness: float = 0.0
    swirl: float = 0.0
    fade: float = 0.0
    tilt: float = 0.0
    split: float = 0.0
    extras: tuple[str, ...] = ()


MOODS: Mapping[str, Mood] = MappingProxyType(
    {
        "neutral": Mood(),
        "calm": Mood(saturation=0.9, contrast=0.92, haze=0.12, softness=0.08),
        "dramatic": Mood(contrast=1.28, vignette=0.45, brightness=-0.04, saturation=1.08),
        "whimsical": Mood(saturation=1.16, brightness=0.04, swirl=0.16, extras=("sparkles",)),
        "mysterious": Mood(brightness=-0.1, saturation=0.82, haze=0.35, vignette=0.5, warmth=-0.2, extras=("fog",)),
        "melancholic": Mood(saturation=0.6, warmth=-0.3, brightness=-0.06, contrast=0.92, extras=("rain",)),
        "joyful": Mood(saturation=1.25, brightness=0.08, warmth=0.15, extras=("confetti",)),
        "dreamy": Mood(bloom=0.4, softness=0.3, saturation=0.94, haze=0.2, brightness=0.04, fade=0.15),
        "energetic": Mood(saturation=1.28, contrast=1.18, tilt=0.35),
        "nostalgic": Mood(saturation=0.72, fade=0.5, warmth=0.35, vignette=0.3, softness=0.08),
        "romantic": Mood(warmth=0.25, bloom=0.25, softness=0.12, saturation=1.03, extras=("petals",)),
        "eerie": Mood(
            saturation=0.55, brightness=-0.14, contrast=1.12, warmth=-0.4, haze=0.25, vignette=0.6, extras=("fog",)
        ),
        "majestic": Mood(contrast=1.15, saturation=1.06, bloom=0.15, vignette=0.15),
        "cozy": Mood(warmth=0.45, contrast=0.97, bloom=0.2, vignette=0.3, brightness=-0.02),
        "hopeful": Mood(brightness=0.1, warmth=0.15, bloom=0.25, vignette=-0.2, extras=("birds",)),
        "magical": Mood(bloom=0.4, saturation=1.14, split=-0.2, extras=("fireflies", "sparkles")),
        "lonely": Mood(saturation=0.7, warmth=-0.2, haze=0.2, vignette=0.25),
        "festive": Mood(saturation=1.2, warmth=0.2, brightness=0.02, bloom=0.2, extras=("lanterns", "confetti")),
    }
)


def mooded(scene: Scene) -> Scene:
    """The scene with its mood's changes made and the mood neutral, so that it is never counted twice."""
    mood = MOODS[scene.mood]
    return replace(
        scene,
        mood="neutral",
        saturation=scene.saturation * mood.saturation,
        contrast=scene.contrast * mood.contrast,
        brightness=scene.brightness + mood.brightness,
        warmth=scene.warmth + mood.warmth,
        haze=scene.haze + mood.haze,
        bloom=scene.bloom + mood.bloom,
        vignette=scene.vignette + mood.vignette,
        softness=scene.softness + mood.softness,
        swirl=scene.swirl + mood.swirl,
        fade=scene.fade + mood.fade,
        tilt=scene.tilt + mood.tilt,
        split=scene.split + mood.split,
        extras=tuple(dict.fromkeys((*scene.extras, *mood.extras))),
    )
