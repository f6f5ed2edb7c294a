"""Networks of real shapes with random weights, written tensor by tensor: at no time is more in memory than one file.

The network is made without memory (on torch's `meta` device); each tensor is drawn on the device where that is quick,
and fetched from there. So a model of 17 GB is written on any computer.
"""

from __future__ import annotations

import json
from math import prod
from typing import TYPE_CHECKING

import torch
from safetensors.torch import save_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from torch import Tensor
    from torch.nn import Module

LARGEST = 2 * 10**9  # bytes of a file


def write_random(make: Callable[[], Module], folder: Path, stem: str, dtype: torch.dtype, device: str) -> None:
    """Write the weights of a network, and nothing else, as `from_pretrained` reads them.

    Args:
        make: makes the network.
        stem: `model` or `diffusion_pytorch_model`, with a variant such as `.fp16` where the files are of one.
        dtype: number format.
        device: to draw on.
    """
    with torch.device("meta"):
        shapes = {name: tuple(tensor.shape) for name, tensor in make().state_dict().items()}
    files = list(_files(shapes, dtype))
    generator = torch.Generator(device).manual_seed(0)
    if len(files) == 1:
        _write(folder / f"{stem}.safetensors", files[0], shapes, dtype, generator)
        return
    base, _, variant = stem.partition(".")
    places = {}
    for number, names in enumerate(files, start=1):
        name = f"{base}-{number:05}-of-{len(files):05}{'.' + variant if variant else ''}.safetensors"
        _write(folder / name, names, shapes, dtype, generator)
        places |= dict.fromkeys(names, name)
    total = sum(map(prod, shapes.values())) * dtype.itemsize
    index = {"metadata": {"total_size": total}, "weight_map": places}
    suffix = f".index.{variant}.json" if variant else ".index.json"
    (folder / f"{base}.safetensors{suffix}").write_text(json.dumps(index))


def _files(shapes: dict[str, tuple[int, ...]], dtype: torch.dtype) -> Iterator[list[str]]:
    """Names of tensors, file by file."""
    names: list[str] = []
    filled = 0
    for name, shape in shapes.items():
        if names and filled + prod(shape) * dtype.itemsize > LARGEST:
            yield names
            names, filled = [], 0
        names.append(name)
        filled += prod(shape) * dtype.itemsize
    yield names


def _write(
    file: Path, names: list[str], shapes: dict[str, tuple[int, ...]], dtype: torch.dtype, generator: torch.Generator
) -> None:
    save_file({name: _drawn(name, shapes[name], dtype, generator) for name in names}, file, metadata={"format": "pt"})


def _drawn(name: str, shape: tuple[int, ...], dtype: torch.dtype, generator: torch.Generator) -> Tensor:
    """A matrix as torch's own layers begin, with variance 1 / (3 · inputs); a scale of ones, a shift of nothing."""
    if len(shape) < 2:
        return (torch.ones if name.endswith("weight") else torch.zeros)(shape, dtype=dtype)
    weights = torch.empty(shape, dtype=dtype, device=generator.device)
    deviation = (3 * prod(shape[1:])) ** -0.5
    if name == "conv_out.weight":
        deviation = 1e-3  # a UNet's last layer: so that nothing overflows in 40 random steps
    return weights.normal_(std=deviation, generator=generator).cpu()
