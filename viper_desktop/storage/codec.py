"""Requests as JSON text, so that the queue outlives the program. Explicit: what is not listed here is not read.

A value says what it is: `{"$": "Recipe", "prompt": …}`, `{"$": "Mode", "value": "balanced"}`. Tuples become lists and
come back as tuples; mappings (fields of foreign files) go as they are, inside `{"$": "json", "value": …}`.
"""

from __future__ import annotations

import dataclasses
import json
from enum import StrEnum
from typing import Any

from viper_desktop.domain import models, pictures, profile, reactions, recipe, requests, settings, tuning

BODIES: dict[str, type] = {
    kind.__name__: kind
    for kind in (
        profile.Source,
        profile.Attribute,
        profile.Profile,
        reactions.Reaction,
        recipe.Variation,
        recipe.Recipe,
        models.VlmUse,
        settings.Settings,
        tuning.TuningPlan,
        requests.LearnRequest,
        requests.FileReaction,
        requests.ExtractRequest,
        requests.CreateRequest,
        requests.EnlargeRequest,
        requests.TasteStripRequest,
        requests.UnderstoodRequest,
        requests.ScoreRequest,
        requests.SuggestRequest,
        requests.AblateRequest,
        requests.MakePair,
        requests.MakeRanked,
        requests.StudyRequest,
        requests.TuneRequest,
    )
}
NAMES: dict[str, type[StrEnum]] = {
    kind.__name__: kind
    for kind in (profile.Polarity, reactions.Stance, recipe.Mode, settings.Theme, pictures.PictureFilter)
}
TAG = "$"
JSON_TAG = "json"


class Unreadable(ValueError):
    """A text that is not a request of this program."""


def encoded(request: requests.Request) -> str:
    """A request as JSON text.

    Raises:
        TypeError: it holds something that this codec does not list.
    """
    return json.dumps(_plain(request))


def decoded(text: str) -> requests.Request:
    """The request that a text holds; fields that this program does not know are left out.

    Raises:
        Unreadable: it is something else, or from a program that knew other requests.
    """
    try:
        value = _value(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise Unreadable(str(error)) from error
    if not isinstance(value, requests.Request):
        raise Unreadable(f"{type(value).__name__} is no request")
    return value


def _plain(value: object) -> Any:  # noqa: ANN401 - JSON
    name = type(value).__name__
    if isinstance(value, StrEnum):
        if NAMES.get(name) is not type(value):
            raise TypeError(f"{name} is not in the codec")
        return {TAG: name, "value": value.value}
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {TAG: JSON_TAG, "value": value}
    if BODIES.get(name) is not type(value):
        raise TypeError(f"{name} is not in the codec")
    return {TAG: name} | {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(BODIES[name])}


def _value(plain: Any) -> Any:  # noqa: ANN401 - JSON
    if isinstance(plain, list):
        return tuple(_value(item) for item in plain)
    if not isinstance(plain, dict):
        return plain
    name = plain[TAG]
    if name == JSON_TAG:
        return plain["value"]
    if name in NAMES:
        return NAMES[name](plain["value"])
    kind = BODIES[name]
    known = {field.name for field in dataclasses.fields(kind)}
    return kind(**{key: _value(item) for key, item in plain.items() if key in known})
