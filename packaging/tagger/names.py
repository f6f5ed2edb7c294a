"""What the tagger names: the names of both painters in one space, and the vocabulary texts that say them.

All of it is read from the painters at training time: after one of them learnt a new name, painting
and training again is enough.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from common import Labels
from numpy.typing import NDArray

from viper_desktop import assets
from viper_desktop.engine.atelier.emblem import MEDIUM_NAMES, PALETTE_NAMES, SUBJECT_NAMES
from viper_desktop.engine.atelier.moods import mooded
from viper_desktop.engine.atelier.palettes import PALETTES
from viper_desktop.engine.atelier.scene import Scene
from viper_desktop.engine.atelier.tables import TABLES
from viper_desktop.engine.atelier.taste import RANGES

sys.path.insert(0, str(Path(__file__).parents[1] / "gallery"))
from describing import ABSTRACT, COMPOSITION, LIGHT, MEDIUM, MOOD

GROUPS = ("subject", "medium", "palette", "light", "composition", "mood", "texture", "pattern", "frame", "air")
EMBLEM = {"subject": SUBJECT_NAMES, "medium": MEDIUM_NAMES, "palette": PALETTE_NAMES}
SAME = {  # what the atelier calls otherwise, and not only in spelling
    "crescent moon": "moon", "vase of flowers": "bouquet", "bowl of fruit": "still life", "paper cutout": "paper cut",
    "day": "soft daylight", "night": "moonlight", "mist": "misty morning", "left third": "rule of thirds",
    "right third": "rule of thirds", "small in space": "negative space",
}  # fmt: skip
NUMBERS = tuple(field for field in RANGES if field not in ("hue", "symmetry"))
_HALF = np.array([(RANGES[field][1] - RANGES[field][0]) / 4 for field in NUMBERS])  # about a strong wish
TEXTURE = {
    "paper": ("paper texture",), "canvas": ("canvas texture",), "linen": ("fabric texture",), "wood": ("wood grain",),
    "plaster": ("rough texture",), "gold leaf": ("gold leaf", "metallic texture"), "worn film": ("scratchy marks",),
    "craquelure": ("cracked texture", "aged surface"), "velvet": ("soft texture",), "glossy": ("glossy surface",),
    "splatter": ("speckled texture",),
}  # fmt: skip
PATTERN = {
    "stripes": ("stripes",), "dots": ("dots",), "geometric": ("geometric patterns",), "checks": ("checkered pattern",),
    "zigzag": ("bold patterns",), "swirls": ("swirling patterns",), "waves": ("wave patterns",),
    "scales": ("repeating patterns",), "floral": ("floral patterns",), "mandala": ("mandala pattern",),
    "lattice": ("repeating patterns",), "intricate": ("intricate patterns",), "circles": ("repeating patterns",),
    "hexagons": ("geometric patterns",), "knots": ("decorative patterns",), "lace": ("lace-like pattern",),
}  # fmt: skip


def atelier_name(group: str, name: str) -> str:
    """What the atelier calls what an emblem shows; the emblem's own name where it has none such."""
    known = TABLES[group]
    for other in (name, SAME.get(name, ""), name.replace("hot air", "hot-air"), f"{name}s"):
        if other in known:
            return other
    return name


def spaces() -> dict[str, tuple[str, ...]]:
    """Names of every group: the atelier's, and after them those that only emblems have."""
    own = {group: TABLES["extras" if group == "air" else group] for group in GROUPS}
    own["air"] = ("none", *own["air"])
    for group, names in EMBLEM.items():
        own[group] = tuple(dict.fromkeys((*own[group], *(atelier_name(group, name) for name in names))))
    return own


def indices(labels: Labels, names: Mapping[str, tuple[str, ...]]) -> list[int]:
    """The truth of each group as an index, −1 where a picture does not say."""
    if "mood" not in labels:
        return [names[group].index(atelier_name(group, labels[group])) if group in labels else -1 for group in GROUPS]
    extras = mooded(Scene.from_json(labels)).extras
    values = {**labels, "air": extras[0] if len(extras) == 1 else "none"}
    unsaid = {"light", "composition"} if labels["subject"] in ABSTRACT else set()
    if len(extras) > 1:
        unsaid.add("air")
    return [-1 if group in unsaid else names[group].index(values[group]) for group in GROUPS]


def numbers(labels: Labels) -> NDArray[np.float32]:
    """The scene's numbers with its mood's, 0 as the painter leaves things, ±1 about a strong wish; nan of emblems."""
    if "mood" not in labels:
        return np.full(len(NUMBERS), np.nan, np.float32)
    scene, plain = mooded(Scene.from_json(labels)), Scene()
    moved = np.array([getattr(scene, field) - getattr(plain, field) for field in NUMBERS])
    return np.clip(moved / _HALF, -2, 2).astype(np.float32)


def wordings() -> dict[str, dict[str, list[str]]]:
    """Group → name → vocabulary texts that it shows."""
    palette = {name: palette.attributes for name, palette in PALETTES.items()}
    tables = {"medium": MEDIUM, "palette": palette, "light": LIGHT, "composition": COMPOSITION, "mood": MOOD,
              "texture": TEXTURE, "pattern": PATTERN}  # fmt: skip
    vocabulary = assets.vocabulary()
    return {
        group: {name: known for name, texts in table.items() if (known := [t for t in texts if vocabulary.find(t)])}
        for group, table in tables.items()
    }
