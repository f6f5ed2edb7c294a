"""Tiny random adapters for the tiny Idefics2, saved by PEFT as the published training script does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from peft import LoraConfig, get_peft_model

from tests.tiny_models.idefics2 import tiny_idefics2

if TYPE_CHECKING:
    from pathlib import Path

MODULES = r".*(text_model|modality_projection|perceiver_resampler).*(down|gate|up|k|q|v|o)_proj$"


def save_tiny_adapter(folder: Path, *, seed: int, dora: bool = False) -> Path:
    """Write an adapter folder (METHOD, section 4) and return it."""
    state = torch.random.get_rng_state()
    config = LoraConfig(r=8, lora_alpha=8, lora_dropout=0.1, target_modules=MODULES, use_dora=dora)
    wrapped = get_peft_model(tiny_idefics2(), config)
    torch.manual_seed(seed)
    with torch.no_grad():
        for name, weight in wrapped.named_parameters():
            if "lora_" in name and "magnitude" not in name:
                weight.normal_(0, 0.3)
    torch.random.set_rng_state(state)
    wrapped.save_pretrained(folder)
    return folder
