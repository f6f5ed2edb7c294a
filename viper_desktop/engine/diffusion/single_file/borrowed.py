"""What a single file leaves out, borrowed from models on this computer: CLIP's vocabulary, and perhaps an autoencoder.

The vocabulary is the same in every model of these families. It is OpenAI's text, so it does not ship with the program.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.engine.diffusion.families import MODELS, Family, recognized
from viper_desktop.engine.diffusion.folder_parts import read_tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PADDING = {"tokenizer": "<|endoftext|>", "tokenizer_2": "!"}  # as the two were published
CACHED = (  # repositories that have the vocabulary, and the folder that it is in
    ("stabilityai/stable-diffusion-xl-base-1.0", "tokenizer"),
    ("stabilityai/stable-diffusion-xl-refiner-1.0", "tokenizer_2"),
    ("stable-diffusion-v1-5/stable-diffusion-v1-5", "tokenizer"),
    ("runwayml/stable-diffusion-v1-5", "tokenizer"),
    ("openai/clip-vit-large-patch14", ""),
)


def tokenizers(file: Path, parts: Iterable[tuple[str, int]], lenders: Iterable[Path]) -> dict[str, Any]:
    """A tokenizer for each text encoder.

    Args:
        file: the checkpoint; a vocabulary beside it is taken first.
        parts: (`tokenizer` or `tokenizer_2`, number of words that its encoder knows) pairs.
        lenders: folders that may have a vocabulary in a folder `tokenizer` or `tokenizer_2`.

    Raises:
        ModelUnavailable: no vocabulary of that length is on this computer.
    """
    places = list(_vocabularies((file.parent, *lenders)))
    return {part: _tokenizer(file, part, words, places) for part, words in parts}


def vae_folder(family: Family, lenders: Iterable[Path]) -> Path | None:
    """A model of the same family that has an autoencoder; None where none is on this computer."""
    for lender in lenders:
        if (lender / "model_index.json").is_file() and (lender / "vae" / "config.json").is_file():
            try:
                if recognized(lender, MODELS)[0] is family:
                    return lender
            except ModelUnavailable:  # another model's damage is told when that one is used
                continue
    return None


def _tokenizer(file: Path, part: str, words: int, places: list[Path]) -> Any:  # noqa: ANN401 - transformers' own type
    for place in places:
        tokenizer = read_tokenizer(place, pad_token=PADDING[part])
        if len(tokenizer) == words:
            return tokenizer
    raise ModelUnavailable(
        f"{file.name} comes without CLIP's vocabulary, which is not on this computer.",
        "Get it (3 MB) on the models page, or with “viper-desktop models get clip-vocabulary”.",
    )


def _vocabularies(lenders: Iterable[Path]) -> Iterator[Path]:
    """Folders with the files of a tokenizer: those of the lenders, then Hugging Face's own cache."""
    for lender in lenders:
        for name in ("tokenizer", "tokenizer_2"):
            if _has_vocabulary(lender / name):
                yield lender / name
    from huggingface_hub import try_to_load_from_cache

    for repository, folder in CACHED:
        found = try_to_load_from_cache(repository, f"{folder}/vocab.json".lstrip("/"))
        if isinstance(found, str) and _has_vocabulary(Path(found).parent):
            yield Path(found).parent


def _has_vocabulary(folder: Path) -> bool:
    return (folder / "tokenizer.json").is_file() or all((folder / n).is_file() for n in ("vocab.json", "merges.txt"))
