"""`viper-desktop gallery list`: the pictures that ship with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.tasks.gallery import bundled_pictures

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.tasks.tools import Tools


def gallery(_arguments: argparse.Namespace, _tools: Tools, console: Console) -> None:
    """List the bundled pictures and what they show."""
    pictures = bundled_pictures()
    document = {
        "pictures": [{"file": str(p.file), "title": p.title, "attributes": list(p.attributes)} for p in pictures]
    }
    console.answer(document, "\n".join(f"{p.file.name}  {p.title}  ({', '.join(p.attributes)})" for p in pictures))
