"""(h) One prompt and one seed in the tastes of a hundred people."""

from __future__ import annotations

from math import ceil, sqrt
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from viper_desktop.storage.atomic import write_bytes
from viper_desktop.storage.text import slug
from viper_desktop.tasks.encoding import jpeg
from viper_desktop.tasks.study.findings import Figure, Finding

if TYPE_CHECKING:
    from viper_desktop.tasks.study.world import World

TILE, GAP = 128, 4  # pixels
GROUND = (36, 35, 33)


def contact_sheet(world: World) -> Finding | None:
    """The sheet as a JPEG file beside the page."""
    count = world.plan.crowd
    if not count:
        return None
    prompt = world.plan.prompts[1]
    profiles = []
    for number in range(count):
        world.run.progress(number + 1, count, phase="comments of a hundred people")
        profiles.append(world.own(world.person(number)))
    looks = world.looks([world.recipe(prompt, 0, profile) for profile in profiles], "a hundred people’s pictures")
    columns = ceil(sqrt(count))
    step = TILE + GAP
    sheet = Image.new("RGB", (columns * step + GAP, ceil(count / columns) * step + GAP), GROUND)
    for number, look in enumerate(looks):
        with Image.open(look.path) as picture:
            tile = picture.convert("RGB").resize((TILE, TILE), Image.Resampling.LANCZOS)
        sheet.paste(tile, (number % columns * step + GAP, number // columns * step + GAP))
    name = f"h-contact-sheet-{slug(Path(world.maker).name, 32) or 'model'}.jpg"
    write_bytes(Path(world.request.folder) / "plots" / name, jpeg(sheet, quality=88))
    return Finding(
        "h",
        world.maker,
        f"“{prompt}”, seed and everything else the same, in the tastes of {count} people.",
        figures=(
            Figure(
                "h-contact-sheet",
                f"{count} simulated people, {world.plan.comments} comments each; one picture each.",
                picture=name,
            ),
        ),
    )
