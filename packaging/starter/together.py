"""Several single-threaded processes of one training, a core each, that meet now and then to average their weights."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterable

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from common import RUN
from torch import Tensor

EVERY = 16  # steps between meetings: few enough that a busy core holds nobody up
RENDEZVOUS = RUN / "rendezvous"


class Company:
    """The processes, as one of them sees them.

    Attributes:
        rank: this one's number; the first, 0, writes checkpoints and the log.
        count: how many there are.
    """

    def __init__(self, rank: int, args: argparse.Namespace) -> None:
        self.rank, self.count = rank, int(args.processes)
        if args.device == "cpu":
            cores = sorted(os.sched_getaffinity(0))
            os.sched_setaffinity(0, {cores[rank % len(cores)]})
            torch.set_num_threads(1)
        if self.count > 1:
            dist.init_process_group("gloo", init_method=f"file://{RENDEZVOUS}", rank=rank, world_size=self.count)

    @property
    def is_first(self) -> bool:
        """Whether this is the one that writes."""
        return self.rank == 0

    @torch.no_grad()
    def average(self, weights: Iterable[Tensor]) -> None:
        """Give all processes the mean of their weights, in place."""
        if self.count > 1:
            for weight in weights:
                dist.all_reduce(weight)
                weight.div_(self.count)

    def follow(self, *values: float) -> tuple[float, ...]:
        """What the first says of these: all must leave at the same step."""
        told = torch.tensor(values)
        if self.count > 1:
            dist.broadcast(told, 0)
        return tuple(told.tolist())

    def part(self) -> None:
        """Leave together."""
        if self.count > 1:
            dist.barrier()
            dist.destroy_process_group()


def run(train: Callable[[int, argparse.Namespace], None], args: argparse.Namespace) -> None:
    """Call `train` with its rank in as many processes as `args.processes` says."""
    RENDEZVOUS.unlink(missing_ok=True)
    if args.processes > 1:
        mp.spawn(train, (args,), nprocs=args.processes)
    else:
        train(0, args)
