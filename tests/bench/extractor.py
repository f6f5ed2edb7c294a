"""Precision, recall, F1 and wrong polarity of the starter extractor's reading: `python -m tests.bench.extractor`.

A found attribute matches a gold one if both have the same content words after normalising, or are names of the same
vocabulary entry. Gold may list other names for an attribute, and attributes that may be found or not ("maybe"). What
matches gold of the other side counts as wrong polarity. Vague nouns ("the colors") need a picture and are left out.

The rules were written beside `dev` and never beside `holdout`. Each `fresh` set was written before the reader had seen
any of it, measured once, and only then learned from: the figures of that first reading are the honest ones.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.starter.reading.comment import read_comment
from viper_desktop.engine.starter.reading.lexicon import lexicon
from viper_desktop.engine.starter.reading.merging import Told, merged
from viper_desktop.engine.starter.reading.words import key_of

FIRST_READING = {
    "fresh_1": "F1 .858, wrong polarity .026",
    "fresh_2": "F1 .896, wrong polarity .014",
    "fresh_3": "F1 .843, wrong polarity .023",
    "fresh_4": "F1 .840, wrong polarity .010",
    "fresh_5": "F1 .842, wrong polarity .067",
    "fresh_6": "F1 .833, wrong polarity .029",
    "fresh_7": "F1 .938, wrong polarity .048",
    "fresh_8": "F1 .911, wrong polarity .021",
    "fresh_9": "F1 .924, wrong polarity .009",
    "fresh_10": "F1 .831, wrong polarity .040",
    "fresh_11": "F1 .729, wrong polarity .132",
    "fresh_12": "F1 .928, wrong polarity .000",
    "fresh_13": "F1 .912, wrong polarity .055",
    "fresh_14": "F1 .864, wrong polarity .036",
    "fresh_15": "F1 .901, wrong polarity .018",
    "fresh_16": "F1 .882, wrong polarity .020",
    "fresh_17": "F1 .865, wrong polarity .032",
    "fresh_18": "F1 .674, wrong polarity .198, unmarked, many pairs that differ in one word",
    "fresh_19": "F1 .789, wrong polarity .113, wishes, comparisons, degrees, double negation",
    "fresh_20": "F1 .848, wrong polarity .077, unmarked",
    "fresh_21": "F1 .823, wrong polarity .053",
    "fresh_22": "F1 .848, wrong polarity .031, unmarked",
    "fresh_23": "F1 .692, wrong polarity .137, wishes, comparisons, degrees, double negation",
    "fresh_24": "F1 .807, wrong polarity .011",
    "fresh_25": "F1 .586, wrong polarity .170, unmarked, many pairs that differ in one word",
    "fresh_26": "F1 .764, wrong polarity .048",
    "fresh_27": "F1 .780, wrong polarity .024",
    "fresh_28": "F1 .653, wrong polarity .176, mostly unmarked",
    "fresh_29": "F1 .737, wrong polarity .021",
    "fresh_30": "F1 .838, wrong polarity .032",
    "fresh_31": "F1 .834, wrong polarity .014",
    "fresh_32": "F1 .848, wrong polarity .055",
    "fresh_33": "F1 .808, wrong polarity .030",
    "fresh_34": "F1 .933, wrong polarity .021, plainer comments of one to three sentences",
    "fresh_35": "F1 .891, wrong polarity .022, plain, pictures of every kind",
    "fresh_36": "F1 .885, wrong polarity .000, plain, in the style of the product's examples",
}
FOLDER = Path(__file__).parent.parent / "data" / "comments"
_EMPTY_WORDS = frozenset(
    {"a", "an", "the", "too", "very", "so", "of", "and", "in", "with", "is", "are", "overly", "more", "quite", "all"}
)


@dataclass
class Tally:
    """Counts over a set of comments."""

    right: int = 0
    found: int = 0
    gold: int = 0
    wrong_side: int = 0

    @property
    def precision(self) -> float:
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.gold)

    @property
    def f1(self) -> float:
        return 2 * self.precision * self.recall / max(1e-9, self.precision + self.recall)

    @property
    def wrong_polarity(self) -> float:
        return self.wrong_side / max(1, self.found)

    def __str__(self) -> str:
        return (
            f"precision {self.precision:.3f}  recall {self.recall:.3f}  F1 {self.f1:.3f}  "
            f"wrong polarity {self.wrong_polarity:.3f}  ({self.found} found, {self.gold} gold)"
        )


def names(text: str) -> set[str]:
    """What an attribute may be matched by: its content words, and its vocabulary entry."""
    spelled = " ".join(word.replace("colour", "color").replace("grey", "gray") for word in text.split())
    words = frozenset(key_of(spelled).split()) - _EMPTY_WORDS
    entry = lexicon().entry(spelled)
    return {" ".join(sorted(words))} | ({f"entry:{entry.text}"} if entry else set())


def found_in(comment: str, stance: str | None) -> dict[Polarity, list[str]]:
    """What the reader finds in one comment by itself, strongest first."""
    read = read_comment(comment, Stance(stance) if stance else None)
    findings = [Told(replace(f, text=f.fallback or f.text), 0) for f in read if not f.vague or f.fallback]
    sides: dict[Polarity, list[str]] = {polarity: [] for polarity in Polarity}
    for attribute in merged(findings, lexicon()):
        sides[attribute.polarity].append(attribute.text)
    return sides


def judge(rows: list[dict[str, Any]], *, verbose: bool) -> Tally:
    """Compare what is found with gold."""
    tally = Tally()
    for row in rows:
        sides = found_in(row["comment"], row["stance"])
        problems = []
        for side, texts in sides.items():
            gold = [set().union(*(names(t) for t in alternatives)) for alternatives in row[side.value]]
            maybe = [set().union(*(names(t) for t in a)) for a in row.get(f"maybe_{side.value}", ())]
            across = [
                set().union(*(names(t) for t in a))
                for a in (*row[side.other.value], *row.get(f"maybe_{side.other.value}", ()))
            ]
            open_gold = list(range(len(gold)))
            for text in texts:
                mine = names(text)
                hit = next((i for i in open_gold if gold[i] & mine), None)
                if hit is not None:
                    open_gold.remove(hit)
                    tally.right += 1
                    tally.found += 1
                elif any(g & mine for g in (*gold, *maybe)) or row.get(f"anything_{side.value}"):
                    continue
                else:
                    tally.found += 1
                    wrong = any(g & mine for g in across)
                    tally.wrong_side += wrong
                    problems.append(f"   {'WRONG SIDE' if wrong else 'extra'} {side.value}: {text}")
            tally.gold += len(gold)
            problems += [f"   missed {side.value}: {row[side.value][i]}" for i in open_gold]
        if verbose and problems:
            print(f"[{row['stance']}] {row['comment']}", *problems, sep="\n")
    return tally


def main(arguments: list[str]) -> None:
    """Score every set; `-v NAME` shows each miss of one set."""
    verbose = "-v" in arguments
    chosen = [name for name in arguments if not name.startswith("-")]
    for file in sorted(FOLDER.glob("*.json")):
        if chosen and file.stem not in chosen:
            continue
        rows = json.loads(file.read_text(encoding="utf-8"))
        tally = judge(rows, verbose=verbose)
        first = f"  at first: {FIRST_READING[file.stem]}" if file.stem in FIRST_READING else ""
        print(f"{file.stem:12} {len(rows):4} comments  {tally}{first}")


if __name__ == "__main__":
    main(sys.argv[1:])
