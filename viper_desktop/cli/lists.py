"""`viper-desktop gallery list` and `models list`: what ships with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.tasks.gallery import bundled_pictures

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.tasks.tools import Tools

READERS = (
    (
        "starter extractor",
        "reads comments",
        "explainable rules over a vocabulary of visual attributes; no neural model",
    ),
    ("starter scorer", "scores pictures", "features of the picture and a small personal model; any real picture"),
)


def gallery(_arguments: argparse.Namespace, _tools: Tools, console: Console) -> None:
    """List the bundled pictures and what they show."""
    pictures = bundled_pictures()
    document = {
        "pictures": [{"file": str(p.file), "title": p.title, "attributes": list(p.attributes)} for p in pictures]
    }
    console.answer(document, "\n".join(f"{p.file.name}  {p.title}  ({', '.join(p.attributes)})" for p in pictures))


def models(_arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """List the built-in models; loads none of them."""
    entries: list[dict[str, Any]] = []
    for option, model in (("diffusion", STARTER), ("atelier", ATELIER)):
        info = tools.generator(model).info()
        entries.append(
            {
                "name": info.name,
                "does": "makes pictures",
                "engine": option,
                "kind": info.kind,
                "sizes": [f"{width}x{height}" for width, height in info.sizes],
                "steps": info.steps,
                "guidance": info.guidance,
                "note": info.note,
            }
        )
    entries += [{"name": name, "does": does, "engine": "starter", "note": note} for name, does, note in READERS]
    lines = [f"{e['name']}: {e['does']} (--engine {e['engine']}). {e['note']}" for e in entries]
    console.answer({"models": entries}, "\n".join(lines))
