"""Stage 3: calibrate the trained tagger, measure it on held-out pictures, and write what ships.

    python export.py

Half of the held-out pictures give each group its temperature (Guo et al. 2017), which is folded into the head; the
other half give the figures. Writes `resources/models/tagger`, the weights in half precision.
"""

from __future__ import annotations

import json
import sys

import numpy as np
import torch
import torch.nn.functional as F
from common import RESOURCES, RUN
from names import EMBLEM, GROUPS, NUMBERS, atelier_name, spaces, wordings
from safetensors.torch import save_file
from torch import Tensor
from train import Set, disturbed

from viper_desktop.engine.atelier.subjects.catalog import SUBJECTS
from viper_desktop.engine.starter.tagger_network import TaggerNetwork

BINS = 15
TEMPERATURES = np.geomspace(0.4, 4.0, 60)

Seen = tuple[dict[str, Tensor], Tensor]  # logits by group, numbers


@torch.inference_mode()
def looked_at(network: TaggerNetwork, pictures: Set, *, disturb: bool) -> Seen:
    """What the network says of all pictures of a set."""
    rng = np.random.default_rng(1)
    torch.manual_seed(1)
    logits: dict[str, list[Tensor]] = {group: [] for group in GROUPS}
    told = []
    for rows in np.array_split(np.arange(len(pictures)), max(1, len(pictures) // 50)):
        batch = pictures.batch(rows)
        named, some = network(disturbed(batch, rng) if disturb else batch)
        told.append(some)
        for group in GROUPS:
            logits[group].append(named[group])
    return {group: torch.cat(parts) for group, parts in logits.items()}, torch.cat(told)


def temperature(logits: Tensor, truth: Tensor) -> float:
    """What the logits are to be divided by so that held-out names are likeliest."""
    known = truth >= 0
    losses = [F.cross_entropy(logits[known] / value, truth[known]).item() for value in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmin(losses))])


def figures(logits: Tensor, truth: Tensor) -> dict[str, float]:
    """Accuracy, share among the best three, and expected calibration error over 15 bins."""
    known = truth >= 0
    logits, truth = logits[known], truth[known]
    sure, best = logits.softmax(-1).max(-1)
    right = (best == truth).float()
    bins = (sure * BINS).long().clamp(max=BINS - 1)
    gaps = [(sure[bins == b].mean() - right[bins == b].mean()).abs() * (bins == b).float().mean()
            for b in range(BINS) if (bins == b).any()]  # fmt: skip
    three = (logits.topk(3, -1).indices == truth[:, None]).any(-1).float().mean().item()
    return {
        "accuracy": round(right.mean().item(), 3),
        "best_three": round(three, 3),
        "calibration_error": round(float(sum(gaps)), 3),
    }


def calibrate(network: TaggerNetwork, pictures: Set) -> None:
    """Fold each group's temperature into its head."""
    rows = len(pictures) // 2
    seen = [looked_at(network, pictures, disturb=disturb)[0] for disturb in (False, True)]
    for column, group in enumerate(GROUPS):
        logits = torch.cat([each[group][:rows] for each in seen])
        warm = temperature(logits, pictures.truth[:rows, column].repeat(2))
        head = network.heads[group]
        with torch.no_grad():
            head.weight.div_(warm)
            head.bias.div_(warm)


def measured(network: TaggerNetwork, atelier: Set, emblem: Set) -> dict[str, dict[str, dict[str, float]]]:
    """All figures of the second half of the held-out pictures."""
    names = spaces()
    half, result = len(atelier) // 2, {}
    for disturb in (False, True):
        logits, told = looked_at(network, atelier, disturb=disturb)
        table = {g: figures(logits[g][half:], atelier.truth[half:, column]) for column, g in enumerate(GROUPS)}
        wanted = atelier.numbers[half:]
        for column, field in enumerate(NUMBERS):
            likeness = np.corrcoef(told[half:, column].numpy(), wanted[:, column].numpy())[0, 1]
            table[field] = {"correlation": round(float(likeness), 3)}
        logits, _ = looked_at(network, emblem, disturb=disturb)
        for column, group in enumerate(EMBLEM):
            # an emblem is known to be one: its names are told apart from one another only
            own = [names[group].index(atelier_name(group, name)) for name in EMBLEM[group]]
            truth = torch.tensor([own.index(int(index)) for index in emblem.truth[:, column]])
            table[f"emblem {group}"] = figures(logits[group][:, own], truth)
        result["disturbed" if disturb else "clean"] = table
    return result


def write(network: TaggerNetwork, table: dict[str, dict[str, dict[str, float]]]) -> None:
    """Write weights and what they mean."""
    RESOURCES.mkdir(parents=True, exist_ok=True)
    file = RESOURCES / "tagger.safetensors"
    save_file({name: value.half().contiguous() for name, value in network.state_dict().items()}, file)
    file.chmod(0o644)
    config = {
        "groups": {group: list(names) for group, names in spaces().items()},
        "abstract": [name for name, subject in SUBJECTS.items() if not subject.home],
        "numbers": list(NUMBERS),
        "emblem": {group: {name: atelier_name(group, name) for name in names} for group, names in EMBLEM.items()},
        "attributes": wordings(),
        "held_out": table,
    }
    (RESOURCES / "config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """Calibrate, measure, write."""
    torch.set_num_threads(1)
    network = TaggerNetwork({group: len(names) for group, names in spaces().items()}, len(NUMBERS))
    network.load_state_dict(torch.load(RUN / "checkpoint.pt", weights_only=True, map_location="cpu")["network"])
    network = network.eval()
    atelier, emblem = Set("atelier", held_out=True), Set("emblem", held_out=True)
    calibrate(network, atelier)
    network = network.half().float()  # as it ships
    table = measured(network, atelier, emblem)
    sys.stdout.write(json.dumps(table, indent=1) + "\n")
    write(network, table)


if __name__ == "__main__":
    main()
