"""Checkpoints of a training; of the diffusion model's, which is the newest, and the model as one of them leaves it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from common import RUN
from model import StarterModel, new_model, trained_tokenizer

CHECKPOINT, COOLED = RUN / "diffusion.pt", RUN / "cooled.pt"


def load(path: Path) -> dict[str, Any] | None:
    """A checkpoint, where there is one.

    It is this training's own and never ships; torch's format, since an optimizer's state is more than tensors by name.
    """
    return torch.load(path, weights_only=True, map_location="cpu") if path.exists() else None


def save(state: dict[str, Any], path: Path) -> None:
    """Write a checkpoint beside the old one, then put it in its place."""
    part = path.with_suffix(".part")
    torch.save(state, part)
    part.rename(path)


def newest(constant: Path, cooled: Path) -> Path:
    """The cooled checkpoint where it is newer than the one that it came from, else that one."""
    if not constant.exists():
        return cooled
    return cooled if cooled.exists() and cooled.stat().st_mtime > constant.stat().st_mtime else constant


def averaged_model(checkpoint: Path) -> tuple[StarterModel, dict[str, int]]:
    """The model with a checkpoint's averaged weights, fp32, in evaluation mode, and how far it was."""
    state = load(checkpoint)
    if state is None:
        raise SystemExit("no checkpoint yet: run diffusion.py first")
    model = new_model(trained_tokenizer(RUN / "tokenizer"), state["width"])
    offset = 0
    for network in model.networks:
        network.float().eval().requires_grad_(False)
        for weight in network.parameters():
            weight.data = state["average"][offset : offset + weight.numel()].view_as(weight).clone()
            offset += weight.numel()
    return model, {"step": state["step"], "samples": state["samples"]}
