"""The tagger's network: five small convolutions and one linear head a group. Imports torch; reach it lazily."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import torch
from torch import Tensor, nn

WIDTHS = (32, 64, 128, 160, 192)
FEATURES = 2 * WIDTHS[-1]


def _stage(inputs: int, outputs: int, kernel: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride=2, padding=kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
    )


class TaggerNetwork(nn.Module):
    """Pictures to one row of logits a group.

    Args:
        groups: how many names each group has, by its name.
    """

    def __init__(self, groups: Mapping[str, int]) -> None:
        super().__init__()
        self.feature_count = FEATURES
        widths = (3, *WIDTHS)
        self.stages = nn.Sequential(*(_stage(a, b, 5 if a == 3 else 3) for a, b in pairwise(widths)))
        self.heads = nn.ModuleDict({name: nn.Linear(FEATURES, count) for name, count in groups.items()})

    def features(self, pictures: Tensor) -> Tensor:
        """What the heads look at, (n, 384): mean and maximum over the picture of the last stage's channels.

        Args:
            pictures: (n, 3, 128, 128), −1..1.
        """
        maps = self.stages(pictures)
        return torch.cat([maps.mean((2, 3)), maps.amax((2, 3))], 1)

    def forward(self, pictures: Tensor) -> dict[str, Tensor]:
        """Logits of each group, (n, names), of pictures (n, 3, 128, 128), −1..1."""
        features = self.features(pictures)
        return {name: head(features) for name, head in self.heads.items()}
