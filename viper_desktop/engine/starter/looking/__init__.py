"""What a picture shows, in words of the vocabulary: colors, light, contrast, texture, lines, composition."""

from viper_desktop.engine.starter.looking.describing import Seen, describe
from viper_desktop.engine.starter.looking.naming import color_names

__all__ = ["Seen", "color_names", "describe"]
