"""How much faster the proxy metric is than the plain way: `python -m tests.bench.proxy`.

Plain: every query through the whole model with all its pictures, one at a time, as the published code does it. Fast:
context features, keys and values once, queries in batches. Same machine, same model, everything counted.
Without `--folder` on a tiny random model of Idefics2's architecture. On a graphics card, with the folder that `gpu_vlm`
wrote: `python -m tests.bench.proxy --folder DIR --dtype bfloat16`; memory is then told too.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from tests.bench.gpu import peak
from tests.engine.vlm.test_proxy import published_score
from tests.tiny_models.idefics2 import save_tiny_idefics2
from viper_desktop.engine.devices import choose
from viper_desktop.engine.vlm.loading import load
from viper_desktop.engine.vlm.proxy import ProxyScorer


def picture(seed: int) -> Image.Image:
    """A square picture, so that there is one canvas."""
    small = np.random.default_rng(seed).integers(0, 256, (6, 6, 3), dtype=np.uint8)
    return Image.fromarray(small).resize((448, 448), Image.Resampling.BICUBIC)


def main() -> None:
    """Measure and print the ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--queries", type=int, default=50)
    parser.add_argument("--pairs", type=int, default=8)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--dtype", default="auto")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.folder or save_tiny_idefics2(Path(scratch) / "tiny", image_seq_len=64)
        vlm = load(folder, choose(arguments.device, arguments.dtype))
    liked = [picture(i) for i in range(arguments.pairs)]
    disliked = [picture(100 + i) for i in range(arguments.pairs)]
    queries = [picture(200 + i) for i in range(arguments.queries)]
    published_score(vlm, liked[:1], disliked[:1], queries[0])  # warm up
    device = str(vlm.device)
    peak(device)

    start = time.perf_counter()
    # square pictures: the patch rule changes nothing, and its slow loop must not count
    plain = [published_score(vlm, liked, disliked, query, rule_of_2024=False) for query in queries]
    plain_time, plain_peak = time.perf_counter() - start, peak(device)

    start = time.perf_counter()
    fitted = ProxyScorer(vlm).fit(liked, disliked)
    fast = [score.value for score in fitted.score(queries)]
    fast_time, fast_peak = time.perf_counter() - start, peak(device)

    start = time.perf_counter()
    list(fitted.score(queries))
    further_time = time.perf_counter() - start
    worst = max(abs(a - b) for a, b in zip(plain, fast, strict=True))
    print(f"{device}, {vlm.core.dtype}: {len(queries)} queries, {arguments.pairs} pairs")
    print(f"plain {plain_time:.1f} s, fast {fast_time:.1f} s; peak GB {plain_peak} and {fast_peak}")
    print(f"everything counted: {plain_time / fast_time:.1f} times as fast")
    print(f"a further query: 1/{plain_time / further_time:.1f} of the plain one's time")
    print(f"largest difference of a score: {worst:.1e}")


if __name__ == "__main__":
    main()
