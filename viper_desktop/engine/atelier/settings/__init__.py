"""Places: what lies behind and before a subject. A place draws its back, then the subject is drawn, then its front."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from viper_desktop.engine.atelier.settings import indoors, land, sky, town, water, woods
from viper_desktop.engine.atelier.stage import Stage


@dataclass(frozen=True, slots=True)
class Setting:
    """A place.

    Attributes:
        back: draws all that is behind the subject; the canvas is empty before.
        front: draws what is before the subject, such as grass, or the water that mirrors it.
        words: what people call it, besides its name.
    """

    back: Callable[[Stage], None]
    front: Callable[[Stage], None]
    words: tuple[str, ...] = ()


def _nothing(stage: Stage) -> None:
    """Leaves the picture as it is."""


SETTINGS: Mapping[str, Setting] = MappingProxyType(
    {
        "meadow": Setting(land.meadow_back, land.meadow_front, ("field", "grass", "countryside", "hills", "prairie")),
        "mountains": Setting(land.mountains_back, land.mountains_front, ("alps", "highlands", "valley")),
        "desert": Setting(land.desert_back, _nothing, ("sand", "dunes", "sahara")),
        "snow": Setting(land.snow_back, land.snow_front, ("winter", "snowy", "ice", "arctic", "snowfield")),
        "sea": Setting(water.sea_back, water.sea_front, ("ocean", "waves", "harbor", "bay")),
        "open sea": Setting(water.sea_back, _nothing),
        "lake": Setting(water.lake_back, water.lake_front, ("pond", "river", "reflection", "loch")),
        "beach": Setting(water.beach_back, _nothing, ("shore", "coast", "seaside", "island")),
        "underwater": Setting(
            water.underwater_back, water.underwater_front, ("reef", "deep sea", "under the sea", "aquarium")
        ),
        "forest": Setting(woods.forest_back, woods.forest_front, ("woods", "woodland", "jungle", "grove", "wood")),
        "garden": Setting(woods.garden_back, woods.garden_front, ("park", "flowerbed", "backyard", "orchard")),
        "clouds": Setting(sky.clouds_back, sky.clouds_front, ("above clouds", "above the clouds", "heaven")),
        "night sky": Setting(
            sky.night_back, _nothing, ("stars", "starry sky", "space", "galaxy", "cosmos", "milky way")
        ),
        "plain backdrop": Setting(sky.plain_back, _nothing, ("studio", "nothing", "empty background")),
        "city": Setting(town.city_back, town.city_front, ("street", "town", "downtown", "urban", "rooftops")),
        "room": Setting(indoors.room_back, _nothing, ("kitchen", "window", "indoors", "inside", "interior", "house")),
    }
)
