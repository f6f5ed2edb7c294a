"""Stage 4: the tagger, which says of a picture what it shows, how it is made and in which colors.

Trained on disturbed pictures (soft, resized, cropped, noisy, brighter), so that it also reads what the diffusion model
makes; on shuffled ones, which show nothing, it learns not to name a subject.
"""

from __future__ import annotations

import argparse
import json
import math
import time

import numpy as np
import torch
import torch.nn.functional as F
from common import GROUPS, NAMES, PICTURES, RESOURCES, RUN, VALIDATION, open_pictures
from safetensors.torch import save_file
from torch import Tensor
from words import MEDIUM_WORDS, PALETTE_WORDS

from viper_desktop.engine.starter.tagger_network import TaggerNetwork

BATCH = 64
RATE = 2e-3
SHUFFLED = 0.1  # share of pictures whose tiles are shuffled
SIZES = {name: len(names) for name, names in NAMES.items()}


def disturbed(pictures: Tensor, rng: np.random.Generator) -> Tensor:
    """A batch (n, 3, 128, 128), −1..1, as a camera, a rescaling or a diffusion model would have left it."""
    side = pictures.shape[-1]
    count = len(pictures)
    if rng.random() < 0.5:  # a crop of at least four fifths, or the picture smaller on a plain ground
        kept = int(rng.integers(side * 4 // 5, side + 1))
        top, left = (int(rng.integers(0, side - kept + 1)) for _ in range(2))
        pictures = F.interpolate(pictures[..., top : top + kept, left : left + kept], (side, side), mode="bilinear",
                                 antialias=True)  # fmt: skip
    if rng.random() < 0.5:  # smaller and back
        small = int(rng.integers(56, side))
        pictures = F.interpolate(pictures, (small, small), mode="bilinear", antialias=True)
        pictures = F.interpolate(pictures, (side, side), mode="bilinear" if rng.random() < 0.7 else "nearest")
    gain = 1 + 0.08 * torch.randn(count, 1, 1, 1)
    lift = 0.05 * torch.randn(count, 1, 1, 1)
    noise = torch.randn_like(pictures) * 0.06 * torch.rand(count, 1, 1, 1)
    return (pictures * gain + lift + noise).clamp(-1, 1)


def shuffled_tiles(pictures: Tensor, rng: np.random.Generator) -> Tensor:
    """The pictures (n, 3, 128, 128) with their sixteen tiles in another order."""
    tiles = pictures.unfold(2, 32, 32).unfold(3, 32, 32).flatten(2, 3)
    tiles = tiles[:, :, torch.from_numpy(rng.permutation(16))].unflatten(2, (4, 4))
    return tiles.permute(0, 1, 2, 4, 3, 5).reshape(pictures.shape)


def train(minutes: float) -> TaggerNetwork:
    """Train from scratch for so many minutes with a cosine schedule."""
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    pictures = open_pictures()
    labels = torch.from_numpy(pictures.labels).long()
    network = TaggerNetwork(SIZES).to(memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=0.02)
    none = round(BATCH * SHUFFLED)
    begun, step = time.time(), 0
    while (share := (time.time() - begun) / (60 * minutes)) < 1:
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1.0, (step + 1) / 50) * max(0.01, 0.5 * (1 + math.cos(math.pi * share)))
        chosen = np.sort(rng.integers(VALIDATION, PICTURES, BATCH))
        order = torch.from_numpy(rng.permutation(BATCH))
        batch = torch.from_numpy(pictures.small[chosen])[order].permute(0, 3, 1, 2).float() / 127.5 - 1
        truth = labels[chosen][order]
        batch[:none] = shuffled_tiles(batch[:none], rng)
        logits = network(disturbed(batch, rng).contiguous(memory_format=torch.channels_last))
        loss = -0.2 * logits["subject"][:none].log_softmax(-1).mean()  # nothing to name: all subjects alike
        for column, name in enumerate(GROUPS):
            seen = slice(none if name == "subject" else 0, None)
            loss = loss + F.cross_entropy(logits[name][seen], truth[seen, column], label_smoothing=0.03)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        step += 1
        if step % 100 == 0:
            print(f"{step} {share:.0%} loss {loss.item():.3f} {step * BATCH / (time.time() - begun):.0f}/s", flush=True)
    return network.eval()


@torch.inference_mode()
def accuracy(network: TaggerNetwork, *, disturb: bool) -> dict[str, float]:
    """Share of the held-out pictures that are named right, by group."""
    pictures = open_pictures()
    batch = torch.from_numpy(pictures.small[:VALIDATION]).permute(0, 3, 1, 2).float() / 127.5 - 1
    rng = np.random.default_rng(1)
    torch.manual_seed(1)
    logits: dict[str, list[Tensor]] = {name: [] for name in GROUPS}
    for part in batch.split(100):
        for name, some in network(disturbed(part, rng) if disturb else part).items():
            logits[name].append(some)
    truth = torch.from_numpy(pictures.labels[:VALIDATION]).long()
    return {
        name: round((torch.cat(logits[name]).argmax(-1) == truth[:, column]).float().mean().item(), 4)
        for column, name in enumerate(GROUPS)
    }


def save(network: TaggerNetwork, figures: dict[str, dict[str, float]]) -> None:
    """Write the weights in half precision and what they mean."""
    folder = RESOURCES / "tagger"
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: value.contiguous() for name, value in network.half().state_dict().items()}
    save_file(weights, folder / "tagger.safetensors")
    (folder / "tagger.safetensors").chmod(0o644)
    config = {
        "groups": {name: list(names) for name, names in NAMES.items()},
        "attributes": {
            "medium": {name: words[0] for name, words in MEDIUM_WORDS.items()},
            "palette": {name: words[0] for name, words in PALETTE_WORDS.items()},
        },
        "held_out_accuracy": figures,
    }
    (folder / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=8)
    minutes = parser.parse_args().minutes
    torch.set_num_threads(1)
    RUN.mkdir(parents=True, exist_ok=True)
    network = train(minutes)
    network = network.half().float()  # as it ships
    figures = {"clean": accuracy(network, disturb=False), "disturbed": accuracy(network, disturb=True)}
    print(figures)
    save(network, figures)


if __name__ == "__main__":
    main()
