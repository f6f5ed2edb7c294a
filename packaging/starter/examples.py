"""What the diffusion model is shown: latents with what is said of them, written by processes beside the training."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch
from captions import caption, is_usual
from common import RUN, VALIDATION
from latents import encoded, open_latents
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

if TYPE_CHECKING:
    from model import StarterModel

USUAL_AGAIN = 3  # how often more an epoch shows the pictures that prompts without further wishes mean


@dataclass(frozen=True)
class Said:
    """What is said of one step's pictures.

    Attributes:
        rows: (n,) which pictures.
        ids: (n + m, 32) tokens: n prompts, then the m attribute lists of those captions that have one.
        owners: (m,) which caption each list belongs to.
        weights: (n, 2) of the prompt's and of the list's embedding in the sum.
    """

    rows: Tensor
    ids: Tensor
    owners: Tensor
    weights: Tensor


@dataclass(frozen=True)
class Batch:
    """One step's pictures, (n, 20, 16, 16) clean latents in fp32, and what is said of them; all on one device."""

    latents: Tensor
    said: Said


class Captioner:
    """Captions batches, remembering the tokens of texts seen before."""

    def __init__(self, model: StarterModel, rng: np.random.Generator) -> None:
        self._tokenize, self._rng = model.tokens, rng
        self._known: dict[str, Tensor] = {}

    def _tokens(self, text: str) -> Tensor:
        if text not in self._known:
            self._known[text] = self._tokenize([text])[0]
        return self._known[text]

    def say(self, rows: NDArray[np.intp], labels: NDArray[np.int8]) -> Said:
        """Caption the pictures `rows` by their labels, (n, 6)."""
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
        ids = torch.stack([self._tokens(text) for text in texts])
        return Said(torch.from_numpy(rows), ids, torch.tensor(owners, dtype=torch.long), weights)


class Sayings(IterableDataset[Said]):
    """Captioned batches of `count` without end, each epoch in an order of its own; the usual ones come oftener."""

    def __init__(self, model: StarterModel, seed: tuple[int, ...], count: int) -> None:
        self._model, self._seed, self._count = model, seed, count

    def __iter__(self) -> Iterator[Said]:
        worker = get_worker_info()
        torch.set_num_threads(1)
        rng = np.random.default_rng([*self._seed, worker.id if worker else 0])
        captioner = Captioner(self._model, rng)
        while True:
            labels = np.array(np.load(RUN / "labels.npy", mmap_mode="r")[: encoded()])
            rows = np.arange(VALIDATION, len(labels))
            usual = [row for row in rows if is_usual(tuple(int(each) for each in labels[row]))]
            order = rng.permutation(np.concatenate([rows, *[usual] * USUAL_AGAIN]).astype(np.intp))
            for place in range(0, len(order) - self._count, self._count):
                chosen = np.sort(order[place : place + self._count])
                yield captioner.say(chosen, labels[chosen])


class Latents:
    """The training set's latents: read as they are needed, or all on the graphics card."""

    def __init__(self, device: str) -> None:
        self._device = device
        self._stored = torch.from_numpy(np.array(open_latents())).to(device) if device != "cpu" else None

    def at(self, rows: Tensor) -> Tensor:
        """(n, 20, 16, 16) in fp32 on the device."""
        if self._stored is None:
            return torch.from_numpy(open_latents()[rows.numpy()]).float()
        if int(rows.max()) >= len(self._stored):  # more has been painted and encoded since
            self._stored = torch.from_numpy(np.array(open_latents())).to(self._device)
        return self._stored[rows.to(self._device)].float()


def batches(model: StarterModel, seed: tuple[int, int], args: argparse.Namespace) -> Iterator[Batch]:
    """Batches without end, captioned by `args.workers` processes or, with none, in between."""
    sayings = Sayings(model, seed, args.batch)
    context = "fork" if args.workers else None  # the captions' code is loaded once
    latents = Latents(args.device)
    for said in DataLoader(sayings, batch_size=None, num_workers=args.workers, multiprocessing_context=context):
        here = [each.to(args.device, non_blocking=True) for each in (said.ids, said.owners, said.weights)]
        yield Batch(latents.at(said.rows), Said(said.rows, *here))
