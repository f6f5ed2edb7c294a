"""The published and the balanced method, written down once more from their formulas, with nothing of the program."""

from __future__ import annotations

import inspect
import json

import diffusers
import numpy as np
import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from transformers import CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer


class Reference:
    """A tiny SDXL, used bare."""

    def __init__(self, folder):
        self.tokenizers = [CLIPTokenizer.from_pretrained(folder / name) for name in ("tokenizer", "tokenizer_2")]
        self.encoders = [
            CLIPTextModel.from_pretrained(folder / "text_encoder"),
            CLIPTextModelWithProjection.from_pretrained(folder / "text_encoder_2"),
        ]
        self.unet = UNet2DConditionModel.from_pretrained(folder / "unet")
        self.vae = AutoencoderKL.from_pretrained(folder / "vae")
        name = json.loads((folder / "model_index.json").read_text())["scheduler"][1]
        self.scheduler = getattr(diffusers, name).from_pretrained(folder / "scheduler")
        self.factor = 2 ** (len(self.vae.config.block_out_channels) - 1)

    def encode(self, text):
        states, pooled = [], None
        for tokenizer, encoder in zip(self.tokenizers, self.encoders, strict=True):
            ids = tokenizer(text, padding="max_length", max_length=77, truncation=True, return_tensors="pt").input_ids
            output = encoder(ids, output_hidden_states=True)
            states.append(output.hidden_states[-2])
            pooled = output[0]
        return torch.cat(states, dim=-1), pooled

    @torch.no_grad()
    def picture(self, noise_of, *, seed, size, steps):
        """Pixels 0..255 after a loop in which `noise_of(x, t)` is the guided prediction."""
        generator = torch.Generator().manual_seed(seed)
        shape = (1, self.unet.config.in_channels, size // self.factor, size // self.factor)
        latents = torch.randn(shape, generator=generator)
        drawn = {"generator": generator} if "generator" in inspect.signature(self.scheduler.step).parameters else {}
        self.scheduler.set_timesteps(steps)
        latents = latents * self.scheduler.init_noise_sigma
        for t in self.scheduler.timesteps:
            noise = noise_of(self.scheduler.scale_model_input(latents, t), t)
            latents = self.scheduler.step(noise, t, latents, **drawn).prev_sample
        decoded = self.vae.decode(latents / self.vae.config.scaling_factor).sample
        grey = (decoded / 2 + 0.5).clamp(0, 1)[0].permute(1, 2, 0).numpy()
        return np.round(grey * 255).astype(int)

    def epsilon(self, x, t, states, pooled, size):
        """ε(x, e) of one text by itself."""
        ids = torch.tensor([[size, size, 0, 0, size, size]], dtype=torch.float32)
        return self.unet(
            x, t, encoder_hidden_states=states, added_cond_kwargs={"text_embeds": pooled, "time_ids": ids}
        ).sample

    @torch.no_grad()
    def exact(self, prompt, negative, liked, disliked, bp, bn, g, *, seed, size, steps):
        """EXACT.md §1."""
        (e, pe), (n, pn) = self.encode(prompt), self.encode(negative)
        v, w = self.encode(liked)[0], self.encode(disliked)[0]

        def noise(x, t):
            ec = self.epsilon(x, t, e + bp * v, pe, size)
            eu = self.epsilon(x, t, n + bn * w, pn, size)
            ep = self.epsilon(x, t, v, pe, size)
            en = self.epsilon(x, t, w, pn, size)
            return eu + g * (ec + bp * ep - eu - bn * en)

        return self.picture(noise, seed=seed, size=size, steps=steps)

    @torch.no_grad()
    def distilled(self, prompt, liked, disliked, bp, bn, *, seed, size, steps):
        """Without guidance: the paper's p = E(prompt) + β(E(VP₊) − E(VP₋)), each side measured from the empty text."""
        (e, pe), n = self.encode(prompt), self.encode("")[0]
        v = n if liked is None else self.encode(liked)[0]
        w = n if disliked is None else self.encode(disliked)[0]
        c = e + bp * (v - n) - bn * (w - n)

        def noise(x, t):
            ec, eu, ep, en = (self.epsilon(x, t, states, pe, size) for states in (c, n, v, w))
            return ec + bp * (ep - eu) - bn * (en - eu)

        return self.picture(noise, seed=seed, size=size, steps=steps)

    @torch.no_grad()
    def balanced(self, prompt, liked, disliked, bp, bn, g, *, seed, size, steps):
        """METHOD.md §2, composable form, negative prompt as stock has it by default: zeros."""
        e, pe = self.encode(prompt)
        n, pn = torch.zeros_like(e), torch.zeros_like(pe)
        v = None if liked is None else self.encode(liked)[0]
        w = None if disliked is None else self.encode(disliked)[0]

        def noise(x, t):
            ec = self.epsilon(x, t, e if v is None else e + bp * v, pe, size)
            eu = self.epsilon(x, t, n if w is None else n + bn * w, pn, size)
            total = ec - eu
            if v is not None:
                total = total + bp * (self.epsilon(x, t, v, pe, size) - eu)
            if w is not None:
                total = total - bn * (self.epsilon(x, t, w, pn, size) - eu)
            return eu + g * total

        return self.picture(noise, seed=seed, size=size, steps=steps)
