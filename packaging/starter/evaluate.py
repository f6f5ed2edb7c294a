"""Stage 7: measure an exported model with the tagger, and save sheets of its pictures to look at.

python evaluate.py adherence --guidance 1.5 2 3    # does it paint what the prompt says?
python evaluate.py personal --guidance 2           # do pictures move the way the profile says?
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from captions import Labels, plain_prompt
from common import GROUPS, NAMES, RESOURCES, RUN, VALIDATION, held_out, open_pictures
from diffusers import StableDiffusionXLPipeline
from diffusers.models.attention_processor import AttnProcessor
from PIL import Image
from sheets import sheet
from torch import Tensor
from words import MEDIUM_WORDS, PALETTE_WORDS, SUBJECT_WORDS

from viper_desktop.engine.guidance import Branches, balanced_guidance, blended, rescaled
from viper_desktop.engine.starter.tagger import Tagger

BATCH = 28
SETTINGS = ((0.0, 0.0), (0.5, 0.0), (0.85, 0.0), (0.85, 0.5), (1.5, 0.0))  # degree, factor of the second evaluation


@dataclass(frozen=True, slots=True)
class Taste:
    """What the pictures of a batch are steered by: one list of attributes a picture on each side."""

    liked: Sequence[str]
    disliked: Sequence[str]
    degree: float
    second_evaluation: float  # factor on the degree in the guidance sum


class Sampler:
    """Many pictures at once from an exported model, by METHOD.md §2 with balanced guidance."""

    def __init__(self, folder: Path) -> None:
        self._pipe = StableDiffusionXLPipeline.from_pretrained(folder, torch_dtype=torch.float32)
        self._pipe.unet.to(torch.bfloat16).set_attn_processor(AttnProcessor())

    def _encode(self, texts: Sequence[str]) -> tuple[Tensor, Tensor]:
        pipe = self._pipe
        ids = pipe.tokenizer(list(texts), padding="max_length", truncation=True, return_tensors="pt").input_ids
        first = pipe.text_encoder(ids, output_hidden_states=True).hidden_states[-2]
        second = pipe.text_encoder_2(ids, output_hidden_states=True)
        return torch.cat([first, second.hidden_states[-2]], -1), second.text_embeds

    @torch.inference_mode()
    def pictures(
        self, prompts: Sequence[str], *, guidance: float, steps: int = 20, seed: int = 1, taste: Taste | None = None
    ) -> Tensor:
        """Pictures (n, 3, 256, 256), −1..1."""
        made = []
        for start in range(0, len(prompts), BATCH):
            part = slice(start, start + BATCH)
            some = taste and Taste(taste.liked[part], taste.disliked[part], taste.degree, taste.second_evaluation)
            generator = torch.Generator().manual_seed(seed + start)
            made.append(self._batch(prompts[part], guidance, steps, generator, some))
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
        times = torch.tensor([[256, 256, 0, 0, 256, 256]]).expand(len(text), -1)
        conditions = {"text_embeds": pool, "time_ids": times}
        schedule = pipe.scheduler
        schedule.set_timesteps(steps)
        latents = torch.randn(count, pipe.unet.config.in_channels, 16, 16, generator=generator)
        for timestep in schedule.timesteps:
            repeated = latents.repeat(len(texts), 1, 1, 1).bfloat16()
            predicted = pipe.unet(repeated, timestep, text, added_cond_kwargs=conditions, return_dict=False)[0]
            parts = predicted.float().chunk(len(texts))
            branches = Branches(parts[0], parts[1], parts[3] if second else None, parts[2] if second else None)
            weight = taste.degree * taste.second_evaluation if taste else 0.0
            guided = balanced_guidance(branches, guidance_scale=guidance, liked=weight, disliked=weight)
            guided = rescaled(guided, branches.prompt, rescale=0.7)
            latents = schedule.step(guided, timestep, latents).prev_sample
        decoded = [pipe.vae.decode(each / pipe.vae.config.scaling_factor).sample for each in latents.split(7)]
        return torch.cat(decoded).clamp(-1, 1)


def as_images(pictures: Tensor) -> list[Image.Image]:
    """Pictures (n, 3, h, w), −1..1, for the tagger."""
    arrays = ((pictures + 1) * 127.5).round().byte().permute(0, 2, 3, 1).numpy()
    return [Image.fromarray(array) for array in arrays]


def named(tagger: Tagger, pictures: Tensor) -> np.ndarray:
    """The tagger's labels, (n, 3)."""
    tags = tagger.tags(as_images(pictures))
    return np.array([[NAMES[group].index(each.best(group)[0]) for group in GROUPS] for each in tags])


def burn(pictures: Tensor) -> dict[str, float]:
    """Share of clipped channel values, and mean saturation (HSV)."""
    unit = (pictures + 1) / 2
    clipped = ((unit < 0.012) | (unit > 0.988)).float().mean().item()
    high, low = unit.amax(1), unit.amin(1)
    return {"clipped": round(clipped, 3), "saturation": round(((high - low) / (high + 1e-3)).mean().item(), 3)}


def prompts_to_test() -> list[Labels]:
    """112 mixtures, each subject in each medium, as many of them as possible held out from training."""
    mixtures: list[Labels] = []
    for subject in range(len(NAMES["subject"])):
        for medium in range(len(NAMES["medium"])):
            palettes = list(range(len(NAMES["palette"])))
            unseen = [palette for palette in palettes if held_out(subject, medium, palette)]
            mixtures.append((subject, medium, unseen[0] if unseen else (5 * subject + 7 * medium) % len(palettes)))
    return mixtures


def adherence(sampler: Sampler, tagger: Tagger, guidances: Sequence[float], name: str) -> None:
    mixtures = prompts_to_test()
    truth = np.array(mixtures)
    unseen = np.array([held_out(*mixture) for mixture in mixtures])
    for guidance in guidances:
        pictures = sampler.pictures([plain_prompt(mixture) for mixture in mixtures], guidance=guidance)
        right = named(tagger, pictures) == truth
        figures = {
            "guidance": guidance,
            **{group: round(right[:, i].mean(), 3) for i, group in enumerate(GROUPS)},
            "all three": round(right.all(1).mean(), 3),
            "held out": {group: round(right[unseen, i].mean(), 3) for i, group in enumerate(GROUPS)},
            "held out prompts": int(unseen.sum()),
            **burn(pictures),
        }
        print(json.dumps(figures), flush=True)
        wrong = {names[k]: round(1 - right[truth[:, i] == k, i].mean(), 2)
                 for i, (_, names) in enumerate(NAMES.items()) for k in range(len(names))
                 if not right[truth[:, i] == k, i].all()}  # fmt: skip
        print("  often wrong:", wrong)
        sheet(pictures, columns=8, side=160).save(RUN / f"{name}_g{guidance:g}.png")
    real = torch.from_numpy(open_pictures().large[:VALIDATION:20]).permute(0, 3, 1, 2).float() / 127.5 - 1
    print("painted:", burn(real))


def personal(sampler: Sampler, tagger: Tagger, guidances: Sequence[float], name: str) -> None:
    """Prompts that name a subject only; a random medium and palette liked, others disliked."""
    rng = np.random.default_rng(5)
    count = 56
    sizes = len(NAMES["medium"]), len(NAMES["palette"])
    liked = np.stack([rng.integers(0, size, count) for size in sizes], 1)
    disliked = np.stack([(liked[:, i] + rng.integers(1, size, count)) % size for i, size in enumerate(sizes)], 1)
    subjects = np.arange(count) % len(NAMES["subject"])
    prompts = [SUBJECT_WORDS[NAMES["subject"][s]][0] for s in subjects]
    media = [MEDIUM_WORDS[each] for each in NAMES["medium"]]
    palettes = [PALETTE_WORDS[each] for each in NAMES["palette"]]
    lists = [[", ".join([media[m][0], palettes[p][0], palettes[p][1]]) for m, p in side] for side in (liked, disliked)]
    rows = []
    for guidance in guidances:
        for degree, second in SETTINGS:
            taste = Taste(*lists, degree, second) if degree else None
            pictures = sampler.pictures(prompts, guidance=guidance, seed=3, taste=taste)
            seen = named(tagger, pictures)
            figures = {
                "guidance": guidance, "degree": degree, "second evaluation": second,
                "liked": [round((seen[:, 1 + i] == liked[:, i]).mean(), 3) for i in range(2)],
                "disliked": [round((seen[:, 1 + i] == disliked[:, i]).mean(), 3) for i in range(2)],
                "subject kept": round((seen[:, 0] == subjects).mean(), 3),
                **burn(pictures),
            }  # fmt: skip
            print(json.dumps(figures), flush=True)
            rows.append(pictures[:14])
        sheet(torch.cat(rows[-len(SETTINGS) :]), columns=14, side=120).save(RUN / f"{name}_g{guidance:g}.png")


@torch.inference_mode()
def nearness(sampler: Sampler, count: int = 112) -> float:
    """Root mean square distance to the nearest of 30 painted pictures of the same mixture; 0..2, lower is better."""
    pictures = open_pictures()
    mixtures = [mixture for mixture in prompts_to_test() if not held_out(*mixture)][:count]
    made = torch.nn.functional.avg_pool2d(
        sampler.pictures([plain_prompt(mixture) for mixture in mixtures], guidance=2), 2
    )
    distances = []
    for mixture, picture in zip(mixtures, made, strict=True):
        same = np.flatnonzero((pictures.labels == mixture).all(1))[:30]
        painted = torch.from_numpy(pictures.small[same]).permute(0, 3, 1, 2).float() / 127.5 - 1
        distances.append(math.sqrt((painted - picture).square().mean((1, 2, 3)).min().item()))
    return sum(distances) / len(distances)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["adherence", "personal", "nearness"])
    parser.add_argument("--guidance", type=float, nargs="+", default=[1.5])
    parser.add_argument("--model", type=Path, default=RESOURCES / "starter")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    sampler = Sampler(args.model)
    if args.what == "nearness":
        print(f"distance to the nearest painted picture: {nearness(sampler):.4f}")
        return
    measure = adherence if args.what == "adherence" else personal
    measure(sampler, Tagger.load(), args.guidance, args.what)


if __name__ == "__main__":
    main()
