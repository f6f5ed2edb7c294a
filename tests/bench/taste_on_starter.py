"""How well a taste shows in pictures of the starter model, and what it costs in subject and clipped pixels.

    python -m tests.bench.taste_on_starter [--model DIR] [--pictures 40] [--variants name,name] [--sheet FILE.png]

Prompts name a subject only. Two attributes are liked (a medium and a palette) and two disliked, drawn by a fixed seed;
the tagger, trained on the painter's pictures, says what came out. STARTER.md's table is of the same kind.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image

from viper_desktop import assets
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import Recipe
from viper_desktop.engine.devices import choose
from viper_desktop.engine.diffusion.defaults import Tuning, defaults_of
from viper_desktop.engine.diffusion.loading import load
from viper_desktop.engine.diffusion.pipeline import paint
from viper_desktop.engine.diffusion.previews import Previewer
from viper_desktop.engine.starter.tagger import Tagger

DEGREE = 0.85


@dataclass(frozen=True)
class Variant:
    """One way to serve the model."""

    guidance: float
    tuning: Tuning
    degree: float = DEGREE
    words_in_prompt: bool = False


def variants() -> dict[str, Variant]:
    """The rows of the table."""
    rows = {
        "plain g2 r0": Variant(2, Tuning(), degree=0),
        "plain g2 r.7": Variant(2, Tuning(rescale=0.7), degree=0),
        "words in the prompt g2 r.7": Variant(2, Tuning(rescale=0.7), degree=0, words_in_prompt=True),
    }
    for guidance in (1.5, 2.0, 3.0):
        for rescale in (0.0, 0.7):
            for second in (0.0, 0.25, 1.0):
                name = f"g{guidance:g} r{rescale:g} second{second:g}"
                rows[name] = Variant(guidance, Tuning(rescale=rescale, second_evaluation=second))
    rows["g2 r0.7 second0 norm"] = Variant(2, Tuning(rescale=0.7, second_evaluation=0, keep_norm=True))
    rows["g2 r0.7 second0.25 norm"] = Variant(2, Tuning(rescale=0.7, second_evaluation=0.25, keep_norm=True))
    for degree in (0.25, 0.5, 1.2, 1.5):
        rows[f"g2 r0.7 second0.25 degree{degree:g}"] = Variant(2, Tuning(rescale=0.7, second_evaluation=0.25), degree)
    return rows


@dataclass(frozen=True)
class Wish:
    """A picture to make, and what it shall show."""

    subject: str
    prompt: str
    liked: dict[str, tuple[str, str]]  # group → (name, wording)
    disliked: dict[str, tuple[str, str]]
    seed: int

    def recipe(self, size: tuple[int, int], degree: float) -> Recipe:
        """The subject in the taste, in so many pixels."""
        liked, disliked = (tuple(Attribute(text) for _, text in side.values()) for side in (self.liked, self.disliked))
        width, height = size
        taste = Profile("bench", liked, disliked)
        return Recipe(self.prompt, profile=taste, seed=self.seed, width=width, height=height).at_degree(degree)


def wishes(words: dict[str, dict[str, list[str]]], count: int) -> list[Wish]:
    """Subjects in turn, tastes at random."""
    draw = random.Random(20)
    subjects = list(words["subjects"].items())
    made = []
    for index in range(count):
        subject, wordings = subjects[index % len(subjects)]
        sides: list[dict[str, tuple[str, str]]] = [{}, {}]
        for group, kind in (("medium", "media"), ("palette", "palettes")):
            for side, name in zip(sides, draw.sample(sorted(words[kind]), 2), strict=True):
                side[group] = (name, words[kind][name][0])
        made.append(Wish(subject, wordings[0], sides[0], sides[1], seed=index))
    return made


def clipped(picture: Image.Image) -> float:
    """Share of pixels with a channel at its end."""
    values = np.asarray(picture)
    return float(((values < 2) | (values > 253)).any(axis=-1).mean())


def main() -> None:
    """Print the table; draw a sheet if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=assets.path("models", "starter"))
    parser.add_argument("--pictures", type=int, default=40)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--variants", default="")
    parser.add_argument("--sheet", type=Path)
    options = parser.parse_args()
    words = json.loads((options.model / "words.json").read_text(encoding="utf-8"))
    model = load(options.model, choose("cpu"))
    size = defaults_of(options.model).sizes[0]
    previewer, tagger = Previewer(model), Tagger.load()
    rows = variants()
    chosen = [name for name in rows if not options.variants or name in options.variants.split(",")]
    sheet = []
    print("| | liked medium / palette | disliked medium / palette | subject kept | clipped | contrast | s a picture |")
    print("|---|---|---|---|---|---|---|")
    for name in chosen:
        variant, pictures = rows[name], []
        plan = wishes(words, options.pictures)
        start = time.perf_counter()
        for wish in plan:
            liked = [text for _, text in wish.liked.values()] if variant.words_in_prompt else []
            recipe = replace(
                wish.recipe(size, variant.degree),
                prompt=", ".join([wish.prompt, *liked]),
                steps=options.steps,
                guidance=variant.guidance,
            )
            pictures.append(paint(model, recipe, variant.tuning, previewer=previewer, on_step=lambda _: None))
        seconds = (time.perf_counter() - start) / len(plan)
        tags = [each.as_emblem() for each in tagger.tags(pictures)]
        best = [{group: tag.best(group)[0] for group in ("subject", "medium", "palette")} for tag in tags]

        def share(side: str, group: str, plan: list[Wish] = plan, best: list[dict[str, str]] = best) -> str:
            hits = [found[group] == getattr(wish, side)[group][0] for wish, found in zip(plan, best, strict=True)]
            return f"{100 * np.mean(hits):.0f}"

        kept = 100 * np.mean([found["subject"] == wish.subject for wish, found in zip(plan, best, strict=True)])
        liked_share, disliked_share = (f"{share(s, 'medium')} / {share(s, 'palette')}%" for s in ("liked", "disliked"))
        contrast = np.mean([np.asarray(picture.convert("L")).std() for picture in pictures])
        burnt = 100 * np.mean(list(map(clipped, pictures)))
        shares = f"{liked_share} | {disliked_share} | {kept:.0f}% | {burnt:.0f}%"
        print(f"| {name} | {shares} | {contrast:.0f} | {seconds:.2f} |", flush=True)
        sheet.append(pictures[:8])
    if options.sheet:
        canvas = Image.new("RGB", (256 * 8, 256 * len(sheet)))
        for row, pictures in enumerate(sheet):
            for column, picture in enumerate(pictures):
                canvas.paste(picture.resize((256, 256)), (256 * column, 256 * row))
        canvas.save(options.sheet)


if __name__ == "__main__":
    main()
