"""How tastes look: `python packaging/gallery/taste_sheet.py OUT.png [--taste quiet …] [--side 256]`.

A row for each taste and prompt: the plain picture, then the same seed at rising degrees. With `--strip`, the three
prompts of the Taste page as it asks for them.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw

from viper_desktop.engine.atelier.generator import FINER, SMALL
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.atelier.reading import scene_for

if TYPE_CHECKING:
    from viper_desktop.engine.atelier.scene import Scene

TASTES = Path(__file__).with_name("tastes.toml")
PROMPTS = ("a fox", "a lighthouse", "a teapot in a forest", "abstract")
STRIP = ("a house by a lake", "a tree on a hill", "a bowl of fruit")
DEGREES = (0.0, 0.5, 0.85, 1.2)
STRIP_SEED = 11  # of its first picture


@dataclass(frozen=True, slots=True)
class Taste:
    """A named taste, and what it asks a picture to give up ("color", "contrast")."""

    name: str
    liked: tuple[str, ...]
    disliked: tuple[str, ...]
    asks: tuple[str, ...] = ()


def tastes(only: Sequence[str] = ()) -> list[Taste]:
    """The twelve tastes, or those whose names are given."""
    rows = tomllib.loads(TASTES.read_text(encoding="utf-8"))["tastes"]
    all_ = [Taste(row["name"], tuple(row["liked"]), tuple(row["disliked"]), tuple(row.get("asks", ()))) for row in rows]
    return [taste for taste in all_ if not only or taste.name in only]


def scene_of(taste: Taste, prompt: str, degree: float, seed: int) -> Scene:
    """The scene of a prompt in this taste, all weights 1."""
    return scene_for(
        prompt,
        [(text, 1.0) for text in taste.liked],
        [(text, 1.0) for text in taste.disliked],
        degree_liked=degree,
        degree_disliked=degree,
        seed=seed,
    )[0]


def main() -> None:
    """Read the command line, paint, save."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--taste", nargs="+", default=())
    parser.add_argument("--prompt", nargs="+", default=PROMPTS)
    parser.add_argument("--degree", nargs="+", type=float, default=DEGREES)
    parser.add_argument("--side", type=int, default=256)
    parser.add_argument("--shown", type=int, default=0, help="size on the sheet, pixels; the side where left out")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--strip", action="store_true", help="a row of three pictures for each taste, at .85")
    wanted = parser.parse_args()
    chosen = tastes(wanted.taste)
    if wanted.strip:
        jobs = [(taste, prompt, 0.85, STRIP_SEED + i) for taste in chosen for i, prompt in enumerate(STRIP)]
        columns = 6
    else:
        jobs = [
            (taste, prompt, degree, wanted.seed)
            for taste in chosen
            for prompt in wanted.prompt
            for degree in wanted.degree
        ]
        columns = len(wanted.degree) * (2 if len(wanted.degree) * 2 <= 8 else 1)
    sheet(jobs, columns, wanted).save(wanted.out)


def sheet(jobs: Sequence[tuple[Taste, str, float, int]], columns: int, wanted: argparse.Namespace) -> Image.Image:
    """All pictures with captions."""
    shown = wanted.shown or wanted.side
    cell = (shown + 6, shown + 18)
    result = Image.new("RGB", (columns * cell[0], -(-len(jobs) // columns) * cell[1]), "white")
    draw = ImageDraw.Draw(result)
    for i, (taste, prompt, degree, seed) in enumerate(jobs):
        scene = scene_of(taste, prompt, degree, seed)
        finer = FINER if wanted.side < SMALL else 1
        picture = paint(scene, width=wanted.side * finer, height=wanted.side * finer, seed=seed).reduce(finer)
        left, top = i % columns * cell[0], i // columns * cell[1]
        result.paste(picture.resize((shown, shown), Image.Resampling.LANCZOS), (left, top))
        caption = f"{taste.name} · {prompt} · {degree:g} · {scene.medium} / {scene.palette} / {scene.light}"
        draw.text((left + 2, top + shown + 2), caption[: shown // 5], fill="black")
    return result


if __name__ == "__main__":
    main()
