"""The painter program behind the `ImageGenerator` door."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.recipe import MAX_DEGREE
from viper_desktop.engine.atelier.painter import LARGEST, SMALLEST, paint
from viper_desktop.engine.atelier.reading import scene_for
from viper_desktop.engine.doors import Draft, GeneratorInfo, Step, Understood

if TYPE_CHECKING:
    from PIL.Image import Image

    from viper_desktop.domain.profile import Attribute
    from viper_desktop.domain.recipe import Recipe

SIZES = ((1024, 1024), (1216, 832), (832, 1216), (1536, 1024), (1920, 1080), (2048, 2048), (3840, 2160))
SMALL, FINER = 400, 2  # pixels: below this, strokes and grain are painted finer than pixels and averaged
DRAFTED = 320  # pixels of the longer side of a draft
STAGES = 5  # drawn, lit, graded, painted, finished


class AtelierGenerator:
    """Paints a recipe. No neural model: it knows some sixty subjects and the vocabulary's attributes, and no more."""

    def info(self) -> GeneratorInfo:
        """See `ImageGenerator`."""
        return GeneratorInfo(
            name="Atelier",
            kind="painter",
            sizes=SIZES,
            steps=0,
            guidance=0.0,
            note="A painter program, not a neural model: it draws what it has been taught to draw, "
            "in about a second, at any size.",
        )

    def understand(self, prompt: str) -> Understood:
        """See `ImageGenerator`."""
        return scene_for(prompt, (), (), degree_liked=0.0, degree_disliked=0.0, seed=0)[1]

    def complete(self, recipe: Recipe) -> Recipe:
        """See `ImageGenerator`. Steps and guidance mean nothing to a painter and become 0."""
        width, height = recipe.width or SIZES[0][0], recipe.height or SIZES[0][1]
        if not (SMALLEST <= width <= LARGEST and SMALLEST <= height <= LARGEST):
            raise BadInput(
                f"The painter cannot make a picture of {width} × {height} pixels.",
                f"Choose a size from {SMALLEST} to {LARGEST} pixels a side.",
            )
        if not (0 <= recipe.degree_liked <= MAX_DEGREE and 0 <= recipe.degree_disliked <= MAX_DEGREE):
            raise BadInput(f"A degree lies between 0 and {MAX_DEGREE}.", "Move the degree back into that range.")
        return replace(recipe, width=width, height=height, steps=0, guidance=0.0)

    def remarks(self, _recipe: Recipe) -> tuple[str, ...]:
        """See `ImageGenerator`."""
        return ()

    def generate(self, recipe: Recipe, *, on_step: Callable[[Step], None], cancel: Event | None = None) -> Image:
        """See `ImageGenerator`."""
        recipe = self.complete(recipe)
        profile = recipe.profile
        scene, _ = scene_for(
            recipe.prompt,
            _weighted(profile.liked) if profile else (),
            _weighted(profile.disliked) if profile else (),
            degree_liked=recipe.degree_liked,
            degree_disliked=recipe.degree_disliked,
            seed=recipe.seed,
            negative=recipe.negative,
        )

        def progress(share: float) -> None:
            on_step(Step(round(share * STAGES), STAGES))

        width, height = recipe.width, recipe.height
        hand = recipe.variations[-1].seed if recipe.variations else recipe.seed
        finer = FINER if min(width, height) < SMALL else 1
        picture = paint(
            scene, width=width * finer, height=height * finer, seed=hand, cancel=cancel, on_progress=progress
        )
        return picture.reduce(finer) if finer > 1 else picture

    def draft(self, recipe: Recipe, *, cancel: Event | None = None) -> Draft:
        """See `ImageGenerator`: the same scene, small."""
        whole = self.complete(recipe)
        less = min(1.0, DRAFTED / max(whole.width, whole.height))
        width, height = (max(SMALLEST, round(less * side)) for side in (whole.width, whole.height))
        small = replace(whole, width=width, height=height)
        return Draft(self.generate(small, on_step=lambda _step: None, cancel=cancel))


def _weighted(attributes: tuple[Attribute, ...]) -> tuple[tuple[str, float], ...]:
    """Enabled attributes with their weights."""
    return tuple((attribute.text, attribute.weight) for attribute in attributes if attribute.enabled)
