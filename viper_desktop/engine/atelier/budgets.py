"""What a whole taste may spend on a picture: each channel has room for a clear wish, not for ten that add up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from viper_desktop.engine.atelier.compositions import COMPOSITIONS
from viper_desktop.engine.atelier.lights import LIGHTS
from viper_desktop.engine.atelier.moods import MOODS
from viper_desktop.engine.atelier.palettes import PALETTES, luminance
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.subjects.catalog import SUBJECTS

# How far a taste moves a number in all, mood included. A single attribute that asks for more still gets its own.
ROOM: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "saturation": (-0.4, 0.6), "contrast": (-0.25, 0.4), "brightness": (-0.13, 0.15), "warmth": (-0.55, 0.55),
        "hue": (-0.05, 0.12), "detail": (-0.35, 0.6), "softness": (-0.6, 0.3), "grain": (-0.25, 0.55),
        "haze": (-0.5, 0.4), "bloom": (0.0, 0.4), "vignette": (-0.3, 0.45), "outline": (0.0, 0.75),
        "density": (-0.6, 0.8), "relief": (-0.4, 0.4), "swirl": (0.0, 0.4), "distortion": (0.0, 0.45),
        "tilt": (-0.5, 0.5), "fade": (0.0, 0.4),
    }
)  # fmt: skip
MOST_CONTRAST, MOST_BLOOM, WARMTH_IN_TINTED_LIGHT = 1.5, 0.6, 0.25
DARKER, BRIGHTER = -0.18, 0.16
SMALL = 0.4  # units: subjects below this are lost in broad strokes
VEIL = 1.0  # light's haze, scene's haze, softness and fade together
NIGHT = frozenset(name for name, light in LIGHTS.items() if light.night)
LINES = frozenset({"woodcut", "linocut", "engraving", "ink drawing", "ukiyo-e", "screen print", "risograph"})
FINE = frozenset({"oil painting", "impasto", "impressionism", "pointillism", "pastel chalk", "gouache", "watercolor"})
TOOTH: Mapping[str, float] = MappingProxyType(  # supports that are stronger than the picture on them
    {"paper": 0.45, "wood": 0.5, "plaster": 0.75, "velvet": 0.55, "worn film": 0.7, "splatter": 0.8, "canvas": 0.8}
)
INDOORS = frozenset({"room", "plain backdrop"})
BEAMS = frozenset({"sunbeams", "backlight"})  # that need a sky to come from, and one that they don't bleach
PALEST = 0.82  # brightness of such a sky, 0..1
THICK = frozenset({"oil painting", "impasto", "impressionism"})
GRAY = frozenset({"monochrome", "ink and paper"})


def held(field: str, moved: float, strongest: float) -> float:
    """A push on a number, held to its room; `strongest` is the largest single push, of the same sign or 0."""
    low, high = ROOM.get(field, (-9.0, 9.0))
    return min(max(high, strongest), max(min(low, strongest), moved))


def settled(scene: Scene, fixed: frozenset[str], *, crowded: bool) -> Scene:
    """The scene with its choices in tune: mood, light, support and medium don't each do the same again.

    Args:
        scene: as the taste has it.
        fixed: fields that the prompt decided.
        crowded: whether the taste has so many attributes that no single one may have its way in full.
    """
    return _unveiled(_in_medium(_in_place(scene, fixed), fixed)) if crowded else scene


def _in_place(scene: Scene, fixed: frozenset[str]) -> Scene:
    """Light that the place can have, and warmth that the light has not brought already."""
    pale = luminance(PALETTES[scene.palette].sky_bottom) > PALEST
    if scene.light in BEAMS and (_home(scene) in INDOORS or pale) and "light" not in fixed:
        scene = replace(scene, light="golden hour")
    light = LIGHTS[scene.light]
    if light.tint and scene.warmth > 0:
        scene = replace(scene, warmth=min(scene.warmth, WARMTH_IN_TINTED_LIGHT))
    return scene


def _home(scene: Scene) -> str:
    """The place where the picture is; "" for abstract ones."""
    return scene.setting or SUBJECTS[scene.subject].home


def _in_medium(scene: Scene, fixed: frozenset[str]) -> Scene:
    """Numbers that the medium can carry."""
    if scene.medium in LINES:  # these make their own contours and tones
        scene = replace(scene, tones=0, outline=min(scene.outline, 0.4), contrast=min(scene.contrast, 1.15))
        if scene.composition == "negative space" and "composition" not in fixed:
            roomy = "rule of thirds" if _home(scene) in INDOORS else "low horizon"
            scene = replace(scene, composition=roomy)  # empty space yet, and a subject that can be cut
    if scene.medium in THICK:
        scene = replace(scene, relief=min(scene.relief, 0.1) - (0.3 if scene.contrast < 1.0 else 0.1))
    small = COMPOSITIONS[scene.composition].scale < SMALL and not SUBJECTS[scene.subject].is_place
    if scene.medium in FINE and small and scene.detail >= 1.0:
        scene = replace(scene, detail=max(scene.detail, 1.25))  # a small subject needs a small brush
    return scene


def _unveiled(scene: Scene) -> Scene:
    """Haze, softness and fading that together leave something to see, and no more contrast than light has range."""
    mood, light = MOODS[scene.mood], LIGHTS[scene.light]
    haze, softness = scene.haze + mood.haze, scene.softness + mood.softness
    fade = scene.fade + mood.fade
    veil = max(0.0, light.haze - 0.3 + haze) + 0.8 * max(0.0, softness) + 0.7 * max(0.0, fade)
    if veil > VEIL:
        share = VEIL / veil
        scene = replace(
            scene,
            haze=share * haze - mood.haze,
            softness=share * softness - mood.softness,
            fade=share * fade - mood.fade,
        )
    brightness = scene.brightness + mood.brightness
    brightest = BRIGHTER * (1 - light.rays)  # beams are bright already
    if not DARKER <= brightness <= brightest:
        scene = replace(scene, brightness=min(max(brightness, DARKER), brightest) - mood.brightness)
    if scene.bloom + mood.bloom + light.bloom > MOST_BLOOM:
        scene = replace(scene, bloom=max(-mood.bloom, MOST_BLOOM - light.bloom - mood.bloom))
    whole = scene.contrast * mood.contrast * light.contrast
    return scene if whole <= MOST_CONTRAST else replace(scene, contrast=scene.contrast * MOST_CONTRAST / whole)
