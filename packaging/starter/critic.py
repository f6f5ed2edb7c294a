"""How far the decoder's pictures are from the painted ones, and a critic that learns what sets them apart.

Isola et al. 2017 (PatchGAN): one opinion for each patch of about 70 pixels, hinge loss; weighed against the distance to
the painted picture by the two gradients at the decoder's last layer, as in Esser et al. 2021. For the decoder's very
last lessons: before it draws well, there is nothing to sharpen.
"""

from __future__ import annotations

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

WIDTHS = (3, 48, 96, 192)
RATE = 4e-4
LARGEST = 20.0  # of the weight by gradients
ALONE = 100  # steps in which only the critic learns


def spectrum(pictures: Tensor) -> Tensor:
    """Magnitudes of the gray picture's Fourier transform in overlapping 16 px tiles: texture, wherever it lies."""
    tiles = pictures.mean(1).unfold(1, 16, 8).unfold(2, 16, 8)
    return torch.fft.rfft2(tiles).abs() / 16


def picture_loss(made: Tensor, wanted: Tensor) -> Tensor:
    """Distance of colors and of edges at three scales, and of texture; (n, 3, h, w) each, −1..1."""
    loss = 0.3 * (spectrum(made) - spectrum(wanted)).abs().mean()
    for weight in (1.0, 0.5, 0.5):
        difference = made - wanted
        loss = loss + weight * difference.abs().mean()
        edges = difference.diff(dim=-1).abs().mean() + difference.diff(dim=-2).abs().mean()
        loss = loss + weight * 0.4 * edges
        made, wanted = F.avg_pool2d(made, 2), F.avg_pool2d(wanted, 2)
    return loss


def new_critic() -> nn.Sequential:
    """Pictures (n, 3, h, w), −1..1, to opinions (n, 1, h / 8, w / 8): above 0 for painted."""
    layers: list[nn.Module] = []
    for inputs, outputs in pairwise(WIDTHS):
        layers += [nn.utils.spectral_norm(nn.Conv2d(inputs, outputs, 4, 2, 1)), nn.LeakyReLU(0.2)]
    last = WIDTHS[-1]
    layers += [nn.utils.spectral_norm(nn.Conv2d(last, last, 3, 1, 1)), nn.LeakyReLU(0.2), nn.Conv2d(last, 1, 3, 1, 1)]
    return nn.Sequential(*layers)


class Critic:
    """The critic in training.

    Args:
        last: the decoder's last weight, at which gradients are compared.
        share: of the gradient that the critic's opinion is to have, beside the distance's 1.
    """

    def __init__(self, last: Tensor, share: float, device: str) -> None:
        self._network = new_critic().to(device)
        self._optimizer = torch.optim.AdamW(self._network.parameters(), RATE, betas=(0.5, 0.95), weight_decay=1e-3)
        self._last, self._share, self._step = last, share, 0
        self._device = device

    def _opinion(self, pictures: Tensor) -> Tensor:
        with torch.autocast(self._device, dtype=torch.bfloat16):
            opinion: Tensor = self._network(pictures)
        return opinion.float()

    def loss(self, made: Tensor, distance: Tensor) -> Tensor:
        """What the decoder is to lessen beside the distance, weighed against it."""
        if self._step < ALONE:
            return distance.new_zeros(())
        self._network.requires_grad_(False)
        doubt = -self._opinion(made).mean()
        self._network.requires_grad_(True)
        far, doubted = (torch.autograd.grad(each, self._last, retain_graph=True)[0] for each in (distance, doubt))
        weight = (far.norm() / (doubted.norm() + 1e-6)).clamp(max=LARGEST).detach()
        return self._share * weight * doubt

    def learn(self, made: Tensor, painted: Tensor) -> float:
        """One step of the critic's own; its loss, 2 where it can't tell."""
        real, false = self._opinion(painted), self._opinion(made.detach())
        loss = (1 - real).clamp(min=0).mean() + (1 + false).clamp(min=0).mean()
        self._optimizer.zero_grad()
        loss.backward()
        self._optimizer.step()
        self._step += 1
        return loss.item()
