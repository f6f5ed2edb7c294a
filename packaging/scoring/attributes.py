"""Measure how the tagger's answers are spread over pictures in general: `python packaging/scoring/attributes.py`.

Writes `resources/scoring/attributes.json`. To be run after the tagger was trained. The pictures are those of
`measure.py`: the bundled gallery and emblems, a share of them in another light; and fresh ones of the atelier.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from measure import pictures

from viper_desktop import assets
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.starter.scoring import attribute_features
from viper_desktop.engine.starter.tagger import Tagger

sys.path.insert(0, str(Path(__file__).parents[1] / "tagger"))
from paint import random_scene

LEAST = {"chance": 0.05, "number": 0.1}  # deviations under which a difference is chance
FIRST_SEED = 40_000_000  # that nothing is trained on


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
    raw = attribute_features.raw(tagger.impression(looked_at))
    named = [(group, name) for group in attribute_features.GROUPS for name in tagger.names[group]]
    least = np.repeat([LEAST["chance"], LEAST["number"]], [len(named), len(tagger.number_names)])
    document = {
        "names": [*(f"{group}: {name}" for group, name in named), *tagger.number_names],
        "words": [*((tagger.words(*pair) or ("",))[0] for pair in named), *("" for _ in tagger.number_names)],
        "mean": [round(float(value), 5) for value in raw.mean(0)],
        "deviation": [round(float(value), 5) for value in np.maximum(raw.std(0), least)],
        "pictures": len(raw),
    }
    file = assets.path("scoring", "attributes.json")
    file.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(raw)} pictures, {raw.shape[1]} features → {file.name}\n")


if __name__ == "__main__":
    main()
