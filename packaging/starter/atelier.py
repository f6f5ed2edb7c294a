"""The table of evaluate.py for the painter program, seen by the tagger that ships; written into `report/` too.

    python atelier.py                                   # about six minutes on a core

The painter and the tagger share their labels, so that this says how much of a wish is visible, not how good it looks.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from evaluate import DEGREES, burn, written_degrees
from PIL import Image
from sheets import sheet
from torch import Tensor

from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER, DEFAULT_DEGREE, Recipe
from viper_desktop.engine.atelier.generator import AtelierGenerator
from viper_desktop.engine.starter.tagger import Tagger

SIDE = 320  # of the pictures that are judged
TOLD = ("subject", "medium", "palette")
LIKED = ("medium", "palette", "light")

Figures = dict[str, Any]


@dataclass(frozen=True)
class Eyes:
    """The tagger, and of each group the names that can be asked for in words."""

    tagger: Tagger

    def askable(self, group: str) -> list[str]:
        """Names that have a wording in the vocabulary which means them alone."""
        names = self.tagger.names[group]
        return [name for name in names if self.wording(group, name)]

    def wording(self, group: str, name: str) -> str:
        """How a person asks for a name; empty if there is no way that means it alone."""
        for text in self.tagger.words(group, name):
            if sum(text in self.tagger.words(group, other) for other in self.tagger.names[group]) == 1:
                return text
        return ""

    def named(self, pictures: Sequence[Image.Image], groups: Sequence[str]) -> list[dict[str, str]]:
        """The likeliest name of each group, a picture at a time."""
        return [{group: tags.best(group)[0] for group in groups} for tags in self.tagger.tags(pictures)]


def _known(subject: str) -> bool:
    """Whether the painter draws a subject asked for by this name."""
    understood = AtelierGenerator().understand(subject)
    return bool(understood.understood) and not understood.ignored


def paint(recipes: Sequence[Recipe]) -> list[Image.Image]:
    """The pictures of these recipes."""
    painter = AtelierGenerator()
    return [painter.generate(recipe, on_step=lambda _: None) for recipe in recipes]


def tensor(pictures: Sequence[Image.Image]) -> Tensor:
    """(n, 3, side, side), −1..1."""
    return torch.from_numpy(np.stack([np.asarray(each) for each in pictures])).permute(0, 3, 1, 2).float() / 127.5 - 1


def adherence(eyes: Eyes, out: Path, count: int) -> Figures:
    """Whether subject, medium and palette of a prompt are seen."""
    rng = np.random.default_rng(11)
    subjects = [name for name in eyes.tagger.names["subject"] if _known(name)]
    asked = [
        {
            "subject": subjects[index % len(subjects)],
            "medium": str(rng.choice(eyes.askable("medium"))),
            "palette": str(rng.choice(eyes.askable("palette"))),
        }
        for index in range(count)
    ]
    recipes = [
        Recipe(
            ", ".join([each["subject"], *(eyes.wording(group, each[group]) for group in TOLD[1:])]),
            model=ATELIER, seed=index, width=SIDE, height=SIDE,
        )
        for index, each in enumerate(asked)
    ]  # fmt: skip
    pictures = paint(recipes)
    seen = eyes.named(pictures, TOLD)
    sheet(tensor(pictures[:96]), columns=12, side=150).save(out / "atelier-prompts.webp", quality=82)
    rates = {
        group: round(float(np.mean([a[group] == s[group] for a, s in zip(asked, seen, strict=True)])), 3)
        for group in TOLD
    }
    return {"prompts": count} | rates | burn(tensor(pictures))


def personal(eyes: Eyes, out: Path, count: int) -> list[Figures]:
    """Prompts that name a subject only; medium, palette and light liked, others disliked; by degree."""
    rng = np.random.default_rng(5)
    subjects = [name for name in eyes.tagger.names["subject"] if _known(name)]
    wishes: list[tuple[str, dict[str, str], dict[str, str]]] = []
    for _ in range(count):
        sides: tuple[dict[str, str], dict[str, str]] = ({}, {})
        for group in LIKED:
            for side, name in zip(sides, rng.choice(eyes.askable(group), 2, replace=False), strict=True):
                side[group] = str(name)
        wishes.append((str(rng.choice(subjects)), *sides))
    rows, shown = [], []
    for degree in DEGREES:
        recipes = []
        for index, (subject, *sides) in enumerate(wishes):
            liked, disliked = (
                tuple(Attribute(eyes.wording(group, name)) for group, name in side.items()) for side in sides
            )
            recipe = Recipe(
                subject, model=ATELIER, profile=Profile("bench", liked, disliked), seed=index, width=SIDE, height=SIDE
            )
            recipes.append(recipe.at_degree(degree))
        pictures = paint(recipes)
        seen = eyes.named(pictures, ("subject", *LIKED))
        row: Figures = {"degree": degree}
        for title, place in (("liked", 1), ("disliked", 2)):
            for group in LIKED:
                hits = [s[group] == wish[place][group] for s, wish in zip(seen, wishes, strict=True)]
                row[f"{title} {group}"] = round(float(np.mean(hits)), 3)
        kept = [s["subject"] == wish[0] for s, wish in zip(seen, wishes, strict=True)]
        rows.append(row | {"subject kept": round(float(np.mean(kept)), 3)} | burn(tensor(pictures)))
        shown += pictures[: 12 * (count // 12) : count // 12]
    sheet(tensor(shown), columns=12, side=150).save(out / "atelier-degrees.webp", quality=82)
    written_degrees(rows, out, "atelier-degrees")
    return rows


def seconds_a_picture() -> float:
    """Of one picture of 1024 px on one core, mean over ten."""
    begun = time.perf_counter()
    paint([Recipe("a castle", model=ATELIER, seed=seed, width=1024, height=1024) for seed in range(10)])
    return round((time.perf_counter() - begun) / 10, 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "report")
    parser.add_argument("--prompts", type=int, default=240)
    parser.add_argument("--tastes", type=int, default=120)
    args = parser.parse_args()
    torch.set_num_threads(1)
    args.out.mkdir(parents=True, exist_ok=True)
    eyes = Eyes(Tagger.load())
    figures: Figures = {
        "seconds a picture of 1024 px": seconds_a_picture(),
        "names": {group: len(eyes.askable(group)) for group in LIKED},
        "adherence": adherence(eyes, args.out, args.prompts),
        "taste": personal(eyes, args.out, args.tastes),
        "default degree": DEFAULT_DEGREE,
    }
    text = json.dumps(figures, indent=1)
    (args.out / "atelier.json").write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
