"""Pictures of SDXL's real size on a graphics card: how long they take and how much memory, in budgets of it.

    python -m tests.bench.gpu [--device cuda] [--budgets 8,12,24] [--side 1024] [--steps 40] [--folder DIR]
    python -m tests.bench.gpu --tiny --device cpu    # whether it runs at all

Weights are random, of the published shapes, written as an ordinary folder (7 GB; kept where --folder says), opened by
the program's own door, so that loading, the choice of what waits elsewhere, and a second try are those that a person
gets. A budget is kept by `torch.cuda.set_per_process_memory_fraction`: what goes over it runs out of memory.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import psutil
import torch
from diffusers import AutoencoderKL, EulerDiscreteScheduler, StableDiffusionXLPipeline, UNet2DConditionModel
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

from tests.engine.diffusion.test_published_shapes import CLIP_G, CLIP_L, VAE, XL_UNET
from tests.tiny_models.sdxl import BETAS, save_tiny_sdxl, tiny_tokenizer
from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import Mode, Recipe
from viper_desktop.engine.devices import choose
from viper_desktop.engine.diffusion.generator import DiffusionGenerator
from viper_desktop.engine.diffusion.memory import fitting, needed
from viper_desktop.engine.diffusion.sizes import sizes_of

GB = 10**9
TASTE = Profile("bench", (Attribute("fog"), Attribute("muted colors")), (Attribute("neon"),))
KINDS = {"plain": Mode.BALANCED, "balanced": Mode.BALANCED, "fast": Mode.FAST}


def real_shape(folder: Path, device: str) -> Path:
    """SDXL base with random weights in half precision, made on the device, as a folder."""
    first, second = tiny_tokenizer(), tiny_tokenizer(pad="!")
    words = {"eos_token_id": first.eos_token_id, "bos_token_id": first.bos_token_id}
    torch.manual_seed(0)
    with torch.device(device):
        unet = UNet2DConditionModel(**XL_UNET).half()
        torch.nn.init.normal_(unet.conv_out.weight, std=1e-3)  # so that nothing overflows in 40 random steps
        parts = {
            "unet": unet,
            "vae": AutoencoderKL(**VAE).half(),
            "text_encoder": CLIPTextModel(CLIPTextConfig(**CLIP_L, **words)).half(),
            "text_encoder_2": CLIPTextModelWithProjection(CLIPTextConfig(**CLIP_G, **words)).half(),
        }
    scheduler = EulerDiscreteScheduler(**BETAS, timestep_spacing="leading", steps_offset=1)
    pipeline = StableDiffusionXLPipeline(
        **parts, tokenizer=first, tokenizer_2=second, scheduler=scheduler, add_watermarker=False
    )
    pipeline.save_pretrained(folder, variant="fp16")
    return folder


def peak(device: str) -> float:
    """GB at most since the last call: on the card, or of the whole process on a processor."""
    if device.startswith("cuda"):
        most = torch.cuda.max_memory_reserved() / GB
        torch.cuda.reset_peak_memory_stats()
        return most
    return psutil.Process().memory_info().rss / GB


def measure(folder: Path, options: argparse.Namespace, budget: float) -> None:
    """Rows of one budget: 0 is all that there is."""
    on_card = options.device.startswith("cuda")
    if on_card:
        _, total = torch.cuda.mem_get_info()
        torch.cuda.set_per_process_memory_fraction(min(1.0, budget * GB / total) if budget else 1.0)
    generator = DiffusionGenerator(folder, device=options.device, budget=round(budget * GB))
    dtype, size = choose(options.device).dtype, {"width": options.side, "height": options.side}
    plan = fitting(sizes_of(folder), round(budget * GB) or 10**12, dtype=dtype, **size)
    expected = needed(sizes_of(folder), plan, dtype=dtype, **size) / GB
    recipe = Recipe("a red boat", profile=TASTE, seed=1, steps=1, guidance=5.0, **size)
    start = time.perf_counter()
    generator.generate(recipe, on_step=lambda _: None)
    loading = time.perf_counter() - start
    peak(options.device)
    for kind, mode in KINDS.items():
        wanted = Recipe("a red boat", profile=TASTE, seed=1, steps=options.steps, guidance=5.0, mode=mode, **size)
        start = time.perf_counter()
        try:
            generator.generate(wanted.plain() if kind == "plain" else wanted, on_step=lambda _: None)
        except ViperError as error:
            print(f"| {budget or 'all'} | {kind} | {error.sentence} |", flush=True)
            continue
        seconds, most = time.perf_counter() - start, peak(options.device)
        way = f"{plan.offload}{', tiles' if plan.tiled else ''}"
        measured = f"{seconds:.1f} | {seconds / options.steps:.3f} | {most:.2f} | {expected:.2f} | {loading:.1f}"
        print(f"| {budget or 'all'} | {kind} | {way} | {measured} |", flush=True)
    generator.unload()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default=choose().device)
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
        name = torch.cuda.get_device_name() if options.device.startswith("cuda") else options.device
        print(f"{name}, {options.side}², {options.steps} steps, {choose(options.device).dtype}\n")
        print(
            "| budget GB | | waits elsewhere | s | s a step | peak GB | estimated GB | first picture with loading, s |"
        )
        print("|---|---|---|---|---|---|---|---|")
        for budget in (*map(float, options.budgets.split(",")), 0.0):
            measure(folder, options, budget)


if __name__ == "__main__":
    main()
