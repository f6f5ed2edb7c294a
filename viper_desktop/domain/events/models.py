"""What is told of the models on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.events.base import Event

if TYPE_CHECKING:
    from viper_desktop.domain.memory import Outlook
    from viper_desktop.domain.models import ModelState, Offer


@dataclass(frozen=True, slots=True)
class ModelsListed(Event):
    """Answer to `ListModels`: the published ones first."""

    models: tuple[ModelState, ...]


@dataclass(frozen=True, slots=True)
class ModelOffered(Event):
    """Answer to `OfferModel`: what would be fetched, in this order; what is here already is left out."""

    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True)
class ModelReady(Event):
    """A model is in the list, as it now stands on this computer."""

    model: ModelState


@dataclass(frozen=True, slots=True)
class ModelRemoved(Event):
    """A model's files are gone, or the person's own is off the list; `freed` bytes are free again."""

    model: str
    freed: int = 0


@dataclass(frozen=True, slots=True)
class ModelVerified(Event):
    """What is wrong with a model's files, a sentence's beginning each; nothing where all is well.

    Files with wrong bytes are gone by now, so that getting the model again fetches these and no others.
    """

    model: str
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelsWeighed(Event):
    """Answer to `WeighModels`, in its order.

    Attributes:
        devices: kinds that this computer has, the fastest first.
        device: the kind that models run on, as the settings are.
        free: bytes that a model may take there, what others would give back counted in.
    """

    outlooks: tuple[Outlook, ...]
    devices: tuple[str, ...] = ()
    device: str = ""
    free: int = 0
