"""All subjects by name, with the place where each is at home and the words people use for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from viper_desktop.engine.atelier.settings.waves import breakers
from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects import (
    abstract_flows,
    abstract_shapes,
    dragons,
    falls,
    flowers,
    furred,
    houses,
    laid_tables,
    landmarks,
    people,
    skies,
    trees,
    vehicles,
    water_life,
    winged,
)


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
        return self.draw in (_place, breakers)


def _place(stage: Stage) -> None:
    """The place is the subject: nothing more to draw."""


SUBJECTS: Mapping[str, Subject] = MappingProxyType(
    {
        "cat": Subject(furred.cat, "plain backdrop", ("kitten", "kitty", "feline", "tomcat")),
        "fox": Subject(furred.fox, "meadow", ("vixen",)),
        "deer": Subject(furred.deer, "forest", ("stag", "elk", "reindeer", "fawn", "doe")),
        "owl": Subject(winged.owl, "plain backdrop", ("owlet",)),
        "bird": Subject(winged.songbird, "plain backdrop", ("songbird", "robin", "sparrow", "finch", "nightingale")),
        "butterfly": Subject(winged.butterfly, "garden", ("moth", "butterflies")),
        "whale": Subject(water_life.whale, "underwater", ("orca", "whales", "humpback")),
        "fish": Subject(water_life.fish, "underwater", ("koi", "goldfish", "carp", "fishes")),
        "heron": Subject(water_life.heron, "lake", ("crane", "stork", "egret", "flamingo")),
        "mountains": Subject(_place, "mountains", ("mountain", "peak", "peaks", "summit", "alps", "hills")),
        "sea": Subject(breakers, "open sea", ("ocean", "seascape", "waves", "wave", "open sea")),
        "lake": Subject(_place, "lake", ("pond", "river")),
        "beach": Subject(_place, "beach", ("coast", "shore", "seaside")),
        "desert": Subject(_place, "desert", ("dunes", "dune", "sand dunes")),
        "forest path": Subject(_place, "forest", ("forest", "woods", "woodland", "path", "trail", "jungle")),
        "city skyline": Subject(_place, "city", ("city", "skyline", "skyscrapers", "downtown", "street", "town")),
        "winter valley": Subject(_place, "snow", ("snow", "winter", "snowy landscape")),
        "meadow": Subject(_place, "meadow", ("field", "fields", "countryside", "landscape", "prairie", "grassland")),
        "galaxy": Subject(
            _place, "night sky", ("space", "stars", "starry sky", "nebula", "cosmos", "universe", "milky way")
        ),
        "garden": Subject(_place, "garden", ("park", "flower garden", "backyard")),
        "flower": Subject(
            flowers.flower, "plain backdrop", ("rose", "daisy", "sunflower", "poppy", "blossom", "tulip", "lily")
        ),
        "bouquet": Subject(flowers.bouquet, "room", ("flowers", "vase", "vase of flowers", "roses", "sunflowers")),
        "tree": Subject(trees.tree, "meadow", ("oak", "cherry tree", "cherry blossom", "blossoming tree", "maple")),
        "grove": Subject(trees.grove, "meadow", ("trees", "orchard")),
        "mushrooms": Subject(trees.mushrooms, "forest", ("mushroom", "toadstool", "toadstools", "fungi")),
        "water lilies": Subject(
            flowers.water_lilies, "lake", ("lotus", "lily pond", "lilies", "water lily", "lily pads")
        ),
        "cactus": Subject(trees.cactus, "desert", ("cacti", "saguaro")),
        "cottage": Subject(houses.cottage, "meadow", ("house", "cabin", "home", "hut", "farmhouse", "barn")),
        "village": Subject(houses.village, "mountains", ("houses", "hamlet", "church")),
        "stacked houses": Subject(
            houses.stacked_houses,
            "clouds",
            ("tiny houses", "houses on top of each other", "treehouse", "tree house"),
        ),
        "castle": Subject(landmarks.castle, "mountains", ("palace", "fortress", "chateau", "tower")),
        "lighthouse": Subject(landmarks.lighthouse, "sea", ("beacon", "light house")),
        "windmill": Subject(landmarks.windmill, "meadow", ("mill",)),
        "temple": Subject(landmarks.temple, "lake", ("pagoda", "shrine")),
        "bridge": Subject(landmarks.bridge, "lake", ("viaduct", "aqueduct")),
        "sailboat": Subject(vehicles.sailboat, "sea", ("boat", "ship", "sailing boat", "yacht", "sailing ship")),
        "hot-air balloon": Subject(
            vehicles.balloons, "meadow", ("balloon", "balloons", "hot air balloon", "hot air balloons", "airship")
        ),
        "train": Subject(vehicles.train, "mountains", ("locomotive", "steam train", "railway")),
        "rocket": Subject(vehicles.rocket, "night sky", ("spaceship", "spacecraft", "starship")),
        "still life": Subject(
            laid_tables.still_life,
            "room",
            ("fruit", "fruits", "apple", "apples", "bowl of fruit", "bottle", "table", "food"),
        ),
        "tea party": Subject(
            laid_tables.tea_party, "garden", ("tea", "teapot", "tea table", "picnic", "tea cup", "cup of tea")
        ),
        "moon": Subject(skies.moon, "meadow", ("full moon", "crescent", "moonrise", "crescent moon")),
        "floating islands": Subject(
            skies.floating_islands, "clouds", ("floating island", "sky island", "flying island", "island")
        ),
        "waterfall": Subject(falls.waterfall, "mountains", ("waterfalls", "cascade", "falls")),
        "portrait": Subject(
            people.portrait,
            "plain backdrop",
            ("woman", "girl", "man", "face", "person", "lady", "head", "boy", "people", "human"),
        ),
        "wanderer": Subject(people.wanderer, "city", ("umbrella", "walker", "traveler", "stranger", "figure", "hiker")),
        "dragon": Subject(dragons.dragon, "clouds", ("serpent", "wyvern", "sea serpent")),
        "campfire": Subject(skies.campfire, "forest", ("bonfire", "tent", "camp", "camping", "fire")),
        "abstract geometry": Subject(abstract_shapes.geometric, "", ("geometric", "shapes", "geometry")),
        "abstract flow": Subject(abstract_flows.flowing, "", ("abstract", "ribbons", "flow", "fluid")),
        "abstract circles": Subject(abstract_shapes.circles, "", ("circles", "rings", "concentric")),
        "color fields": Subject(abstract_flows.color_fields, "", ("color field", "minimal")),
        "marbling": Subject(abstract_flows.marbling, "", ("marble", "swirls", "ink in water")),
        "abstract waves": Subject(abstract_flows.waves, "", ("lines", "sound waves", "wave lines")),
        "mandala": Subject(abstract_shapes.mandala, "", ("rosette", "kaleidoscope", "ornament")),
        "crystals": Subject(abstract_flows.crystals, "", ("crystal", "gem", "gems", "facets", "diamond")),
        "gesture": Subject(abstract_flows.gesture, "", ("brush strokes", "splashes", "expressionist")),
        "grid": Subject(abstract_shapes.grid, "", ("blocks", "squares", "rectangles")),
        "clouds": Subject(_place, "clouds", ("sky", "cloudscape", "above the clouds")),
    }
)
