"""Where things go: the rules that painters use, as a layout in units for any shape of picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Composition:
    """Shares of the width and the height; `scale` is the subject's height in units.

    Attributes:
        across: where the subject stands, 0..1; above or below a half it may be mirrored by the seed.
        horizon: height of the horizon, 0 top .. 1 bottom.
        scale: size of the subject.
        lift: how far the subject's foot is below the horizon, as a share of the ground's height.
        framed: whether dark foliage or an arch closes the picture in.
        symmetrical: whether the left side mirrors the right.
        lines: whether a path or a river leads to the subject.
        tilt: turn of the whole, -1..1 of about twelve degrees.
        crowd: how much fills the ground, 1 as usual.
    """

    across: float = 0.5
    horizon: float = 0.62
    scale: float = 0.56
    lift: float = 0.55
    framed: bool = False
    symmetrical: bool = False
    lines: bool = False
    tilt: float = 0.0
    crowd: float = 1.0


COMPOSITIONS: Mapping[str, Composition] = MappingProxyType(
    {
        "centered": Composition(),
        "rule of thirds": Composition(across=0.335, horizon=0.655, scale=0.46),
        "symmetrical": Composition(symmetrical=True, scale=0.54),
        "negative space": Composition(across=0.68, horizon=0.84, scale=0.24, lift=0.4, crowd=0.35),
        "low horizon": Composition(across=0.4, horizon=0.8, scale=0.36, lift=0.4),
        "high horizon": Composition(across=0.44, horizon=0.3, scale=0.42, lift=0.62),
        "close-up": Composition(scale=0.92, horizon=0.7, lift=0.9, crowd=0.8),
        "framed": Composition(framed=True, scale=0.44, horizon=0.6),
        "leading lines": Composition(lines=True, across=0.52, horizon=0.5, scale=0.36, lift=0.35),
        "diagonal": Composition(tilt=0.8, across=0.4, scale=0.5),
        "panoramic": Composition(across=0.3, horizon=0.7, scale=0.3, lift=0.4),
        "crowded": Composition(scale=0.5, crowd=1.9, horizon=0.5),
        "monumental": Composition(scale=0.78, horizon=0.84, lift=0.4),
    }
)
