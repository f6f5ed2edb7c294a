"""Many pictures at once from an exported model, steered or not, as METHOD.md §2 has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from diffusers import StableDiffusionXLPipeline
from diffusers.models.attention_processor import AttnProcessor
from PIL import Image
from torch import Tensor

from viper_desktop.engine.diffusion.drafting import quick_solver
from viper_desktop.engine.guidance import Branches, balanced_guidance, blended, rescaled

BATCH = 24


@dataclass(frozen=True, slots=True)
class Taste:
    """What the pictures of a batch are steered by: one list of attributes a picture on each side.

    Attributes:
        degree: of the blend of embeddings, 0..1.5.
        second_evaluation: factor on the degree in the guidance sum; 0: none.
    """

    liked: Sequence[str]
    disliked: Sequence[str]
    degree: float
    second_evaluation: float = 0.0

    def part(self, some: slice) -> Taste:
        """The taste of some of the pictures."""
        return Taste(self.liked[some], self.disliked[some], self.degree, self.second_evaluation)


class Sampler:
    """An exported model, ready to make pictures by the dozen."""

    def __init__(self, folder: Path) -> None:
        self._pipe = StableDiffusionXLPipeline.from_pretrained(folder, torch_dtype=torch.float32)
        self._pipe.unet.to(torch.bfloat16).set_attn_processor(AttnProcessor())
        self.side: int = self._pipe.unet.config.sample_size * self._pipe.vae_scale_factor

    def solve_quickly(self) -> None:
        """From now on take the steps of the program's drafts (UniPC) instead of the model's own."""
        solver = quick_solver(self._pipe.scheduler)
        assert solver is not None  # the starter's noise levels suit it
        self._pipe.scheduler = solver

    def _encode(self, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
        pipe = self._pipe
        ids = pipe.tokenizer(list(texts), padding="max_length", truncation=True, return_tensors="pt").input_ids
        first = pipe.text_encoder(ids, output_hidden_states=True).hidden_states[-2]
        second = pipe.text_encoder_2(ids, output_hidden_states=True)
        return torch.cat([first, second.hidden_states[-2]], -1), second.text_embeds

    @torch.inference_mode()
    def pictures(
        self,
        prompts: Sequence[str],
        *,
        guidance: float = 1.5,
        steps: int = 20,
        seed: int = 1,
        taste: Taste | None = None,
    ) -> Tensor:
        """Pictures (n, 3, side, side), −1..1."""
        made = []
        for start in range(0, len(prompts), BATCH):
            part = slice(start, start + BATCH)
            generator = torch.Generator().manual_seed(seed + start)
            made.append(self._batch(prompts[part], guidance, steps, generator, taste and taste.part(part)))
        return torch.cat(made)

    def _batch(
        self, prompts: Sequence[str], guidance: float, steps: int, generator: torch.Generator, taste: Taste | None
    ) -> Tensor:
        pipe, count = self._pipe, len(prompts)
        prompt, pooled = self._encode(prompts)
        empty, empty_pooled = self._encode([""] * count)
        texts, pooleds = [empty, prompt], [empty_pooled, pooled]
        second = taste is not None and taste.second_evaluation > 0
        if taste is not None:
            liked, disliked = self._encode(taste.liked)[0], self._encode(taste.disliked)[0]
            texts = [blended(empty, disliked, degree=taste.degree), blended(prompt, liked, degree=taste.degree)]
            if second:
                texts, pooleds = [*texts, disliked, liked], [*pooleds, empty_pooled, pooled]
        text, pool = torch.cat(texts).bfloat16(), torch.cat(pooleds).bfloat16()
        times = torch.tensor([[self.side, self.side, 0, 0, self.side, self.side]]).expand(len(text), -1)
        conditions = {"text_embeds": pool, "time_ids": times}
        schedule, config = pipe.scheduler, pipe.unet.config
        schedule.set_timesteps(steps)
        latents = torch.randn(count, config.in_channels, config.sample_size, config.sample_size, generator=generator)
        for timestep in schedule.timesteps:
            repeated = latents.repeat(len(texts), 1, 1, 1).bfloat16()
            predicted = pipe.unet(repeated, timestep, text, added_cond_kwargs=conditions, return_dict=False)[0]
            parts = predicted.float().chunk(len(texts))
            branches = Branches(parts[0], parts[1], parts[3] if second else None, parts[2] if second else None)
            weight = taste.degree * taste.second_evaluation if taste else 0.0
            guided = balanced_guidance(branches, guidance_scale=guidance, liked=weight, disliked=weight)
            guided = rescaled(guided, branches.prompt, rescale=0.7)
            latents = schedule.step(guided, timestep, latents).prev_sample
        decoded = [pipe.vae.decode(each / pipe.vae.config.scaling_factor).sample for each in latents.split(6)]
        return torch.cat(decoded).clamp(-1, 1)


def as_images(pictures: Tensor) -> list[Image.Image]:
    """Pictures (n, 3, h, w), −1..1, as images."""
    arrays = ((pictures + 1) * 127.5).round().byte().permute(0, 2, 3, 1).numpy()
    return [Image.fromarray(array) for array in arrays]
