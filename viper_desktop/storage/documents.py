"""Profiles and recipes as plain JSON documents: the shape of profile files, of picture chunks and of the library.

What a document says that this program does not know is kept where the value has a place for it (`extra`), so that a
file from a newer program survives being opened and saved here.
"""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import MAX_WEIGHT, Attribute, Profile, Source
from viper_desktop.domain.recipe import ENLARGEMENTS, MAX_DEGREE, MAX_SEED, MAX_SIDE, NEAR, Mode, Recipe, Variation
from viper_desktop.domain.vocabulary import OTHER

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
Document = dict[str, Any]

PROFILE_SCHEMA, PROFILE_VERSION = "viper-profile", 1
RECIPE_SCHEMA, RECIPE_VERSION = "viper-recipe", 1
PROFILE_FIELDS = ("schema", "version", "name", "liked", "disliked")
ATTRIBUTE_FIELDS = ("text", "category", "weight", "enabled", "locked", "sources")


class Damaged(ValueError):
    """A document that is not what it should be; says where and how, as the end of a sentence."""


# --- text --------------------------------------------------------------------------------------------------------


def parsed(text: str) -> Document:
    """A JSON object.

    Raises:
        Damaged: it is not JSON, or not an object.
    """
    try:
        document = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise Damaged("it is not whole JSON") from error
    if not isinstance(document, dict):
        raise Damaged("it holds something other than one JSON object")
    return document


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def written(document: Mapping[str, Any], *, indent: int | None = None) -> str:
    """JSON text, in letters of any script where UTF-8 can carry them."""
    text = json.dumps(document, ensure_ascii=False, indent=indent, allow_nan=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # half a surrogate pair, which only an escape can carry
        return json.dumps(document, ensure_ascii=True, indent=indent, allow_nan=False)
    return text


# --- profiles ----------------------------------------------------------------------------------------------------


def profile_document(profile: Profile, *, with_sources: bool) -> Document:
    """A profile as the published schema has it; unknown fields of the file that it came from come last."""
    return {
        "schema": PROFILE_SCHEMA,
        "version": PROFILE_VERSION,
        "name": profile.name,
        "liked": [_attribute_document(attribute, with_sources) for attribute in profile.liked],
        "disliked": [_attribute_document(attribute, with_sources) for attribute in profile.disliked],
    } | {key: value for key, value in profile.extra.items() if key not in PROFILE_FIELDS}


def _attribute_document(attribute: Attribute, with_sources: bool) -> Document:
    return {
        "text": attribute.text,
        "category": attribute.category,
        "weight": attribute.weight,
        "enabled": attribute.enabled,
        "locked": attribute.locked,
        "sources": [_source_document(source) for source in attribute.sources] if with_sources else [],
    } | {key: value for key, value in attribute.extra.items() if key not in ATTRIBUTE_FIELDS}


def _source_document(source: Source) -> Document:
    return {
        "reaction_id": source.reaction_id,
        "picture_id": source.picture_id,
        "quote": source.quote,
        "start": source.start,
        "end": source.end,
        "comment": source.comment,
        "shown": list(source.shown),
    }


def profile_of(document: Mapping[str, Any]) -> Profile:
    """The profile that a document describes.

    Raises:
        Damaged: a field is missing or makes no sense.
    """
    _check_schema(document, PROFILE_SCHEMA, PROFILE_VERSION)
    liked = tuple(_attribute_of(entry, f"liked {row}") for row, entry in _rows(document, "liked"))
    disliked = tuple(_attribute_of(entry, f"disliked {row}") for row, entry in _rows(document, "disliked"))
    seen: set[str] = set()
    for attribute in (*liked, *disliked):
        if attribute.key in seen:
            raise Damaged(f"“{attribute.text}” is in it twice")
        seen.add(attribute.key)
    extra = {key: value for key, value in document.items() if key not in PROFILE_FIELDS}
    return Profile(_field(document, "name", str, "the profile"), liked, disliked, extra)


def _check_schema(document: Mapping[str, Any], schema: str, newest: int) -> None:
    if document.get("schema") != schema:
        raise Damaged(f"its “schema” is not “{schema}”")
    version = _field(document, "version", int, "it")
    if version > newest:
        raise Damaged("it was made by a newer version of this program")
    if version < 1:
        raise Damaged(f"there is no version {version} of such files")


def _rows(document: Mapping[str, Any], name: str) -> list[tuple[int, Any]]:
    """A list's entries, numbered from 1 as people count."""
    return list(enumerate(_field(document, name, list, "it"), start=1))


def _attribute_of(entry: object, place: str) -> Attribute:
    if not isinstance(entry, dict):
        raise Damaged(f"{place} is no attribute")
    attribute = Attribute(
        text=_field(entry, "text", str, place),
        category=_field(entry, "category", str, place, OTHER),
        weight=_number(entry, "weight", place, 1.0),
        enabled=_field(entry, "enabled", bool, place, True),
        locked=_field(entry, "locked", bool, place, False),
        sources=tuple(_source_of(source, place) for source in _field(entry, "sources", list, place, [])),
        extra={key: value for key, value in entry.items() if key not in ATTRIBUTE_FIELDS},
    )
    if not attribute.key:
        raise Damaged(f"{place} has no words")
    if not 0 <= attribute.weight <= MAX_WEIGHT:
        raise Damaged(f"the weight of “{attribute.text}” is outside 0 to {MAX_WEIGHT:g}")
    return attribute


def _source_of(entry: object, place: str) -> Source:
    if not isinstance(entry, dict):
        raise Damaged(f"a source of {place} makes no sense")
    whose = f"a source of {place}"
    return Source(
        reaction_id=_field(entry, "reaction_id", str, whose, ""),
        picture_id=_field(entry, "picture_id", str, whose, ""),
        quote=_field(entry, "quote", str, whose, ""),
        start=_field(entry, "start", int, whose, 0),
        end=_field(entry, "end", int, whose, 0),
        comment=_field(entry, "comment", str, whose, ""),
        shown=tuple(str(text) for text in _field(entry, "shown", list, whose, [])),
    )


# --- recipes -----------------------------------------------------------------------------------------------------


def recipe_document(recipe: Recipe) -> Document:
    """A recipe with its profile as it was, less everything that was said about pictures: it travels with the file."""
    profile = recipe.profile
    return {
        "schema": RECIPE_SCHEMA,
        "version": RECIPE_VERSION,
        "prompt": recipe.prompt,
        "negative": recipe.negative,
        "model": recipe.model,
        "seed": recipe.seed,
        "width": recipe.width,
        "height": recipe.height,
        "steps": recipe.steps,
        "guidance": recipe.guidance,
        "mode": recipe.mode.value,
        "refiner": recipe.refiner,
        "variations": [{"seed": step.seed, "share": step.share} for step in recipe.variations],
        "enlarged": recipe.enlarged,
        "tiled": recipe.tiled,
        "degree_liked": recipe.degree_liked,
        "degree_disliked": recipe.degree_disliked,
        "profile": profile and profile_document(_public(profile), with_sources=False),
        "profile_id": recipe.profile_id,
        "version_id": recipe.version_id,
    }


def _public(profile: Profile) -> Profile:
    """The profile as a picture may carry it: no comments, and no fields that we cannot judge."""

    def bare(attributes: tuple[Attribute, ...]) -> tuple[Attribute, ...]:
        return tuple(replace(attribute, sources=(), extra={}) for attribute in attributes)

    return Profile(profile.name, bare(profile.liked), bare(profile.disliked))


def recipe_of(document: Mapping[str, Any]) -> Recipe:
    """The recipe that a document describes.

    Raises:
        Damaged: a field is missing or makes no sense.
    """
    _check_schema(document, RECIPE_SCHEMA, RECIPE_VERSION)
    default = Recipe("")
    profile = _field(document, "profile", dict, "it", None)
    mode = _field(document, "mode", str, "it", default.mode.value)
    if mode not in set(Mode):
        raise Damaged(f"it names a mode “{mode}” that there is not")
    return Recipe(
        prompt=_field(document, "prompt", str, "it"),
        model=_field(document, "model", str, "it", default.model),
        negative=_field(document, "negative", str, "it", ""),
        profile=None if profile is None else profile_of(profile),
        profile_id=_field(document, "profile_id", str, "it", ""),
        version_id=_field(document, "version_id", str, "it", ""),
        degree_liked=_within(_number(document, "degree_liked", "it", default.degree_liked), 0, MAX_DEGREE, "a degree"),
        degree_disliked=_within(
            _number(document, "degree_disliked", "it", default.degree_disliked), 0, MAX_DEGREE, "a degree"
        ),
        seed=_within(_field(document, "seed", int, "it", 0), 0, MAX_SEED, "the seed"),
        width=_within(_field(document, "width", int, "it", 0), 0, MAX_SIDE, "the width"),
        height=_within(_field(document, "height", int, "it", 0), 0, MAX_SIDE, "the height"),
        steps=_field(document, "steps", int, "it", None),
        guidance=_number(document, "guidance", "it", None),
        mode=Mode(mode),
        refiner=_field(document, "refiner", str, "it", ""),
        variations=tuple(map(_variation_of, _field(document, "variations", list, "it", []))),
        enlarged=_enlargement(_field(document, "enlarged", int, "it", 1)),
        tiled=_field(document, "tiled", bool, "it", False),
    )


def _variation_of(entry: object) -> Variation:
    if not isinstance(entry, dict):
        raise Damaged("a variation makes no sense")
    seed = _within(_field(entry, "seed", int, "a variation"), 0, MAX_SEED, "a variation's seed")
    return Variation(seed, _within(_number(entry, "share", "a variation", NEAR), 0, 1, "a variation's share"))


def _enlargement(times: int) -> int:
    if times not in ENLARGEMENTS:
        raise Damaged(f"it was enlarged {times} times, which is not done")
    return times


# --- fields ------------------------------------------------------------------------------------------------------

_REQUIRED: Any = object()
_KINDS = {str: "text", int: "a whole number", bool: "true or false", list: "a list", dict: "an object"}


def _field(document: Mapping[str, Any], name: str, kind: type[T], place: str, default: Any = _REQUIRED) -> T:  # noqa: ANN401 - None is a default too
    """One field of the right kind; null counts as missing."""
    if (value := document.get(name)) is None:
        if default is _REQUIRED:
            raise Damaged(f"{place} has no “{name}”")
        return default  # type: ignore[no-any-return]
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise Damaged(f"“{name}” of {place} is not {_KINDS[kind]}")
    return value


def _number(document: Mapping[str, Any], name: str, place: str, default: Any) -> Any:  # noqa: ANN401 - None is a default too
    """One finite number as a float."""
    value = document.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > 1e9 or not math.isfinite(value):
        raise Damaged(f"“{name}” of {place} is not a number that makes sense")
    return float(value)


def _within(value: T, least: float, most: float, what: str) -> T:
    if not least <= value <= most:  # type: ignore[operator]
        raise Damaged(f"{what} is outside {least:g} to {most:g}")
    return value


def plain_refusal(name: str, kind: str, error: Damaged) -> BadInput:
    """A damaged document in plain words.

    Args:
        kind: what the file should have been, such as "profile file".
    """
    if "newer version" in str(error):
        return BadInput(f"{name} was made by a newer version of this program.", "Update the program, then try again.")
    return BadInput(f"{name} is not a {kind} that can be read: {error}.", "Ask for the file again, or choose another.")
