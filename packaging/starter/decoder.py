"""Stage 3: the decoder, latents (20, 16, 16) → pictures of 256 px; and the encoder, which needs no training.

A diffusers AutoencoderDC of five stages. Its decoder enlarges by rearranging channels into pixels; one that repeats
pixels (AutoencoderTiny, AutoencoderKL) makes a plain area of a plain latent whatever it learns, so that hatching and
dots are beyond it. The latents are those of the 128 px picture; the decoder puts out the same picture at twice the
size.
"""

from __future__ import annotations

import argparse
import math
import time
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from common import LARGE, LATENT_CHANNELS, RUN, VALIDATION, open_pictures
from diffusers import AutoencoderDC
from latents import PATCH, LatentSpace, load_space
from torch import Tensor

ENCODER_WIDTHS = (3, 3, 12, 48, 192)  # means of 2 × 2, then 2 × 2 pixels into channels, three times
DECODER_WIDTHS = (24, 36, 48, 96, 128)  # at 256, 128, 64, 32 and 16 px; the first is only named, not used
BATCH = 4
RATE = 2e-3
COOLING = 0.35  # share of a run, its end, in which the rate falls
NOISE = 0.1  # the diffusion model's latents are never quite clean


def new_autoencoder(space: LatentSpace) -> AutoencoderDC:
    """An AutoencoderDC with the exact encoder of the latent space and an untrained decoder."""
    autoencoder = AutoencoderDC(
        latent_channels=LATENT_CHANNELS,
        encoder_block_out_channels=ENCODER_WIDTHS,
        encoder_layers_per_block=(0, 1, 1, 1, 0),
        encoder_qkv_multiscales=((),) * 5,
        encoder_out_shortcut=False,
        downsample_block_type="conv",
        decoder_block_out_channels=DECODER_WIDTHS,
        decoder_layers_per_block=(0, 1, 2, 2, 2),
        decoder_qkv_multiscales=((),) * 5,
        decoder_in_shortcut=False,
        scaling_factor=1.0,
    )
    # what stock SDXL pipelines look for in a VAE: five stages make a scale factor of 16
    autoencoder.register_to_config(block_out_channels=DECODER_WIDTHS, force_upcast=False)
    set_exact_encoder(autoencoder.encoder, space)
    return autoencoder


@torch.no_grad()
def set_exact_encoder(encoder: torch.nn.Module, space: LatentSpace) -> None:
    """Write the latent space's projection into the encoder's convolutions.

    256 px → mean of 2 × 2 → 8 × 8 pixels into 192 channels, which is what the shortcuts of the downsampling blocks do
    when everything beside them is zero → 20 channels. A 3 × 3 kernel of stride 2 and padding 1 sees its own 2 × 2
    pixels at its places 1 and 2.
    """
    for weight in encoder.parameters():
        weight.zero_()
    for channel in range(3):
        encoder.conv_in.conv.weight[channel, channel, 1:, 1:] = 0.25
    # pixel (row, column) of channel c is channel ((c·4 + a)·4 + b)·4 + d, where a is its place in the finest 2 × 2
    row, column, channel = np.unravel_index(np.arange(PATCH * PATCH * 3), (PATCH, PATCH, 3))
    places = [((row >> bit) & 1) * 2 + ((column >> bit) & 1) for bit in range(3)]
    source = ((channel * 4 + places[0]) * 4 + places[1]) * 4 + places[2]
    encoder.conv_out.weight[:, source, 1, 1] = torch.from_numpy(space.project.T.copy())
    encoder.conv_out.bias.copy_(torch.from_numpy(-space.mean @ space.project))


def spectrum(pictures: Tensor) -> Tensor:
    """Magnitudes of the gray picture's Fourier transform in overlapping 16 px tiles: texture, wherever it lies."""
    tiles = pictures.mean(1).unfold(1, 16, 8).unfold(2, 16, 8)
    return torch.fft.rfft2(tiles).abs() / 16


def picture_loss(made: Tensor, wanted: Tensor) -> Tensor:
    """Distance of colors and of edges at three scales, and of texture; (n, 3, h, w) each, −1..1."""
    loss = 0.15 * (spectrum(made) - spectrum(wanted)).abs().mean()
    for weight in (1.0, 0.5, 0.5):
        difference = made - wanted
        loss = loss + weight * difference.abs().mean()
        edges = difference.diff(dim=-1).abs().mean() + difference.diff(dim=-2).abs().mean()
        loss = loss + weight * 0.25 * edges
        made, wanted = F.avg_pool2d(made, 2), F.avg_pool2d(wanted, 2)
    return loss


def train(minutes: float, autoencoder: AutoencoderDC, state: dict[str, Any] | None) -> None:
    """Train the decoder for so many minutes with a cosine schedule, starting from a checkpoint where there is one."""
    pictures, latents = open_pictures(), np.load(RUN / "latents.npy", mmap_mode="r")
    decoder = autoencoder.decoder.to(memory_format=torch.channels_last)
    weights = list(decoder.parameters())
    optimizer = torch.optim.AdamW(weights, RATE, betas=(0.9, 0.98), weight_decay=1e-4)
    step, total = 0, 0.0
    if state is not None:
        decoder.load_state_dict(state["decoder"])
        optimizer.load_state_dict(state["optimizer"])
        step = state["step"]
    average = [weight.detach().clone() for weight in weights]
    rng = np.random.default_rng(step)
    torch.manual_seed(step)
    begun, saved, first = time.time(), time.time(), step
    while (share := (time.time() - begun) / (60 * minutes)) < 1:
        for group in optimizer.param_groups:
            cooling = max(0.0, share - 1 + COOLING) / COOLING
            group["lr"] = (
                RATE * min(1.0, (step - first + 1) / 50) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * cooling)))
            )
        chosen = np.sort(rng.integers(VALIDATION, LARGE, BATCH))
        wanted = torch.from_numpy(pictures.large[chosen]).permute(0, 3, 1, 2).float() / 127.5 - 1
        latent = torch.from_numpy(latents[chosen]).float()
        latent = latent + torch.randn_like(latent) * NOISE * torch.rand(BATCH, 1, 1, 1)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            made = decoder(latent.contiguous(memory_format=torch.channels_last))
        loss = picture_loss(made.float(), wanted)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        step += 1
        total += loss.item()
        keep = min(0.998, (step - first + 1) / (step - first + 10))
        torch._foreach_lerp_(average, [weight.detach() for weight in weights], 1 - keep)
        if step % 50 == 0:
            rate = (step - first) * BATCH / (time.time() - begun)
            print(f"{step} {share:.0%} loss {total / 50:.4f} {rate:.1f} pictures/s", flush=True)
            total = 0.0
        if time.time() - saved > 120 or (time.time() - begun) / (60 * minutes) >= 1:
            saved = time.time()
            averaged = dict(zip(dict(decoder.named_parameters()), average, strict=True))
            state = {"decoder": decoder.state_dict(), "average": averaged, "optimizer": optimizer.state_dict(),
                     "step": step}  # fmt: skip
            torch.save(state, RUN / "decoder.part")
            (RUN / "decoder.part").rename(RUN / "decoder.pt")


def load_state() -> dict[str, Any] | None:
    """The last checkpoint, where there is one."""
    path = RUN / "decoder.pt"
    return torch.load(path, weights_only=True) if path.exists() else None


def trained_autoencoder() -> AutoencoderDC:
    """The autoencoder with the averaged weights of the last checkpoint."""
    autoencoder, state = new_autoencoder(load_space()), load_state()
    if state is None:
        raise SystemExit("no decoder yet: run decoder.py first")
    autoencoder.decoder.load_state_dict(state["average"])
    return autoencoder.eval()


@torch.inference_mode()
def report(count: int = 64) -> None:
    """Print PSNR on validation pictures and save a sheet of them (above) and their reconstructions (below)."""
    from sheets import sheet

    autoencoder, pictures = trained_autoencoder(), open_pictures().large[:count]
    wanted = torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 127.5 - 1
    encoded = autoencoder.encode(wanted).latent
    stored = torch.from_numpy(np.load(RUN / "latents.npy", mmap_mode="r")[:count]).float()
    print(f"exact encoder differs from the stored latents by at most {(encoded - stored).abs().max():.3f}")
    made = autoencoder.decode(stored).sample.clamp(-1, 1)
    print(f"PSNR {10 * math.log10(4 / F.mse_loss(made, wanted).item()):.2f} dB")
    both = torch.stack([wanted[:24].view(4, 6, 3, 256, 256), made[:24].view(4, 6, 3, 256, 256)], 1).flatten(0, 2)
    sheet(both, columns=6).save(RUN / "decoder.png")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=12, help="0: report only")
    minutes = parser.parse_args().minutes
    torch.set_num_threads(1)
    if minutes:
        torch.manual_seed(0)
        train(minutes, new_autoencoder(load_space()), load_state())
    report()


if __name__ == "__main__":
    main()
