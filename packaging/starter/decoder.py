"""Stage 3: the decoder, latents (20, 16, 16) → pictures of 512 px; and the encoder, which needs no training.

A diffusers AutoencoderDC of six stages. Its decoder enlarges by rearranging channels into pixels; one that repeats
pixels (AutoencoderTiny, AutoencoderKL) makes a plain area of a plain latent whatever it learns, so that hatching and
dots are beyond it. The latents are those of the 128 px picture; the decoder puts out the same picture at four times the
size.

Trained on a quarter of each picture at a time: the first three stages see all of it, the dear ones their quarter only.
With `--softened`, and a diffusion model trained by then, half of the latents are what that model makes of noisy ones:
the decoder learns to draw sharply what the model leaves vague. With `--critic`, a second network tells its pictures
from painted ones, and it learns from that too (critic.py).
"""

from __future__ import annotations

import argparse
import math
import time
from pathlib import Path
from typing import Any

import numpy as np
import together
import torch
import torch.nn.functional as F
from checkpoints import load, save
from common import LARGE_SIDE, LATENT_CHANNELS, LATENT_SIDE, RUN, VALIDATION, log, open_pictures
from critic import Critic, picture_loss
from diffusers import AutoencoderDC
from latents import LatentSpace, load_space, open_latents, patch_order
from together import Company
from torch import Tensor

ENCODER_WIDTHS = (3, 3, 3, 12, 48, 192)  # means of 2 × 2 twice, then 2 × 2 pixels into channels, three times
DECODER_WIDTHS = (36, 36, 36, 48, 96, 128)  # at 512, 256, 128, 64, 32 and 16 px; the first is only named, not used
DECODER_LAYERS = (0, 1, 1, 2, 4, 8)  # most where a layer sees most of the picture and costs least
WHOLE_STAGES = 3  # those that see the whole picture in training
CROP, MARGIN = 32, 3  # of the features at 64 px
RATE = 2e-3
COOLING = 0.35  # share of a run, its end, in which the rate falls
CHECKPOINT = RUN / "decoder.pt"
NOISE = 0.1  # the diffusion model's latents are never quite clean


def new_autoencoder(space: LatentSpace) -> AutoencoderDC:
    """An AutoencoderDC with the exact encoder of the latent space and an untrained decoder."""
    autoencoder = AutoencoderDC(
        latent_channels=LATENT_CHANNELS,
        encoder_block_out_channels=ENCODER_WIDTHS,
        encoder_layers_per_block=(0, 1, 1, 1, 1, 0),
        encoder_qkv_multiscales=((),) * 6,
        encoder_out_shortcut=False,
        downsample_block_type="conv",
        decoder_block_out_channels=DECODER_WIDTHS,
        decoder_layers_per_block=DECODER_LAYERS,
        decoder_qkv_multiscales=((),) * 6,
        decoder_in_shortcut=False,
        scaling_factor=1.0,
    )
    # what stock SDXL pipelines look for in a VAE: six stages make a scale factor of 32
    autoencoder.register_to_config(block_out_channels=DECODER_WIDTHS, force_upcast=False)
    set_exact_encoder(autoencoder.encoder, space)
    return autoencoder


@torch.no_grad()
def set_exact_encoder(encoder: torch.nn.Module, space: LatentSpace) -> None:
    """Write the latent space's projection into the encoder's convolutions.

    512 px → means of 2 × 2, twice → 8 × 8 pixels into 192 channels → 20 channels. All but its first step is what the
    shortcuts of the downsampling blocks do when everything beside them is zero. A 3 × 3 kernel of stride 2 and
    padding 1 sees its own 2 × 2 pixels at its places 1 and 2.
    """
    for weight in encoder.parameters():
        weight.zero_()
    for channel in range(3):
        encoder.conv_in.conv.weight[channel, channel, 1:, 1:] = 0.25
    encoder.conv_out.weight[:, patch_order(), 1, 1] = torch.from_numpy(space.project.T.copy())
    encoder.conv_out.bias.copy_(torch.from_numpy(space.offset))


def take_over(decoder: torch.nn.Module, vae: Path) -> None:
    """Begin with an exported model's decoder; one that ends at 256 px gives all but its last stage."""
    from safetensors.torch import load_file

    old = {name.removeprefix("decoder."): weight for name, weight in
           load_file(vae / "diffusion_pytorch_model.safetensors").items() if name.startswith("decoder.")}  # fmt: skip
    new = decoder.state_dict()
    shift = len(decoder.up_blocks) - 1 - max(int(name.split(".")[1]) for name in old if name.startswith("up_blocks."))
    for name, weight in old.items():
        target = target_name(name, shift)
        kept = not shift or name.startswith(("up_blocks.", "conv_in"))  # the old end is not the new one's
        if kept and new[target].shape == weight.shape:
            new[target] = weight.float()
    for name in new.keys() - {target_name(each, shift) for each in old}:
        if name.endswith("norm.weight"):  # layers that the old one lacks begin by doing nothing
            new[name] = torch.zeros_like(new[name])
    decoder.load_state_dict(new)


def target_name(name: str, shift: int) -> str:
    """What a weight of a decoder with `shift` stages fewer is called in this one."""
    if not name.startswith("up_blocks."):
        return name
    _, stage, rest = name.split(".", 2)
    return f"up_blocks.{int(stage) + shift}.{rest}"


def decode_part(decoder: torch.nn.Module, latents: Tensor, top: int, left: int) -> Tensor:
    """A quarter of the pictures, (n, 3, 256, 256), whose corner is at (top, left) of the features at 64 px."""
    stages = list(reversed(decoder.up_blocks))
    features = decoder.conv_in(latents)
    for stage in stages[:WHOLE_STAGES]:
        features = stage(features)
    whole = features.shape[-1]
    low_y, low_x = max(0, top - MARGIN), max(0, left - MARGIN)
    high_y, high_x = min(whole, top + CROP + MARGIN), min(whole, left + CROP + MARGIN)
    features = features[:, :, low_y:high_y, low_x:high_x].contiguous(memory_format=torch.channels_last)
    for stage in stages[WHOLE_STAGES:]:
        features = stage(features)
    features = decoder.norm_out(features.movedim(1, -1)).movedim(-1, 1)
    made = decoder.conv_out(decoder.conv_act(features))
    scale = LARGE_SIDE // whole
    y, x = (top - low_y) * scale, (left - low_x) * scale
    part: Tensor = made[:, :, y : y + CROP * scale, x : x + CROP * scale]
    return part


class Examples:
    """Latents and the quarters of pictures that they are to become; all on the graphics card where there is one."""

    def __init__(self, args: argparse.Namespace) -> None:
        pictures, latents, self._device = open_pictures(), open_latents(), args.device
        count = min(len(pictures.large), len(latents))  # more may have been painted since
        self._labels, self._large, self._latents = pictures.labels, pictures.large[:count], latents[:count]
        self._resident: tuple[Tensor, Tensor] | None = None
        if args.device != "cpu":
            self._resident = tuple(torch.from_numpy(np.array(a)).to(args.device) for a in (self._large, self._latents))
        self._softener = None
        if args.softened:
            from softening import Softener

            self._softener = Softener(args.device)

    def draw(self, rng: np.random.Generator, count: int) -> tuple[Tensor, Tensor, int, int]:
        """Latents (n, 20, 16, 16), the pictures' quarters (n, 3, 256, 256) in −1..1, and their corner at 64 px."""
        chosen = np.sort(rng.integers(VALIDATION, len(self._large), count))
        top, left = (int(v) for v in rng.integers(0, 4 * LATENT_SIDE - CROP + 1, 2))
        scale = LARGE_SIDE // (4 * LATENT_SIDE)
        window = np.s_[:, top * scale : (top + CROP) * scale, left * scale : (left + CROP) * scale]
        if self._resident is None:
            parts = torch.from_numpy(self._large[chosen][window])
            latent = torch.from_numpy(self._latents[chosen]).float()
        else:
            rows = torch.from_numpy(chosen).to(self._device)
            parts, latent = self._resident[0][rows][window], self._resident[1][rows].float()
        if self._softener is not None:
            half = count // 2
            latent[:half] = self._softener.soften(latent[:half], self._labels[chosen[:half]])
        latent = latent + torch.randn_like(latent) * NOISE * torch.rand(count, 1, 1, 1, device=self._device)
        wanted = parts.permute(0, 3, 1, 2).float() / 127.5 - 1
        return latent.contiguous(memory_format=torch.channels_last), wanted, top, left


class Decoding:
    """The decoder in training: its optimizer, and the running average of its weights."""

    def __init__(self, autoencoder: AutoencoderDC, state: dict[str, Any] | None, device: str) -> None:
        self.decoder = autoencoder.decoder.to(device, memory_format=torch.channels_last)
        self.weights = list(self.decoder.parameters())
        self.optimizer = torch.optim.AdamW(self.weights, RATE, betas=(0.9, 0.98), weight_decay=1e-4)
        self.step = 0
        if state is not None:
            self.decoder.load_state_dict(state["decoder"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.step = state["step"]
        self.average = [weight.detach().clone() for weight in self.weights]

    def learn(self, loss: Tensor, rate: float, keep: float) -> None:
        """One step down the loss; `keep` is what it leaves of the running average."""
        for group in self.optimizer.param_groups:
            group["lr"] = rate
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.weights, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.step += 1
        torch._foreach_lerp_(self.average, [weight.detach() for weight in self.weights], 1 - keep)

    def save(self) -> None:
        """Write a checkpoint."""
        averaged = dict(zip(dict(self.decoder.named_parameters()), self.average, strict=True))
        state = {"decoder": self.decoder.state_dict(), "average": averaged, "optimizer": self.optimizer.state_dict(),
                 "step": self.step}  # fmt: skip
        save(state, CHECKPOINT)


def train(rank: int, args: argparse.Namespace) -> None:
    """One process's part: so many minutes with a cosine schedule, starting from a checkpoint where there is one."""
    company = Company(rank, args)
    torch.manual_seed(0)
    autoencoder, state = new_autoencoder(load_space()), load(CHECKPOINT)
    if state is None and args.warm is not None:
        take_over(autoencoder.decoder, args.warm / "vae")
    run, examples = Decoding(autoencoder, state, args.device), Examples(args)
    critic = Critic(next(run.decoder.conv_out.parameters()), args.critic, args.device) if args.critic else None
    losses: list[Tensor] = []
    first, share = run.step, 0.0
    rng = np.random.default_rng([first, rank])
    torch.manual_seed(first * company.count + rank)
    begun = saved = time.time()
    while True:
        if run.step % together.EVERY == 0:
            company.average(run.weights)
            (share,) = company.follow((time.time() - begun) / (60 * args.minutes))
            if share >= 1:
                break
        cooling = max(0.0, share - 1 + COOLING) / COOLING
        rate = (
            args.rate * min(1.0, (run.step - first + 1) / 50) * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * cooling)))
        )
        latent, wanted, top, left = examples.draw(rng, args.batch)
        with torch.autocast(args.device, dtype=torch.bfloat16):
            made = decode_part(run.decoder, latent, top, left).float()
        distance = loss = picture_loss(made, wanted)
        if critic is not None:
            loss = distance + critic.loss(made, distance)
        done = run.step - first + 1
        run.learn(loss, rate, min(0.998, done / (done + 9)))
        losses.append(distance.detach())
        if critic is not None:
            critic.learn(made, wanted)
        if company.is_first and run.step % 100 == 0:
            speed, mean = done * args.batch * company.count / (time.time() - begun), torch.stack(losses).mean().item()
            log("decoder", {"step": run.step, "loss": round(mean, 4), "pictures per second": round(speed, 1)})
            losses.clear()
        if company.is_first and time.time() - saved > 120:
            saved = time.time()
            run.save()
    if company.is_first:
        run.save()
    company.part()


def trained_autoencoder() -> AutoencoderDC:
    """The autoencoder with the averaged weights of the last checkpoint."""
    autoencoder, state = new_autoencoder(load_space()), load(CHECKPOINT)
    if state is None:
        raise SystemExit("no decoder yet: run decoder.py first")
    autoencoder.decoder.load_state_dict(state["average"])
    return autoencoder.eval()


@torch.inference_mode()
def report(count: int = 16) -> None:
    """Print PSNR on validation pictures and save a sheet of them (above) and their reconstructions (below)."""
    from sheets import sheet

    autoencoder, pictures = trained_autoencoder(), np.array(open_pictures().large[:count])
    wanted = torch.from_numpy(pictures).permute(0, 3, 1, 2).float() / 127.5 - 1
    stored = torch.from_numpy(np.array(open_latents()[:count])).float()
    encoded = torch.cat([autoencoder.encode(each).latent for each in wanted.split(8)])
    print(f"exact encoder differs from the stored latents by at most {(encoded - stored).abs().max():.3f}")
    made = torch.cat([autoencoder.decode(each).sample.clamp(-1, 1) for each in stored.split(8)])
    print(f"PSNR {10 * math.log10(4 / F.mse_loss(made, wanted).item()):.2f} dB")
    both = torch.stack([wanted[:16].unflatten(0, (4, 4)), made[:16].unflatten(0, (4, 4))], 1).flatten(0, 2)
    sheet(both, columns=4).save(RUN / "decoder.png")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=12, help="0: report only")
    parser.add_argument("--processes", type=int, default=1, help="each has a core of its own, on a CPU")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--warm", type=Path, help="folder of an exported model whose decoder to begin with")
    parser.add_argument("--softened", action="store_true", help="half of the latents as the diffusion leaves them")
    parser.add_argument("--critic", type=float, default=0, help="share of the gradient that a critic has, such as 0.3")
    parser.add_argument("--rate", type=float, default=RATE, help="of learning, before it falls")
    args = parser.parse_args()
    torch.set_num_threads(1)
    if args.minutes:
        together.run(train, args)
    report()


if __name__ == "__main__":
    main()
