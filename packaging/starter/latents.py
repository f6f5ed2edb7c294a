"""Stage 2: the latent space, in closed form: 8 × 8 patches of the 128 px pictures, seen along 20 directions.

The first 16 are their principal components. The other four are what hatching, a pixel grid and dots do to a plain gray
sheet: too fine and too rare for the components, but without them the decoder would have to guess the texture. No
encoder is trained. Each channel is scaled by (its deviation / the first's)^0.4, so that fine texture stays below the
noise until late and does not swamp the diffusion loss. Takes seconds to fit, a minute to apply.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

import numpy as np
from common import LATENT_CHANNELS, LATENT_SIDE, PICTURES, RUN, VALIDATION, open_pictures
from numpy.typing import NDArray

from viper_desktop.engine.atelier.emblem.media import MEDIA
from viper_desktop.engine.atelier.palettes import PALETTES

PATCH = 8
TEXTURES = (("ink drawing", 105), ("ink drawing", 25), ("pixel art", 150), ("pointillism", 110))  # medium, gray level
POWER = 0.4
SCALE = 1.25  # deviation of the first channel
FITTED_ON = 3000  # pictures, spread over the whole set
BLOCK = 500


@dataclass(frozen=True)
class LatentSpace:
    """An affine map between patches and latents: latent = (patch − mean) @ project, patch ≈ latent @ restore + mean.

    Attributes:
        mean: (192,) a patch's mean, pixels as −1..1, order row, column, channel.
        project: (192, 20).
        restore: (20, 192).
    """

    mean: NDArray[np.float32]
    project: NDArray[np.float32]
    restore: NDArray[np.float32]

    def encode(self, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Latents (n, 20, 16, 16) of pictures (n, 128, 128, 3)."""
        latents = (patches(pictures) - self.mean) @ self.project
        return latents.reshape(-1, LATENT_SIDE, LATENT_SIDE, LATENT_CHANNELS).transpose(0, 3, 1, 2)


def patches(pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """All 8 × 8 patches of pictures (n, 128, 128, 3), (n·256, 192), pixels as −1..1."""
    scaled = pictures.astype(np.float32) / 127.5 - 1
    blocks = scaled.reshape(len(pictures), LATENT_SIDE, PATCH, LATENT_SIDE, PATCH, 3)
    return blocks.transpose(0, 1, 3, 2, 4, 5).reshape(-1, PATCH * PATCH * 3)


def texture_directions(components: NDArray[np.float64]) -> NDArray[np.float64]:
    """What the fine media do to a plain gray sheet, (192, 4), at right angles to the components (192, n).

    These textures repeat with the patches, so that one patch shows them.
    """
    directions = components
    for medium, gray in TEXTURES:
        sheet = np.full((2 * PATCH * LATENT_SIDE,) * 2 + (3,), gray, np.float32)
        textured = MEDIA[medium](sheet, PALETTES["monochrome"])[64:80, 64:80]
        patch = textured.reshape(PATCH, 2, PATCH, 2, 3).mean((1, 3)).reshape(-1).astype(np.float64)
        for _ in range(2):  # twice, for rounding
            patch = patch - directions @ (directions.T @ patch)
            patch = patch / np.linalg.norm(patch)
        directions = np.concatenate([directions, patch[:, None]], 1)
    return directions[:, components.shape[1] :]


def fitted(sample: NDArray[np.uint8]) -> LatentSpace:
    """The latent space of a sample of pictures."""
    some = patches(sample)
    mean = some.mean(0)
    covariance = np.cov((some - mean).T)
    vectors = np.linalg.eigh(covariance)[1][:, ::-1][:, : LATENT_CHANNELS - len(TEXTURES)]
    vectors = np.concatenate([vectors, texture_directions(vectors)], 1)
    variance = np.einsum("ic,ij,jc->c", vectors, covariance, vectors)
    deviation = np.sqrt(variance)
    lost = np.trace(covariance) - variance.sum()
    print(f"{LATENT_CHANNELS} channels keep all but {lost / np.trace(covariance):.2%} of the variance, "
          f"PSNR {10 * np.log10(4 / (lost / len(covariance))):.1f} dB")  # fmt: skip
    wanted = SCALE * (deviation / deviation[0]) ** POWER
    print("deviation of the latents:", wanted.round(2).tolist())
    return LatentSpace(mean, (vectors / deviation * wanted).astype(np.float32),
                       (vectors * deviation / wanted).T.astype(np.float32))  # fmt: skip


def load_space() -> LatentSpace:
    """The fitted latent space of this run."""
    with np.load(RUN / "latent_space.npz") as saved:
        return LatentSpace(saved["mean"], saved["project"], saved["restore"])


def main() -> None:
    argparse.ArgumentParser(description=__doc__).parse_args()
    pictures = open_pictures()
    space = fitted(pictures.small[VALIDATION :: (PICTURES - VALIDATION) // FITTED_ON])
    np.savez(RUN / "latent_space.npz", mean=space.mean, project=space.project, restore=space.restore)
    shape = (PICTURES, LATENT_CHANNELS, LATENT_SIDE, LATENT_SIDE)
    latents = np.lib.format.open_memmap(RUN / "latents.npy", "w+", np.float16, shape)
    for start in range(0, PICTURES, BLOCK):
        latents[start : start + BLOCK] = space.encode(pictures.small[start : start + BLOCK])
    latents.flush()


if __name__ == "__main__":
    main()
