"""The words that the starter diffusion is taught, and what each says about a picture. Shipped as words.json.

Each list begins with the wording of the vocabulary (or the plainest name of the subject); the others are synonyms.
"""

from __future__ import annotations

SUBJECT_WORDS: dict[str, tuple[str, ...]] = {
    "cat": ("a cat", "a sitting cat", "a kitten", "a striped cat"),
    "flower": ("a flower", "a blooming flower", "a daisy", "a blossom"),
    "sailboat": ("a sailboat", "a boat", "a sailing boat", "a ship"),
    "hot air balloon": ("a hot air balloon", "a balloon", "a balloon in the sky", "a striped balloon"),
    "mountain": ("a mountain", "snowy mountains", "a mountain peak", "mountains"),
    "tree": ("a tree", "a lonely tree", "an oak tree", "an apple tree"),
    "cottage": ("a cottage", "a small house", "a cabin", "a house"),
    "fish": ("a fish", "a striped fish", "a tropical fish", "a goldfish"),
    "crescent moon": ("a crescent moon", "the moon", "moon and stars", "a night sky"),
    "butterfly": ("a butterfly", "a butterfly with open wings", "butterfly wings", "a moth"),
    "lighthouse": ("a lighthouse", "a lighthouse by the sea", "a striped lighthouse", "a beacon"),
    "mushroom": ("a mushroom", "a spotted mushroom", "a toadstool", "a mushroom in the forest"),
    "teacup": ("a teacup", "a cup of tea", "a cup of coffee", "a steaming cup"),
    "owl": ("an owl", "an owl on a branch", "a night owl", "a bird"),
    "fox": ("a fox", "a sitting fox", "a red fox", "a fox with a bushy tail"),
    "rabbit": ("a rabbit", "a bunny", "a hare", "a sitting rabbit"),
    "whale": ("a whale", "a blue whale", "a gliding whale", "a humpback"),
    "dragon": ("a dragon", "a flying dragon", "a dragon with wings", "a wyvern"),
    "castle": ("a castle", "a castle with towers", "a fortress", "a palace"),
    "bridge": ("a bridge", "a stone bridge", "an arched bridge", "a bridge over water"),
    "vase of flowers": ("a vase of flowers", "flowers in a vase", "a bouquet", "a still life with flowers"),
    "bowl of fruit": ("a bowl of fruit", "fruit in a bowl", "a fruit bowl", "a still life with fruit"),
    "city street": ("a city street", "a row of houses", "town houses", "a street"),
    "windmill": ("a windmill", "an old windmill", "a mill", "windmill sails"),
}

SETTING_WORDS: dict[str, tuple[str, ...]] = {
    "hills": ("in the hills", "rolling hills"),
    "forest": ("in a forest", "in the forest", "among trees", "in the woods"),
    "winter forest": ("in a winter forest", "winter forest", "in the snow", "snow", "winter"),
    "sea": ("by the sea", "at sea", "over the sea", "on the sea"),
    "lake": ("by a lake", "on a lake", "by the lake"),
    "meadow": ("in a meadow", "among flowers", "in the grass"),
    "sky": ("in the sky", "among clouds", "above the clouds"),
    "underwater": ("underwater", "under water", "in the deep sea"),
    "room": ("by a window", "on a table", "in a room", "indoors"),
    "city": ("in the city", "in a city", "in town"),
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
    "paper cutout": ("paper cutout", "cut paper", "layered paper", "paper collage", "raised edges"),
    "linocut": ("linocut", "woodcut print", "block print", "printmaking", "carved lines"),
}  # fmt: skip

PALETTE_WORDS: dict[str, tuple[str, ...]] = {
    "warm sunset": ("warm sunset palette", "sunset colors", "orange and purple colors", "sunset palette"),
    "cool blue": ("cool blue palette", "blue tones", "cool blue tones", "ocean palette", "ice palette"),
    "pastel": ("pastel palette", "pastel colors", "soft colors", "pale colors", "candy palette"),
    "neon": ("neon palette", "neon colors", "vivid neon colors", "neon light", "magenta and cyan"),
    "monochrome": ("monochrome", "black and white", "grayscale", "gray tones", "silver tones"),
    "emerald green": ("emerald green palette", "green tones", "lush green colors", "forest palette"),
    "golden autumn": ("golden autumn palette", "autumn colors", "golden tones", "amber and rust colors", "in autumn"),
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
    "midnight gold": ("midnight blue palette", "midnight palette", "navy and gold", "night blues"),
    "tropical": ("tropical palette", "tropical colors", "turquoise and coral", "turquoise tones"),
}

LIGHT_WORDS: dict[str, tuple[str, ...]] = {
    "day": ("daylight", "sunlight", "a sunny day", "clear sky"),
    "golden hour": ("golden hour light", "golden hour", "low sun", "at sunset", "warm light"),
    "night": ("moonlight", "at night", "moonlit", "starry sky", "night"),
    "mist": ("misty light", "mist", "fog", "misty", "foggy light", "haze"),
}

COMPOSITION_WORDS: dict[str, tuple[str, ...]] = {
    "centered": ("centered composition", "centered", "centered subject", "symmetrical composition"),
    "left third": ("on the left", "left third", "off to the left"),
    "right third": ("on the right", "right third", "off to the right"),
    "small in space": ("negative space", "empty space", "small in the picture", "wide view", "far away"),
    "close-up": ("close-up", "close view", "large in the picture", "cropped"),
}

WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "subject": SUBJECT_WORDS,
    "medium": MEDIUM_WORDS,
    "palette": PALETTE_WORDS,
    "light": LIGHT_WORDS,
    "composition": COMPOSITION_WORDS,
    "setting": SETTING_WORDS,
}

# attributes that several names of a group share: they narrow the choice without naming one
BROAD_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "medium": {
        "soft edges": ("watercolor", "soft glow"),
        "soft texture": ("watercolor", "soft glow"),
        "sharp edges": ("flat vector", "ink drawing", "stained glass", "pixel art", "linocut"),
        "geometric shapes": ("stained glass", "pixel art"),
        "simple shapes": ("flat vector", "pixel art", "paper cutout"),
        "smooth texture": ("flat vector", "soft glow"),
        "rich texture": ("oil painting", "pointillism"),
        "rough texture": ("oil painting", "pointillism"),
        "bold lines": ("stained glass", "ink drawing", "linocut"),
        "handmade look": ("watercolor", "ink drawing", "oil painting", "paper cutout", "linocut"),
        "digital painting": ("flat vector", "pixel art"),
        "impressionism": ("oil painting", "pointillism"),
        "gentle": ("watercolor", "soft glow"),
    },
    "palette": {
        "warm colors": ("warm sunset", "golden autumn", "crimson", "earth tones", "sepia"),
        "cool colors": ("cool blue", "emerald green", "violet dusk", "tropical"),
        "muted colors": ("earth tones", "sepia", "monochrome", "pastel"),
        "vibrant colors": ("neon", "crimson", "warm sunset", "teal and orange", "tropical"),
        "vivid colors": ("neon", "crimson", "warm sunset", "teal and orange", "tropical"),
        "saturated colors": ("neon", "crimson", "golden autumn"),
        "bright colors": ("neon", "golden autumn", "pastel", "tropical"),
        "contrasting colors": ("neon", "teal and orange", "warm sunset", "midnight gold"),
        "deep colors": ("crimson", "violet dusk", "neon", "midnight gold"),
        "dark colors": ("neon", "crimson", "violet dusk", "midnight gold"),
        "limited colors": ("monochrome", "sepia", "crimson"),
        "orange tones": ("warm sunset", "golden autumn", "teal and orange"),
        "pink tones": ("pastel", "violet dusk", "warm sunset"),
        "nostalgic": ("sepia", "earth tones", "golden autumn"),
        "joyful": ("neon", "pastel", "golden autumn", "tropical"),
        "gloomy": ("monochrome", "violet dusk"),
        "calm": ("cool blue", "pastel", "emerald green"),
    },
    "light": {
        "atmospheric": ("mist", "night"),
        "mysterious": ("mist", "night"),
        "bright light": ("day", "golden hour"),
        "natural light": ("day", "golden hour"),
        "dramatic light": ("golden hour", "night"),
    },
    "composition": {
        "rule of thirds": ("left third", "right third"),
        "off-center": ("left third", "right third"),
        "asymmetrical composition": ("left third", "right third"),
        "minimal": ("small in space",),
        "balanced composition": ("centered", "small in space"),
    },
}

GLUE = ("a an the of in on by at with and or , . ! ? - ' very style art picture image painting drawing no not",)

_FILED_AS = {
    "subject": "subjects",
    "setting": "settings",
    "medium": "media",
    "palette": "palettes",
    "light": "lights",
    "composition": "compositions",
}


def as_json() -> dict[str, dict[str, list[str]] | dict[str, dict[str, list[str]]]]:
    """What resources/models/starter/words.json says: canonical name → wordings understood, by kind."""
    filed: dict[str, dict[str, list[str]] | dict[str, dict[str, list[str]]]] = {
        kind: {name: list(words) for name, words in WORDS[group].items()} for group, kind in _FILED_AS.items()
    }
    broad = {group: {word: list(names) for word, names in words.items()} for group, words in BROAD_WORDS.items()}
    filed["broad"] = broad
    return filed
