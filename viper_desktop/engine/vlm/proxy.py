"""The proxy metric: a picture's score from liked and disliked ones shown to the model first (METHOD, section 3).

Everything before the query's own turn is the same for every query, so its features and its keys and values are
computed once for each canvas, and queries of one canvas go through the model together.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.errors import ModelUnavailable, check
from viper_desktop.domain.scores import Score, check_both_sides
from viper_desktop.engine.vlm.adapters import switched
from viper_desktop.engine.vlm.loading import VisionLanguageModel
from viper_desktop.engine.vlm.pictures import Canvas, PictureReader, batches_of_pixels, canvas_of
from viper_desktop.engine.vlm.processors import IDEFICS2
from viper_desktop.engine.vlm.prompts import with_start

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from threading import Event

    from PIL.Image import Image
    from torch import Tensor

LIKED_ID, DISLIKED_ID = 648, 387  # "▁+" and "▁-" of the Mistral tokenizer
ADVISED = 8  # pairs (Salehi et al. 2024)
_TURN = "User:<image>Score for this image?<end_of_utterance>\nAssistant: {sign}<end_of_utterance>\n"
_QUERY = "User:<image>Score for this image?<end_of_utterance>\nAssistant: "
_FULL = (448, 448)  # the canvas of the fast mode, whole patches whatever the picture


def context_text(pairs: int) -> str:
    """The prompt for `pairs` (disliked, liked) pairs and a query; the blank at its end is a token of its own."""
    return pair_text("-+") * pairs + _QUERY


def pair_text(signs: str) -> str:
    """The turns of pictures with these signs, such as "-+" for a disliked and a liked one."""
    return "".join(_TURN.format(sign=sign) for sign in signs)


def query_text() -> str:
    """The turn that asks about a picture."""
    return _QUERY


def probability(logits: Tensor) -> Tensor:
    """(batch,) chance that the picture is liked, from (batch, vocabulary) logits of the last position.

    sigmoid(a − b) in float32, which the published exp(a) / (exp(a) + exp(b)) is where it does not overflow.
    """
    wide = logits.float()
    return (wide[:, LIKED_ID] - wide[:, DISLIKED_ID]).sigmoid()


class ProxyScorer:
    """Idefics2 with the Metric adapter; implements `PreferenceScorer`.

    Args:
        vlm: the base model, or with adapters on it.
        adapter: which of them to score with; None is the model as it is.
        exact: number for number as the published code; otherwise one canvas for all pictures, so that the context is
            computed once whatever their proportions, and several orders of the pairs where asked.
        orders: how many orders of the pairs to average; their spread is the uncertainty. Exact mode has one.
        batch: queries that go through the model together.
    """

    def __init__(
        self,
        vlm: VisionLanguageModel,
        *,
        adapter: str | None = None,
        exact: bool = True,
        orders: int = 1,
        batch: int = 8,
    ) -> None:
        if vlm.kind != IDEFICS2:
            raise ModelUnavailable(
                f"“{vlm.folder.name}” is a {vlm.kind} model; the proxy metric needs Idefics2.",
                "Choose Idefics2-8B and the Metric adapter.",
            )
        if vlm.core.config.text_config.vocab_size <= LIKED_ID:
            raise ModelUnavailable(
                f"“{vlm.folder.name}” has no word for the signs + and -, with which the proxy metric asks.",
                "Choose Idefics2-8B and the Metric adapter.",
            )
        self.vlm, self.adapter, self.exact, self.batch = vlm, adapter, exact, batch
        self.orders = 1 if exact else max(1, orders)

    def fit(self, liked: Sequence[Image], disliked: Sequence[Image], *, cancel: Event | None = None) -> FittedProxy:
        """Take the pictures as context, as many pairs as the shorter side has.

        Raises:
            BadInput: one side is empty.
        """
        check_both_sides(liked, disliked)
        pairs = min(len(liked), len(disliked))
        turns = [image for pair in zip(disliked[:pairs], liked[:pairs], strict=True) for image in pair]
        pixels: list[Tensor] = []
        for some in batches_of_pixels(self.vlm, turns, self.batch):
            check(cancel)
            pixels += some
        return FittedProxy(self, pixels, (len(liked), len(disliked)), PictureReader(self.vlm))


@dataclass(slots=True)
class FittedProxy:
    """One person's pictures as context; implements `FittedScorer`.

    Attributes:
        pixels: of the context, disliked and liked in turns.
        given: how many liked and disliked pictures there were, before pairing.
    """

    scorer: ProxyScorer
    pixels: list[Tensor]
    given: tuple[int, int]
    reader: PictureReader
    _contexts: dict[tuple[Canvas, int], list[tuple[Tensor, Tensor]]] = field(default_factory=dict)
    _ids: Tensor | None = None

    @property
    def pairs(self) -> int:
        """How many (disliked, liked) pairs stand in the context."""
        return len(self.pixels) // 2

    @property
    def note(self) -> str:
        """What was left out, and whether there is enough to go by."""
        liked, disliked = self.given
        parts = []
        if liked != disliked:
            parts.append(f"Of {liked} liked and {disliked} disliked pictures the first {self.pairs} of each count.")
        if self.pairs < ADVISED:
            parts.append(f"{self.pairs} of each is a rough guess; {ADVISED} are good.")
        return " ".join(parts)

    def score(self, images: Sequence[Image], *, cancel: Event | None = None) -> Iterator[Score]:
        """One score per picture, in order; pictures on one canvas go through the model together."""
        import torch

        for pixels in batches_of_pixels(self.scorer.vlm, images, self.scorer.batch):
            check(cancel)
            values: dict[int, list[float]] = {}
            order = sorted(range(len(pixels)), key=lambda i: self._canvas(pixels[i]))
            for canvas, group in groupby(order, key=lambda i: self._canvas(pixels[i])):
                members = list(group)
                with torch.inference_mode(), switched(self.scorer.vlm.model, self.scorer.adapter):
                    rows = torch.stack(
                        [
                            self._chances([pixels[i] for i in members], canvas, turn, cancel)
                            for turn in range(self.scorer.orders)
                        ]
                    )
                for column, member in enumerate(members):
                    values[member] = rows[:, column].tolist()
            for index in range(len(pixels)):
                yield _combined(values[index])

    def _canvas(self, query: Tensor) -> Canvas:
        return canvas_of([*self.pixels, query]) if self.scorer.exact else _FULL

    def _chances(self, queries: list[Tensor], canvas: Canvas, turn: int, cancel: Event | None) -> Tensor:
        """(batch,) chances of queries on one canvas, after the context in its `turn`-th order."""
        ids, split = self._prompt()
        context = self._context(canvas, turn, cancel)
        check(cancel)
        core = self.scorer.vlm.core
        tail = ids[split:]
        embedded = core.get_input_embeddings()(tail).expand(len(queries), -1, -1)
        features = self.reader.read(queries, canvas)
        spots = (tail == core.config.image_token_id)[None, :, None].expand_as(embedded)
        embedded = embedded.masked_scatter(spots, features.to(embedded.dtype))
        cache = _cache([(k.expand(len(queries), -1, -1, -1), v.expand(len(queries), -1, -1, -1)) for k, v in context])
        hidden = core.model.text_model(inputs_embeds=embedded, past_key_values=cache, use_cache=True).last_hidden_state
        return probability(core.lm_head(hidden[:, -1]))

    def _context(self, canvas: Canvas, turn: int, cancel: Event | None) -> list[tuple[Tensor, Tensor]]:
        """Keys and values of every layer for all before the query's picture, once per canvas and order."""
        if (canvas, turn) in self._contexts:
            return self._contexts[canvas, turn]
        ids, split = self._prompt()
        head = ids[:split]
        core = self.scorer.vlm.core
        order = self._order(turn)
        features = self.reader.read([self.pixels[index] for index in order], canvas, keys=order)
        embedded = core.get_input_embeddings()(head)
        spots = (head == core.config.image_token_id)[:, None].expand_as(embedded)
        embedded = embedded.masked_scatter(spots, features.to(embedded.dtype))[None]
        check(cancel)
        cache = _cache([])
        core.model.text_model(inputs_embeds=embedded, past_key_values=cache, use_cache=True)
        self._contexts[canvas, turn] = [(layer.keys, layer.values) for layer in cache.layers]
        return self._contexts[canvas, turn]

    def _order(self, turn: int) -> list[int]:
        """Which picture stands where: turn 0 as given, further turns with the pairs rotated by even shares."""
        shift = round(turn * self.pairs / self.scorer.orders)
        rotated = [(pair + shift) % self.pairs for pair in range(self.pairs)]
        return [index for pair in rotated for index in (2 * pair, 2 * pair + 1)]

    def _prompt(self) -> tuple[Tensor, int]:
        """Token ids of the whole prompt, which no query changes, and where the query's own picture begins."""
        vlm = self.scorer.vlm
        if self._ids is None:
            tokens = vlm.processor(text=context_text(self.pairs), return_tensors="pt")["input_ids"][0]
            self._ids = with_start(tokens, vlm).to(vlm.device)
        spots = (self._ids == vlm.core.config.image_token_id).nonzero()[:, 0]
        return self._ids, int(spots[-vlm.processor.image_seq_len])


def _cache(layers: list[tuple[Tensor, Tensor]]) -> Any:  # noqa: ANN401 - transformers is untyped here
    from transformers import DynamicCache

    cache = DynamicCache()
    for index, (keys, values) in enumerate(layers):
        cache.update(keys, values, index)
    return cache


def _combined(values: list[float]) -> Score:
    """Mean over the orders; their spread, or where there is one order only the spread of a coin of that chance."""
    mean = sum(values) / len(values)
    variance = sum((value - mean) ** 2 for value in values) / max(1, len(values) - 1)
    spread = variance**0.5 if len(values) > 1 else (mean * (1 - mean)) ** 0.5
    return Score(mean, min(0.5, spread), ())
