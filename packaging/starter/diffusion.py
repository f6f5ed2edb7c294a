"""Stage 5: train the diffusion model, in one single-threaded process a core, weights averaged every few steps.

    python diffusion.py --minutes 100                 # constant rate; SIGTERM or `touch $STARTER_RUN/stop` ends it
    python diffusion.py --minutes 25 --cooldown 25    # the end: falls to a thirtieth of the rate, into cooled.pt
    python diffusion.py --minutes 8 --cooldown 3 --device cuda --batch 512 --width 128     # on a data-centre GPU

A checkpoint (weights, their running average, optimizer, step) is written every five minutes, and on leaving; starting
again goes on from it, with what has been painted and encoded by then. A cooldown starts from the same checkpoint and
leaves it alone, so that training may go on.
"""

from __future__ import annotations

import argparse
import math
import signal
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import together
import torch
from captions import caption, is_usual
from checkpoints import CHECKPOINT, COOLED, load, save
from common import RUN, VALIDATION, log
from latents import encoded, open_latents
from model import StarterModel, new_model, new_schedule, take_over, trained_tokenizer
from numpy.typing import NDArray
from together import Company
from torch import Tensor, nn

RATE = 1.2e-3
WARM_UP = 150  # steps
AVERAGING, COOLED_AVERAGING = 0.9985, 0.99  # what a step leaves of the running average of the weights
USUAL_AGAIN = 3  # how often more an epoch shows the pictures that prompts without further wishes mean
HALF = torch.bfloat16
STOP = RUN / "stop"


class FlatWeights:
    """All weights of some networks as one bf16 buffer, with an fp32 master copy that the optimizer moves."""

    def __init__(self, networks: Iterable[nn.Module]) -> None:
        networks = tuple(networks)
        weights = [weight for network in networks for weight in network.parameters()]
        self.master = nn.Parameter(torch.cat([weight.detach().reshape(-1) for weight in weights]).float())
        for network in networks:
            network.to(HALF)
        self.buffer = self.master.detach().to(HALF)
        self.gradient = torch.zeros_like(self.buffer)
        offset = 0
        for weight in (weight for network in networks for weight in network.parameters()):
            end = offset + weight.numel()
            weight.data = self.buffer[offset:end].view_as(weight)
            weight.grad = self.gradient[offset:end].view_as(weight)
            offset = end

    def set(self, values: Tensor) -> None:
        """Take over these values, (count,) fp32."""
        self.master.data.copy_(values)
        self.buffer.copy_(values)


@dataclass(frozen=True)
class Batch:
    """One step's pictures and what is said of them.

    Attributes:
        latents: (n, 20, 16, 16) clean.
        ids: (n + m, 32) tokens: n prompts, then the m attribute lists of those captions that have one.
        owners: (m,) which caption each list belongs to.
        weights: (n, 2) of the prompt's and of the list's embedding in the sum.
    """

    latents: Tensor
    ids: Tensor
    owners: Tensor
    weights: Tensor


class Captioner:
    """Captions batches, remembering the tokens of texts seen before."""

    def __init__(self, model: StarterModel, rng: np.random.Generator) -> None:
        self._model, self._rng = model, rng
        self._known: dict[str, Tensor] = {}

    def _tokens(self, text: str) -> Tensor:
        if text not in self._known:
            self._known[text] = self._model.tokens([text])[0]
        return self._known[text]

    def batch(self, latents: Tensor, labels: NDArray[np.int8]) -> Batch:
        """Caption these latents by their labels, (n, 6)."""
        rng = self._rng
        captions = [caption(rng, tuple(int(each) for each in row)) for row in labels]
        owners = [index for index, each in enumerate(captions) if each.attributes is not None]
        texts = [each.prompt for each in captions] + [captions[index].attributes or "" for index in owners]
        weights = torch.tensor([[1.0, 0.0]]).repeat(len(captions), 1)
        for index in owners:
            if rng.random() < 0.12:  # the list alone, under the prompt's pooled embedding: the method's ε₊ and ε₋
                weights[index] = torch.tensor([0.0, 1.0])
            else:
                weights[index, 1] = 0.85 if rng.random() < 0.6 else float(rng.uniform(0.3, 1.3))
        device = latents.device
        ids = torch.stack([self._tokens(text) for text in texts]).to(device)
        return Batch(latents, ids, torch.tensor(owners, device=device), weights.to(device))


def conditions(model: StarterModel, batch: Batch) -> tuple[Tensor, Tensor]:
    """Embeddings summed as the captions say, (n, 32, 256), and the prompts' pooled ones, (n, 128)."""
    count = len(batch.latents)
    states, pooled = model.encode(batch.ids)
    weights = batch.weights.to(states.dtype)[..., None, None]
    text = states[:count] * weights[:, 0]
    if len(batch.owners):
        text = text.index_add(0, batch.owners, states[count:] * weights[batch.owners, 1])
    return text, pooled[:count]


def velocity_loss(model: StarterModel, batch: Batch, alphas: Tensor) -> Tensor:
    """Mean square error of the predicted velocity √ᾱ·ε − √(1−ᾱ)·x₀; timesteps half uniform, half logit-normal."""
    text, pooled = conditions(model, batch)
    count = len(batch.latents)
    share = ((torch.arange(count) + torch.rand(count)) / count)[torch.randperm(count)]
    share[count // 2 :] = torch.sigmoid(0.2 + torch.randn(count - count // 2))
    timesteps = (share * 1000).long().clamp(0, 999).to(alphas.device)
    alpha = alphas[timesteps].view(-1, 1, 1, 1)
    noise = torch.randn_like(batch.latents)
    noisy = alpha.sqrt() * batch.latents + (1 - alpha).sqrt() * noise
    wanted = alpha.sqrt() * noise - (1 - alpha).sqrt() * batch.latents
    predicted = model.predict(noisy.to(HALF), timesteps, text, pooled)
    return (predicted.float() - wanted).square().mean()


def rate_at(step: int, share: float, cooldown: float) -> float:
    """Learning rate: warm-up, constant, and a cosine over the last `cooldown` (share of the run) down to 3%."""
    rate = RATE * min(1.0, (step + 1) / WARM_UP)
    if share > 1 - cooldown:
        rate *= 0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * (share - 1 + cooldown) / cooldown))
    return rate


class Trainer:
    """The model, its optimizer and its running average, in one of several processes that meet now and then."""

    def __init__(self, args: argparse.Namespace, company: Company) -> None:
        torch.manual_seed(0)
        state = load(CHECKPOINT)
        self._company = company
        self._averaging = COOLED_AVERAGING if args.cooldown else AVERAGING
        self.width: int = state["width"] if state else args.width
        self.model = new_model(trained_tokenizer(RUN / "tokenizer"), self.width)
        if args.warm is not None and state is None:
            take_over(self.model, args.warm)
        for network in self.model.networks:
            network.to(args.device)
        self.weights = FlatWeights(self.model.networks)
        self.average = self.weights.master.detach().clone()
        self.step = self.samples = 0
        self._alphas = new_schedule().alphas_cumprod.to(args.device)
        self._optimizer = torch.optim.AdamW(
            [self.weights.master], RATE, betas=(0.9, 0.98), weight_decay=0.01, fused=True
        )
        if state:
            self.weights.set(state["weights"])
            self._optimizer.load_state_dict(state["optimizer"])
            self.average.copy_(state["average"])
            self.step, self.samples = state["step"], state["samples"]
        for network in self.model.networks:
            network.train()

    def learn(self, batch: Batch, rate: float) -> float:
        """One step on one batch a process, and now and then the mean of all processes; this one's loss."""
        loss = velocity_loss(self.model, batch, self._alphas)
        loss.backward()
        gradient = self.weights.gradient.float()
        gradient *= min(1.0, 1.0 / (gradient.norm().item() + 1e-6))
        master = self.weights.master
        master.grad = gradient
        for group in self._optimizer.param_groups:
            group["lr"] = rate
        self._optimizer.step()
        self.step += 1
        if self.meets:
            self._company.average([master.data])
        self.weights.buffer.copy_(master.detach())
        self.weights.gradient.zero_()
        self.samples += len(batch.latents) * self._company.count
        self.average.lerp_(master.detach(), 1 - min(self._averaging, (self.step + 1) / (self.step + 20)))
        return loss.item()

    @property
    def meets(self) -> bool:
        """Whether the processes have just met, or are about to begin."""
        return self.step % together.EVERY == 0

    def save(self, path: Path) -> None:
        """Write a checkpoint."""
        state = {
            "weights": self.weights.master.detach(),
            "average": self.average,
            "optimizer": self._optimizer.state_dict(),
            "step": self.step,
            "samples": self.samples,
            "width": self.width,
        }
        save(state, path)


def batches(trainer: Trainer, rank: int, count: int, device: str) -> Iterator[Batch]:
    """Captioned batches of `count` without end, each epoch in an order of its own; the usual ones come oftener."""
    rng = np.random.default_rng([trainer.step, rank])
    captioner = Captioner(trainer.model, rng)
    while True:
        latents, labels = open_latents(), np.load(RUN / "labels.npy", mmap_mode="r")
        rows = np.arange(VALIDATION, encoded())
        usual = [row for row in rows if is_usual(tuple(int(each) for each in labels[row]))]
        order = rng.permutation(np.concatenate([rows, *[usual] * USUAL_AGAIN]))
        for place in range(0, len(order) - count, count):
            chosen = np.sort(order[place : place + count])
            yield captioner.batch(torch.from_numpy(latents[chosen]).to(device).float(), labels[chosen])


def train(rank: int, args: argparse.Namespace) -> None:
    """One process's part of the training; rank 0 also writes checkpoints and the log."""
    company, stopped, minutes, cooldown = Company(rank, args), threading.Event(), args.minutes, args.cooldown
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    trainer = Trainer(args, company)
    path = COOLED if cooldown else CHECKPOINT
    first, losses, heard, begun, saved, share = trainer.samples, 0.0, 0, time.time(), time.time(), 0.0
    torch.manual_seed(trainer.step * company.count + rank)
    for batch in batches(trainer, rank, args.batch, args.device):
        if trainer.meets:  # every process must leave at the same step: they follow the first
            leave = float(stopped.is_set() or STOP.exists())
            share, leave = company.follow((time.time() - begun) / (60 * minutes), leave)
            if share >= 1 or leave:
                break
        heard += 1
        losses += trainer.learn(batch, rate_at(trainer.step, share, cooldown / minutes))
        if company.is_first and trainer.step % 100 == 0:
            speed = (trainer.samples - first) / (time.time() - begun)
            log("diffusion", {"step": trainer.step, "samples": trainer.samples, "loss": round(losses / heard, 4),
                              "pictures per second": round(speed, 1)})  # fmt: skip
            losses, heard = 0.0, 0
        if company.is_first and time.time() - saved > 300:
            trainer.save(path)
            saved = time.time()
    if company.is_first:
        trainer.save(path)
        print("saved", path.name, "at step", trainer.step, flush=True)
    company.part()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, required=True)
    parser.add_argument("--cooldown", type=float, default=0, help="minutes at the end in which the rate falls")
    parser.add_argument("--processes", type=int, default=1, help="each has a core of its own, on a CPU")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--batch", type=int, default=32, help="of a process")
    parser.add_argument("--width", type=int, default=64, help="of the UNet's first stage, for a new model")
    parser.add_argument("--warm", type=Path, help="folder of an exported model whose weights to begin with")
    args = parser.parse_args()
    STOP.unlink(missing_ok=True)
    trained_tokenizer(RUN / "tokenizer")  # once, before the processes would race for it
    together.run(train, args)


if __name__ == "__main__":
    main()
