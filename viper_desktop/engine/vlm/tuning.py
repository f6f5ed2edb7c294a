"""Tuning the proxy metric: a LoRA adapter that learns to say "+" to a query of the person's taste (METHOD, section 4).

A sample is ten (disliked, liked) pairs of one person, order within a pair random. Nine are context; the last is asked
about twice, once as its liked picture and once as its disliked one; the loss is the mean cross-entropy at the last
position. The prompt is the one that `proxy` asks with, trailing blank included (the published training script leaves
that out), so that what is learnt is what is asked.
"""

from __future__ import annotations

import json
import warnings
from dataclasses import asdict
from random import Random
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import ModelUnavailable, check
from viper_desktop.domain.tuning import Progressed, Tried, TuningPlan
from viper_desktop.engine.vlm.adapters import WEIGHTS
from viper_desktop.engine.vlm.loading import VisionLanguageModel
from viper_desktop.engine.vlm.patches import mask_of_2024
from viper_desktop.engine.vlm.pictures import pixels_of
from viper_desktop.engine.vlm.processors import IDEFICS2
from viper_desktop.engine.vlm.prompts import with_start
from viper_desktop.engine.vlm.proxy import DISLIKED_ID, LIKED_ID, pair_text, probability, query_text
from viper_desktop.engine.vlm.tastes import drawn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from threading import Event

    from PIL.Image import Image
    from torch import Tensor

    from viper_desktop.engine.vlm.tastes import Sample, Taste

MODULES = r".*(text_model|modality_projection|perceiver_resampler).*(down|gate|up|k|q|v|o)_proj$"
CANVAS = 448  # pixels; every picture is padded to it
STATE, NUMBERS = "optimizer.safetensors", "progress.json"


class MetricTuner:
    """Puts an adapter on a model and trains it.

    Args:
        vlm: the base model; gets the adapter put on it.
        plan: the numbers.
        opened: opens a picture file.

    Raises:
        ModelUnavailable: the model is no Idefics2.
    """

    def __init__(self, vlm: VisionLanguageModel, plan: TuningPlan, opened: Callable[[str], Image]) -> None:
        import torch
        from peft import LoraConfig, get_peft_model

        if vlm.kind != IDEFICS2:
            raise ModelUnavailable(
                f"“{vlm.folder.name}” is a {vlm.kind} model; the proxy metric needs Idefics2.", "Choose Idefics2-8B."
            )
        self.vlm, self.plan, self._opened = vlm, plan, opened
        self._done = 0
        torch.manual_seed(plan.seed)
        if plan.four_bit:
            # who wants 4 bits is short of memory: layers are computed again on the way back instead of kept
            model = vlm.model
            spare = getattr(model, "activation_checkpointing_enable", None) or model.gradient_checkpointing_enable
            spare({"use_reentrant": False})
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # of peft's own calls into transformers
            vlm.model = get_peft_model(
                vlm.model,
                LoraConfig(
                    r=plan.rank,
                    lora_alpha=plan.alpha,
                    lora_dropout=plan.dropout,
                    target_modules=MODULES,
                    init_lora_weights="gaussian",
                    use_dora=plan.dora,
                ),
            )
        self._weights = {name: w for name, w in vlm.model.named_parameters() if w.requires_grad}
        for weight in self._weights.values():
            weight.data = weight.data.float()  # small steps would be lost in half precision
        self._optimizer = torch.optim.AdamW(
            self._weights.values(), lr=plan.learning_rate, weight_decay=plan.weight_decay
        )

    @property
    def steps_done(self) -> int:
        """How many steps of the optimizer were taken."""
        return self._done

    def train(self, tastes: Sequence[Taste], cancel: Event | None = None) -> Iterator[Progressed]:
        """Step until the plan's number of steps; each step draws by its own number, so that resuming changes nothing.

        Raises:
            Cancelled: between samples.
        """
        import torch

        self.vlm.model.train()
        while self._done < self.plan.steps:
            losses = []
            for turn in range(self.plan.accumulation):
                check(cancel)
                number = self._done * self.plan.accumulation + turn
                draw = Random(f"{self.plan.seed}/sample/{number}")
                sample = drawn(draw.choice(tastes), self.plan.pairs, draw)
                torch.manual_seed((self.plan.seed * 1_000_003 + number) % 2**63)  # of the dropout
                loss = self._loss(sample)
                torch.autograd.backward(loss / self.plan.accumulation)
                losses.append(float(loss.detach()))
            self._optimizer.step()
            self._optimizer.zero_grad(set_to_none=True)
            self._done += 1
            yield Progressed(self._done, self.plan.steps, sum(losses) / len(losses))

    def evaluate(self, tastes: Sequence[Taste], samples: int, cancel: Event | None = None) -> Tried:
        """How often the liked picture of a pair scores above the disliked one, over people not trained on.

        Args:
            tastes: the people.
            samples: of each of them, always the same ones.
        """
        import torch

        self.vlm.model.eval()
        right = answers = total = 0
        with torch.inference_mode():
            for taste in tastes:
                for number in range(samples):
                    check(cancel)
                    draw = Random(f"{self.plan.seed}/try/{taste.name}/{number}")
                    disliked, liked = probability(self._logits(drawn(taste, self.plan.pairs, draw))).tolist()
                    right += liked > disliked
                    answers += (liked > 0.5) + (disliked < 0.5)
                    total += 1
        self.vlm.model.train()
        return Tried(right, answers, total)

    def save_adapter(self, folder: Path) -> None:
        """Write the adapter as PEFT does."""
        folder.mkdir(parents=True, exist_ok=True)
        self.vlm.model.save_pretrained(folder, safe_serialization=True)

    def save(self, folder: Path) -> None:
        """Write the adapter, and what is needed to go on from here."""
        from safetensors.torch import save_file

        self.save_adapter(folder)
        state = {}
        for name, weight in self._weights.items():
            for key, value in self._optimizer.state.get(weight, {}).items():
                state[f"{name}/{key}"] = value.detach().cpu().contiguous()
        save_file(state, folder / STATE)
        (folder / NUMBERS).write_text(json.dumps(self._numbers() | {"steps": self._done}), encoding="utf-8")

    def _numbers(self) -> dict[str, object]:
        """What must be the same to go on; the number of steps may grow."""
        return {"base": self.vlm.folder.name, **{k: v for k, v in asdict(self.plan).items() if k != "steps"}}

    def resume(self, folder: Path) -> None:
        """Go on from what `save` wrote.

        Raises:
            ModelUnavailable: it was written for another model or other numbers.
        """
        from peft import set_peft_model_state_dict
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        try:
            saved = load_file(folder / WEIGHTS)
            state = load_file(folder / STATE)
            numbers = json.loads((folder / NUMBERS).read_text(encoding="utf-8"))
            self._done = int(numbers.pop("steps"))
            if numbers != self._numbers():
                raise ValueError("other numbers")
            if set_peft_model_state_dict(self.vlm.model, saved).unexpected_keys:
                raise ValueError("other tensors")
            for name, weight in self._weights.items():
                kept = {key.rpartition("/")[2]: value for key, value in state.items() if key.rpartition("/")[0] == name}
                self._optimizer.state[weight] = {
                    key: value if key == "step" else value.to(weight.device) for key, value in kept.items()
                }
        except (OSError, ValueError, KeyError, RuntimeError, SafetensorError) as error:
            raise ModelUnavailable(
                f"{folder.name} is of another model or other numbers.",
                "Delete it, or choose another folder.",
            ) from error

    def _loss(self, sample: Sample) -> Tensor:
        import torch
        from torch.nn.functional import cross_entropy

        logits = self._logits(sample)
        return cross_entropy(logits.float(), torch.tensor([DISLIKED_ID, LIKED_ID], device=logits.device))

    def _logits(self, sample: Sample) -> Tensor:
        """(2, vocabulary) at the last position: asked about the last pair's disliked picture, then its liked one."""
        import torch

        files: list[str] = []
        text = ""
        for (disliked, liked), first in zip(sample.pairs[:-1], sample.liked_first[:-1], strict=True):
            files += [liked, disliked] if first else [disliked, liked]
            text += pair_text("+-" if first else "-+")
        files += sample.pairs[-1]
        tokens = self.vlm.processor(text=text + query_text(), return_tensors="pt")["input_ids"][0]
        ids = with_start(tokens, self.vlm).to(self.vlm.device)
        features = self._features(files)
        core = self.vlm.core
        spots = (ids == core.config.image_token_id)[:, None]
        embedded = core.get_input_embeddings()(ids)
        rows = []
        for query in features[-2:]:
            seen = torch.cat([*features[:-2], query]).to(embedded.dtype)
            rows.append(embedded.masked_scatter(spots.expand_as(embedded), seen))
        hidden = core.model.text_model(inputs_embeds=torch.stack(rows), use_cache=False).last_hidden_state
        last: Tensor = core.lm_head(hidden[:, -1])
        return last

    def _features(self, files: Sequence[str]) -> list[Tensor]:
        """(tokens, hidden) of each picture; gradients reach the connector, not the vision tower."""
        import torch

        pixels = torch.zeros(len(files), 1, 3, CANVAS, CANVAS)
        mask = torch.zeros(len(files), 1, CANVAS, CANVAS, dtype=torch.int64)
        for index, file in enumerate(files):
            picture = pixels_of(self.vlm, self._opened(file))
            height, width = picture.shape[-2:]
            pixels[index, 0, :, :height, :width] = picture
            mask[index, 0, :height, :width] = 1
        core = self.vlm.core
        mask = mask_of_2024(mask, core.config.vision_config.patch_size)
        seen = core.get_image_features(
            pixels.to(self.vlm.device, core.dtype), mask.to(self.vlm.device), return_dict=True
        ).pooler_output
        return list(seen)
