"""Idefics2-8B at its real size on a graphics card: time and memory of learning and scoring, in budgets of memory.

    python -m tests.bench.gpu_vlm [--device cuda] [--budgets 8,12,24] [--tokens 200] [--queries 50] [--folder DIR]
    python -m tests.bench.gpu_vlm --tiny --device cpu    # whether it runs at all

Weights are random, of the published shape, written as an ordinary folder (17 GB in bf16; kept where --folder says)
without having the whole model in memory, and opened by the program's own door. A budget is kept by
`torch.cuda.set_per_process_memory_fraction`: what goes over it runs out of memory. Then how often faster the metric is
than the plain way: `python -m tests.bench.proxy --folder DIR --dtype bfloat16`.
"""

from __future__ import annotations

import argparse
import tempfile
from contextlib import suppress
from pathlib import Path

import torch
from transformers import Idefics2Config, Idefics2ForConditionalGeneration

from tests.bench.gpu import limit, peak, timed
from tests.bench.proxy import picture
from tests.bench.random_weights import write_random
from tests.tiny_models.idefics2 import save_tiny_idefics2
from viper_desktop import assets
from viper_desktop.domain.models import VlmUse
from viper_desktop.engine.devices import choose
from viper_desktop.engine.doors import CommentedPicture
from viper_desktop.engine.vlm.memory import Wish
from viper_desktop.engine.vlm.parsing import AnswerUnreadable
from viper_desktop.engine.vlm.resident import SharedVlm
from viper_desktop.engine.vlm.shared import SharedReader, SharedScorer

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
    """Idefics2-8B with random weights in bf16, as a folder."""
    save_tiny_idefics2(folder, image_seq_len=PICTURE_TOKENS)  # for words, processor and settings of generation
    (folder / "model.safetensors").unlink()
    config = Idefics2Config(vision_config=VISION, text_config={"model_type": "mistral", "vocab_size": 32003})
    with torch.device("meta"):
        Idefics2ForConditionalGeneration(config).config.save_pretrained(folder)
    write_random(lambda: Idefics2ForConditionalGeneration(config), folder, "model", torch.bfloat16, device)
    return folder


def measure(folder: Path, options: argparse.Namespace, budget: float) -> None:
    """One row: 0 is all the memory that there is."""
    device, said = options.device, [0]
    limit(device, budget)
    shared = SharedVlm(folder, Wish(device, options.dtype, budget=round(budget * GB)))
    told = shared.estimate(exact=False)
    expected = f"{told.way.value}, {told.takes / GB:.1f}" if told else ""
    loading, loaded = timed(lambda: shared.ready(None), device), peak(device)
    pictures = [CommentedPicture(str(i), str(i), picture(i), COMMENT) for i in range(PAIRS)]
    reader = SharedReader(shared, assets.vocabulary(), VlmUse(max_tokens=options.tokens), None)

    def learn() -> None:
        with suppress(AnswerUnreadable):  # a random model's answer has no lists in it
            reader.extract(pictures, name="bench", on_progress=lambda done, *_: said.append(done))

    learning, learnt = timed(learn, device), peak(device)
    way = shared.way.value  # what it came to, perhaps after memory ran out
    likes, dislikes = ([picture(i + more) for i in range(PAIRS)] for more in (0, 100))
    queries = [picture(200 + i) for i in range(options.queries)]
    scorer = SharedScorer(shared, VlmUse(), None)
    scoring, scored = timed(lambda: list(scorer.fit(likes, dislikes).score(queries)), device), peak(device)
    way = f"{way}, then {shared.way.value} by {shared.batch}"
    row = (budget or "all", expected, way, loading, loaded, f"{learning} ({said[-1]})", learnt, scoring, scored)
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
        name = torch.cuda.get_device_name(options.device) if options.device.startswith("cuda") else options.device
        print(f"{name}, {options.dtype}, {PAIRS} comments, {options.tokens} tokens, {options.queries} queries\n")
        print(
            "| budget GB | told before, GB | came to | loading, s | peak GB | learning, s (tokens) | peak GB "
            "| scoring, s | peak GB |"
        )
        print("|---|---|---|---|---|---|---|---|---|")
        for budget in (*map(float, options.budgets.split(",")), 0.0):
            measure(folder, options, budget)


if __name__ == "__main__":
    main()
