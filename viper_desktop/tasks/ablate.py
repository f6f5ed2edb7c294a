"""A picture made again with one attribute left out at a time, and how much that changes it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.domain.ablation import ablations
from viper_desktop.domain.events import WordLeftOut
from viper_desktop.storage.image_files import open_upright
from viper_desktop.storage.recipes import write_new_picture
from viper_desktop.tasks.encoding import jpeg
from viper_desktop.tasks.sittings import made

if TYPE_CHECKING:
    from viper_desktop.domain.requests import AblateRequest
    from viper_desktop.tasks.tools import Run, Tools


def ablate(request: AblateRequest, tools: Tools, run: Run) -> None:
    """One picture a word, in the person's order; ranking them is for whoever has all of them."""
    words = ablations(request.recipe)
    missing = 0 if request.path else 1
    if request.path:
        whole = open_upright(request.path)
    else:
        whole, recipe = made(request.recipe, tools, run, 1, len(words) + 1)
        if request.folder:
            write_new_picture(whole, recipe, request.folder)
    reference = tools.features.of_image(whole)
    for number, word in enumerate(words, start=1 + missing):
        image, recipe = made(word.recipe, tools, run, number, len(words) + missing)
        apart = tools.features.of_image(image) - reference
        change = float(np.sqrt(np.mean(np.square(apart))))
        path = write_new_picture(image, recipe, Path(request.folder)) if request.folder else ""
        run.emit(WordLeftOut(run.job_id, word.attribute.text, word.polarity, change, jpeg(image), str(path)))
