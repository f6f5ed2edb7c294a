"""Idefics2-8B at its real size on a graphics card: time and memory of learning and scoring, in budgets of memory.

    python -m tests.bench.gpu_vlm [--device cuda] [--budgets 8,12,24] [--tokens 200] [--queries 50] [--folder DIR]
    python -m tests.bench.gpu_vlm --tiny --device cpu    # whether it runs at all

Weights are random, of the published shape, written as an ordinary folder (17 GB in bf16; kept where --folder says) and
opened by the program's own door. A budget is kept by `torch.cuda.set_per_process_memory_fraction`: what goes over it
runs out of memory. Then how often faster the metric is than the plain way: `python -m tests.bench.proxy --folder DIR`.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from transformers import Idefics2Config, Idefics2ForConditionalGeneration

from tests.bench.proxy import picture
from tests.tiny_models.idefics2 import save_processor, save_tiny_idefics2
from viper_desktop import assets
from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.models import VlmUse
from viper_desktop.engine.devices import choose, is_out_of_memory
from viper_desktop.engine.doors import CommentedPicture
from viper_desktop.engine.vlm.memory import Wish
from viper_desktop.engine.vlm.parsing import AnswerUnreadable
from viper_desktop.engine.vlm.resident import SharedVlm
from viper_desktop.engine.vlm.shared import SharedReader, SharedScorer

if TYPE_CHECKING:
    from collections.abc import Callable

GB = 10**9
PAIRS, PICTURE_TOKENS = 8, 64
VISION = {  # of the published configuration, beside what Idefics2Config has by default
    "hidden_size": 1152,
    "intermediate_size": 4304,
    "num_hidden_layers": 27,
    "num_attention_heads": 16,
    "image_size": 980,
    "patch_size": 14,
}
COMMENT = "I love the soft light and the muted colors here, but the composition feels too crowded for me."


def real_shape(folder: Path, device: str) -> Path:
    """Idefics2-8B with random weights in bf16, made on the device, as a folder."""
    config = Idefics2Config(vision_config=VISION, text_config={"model_type": "mistral", "vocab_size": 32003})
    torch.manual_seed(0)
    usual = torch.get_default_dtype()
    torch.set_default_dtype(torch.bfloat16)
    try:
        with torch.device(device):
            model = Idefics2ForConditionalGeneration(config)
    finally:
        torch.set_default_dtype(usual)
    model.save_pretrained(folder, max_shard_size="5GB")
    save_processor(folder, image_seq_len=PICTURE_TOKENS)
    return folder


def peak(device: str) -> str:
    """GB at most on the card since the last call; a processor doesn't tell."""
    if not device.startswith("cuda"):
        return "—"
    most = torch.cuda.max_memory_reserved() / GB
    torch.cuda.reset_peak_memory_stats()
    return f"{most:.2f}"


def timed(work: Callable[[], object]) -> str:
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
    return f"{time.perf_counter() - start:.1f}"


def measure(folder: Path, options: argparse.Namespace, budget: float) -> None:
    """One row: 0 is all the memory that there is."""
    if options.device.startswith("cuda"):
        _, total = torch.cuda.mem_get_info()
        torch.cuda.set_per_process_memory_fraction(min(1.0, budget * GB / total) if budget else 1.0)
    shared = SharedVlm(folder, Wish(options.device, options.dtype, budget=round(budget * GB)))
    estimate = shared.estimate(exact=False)
    expected = f"{estimate.way.value}, {estimate.takes / GB:.1f}" if estimate else ""
    loading = timed(lambda: shared.ready(None))
    loaded = peak(options.device)
    pictures = [CommentedPicture(str(i), str(i), picture(i), COMMENT) for i in range(PAIRS)]
    reader = SharedReader(shared, assets.vocabulary(), VlmUse(max_tokens=options.tokens), None)

    def learn() -> None:
        with suppress(AnswerUnreadable):  # a random model's answer has no lists in it
            reader.extract(pictures, name="bench", on_progress=lambda *_: None)

    learning, learnt = timed(learn), peak(options.device)
    likes, dislikes = ([picture(i + more) for i in range(PAIRS)] for more in (0, 100))
    queries = [picture(200 + i) for i in range(options.queries)]
    scorer = SharedScorer(shared, VlmUse(), None)
    scoring = timed(lambda: list(scorer.fit(likes, dislikes).score(queries)))
    row = (budget or "all", expected, loading, loaded, learning, learnt, scoring, peak(options.device))
    print("| " + " | ".join(str(cell) for cell in row) + " |", flush=True)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default=choose().device)
    parser.add_argument("--dtype", default="bfloat16")
    parser.add_argument("--budgets", default="8,12,24")
    parser.add_argument("--tokens", type=int, default=200, help="length of the answer when learning")
    parser.add_argument("--queries", type=int, default=50)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--tiny", action="store_true", help="a tiny model, 8 tokens, 3 queries")
    options = parser.parse_args()
    if options.tiny:
        options.tokens, options.queries, options.dtype = 8, 3, "float32"
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch) / "idefics2"
        if not (folder / "config.json").is_file():
            if options.tiny:
                save_tiny_idefics2(folder, image_seq_len=PICTURE_TOKENS)
            else:
                real_shape(folder, options.device)
        name = torch.cuda.get_device_name() if options.device.startswith("cuda") else options.device
        print(f"{name}, {options.dtype}, {PAIRS} comments, {options.tokens} tokens, {options.queries} queries\n")
        print("| budget GB | way, estimated GB | loading, s | peak GB | learning, s | peak GB | scoring, s | peak GB |")
        print("|---|---|---|---|---|---|---|---|")
        for budget in (*map(float, options.budgets.split(",")), 0.0):
            measure(folder, options, budget)


if __name__ == "__main__":
    main()
