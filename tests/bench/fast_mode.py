"""What fast mode saves and what it changes: cost against a plain picture, PSNR against balanced mode without reuse.

    python -m tests.bench.fast_mode [--model DIR] [--pictures 12] [--steps 40] [--settings 3/3/6/6,1/4/8/8]
        [--guidance 1.5] [--results FILE.json] [--plot FILE.png]

Cost is in rows that the UNet computes, two a step for a plain picture; seconds are measured beside it. A setting says
every how many steps ε_c, ε_c − ε_u, ε₊ and ε₋ are predicted anew; balanced mode, which does so at each, is the truth.
Results are kept in the file and added to, so that a long table can be made in pieces; table and plot show all of it.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tests.bench.taste_on_starter import wishes
from viper_desktop import assets
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.devices import choose
from viper_desktop.engine.diffusion.defaults import Tuning, defaults_of
from viper_desktop.engine.diffusion.loading import load
from viper_desktop.engine.diffusion.pipeline import paint
from viper_desktop.engine.diffusion.previews import Previewer

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = "3/3/6/6,3/3/3/3,3/3/6/12,2/2/4/4,2/4/8/8,4/4/4/4,4/4/8/8,5/5/5/5,1/3/6/6,1/4/8/8,1/5/10/10"
PLAIN = ("3/3/6/6", "2/2/4/4", "1/4/8/8")
TARGET = (0.75, 35.0)  # cost, decibels
LEAST = 0.3  # where the plot begins


def psnr(first: np.ndarray, second: np.ndarray) -> float:
    """In decibels, of grey levels 0..255."""
    error = np.mean((first.astype(float) - second.astype(float)) ** 2)
    return float(10 * np.log10(255**2 / max(error, 1e-9)))


class Bench:
    """One model, its pictures and what they cost."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.words = json.loads((options.model / "words.json").read_text(encoding="utf-8"))
        self.model = load(options.model, choose("cpu"))
        self.previewer = Previewer(self.model)
        own = defaults_of(options.model)
        self.size = own.sizes[0]
        self.guidance = options.guidance or own.guidance
        self.tuning = replace(own.tuning, second_evaluation=1.0)
        self.rows: list[int] = []
        self.model.stock.unet.register_forward_pre_hook(lambda _, inputs: self.rows.append(len(inputs[0])))

    def run(self, mode: Mode, degree: float, tuning: Tuning) -> tuple[list[np.ndarray], float, float]:
        """Pictures, cost against a plain one, seconds each."""
        self.rows.clear()
        start = time.perf_counter()
        pictures = []
        for wish in wishes(self.words, self.options.pictures):
            recipe = replace(
                wish.recipe(self.size, degree), steps=self.options.steps, guidance=self.guidance, mode=mode
            )
            made = paint(self.model, recipe, tuning, previewer=self.previewer, on_step=lambda _: None)
            pictures.append(np.asarray(made))
        seconds = (time.perf_counter() - start) / self.options.pictures
        return pictures, sum(self.rows) / (2 * self.options.steps * self.options.pictures), seconds

    def rows_of_table(self, name: str, degree: float, settings: list[str]) -> Iterator[tuple[str, dict[str, float]]]:
        """Every setting against the same pictures without reuse; told as they come."""
        truth, cost, seconds = self.run(Mode.BALANCED, degree, self.tuning)
        yield f"{name} balanced", {"cost": cost, "seconds": seconds}
        for setting in settings:
            prompt, contrast, liked, disliked = map(int, setting.split("/"))
            tuning = replace(
                self.tuning,
                prompt_every=prompt,
                contrast_every=contrast,
                taste_every=liked,
                disliked_every=disliked,
            )
            pictures, cost, seconds = self.run(Mode.FAST, degree, tuning)
            close = [psnr(a, b) for a, b in zip(truth, pictures, strict=True)]
            row = {"cost": cost, "seconds": seconds, "psnr": float(np.mean(close)), "least": min(close)}
            print(name, setting, {key: round(value, 2) for key, value in row.items()}, flush=True)
            yield f"{name} {setting}", row


def as_table(results: dict[str, dict[str, float]]) -> str:
    """Markdown, cheapest last."""
    titles = ("", "every (prompt/contrast/liked/disliked)", "cost", "s a picture", "PSNR", "least")
    lines = [f"| {' | '.join(titles)} |", "|---" * len(titles) + "|"]
    for name, row in sorted(results.items(), key=lambda item: (item[0].split()[0], -item[1]["cost"])):
        kind, setting = name.split()
        close = f"{row['psnr']:.1f} | {row['least']:.1f}" if "psnr" in row else "|"
        lines.append(f"| {kind} | {setting} | {row['cost']:.3f} | {row['seconds']:.2f} | {close} |")
    return "\n".join(lines)


def plot(results: dict[str, dict[str, float]], file: Path) -> None:
    """Cost to the right, decibels up; the target's corner is shaded."""
    wide, high, left, below = 900, 560, 70, 60
    canvas = Image.new("RGB", (wide, high), "white")
    draw, font = ImageDraw.Draw(canvas), ImageFont.load_default(15)
    points = [(name, row["cost"], row["psnr"]) for name, row in results.items() if row.get("psnr", 99) < 60]
    low, top = 25.0, 5 * (max(decibels for _, _, decibels in points) // 5 + 1)

    def at(cost: float, decibels: float) -> tuple[float, float]:
        x = left + (cost - LEAST) / (1.1 - LEAST) * (wide - left - 20)
        return x, high - below - (decibels - low) / (top - low) * (high - below - 40)

    draw.rectangle([*at(LEAST, top), *at(*TARGET)], fill="#e3f1e3")
    draw.text(at(LEAST + 0.01, top - 0.5), "target", fill="#357a38", font=font)
    for tenth in range(3, 12):
        x, y = at(tenth / 10, low)
        draw.line([x, 40, x, y], fill="#e5e5e5")
        draw.text((x - 10, y + 8), f"{tenth / 10:.1f}", fill="#444444", font=font)
    for decibels in range(int(low), int(top) + 1, 5):
        x, y = at(LEAST, decibels)
        draw.line([x, y, wide - 20, y], fill="#e5e5e5")
        draw.text((x - 32, y - 9), str(decibels), fill="#444444", font=font)
    draw.text((wide / 2 - 160, high - 28), "cost, a plain picture without reuse being 1", fill="black", font=font)
    draw.text((8, 8), "PSNR in dB from the same picture without reuse", fill="black", font=font)
    for number, (name, cost, decibels) in enumerate(sorted(points, key=lambda point: point[1:])):
        kind, setting = name.split()
        x, y = at(cost, decibels)
        color = {"personalised": "#00707a", "plain": "#b05a00"}[kind]
        draw.ellipse([x - 5, y - 5, x + 5, y + 5], fill=color)
        words = setting if kind == "personalised" else f"plain {setting}"
        beside = x - 8 - draw.textlength(words, font=font) if number % 2 else x + 8  # so that neighbors don't collide
        draw.text((beside, y - 9), words, fill=color, font=font)
    canvas.quantize(32).save(file, optimize=True)


def main() -> None:
    """Make the pictures, print the table, draw the plot."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=assets.path("models", "starter"))
    parser.add_argument("--pictures", type=int, default=12)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--guidance", type=float, help="default: the model's own")
    parser.add_argument("--settings", default=SETTINGS)
    parser.add_argument("--results", type=Path)
    parser.add_argument("--plot", type=Path)
    options = parser.parse_args()
    results: dict[str, dict[str, float]] = {}
    if options.results and options.results.is_file():
        results = json.loads(options.results.read_text())
    wanted = {
        "personalised": (0.85, [s for s in options.settings.split(",") if s and f"personalised {s}" not in results]),
        "plain": (0.0, [s for s in PLAIN if f"plain {s}" not in results]),
    }
    bench = Bench(options) if any(settings for _, settings in wanted.values()) else None
    for name, (degree, settings) in wanted.items():
        for row, figures in bench.rows_of_table(name, degree, settings) if bench and settings else ():
            results[row] = figures
            if options.results:
                options.results.write_text(json.dumps(results, indent=1))
    print(as_table(results))
    if options.plot:
        plot(results, options.plot)


if __name__ == "__main__":
    main()
