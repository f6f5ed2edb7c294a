"""One picture as a piece of work for a crew."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from viper_desktop.engine.enlarging import enlarged
from viper_desktop.storage.recipes import png_bytes

if TYPE_CHECKING:
    from PIL.Image import Image

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.tasks.compute.crew import Hands


def picture_of(recipe: Recipe, hands: Hands) -> bytes:
    """The picture of a completed recipe, enlarged where it says so, as a PNG file without text."""
    image = hands.tools.generator(recipe.model).generate(recipe, on_step=hands.on_step, cancel=hands.cancel)
    return png_bytes(enlarged(image, recipe.enlarged, cancel=hands.cancel), None)


def opened(data: bytes) -> Image:
    """The picture that `picture_of` sent."""
    from PIL import Image  # noqa: PLC0415 - the type's own name

    return Image.open(io.BytesIO(data)).convert("RGB")
