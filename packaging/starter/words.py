"""The words that the starter diffusion is taught, and what each says about a picture. Shipped as words.json.

Each list begins with the wording of the vocabulary (or the plainest name of the subject); the others are synonyms.
"""

from __future__ import annotations

SUBJECT_WORDS: dict[str, tuple[str, ...]] = {
    "cat": ("a cat", "a sitting cat", "a kitten", "a black cat"),
    "flower": ("a flower", "a blooming flower", "a daisy", "a blossom"),
    "sailboat": ("a sailboat", "a boat on the sea", "a sailing boat", "a ship"),
    "hot air balloon": ("a hot air balloon", "a balloon", "a balloon in the sky", "a striped balloon"),
    "mountain": ("a mountain", "snowy mountains", "a mountain peak", "mountains"),
    "tree": ("a tree", "a lonely tree", "an oak tree", "an apple tree"),
    "cottage": ("a cottage", "a small house", "a cabin", "a house"),
    "fish": ("a fish", "a striped fish", "a tropical fish", "a goldfish"),
    "crescent moon": ("a crescent moon", "the moon", "moon and stars", "a night sky"),
    "butterfly": ("a butterfly", "a butterfly with open wings", "butterfly wings", "a moth"),
    "lighthouse": ("a lighthouse", "a lighthouse by the sea", "a striped lighthouse", "a tower"),
    "mushroom": ("a mushroom", "a spotted mushroom", "a toadstool", "a mushroom in the forest"),
    "teacup": ("a teacup", "a cup of tea", "a cup of coffee", "a steaming cup"),
    "owl": ("an owl", "an owl on a branch", "a night owl", "a bird"),
}

MEDIUM_WORDS: dict[str, tuple[str, ...]] = {
    "flat vector": ("vector art", "flat vector illustration", "flat design", "flat shapes", "clean rendering",
                    "graphic style", "clean lines"),
    "watercolor": ("watercolor", "watercolor painting", "aquarelle", "thin washes", "wet-on-wet", "paper texture"),
    "stained glass": ("stained glass", "stained glass window", "leaded glass", "glass-like surface", "bold outlines",
                      "mosaic pattern"),
    "ink drawing": ("ink drawing", "pen and ink", "line art", "hatching", "contour lines", "fine lines", "sketch"),
    "soft glow": ("soft light", "soft glow", "soft focus", "blurry", "glowing light", "soft rendering", "dreamy"),
    "pixel art": ("pixel art", "pixels", "8-bit graphics", "low resolution", "squares", "grid layout"),
    "pointillism": ("pointillism", "dots", "painted dots", "stippled texture", "halftone dots", "speckled texture"),
    "oil painting": ("oil painting", "thick paint", "visible brushstrokes", "impasto", "swirling brushstrokes",
                     "painterly", "expressive brushwork"),
}  # fmt: skip

PALETTE_WORDS: dict[str, tuple[str, ...]] = {
    "warm sunset": ("warm sunset palette", "sunset colors", "orange and purple colors", "golden hour light"),
    "cool blue": ("cool blue palette", "blue tones", "cool blue tones", "ocean palette", "ice palette"),
    "pastel": ("pastel palette", "pastel colors", "soft colors", "pale colors", "candy palette"),
    "neon": ("neon palette", "neon colors", "vivid neon colors", "neon light", "magenta and cyan"),
    "monochrome": ("monochrome", "black and white", "grayscale", "gray tones", "silver tones"),
    "emerald green": ("emerald green palette", "green tones", "lush green colors", "forest palette"),
    "golden autumn": ("golden autumn palette", "autumn colors", "golden tones", "amber and rust colors"),
    "crimson": (
        "crimson palette",
        "crimson",
        "red tones",
        "deep red colors",
        "red and black palette",
        "scarlet colors",
    ),
    "earth tones": ("earth tones", "earthy colors", "brown tones", "natural colors"),
    "teal and orange": ("teal and orange palette", "teal and orange", "teal tones", "complementary colors"),
    "violet dusk": ("violet dusk palette", "purple tones", "violet", "twilight", "purple and pink colors"),
    "sepia": ("sepia tones", "sepia", "vintage palette", "old photograph colors", "cream tones"),
}

# attributes that several media or palettes share: they narrow the choice without naming one
BROAD_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "medium": {
        "soft edges": ("watercolor", "soft glow"),
        "soft texture": ("watercolor", "soft glow"),
        "sharp edges": ("flat vector", "ink drawing", "stained glass", "pixel art"),
        "geometric shapes": ("stained glass", "pixel art"),
        "simple shapes": ("flat vector", "pixel art"),
        "smooth texture": ("flat vector", "soft glow"),
        "rich texture": ("oil painting", "pointillism"),
        "rough texture": ("oil painting", "pointillism"),
        "bold lines": ("stained glass", "ink drawing"),
        "handmade look": ("watercolor", "ink drawing", "oil painting"),
        "digital painting": ("flat vector", "pixel art"),
        "impressionism": ("oil painting", "pointillism"),
        "gentle": ("watercolor", "soft glow"),
    },
    "palette": {
        "warm colors": ("warm sunset", "golden autumn", "crimson", "earth tones", "sepia"),
        "cool colors": ("cool blue", "emerald green", "violet dusk"),
        "muted colors": ("earth tones", "sepia", "monochrome", "pastel"),
        "vibrant colors": ("neon", "crimson", "warm sunset", "teal and orange"),
        "vivid colors": ("neon", "crimson", "warm sunset", "teal and orange"),
        "saturated colors": ("neon", "crimson", "golden autumn"),
        "bright colors": ("neon", "golden autumn", "pastel"),
        "contrasting colors": ("neon", "teal and orange", "warm sunset"),
        "deep colors": ("crimson", "violet dusk", "neon"),
        "dark colors": ("neon", "crimson", "violet dusk"),
        "limited colors": ("monochrome", "sepia", "crimson"),
        "orange tones": ("warm sunset", "golden autumn", "teal and orange"),
        "pink tones": ("pastel", "violet dusk", "warm sunset"),
        "nostalgic": ("sepia", "earth tones", "golden autumn"),
        "joyful": ("neon", "pastel", "golden autumn"),
        "gloomy": ("monochrome", "violet dusk"),
        "calm": ("cool blue", "pastel", "emerald green"),
    },
}

GLUE = ("a an the of in on by at with and or , . ! ? - ' very style art picture image painting drawing no not",)


def as_json() -> dict[str, dict[str, list[str]] | dict[str, dict[str, list[str]]]]:
    """What resources/models/starter/words.json says: canonical name → wordings understood, by kind."""
    broad = {group: {word: list(names) for word, names in words.items()} for group, words in BROAD_WORDS.items()}
    return {
        "subjects": {name: list(words) for name, words in SUBJECT_WORDS.items()},
        "media": {name: list(words) for name, words in MEDIUM_WORDS.items()},
        "palettes": {name: list(words) for name, words in PALETTE_WORDS.items()},
        "broad": broad,
    }
