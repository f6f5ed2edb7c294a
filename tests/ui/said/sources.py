"""The sentences that the program's other rooms hold, read out of their sources."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from string import Formatter
from typing import TYPE_CHECKING

from viper_desktop import assets
from viper_desktop.domain import errors

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

HOLE = "\0"
PACKAGE = assets.root().parent / "viper_desktop"
RAISED = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, errors.ViperError)}
RAISED |= {"AnswerUnreadable", "AlreadyOpen"}
# what only the command line asks for: there is no window, and it speaks English
WITHOUT_A_WINDOW = (
    "cli/",
    "display.py",
    "tasks/study/",
    "tasks/tune.py",
    "engine/vlm/tuning.py",
    "engine/vlm/tastes.py",
)


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module outside the window, by its path in the package."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE).as_posix()
        if not name.startswith("ui/"):
            yield name, ast.parse(path.read_text("utf-8"))


def written(node: ast.expr) -> str | None:
    """A text with its holes marked; None where it is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else HOLE for part in node.values)
    return None


def marked(template: str) -> str:
    """A listed sentence with its holes marked in the same way."""
    return "".join(fixed + (HOLE if name else "") for fixed, name, _, _ in Formatter().parse(template))


@cache
def texts() -> frozenset[str]:
    """Every text in those modules, in the catalog of models and in the vocabulary's headings."""
    found = {text for _, tree in modules() for node in ast.walk(tree) if (text := written(node)) is not None}
    found |= {text for path in _window() for text in _asked_for(path)}
    catalog = json.loads(assets.path("models.json").read_text("utf-8"))["models"]
    found |= {value for entry in catalog for value in entry.values() if isinstance(value, str)}
    return frozenset(found | set(assets.vocabulary().categories.values()))


def _window() -> Iterator[Path]:
    """Pages whose sentences are kept, and so may be read in another language than they were written in."""
    yield from sorted((PACKAGE / "ui" / "profile").glob("*.py"))


def _asked_for(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if (
            isinstance(node, ast.Call)
            and ast.unparse(node.func) == "self.tr"
            and isinstance(node.args[0], ast.Constant)
        ):
            yield marked(node.args[0].value)


@cache
def _gaps() -> tuple[tuple[str, re.Pattern[str]], ...]:
    holed = [text for text in texts() if HOLE in text and text.replace(HOLE, "").strip()]
    return tuple((text, re.compile("(.*?)".join(map(re.escape, text.split(HOLE))), re.DOTALL)) for text in holed)


def is_said_by(text: str, template: str) -> bool:
    """Whether a text of the sources becomes a listed sentence, some of its holes perhaps filled in already."""
    gap = "(.*?)".join(map(re.escape, text.split(HOLE)))
    return bool(text.replace(HOLE, "").strip()) and re.fullmatch(gap, marked(template), re.DOTALL) is not None


def occurs(template: str) -> bool:
    """Whether a listed sentence stands in the sources, as a whole or with what stands elsewhere in its holes."""
    wanted = marked(template)
    if wanted in texts():
        return True
    matches = (pattern.fullmatch(wanted) for text, pattern in _gaps() if all(p in wanted for p in text.split(HOLE)))
    return any(all(map(_stands_somewhere, match.groups())) for match in matches if match)


def _stands_somewhere(part: str) -> bool:
    if part == HOLE or part in texts():
        return True
    pattern = re.compile(".+?".join(map(re.escape, part.split(HOLE))), re.DOTALL)
    return HOLE in part and part.strip(HOLE + " ,.") != "" and any(map(pattern.fullmatch, texts()))


def raised() -> Iterator[tuple[str, str]]:
    """(where, text) for each sentence and hint of an error that can reach the window."""
    named = _named()
    for name, tree in modules():
        if name.startswith(WITHOUT_A_WINDOW):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in RAISED:
                for argument in node.args:
                    value = argument.value if isinstance(argument, ast.Starred) else argument
                    text = written(value)
                    for said in [text] if text is not None else named.get(ast.unparse(value), ()):
                        yield f"{name}:{node.lineno}", said


@cache
def _named() -> dict[str, tuple[str, ...]]:
    """Texts by the name that they are given anywhere."""
    found: dict[str, list[str]] = {}
    for name, tree in modules():
        if name.startswith(WITHOUT_A_WINDOW):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
                kept = [text for value in values if (text := written(value)) is not None]
                found.setdefault(node.targets[0].id, []).extend(kept)
    return {name: tuple(kept) for name, kept in found.items()}
