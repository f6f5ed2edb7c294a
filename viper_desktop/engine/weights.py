"""Looks at a model folder before anything of it is loaded, so that what is wrong with it can be said plainly."""

from __future__ import annotations

import json
import struct
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable

if TYPE_CHECKING:
    from pathlib import Path

PICKLES = (".bin", ".ckpt", ".pt", ".pth", ".pkl")
GET_AGAIN = "Get the model again, or choose another folder."
MAX_HEADER = 100_000_000  # bytes, the format's own limit


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object that belongs to a model.

    Raises:
        ModelUnavailable: the file is missing or damaged.
    """
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelUnavailable(f"The model in {path.parent} lacks its file {path.name}.", GET_AGAIN) from None
    except (OSError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ModelUnavailable(f"The model's file {path} cannot be read: {error}.", GET_AGAIN) from error
    if not isinstance(document, dict):
        raise ModelUnavailable(f"The model's file {path} is not what it should be.", GET_AGAIN)
    return document


def weights_variant(folder: Path, stem: str, *, half: bool) -> str | None:
    """Which of a part's weights to load: `fp16`, or None for the plain ones; see `weights_files`."""
    return weights_files(folder, stem, half=half)[0]


def weights_files(folder: Path, stem: str, *, half: bool) -> tuple[str | None, tuple[Path, ...]]:
    """Which of a part's weights to load, and the files that they are in, each of which has been checked.

    Args:
        folder: of one part, such as `unet/`.
        stem: file name without ending: `model` or `diffusion_pytorch_model`.
        half: whether half precision is wanted, which prefers the `fp16` files.

    Returns:
        The variant, `fp16` or None for the plain one, and its files.

    Raises:
        ModelUnavailable: there are none, only pickles, or one that is cut short.
    """
    order: tuple[str | None, ...] = ("fp16", None) if half else (None, "fp16")
    for variant in order:
        infix = f".{variant}" if variant else ""
        whole = folder / f"{stem}{infix}.safetensors"
        index = folder / f"{stem}.safetensors.index{infix}.json"
        if whole.is_file():
            check_safetensors(whole)
            return variant, (whole,)
        if index.is_file():
            shards = tuple(folder / str(name) for name in sorted(set(read_json(index).get("weight_map", {}).values())))
            for shard in shards:
                check_safetensors(shard)
            return variant, shards
    if folder.is_dir() and any(path.suffix in PICKLES for path in folder.iterdir()):
        raise ModelUnavailable(
            f"The weights in {folder} are pickles, which can run any program when opened.",
            "Choose the same model with .safetensors files.",
        )
    raise ModelUnavailable(f"The model lacks its weights in {folder}.", GET_AGAIN)


def check_safetensors(path: Path) -> None:
    """See that a safetensors file is whole: its header says how long it must be.

    Raises:
        ModelUnavailable: missing, cut short, or something else altogether.
    """
    shapes_in(path)


def shapes_in(path: Path) -> dict[str, tuple[int, ...]]:
    """Names and shapes of the tensors in a safetensors file, which has been seen to be whole; none of them is read.

    Format: 8 bytes of header length (little endian), the header as JSON, the tensors' bytes without a gap.

    Raises:
        ModelUnavailable: missing, cut short, or something else altogether.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(8)
            length = struct.unpack("<Q", start)[0] if len(start) == 8 else MAX_HEADER
            if not 2 <= length < MAX_HEADER or 8 + length > size:
                raise ValueError("no safetensors header")
            header = json.loads(file.read(length))
        entries = {str(name): entry for name, entry in header.items() if name != "__metadata__"}
        needed = 8 + length + max((entry["data_offsets"][1] for entry in entries.values()), default=0)
        shapes = {name: tuple(map(int, entry["shape"])) for name, entry in entries.items()}
    except FileNotFoundError:
        raise ModelUnavailable(f"The model lacks its file {path.name} in {path.parent}.", GET_AGAIN) from None
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise ModelUnavailable(f"{path} is damaged, or no safetensors file.", GET_AGAIN) from error
    if size != needed:
        share = f"{size} of {needed} bytes are there"
        raise ModelUnavailable(f"{path} is damaged: {share}.", GET_AGAIN)
    return shapes
