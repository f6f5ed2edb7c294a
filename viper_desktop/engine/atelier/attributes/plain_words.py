"""What people write in prompts that is no attribute of the vocabulary: times, weather, seasons."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from viper_desktop.engine.atelier.attributes.change import Change, change

PLAIN_WORDS: Mapping[str, Change] = MappingProxyType(
    {
        "night": change(light="moonlight"),
        "at night": change(light="moonlight"),
        "midnight": change(light="starlight"),
        "moonlit": change(light="moonlight"),
        "starry": change(light="starlight", extras=("stars",)),
        "starry night": change(light="moonlight", extras=("stars",)),
        "sunset": change(light="golden hour", palette="warm sunset"),
        "sunrise": change(light="golden hour", palette=("arctic dawn", "rose garden")),
        "dawn": change(light="misty morning", palette="arctic dawn"),
        "dusk": change(light="golden hour", palette="violet dusk"),
        "evening": change(light="golden hour"),
        "morning": change(light="misty morning"),
        "noon": change(light="noon"),
        "sunny": change(light="noon"),
        "sunlit": change(light="sunbeams"),
        "foggy": change(light="misty morning", extras=("fog",)),
        "fog": change(extras=("fog",)),
        "mist": change(light="misty morning"),
        "rain": change(extras=("rain",), light="overcast"),
        "rainy": change(extras=("rain",), light="overcast"),
        "storm": change(light="dramatic side light", extras=("rain",)),
        "snowing": change(extras=("snow",)),
        "snowfall": change(extras=("snow",)),
        "windy": change(extras=("leaves",), swirl=0.2),
        "autumn": change(palette="golden autumn", extras=("leaves",)),
        "fall": change(palette="golden autumn", extras=("leaves",)),
        "spring": change(palette="spring meadow", extras=("petals",)),
        "summer": change(palette="tropical", light="noon"),
        "bioluminescent": change(palette="bioluminescent", light="neon glow", extras=("fireflies",)),
        "bioluminescence": change(palette="bioluminescent", light="neon glow", extras=("fireflies",)),
        "glowing": change(light="neon glow", bloom=0.3),
        "fireflies": change(extras=("fireflies",), light="starlight"),
        "lanterns": change(extras=("lanterns",), light="candlelight"),
        "enchanted": change(mood="magical"),
        "magic": change(mood="magical"),
        "fairy tale": change(mood="whimsical"),
        "rainbow": change(extras=("rainbow",)),
        "cherry blossoms": change(extras=("petals",), palette="rose garden"),
        "petals": change(extras=("petals",)),
        "candlelit": change(light="candlelight"),
        "sun": change(light="noon"),
        "birds": change(extras=("birds",)),
        "huge": change(composition="monumental"),
        "close up": change(composition="close-up"),
    }
)
