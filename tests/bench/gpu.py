"""Pictures of SDXL's real size on a graphics card: how long they take and how much memory, in budgets of it.

    python -m tests.bench.gpu [--device cuda] [--budgets 8,12,24] [--side 1024] [--steps 40] [--folder DIR]
    python -m tests.bench.gpu --tiny --device cpu    # whether it runs at all

Weights are random, of the published shapes, written as an ordinary folder (7 GB; kept where --folder says) without
having a whole model in memory, and opened by the program's own door, so that loading, the choice of what waits
elsewhere, and a second try are those that a person gets. A budget is kept by
`torch.cuda.set_per_process_memory_fraction`: what goes over it runs out of memory. The way is what was told before
loading, then each smaller one in which it was tried again.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from tests.bench.random_weights import write_random
from tests.engine.diffusion.test_published_shapes import CLIP_G, CLIP_L, VAE, XL_UNET
from tests.tiny_models.sdxl import save_tiny_sdxl
from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.memory import Offload
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import Mode, Recipe
from viper_desktop.engine.devices import choose, free_memory, is_out_of_memory, release
from viper_desktop.engine.diffusion.generator import DiffusionGenerator
from viper_desktop.engine.diffusion.outlook import Picture, estimate
from viper_desktop.engine.diffusion.sizes import sizes_of

if TYPE_CHECKING:
    from collections.abc import Callable

GB = 10**9
TASTE = Profile("bench", (Attribute("fog"), Attribute("muted colors")), (Attribute("neon"),))
KINDS = {"plain": Mode.BALANCED, "balanced": Mode.BALANCED, "fast": Mode.FAST}


def real_shape(folder: Path, device: str) -> Path:
    """SDXL base with random weights in half precision, as a folder."""
    save_tiny_sdxl(folder)  # for words, schedule and index
    makers = {
        "unet": lambda: UNet2DConditionModel(**XL_UNET),
        "vae": lambda: AutoencoderKL(**VAE),
        "text_encoder": lambda: CLIPTextModel(_text(folder, "text_encoder", CLIP_L)),
        "text_encoder_2": lambda: CLIPTextModelWithProjection(_text(folder, "text_encoder_2", CLIP_G)),
    }
    for part, make in makers.items():
        for tiny in (folder / part).glob("*.safetensors"):
            tiny.unlink()
        with torch.device("meta"):
            made = make()
        made.save_config(folder / part) if part in ("unet", "vae") else made.config.save_pretrained(folder / part)
        stem = "diffusion_pytorch_model" if part in ("unet", "vae") else "model"
        write_random(make, folder / part, f"{stem}.fp16", torch.float16, device)
    return folder


def _text(folder: Path, part: str, shape: dict[str, object]) -> CLIPTextConfig:
    """The shape of a text encoder with the first and last token of the tiny vocabulary beside it."""
    tiny = CLIPTextConfig.from_pretrained(folder / part)
    return CLIPTextConfig(**shape, bos_token_id=tiny.bos_token_id, eos_token_id=tiny.eos_token_id)


def limit(device: str, budget: float) -> None:
    """Let this process have so many GB of the card from now on, 0 being all of them; what was there before is gone."""
    release(device)
    if device.startswith("cuda"):
        _, total = torch.cuda.mem_get_info(device)
        share = min(1.0, budget * GB / total) if budget else 1.0
        torch.cuda.set_per_process_memory_fraction(share, torch.device(device).index or 0)
        torch.cuda.reset_peak_memory_stats(device)


def peak(device: str) -> str:
    """GB that the card held at most since the last call, or since `limit`; a processor doesn't tell."""
    if not device.startswith("cuda"):
        return "—"
    most = torch.cuda.max_memory_reserved(device) / GB
    torch.cuda.empty_cache()  # what is kept for later is not needed now
    torch.cuda.reset_peak_memory_stats(device)
    return f"{most:.2f}"


def timed(work: Callable[[], object], device: str) -> str:
    """Seconds, or why not."""
    start = time.perf_counter()
    try:
        work()
    except ViperError as error:
        return error.sentence
    except RuntimeError as error:
        if not is_out_of_memory(error):
            raise
        return "out of memory"
    if device.startswith("cuda"):
        torch.cuda.synchronize(device)
    return f"{time.perf_counter() - start:.1f}"


def measure(folder: Path, options: argparse.Namespace, budget: float) -> None:
    """Rows of one budget: 0 is all that there is."""
    device = options.device
    limit(device, budget)
    generator = DiffusionGenerator(folder, device=device, dtype=options.dtype, budget=round(budget * GB))
    free = free_memory(device)
    picture = Picture(sizes_of(folder), choose(device, options.dtype), options.side, options.side)
    told = estimate(picture, min(free, round(budget * GB) or free), Offload.AUTO)
    recipe = Recipe("a red boat", profile=TASTE, seed=1, steps=options.steps, guidance=5.0, width=options.side)
    recipe = replace(recipe, height=options.side)
    again: list[str] = []

    def make(wanted: Recipe) -> object:
        return generator.generate(wanted, on_step=lambda step: again.append(step.again) if step.again else None)

    loading = timed(lambda: make(replace(recipe, steps=1)), device)
    first = peak(device)
    for kind, mode in KINDS.items():
        wanted = replace(recipe, mode=mode)
        seconds = timed(lambda wanted=wanted, kind=kind: make(wanted.plain() if kind == "plain" else wanted), device)
        way = " → ".join([told.way.value, *again])
        row = (budget or "all", kind, way, seconds, peak(device), f"{told.takes / GB:.2f}", loading, first)
        print("| " + " | ".join(map(str, row)) + " |", flush=True)
    generator.unload()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default=choose().device)
    parser.add_argument("--dtype", default="auto")
    parser.add_argument("--budgets", default="8,12,24")
    parser.add_argument("--side", type=int, default=1024)
    parser.add_argument("--steps", type=int, default=40)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--tiny", action="store_true", help="a tiny model, 64 pixels, 3 steps")
    options = parser.parse_args()
    if options.tiny:
        options.side, options.steps = 64, 3
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch) / "sdxl"
        if not (folder / "model_index.json").is_file():
            save_tiny_sdxl(folder) if options.tiny else real_shape(folder, options.device)
        name = torch.cuda.get_device_name(options.device) if options.device.startswith("cuda") else options.device
        number = choose(options.device, options.dtype).dtype
        print(f"{name}, {options.side}², {options.steps} steps, {number}\n")
        print("| budget GB | | way | s | peak GB | told before, GB | loading and a first step, s | its peak GB |")
        print("|---|---|---|---|---|---|---|---|")
        for budget in (*map(float, options.budgets.split(",")), 0.0):
            measure(folder, options, budget)


if __name__ == "__main__":
    main()
