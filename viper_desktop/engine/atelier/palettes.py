"""Palettes: nine colors with roles, harmonised by hand, so that every subject knows what its sky or its shadow is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TypeAlias

Rgb: TypeAlias = tuple[int, int, int]

ROLES = ("sky_top", "sky_bottom", "far", "mid", "near", "dark", "light", "accent", "accent2")


@dataclass(frozen=True, slots=True)
class Palette:
    """Nine colors of one picture, each (red, green, blue) in 0..255, and the vocabulary texts that describe them.

    Depth runs far → mid → near → dark; `light` is what the light source and highlights are made of; the two accents
    are for what the eye should find first.
    """

    name: str
    sky_top: Rgb
    sky_bottom: Rgb
    far: Rgb
    mid: Rgb
    near: Rgb
    dark: Rgb
    light: Rgb
    accent: Rgb
    accent2: Rgb
    attributes: tuple[str, ...] = ()

    def colors(self) -> tuple[Rgb, ...]:
        """The nine colors in the order of `ROLES`."""
        return (
            self.sky_top,
            self.sky_bottom,
            self.far,
            self.mid,
            self.near,
            self.dark,
            self.light,
            self.accent,
            self.accent2,
        )


def rgb(hex_color: str) -> Rgb:
    """The color of six hexadecimal digits, "ff8800" → (255, 136, 0)."""
    red, green, blue = (int(hex_color[i : i + 2], 16) for i in (0, 2, 4))
    return red, green, blue


def luminance(color: Rgb) -> float:
    """Relative luminance, 0..1, by the Rec. 709 weights on gamma-coded values; good enough to compare roles."""
    red, green, blue = color
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255


def palette(name: str, hex_colors: str, *attributes: str) -> Palette:
    """A palette from nine hexadecimal colors, separated by spaces, in the order of `ROLES`."""
    colors = [rgb(text) for text in hex_colors.split()]
    if len(colors) != len(ROLES):
        message = f"palette {name!r} names {len(colors)} colors; it needs {len(ROLES)}"
        raise ValueError(message)
    sky_top, sky_bottom, far, mid, near, dark, light, accent, accent2 = colors
    return Palette(name, sky_top, sky_bottom, far, mid, near, dark, light, accent, accent2, attributes)


# fmt: off
_ALL = (
    #                        sky_top bottom far    mid    near   dark   light  accent accent2
    palette("warm sunset",    "5b2a6e ff9a5a c65a6a 8e3a63 54224f 26102e ffe3a8 ffb03b ff5e62",
            "warm sunset palette", "warm colors", "orange tones"),
    palette("cool blue",      "12386f a9d8f2 7fb2d8 3f78b5 1c4a85 0a1f45 eaf7ff 5ad0ff 9fe0e8",
            "cool blue palette", "cool colors", "blue tones"),
    palette("pastel",         "bcc9f7 ffdbe2 d3c4ec b3dccb f2b4c6 8273ad fff6df ffe08f f48fae",
            "pastel palette", "pastel colors", "soft colors"),
    palette("neon",           "12043a 8a0ca8 5a12c8 e0119d 1b0f5c 07021a f6ffe0 00f0ff f9f000",
            "neon palette", "neon colors", "saturated colors"),
    palette("monochrome",     "6e6e6e e8e8e8 bdbdbd 8a8a8a 505050 161616 fafafa d5d5d5 a2a2a2",
            "monochrome", "black and white", "grayscale"),
    palette("emerald green",  "7fc4a4 e6f4cf a3cf9c 5da06a 2c6e49 0f3324 fbfbe6 e9d758 9bd770",
            "emerald green palette", "green tones", "natural colors"),
    palette("golden autumn",  "f0b65a fbe6a8 dd8f3c c2532a 84281f 3a1014 fff3cf f6c23e d9381e",
            "golden autumn palette", "golden tones", "warm colors"),
    palette("crimson",        "5a0a16 e0453f b3212e 7d1220 450a16 14030a ffe2d4 ff6a4d f2b84b",
            "crimson palette", "red tones", "deep colors"),
    palette("earth tones",    "c9ad86 efe0c2 b79a74 8f6b47 5f452e 2a1d14 fbf3e0 c9733a 7d8a56",
            "earth tones", "earthy colors", "brown tones"),
    palette("teal and orange", "0f4c5c f2b880 5f9ea0 2a7886 12505b 06222b fff0d9 f77f2f ffb562",
            "teal and orange palette", "complementary colors", "teal tones"),
    palette("violet dusk",    "2b1b5a d8a2d6 9b7fc4 6a4ba3 40287a 1a0f3c fbe9ff f3a6d0 b98cff",
            "violet dusk palette", "purple tones", "deep colors"),
    palette("sepia",          "b59a6f f0e2c0 cdb58a a07f52 6d5130 2f2012 fbf3dc dcbf8a 8f5a2e",
            "sepia tones", "vintage palette", "muted colors"),
    palette("arctic dawn",    "6f95c4 f6dfe3 bfd3e6 8fb2cf 54799f 1d3453 ffffff ffc9b5 a3d9dd",
            "ice palette", "cool colors", "pale colors"),
    palette("midnight gold",  "070b1f 27396b 2b3d6e 1b2a52 101a38 05070f ffeec2 e8b23f c9853a",
            "midnight blue palette", "dark colors", "golden tones"),
    palette("rose garden",    "e9b7b4 fdeee2 dba1a0 b8656f 6d4350 2e1a26 fff7ee e0566f f4b8a4",
            "rose gold palette", "pink tones", "soft colors"),
    palette("tropical",       "0aa3b5 c9f5df 4fcfb0 12a07d 0a6a63 06302f fffbe0 ffd23f ff5d6c",
            "tropical palette", "vivid colors", "contrasting colors"),
    palette("candy",          "8fd3ff fff0f7 c9a7ff ff8fc7 b44fc0 4a1f63 ffffff ffe14d 43e0c2",
            "candy palette", "candy colors", "bright colors"),
    palette("primary modern", "e9dfca f5eedd c9bfa8 2459a6 1d3566 15151a fbf6ea e8b923 d2342b",
            "primary colors", "bold colors", "color accents"),
    palette("olive and plum", "a9a873 ece3c0 b0a568 7c7b45 5a3350 2a1728 faf3dc c98f3a 8c4a78",
            "muted colors", "analogous colors", "earthy colors"),
    palette("ink and paper",  "d9d4c7 f4efe3 bdb8ab 8b877e 4c4a47 17171a fbf8ef c8b89a b5362c",
            "limited colors", "neutral colors", "color accents"),
    palette("forest mist",    "8fa6a3 dfe6dc a7bab2 6f8c82 3d5b52 14241f f6f7ea d9c77b b0c48d",
            "forest palette", "muted colors", "green tones"),
    palette("desert rose",    "4f7c94 f7d6b5 e0a985 c9744f 8e4535 3b1b1b fff1dc f4c25b e2725b",
            "desert palette", "earthy colors", "warm colors"),
    palette("bioluminescent", "04121f 0b4a55 0b5a66 0a3a4d 072334 020a12 d9fff2 2ef2c2 7a5cff",
            "dark palette", "teal tones", "dark colors"),
    palette("spring meadow",  "9fd3f0 f7fbe4 bfe3a0 86c55f 4a8f3f 1e4524 fffdee ffd84a f2789f",
            "spring palette", "bright colors", "green tones"),
    palette("cherry noir",    "1b1418 7a2a3a 5a2230 3a1722 241018 0a0608 fbe6dd e23a4e d8a25a",
            "red and black palette", "dark palette", "color accents"),
    palette("sea glass",      "8cc5c3 f1f5e9 a9d6cc 6fb0ab 3f7f83 173f47 fdfdf3 f2c27e e98a73",
            "ocean palette", "soft colors", "teal tones"),
)
# fmt: on

PALETTES: Mapping[str, Palette] = MappingProxyType({each.name: each for each in _ALL})
