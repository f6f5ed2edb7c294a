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
from typing import Any, NamedTuple

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.starter.reading.comment import read_comment
from viper_desktop.engine.starter.reading.lexicon import lexicon
from viper_desktop.engine.starter.reading.merging import Told, merged
from viper_desktop.engine.starter.reading.words import key_of


class First(NamedTuple):
    """What the first reading of a set came to, before anything was learned from it."""

    f1: float
    wrong_polarity: float
    voices: str = "many, mostly marked"

    def __str__(self) -> str:
        return f"F1 {self.f1:.3f}, wrong polarity {self.wrong_polarity:.3f}, {self.voices}"


FIRST_READING = {
    "fresh_1": First(0.858, 0.026),
    "fresh_2": First(0.896, 0.014),
    "fresh_3": First(0.843, 0.023),
    "fresh_4": First(0.840, 0.010),
    "fresh_5": First(0.842, 0.067),
    "fresh_6": First(0.833, 0.029),
    "fresh_7": First(0.938, 0.048),
    "fresh_8": First(0.911, 0.021),
    "fresh_9": First(0.924, 0.009),
    "fresh_10": First(0.831, 0.040),
    "fresh_11": First(0.729, 0.132),
    "fresh_12": First(0.928, 0.000),
    "fresh_13": First(0.912, 0.055),
    "fresh_14": First(0.864, 0.036),
    "fresh_15": First(0.901, 0.018),
    "fresh_16": First(0.882, 0.020),
    "fresh_17": First(0.865, 0.032),
    "fresh_18": First(0.674, 0.198, "unmarked, many pairs that differ in one word"),
    "fresh_19": First(0.789, 0.113, "wishes, comparisons, degrees, double negation"),
    "fresh_20": First(0.848, 0.077, "unmarked"),
    "fresh_21": First(0.823, 0.053),
    "fresh_22": First(0.848, 0.031, "unmarked"),
    "fresh_23": First(0.692, 0.137, "wishes, comparisons, degrees, double negation"),
    "fresh_24": First(0.807, 0.011),
    "fresh_25": First(0.586, 0.170, "unmarked, many pairs that differ in one word"),
    "fresh_26": First(0.764, 0.048),
    "fresh_27": First(0.780, 0.024),
    "fresh_28": First(0.653, 0.176, "mostly unmarked"),
    "fresh_29": First(0.737, 0.021),
    "fresh_30": First(0.838, 0.032),
    "fresh_31": First(0.834, 0.014),
    "fresh_32": First(0.848, 0.055),
    "fresh_33": First(0.808, 0.030),
    "fresh_34": First(0.933, 0.021, "plainer comments of one to three sentences"),
    "fresh_35": First(0.891, 0.022, "plain, pictures of every kind"),
    "fresh_36": First(0.885, 0.000, "plain, in the style of the product's examples"),
    "fresh_37": First(0.877, 0.027, "everyday voices: learners of English, texting, plain"),
    "fresh_38": First(0.807, 0.068, "idioms, gamers' and visitors' voices, plain and mixed"),
}
FOLDER = Path(__file__).parent.parent / "data" / "comments"
_LAST = 5  # sets whose mean says how well comments are read that nobody has learned from
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
    spelled = " ".join(word.replace("colour", "color").replace("grey", "gray") for word in text.lower().split())
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


def first_readings() -> str:
    """The first reading of each set as a Markdown table, and the mean of the last ones."""
    rows = [
        f"| {name} | {first.f1:.3f} | {first.wrong_polarity:.3f} | {first.voices} |"
        for name, first in FIRST_READING.items()
    ]
    last = list(FIRST_READING.values())[-_LAST:]
    mean_f1 = sum(first.f1 for first in last) / len(last)
    mean_wrong = sum(first.wrong_polarity for first in last) / len(last)
    mean = f"| **mean of the last {len(last)}** | **{mean_f1:.3f}** | **{mean_wrong:.3f}** | |"
    return "\n".join(["| set | F1 | wrong polarity | voices |", "|---|---|---|---|", *rows, mean])


def main(arguments: list[str]) -> None:
    """Score every set; `-v NAME` shows each miss of one set, `--table` the first readings."""
    if "--table" in arguments:
        print(first_readings())
        return
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
