"""How well the starter scorer tells liked from disliked: `python -m tests.bench.scorer [--tagger]`.

Simulated people over the bundled pictures: each is drawn to a handful of attributes and put off by another (of the
gallery's index), likes the pictures that show more of the former and dislikes those that show more of the latter.
Leave-one-out: each picture is scored by a model that was fit on all the others; also from only eight of each, scored
on the rest, over several draws.
"""

from __future__ import annotations

import argparse
import json

import numpy as np
from PIL import Image

from viper_desktop import assets
from viper_desktop.engine.starter.scorer import StarterScorer

DRAWS = 8  # of eight pictures on each side
PEOPLE = {  # name: parts of the attributes that somebody is drawn to, and is put off by
    "warmth": (
        "warm|golden|sunset|orange|autumn|red tones|crimson|earthy|desert",
        "cool|blue|teal tones|ice|ocean|violet",
    ),
    "quiet color": (
        "soft colors|muted|pale|pastel|gentle|natural colors",
        "vivid|bright colors|bold colors|neon|candy",
    ),
    "night": (
        "nocturnal|moonlight|dark|deep shadows|neon light",
        "bright light|pale|natural light|luminous|soft colors",
    ),
    "paint": (
        "brush|thick paint|oil painting|watercolor|gouache|thin washes",
        "flat|clean lines|vector|print|cut paper",
    ),
    "ideas, not places": ("abstract", "low horizon|eye-level"),
    "surface": (
        "paper texture|canvas|rich texture|fabric|visible brush|thick paint",
        "smooth|airbrush|vector|clean|soft r",
    ),
    "line": (
        "bold lines|fine lines|ink|etching|woodcut|hatching|print|ukiyo",
        "soft rendering|blurry|brush|watercolor",
    ),
    "room to breathe": ("empty space|minimal|lonely|distant|misty", "rich texture|tight|close view|candy|bold"),
    "woods": ("green|forest|spring|earthy", "pink|rose|candy|purple|neon"),
    "late sun": ("golden hour|sunlight|warm light", "moonlight|overcast|nocturnal|misty"),
    "few colors": (
        "limited|analogous|monochrom|one hue|blue tones|sepia",
        "complementary|tropical|color accents|primary",
    ),
    "soft edges": (
        "soft rendering|blurry|misty|soft light|dreamy",
        "bold lines|flat colors|flat shapes|angular|geometric|clean lines|print",
    ),
}


def auc(liked: np.ndarray, disliked: np.ndarray) -> float:
    """Share of (liked, disliked) pairs in the right order; ties count half."""
    higher = (liked[:, None] > disliked).mean()
    return float(higher + 0.5 * (liked[:, None] == disliked).mean())


def marks_of(shown: list[list[str]], up: str, down: str) -> np.ndarray:
    """+1 / 0 / -1 per picture: which side it shows more of."""

    def count(attributes: list[str], parts: str) -> int:
        return sum(any(part in attribute for part in parts.split("|")) for attribute in attributes)

    return np.array([np.sign(count(attributes, up) - count(attributes, down)) for attributes in shown])


def leave_one_out(scorer: StarterScorer, rows: np.ndarray, marks: np.ndarray) -> float:
    """AUC over the marked pictures, each scored by the others."""
    marked = np.flatnonzero(marks)
    values = np.zeros(len(marks))
    for index in marked:
        others = marked[marked != index]
        fitted = scorer.fit_vectors(rows[others[marks[others] > 0]], rows[others[marks[others] < 0]])
        values[index] = fitted.score_vectors(rows[[index]])[0].value
    return auc(values[marks > 0], values[marks < 0])


def from_eight(scorer: StarterScorer, rows: np.ndarray, marks: np.ndarray, chance: np.random.Generator) -> float:
    """AUC over the rest, from eight of each (or as many as leave two to score)."""
    liked, disliked = (chance.permutation(np.flatnonzero(marks == sign)) for sign in (1, -1))
    up, down = (min(8, len(side) - 2) for side in (liked, disliked))
    fitted = scorer.fit_vectors(rows[liked[:up]], rows[disliked[:down]])
    scores = [np.array([s.value for s in fitted.score_vectors(rows[rest])]) for rest in (liked[up:], disliked[down:])]
    return auc(*scores)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tagger", action="store_true", help="with the tagger's features beside the scorer's own")
    arguments = parser.parse_args()
    index = json.loads(assets.path("gallery", "index.json").read_text(encoding="utf-8"))["pictures"]
    describe = None
    if arguments.tagger:
        from viper_desktop.engine.starter.tagger import Tagger

        describe = Tagger.load().features
    scorer = StarterScorer(describe)
    rows = scorer.vectors([Image.open(assets.path("gallery", entry["file"])) for entry in index])
    chance = np.random.default_rng(3)
    whole, eight = [], []
    for name, (up, down) in PEOPLE.items():
        marks = marks_of([entry["attributes"] for entry in index], up, down)
        whole.append(leave_one_out(scorer, rows, marks))
        eight.append(np.mean([from_eight(scorer, rows, marks, chance) for _ in range(DRAWS)]))
        print(f"{whole[-1]:.3f}  {eight[-1]:.3f}  {int((marks > 0).sum()):3d} {int((marks < 0).sum()):3d}  {name}")
    print(f"leave-one-out AUC, {len(PEOPLE)} tastes: mean {np.mean(whole):.3f}, worst {min(whole):.3f}")
    print(f"from eight of each: mean {np.mean(eight):.3f}, worst {min(eight):.3f}")


if __name__ == "__main__":
    main()
