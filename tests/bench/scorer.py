"""How well the starter scorer tells liked from disliked, with the tagger and without.

    python -m tests.bench.scorer                         # simulated people over the bundled pictures
    python -m tests.bench.scorer --painted FOLDER        # over pictures painted for their tastes, kept in FOLDER

People over the bundled pictures are drawn to a handful of attributes and put off by another (of the gallery's index),
like the pictures that show more of the former and dislike those that show more of the latter. Leave-one-out: each
picture is scored by a model that was fit on all the others; also from only eight of each, scored on the rest, over
several draws. Painted tastes (`tests/bench/tastes.py`) are scored from eight of each on the other six of each.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections import defaultdict
from pathlib import Path

import numpy as np
from PIL import Image

from tests.bench.tastes import Taste, elsewhere, painted
from viper_desktop import assets
from viper_desktop.engine.starter.scorer import StarterScorer
from viper_desktop.engine.starter.scoring import features
from viper_desktop.engine.starter.tagger import Tagger

DRAWS = 8  # of eight pictures on each side
A_SIDE = 14  # painted pictures of one taste
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

Chances = list[tuple[float, bool]]  # score, and whether the picture was liked


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


def from_eight(
    scorer: StarterScorer, liked: np.ndarray, disliked: np.ndarray, chance: np.random.Generator, chances: Chances
) -> float:
    """AUC over the rest, from eight of each (or as many as leave two to score); what was said is added to `chances`."""
    liked, disliked = liked[chance.permutation(len(liked))], disliked[chance.permutation(len(disliked))]
    up, down = (min(8, len(side) - 2) for side in (liked, disliked))
    fitted = scorer.fit_vectors(liked[:up], disliked[:down])
    scores = [np.array([s.value for s in fitted.score_vectors(rest)]) for rest in (liked[up:], disliked[down:])]
    for side, values in zip((True, False), scores, strict=True):
        chances += [(float(value), side) for value in values]
    return auc(*scores)


def calibration(chances: Chances) -> float:
    """Expected calibration error over ten bins: how far a score lies from the share of liked pictures that get it."""
    values, liked = (np.array(column, float) for column in zip(*chances, strict=True))
    bins = np.minimum((values * 10).astype(int), 9)
    parts = [(bins == b, (bins == b).mean()) for b in range(10) if (bins == b).any()]
    return float(sum(share * abs(values[rows].mean() - liked[rows].mean()) for rows, share in parts))


def over_gallery(scorer: StarterScorer, own: int) -> None:
    """Print both measures of every person over the bundled pictures, without the tagger and with it."""
    index = json.loads(assets.path("gallery", "index.json").read_text(encoding="utf-8"))["pictures"]
    rows = scorer.vectors([Image.open(assets.path("gallery", entry["file"])) for entry in index])
    table = []
    for name, (up, down) in PEOPLE.items():
        marks = marks_of([entry["attributes"] for entry in index], up, down)
        line = []
        for some in (rows[:, :own], rows):
            chance = np.random.default_rng(3)
            line.append(leave_one_out(scorer, some, marks))
            sides = some[marks > 0], some[marks < 0]
            line.append(float(np.mean([from_eight(scorer, *sides, chance, []) for _ in range(DRAWS)])))
        table.append(line)
        print("  ".join(f"{value:.3f}" for value in line), f"{(marks > 0).sum():3d} {(marks < 0).sum():3d}  {name}")
    print("  ".join(f"{value:.3f}" for value in np.mean(table, 0)), " mean: leave-one-out, from eight; with the tagger")


def kept(taste: Taste, folder: Path) -> list[list[Image.Image]]:
    """The pictures of both sides, painted at the first call."""
    sides = []
    for side, make in enumerate((taste.liked, taste.disliked)):
        number = zlib.crc32(taste.name.encode())
        files = [folder / f"{number:08x}_{side}_{index:02d}.png" for index in range(A_SIDE)]
        for index, file in enumerate(files):
            if not file.exists():
                make(np.random.default_rng([number, side, index])).save(file)
        sides.append([Image.open(file).convert("RGB") for file in files])
    return sides


def over_painted(scorer: StarterScorer, own: int, folder: Path) -> None:
    """Print the measures of every kind of taste over painted pictures, without the tagger and with it."""
    folder.mkdir(parents=True, exist_ok=True)
    kinds: dict[str, list[tuple[float, float]]] = defaultdict(list)
    said: tuple[Chances, Chances] = ([], [])
    for taste in (*painted(), *elsewhere()):
        liked, disliked = (scorer.vectors(side) for side in kept(taste, folder))
        line = []
        for width, chances in zip((own, None), said, strict=True):
            chance = np.random.default_rng(5)
            sides = liked[:, :width], disliked[:, :width]
            line.append(float(np.mean([from_eight(scorer, *sides, chance, chances) for _ in range(DRAWS)])))
        kinds[taste.kind].append((line[0], line[1]))
        print(f"{line[0]:.3f}  {line[1]:.3f}  {taste.kind}: {taste.name}", flush=True)
    print("from eight of each, without and with the tagger:")
    for kind, lines in kinds.items():
        print("  ".join(f"{value:.3f}" for value in np.mean(lines, 0)), f" {kind} ({len(lines)})")
    everything = [line for lines in kinds.values() for line in lines]
    print("  ".join(f"{value:.3f}" for value in np.mean(everything, 0)), f" all ({len(everything)})")
    print("  ".join(f"{calibration(chances):.3f}" for chances in said), " calibration error")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--painted", type=Path, help="painted tastes, kept in this folder; the first time takes minutes"
    )
    arguments = parser.parse_args()
    scorer = StarterScorer(Tagger.load().impression)
    own = len(features.population().names)
    if arguments.painted:
        over_painted(scorer, own, arguments.painted)
    else:
        over_gallery(scorer, own)


if __name__ == "__main__":
    main()
