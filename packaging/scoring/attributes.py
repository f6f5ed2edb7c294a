"""Measure how the tagger's answers are spread over pictures in general: `python packaging/scoring/attributes.py`.

Writes `resources/scoring/attributes.json` and `look.safetensors`. To be run after the tagger was trained. The pictures
are those of `measure.py`: the bundled gallery and emblems, a share of them in another light; and fresh ones of the
atelier.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from measure import pictures
from safetensors.numpy import save_file

from viper_desktop import assets
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.starter.scoring import attribute_features
from viper_desktop.engine.starter.tagger import Tagger

sys.path.insert(0, str(Path(__file__).parents[1] / "tagger"))
from paint import random_scene

LEAST = {"chance": 0.05, "number": 0.1}  # deviations under which a difference is chance
DIRECTIONS = 16  # of the look; 8 to 24 rank painted tastes alike (tests/bench/scorer.py --painted)
FIRST_SEED = 40_000_000  # that nothing is trained on


def principal(features: np.ndarray) -> dict[str, np.ndarray]:
    """Center and whitening directions of (n, f) features: their strongest principal components, of unit variance.

    Each feature is first taken in deviations from its mean; a direction's largest entry is positive.
    """
    center, deviation = features.mean(0), features.std(0) + 1e-6
    _, strengths, components = np.linalg.svd((features - center) / deviation, full_matrices=False)
    most = np.take_along_axis(components, np.abs(components).argmax(1)[:, None], axis=1)
    components = (components * np.sign(most))[:DIRECTIONS]
    scale = strengths[:DIRECTIONS] / len(features) ** 0.5
    return {
        "center": center.astype(np.float32),
        "directions": np.ascontiguousarray((components / deviation / scale[:, None]).T, dtype=np.float32),
    }


def main() -> None:
    """Look, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gallery", type=int, default=200)
    parser.add_argument("--atelier", type=int, default=300)
    arguments = parser.parse_args()
    rng = np.random.default_rng(7)
    looked_at = [*pictures(arguments.gallery, rng)]
    looked_at += [
        paint(random_scene(rng), width=224, height=224, seed=FIRST_SEED + i) for i in range(arguments.atelier)
    ]
    tagger = Tagger.load()
    impression = tagger.impression(looked_at)
    save_file(principal(impression.features.astype(np.float64)), assets.path("scoring", attribute_features.AXES_FILE))
    raw = attribute_features.raw(impression)
    named = [(group, name) for group in attribute_features.GROUPS for name in tagger.names[group]]
    look = [f"{attribute_features.LOOK}: {direction + 1}" for direction in range(DIRECTIONS)]
    unnamed = [*tagger.number_names, *look, attribute_features.ABSTRACT]
    least = np.repeat([LEAST["chance"], LEAST["number"], LEAST["chance"]], [len(named), len(unnamed) - 1, 1])
    document = {
        "names": [*(f"{group}: {name}" for group, name in named), *unnamed],
        "words": [*((tagger.words(*pair) or ("",))[0] for pair in named), *("" for _ in unnamed)],
        "mean": [round(float(value), 5) for value in raw.mean(0)],
        "deviation": [round(float(value), 5) for value in np.maximum(raw.std(0), least)],
        "pictures": len(raw),
    }
    file = assets.path("scoring", "attributes.json")
    file.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(raw)} pictures, {raw.shape[1]} features → {file.name}\n")


if __name__ == "__main__":
    main()
