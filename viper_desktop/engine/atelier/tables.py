"""The names that a scene may hold, and which of them a painter without taste would choose."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from viper_desktop.engine.atelier.compositions import COMPOSITIONS
from viper_desktop.engine.atelier.extras import EXTRAS
from viper_desktop.engine.atelier.frames import FRAMES
from viper_desktop.engine.atelier.lights import LIGHTS
from viper_desktop.engine.atelier.media import MEDIA
from viper_desktop.engine.atelier.moods import MOODS
from viper_desktop.engine.atelier.palettes import PALETTES
from viper_desktop.engine.atelier.patterns import PATTERNS
from viper_desktop.engine.atelier.settings import SETTINGS
from viper_desktop.engine.atelier.subjects.catalog import SUBJECTS
from viper_desktop.engine.atelier.textures import TEXTURES

TABLES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "subject": tuple(SUBJECTS), "setting": tuple(SETTINGS), "medium": tuple(MEDIA), "palette": tuple(PALETTES),
        "light": tuple(LIGHTS), "composition": tuple(COMPOSITIONS), "mood": tuple(MOODS), "texture": tuple(TEXTURES),
        "pattern": ("none", *PATTERNS), "frame": tuple(FRAMES), "extras": tuple(EXTRAS),
    }
)  # fmt: skip

NEUTRAL: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "medium": ("digital painting", "oil painting", "gouache", "watercolor", "impressionism", "flat vector"),
        "palette": (
            "warm sunset", "cool blue", "emerald green", "golden autumn", "earth tones", "teal and orange",
            "violet dusk", "spring meadow", "sea glass", "rose garden",
        ),
        "light": ("soft daylight", "golden hour", "noon", "overcast", "misty morning"),
        "composition": ("centered", "rule of thirds", "low horizon", "leading lines"),
        "mood": ("neutral",),
        "texture": ("none",),
        "pattern": ("none",),
        "frame": ("none",),
        "accent": ("",),
        "tint": ("",),
        "tones": ("0",),
        "subject": ("mountains", "meadow", "sailboat", "tree", "village", "lake", "cottage", "lighthouse"),
    }
)  # fmt: skip
