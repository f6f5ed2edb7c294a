"""All subjects by name, with the place where each is at home and the words people use for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from viper_desktop.engine.atelier.stage import Stage
from viper_desktop.engine.atelier.subjects import animals, water_life


@dataclass(frozen=True, slots=True)
class Subject:
    """What a picture is of.

    Attributes:
        draw: draws it onto a stage on which its place has been drawn.
        home: the setting where it is found unless the scene says otherwise; "" for abstract pictures.
        words: other names for it.
        settings: whether it can stand in another place than home.
    """

    draw: Callable[[Stage], None]
    home: str
    words: tuple[str, ...] = ()


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
        "clouds": Subject(_place, "clouds", ("sky", "cloudscape", "above the clouds")),
    }
)
