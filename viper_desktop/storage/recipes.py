"""A picture file carries what it was made from, in its PNG text chunks.

Two chunks: `parameters`, the form that other programs read and write, and `viper-recipe`, a JSON document of our own
that loses nothing. Comments never go into a picture.
"""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.reactions import now
from viper_desktop.domain.recipe import Recipe
from viper_desktop.storage import atomic, image_files
from viper_desktop.storage.documents import Damaged, parsed, plain_refusal, recipe_document, recipe_of, written
from viper_desktop.storage.parameters import parameters_of, read_parameters
from viper_desktop.storage.text import clean, slug

OUR_CHUNK = "viper-recipe"
COMMON_CHUNK = "parameters"
PNG_LEVEL = 4  # a third of the time of level 6 for a few percent of size


def png_bytes(image: Image.Image, recipe: Recipe | None) -> bytes:
    """A PNG file with its recipe in the text chunks, or without any text where `recipe` is None."""
    chunks = PngInfo()
    if recipe is not None:
        chunks.add_text(COMMON_CHUNK, clean(parameters_of(recipe, image.size)))
        chunks.add_itxt(OUR_CHUNK, written(recipe_document(recipe)))
    buffer = io.BytesIO()
    image.save(buffer, "PNG", pnginfo=chunks, compress_level=PNG_LEVEL)
    return buffer.getvalue()


def write_picture(image: Image.Image, recipe: Recipe, path: Path | str, *, include_recipe: bool = True) -> None:
    """Write a PNG, whole or not at all; replaces what is there.

    Args:
        include_recipe: whether the file says what it was made from; a taste is private.

    Raises:
        ViperError: it cannot be written.
    """
    atomic.write_bytes(Path(path).absolute(), png_bytes(image, recipe if include_recipe else None))


def write_new_picture(image: Image.Image, recipe: Recipe, folder: Path | str, *, include_recipe: bool = True) -> Path:
    """Write a PNG under a readable name that nothing in the folder has yet.

    Returns:
        Its absolute path, such as `…/tea-party-in-the-woods_seed-7_2026-11-22.png`.

    Raises:
        ViperError: the folder cannot be written.
    """
    data = png_bytes(image, recipe if include_recipe else None)
    return atomic.write_new(Path(folder).absolute(), file_stem(recipe), ".png", data)


def file_stem(recipe: Recipe) -> str:
    """A readable, safe file name without its ending: prompt, seed, day."""
    words = slug(recipe.prompt, 48) or "picture"
    plain = "_plain" if recipe.is_plain else ""
    return f"{words}{plain}_seed-{recipe.seed}_{now().astimezone():%Y-%m-%d}"


def read_recipe(path: Path | str) -> Recipe | None:
    """What a picture file says it was made from, by our own chunk, else by the common one; None where it says nothing.

    Raises:
        BadInput: it is no picture, or its recipe is damaged.
    """
    chunks = image_files.texts(path)
    try:
        if OUR_CHUNK in chunks:
            return recipe_of(parsed(chunks[OUR_CHUNK]))
    except Damaged as error:
        raise plain_refusal(f"The recipe in {Path(path).name}", "recipe", error) from error
    return read_parameters(chunks[COMMON_CHUNK]) if COMMON_CHUNK in chunks else None


def copy_picture(source: Path | str, target: Path | str, *, with_recipe: bool) -> None:
    """Copy a picture file: byte for byte with its recipe, else drawn anew without any recipe or other metadata.

    The target's ending decides the format (PNG, JPEG, WebP or TIFF).

    Raises:
        ViperError: one cannot be read, the other not be written, or the recipe not be carried by that format.
    """
    goal = Path(target).absolute()
    if with_recipe and goal.suffix.lower() == Path(source).suffix.lower():
        atomic.write_bytes(goal, image_files.whole(source))
        return
    recipe = read_recipe(source) if with_recipe else None
    if recipe is not None and goal.suffix.lower() != ".png":
        raise BadInput("Only a PNG file can carry the recipe.", "Save it as .png, or without its recipe.")
    image = image_files.open_upright(source)
    atomic.write_bytes(goal, image_files.in_format(image, goal.suffix) if recipe is None else png_bytes(image, recipe))
