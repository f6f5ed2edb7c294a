"""All subjects by name, with the place where each is at home and the words people use for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects import abstract, animals, buildings, plants, things, vehicles, water_life


@dataclass(frozen=True, slots=True)
class Subject:
    """What a picture is of.

    Attributes:
        draw: draws it onto a stage on which its place has been drawn.
        home: the setting where it is found unless the scene says otherwise; "" for abstract pictures.
        words: other names for it.
    """

    draw: Callable[[Stage], None]
    home: str
    words: tuple[str, ...] = ()

    @property
    def is_place(self) -> bool:
        """Whether the place itself is the subject."""
        return self.draw is _place


def _place(stage: Stage) -> None:
    """The place is the subject: nothing more to draw."""


SUBJECTS: Mapping[str, Subject] = MappingProxyType(
    {
        "cat": Subject(animals.cat, "plain backdrop", ("kitten", "kitty", "feline", "tomcat")),
        "fox": Subject(animals.fox, "meadow", ("vixen",)),
        "deer": Subject(animals.deer, "forest", ("stag", "elk", "reindeer", "fawn", "doe")),
        "owl": Subject(animals.owl, "plain backdrop", ("owlet",)),
        "bird": Subject(animals.songbird, "plain backdrop", ("songbird", "robin", "sparrow", "finch", "nightingale")),
        "butterfly": Subject(animals.butterfly, "garden", ("moth", "butterflies")),
        "whale": Subject(water_life.whale, "underwater", ("orca", "whales", "humpback")),
        "fish": Subject(water_life.fish, "underwater", ("koi", "goldfish", "carp", "fishes")),
        "heron": Subject(water_life.heron, "lake", ("crane", "stork", "egret", "flamingo")),
        "mountains": Subject(_place, "mountains", ("mountain", "peak", "peaks", "summit", "alps", "hills")),
        "sea": Subject(_place, "sea", ("ocean", "seascape", "waves", "wave")),
        "lake": Subject(_place, "lake", ("pond", "river")),
        "beach": Subject(_place, "beach", ("coast", "shore", "seaside")),
        "desert": Subject(_place, "desert", ("dunes", "dune", "sand dunes")),
        "forest path": Subject(_place, "forest", ("forest", "woods", "woodland", "path", "trail", "jungle")),
        "city skyline": Subject(_place, "city", ("city", "skyline", "skyscrapers", "downtown", "street", "town")),
        "winter valley": Subject(_place, "snow", ("snow", "winter", "snowy landscape")),
        "meadow": Subject(_place, "meadow", ("field", "fields", "countryside", "landscape", "prairie", "grassland")),
        "galaxy": Subject(_place, "night sky", ("space", "stars", "starry sky", "nebula", "cosmos", "universe", "milky way")),
        "garden": Subject(_place, "garden", ("park", "flower garden", "backyard")),
        "flower": Subject(plants.flower, "plain backdrop", ("rose", "daisy", "sunflower", "poppy", "blossom", "tulip", "lily")),
        "bouquet": Subject(plants.bouquet, "room", ("flowers", "vase", "vase of flowers", "roses", "sunflowers")),
        "tree": Subject(plants.tree, "meadow", ("oak", "cherry tree", "cherry blossom", "blossoming tree", "maple")),
        "grove": Subject(plants.grove, "meadow", ("trees", "orchard")),
        "mushrooms": Subject(plants.mushrooms, "forest", ("mushroom", "toadstool", "toadstools", "fungi")),
        "water lilies": Subject(plants.water_lilies, "lake", ("lotus", "lily pond", "lilies", "water lily", "lily pads")),
        "cactus": Subject(plants.cactus, "desert", ("cacti", "saguaro")),
        "cottage": Subject(buildings.cottage, "meadow", ("house", "cabin", "home", "hut", "farmhouse", "barn")),
        "village": Subject(buildings.village, "mountains", ("houses", "hamlet", "church")),
        "stacked houses": Subject(buildings.stacked_houses, "clouds", ("tiny houses", "houses on top of each other", "treehouse", "tree house")),
        "castle": Subject(buildings.castle, "mountains", ("palace", "fortress", "chateau", "tower")),
        "lighthouse": Subject(buildings.lighthouse, "sea", ("beacon", "light house")),
        "windmill": Subject(buildings.windmill, "meadow", ("mill",)),
        "temple": Subject(buildings.temple, "lake", ("pagoda", "shrine")),
        "bridge": Subject(buildings.bridge, "lake", ("viaduct", "aqueduct")),
        "sailboat": Subject(vehicles.sailboat, "sea", ("boat", "ship", "sailing boat", "yacht", "sailing ship")),
        "hot-air balloon": Subject(vehicles.balloons, "meadow", ("balloon", "balloons", "hot air balloon", "hot air balloons", "airship")),
        "train": Subject(vehicles.train, "mountains", ("locomotive", "steam train", "railway")),
        "rocket": Subject(vehicles.rocket, "night sky", ("spaceship", "spacecraft", "starship")),
        "still life": Subject(things.still_life, "room", ("fruit", "fruits", "apple", "apples", "bowl of fruit", "bottle", "table", "food")),
        "tea party": Subject(things.tea_party, "garden", ("tea", "teapot", "tea table", "picnic", "tea cup", "cup of tea")),
        "moon": Subject(things.moon, "meadow", ("full moon", "crescent", "moonrise", "crescent moon")),
        "floating islands": Subject(things.floating_islands, "clouds", ("floating island", "sky island", "flying island", "island")),
        "waterfall": Subject(things.waterfall, "mountains", ("waterfalls", "cascade", "falls")),
        "portrait": Subject(things.portrait, "plain backdrop", ("woman", "girl", "man", "face", "person", "lady", "head", "boy", "people", "human")),
        "wanderer": Subject(things.wanderer, "city", ("umbrella", "walker", "traveler", "stranger", "figure", "hiker")),
        "dragon": Subject(things.dragon, "clouds", ("serpent", "wyvern", "sea serpent")),
        "campfire": Subject(things.campfire, "forest", ("bonfire", "tent", "camp", "camping", "fire")),
        "abstract geometry": Subject(abstract.geometric, "", ("geometric", "shapes", "geometry")),
        "abstract flow": Subject(abstract.flowing, "", ("abstract", "ribbons", "flow", "fluid")),
        "abstract circles": Subject(abstract.circles, "", ("circles", "rings", "concentric")),
        "color fields": Subject(abstract.color_fields, "", ("color field", "minimal")),
        "marbling": Subject(abstract.marbling, "", ("marble", "swirls", "ink in water")),
        "abstract waves": Subject(abstract.waves, "", ("lines", "sound waves", "wave lines")),
        "mandala": Subject(abstract.mandala, "", ("rosette", "kaleidoscope", "ornament")),
        "crystals": Subject(abstract.crystals, "", ("crystal", "gem", "gems", "facets", "diamond")),
        "gesture": Subject(abstract.gesture, "", ("brush strokes", "splashes", "expressionist")),
        "grid": Subject(abstract.grid, "", ("blocks", "squares", "rectangles")),
        "clouds": Subject(_place, "clouds", ("sky", "cloudscape", "above the clouds")),
    }
)
