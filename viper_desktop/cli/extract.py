"""`viper-desktop extract`: a file of reactions → a profile file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from viper_desktop.cli.chosen import vlm, vlm_use
from viper_desktop.cli.work import perform
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import TasteLearnt
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import STARTER
from viper_desktop.domain.requests import ExtractRequest, FileReaction
from viper_desktop.storage.profile_file import write_profile

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from viper_desktop.cli.console import Console
    from viper_desktop.domain.profile import Profile
    from viper_desktop.tasks.tools import Tools

SHAPE = 'It looks like {"reactions": [{"image": "picture.png", "comment": "…", "stance": "like"}]}.'
UNNAMED = "My taste"


def extract(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Read the comments and write the profile."""
    name, reactions = read_reactions(arguments.reactions)
    engine = vlm(arguments, role="vpe")
    request = ExtractRequest(reactions, arguments.name or name, engine, vlm_use(arguments))
    learnt = next(e for e in perform(request, tools, console) if isinstance(e, TasteLearnt))
    write_profile(learnt.fresh, arguments.out, with_sources=True)
    profile = learnt.fresh
    console.answer(
        {
            "profile": str(arguments.out),
            "name": profile.name,
            "comments": learnt.comments,
            "liked": [attribute.text for attribute in profile.liked],
            "disliked": [attribute.text for attribute in profile.disliked],
            **({} if engine == STARTER else {"answer": learnt.raw_answer, "way": learnt.way.value}),
        },
        f"{in_words(profile)}\n\nFrom {counted(learnt.comments, 'comment')}, in {arguments.out}.",
    )


def in_words(profile: Profile) -> str:
    """A profile as two short paragraphs."""
    sides = (("Drawn to", profile.liked), ("Put off by", profile.disliked))
    return "\n".join(f"{title}: {', '.join(a.text for a in side) or 'nothing yet'}." for title, side in sides)


def counted(number: int, thing: str) -> str:
    """Such as "1 comment" and "3 comments"."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def read_reactions(path: Path) -> tuple[str, tuple[FileReaction, ...]]:
    """The profile's name and the reactions of a file, image paths resolved against the file's own folder.

    Raises:
        BadInput: with one sentence on what is wrong in it.
    """
    document = _document(path)
    entries = document.get("reactions") if isinstance(document, dict) else None
    if not isinstance(entries, list):
        raise BadInput(f"{path} has no list of reactions.", SHAPE)
    if not entries:
        raise BadInput(f"The list of reactions in {path} is empty.", SHAPE)
    name = document.get("name")
    reactions = tuple(_reaction(entry, number, path) for number, entry in enumerate(entries, start=1))
    return (name if isinstance(name, str) and name.strip() else UNNAMED), reactions


def _document(path: Path) -> Any:  # noqa: ANN401 - whatever JSON holds
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror or error}.", "Check its name.") from error
    except (ValueError, RecursionError) as error:  # not UTF-8, not JSON, or nested without end
        raise BadInput(f"{path} is not a JSON file.", SHAPE) from error


def _reaction(entry: object, number: int, path: Path) -> FileReaction:
    """One entry; extra fields are let be.

    Raises:
        BadInput: something in it has the wrong type, or its picture is not there.
    """
    if not isinstance(entry, dict):
        raise BadInput(f"Reaction {number} in {path} is not an object.", SHAPE)
    image, comment, stance = entry.get("image"), entry.get("comment", ""), entry.get("stance")
    if not isinstance(image, str) or not image:
        raise BadInput(f"Reaction {number} in {path} names no image.", SHAPE)
    if comment is None:
        comment = ""
    if not isinstance(comment, str):
        raise BadInput(f"The comment of reaction {number} in {path} is not a text.", SHAPE)
    if stance is not None and stance not in list(Stance):
        raise BadInput(
            f"The stance of reaction {number} in {path} is “{stance}”.", "It is like, dislike, mixed or null."
        )
    file = path.parent / image
    if not file.is_file():
        raise BadInput(f"The image of reaction {number} in {path} is not there: {file}.", "Check its path.")
    return FileReaction(str(file), comment, Stance(stance) if stance else None)
