"""The bundled gallery's pictures, as `pictures.toml` describes them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from viper_desktop.engine.atelier.scene import Scene

SHAPES = {
    "square": (1024, 1024),
    "wide": (1024, 683),
    "wider": (1024, 576),
    "soft wide": (1024, 819),
    "tall": (683, 1024),
    "soft tall": (819, 1024),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One picture of the gallery; `also` are vocabulary texts beside those that its scene implies."""

    title: str
    shape: str
    seed: int
    scene: Scene
    also: tuple[str, ...] = ()

    @property
    def file(self) -> str:
        """The name of its file."""
        return "".join(c if c.isalnum() else "-" for c in self.title.lower()).strip("-") + ".webp"


def read(path: Path) -> tuple[Entry, ...]:
    """The entries of a TOML file."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(
        Entry(
            fields.pop("title"),
            fields.pop("shape"),
            fields.pop("seed"),
            also=tuple(fields.pop("also")),
            scene=Scene.from_json(fields),
        )
        for fields in document["pictures"]
    )


PICTURES = read(Path(__file__).with_name("pictures.toml"))
