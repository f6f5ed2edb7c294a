"""How well the starter scorer tells liked from disliked: `python -m tests.bench.scorer [--tagger]`.

Simulated tastes over the bundled pictures: each likes two attributes and dislikes two (of the gallery's index), likes
the pictures that show more of the former, dislikes those that show more of the latter. Leave-one-out: each picture is
scored by a model that was fit on all the others; also from only eight of each, scored on the rest.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter

import numpy as np
from PIL import Image

from viper_desktop import assets
from viper_desktop.engine.starter.scorer import StarterScorer

TASTES = 40
FEWEST = 8  # pictures on each side


def auc(liked: np.ndarray, disliked: np.ndarray) -> float:
    """Share of (liked, disliked) pairs in the right order; ties count half."""
    higher = (liked[:, None] > disliked).mean()
    return float(higher + 0.5 * (liked[:, None] == disliked).mean())


def tastes(shown: list[set[str]], chance: np.random.Generator) -> list[tuple[str, np.ndarray]]:
    """(name, +1 / 0 / -1 per picture) of simulated people."""
    counts = Counter(attribute for attributes in shown for attribute in attributes)
    common = sorted(attribute for attribute, count in counts.items() if 5 <= count <= 0.6 * len(shown))
    found: list[tuple[str, np.ndarray]] = []
    for _ in range(100 * TASTES):
        if len(found) == TASTES:
            break
        up, down = np.split(chance.choice(common, 4, replace=False), 2)
        marks = np.sign([len(a & set(up)) - len(a & set(down)) for a in shown])
        if (marks > 0).sum() >= FEWEST and (marks < 0).sum() >= FEWEST:
            found.append((f"+ {', '.join(up)}  - {', '.join(down)}", marks))
    return found


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
    people = tastes([set(entry["attributes"]) for entry in index], chance)
    whole, eight = [], []
    for name, marks in people:
        whole.append(leave_one_out(scorer, rows, marks))
        eight.append(from_eight(scorer, rows, marks, chance))
        print(f"{whole[-1]:.3f}  {eight[-1]:.3f}  {int((marks > 0).sum()):3d} {int((marks < 0).sum()):3d}  {name}")
    print(f"leave-one-out AUC, {len(people)} tastes: mean {np.mean(whole):.3f}, worst {min(whole):.3f}")
    print(f"from eight of each: mean {np.mean(eight):.3f}, worst {min(eight):.3f}")


if __name__ == "__main__":
    main()
