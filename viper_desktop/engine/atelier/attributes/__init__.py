"""What each visual attribute of the vocabulary changes in a scene."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from viper_desktop.engine.atelier.attributes import colors, forms, manners, moods
from viper_desktop.engine.atelier.attributes.change import Change

ATTRIBUTES: Mapping[str, Change] = MappingProxyType({**colors.TABLE, **forms.TABLE, **manners.TABLE, **moods.TABLE})
