"""Stage 4: what the tagger adds where a comment is vague ("I love the light"): `python vague.py [--pictures 300]`.

Fresh pictures of the atelier, each commented on once for every aspect; what the starter extractor names for it, without
the tagger and with it, is compared with what the picture was painted to show. Answered: in how many the picture
gives a name. Right: how much of what is named is among the scene's own names, or another name of such; what is measured
may be true without being one of them ("dim light" where the scene says moonlight).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from paint import random_scene

from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.atelier.painter import paint
from viper_desktop.engine.doors import CommentedPicture
from viper_desktop.engine.starter.extractor import StarterExtractor
from viper_desktop.engine.starter.reading.lexicon import lexicon
from viper_desktop.engine.starter.tagger import Tagger

sys.path.insert(0, str(Path(__file__).parents[1] / "gallery"))
from describing import attributes

FIRST_SEED = 60_000_000  # that nothing is trained on
GROUPS = ("medium", "palette", "light", "composition", "mood", "texture", "pattern")
COMMENTS = {
    "color": "I love the colors.",
    "light": "I love the light.",
    "composition": "The composition is wonderful.",
    "technique": "I really like the technique.",
    "style": "The style is great.",
    "mood": "I love the mood.",
}


def entry_of(text: str) -> str:
    """The name of the vocabulary's entry that a text is another name for; itself where there is none."""
    entry = lexicon().vocabulary.find(text)
    return entry.text if entry else text


def main() -> None:
    """Paint, read, count, print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=int, default=300)
    args = parser.parse_args()
    rng, tagger = np.random.default_rng(17), Tagger.load()
    readers = (StarterExtractor(), StarterExtractor(lambda image: tagger.tags([image])[0].attributes()))
    counts = {aspect: np.zeros((len(readers), 3), int) for aspect in COMMENTS}  # answered, named, right
    for index in range(args.pictures):
        scene = random_scene(rng)
        image = paint(scene, width=320, height=256, seed=FIRST_SEED + index)
        painted = {*attributes(scene), *(w for g in GROUPS for w in tagger.words(g, getattr(scene, g) or ""))}
        truth = {entry_of(text) for text in painted}
        for aspect, comment in COMMENTS.items():
            picture = CommentedPicture("1", "1", image, comment, Stance.LIKE)
            for number, reader in enumerate(readers):
                told = reader.read(picture)
                named = {text for one in told for text in one.where.shown if text != one.finding.fallback}
                right = sum(entry_of(text) in truth for text in named)
                counts[aspect][number] += (bool(named), len(named), right)
    print("| aspect | answered without | right | answered with | right |\n|---|---|---|---|---|")
    for aspect, rows in counts.items():
        cells = [f"{a / args.pictures:.0%} | {r / max(n, 1):.0%}" for a, n, r in rows]
        print(f"| {aspect} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
