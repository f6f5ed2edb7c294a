"""The table of evaluate.py for the painter program, seen by the tagger that ships; written into `report/` too.

    python atelier.py                                   # about six minutes on a core

The painter and the tagger share their labels, so that this says how much of a wish is visible, not how good it looks.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import torch
from evaluate import DEGREES, LIKED, Figures, burn, written_degrees
from PIL import Image
from sheets import sheet
from torch import Tensor

from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.engine.atelier.generator import AtelierGenerator
from viper_desktop.engine.starter.tagger import Tagger

SIDE = 320  # of the pictures that are judged
COLUMNS = 12  # of a sheet
TOLD = ("subject", "medium", "palette")


class Eyes:
    """The tagger, and what can be asked for so that it can be found again.

    Attributes:
        subjects: names that the painter draws when asked for by them.
        wordings: group → name → how a person asks for it, where the vocabulary has a word that means it alone.
    """

    def __init__(self) -> None:
        self._tagger = Tagger.load()
        self.subjects = [name for name in self._tagger.names["subject"] if _known(name)]
        self.wordings = {group: self._alone(group) for group in LIKED}

    def _alone(self, group: str) -> dict[str, str]:
        words = {name: self._tagger.words(group, name) for name in self._tagger.names[group]}
        said = Counter(text for texts in words.values() for text in texts)
        first = {name: next((text for text in texts if said[text] == 1), "") for name, texts in words.items()}
        return {name: text for name, text in first.items() if text}

    def named(self, pictures: Sequence[Image.Image], groups: Sequence[str]) -> list[dict[str, str]]:
        """The likeliest name of each group, a picture at a time."""
        return [{group: tags.best(group)[0] for group in groups} for tags in self._tagger.tags(pictures)]


def _known(subject: str) -> bool:
    """Whether the painter draws a subject asked for by this name."""
    understood = AtelierGenerator().understand(subject)
    return bool(understood.understood) and not understood.ignored


def paint(recipes: Iterable[Recipe]) -> list[Image.Image]:
    """The pictures of these recipes."""
    painter = AtelierGenerator()
    return [painter.generate(recipe, on_step=lambda _: None) for recipe in recipes]


def tensor(pictures: Sequence[Image.Image]) -> Tensor:
    """(n, 3, side, side), −1..1."""
    return torch.from_numpy(np.stack([np.asarray(each) for each in pictures])).permute(0, 3, 1, 2).float() / 127.5 - 1


def asked(prompt: str, seed: int, profile: Profile | None = None) -> Recipe:
    """A picture to be judged."""
    return Recipe(prompt, model=ATELIER, profile=profile, seed=seed, width=SIDE, height=SIDE)


def share(wanted: Sequence[dict[str, str]], seen: Sequence[dict[str, str]], group: str) -> float:
    """Of the pictures that show what was wanted of a group."""
    return round(float(np.mean([w[group] == s[group] for w, s in zip(wanted, seen, strict=True)])), 3)


def adherence(eyes: Eyes, out: Path, count: int) -> Figures:
    """Whether subject, medium and palette of a prompt are seen."""
    rng = np.random.default_rng(11)
    wanted = [
        {"subject": eyes.subjects[index % len(eyes.subjects)]}
        | {group: str(rng.choice(list(eyes.wordings[group]))) for group in TOLD[1:]}
        for index in range(count)
    ]
    pictures = paint(
        asked(", ".join([each["subject"], *(eyes.wordings[group][each[group]] for group in TOLD[1:])]), index)
        for index, each in enumerate(wanted)
    )
    seen = eyes.named(pictures, TOLD)
    sheet(tensor(pictures[:96]), columns=COLUMNS, side=150).save(out / "atelier-prompts.webp", quality=82)
    return {"prompts": count} | {group: share(wanted, seen, group) for group in TOLD} | burn(tensor(pictures))


def personal(eyes: Eyes, out: Path, count: int) -> list[Figures]:
    """Prompts that name a subject only; medium, palette and light liked, others disliked; by degree."""
    rng = np.random.default_rng(5)
    pairs = [
        {group: rng.choice(list(eyes.wordings[group]), 2, replace=False).tolist() for group in LIKED}
        for _ in range(count)
    ]
    liked, disliked = ([{group: names[side] for group, names in each.items()} for each in pairs] for side in (0, 1))
    subjects = [{"subject": str(name)} for name in rng.choice(eyes.subjects, count)]

    def attributes(side: dict[str, str]) -> tuple[Attribute, ...]:
        return tuple(Attribute(eyes.wordings[group][name]) for group, name in side.items())

    recipes = [
        asked(subject["subject"], seed, Profile("bench", attributes(likes), attributes(dislikes)))
        for seed, (subject, likes, dislikes) in enumerate(zip(subjects, liked, disliked, strict=True))
    ]
    rows, shown = [], []
    for degree in DEGREES:
        pictures = paint(recipe.at_degree(degree) for recipe in recipes)
        seen = eyes.named(pictures, ("subject", *LIKED))
        row: Figures = {"degree": degree}
        row |= {f"liked {group}": share(liked, seen, group) for group in LIKED}
        row |= {f"disliked {group}": share(disliked, seen, group) for group in LIKED}
        rows.append(row | {"subject kept": share(subjects, seen, "subject")} | burn(tensor(pictures)))
        shown += pictures[:COLUMNS]
    sheet(tensor(shown), columns=COLUMNS, side=150).save(out / "atelier-degrees.webp", quality=82)
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
    eyes = Eyes()
    figures: Figures = {
        "seconds a picture of 1024 px": seconds_a_picture(),
        "names": {"subject": len(eyes.subjects)} | {group: len(names) for group, names in eyes.wordings.items()},
        "adherence": adherence(eyes, args.out, args.prompts),
        "taste": personal(eyes, args.out, args.tastes),
    }
    text = json.dumps(figures, indent=1)
    (args.out / "atelier.json").write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
