"""The vocabulary texts that a scene shows by its own names: palette, light, composition, medium, mood, texture."""

from __future__ import annotations

from viper_desktop.engine.atelier.palettes import PALETTES
from viper_desktop.engine.atelier.scene import Scene

LIGHT = {
    "soft daylight": ("soft light", "natural light"),
    "golden hour": ("golden hour light", "warm light"),
    "moonlight": ("moonlight", "nocturnal"),
    "overcast": ("overcast light", "soft shadows"),
    "dramatic side light": ("dramatic light", "deep shadows"),
    "backlight": ("backlight", "glowing light"),
    "neon glow": ("neon light", "glowing light"),
    "noon": ("bright light", "sunlight"),
    "candlelight": ("candlelight", "warm light"),
    "sunbeams": ("light rays", "sunlight"),
    "starlight": ("dim light", "nocturnal"),
    "misty morning": ("misty light", "misty"),
}
COMPOSITION = {
    "centered": ("centered composition", "eye-level view"),
    "rule of thirds": ("rule of thirds", "asymmetrical composition"),
    "symmetrical": ("symmetrical composition", "orderly composition"),
    "negative space": ("minimalist composition", "empty space", "distant view"),
    "low horizon": ("low horizon", "horizontal composition"),
    "high horizon": ("high horizon", "bird's-eye view"),
    "close-up": ("tight framing", "close view"),
    "framed": ("frame within a frame", "foreground and background"),
    "leading lines": ("leading lines", "deep perspective"),
    "diagonal": ("diagonal composition", "tilted angle"),
    "panoramic": ("wide framing", "wide-angle view"),
    "crowded": ("dense composition",),
    "monumental": ("monumental scale", "low viewpoint"),
}
MEDIUM = {
    "digital painting": ("digital painting", "smooth brushwork"),
    "oil painting": ("oil painting", "visible brushstrokes"),
    "impasto": ("oil painting", "thick paint", "rich texture"),
    "impressionism": ("impressionism", "short brushstrokes"),
    "gouache": ("gouache", "matte surface"),
    "pastel chalk": ("chalk pastel", "grainy texture"),
    "pointillism": ("pointillism", "stippled texture"),
    "watercolor": ("watercolor", "paper texture"),
    "ink wash": ("ink wash", "paper texture"),
    "ink drawing": ("ink drawing", "hatching"),
    "colored pencil": ("pencil drawing", "sketch"),
    "charcoal": ("charcoal drawing", "rough texture"),
    "woodcut": ("woodcut", "wood grain"),
    "linocut": ("printmaking", "bold lines"),
    "engraving": ("etching", "fine lines"),
    "ukiyo-e": ("ukiyo-e", "printmaking"),
    "risograph": ("risograph print", "halftone dots"),
    "screen print": ("screen print look", "pop art"),
    "cyanotype": ("printmaking", "limited colors"),
    "stained glass": ("stained glass", "bold outlines"),
    "mosaic": ("mosaic tiles", "mosaic pattern"),
    "low-poly": ("low poly", "angular shapes"),
    "pixel art": ("pixel art", "low resolution"),
    "embroidery": ("textile art", "fabric texture"),
    "paper cut": ("cut paper", "layered texture"),
    "bauhaus": ("bauhaus", "geometric shapes"),
    "cubism": ("cubism", "angular shapes"),
    "art deco": ("art deco", "clean lines"),
    "synthwave": ("synthwave", "glowing light"),
    "flat vector": ("vector art", "flat colors"),
    "soft glow": ("soft rendering", "blurry"),
    "airbrush": ("airbrush", "smooth texture"),
    "film photograph": ("photography", "realistic rendering"),
}
MOOD = {
    "calm": ("calm",),
    "dramatic": ("dramatic",),
    "whimsical": ("whimsical",),
    "mysterious": ("mysterious",),
    "melancholic": ("melancholic",),
    "joyful": ("joyful",),
    "dreamy": ("dreamy",),
    "energetic": ("energetic",),
    "nostalgic": ("nostalgic",),
    "romantic": ("romantic",),
    "eerie": ("eerie",),
    "majestic": ("majestic",),
    "cozy": ("cozy",),
    "hopeful": ("hopeful",),
    "magical": ("magical",),
    "lonely": ("lonely",),
    "festive": ("festive",),
}
TEXTURE = {
    "canvas": ("canvas texture",),
    "craquelure": ("cracked texture", "aged surface"),
    "gold leaf": ("gold leaf",),
}
FLAT = frozenset({"grid", "color fields", "mandala", "abstract circles", "abstract geometry", "marbling", "gesture"})
ABSTRACT = FLAT | {"abstract flow", "abstract waves", "crystals"}


def attributes(scene: Scene, also: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Vocabulary texts, the particular ones first, each once."""
    composition = COMPOSITION[scene.composition] if scene.subject not in ABSTRACT else ("abstract", "abstract shapes")
    light = LIGHT[scene.light] if scene.subject not in ABSTRACT else ()
    space = ("flat perspective",) if scene.subject in FLAT else ("sense of depth",)
    texts = (
        *also,
        *PALETTES[scene.palette].attributes,
        *light,
        *composition,
        *MEDIUM[scene.medium],
        *TEXTURE.get(scene.texture, ()),
        *MOOD.get(scene.mood, ()),
        *space,
    )
    return tuple(dict.fromkeys(texts))
