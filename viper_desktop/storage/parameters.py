"""The conventional `parameters` text that image programs put into their pictures.

    prompt
    Negative prompt: what to leave out
    Steps: 30, CFG scale: 5, Seed: 7, Size: 512x512, Model: starter

Values with commas or quotes are quoted as JSON strings.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from viper_desktop.domain.recipe import ENLARGEMENTS, MAX_SEED, MAX_SIDE, STARTER, Recipe, Variation

if TYPE_CHECKING:
    from collections.abc import Mapping

NEGATIVE = "Negative prompt: "
ENLARGER = "Lanczos"  # resampled, nothing made up
_PAIR = re.compile(r'\s*([\w][\w \-/]*?):\s*("(?:\\.|[^\\"])*"|[^,]*)(?:,|$)')
_SIZE = re.compile(r"(\d{1,5})\s*x\s*(\d{1,5})", re.IGNORECASE)


def parameters_of(recipe: Recipe, size: tuple[int, int]) -> str:
    """The text for a picture of `size` (width, height) in pixels. Says the degrees, never the taste itself.

    An enlarged picture's size is that at which it was made, as other programs have it.
    """
    settings: dict[str, object] = {
        "Steps": recipe.steps,
        "CFG scale": recipe.guidance,
        "Seed": recipe.seed,
        "Size": f"{size[0] // recipe.enlarged}x{size[1] // recipe.enlarged}",
        "Model": _quoted(recipe.model),
    }
    if not recipe.is_plain:
        settings |= {
            "ViPer mode": recipe.mode.value,
            "ViPer degree liked": f"{recipe.degree_liked:g}",
            "ViPer degree disliked": f"{recipe.degree_disliked:g}",
        }
    if recipe.refiner:
        settings["Refiner"] = _quoted(recipe.refiner)
    if len(recipe.variations) == 1:  # other programs know one step; all of them are in our own chunk
        step = recipe.variations[0]
        settings |= {"Variation seed": step.seed, "Variation seed strength": f"{step.share:g}"}
    if recipe.enlarged > 1:
        settings |= {"Hires upscale": recipe.enlarged, "Hires upscaler": ENLARGER}
    lines = [recipe.prompt]
    if recipe.negative:
        lines.append(NEGATIVE + recipe.negative)
    lines.append(", ".join(f"{name}: {value}" for name, value in settings.items() if value is not None))
    return "\n".join(lines)


def _quoted(value: str) -> str:
    return json.dumps(value, ensure_ascii=False) if re.search(r'[,":\n]', value) else value


def read_parameters(text: str) -> Recipe | None:
    """The recipe that such a text describes, as far as it goes: plain, as the taste is not in it.

    None where it holds no prompt and no settings. What makes no sense in it is left at its default.
    """
    *lines, last = text.strip("\n").split("\n")
    pairs = {name.strip().lower(): value.strip() for name, value in _PAIR.findall(last)}
    if not {"seed", "steps", "size"} & pairs.keys():  # the settings line is missing
        lines, pairs = [*lines, last], {}
    prompt, negative = _prompts(lines)
    if not prompt and not pairs:
        return None
    width, height = _size(pairs.get("size", ""))
    return Recipe(
        prompt=prompt,
        negative=negative,
        model=_unquoted(pairs.get("model", "")) or STARTER,
        seed=min(_whole(pairs, "seed") or 0, MAX_SEED),
        steps=_whole(pairs, "steps"),
        guidance=_number(pairs, "cfg scale"),
        width=width,
        height=height,
        degree_liked=0.0,
        degree_disliked=0.0,
        variations=_variations(pairs),
        enlarged=_enlarged(pairs),
    )


def _variations(pairs: Mapping[str, str]) -> tuple[Variation, ...]:
    seed, share = _whole(pairs, "variation seed"), _number(pairs, "variation seed strength")
    return () if seed is None or not share else (Variation(min(seed, MAX_SEED), min(share, 1.0)),)


def _enlarged(pairs: Mapping[str, str]) -> int:
    """How many times larger the file is than it was made; what another program's upscaler did cannot be done again."""
    times = _whole(pairs, "hires upscale") or 1
    return times if times in ENLARGEMENTS and pairs.get("hires upscaler") == ENLARGER else 1


def _prompts(lines: list[str]) -> tuple[str, str]:
    """The prompt and the negative prompt, either of several lines."""
    for index, line in enumerate(lines):
        if line.startswith(NEGATIVE.strip()):
            first = line[len(NEGATIVE.strip()) :].strip()
            return "\n".join(lines[:index]).strip(), "\n".join([first, *lines[index + 1 :]]).strip()
    return "\n".join(lines).strip(), ""


def _unquoted(value: str) -> str:
    if not value.startswith('"'):
        return value
    try:
        return str(json.loads(value))
    except ValueError:
        return value.strip('"')


def _whole(pairs: Mapping[str, str], name: str) -> int | None:
    value = pairs.get(name, "")
    return int(value) if value.isascii() and value.isdigit() and len(value) <= 12 else None


def _number(pairs: Mapping[str, str], name: str) -> float | None:
    value = pairs.get(name, "")
    return float(value) if re.fullmatch(r"[0-9]{1,6}(\.[0-9]{1,12})?", value) else None


def _size(value: str) -> tuple[int, int]:
    """(width, height) in pixels, (0, 0) where it does not say or cannot be."""
    found = _SIZE.fullmatch(value)
    if found is None:
        return 0, 0
    width, height = int(found[1]), int(found[2])
    return (width, height) if 0 < width <= MAX_SIDE and 0 < height <= MAX_SIDE else (0, 0)
