"""Measure an exported model at few steps, by the judge: `python steps.py` writes `steps.csv` and a sheet to `report/`.

Whether a few-step version is needed for the live draft: the model's own steps (DDIM) against UniPC, which the drafts
take, on prompts that name all groups, plain and steered by a taste at the usual degree. Every picture is also compared
with the one that forty of the model's own steps make of the same noise.
"""

from __future__ import annotations

import argparse
import csv
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from captions import plain_prompt
from common import NAMES, RESOURCES, Labels
from evaluate import burn, mixtures, rates
from judge import Judge, load_judge
from sampler import Sampler, Taste
from sheets import sheet
from torch import Tensor
from words import WORDS

ALL = ("subject", "medium", "palette", "light", "composition")
LIKED = ("medium", "palette")
STEPS = (3, 4, 5, 6, 10, 20)
MOST = 40
DEGREE = 0.85


def psnr(pictures: Tensor, truth: Tensor) -> float:
    """Mean over pictures (n, 3, h, w), −1..1, of the peak signal-to-noise ratio, dB."""
    error = ((pictures - truth) / 2).square().mean((1, 2, 3))
    return round(float((-10 * torch.log10(error)).mean()), 1)


def taste_for(labels: list[Labels]) -> Taste:
    """Each picture's own medium and palette liked, the next ones of the lists disliked."""

    def listed(shift: int) -> list[str]:
        sides = []
        for _, medium, palette, *_ in labels:
            names = {"medium": NAMES["medium"], "palette": NAMES["palette"]}
            at = {"medium": medium + shift, "palette": palette + shift}
            words = [WORDS[group][names[group][at[group] % len(names[group])]][0] for group in LIKED]
            sides.append(", ".join(words))
        return sides

    return Taste(listed(0), listed(1), DEGREE)


@dataclass(frozen=True, slots=True)
class Run:
    """Pictures of one solver at one number of steps, and what was measured on them."""

    solver: str
    steps: int
    prompts: str
    pictures: Tensor
    row: dict[str, str | float]


def measured(
    sampler: Sampler, judge: Judge, solver: str, labels: list[Labels], truths: dict[str, Tensor]
) -> Iterator[Run]:
    """One run per number of steps and kind of prompt; fills `truths` where it is empty."""
    named = np.array(labels)
    kinds = {
        "plain": ([plain_prompt(each, groups=ALL) for each in labels], None, ALL),
        "taste": ([plain_prompt(each, groups=("subject",)) for each in labels], taste_for(labels), ("subject", *LIKED)),
    }
    for steps in (*(() if truths else (MOST,)), *STEPS):
        for kind, (prompts, taste, groups) in kinds.items():
            begun = time.perf_counter()
            pictures = sampler.pictures(prompts, steps=steps, taste=taste)
            seconds = (time.perf_counter() - begun) / len(prompts)
            if steps == MOST:
                truths[kind] = pictures
            right = rates(judge.named(pictures), named, groups)
            row: dict[str, str | float] = {"solver": solver, "steps": steps, "prompts": kind}
            row |= {group: right.get(group, "") for group in ALL} | burn(pictures)
            row |= {"dB": "" if steps == MOST else psnr(pictures, truths[kind]), "seconds": round(seconds, 2)}
            print(row, flush=True)
            yield Run(solver, steps, kind, pictures[::8][:10], row)


def main() -> None:
    """Measure, write the table and the sheet."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=RESOURCES / "starter")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "report")
    args = parser.parse_args()
    torch.set_num_threads(1)
    sampler, judge = Sampler(args.model), load_judge()
    labels: list[Labels] = mixtures()
    truths: dict[str, Tensor] = {}
    runs = [*measured(sampler, judge, "own", labels, truths)]
    sampler.solve_quickly()
    runs += measured(sampler, judge, "UniPC", labels, truths)
    rows = [run.row for run in runs]
    with (args.out / "steps.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    shown = [run.pictures for run in runs if run.prompts == "plain" and run.steps in (3, 5, 10, MOST)]
    sheet(torch.cat(shown), columns=10, side=150).save(args.out / "steps.webp", quality=82)


if __name__ == "__main__":
    main()
