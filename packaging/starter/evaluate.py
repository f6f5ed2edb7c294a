"""Stage 7: measure an exported model by the judge, and write numbers, a plot and sheets to look at into `report/`.

python evaluate.py                                  # the model that ships; about ten minutes on a core
python evaluate.py --model FOLDER --out FOLDER --guidance 2
"""

from __future__ import annotations

import argparse
import csv
import json
import time
from pathlib import Path
from typing import Any

import numpy as np
import torch
from captions import plain_prompt
from common import GROUPS, NAMES, RESOURCES, VALIDATION, Labels, held_out, open_pictures
from judge import Judge, accuracy, load_judge
from numpy.typing import NDArray
from sampler import Sampler, Taste
from sheets import curves, sheet
from torch import Tensor
from words import PALETTE_WORDS, WORDS

from viper_desktop.engine.atelier.emblem import SETTING_NAMES, SUBJECTS

MEDIA_A_SUBJECT = 4
DEGREES = (0.0, 0.25, 0.5, 0.85, 1.0)
LIKED = ("medium", "palette", "light")  # what the tastes of the second measurement are about

Figures = dict[str, Any]


def burn(pictures: Tensor) -> dict[str, float]:
    """Share of clipped channel values, mean saturation (HSV), and contrast (deviation of luminance, 0..1)."""
    unit = (pictures + 1) / 2
    clipped = ((unit < 0.012) | (unit > 0.988)).float().mean().item()
    high, low = unit.amax(1), unit.amin(1)
    saturation = ((high - low) / (high + 1e-3)).mean().item()
    contrast = unit.mean(1).std((1, 2)).mean().item()
    return {"clipped": round(clipped, 3), "saturation": round(saturation, 3), "contrast": round(contrast, 3)}


def rates(seen: NDArray[Any], truth: NDArray[Any], groups: tuple[str, ...]) -> dict[str, float]:
    columns = [GROUPS.index(group) for group in groups]
    return {g: round(float((seen[:, i] == truth[:, i]).mean()), 3) for g, i in zip(groups, columns, strict=True)}


def mixtures() -> list[Labels]:
    """Each subject in some of the media, in a palette that makes the mixture one held out from training if there is."""
    found: list[Labels] = []
    for subject, name in enumerate(NAMES["subject"]):
        setting = SETTING_NAMES.index(SUBJECTS[name].settings[0])
        for index in range(MEDIA_A_SUBJECT):
            medium = (3 * subject + 5 * index) % len(NAMES["medium"])
            palettes = range(len(NAMES["palette"]))
            unseen = [palette for palette in palettes if held_out(subject, medium, palette)]
            palette = unseen[0] if unseen else (5 * subject + 7 * medium) % len(palettes)
            composition = (subject + index) % len(NAMES["composition"])
            found.append((subject, medium, palette, index % len(NAMES["light"]), composition, setting))
    return found


def adherence(sampler: Sampler, judge: Judge, guidance: float, out: Path) -> Figures:
    """Whether it paints what the prompts say: medium and palette, light and composition, or all of these."""
    labels = mixtures()
    truth = np.array(labels)
    figures: Figures = {"prompts": len(labels)}
    for title, groups in (
        ("medium and palette", ("subject", "medium", "palette")),
        ("light and composition", ("subject", "light", "composition")),
        ("all of them", ("subject", "medium", "palette", "light", "composition")),
    ):
        pictures = sampler.pictures([plain_prompt(each, groups=groups) for each in labels], guidance=guidance)
        seen = judge.named(pictures)
        figures[title] = rates(seen, truth, groups) | burn(pictures)
        if title == "medium and palette":
            unseen = np.array([held_out(*each[:3]) for each in labels])
            figures["never shown"] = rates(seen[unseen], truth[unseen], groups) | {"prompts": int(unseen.sum())}
            wrong = {NAMES["subject"][s]: round(float((seen[truth[:, 0] == s, 0] != s).mean()), 2) for s in truth[:, 0]}
            figures["subjects often missed"] = {name: share for name, share in wrong.items() if share > 0}
        sheet(pictures, columns=12, side=150).save(out / f"{title.replace(' ', '-')}.webp", quality=82)
    return figures


def personal(sampler: Sampler, judge: Judge, guidance: float, out: Path, count: int = 48) -> list[Figures]:
    """Prompts that name a subject only; a medium, a palette and a light liked, others disliked; by degree."""
    rng = np.random.default_rng(5)
    sizes = [len(NAMES[group]) for group in LIKED]
    liked = np.stack([rng.integers(0, size, count) for size in sizes], 1)
    disliked = np.stack([(liked[:, i] + rng.integers(1, size, count)) % size for i, size in enumerate(sizes)], 1)
    subjects = np.arange(count) % len(NAMES["subject"])
    prompts = [WORDS["subject"][NAMES["subject"][s]][0] for s in subjects]

    def listed(side: NDArray[Any]) -> list[str]:
        lists = []
        for row in side:
            names = {group: NAMES[group][label] for group, label in zip(LIKED, row, strict=True)}
            words = [WORDS[group][name][0] for group, name in names.items()]
            lists.append(", ".join([*words, PALETTE_WORDS[names["palette"]][1]]))
        return lists

    likes, dislikes = listed(liked), listed(disliked)
    columns = [GROUPS.index(group) for group in LIKED]
    rows, shown = [], []
    for degree in DEGREES:
        taste = Taste(likes, dislikes, degree) if degree else None
        pictures = sampler.pictures(prompts, guidance=guidance, seed=3, taste=taste)
        seen = judge.named(pictures)
        row: Figures = {"degree": degree}
        for title, side in (("liked", liked), ("disliked", disliked)):
            shares = (seen[:, columns] == side).mean(0)
            row |= {f"{title} {group}": round(float(share), 3) for group, share in zip(LIKED, shares, strict=True)}
        rows.append(row | {"subject kept": round(float((seen[:, 0] == subjects).mean()), 3)} | burn(pictures))
        shown.append(pictures[::4])
    sheet(torch.cat(shown), columns=12, side=150).save(out / "degrees.webp", quality=82)
    written_degrees(rows, out, "degrees")
    return rows


def written_degrees(rows: list[Figures], out: Path, name: str) -> None:
    """The rows as CSV, and a plot of the liked shares over the degree."""
    with (out / f"{name}.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    lines = {title: [row[title] for row in rows] for title in ("subject kept", *(f"liked {group}" for group in LIKED))}
    curves(DEGREES, lines).save(out / f"{name}.png", optimize=True)


def seconds_a_picture(sampler: Sampler) -> float:
    """Of one picture at 20 steps on the threads that there are."""
    sampler.pictures(["a cat"], steps=2)
    begun = time.perf_counter()
    sampler.pictures(["a cat, watercolor"])
    return round(time.perf_counter() - begun, 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=RESOURCES / "starter")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "report")
    parser.add_argument("--guidance", type=float, default=1.5)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    args.out.mkdir(parents=True, exist_ok=True)
    sampler, judge = Sampler(args.model), load_judge()
    real = torch.from_numpy(np.array(open_pictures().small[:VALIDATION:4])).permute(0, 3, 1, 2).float() / 127.5 - 1
    figures: Figures = {
        "guidance": args.guidance,
        "training": json.loads((args.model / "viper.json").read_text(encoding="utf-8")).get("training"),
        "seconds a picture": seconds_a_picture(sampler),
        "threads": args.threads,
        "judge on painted pictures": accuracy(judge),
        "painted pictures": burn(real),
        "adherence": adherence(sampler, judge, args.guidance, args.out),
        "taste": personal(sampler, judge, args.guidance, args.out),
    }
    text = json.dumps(figures, indent=1)
    (args.out / "figures.json").write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
