"""How pictures are made: each medium turns the drawn and lit sheet into its own marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from viper_desktop.engine.atelier.fields import Field
from viper_desktop.engine.atelier.media import designs, lines, pieces, prints, smooth, strokes, wet
from viper_desktop.engine.atelier.sheet import Sheet

Medium = Callable[[Sheet], Field]

MEDIA: Mapping[str, Medium] = MappingProxyType(
    {
        "digital painting": smooth.digital,
        "oil painting": strokes.oil,
        "impasto": strokes.impasto,
        "impressionism": strokes.impressionism,
        "gouache": strokes.gouache,
        "pastel chalk": strokes.pastel,
        "pointillism": strokes.pointillism,
        "watercolor": wet.watercolor,
        "ink wash": wet.ink_wash,
        "ink drawing": lines.ink_drawing,
        "colored pencil": lines.pencil,
        "charcoal": lines.charcoal,
        "woodcut": lines.woodcut,
        "linocut": lines.linocut,
        "engraving": lines.engraving,
        "ukiyo-e": prints.ukiyo_e,
        "risograph": prints.risograph,
        "screen print": prints.screen_print,
        "cyanotype": prints.cyanotype,
        "stained glass": pieces.stained_glass,
        "mosaic": pieces.mosaic,
        "low-poly": pieces.low_poly,
        "pixel art": pieces.pixel_art,
        "embroidery": pieces.embroidery,
        "paper cut": designs.paper_cut,
        "bauhaus": designs.bauhaus,
        "cubism": designs.cubism,
        "art deco": designs.art_deco,
        "synthwave": designs.synthwave,
        "flat vector": smooth.flat_vector,
        "soft glow": smooth.soft_glow,
        "airbrush": smooth.airbrush,
        "film photograph": smooth.film,
    }
)
