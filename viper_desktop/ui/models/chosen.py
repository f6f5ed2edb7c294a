"""Which engine or model the settings give a role to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import STARTER

if TYPE_CHECKING:
    from viper_desktop.domain.settings import Settings


def chosen(settings: Settings, role: Role) -> str:
    """What has this role now; empty for a role that nothing is chosen for."""
    match role:
        case Role.READ | Role.BASE:  # a base reads by itself, after our own instruction
            return settings.reader
        case Role.MAKE:
            return settings.maker
        case Role.SCORE:
            return settings.scorer
    return ""


def with_chosen(settings: Settings, role: Role, model: str) -> Settings:
    """The settings with another model in a role."""
    match role:
        case Role.READ | Role.BASE:
            return replace(settings, reader=model)
        case Role.MAKE:
            return replace(settings, maker=model)
        case Role.SCORE:
            return replace(settings, scorer=model)
    return settings


def without_model(settings: Settings, model: str) -> Settings:
    """The settings with the starter wherever this model was chosen."""
    for role in (Role.READ, Role.MAKE, Role.SCORE):
        if chosen(settings, role) == model:
            settings = with_chosen(settings, role, STARTER)
    return settings
