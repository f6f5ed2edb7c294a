"""Stage 6: write the model in diffusers' layout, half precision, safetensors, from the newest checkpoint.

The stock `StableDiffusionXLPipeline` loads the folder; nothing in it is of our own making but the weights.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import torch
from checkpoints import CHECKPOINT, COOLED, averaged_model, newest
from common import LARGE_SIDE, RESOURCES, RUN
from decoder import trained_autoencoder
from diffusers import StableDiffusionXLPipeline
from diffusers.models.attention_processor import AttnProcessor2_0
from model import StarterModel, new_schedule
from words import as_json

FILE_LIMIT, FOLDER_LIMIT = 16 << 20, 48 << 20  # bytes
FACTS: dict[str, object] = {  # what suits the model, as measured by evaluate.py; read by engine/diffusion
    "name": "Starter",
    "note": "A small model that ships with ViPer Desktop. Say a subject, a medium, a palette, a light.",
    "sizes": [[LARGE_SIDE, LARGE_SIDE]],
    "steps": 20,
    "draft_steps": 5,
    "guidance_scale": 1.5,
    "guidance_rescale": 0.7,
    "second_evaluation": 0.0,
    "words": "words.json",
}


def pipeline_of(model: StarterModel) -> StableDiffusionXLPipeline:
    """The stock pipeline around our parts."""
    model.unet.set_attn_processor(AttnProcessor2_0())
    return StableDiffusionXLPipeline(
        vae=trained_autoencoder(),
        text_encoder=model.text_encoder,
        text_encoder_2=model.text_encoder_2,
        tokenizer=model.tokenizer,
        tokenizer_2=model.tokenizer,
        unet=model.unet,
        scheduler=new_schedule(),
        force_zeros_for_empty_prompt=False,
        add_watermarker=False,
    )


def tidy(folder: Path) -> None:
    """Let everybody read the files."""
    for each in folder.rglob("*.*"):
        each.chmod(0o644)


def check_sizes(folder: Path) -> int:
    """Bytes of the folder; fails where a file or the whole is too large."""
    sizes = {path: path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    for path, size in sizes.items():
        if size > FILE_LIMIT:
            raise SystemExit(f"{path} has {size} bytes, more than {FILE_LIMIT}")
    if sum(sizes.values()) > FOLDER_LIMIT:
        raise SystemExit(f"{folder} has {sum(sizes.values())} bytes, more than {FOLDER_LIMIT}")
    return sum(sizes.values())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=RESOURCES / "starter")
    parser.add_argument("--checkpoint", type=Path, help="default: the newer of diffusion.pt and cooled.pt")
    args = parser.parse_args()
    out: Path = args.out
    checkpoint = args.checkpoint or newest(CHECKPOINT, COOLED)
    model, progress = averaged_model(checkpoint)
    part = RUN / "export.part"
    shutil.rmtree(part, ignore_errors=True)
    pipeline_of(model).to(torch.float16).save_pretrained(part, safe_serialization=True, max_shard_size="15MB")
    tidy(part)
    words = json.dumps(as_json(), indent=1)
    (part / "words.json").write_text(words + "\n", encoding="utf-8")
    facts = FACTS | {"training": progress}
    (part / "viper.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    out.mkdir(parents=True, exist_ok=True)
    for stale in [*out.rglob("*.safetensors"), *out.rglob("*.safetensors.index.json")]:
        stale.unlink()  # weights of another width come in another number of files
    for path in sorted(part.rglob("*")):
        target = out / path.relative_to(part)
        if path.is_dir():
            target.mkdir(exist_ok=True)
        else:
            path.replace(target)
    print(f"{checkpoint.name} at {progress} → {out}, {check_sizes(out) / 2**20:.1f} MiB")


if __name__ == "__main__":
    main()
