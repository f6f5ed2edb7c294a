"""Latents as the diffusion model leaves them: noisy ones, denoised in one step. For the decoder to learn from."""

from __future__ import annotations

import numpy as np
import torch
from captions import plain_prompt
from checkpoints import CHECKPOINT, COOLED, averaged_model, newest
from common import GROUPS
from model import new_schedule
from numpy.typing import NDArray
from torch import Tensor

TIMESTEPS = (150, 600)  # from hardly changed to vague


class Softener:
    """The newest diffusion checkpoint, for one step."""

    def __init__(self, device: str) -> None:
        self._model, _ = averaged_model(newest(CHECKPOINT, COOLED))
        for network in self._model.networks:
            network.to(device)
        self._alphas = new_schedule().alphas_cumprod.to(device)
        self._device = device
        self._known: dict[str, Tensor] = {}

    def _tokens(self, text: str) -> Tensor:
        if text not in self._known:
            self._known[text] = self._model.tokens([text])[0]
        return self._known[text]

    @torch.inference_mode()
    def soften(self, latents: Tensor, labels: NDArray[np.int8]) -> Tensor:
        """What the model takes the clean latents (n, 20, 16, 16) to be, having seen noisy ones."""
        groups = tuple(group for group in GROUPS if group != "setting")
        prompts = [plain_prompt(tuple(int(each) for each in row), groups=groups) for row in labels]
        text, pooled = self._model.encode(torch.stack([self._tokens(prompt) for prompt in prompts]).to(self._device))
        timesteps = torch.randint(*TIMESTEPS, (len(latents),), device=self._device)
        alpha = self._alphas[timesteps].view(-1, 1, 1, 1)
        noisy = alpha.sqrt() * latents + (1 - alpha).sqrt() * torch.randn_like(latents)
        velocity = self._model.predict(noisy, timesteps, text, pooled)
        return (alpha.sqrt() * noisy - (1 - alpha).sqrt() * velocity).clone()
