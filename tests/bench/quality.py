"""What the degree does to contrast and saturation, with and without keeping the length of the blended embeddings.

    python -m tests.bench.quality [--model DIR] [--pictures 16] [--degrees 0,0.5,0.85,1.5] [--second 0]

Contrast is the deviation of grey levels, saturation the mean of max − min of the channels over max, both 0..100;
clipped is the share of pixels with a channel at its end. Whether the taste still shows is told by the tagger.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

from tests.bench.taste_on_starter import clipped, wishes
from viper_desktop import assets
from viper_desktop.engine.devices import choose
from viper_desktop.engine.diffusion.defaults import defaults_of
from viper_desktop.engine.diffusion.loading import load
from viper_desktop.engine.diffusion.pipeline import paint
from viper_desktop.engine.diffusion.previews import Previewer
from viper_desktop.engine.starter.tagger import Tagger, Tags


def saturation(picture: Image.Image) -> float:
    """0..100."""
    values = np.asarray(picture.convert("RGB")).astype(float)
    top, bottom = values.max(axis=-1), values.min(axis=-1)
    return float(100 * np.mean((top - bottom) / np.maximum(top, 1)))


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=assets.path("models", "starter"))
    parser.add_argument("--pictures", type=int, default=16)
    parser.add_argument("--degrees", default="0,0.5,0.85,1.5")
    parser.add_argument("--second", type=float, default=0.0, help="factor on the second evaluation")
    options = parser.parse_args()
    own = defaults_of(options.model)
    model, tagger = load(options.model, choose("cpu")), Tagger.load()
    previewer, plan = Previewer(model), wishes(json.loads((options.model / "words.json").read_text()), options.pictures)
    print("| degree | embeddings | contrast | saturation | clipped | liked medium / palette | subject kept |")
    print("|---|---|---|---|---|---|---|")
    for degree in map(float, options.degrees.split(",")):
        for keep_norm in (False, True) if degree else (False,):
            tuning = replace(own.tuning, keep_norm=keep_norm, second_evaluation=options.second)
            recipes = [
                replace(wish.recipe(own.sizes[0], degree), steps=own.steps, guidance=own.guidance) for wish in plan
            ]
            made = [paint(model, r, tuning, previewer=previewer, on_step=lambda _: None) for r in recipes]
            seen = [
                {g: tag.best(g)[0] for g in ("subject", "medium", "palette")}
                for tag in map(Tags.as_emblem, tagger.tags(made))
            ]
            pairs = list(zip(plan, seen, strict=True))
            medium, palette = (
                100 * np.mean([s[group] == w.liked[group][0] for w, s in pairs]) for group in ("medium", "palette")
            )
            kept = 100 * np.mean([s["subject"] == w.subject for w, s in pairs])
            contrast = 100 * np.mean([np.asarray(picture.convert("L")).std() / 127.5 for picture in made])
            measured = f"{contrast:.1f} | {np.mean(list(map(saturation, made))):.1f}"
            burnt = 100 * np.mean(list(map(clipped, made)))
            way = "length kept" if keep_norm else "summed"
            taste = f"{medium:.0f} / {palette:.0f}% | {kept:.0f}%"
            print(f"| {degree:g} | {way} | {measured} | {burnt:.1f}% | {taste} |", flush=True)


if __name__ == "__main__":
    main()
