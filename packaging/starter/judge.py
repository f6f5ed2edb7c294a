"""Stage 4: the judge, which says of a picture what it shows, how, in which colors, light and composition, and where.

A small classifier for evaluate.py alone; it stays in the run folder. Trained on disturbed pictures (soft, resized,
noisy, brighter), so that it also reads what the diffusion model makes.
"""

from __future__ import annotations

import argparse
import math
import time
from itertools import pairwise

import numpy as np
import torch
import torch.nn.functional as F
from common import GROUPS, NAMES, RUN, SMALL_SIDE, VALIDATION, log, open_pictures
from torch import Tensor, nn

BATCH = 64
RATE = 2e-3
WIDTHS = (3, 32, 64, 96, 128, 160)


class Judge(nn.Module):
    """Pictures (n, 3, 128, 128), −1..1, to one row of logits a group. It keeps the last map's four quarters apart."""

    def __init__(self) -> None:
        super().__init__()
        self.stages = nn.Sequential(
            *(
                nn.Sequential(nn.Conv2d(a, b, 5 if a == 3 else 3, 2, 2 if a == 3 else 1, bias=False),
                              nn.BatchNorm2d(b), nn.ReLU())
                for a, b in pairwise(WIDTHS)
            )
        )  # fmt: skip
        self.heads = nn.ModuleDict({name: nn.Linear(6 * WIDTHS[-1], len(names)) for name, names in NAMES.items()})

    def forward(self, pictures: Tensor) -> dict[str, Tensor]:
        """Logits of each group."""
        maps = self.stages(pictures)
        features = torch.cat([maps.mean((2, 3)), maps.amax((2, 3)), F.adaptive_avg_pool2d(maps, 2).flatten(1)], 1)
        return {name: head(features) for name, head in self.heads.items()}

    @torch.inference_mode()
    def named(self, pictures: Tensor) -> np.ndarray:
        """The likeliest labels (n, 6) of pictures (n, 3, h, w), −1..1, of any size that is a multiple of 128."""
        labels = []
        for part in pictures.split(64):
            logits = self(F.adaptive_avg_pool2d(part, SMALL_SIDE))
            labels.append(torch.stack([logits[name].argmax(-1) for name in GROUPS], 1))
        return torch.cat(labels).numpy()


def disturbed(pictures: Tensor, rng: np.random.Generator) -> Tensor:
    """A batch (n, 3, 128, 128), −1..1, as a rescaling or a diffusion model would have left it."""
    side, count, device = pictures.shape[-1], len(pictures), pictures.device
    if rng.random() < 0.5:  # smaller and back
        small = int(rng.integers(48, side))
        pictures = F.interpolate(pictures, (small, small), mode="bilinear", antialias=True)
        pictures = F.interpolate(pictures, (side, side), mode="bilinear")
    gain = 1 + 0.08 * torch.randn(count, 1, 1, 1, device=device)
    lift = 0.05 * torch.randn(count, 1, 1, 1, device=device)
    noise = torch.randn_like(pictures) * 0.06 * torch.rand(count, 1, 1, 1, device=device)
    return (pictures * gain + lift + noise).clamp(-1, 1)


def train(minutes: float, device: str) -> Judge:
    """Train from scratch for so many minutes with a cosine schedule."""
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    pictures = open_pictures()
    labels = torch.from_numpy(pictures.labels).long()
    network = Judge().to(device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=0.02)
    begun, step, total = time.time(), 0, 0.0
    while (share := (time.time() - begun) / (60 * minutes)) < 1:
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1.0, (step + 1) / 50) * max(0.01, 0.5 * (1 + math.cos(math.pi * share)))
        chosen = np.sort(rng.integers(VALIDATION, len(labels), BATCH))
        batch = torch.from_numpy(pictures.small[chosen]).to(device).permute(0, 3, 1, 2).float() / 127.5 - 1
        truth = labels[chosen].to(device)
        logits = network(disturbed(batch, rng).contiguous(memory_format=torch.channels_last))
        losses = [F.cross_entropy(logits[name], truth[:, i], label_smoothing=0.03) for i, name in enumerate(GROUPS)]
        optimizer.zero_grad()
        torch.stack(losses).sum().backward()
        optimizer.step()
        step += 1
        total += sum(loss.item() for loss in losses)
        if step % 100 == 0:
            speed = step * BATCH / (time.time() - begun)
            log("judge", {"step": step, "loss": round(total / 100, 4), "pictures per second": round(speed, 1)})
            total = 0.0
    return network.cpu().eval()


@torch.inference_mode()
def accuracy(network: Judge) -> dict[str, float]:
    """Share of the pictures never trained on that are named right, by group."""
    pictures = open_pictures()
    batch = torch.from_numpy(np.array(pictures.small[:VALIDATION])).permute(0, 3, 1, 2).float() / 127.5 - 1
    right = network.named(batch) == pictures.labels[:VALIDATION]
    return {name: round(float(right[:, column].mean()), 4) for column, name in enumerate(GROUPS)}


def load_judge() -> Judge:
    """The judge that was trained in this run."""
    network = Judge()
    network.load_state_dict(torch.load(RUN / "judge.pt", weights_only=True))
    return network.eval()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=8)
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    args = parser.parse_args()
    torch.set_num_threads(1)
    network = train(args.minutes, args.device)
    torch.save(network.state_dict(), RUN / "judge.pt")
    print(accuracy(network))


if __name__ == "__main__":
    main()
