"""Pictures of the study: each made once and looked at once, whatever asks for it, however often the study is stopped.

A picture's file is named by a digest of its recipe; beside it lies what the tagger, the measurements and the scorer's
features say of it.
"""

from __future__ import annotations

import hashlib
import io
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from viper_desktop import __version__, assets
from viper_desktop.domain.recipe import STARTER
from viper_desktop.engine.starter.looking import describe
from viper_desktop.engine.starter.scoring.features import signature
from viper_desktop.storage.atomic import set_aside, write_bytes, write_text
from viper_desktop.storage.documents import recipe_document, written
from viper_desktop.storage.recipes import png_bytes
from viper_desktop.storage.text import slug
from viper_desktop.tasks.study.showing import measured

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.engine.starter.tagger import Tags
    from viper_desktop.tasks.compute.crew import Crew, Hands
    from viper_desktop.tasks.study.showing import Showing
    from viper_desktop.tasks.tools import Run, Tools

DIGITS = 5  # of everything remembered, so that a study that goes on computes with the numbers of one that ran through


@dataclass(frozen=True, slots=True)
class Look:
    """A picture and what is to be seen in it.

    Attributes:
        key: of its recipe.
        tags: group → name → probability.
        shown: attribute → strength, 0..1.
        vector: the starter scorer's features.
    """

    key: str
    path: str
    recipe: Recipe
    tags: Mapping[str, Mapping[str, float]]
    shown: Mapping[str, float]
    vector: NDArray[np.float64]


def make(recipe: Recipe, hands: Hands) -> tuple[bytes, str]:
    """A picture as a PNG file, and what is seen in it as JSON text: a piece of work for a crew."""
    image = hands.tools.generator(recipe.model).generate(recipe, on_step=hands.on_step, cancel=hands.cancel)
    data = png_bytes(image, recipe)
    return data, seen_in(data, recipe.model, hands.tools)


def seen_in(data: bytes, maker: str, tools: Tools) -> str:
    """What the tagger, the measurements and the scorer's features say of a maker's picture file, as JSON text."""
    image = Image.open(io.BytesIO(data)).convert("RGB")
    (tags,) = tools.tagger().tags([image])
    vector = tools.features.of_image(image)
    document = {
        "tags": {
            group: {name: round(float(p), DIGITS) for name, p in names.items()}
            for group, names in groups_of(tags, maker).items()
        },
        "seen": measured(describe(image)),
        "vector": [round(float(value), DIGITS) for value in vector],
    }
    return json.dumps(document)


def groups_of(tags: Tags, maker: str = "") -> dict[str, Mapping[str, float]]:
    """Group → name → probability, of the groups that the tagger tells well enough to judge by.

    Of held-out pictures of the starter's kind it names nine media and palettes in ten rightly; of lights, compositions
    and moods one to four (its card). The starter paints few subjects: which of these it is, is what is asked.
    """
    subjects = tags.as_emblem().groups if maker == STARTER else tags.groups
    return {"subject": subjects["subject"], **{group: tags.groups[group] for group in ("medium", "palette")}}


def tagger_groups(tools: Tools) -> dict[str, tuple[str, ...]]:
    """The tagger's names by group."""
    (tags,) = tools.tagger().tags([Image.new("RGB", (128, 128))])
    return {group: tuple(names) for group, names in groups_of(tags).items()}


@dataclass(frozen=True, slots=True)
class Studio:
    """Makes the pictures that are not there yet.

    Attributes:
        folder: where they lie, by model.
    """

    folder: Path
    showing: Showing
    crew: Crew
    tools: Tools

    def looks(self, recipes: Sequence[Recipe], run: Run, phase: str) -> list[Look]:
        """A look at each picture, in the order given; pictures are on disk as soon as they are made.

        Raises:
            Cancelled: between steps.
            ViperError: a picture cannot be made.
        """
        complete = [self._complete(recipe) for recipe in recipes]
        keys = [key_of(recipe) for recipe in complete]
        known = {key: recipe for key, recipe in zip(keys, complete, strict=True) if not self._is_there(key, recipe)}
        wanted = list(known.items())
        missing = [recipe for _, recipe in wanted]
        run.progress(0, len(missing), phase=phase)
        for done, (index, (data, seen)) in enumerate(self.crew.work(make, missing, run, phase), start=1):
            key, recipe = wanted[index]
            write_bytes(self._picture(key, recipe), data)
            write_text(self._seen(key, recipe), seen)
            run.progress(done, len(missing), phase=phase)
        return [self._look(key, recipe) for key, recipe in zip(keys, complete, strict=True)]

    def _complete(self, recipe: Recipe) -> Recipe:
        return self.tools.generator(recipe.model).complete(recipe)

    def _picture(self, key: str, recipe: Recipe) -> Path:
        return self.folder / (slug(Path(recipe.model).name, 32) or "model") / f"{key}.png"

    def _seen(self, key: str, recipe: Recipe) -> Path:
        return self._picture(key, recipe).with_suffix(f".{eyes()}.json")

    def _is_there(self, key: str, recipe: Recipe) -> bool:
        """Whether picture and look are on disk; a picture that nobody looked at since the eyes changed is looked at."""
        if not self._picture(key, recipe).is_file():
            return False
        if not self._seen(key, recipe).is_file():
            write_text(self._seen(key, recipe), self._looked_at(key, recipe))
        return True

    def _looked_at(self, key: str, recipe: Recipe) -> str:
        return seen_in(self._picture(key, recipe).read_bytes(), recipe.model, self.tools)

    def _look(self, key: str, recipe: Recipe) -> Look:
        file = self._seen(key, recipe)
        try:
            document: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        except ValueError:
            set_aside(file)
            write_text(file, self._looked_at(key, recipe))
            document = json.loads(file.read_text(encoding="utf-8"))
        return Look(
            key,
            str(self._picture(key, recipe)),
            recipe,
            document["tags"],
            self.showing.shown(document["tags"], document["seen"]),
            np.array(document["vector"], dtype=np.float64),
        )


def key_of(recipe: Recipe) -> str:
    """A digest of everything that decides a picture, the versions of program and shipped model too."""
    shipped = assets.path("models", "starter", "viper.json").read_text() if recipe.model == STARTER else ""
    return hashlib.sha256((written(recipe_document(recipe)) + shipped + __version__).encode()).hexdigest()[:20]


@cache
def eyes() -> str:
    """Changes with the tagger, the scorer's features and the program: what was seen under others is seen again."""
    tagger = b"".join(
        assets.path("models", "tagger", name).read_bytes() for name in ("config.json", "tagger.safetensors")
    )
    return hashlib.sha256(tagger + (signature() + __version__).encode()).hexdigest()[:8]
