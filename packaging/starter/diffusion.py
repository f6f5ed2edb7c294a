"""Stage 5: train the diffusion model, in one single-threaded process a core, weights averaged every few steps.

    python diffusion.py --minutes 100                 # constant rate; SIGTERM or `touch $STARTER_RUN/stop` ends it
    python diffusion.py --minutes 25 --cooldown 25    # the end: falls to a thirtieth of the rate, into cooled.pt
    python diffusion.py --minutes 7 --cooldown 2 --device cuda --batch 512 --workers 6     # on a data-centre GPU

A checkpoint (weights, their running average, optimizer, step) is written now and then, and on leaving; starting again
goes on from it, with what has been painted and encoded by then. A cooldown starts from the same checkpoint and
leaves it alone, so that training may go on.
"""

from __future__ import annotations

import argparse
import math
import os
import signal
import threading
import time
from collections.abc import Iterable
from pathlib import Path

import together
import torch
from checkpoints import CHECKPOINT, COOLED, load, save
from common import RUN, log
from examples import Batch, Said, batches
from model import WIDTH, StarterModel, new_model, new_schedule, take_over, trained_tokenizer
from together import Company
from torch import Tensor, nn

RATE = 1.2e-3
WARM_UP = 150  # steps
AVERAGING, COOLED_AVERAGING = 0.9985, 0.99  # what a step leaves of the running average of the weights
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


def conditions(model: StarterModel, said: Said) -> tuple[Tensor, Tensor]:
    """Embeddings summed as the captions say, (n, 32, 256), and the prompts' pooled ones, (n, 128)."""
    count = len(said.rows)
    states, pooled = model.encode(said.ids)
    weights = said.weights.to(states.dtype)[..., None, None]
    text = states[:count] * weights[:, 0]
    if len(said.owners):
        text = text.index_add(0, said.owners, states[count:] * weights[said.owners, 1])
    return text, pooled[:count]


def velocity_loss(model: StarterModel, batch: Batch, alphas: Tensor) -> Tensor:
    """Mean square error of the predicted velocity √ᾱ·ε − √(1−ᾱ)·x₀; timesteps half uniform, half logit-normal."""
    text, pooled = conditions(model, batch.said)
    count = len(batch.latents)
    device = alphas.device
    places = torch.arange(count, device=device) + torch.rand(count, device=device)
    share = (places / count)[torch.randperm(count, device=device)]
    share[count // 2 :] = torch.sigmoid(0.2 + torch.randn(count - count // 2, device=device))
    timesteps = (share * 1000).long().clamp(0, 999)
    alpha = alphas[timesteps].view(-1, 1, 1, 1)
    noise = torch.randn_like(batch.latents)
    noisy = alpha.sqrt() * batch.latents + (1 - alpha).sqrt() * noise
    wanted = alpha.sqrt() * noise - (1 - alpha).sqrt() * batch.latents
    predicted = model.predict(noisy.to(HALF), timesteps, text, pooled)
    return (predicted.float() - wanted).square().mean()


def rate_at(step: int, share: float, cooldown: float, rate: float) -> float:
    """Learning rate: warm-up, constant, and a cosine over the last `cooldown` (share of the run) down to 3%."""
    rate *= min(1.0, (step + 1) / WARM_UP)
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

    def learn(self, batch: Batch, rate: float) -> Tensor:
        """One step on one batch a process, and now and then the mean of all processes; this one's loss."""
        loss = velocity_loss(self.model, batch, self._alphas)
        loss.backward()
        gradient = self.weights.gradient.float()
        gradient *= (1.0 / (gradient.norm() + 1e-6)).clamp(max=1.0)
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
        return loss.detach()

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


def train(rank: int, args: argparse.Namespace) -> None:
    """One process's part of the training; rank 0 also writes checkpoints and the log."""
    company, stopped, minutes, cooldown = Company(rank, args), threading.Event(), args.minutes, args.cooldown
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    trainer = Trainer(args, company)
    path = COOLED if cooldown else CHECKPOINT
    first, begun, saved, share = trainer.samples, time.time(), time.time(), 0.0
    losses: list[Tensor] = []
    torch.manual_seed(trainer.step * company.count + rank)
    for batch in batches(trainer.model, (trainer.step, rank), args):
        if trainer.meets:  # every process must leave at the same step: they follow the first
            leave = float(stopped.is_set() or STOP.exists())
            share, leave = company.follow((time.time() - begun) / (60 * minutes), leave)
            if share >= 1 or leave:
                break
        losses.append(trainer.learn(batch, rate_at(trainer.step, share, cooldown / minutes, args.rate)))
        if company.is_first and trainer.step % 100 == 0:
            speed = (trainer.samples - first) / (time.time() - begun)
            mean = torch.stack(losses).mean().item()
            log("diffusion", {"step": trainer.step, "samples": trainer.samples, "loss": round(mean, 4),
                              "pictures per second": round(speed, 1)})  # fmt: skip
            losses.clear()
        if company.is_first and time.time() - saved > args.save_every:
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
    parser.add_argument("--width", type=int, default=WIDTH, help="of the UNet's first stage, for a new model")
    parser.add_argument("--rate", type=float, default=RATE, help="of learning, before it falls")
    parser.add_argument("--workers", type=int, default=0, help="processes that write captions, beside the training")
    parser.add_argument("--save-every", type=float, default=300, help="seconds between checkpoints")
    parser.add_argument("--warm", type=Path, help="folder of an exported model whose weights to begin with")
    args = parser.parse_args()
    STOP.unlink(missing_ok=True)
    os.environ["TOKENIZERS_PARALLELISM"] = "false"  # its threads don't outlive a fork
    torch.backends.cudnn.benchmark = True
    trained_tokenizer(RUN / "tokenizer")  # once, before the processes would race for it
    together.run(train, args)


if __name__ == "__main__":
    main()
