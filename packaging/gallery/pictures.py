"""The bundled gallery's pictures: title, shape, seed, scene, and what the scene's names do not say of themselves."""

from __future__ import annotations

from dataclasses import dataclass

from viper_desktop.engine.atelier.scene import Scene

SHAPES = {
    "square": (1024, 1024),
    "wide": (1024, 683),
    "wider": (1024, 576),
    "soft wide": (1024, 819),
    "tall": (683, 1024),
    "soft tall": (819, 1024),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture of the gallery; `also` are vocabulary texts beside those that its scene implies."""

    title: str
    shape: str
    seed: int
    scene: Scene
    also: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """The name of its file."""
        return "".join(c if c.isalnum() else "-" for c in self.title.lower()).strip("-") + ".webp"


def entry(title: str, shape: str, seed: int, names: str, *also: str, **more: object) -> Entry:
    """An entry from "subject | medium | palette | light | composition" and further fields of the scene."""
    subject, medium, palette, light, composition = (part.strip() for part in names.split("|"))
    scene = Scene.from_json(
        {"subject": subject, "medium": medium, "palette": palette, "light": light, "composition": composition, **more}
    )
    return Entry(title, shape, seed, scene, also)


# fmt: off
PICTURES: tuple[Entry, ...] = (
    entry("The last light before the storm", "soft wide", 11, "lighthouse | oil painting | warm sunset | golden hour | rule of thirds",
          "visible brushstrokes", mood="dramatic", texture="canvas"),
    entry("A village that smells of rain", "soft wide", 12, "village | watercolor | rose garden | soft daylight | centered", "thin washes", "gentle"),
    entry("Where the path goes quiet", "soft tall", 13, "forest path | woodcut | emerald green | sunbeams | leading lines", "bold lines", "high contrast"),
    entry("Night wind over the range", "wide", 14, "mountains | impasto | cool blue | moonlight | low horizon", "swirling brushstrokes", "thick paint"),
    entry("The fox at the end of summer", "square", 60, "fox | paper cut | golden autumn | golden hour | centered", "layered composition", "flat shapes"),
    entry("Five towers", "tall", 15, "castle | ink drawing | olive and plum | overcast | centered", "hatching", "fine lines"),
    entry("Gears of a small town", "square", 16, "abstract geometry | bauhaus | primary modern | soft daylight | centered", "geometric shapes", "bold colors"),
    entry("The slow river of evening", "wide", 17, "abstract flow | soft glow | violet dusk | soft daylight | centered", "flowing lines", "color gradients"),
    entry("Owl, listening", "soft tall", 18, "owl | linocut | crimson | soft daylight | centered", "bold shapes", "printmaking"),
    entry("Above the valley, nothing but air", "tall", 19, "hot-air balloon | risograph | tropical | noon | centered", "halftone dots", "joyful"),
    entry("Still pond with lilies", "soft wide", 20, "water lilies | oil painting | emerald green | golden hour | rule of thirds", "painterly", "reflections"),
    entry("Rose window for a butterfly", "square", 21, "butterfly | stained glass | candy | noon | close-up", "luminous"),
    entry("The night train", "wide", 22, "train | art deco | midnight gold | moonlight | rule of thirds", "elegant lines", "nostalgic"),
    entry("Electric range", "wider", 23, "mountains | synthwave | neon | golden hour | centered", "glowing light", "geometric lines"),
    entry("Deer at the edge of morning", "tall", 24, "deer | charcoal | sepia | misty morning | centered", "expressive lines", "quiet"),
    entry("Two slow fish", "soft wide", 25, "fish | mosaic | tropical | noon | centered", "mosaic pattern"),
    entry("The tea that glows", "square", 26, "tea party | digital painting | bioluminescent | neon glow | centered", "fantasy style", "magical",
          setting="forest", mood="magical"),
    entry("Houses that would not come down", "tall", 27, "stacked houses | gouache | teal and orange | golden hour | monumental", "whimsical", "fantasy style"),
    entry("Heron in thin air", "tall", 28, "heron | ink wash | ink and paper | misty morning | monumental", "calligraphy", "elegant"),
    entry("Great whale passing", "wide", 29, "whale | engraving | arctic dawn | soft daylight | close-up", "fine lines", "precise"),
    entry("Red field, breathing", "soft tall", 30, "color fields | oil painting | crimson | soft daylight | centered", "color field painting", "contemplative", texture="canvas"),
    entry("Marble paper", "square", 31, "marbling | gouache | olive and plum | soft daylight | centered", "swirling patterns", "organic shapes"),
    entry("Somebody walks home", "tall", 32, "wanderer | pointillism | teal and orange | golden hour | centered", "speckled texture", "lonely", mood="lonely"),
    entry("The bay of small waves", "wider", 33, "sailboat | ukiyo-e | cool blue | soft daylight | rule of thirds", "flat colors", "elegant"),
    entry("Wheel of summer", "square", 34, "mandala | embroidery | spring meadow | soft daylight | symmetrical", "mandala pattern", "intricate patterns"),
    entry("Inside the blue stone", "soft tall", 35, "crystals | digital painting | arctic dawn | soft daylight | centered", "faceted shapes", "luminous"),
    entry("What the drum said", "soft wide", 36, "gesture | digital painting | cherry noir | soft daylight | centered", "abstract expressionism", "energetic", texture="canvas"),
    entry("City that never counts its windows", "wide", 37, "city skyline | oil painting | teal and orange | golden hour | low horizon", "urban atmosphere", texture="canvas"),
    entry("Bread, bottle, three apples", "soft wide", 38, "still life | cubism | earth tones | dramatic side light | centered", "multiple viewpoints"),
    entry("The caravan was here", "wider", 39, "desert | gouache | desert rose | golden hour | panoramic", "long shadows", "vast"),
    entry("Mushroom weather", "tall", 40, "mushrooms | film photograph | forest mist | misty morning | close-up", "shallow depth of field"),
    entry("Islands on a long leash", "soft tall", 41, "floating islands | airbrush | sea glass | noon | centered", "fantasy style", "dreamy"),
    entry("Moon over the drifts", "soft wide", 42, "winter valley | cyanotype | cool blue | moonlight | low horizon", "cold", "two-tone palette"),
    entry("Cottage, lamp lit", "soft wide", 43, "cottage | pixel art | golden autumn | moonlight | rule of thirds", "low resolution", "cozy", mood="cozy"),
    entry("Bouquet for no occasion", "tall", 44, "bouquet | colored pencil | tropical | soft daylight | close-up", "sketchy lines", "delicate"),
    entry("Low clouds, high sun", "wide", 45, "mountains | low-poly | arctic dawn | golden hour | low horizon", "faceted shapes", "airy"),
    entry("Black cat, full moon", "soft tall", 46, "cat | screen print | cherry noir | moonlight | centered", "silhouettes", "mysterious"),
    entry("Sunday circles", "square", 47, "abstract circles | gouache | candy | soft daylight | centered", "circles", "playful"),
    entry("Sound of a far shore", "wide", 48, "abstract waves | digital painting | bioluminescent | starlight | centered", "wavy lines", "rhythm"),
    entry("Grid with one loud corner", "soft wide", 49, "grid | oil painting | primary modern | soft daylight | centered", "de stijl", "straight lines"),
    entry("The old tree keeps count", "soft wide", 50, "tree | oil painting | golden autumn | golden hour | low horizon", "painterly", "timeless", texture="craquelure"),
    entry("The dragon's weather", "soft wide", 51, "dragon | ukiyo-e | crimson | soft daylight | centered", "stylized", "flowing movement"),
    entry("Waterfall behind the noise", "tall", 52, "waterfall | watercolor | forest mist | overcast | centered", "wet-on-wet", "peaceful"),
    entry("Profile with garden", "soft tall", 53, "portrait | art deco | rose garden | soft daylight | centered", "elegant", "art nouveau"),
    entry("Bridge, twice", "wide", 54, "bridge | oil painting | violet dusk | golden hour | centered", "reflections", "calm", mood="calm"),
    entry("Summer is a windmill", "soft tall", 55, "windmill | linocut | tropical | noon | rule of thirds", "folk art", "joyful"),
    entry("Campfire story", "square", 56, "campfire | oil painting | teal and orange | candlelight | framed", "warm light", "cozy"),
    entry("The temple before anyone wakes", "tall", 57, "temple | watercolor | crimson | misty morning | monumental", "misty", "sacred"),
    entry("Milky road", "wide", 58, "galaxy | digital painting | violet dusk | starlight | low horizon", "infinite space", "dreamy"),
    entry("First rocket of spring", "tall", 59, "rocket | flat vector | candy | soft daylight | diagonal", "vector art", "playful"),
    entry("Tide going out", "wider", 61, "beach | pastel chalk | teal and orange | golden hour | panoramic", "soft texture", "wide framing"),
    entry("The lake keeps the mountain", "square", 62, "lake | impressionism | cool blue | golden hour | symmetrical", "loose brushwork", "majestic"),
    entry("Small bird, large morning", "soft tall", 63, "bird | watercolor | spring meadow | soft daylight | negative space", "minimalist composition", "fresh"),
    entry("One cactus, one flower", "tall", 64, "cactus | flat vector | desert rose | noon | centered", "simple shapes", "minimalism"),
    entry("Meadow, out of focus", "wide", 65, "meadow | soft glow | rose garden | backlight | low horizon", "blurry", "romantic", mood="romantic"),
    entry("Moon caught in branches", "soft tall", 66, "moon | paper cut | violet dusk | moonlight | framed", "frame within a frame", "nocturnal"),
    entry("Sea with nobody on it", "wider", 67, "sea | airbrush | monochrome | dramatic side light | low horizon", "black and white", "lonely"),
    entry("Four waves before noon", "square", 71, "sea | ukiyo-e | sea glass | noon | high horizon", "stylized", "rhythmic movement"),
    entry("Sleeping giants", "wide", 73, "mountains | screen print | warm sunset | golden hour | low horizon", "bold shapes", "retro style"),
    entry("Fragments of a sunny room", "square", 68, "abstract geometry | risograph | teal and orange | soft daylight | diagonal", "overprinting", "abstract shapes"),
    entry("Sunflower, close", "square", 72, "flower | impasto | golden autumn | soft daylight | close-up", "close view", "rich texture"),
    entry("Garden in thread", "soft wide", 70, "cottage | embroidery | spring meadow | soft daylight | rule of thirds", "textile art", "folk art", setting="garden"),
)
# fmt: on
