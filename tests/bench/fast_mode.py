"""What fast mode saves and what it changes: cost against a plain picture, PSNR against balanced mode without reuse.

    python -m tests.bench.fast_mode [--model DIR] [--pictures 12] [--steps 40]

Cost is in rows that the UNet computes, two a step for a plain picture; seconds are measured beside it.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.bench.taste_on_starter import wishes
from viper_desktop import assets
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import Mode, Recipe
from viper_desktop.engine.devices import choose
from viper_desktop.engine.diffusion.defaults import Tuning, defaults_of
from viper_desktop.engine.diffusion.loading import load
from viper_desktop.engine.diffusion.pipeline import paint
from viper_desktop.engine.diffusion.previews import Previewer

REUSE = (
    (1, 1),
    (4, 1),
    (4, 2),
    (8, 4),
    (5, 5),
    (6, 6),
    (7, 7),
    (8, 8),
    (10, 10),
)  # taste, contrast: predicted anew every so many steps


def psnr(first: np.ndarray, second: np.ndarray) -> float:
    """In decibels, of grey levels 0..255."""
    error = np.mean((first.astype(float) - second.astype(float)) ** 2)
    return float(10 * np.log10(255**2 / max(error, 1e-9)))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, default=assets.path("models", "starter"))
    parser.add_argument("--pictures", type=int, default=12)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--guidance", type=float, default=2.0)
    options = parser.parse_args()
    words = json.loads((options.model / "words.json").read_text(encoding="utf-8"))
    model = load(options.model, choose("cpu"))
    previewer = Previewer(model)
    base = replace(defaults_of(options.model).tuning, second_evaluation=1.0)
    rows: list[int] = []
    model.stock.unet.register_forward_pre_hook(lambda _, inputs: rows.append(len(inputs[0])))

    def run(mode: Mode, degree: float, tuning: Tuning) -> tuple[list[np.ndarray], float, float]:
        rows.clear()
        start = time.perf_counter()
        pictures = []
        for wish in wishes(words, options.pictures):
            liked, disliked = ([Attribute(text) for _, text in side.values()] for side in (wish.liked, wish.disliked))
            recipe = Recipe(
                prompt=wish.prompt,
                profile=Profile("bench", tuple(liked), tuple(disliked)),
                seed=wish.seed,
                width=256,
                height=256,
                steps=options.steps,
                guidance=options.guidance,
                mode=mode,
            ).at_degree(degree)
            pictures.append(np.asarray(paint(model, recipe, tuning, previewer=previewer, on_step=lambda _: None)))
        seconds = (time.perf_counter() - start) / options.pictures
        return pictures, sum(rows) / (2 * options.steps * options.pictures), seconds

    print("| | taste every | contrast every | cost | s a picture | PSNR mean | least |")
    print("|---|---|---|---|---|---|---|")
    for name, degree in (("personalised", 0.85), ("plain", 0.0)):
        truth, cost, seconds = run(Mode.BALANCED, degree, base)
        print(f"| {name}, balanced | 1 | 1 | {cost:.2f} | {seconds:.2f} | | |")
        for taste, contrast in REUSE:
            if degree == 0 and (taste, contrast) not in ((4, 2), (7, 7)):
                continue
            tuning = replace(base, taste_every=taste, contrast_every=contrast)
            pictures, cost, seconds = run(Mode.FAST, degree, tuning)
            close = [psnr(a, b) for a, b in zip(truth, pictures, strict=True)]
            means = f"{np.mean(close):.1f} | {min(close):.1f}"
            print(f"| {name}, fast | {taste} | {contrast} | {cost:.2f} | {seconds:.2f} | {means} |")


if __name__ == "__main__":
    main()
