"""The tagger's network: a small residual network and one linear head a group. Imports torch; reach it lazily."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import torch
from torch import Tensor, nn

WIDTHS = (24, 48, 96, 160, 208)
RESIDUAL = (False, True, True, True)  # whether a stage after the first refines what it has
FEATURES = 2 * WIDTHS[-1]


class _Refined(nn.Module):
    """Two convolutions whose result is added to what comes in (He et al. 2016)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.change = nn.Sequential(
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
            nn.ReLU(),
            nn.Conv2d(width, width, 3, padding=1, bias=False),
            nn.BatchNorm2d(width),
        )

    def forward(self, maps: Tensor) -> Tensor:
        return torch.relu(maps + self.change(maps))


def _halved(inputs: int, outputs: int, kernel: int) -> tuple[nn.Module, ...]:
    convolution = nn.Conv2d(inputs, outputs, kernel, stride=2, padding=kernel // 2, bias=False)
    return convolution, nn.BatchNorm2d(outputs), nn.ReLU()


class TaggerNetwork(nn.Module):
    """Pictures to one row of logits a group, and to the numbers of their scene.

    Args:
        groups: how many names each group has, by its name.
        numbers: how many numbers of the scene are told.
    """

    def __init__(self, groups: Mapping[str, int], numbers: int) -> None:
        super().__init__()
        self.feature_count = FEATURES
        layers = [*_halved(3, WIDTHS[0], 5)]
        for (narrow, wide), refined in zip(pairwise(WIDTHS), RESIDUAL, strict=True):
            layers += [*_halved(narrow, wide, 3), *([_Refined(wide)] if refined else [])]
        self.stages = nn.Sequential(*layers)
        self.heads = nn.ModuleDict({name: nn.Linear(FEATURES, count) for name, count in groups.items()})
        self.numbers = nn.Linear(FEATURES, numbers)

    def features(self, pictures: Tensor) -> Tensor:
        """What the heads look at, (n, 416): mean and maximum over the picture of the last stage's channels.

        Args:
            pictures: (n, 3, 160, 160), −1..1.
        """
        maps = self.stages(pictures)
        return torch.cat([maps.mean((2, 3)), maps.amax((2, 3))], 1)

    def named(self, features: Tensor) -> dict[str, Tensor]:
        """Logits of each group, (n, names), of `features`."""
        return {name: head(features) for name, head in self.heads.items()}

    def forward(self, pictures: Tensor) -> tuple[dict[str, Tensor], Tensor]:
        """Logits of each group, (n, names), and the scene's numbers, (n, numbers), of pictures (n, 3, 160, 160)."""
        features = self.features(pictures)
        return self.named(features), self.numbers(features)
