"""What of a recipe's words a model's text encoders do not read, because it lies past the end of their window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.diffusion.encoding import SEPARATOR, fits, windows
from viper_desktop.engine.diffusion.families import MODELS, recognized
from viper_desktop.engine.quiet import quiet

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from viper_desktop.domain.profile import Attribute
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.engine.diffusion.encoding import Reads


class Readers(NamedTuple):
    """The tokenizers that a text goes through, one for each text encoder."""

    tokenizers: tuple[Any, ...]


def readers_of(path: Path, lenders: Iterable[Path]) -> Readers:
    """The tokenizers of a model, without its networks.

    Args:
        path: folder or single file.
        lenders: folders of other models, from which a single file borrows its vocabulary.

    Raises:
        ModelUnavailable: they cannot be read.
    """
    from viper_desktop.engine.diffusion.folder_parts import read_tokenizer
    from viper_desktop.engine.diffusion.single_file.parts import tokenizers_of_file

    with quiet():
        if path.is_file():
            return Readers(tuple(tokenizers_of_file(path, lenders).values()))
        return Readers(tuple(read_tokenizer(path / part) for part in recognized(path, MODELS)[0].tokenizers))


def left_out(readers: Reads, recipe: Recipe) -> tuple[str, ...]:
    """A sentence for each text of a recipe that is cut, naming the words that are lost.

    A taste is read piece by piece and loses nothing, except in exact mode, which reads it as the published code does
    (see `encoding`), and except for a single word that is longer than a window.

    Args:
        recipe: in the words that the model is given.
    """
    said = [("the prompt", _past(readers, recipe.prompt)), ("the negative prompt", _past(readers, recipe.negative))]
    for polarity, side in ((Polarity.LIKED, "what you like"), (Polarity.DISLIKED, "what you dislike")):
        if recipe.profile is not None and (
            recipe.degree_liked if polarity is Polarity.LIKED else recipe.degree_disliked
        ):
            attributes = [a for a in recipe.profile.side(polarity) if a.enabled]
            said.append((side, _past_of_taste(readers, attributes, recipe.mode)))
    return tuple(f"Too long for this model, left out of {what}: {words}." for what, words in said if words)


def _past_of_taste(readers: Reads, attributes: Iterable[Attribute], mode: Mode) -> str:
    if mode is Mode.EXACT:
        return _past(readers, SEPARATOR.join(attribute.text for attribute in attributes))
    packed = windows(readers, [attribute.text for attribute in attributes if attribute.weight > 0])
    return SEPARATOR.join(_past(readers, text) for window in packed for text in window if not fits(readers, text))


def _past(readers: Reads, text: str) -> str:
    """The words from the first that is not read whole; empty where all are."""
    if fits(readers, text):
        return ""
    words = text.split()
    least, most = 0, len(words)  # so many words fit; so many don't
    while most - least > 1:
        middle = (least + most) // 2
        if fits(readers, " ".join(words[:middle])):
            least = middle
        else:
            most = middle
    return " ".join(words[least:]).rstrip(".")
