"""Words → what the UNet attends to: the prompt, and a taste of any length with a weight on each attribute.

E(·) are SDXL's hidden states: of both CLIP encoders the layer before the last, joined on the feature axis (Stable
Diffusion 1 has one encoder, and takes its last layer). They come from diffusers' own `encode_prompt`, so that a prompt
is read as the stock pipeline reads it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from viper_desktop.domain.profile import Attribute
    from viper_desktop.engine.diffusion.model import DiffusionModel

SEPARATOR = ", "


class Reads(Protocol):
    """What reads text: a model, or its tokenizers alone."""

    @property
    def tokenizers(self) -> tuple[Any, ...]:
        """One for each text encoder."""
        ...


class Encoded(NamedTuple):
    """A text as the UNet takes it.

    Attributes:
        states: E(text), (1, tokens, features).
        pooled: the projected summary of encoder 2, (1, width); None where there is no encoder 2.
    """

    states: Tensor
    pooled: Tensor | None


def encode(model: DiffusionModel, text: str) -> Encoded:
    """A text, cut where the window ends (77 tokens in published models)."""
    stock = model.stock
    if not model.knows_sizes:
        states, _ = stock.encode_prompt(text, model.device, 1, do_classifier_free_guidance=False)
        return Encoded(states, None)
    states, _, pooled, _ = stock.encode_prompt(text, device=model.device, do_classifier_free_guidance=False)
    return Encoded(states, pooled)


def encode_negative(model: DiffusionModel, text: str | None) -> Encoded:
    """A negative prompt; None stands for the stock default, which is zeros where the model says so."""
    encoded = encode(model, text or "")
    if text is None and encoded.pooled is not None and model.stock.config.force_zeros_for_empty_prompt:
        states, pooled = encoded.states, encoded.pooled
        return Encoded(states.new_zeros(states.shape), pooled.new_zeros(pooled.shape))
    return encoded


def encode_exact_taste(model: DiffusionModel, attributes: Sequence[Attribute]) -> Tensor:
    """E(VP) as the published code has it: one text, cut at the window, blind to weights (EXACT §1).

    Args:
        attributes: of one side, in profile order; those switched off are left out. None at all is the empty text.

    Returns:
        (1, tokens, features).
    """
    return encode(model, SEPARATOR.join(attribute.text for attribute in attributes if attribute.enabled)).states


def encode_taste(model: DiffusionModel, attributes: Sequence[Attribute]) -> Tensor:
    """E(VP) of one side, with weights, and with nothing lost past the window.

    For attributes of equal weight 1, E(VP) is the encoded list, or the mean of several (see `_encode_list`). Other
    weights act layer by layer: with the weights that occur as levels 0 = t₀ < t₁ < …, and S_k the attributes that weigh
    t_k or more,

        E(VP) = E(∅) + Σ_k (t_k − t_{k−1})·(E(S_k) − E(∅))

    which is the Lovász extension of the set function E: continuous and piecewise linear in the weights, equal to the
    plain list where all weigh 1, and to the list without an attribute where that weighs 0.

    Args:
        attributes: in profile order, at least one that counts.

    Returns:
        (1, tokens, features).
    """
    active = [attribute for attribute in attributes if attribute.enabled and attribute.weight > 0]
    levels = sorted({attribute.weight for attribute in active})
    steps = [level - below for level, below in zip(levels, [0.0, *levels], strict=False)]
    layers = [
        step * _encode_list(model, [a.text for a in active if a.weight >= level])
        for step, level in zip(steps, levels, strict=True)
    ]
    total = layers[0] if len(layers) == 1 else sum(layers[1:], start=layers[0])
    rest = 1 - levels[-1]
    return total + rest * encode(model, "").states if rest else total


def _encode_list(model: DiffusionModel, texts: Sequence[str]) -> Tensor:
    """A list of attributes of equal weight: the mean over its windows, each counting as many times as it has texts."""
    packed = windows(model, texts)
    share = [len(window) / sum(map(len, packed)) for window in packed]
    states = [encode(model, SEPARATOR.join(window)).states for window in packed]
    if len(states) == 1:
        return states[0]
    weighted = [part * state for part, state in zip(share, states, strict=True)]
    return sum(weighted[1:], start=weighted[0])


def windows(model: Reads, texts: Sequence[str]) -> list[list[str]]:
    """The texts in their order, in as few lists as the window needs; a text too long for one is broken at its words.

    Raises nothing: a single word that is longer than a window is cut by the tokenizer.
    """
    packed: list[list[str]] = [[]]
    for text in _fitting(model, texts):
        if packed[-1] and not fits(model, SEPARATOR.join([*packed[-1], text])):
            packed.append([])
        packed[-1].append(text)
    return packed


def fits(model: Reads, text: str) -> bool:
    """Whether each encoder reads the whole text, start and end tokens counted."""
    return all(len(words(text, verbose=False).input_ids) <= words.model_max_length for words in model.tokenizers)


def _fitting(model: Reads, texts: Sequence[str]) -> list[str]:
    """The texts, each that is too long by itself replaced by pieces that fit."""
    pieces: list[str] = []
    for text in texts:
        words = text.split()
        if fits(model, text) or len(words) < 2:
            pieces.append(text)
        else:
            half = len(words) // 2
            pieces += _fitting(model, [" ".join(words[:half]), " ".join(words[half:])])
    return pieces
