"""The arithmetic of personalised guidance: pure tensors, no model in sight.

Names are the paper's (Salehi et al., "ViPer", ECCV 2024, arXiv 2407.17365): ε_c and ε_u are predicted from the prompt
and the negative prompt, each blended with one side of the taste; ε₊ and ε₋ from the liked and disliked attributes
alone (visual preferences VP₊, VP₋); β₊, β₋ are the degrees, g the guidance scale.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from torch import Tensor


class Branches(NamedTuple):
    """What the UNet predicts for one step, each (batch, channels, height, width) of the latents, in one dtype.

    Attributes:
        unconditional: ε_u, from the negative prompt.
        prompt: ε_c, from the prompt.
        liked: ε₊, from VP₊ alone; None where nothing is liked.
        disliked: ε₋, from VP₋ alone; None where nothing is disliked.
    """

    unconditional: Tensor
    prompt: Tensor
    liked: Tensor | None = None
    disliked: Tensor | None = None


def exact_guidance(noise: Branches, *, guidance_scale: float, liked: float, disliked: float) -> Tensor:
    """Noise prediction steered by visual preferences, in the published code's order of operations.

    ε̂ = ε_u + g·(ε_c + β₊ε₊ − ε_u − β₋ε₋)

    The coefficients add up to 1 + g·(β₊ − β₋): only equal degrees keep that at 1 (EXACT §1).

    Args:
        noise: all four predictions.
        guidance_scale: g > 1.
        liked, disliked: degrees β₊ and β₋, 0..1.5.

    Raises:
        ValueError: a prediction is missing; the published code always makes all four.
    """
    if noise.liked is None or noise.disliked is None:
        raise ValueError("the published formula needs ε₊ and ε₋")
    towards = noise.prompt + liked * noise.liked - noise.unconditional - disliked * noise.disliked
    return noise.unconditional + guidance_scale * towards


def taste_direction(noise: Branches, *, liked: float, disliked: float) -> Tensor | None:
    """Where the taste pulls: β₊(ε₊ − ε_u) − β₋(ε₋ − ε_u); a side without prediction pulls nowhere.

    Each preference is a direction away from ε_u, as in composable diffusion (Liu et al. 2022, arXiv 2206.01714).

    Returns:
        The direction, or None where neither side was predicted.
    """
    direction = None if noise.liked is None else liked * (noise.liked - noise.unconditional)
    if noise.disliked is None:
        return direction
    away = disliked * (noise.disliked - noise.unconditional)
    return -away if direction is None else direction - away


def plain_guidance(unconditional: Tensor, prompt: Tensor, *, guidance_scale: float) -> Tensor:
    """Classifier-free guidance, ε_u + g·(ε_c − ε_u) (Ho & Salimans 2022, arXiv 2207.12598)."""
    return unconditional + guidance_scale * (prompt - unconditional)


def balanced_guidance(noise: Branches, *, guidance_scale: float, liked: float, disliked: float) -> Tensor:
    """Noise prediction steered by visual preferences, with coefficients that always add up to 1.

    ε̂ = ε_u + g·((ε_c − ε_u) + β₊(ε₊ − ε_u) − β₋(ε₋ − ε_u))

    Agrees with the published code where β₊ = β₋; elsewhere that one's coefficients don't sum to one and pictures
    burn out. Without ε₊ and ε₋ it is plain guidance, bit for bit.

    Args:
        noise: ε₊ and ε₋ may be None: that side then counts as β = 0.
        guidance_scale: g > 1.
        liked, disliked: degrees β₊ and β₋, 0..1.5.
    """
    taste = taste_direction(noise, liked=liked, disliked=disliked)
    guided = plain_guidance(noise.unconditional, noise.prompt, guidance_scale=guidance_scale)
    return guided if taste is None else guided + guidance_scale * taste


def rescaled(guided: Tensor, prompt: Tensor, *, rescale: float) -> Tensor:
    """Guided prediction pulled back to the spread of ε_c (Lin et al. 2023, arXiv 2305.08891, §3.4).

    φ·ε̂·σ(ε_c)/σ(ε̂) + (1 − φ)·ε̂, with σ the unbiased deviation over all axes but the batch.

    Args:
        guided: ε̂, after everything has been added to it.
        prompt: ε_c.
        rescale: φ, 0..1; 0 leaves ε̂ as it is.
    """
    if rescale == 0:
        return guided
    axes = tuple(range(1, guided.ndim))
    ratio = prompt.std(dim=axes, keepdim=True) / guided.std(dim=axes, keepdim=True)
    return rescale * (guided * ratio) + (1 - rescale) * guided


def blended(text: Tensor, preference: Tensor, *, degree: float, keep_norm: bool = False) -> Tensor:
    """Text embedding with a taste mixed in: e + β·v, at every position, start token and padding too (EXACT §1).

    The sum is longer than e (about 1 + β times), and contrast rises with it.

    Args:
        text: e, (batch, tokens, features).
        preference: v, of the same shape.
        degree: β, 0..1.5.
        keep_norm: scale each position back to the length that it had in e.
    """
    mixed = text + degree * preference
    if not keep_norm:
        return mixed
    before, after = text.norm(dim=-1, keepdim=True), mixed.norm(dim=-1, keepdim=True)
    kept = (before > 0) & (after > 0)  # a zeroed negative prompt has no length to keep
    ratio: Tensor = (before / after).where(kept, 1.0)
    return mixed * ratio
