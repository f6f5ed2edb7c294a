"""The proxy metric gives the published numbers, and gives them fast."""

import pytest
import torch

from viper_desktop.domain.errors import BadInput
from viper_desktop.engine.vlm.proxy import DISLIKED_ID, LIKED_ID, ProxyScorer

SIZES = [(448, 448), (600, 400), (500, 1000), (448, 448), (390, 700), (2000, 500), (448, 430), (300, 300)]


def published_score(vlm, liked, disliked, query, *, rule_of_2024=True):
    """Plain, uncached, one query at a time: the whole prompt through the whole model (EXACT, section 5)."""
    images, prompt = [], ""
    for up, down in zip(liked, disliked, strict=True):
        images += [down, up]
        for sign in "-+":
            prompt += f"User:<image>Score for this image?<end_of_utterance>\nAssistant: {sign}<end_of_utterance>\n"
    images.append(query)
    prompt += "User:<image>Score for this image?<end_of_utterance>\nAssistant: "
    inputs = vlm.processor(text=[prompt], images=[images], return_tensors="pt")
    mask = inputs["pixel_attention_mask"][0]
    patch = vlm.core.config.vision_config.patch_size
    for picture in mask if rule_of_2024 else ():  # patch by patch: real if any pixel of it is
        for top in range(0, picture.shape[0] - patch + 1, patch):
            for left in range(0, picture.shape[1] - patch + 1, patch):
                block = picture[top : top + patch, left : left + patch]
                block[:] = int(block.any())
    inputs = inputs.to(vlm.device, vlm.core.dtype)
    with torch.inference_mode():
        logits = vlm.core(**inputs).logits[0, -1].double()
    up, down = logits[LIKED_ID].exp(), logits[DISLIKED_ID].exp()
    return float(up / (up + down))


@pytest.mark.parametrize("square", [True, False], ids=["one canvas", "mixed proportions"])
def test_exact_scores_are_those_of_the_uncached_model(vlm, picture, square):
    # GIVEN three pairs and five queries
    sizes = [(448, 448)] * 8 if square else SIZES
    liked = [picture(i, sizes[i]) for i in range(3)]
    disliked = [picture(10 + i, sizes[3 + i]) for i in range(3)]
    queries = [picture(20 + i, sizes[(5 * i) % 8]) for i in range(5)]
    # WHEN they are scored together
    scores = [score.value for score in ProxyScorer(vlm, batch=4).fit(liked, disliked).score(queries)]
    # THEN each is what the plain way gives
    expected = [published_score(vlm, liked, disliked, query) for query in queries]
    assert scores == pytest.approx(expected, abs=1e-5)
    assert max(expected) - min(expected) > 1e-4  # pictures do matter to this model


def test_the_patch_rule_of_2024_matters_and_is_kept(vlm, picture):
    liked, disliked, query = [picture(1)], [picture(2, (390, 700))], picture(3, (448, 395))
    (exact,) = ProxyScorer(vlm).fit(liked, disliked).score([query])
    assert exact.value == pytest.approx(published_score(vlm, liked, disliked, query), abs=1e-5)
    assert abs(exact.value - published_score(vlm, liked, disliked, query, rule_of_2024=False)) > 1e-4


def test_scoring_twice_gives_the_same(vlm, picture):
    fitted = ProxyScorer(vlm).fit([picture(1)], [picture(2)])
    queries = [picture(3), picture(4, (500, 400))]
    assert [s.value for s in fitted.score(queries)] == pytest.approx([s.value for s in fitted.score(queries)])


def test_unequal_sides_are_paired_and_it_says_so(vlm, picture):
    fitted = ProxyScorer(vlm).fit([picture(1), picture(5), picture(6)], [picture(2)])
    (score,) = fitted.score([picture(3)])
    assert score.value == pytest.approx(published_score(vlm, [picture(1)], [picture(2)], picture(3)), abs=1e-5)
    assert "3 liked and 1 disliked" in fitted.note
    with pytest.raises(BadInput, match="like"):
        ProxyScorer(vlm).fit([], [picture(2)])


def test_several_orders_are_averaged_and_their_spread_is_the_doubt(vlm, picture):
    liked, disliked = [picture(i) for i in range(4)], [picture(10 + i) for i in range(4)]
    (score,) = ProxyScorer(vlm, exact=False, orders=4).fit(liked, disliked).score([picture(30)])
    turned = []
    for shift in range(4):
        order = [(i + shift) % 4 for i in range(4)]
        turned.append(published_score(vlm, [liked[i] for i in order], [disliked[i] for i in order], picture(30)))
    assert score.value == pytest.approx(sum(turned) / 4, abs=1e-5)
    assert score.uncertainty == pytest.approx(torch.tensor(turned).std().item(), abs=1e-5)
