"""The formulas of the paper and its code, on numbers that can be checked by hand."""

from __future__ import annotations

import pytest
import torch

from viper_desktop.engine.guidance import (
    Branches,
    balanced_guidance,
    blended,
    exact_guidance,
    plain_guidance,
    rescaled,
)


@pytest.fixture
def noise():
    generator = torch.Generator().manual_seed(3)
    return Branches(*torch.randn(4, 1, 4, 6, 6, generator=generator, dtype=torch.float64))


def test_exact_guidance_is_the_published_sum():
    one = torch.ones(1, 1, 1, 1)
    noise = Branches(unconditional=2 * one, prompt=3 * one, liked=5 * one, disliked=7 * one)
    # 2 + 4·(3 + 0.5·5 − 2 − 0.25·7)
    assert exact_guidance(noise, guidance_scale=4, liked=0.5, disliked=0.25).item() == pytest.approx(9.0)


def test_exact_guidance_always_needs_both_sides(noise):
    with pytest.raises(ValueError, match="ε₋"):
        exact_guidance(noise._replace(disliked=None), guidance_scale=5, liked=0.85, disliked=0.85)


@pytest.mark.parametrize("degree", [0.0, 0.3, 0.85, 1.5])
def test_balanced_equals_published_at_equal_degrees(noise, degree):
    balanced = balanced_guidance(noise, guidance_scale=5, liked=degree, disliked=degree)
    exact = exact_guidance(noise, guidance_scale=5, liked=degree, disliked=degree)
    torch.testing.assert_close(balanced, exact)


@pytest.mark.parametrize(("liked", "disliked"), [(1.3, 0.2), (0.85, 0.0), (0.0, 1.5)])
def test_balanced_coefficients_always_add_up_to_one(liked, disliked):
    # GIVEN predictions that all agree
    same = torch.randn(1, 4, 5, 5, dtype=torch.float64)
    noise = Branches(same, same, same, same)
    # WHEN they are summed at unequal degrees THEN their common value comes out; the published sum burns
    torch.testing.assert_close(balanced_guidance(noise, guidance_scale=5, liked=liked, disliked=disliked), same)
    burnt = exact_guidance(noise, guidance_scale=5, liked=liked, disliked=disliked)
    torch.testing.assert_close(burnt, same * (1 + 5 * (liked - disliked)))


def test_a_missing_side_counts_as_degree_zero(noise):
    only_liked = noise._replace(disliked=None)
    torch.testing.assert_close(
        balanced_guidance(only_liked, guidance_scale=5, liked=0.85, disliked=0.85),
        balanced_guidance(noise, guidance_scale=5, liked=0.85, disliked=0),
    )
    only_disliked = noise._replace(liked=None)
    torch.testing.assert_close(
        balanced_guidance(only_disliked, guidance_scale=5, liked=0.85, disliked=0.85),
        balanced_guidance(noise, guidance_scale=5, liked=0, disliked=0.85),
    )


def test_without_taste_balanced_is_plain_guidance_bit_for_bit(noise):
    bare = noise._replace(liked=None, disliked=None)
    plain = plain_guidance(noise.unconditional, noise.prompt, guidance_scale=7.5)
    assert torch.equal(balanced_guidance(bare, guidance_scale=7.5, liked=1, disliked=1), plain)


def test_rescale_brings_the_spread_back_to_that_of_the_prompt(noise):
    guided = 3 * noise.liked
    assert rescaled(guided, noise.prompt, rescale=1.0).std().item() == pytest.approx(noise.prompt.std().item())
    half = rescaled(guided, noise.prompt, rescale=0.5)
    torch.testing.assert_close(half, 0.5 * guided + 0.5 * guided * noise.prompt.std() / guided.std())
    assert rescaled(guided, noise.prompt, rescale=0.0) is guided


def test_blend_is_a_plain_sum_and_can_keep_its_length():
    text, taste = torch.randn(2, 1, 7, 5)
    torch.testing.assert_close(blended(text, taste, degree=0.85), text + 0.85 * taste)
    kept = blended(text, taste, degree=0.85, keep_norm=True)
    torch.testing.assert_close(kept.norm(dim=-1), text.norm(dim=-1))


def test_a_zeroed_negative_prompt_still_takes_the_taste_on_when_lengths_are_kept():
    taste = torch.randn(1, 7, 5)
    torch.testing.assert_close(blended(torch.zeros(1, 7, 5), taste, degree=0.5, keep_norm=True), 0.5 * taste)
