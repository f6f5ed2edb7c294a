"""Stage 2: the tagger, which says of a picture what it shows, how it is made, in which colors, light and mood.

    python train.py --minutes 36                                  # on one CPU core
    python train.py --minutes 4 --device cuda --batch 256         # on a data-centre GPU

Trained on disturbed pictures (soft, resized, cropped, noisy, brighter, tinted), so that it also reads what a diffusion
model or a camera makes; on shuffled ones, which show nothing, it learns not to name a subject. Goes on from its last
checkpoint after a stop; `--fresh` begins anew.
"""

from __future__ import annotations

import argparse
import math
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from common import RUN, chunks
from names import GROUPS, NUMBERS, indices, numbers, spaces
from torch import Tensor

from viper_desktop.engine.starter.tagger_network import TaggerNetwork

BATCH = 64
RATE = 2e-3
SHUFFLED = 1 / 16  # share of a batch whose tiles are shuffled
EMBLEMS = 0.22  # share of a batch that are emblems
WEIGHTS = {"subject": 1.0, "medium": 1.2, "palette": 1.0, "light": 0.6, "composition": 0.5, "mood": 0.6, "texture": 0.5,
           "pattern": 0.4, "frame": 0.2, "air": 0.3}  # fmt: skip
NUMBERS_WEIGHT = 0.6
SMOOTHING = 0.03
SAVE_EVERY = 120  # seconds
SMALLER, SMALLER_UNTIL = 112, 0.75  # pixels in the first part of the training, which is twice as quick on them


class Set:
    """All pictures of one painter in memory, with their truth by group and the numbers of their scenes."""

    def __init__(self, painter: str, *, held_out: bool, device: str = "cpu") -> None:
        names = spaces()
        parts = list(chunks(painter, held_out=held_out))
        self.pixels = torch.from_numpy(np.concatenate([part.pixels for part in parts])).to(device)
        labels = [label for part in parts for label in part.labels]
        self.truth = torch.tensor([indices(label, names) for label in labels], device=device)
        self.numbers = torch.from_numpy(np.stack([numbers(label) for label in labels])).to(device)

    def __len__(self) -> int:
        return len(self.pixels)

    def batch(self, chosen: np.ndarray) -> Tensor:
        """(n, 3, 160, 160), −1..1, of these rows."""
        pixels = self.pixels[torch.from_numpy(chosen).to(self.pixels.device)]
        # channels first in memory too: drawing noise in the other order takes six times as long
        return pixels.permute(0, 3, 1, 2).contiguous().float() / 127.5 - 1


def disturbed(pictures: Tensor, rng: np.random.Generator) -> Tensor:
    """A batch (n, 3, s, s), −1..1, as a camera, a rescaling or a diffusion model would have left it."""
    count, side = len(pictures), pictures.shape[-1]
    if rng.random() < 0.5:  # a crop of at least three quarters
        kept = int(rng.integers(side * 3 // 4, side + 1))
        top, left = (int(rng.integers(0, side - kept + 1)) for _ in range(2))
        pictures = F.interpolate(pictures[..., top : top + kept, left : left + kept], (side, side), mode="bilinear",
                                 antialias=True)  # fmt: skip
    if rng.random() < 0.4:  # smaller and back
        small = int(rng.integers(side * 7 // 16, side))
        pictures = F.interpolate(pictures, (small, small), mode="bilinear", antialias=True)
        pictures = F.interpolate(pictures, (side, side), mode="bilinear" if rng.random() < 0.7 else "nearest")
    device = pictures.device
    gain = 1 + 0.08 * torch.randn(count, 1, 1, 1, device=device)
    lift = 0.05 * torch.randn(count, 1, 1, 1, device=device) + 0.025 * torch.randn(count, 3, 1, 1, device=device)
    noise = torch.randn_like(pictures) * 0.06 * torch.rand(count, 1, 1, 1, device=device) ** 2
    return (pictures * gain + lift + noise).clamp(-1, 1)


def shuffled_tiles(pictures: Tensor, rng: np.random.Generator) -> Tensor:
    """The pictures (n, 3, s, s) with their sixteen tiles in another order."""
    tile = pictures.shape[-1] // 4
    tiles = pictures.unfold(2, tile, tile).unfold(3, tile, tile).flatten(2, 3)
    tiles = tiles[:, :, torch.from_numpy(rng.permutation(16)).to(tiles.device)].unflatten(2, (4, 4))
    return tiles.permute(0, 1, 2, 4, 3, 5).reshape(pictures.shape)


def loss_of(logits: dict[str, Tensor], told: Tensor, truth: Tensor, wanted: Tensor, shuffled: int) -> Tensor:
    """Of a batch whose first `shuffled` pictures show nothing.

    Args:
        logits: by group, (n, names).
        told: (n, numbers) as the network has them.
        truth: (n, groups), −1 where a picture does not say.
        wanted: (n, numbers), nan where a picture does not say.
    """
    total = -0.2 * logits["subject"][:shuffled].float().log_softmax(-1).mean()  # nothing to name: all alike
    for column, group in enumerate(GROUPS):
        seen = slice(shuffled if group in ("subject", "composition", "frame") else 0, None)
        total = total + WEIGHTS[group] * F.cross_entropy(
            logits[group][seen].float(), truth[seen, column], ignore_index=-1, label_smoothing=SMOOTHING
        )
    known = wanted.isfinite()
    return total + NUMBERS_WEIGHT * F.smooth_l1_loss(told.float()[known], wanted[known], beta=0.5)


def train(args: argparse.Namespace) -> TaggerNetwork:
    """Train for so many minutes in all with a cosine schedule, in mixed precision."""
    torch.manual_seed(0)
    atelier, emblem = (Set(name, held_out=False, device=args.device) for name in ("atelier", "emblem"))
    emblems, shuffled = round(EMBLEMS * args.batch), round(SHUFFLED * args.batch)
    sys.stdout.write(f"{len(atelier)} of the atelier, {len(emblem)} emblems\n")
    network = TaggerNetwork({group: len(names) for group, names in spaces().items()}, len(NUMBERS))
    network = network.to(args.device, memory_format=torch.channels_last)
    optimizer = torch.optim.AdamW(network.parameters(), RATE, weight_decay=0.05)
    file, step, spent = RUN / "checkpoint.pt", 0, 0.0
    if file.exists() and not args.fresh:
        kept = torch.load(file, weights_only=True, map_location=args.device)
        network.load_state_dict(kept["network"])
        optimizer.load_state_dict(kept["optimizer"])
        step, spent = kept["step"], kept["spent"]
    rng = np.random.default_rng(step)
    begun = saved = time.time()
    earlier = spent
    while (share := spent / (60 * args.minutes)) < 1:
        for group in optimizer.param_groups:
            group["lr"] = args.rate * min(1.0, (step + 1) / 200) * max(0.005, 0.5 * (1 + math.cos(math.pi * share)))
        some, others = rng.integers(0, len(atelier), args.batch - emblems), rng.integers(0, len(emblem), emblems)
        batch = torch.cat([atelier.batch(some), emblem.batch(others)])
        if rng.random() < 0.5:
            batch = batch.flip(3)
        if share < SMALLER_UNTIL:
            batch = F.interpolate(batch, (SMALLER, SMALLER), mode="area")
        batch[:shuffled] = shuffled_tiles(batch[:shuffled], rng)
        batch = disturbed(batch, rng).contiguous(memory_format=torch.channels_last)
        with torch.autocast(args.device, torch.bfloat16):
            logits, told = network(batch)
        truth = torch.cat([atelier.truth[some], emblem.truth[others]])
        wanted = torch.cat([atelier.numbers[some], emblem.numbers[others]])
        loss = loss_of(logits, told, truth, wanted, shuffled)
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        step += 1
        spent = earlier + time.time() - begun
        if step % 100 == 0:
            sys.stdout.write(f"{step} {share:.0%} loss {loss.item():.3f} {step * args.batch / spent:.0f}/s\n")
            sys.stdout.flush()
        if time.time() - saved > SAVE_EVERY:
            saved = time.time()
            save(network, optimizer, step, spent)
    save(network, optimizer, step, spent)
    return network.cpu().eval()


def save(network: TaggerNetwork, optimizer: torch.optim.Optimizer, step: int, spent: float) -> None:
    """Keep everything that goes on is made of."""
    unfinished = RUN / "checkpoint.unfinished"
    torch.save(
        {"network": network.state_dict(), "optimizer": optimizer.state_dict(), "step": step, "spent": spent}, unfinished
    )
    unfinished.rename(RUN / "checkpoint.pt")


def main() -> None:
    """Train."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=36)
    parser.add_argument("--fresh", action="store_true", help="begin anew")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--rate", type=float, default=RATE, help="of learning, before it falls")
    torch.set_num_threads(1)
    torch.backends.cudnn.benchmark = True
    train(parser.parse_args())


if __name__ == "__main__":
    main()
