"""What a feature is called when there is little or much of it, for the reasons under a score."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.scoring import attribute_features

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# feature → (words for little, words for much); an empty string is not worth saying
PHRASES: Mapping[str, tuple[str, str]] = {
    "chroma_mean": ("muted colors", "rich colors"),
    "chroma_high": ("muted colors", "vivid accents"),
    "chroma_spread": ("even saturation", "color against gray"),
    "gray_share": ("color everywhere", "near-monochrome"),
    "neon_share": ("", "neon colors"),
    "pastel_share": ("", "pastel colors"),
    "earth_share": ("", "earth tones"),
    "red_green": ("greens", "reds"),
    "yellow_blue": ("blues", "yellows"),
    "warmth": ("cool colors", "warm colors"),
    "warm_share": ("", "warm colors"),
    "cool_share": ("", "cool colors"),
    **{
        f"hue_{hue}": (f"no {hue}", hue)
        for hue in ("red", "orange", "yellow", "green", "teal", "blue", "violet", "pink")
    },
    "one_hue": ("many hues", "one color family"),
    "opposite_hues": ("", "complementary colors"),
    "hue_variety": ("limited palette", "many colors"),
    "color_variety": ("limited palette", "many tones"),
    "top_colors_share": ("", "a few flat colors"),
    "brightness": ("dark", "bright"),
    "darkest": ("deep shadows", "no real black"),
    "median": ("dark", "bright"),
    "brightest": ("subdued highlights", "bright highlights"),
    "contrast": ("low contrast", "high contrast"),
    "dark_share": ("", "deep shadows"),
    "light_share": ("", "much white"),
    "light_skew": ("dark accents on light", "light accents in the dark"),
    "shadow_warmth": ("cool shadows", "warm shadows"),
    "highlight_warmth": ("cool light", "warm light"),
    "shadow_color": ("", "colored shadows"),
    "highlight_color": ("white light", "colored light"),
    "top_light": ("light from below", "light from above"),
    "center_light": ("dark center", "glowing center"),
    "energy_0": ("smooth", "fine texture"),
    "energy_1": ("smooth", "fine texture"),
    "energy_2": ("little detail", "detailed"),
    "energy_3": ("calm forms", "strong forms"),
    "energy_4": ("calm forms", "strong forms"),
    "energy_5": ("calm forms", "bold masses"),
    "fineness": ("coarse texture", "fine texture"),
    "middle_detail": ("", "intricate detail"),
    "sparseness": ("all-over texture", "crisp accents"),
    "fine_level": ("", "horizontal lines"),
    "fine_upright": ("", "vertical lines"),
    "fine_rising": ("", "diagonal lines"),
    "fine_falling": ("", "diagonal lines"),
    "coarse_level": ("", "horizontal forms"),
    "coarse_upright": ("", "vertical forms"),
    "coarse_rising": ("", "diagonal forms"),
    "coarse_falling": ("", "diagonal forms"),
    "fine_flow": ("broken texture", "flowing lines"),
    "coarse_flow": ("", "flowing forms"),
    "edge_share": ("soft edges", "many hard edges"),
    "flat_share": ("texture everywhere", "flat areas"),
    "crispness": ("soft edges", "crisp edges"),
    "grain": ("clean surface", "grainy surface"),
    "dark_lines": ("no outlines", "dark lines"),
    "bright_specks": ("", "sparkling highlights"),
    "square_edges": ("curved edges", "straight edges"),
    "red_green_texture": ("", "broken color"),
    "yellow_blue_texture": ("", "broken color"),
    "repetition": ("", "repeating pattern"),
    "mirror": ("asymmetrical", "symmetrical"),
    "upside_mirror": ("", ""),
    "interest_height": ("", ""),
    "off_center": ("centered", "off-center"),
    "interest_spread": ("one focal point", "interest all over"),
    "empty_share": ("filled to the edges", "negative space"),
    "busyness": ("calm", "busy"),
    "thirds": ("", "rule of thirds"),
    "horizon": ("", "a clear horizon"),
    "margin": ("", "a plain border"),
    "wide": ("upright format", "wide format"),
    "subject: abstract": ("recognizable things", "abstract forms"),
    # numbers of a scene, as the tagger guesses them
    "saturation": ("muted colors", "vivid colors"),
    "detail": ("bold strokes", "fine strokes"),
    "softness": ("crisp edges", "soft edges"),
    "haze": ("clear air", "haze"),
    "bloom": ("", "glowing light"),
    "vignette": ("", "dark corners"),
    "outline": ("", "bold outlines"),
    "density": ("sparse", "crowded"),
    "relief": ("flat surface", "thick paint"),
    "swirl": ("", "swirling forms"),
    "distortion": ("", "broken forms"),
    "tilt": ("", "tilted angle"),
    "split": ("", "cool shadows, warm light"),
    "fade": ("deep blacks", "faded blacks"),
}


def phrase(name: str, value: float) -> str:
    """Words for one feature: of its high end where `value` > 0. Landmark colors ("dark_teal") name themselves."""
    if name in PHRASES:
        return PHRASES[name][int(value > 0)]
    if value <= 0:
        return ""  # that a picture is no watercolor says little
    return _tagged().get(name, name.replace("_", " "))


@cache
def _tagged() -> Mapping[str, str]:
    """The vocabulary's words for what the tagger names."""
    spread = attribute_features.spread()
    return dict(zip(spread.names, spread.words, strict=True))


def strongest(contributions: Iterable[tuple[str, float, float]], limit: int = 3) -> tuple[str, ...]:
    """Words for what moved a score most.

    Args:
        contributions: (feature, its value in deviations, what it added to the latent liking).
    """
    totals: dict[str, float] = {}
    for name, value, amount in contributions:
        words = phrase(name, value) if abs(value) > 0.4 else ""
        if words:
            totals[words] = totals.get(words, 0.0) + amount
    ranked = sorted(totals.items(), key=lambda item: -abs(item[1]))
    most = abs(ranked[0][1]) if ranked else 0.0
    return tuple(
        words if amount > 0 else f"but {words}" for words, amount in ranked[:limit] if abs(amount) >= 0.25 * most
    )
