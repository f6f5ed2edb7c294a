"""Asked about the models on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.requests.base import Request

if TYPE_CHECKING:
    from viper_desktop.domain.memory import Weighing


@dataclass(frozen=True, slots=True)
class ListModels(Request):
    """Every model there is to choose from and how it stands here; answered with `ModelsListed`. No network."""


@dataclass(frozen=True, slots=True)
class OfferModel(Request):
    """What getting a model would mean, its base included: asks the hub; answered with `ModelOffered`.

    Attributes:
        folder: where it would go; empty means the usual place.
    """

    model: str
    folder: str = ""


@dataclass(frozen=True, slots=True)
class GetModel(Request):
    """Fetch a model, and the base that it needs; answered with one `ModelReady` each, base first.

    Cancelling it is pausing: what is here is kept, and the next `GetModel` goes on from there.
    """

    model: str
    folder: str = ""


@dataclass(frozen=True, slots=True)
class AddModel(Request):
    """Take a folder of this computer, or a repository of the hub, into the list; answered with `ModelReady`.

    Nothing is copied or fetched.

    Attributes:
        source: a path, or `owner/name`.
        name: what to call it; empty means by its folder or repository.
        role: what it is for (`Role`); empty means what it looks like. An adapter looks like a reader.
        base: entry or folder that an adapter belongs on.
    """

    source: str
    name: str = ""
    role: str = ""
    base: str = ""


@dataclass(frozen=True, slots=True)
class RemoveModel(Request):
    """Delete a fetched model's files, or take the person's own off the list; answered with `ModelRemoved`."""

    model: str


@dataclass(frozen=True, slots=True)
class VerifyModel(Request):
    """Read a fetched model's files again and compare their checksums; answered with `ModelVerified`."""

    model: str


@dataclass(frozen=True, slots=True)
class MoveModel(Request):
    """Move a fetched model's files into another folder; answered with `ModelReady`."""

    model: str
    folder: str


@dataclass(frozen=True, slots=True)
class WeighModels(Request):
    """How models would get along with the memory that is free now, as the settings are; answered with `ModelsWeighed`.

    Nothing is loaded. The latest request wins.
    """

    models: tuple[Weighing, ...]
