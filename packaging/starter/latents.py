"""Stage 2: the latent space, in closed form: 8 × 8 patches of the 128 px pictures, seen along 20 directions.

The first 16 are their principal components. The other four are what hatching, a pixel grid and dots do to a plain gray
sheet: too fine and too rare for the components, but without them the decoder would have to guess the texture. No
encoder is trained. Each channel is scaled by (its deviation / the first's)^0.4, so that fine texture stays below the
noise until late and does not swamp the diffusion loss. Takes seconds to fit, a minute to apply. `--space FOLDER` takes
over the space of an exported model instead, so that its weights can be trained on. Run again, it encodes what has been
painted since.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

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
    """An affine map from patches to latents: latent = patch @ project + offset.

    Attributes:
        project: (192, 20), of pixels as −1..1, order row, column, channel.
        offset: (20,).
    """

    project: NDArray[np.float32]
    offset: NDArray[np.float32]

    def encode(self, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Latents (n, 20, 16, 16) of pictures (n, 128, 128, 3)."""
        latents = patches(pictures) @ self.project + self.offset
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
    project = vectors / deviation * wanted
    return LatentSpace(project.astype(np.float32), (-mean @ project).astype(np.float32))


def patch_order() -> NDArray[np.intp]:
    """For each of a patch's 192 values the channel at which an AutoencoderDC's pixel unshuffling puts it.

    Pixel (row, column) of channel c is channel ((c·4 + a)·4 + b)·4 + d, where a is its place in the finest 2 × 2.
    """
    row, column, channel = np.unravel_index(np.arange(PATCH * PATCH * 3), (PATCH, PATCH, 3))
    places = [((row >> bit) & 1) * 2 + ((column >> bit) & 1) for bit in range(3)]
    return ((channel * 4 + places[0]) * 4 + places[1]) * 4 + places[2]


def exported(vae: Path) -> LatentSpace:
    """The latent space of an exported model, from its encoder's last convolution."""
    from safetensors.numpy import load_file

    weights = load_file(vae / "diffusion_pytorch_model.safetensors")
    project = weights["encoder.conv_out.weight"][:, patch_order(), 1, 1].T
    return LatentSpace(project.astype(np.float32), weights["encoder.conv_out.bias"].astype(np.float32))


def encoded() -> int:
    """Of how many pictures there are latents so far."""
    done = RUN / "encoded.txt"
    return int(done.read_text()) if done.exists() else 0


def open_latents() -> NDArray[np.float16]:
    """The latents (n, 20, 16, 16) of the pictures encoded so far, a read-only map."""
    latents: NDArray[np.float16] = np.load(RUN / "latents.npy", mmap_mode="r")
    return latents[: encoded()]


def load_space() -> LatentSpace:
    """The fitted latent space of this run."""
    with np.load(RUN / "latent_space.npz") as saved:
        return LatentSpace(saved["project"], saved["offset"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--space", type=Path, help="folder of an exported model whose latent space to take over")
    args = parser.parse_args()
    pictures = open_pictures()
    if not (RUN / "latent_space.npz").exists():
        step = max(1, (len(pictures.small) - VALIDATION) // FITTED_ON)
        space = exported(args.space / "vae") if args.space else fitted(pictures.small[VALIDATION::step])
        np.savez(RUN / "latent_space.npz", project=space.project, offset=space.offset)
    space = load_space()
    done = encoded()
    shape = (PICTURES, LATENT_CHANNELS, LATENT_SIDE, LATENT_SIDE)
    latents = np.lib.format.open_memmap(RUN / "latents.npy", "r+" if done else "w+", np.float16, shape)
    for start in range(done, len(pictures.small), BLOCK):
        end = min(start + BLOCK, len(pictures.small))
        latents[start:end] = space.encode(pictures.small[start:end])
    latents.flush()
    (RUN / "encoded.txt").write_text(str(len(pictures.small)))


if __name__ == "__main__":
    main()
