"""An answer in JSON, token by token."""

from __future__ import annotations

import json
import threading

import pytest
import torch

from tests.tiny_models.families import byte_tokenizer, save_tiny_llava
from viper_desktop import assets
from viper_desktop.domain.vocabulary import normal
from viper_desktop.engine.devices import Placement
from viper_desktop.engine.doors import CommentedPicture, StoppedHalfway
from viper_desktop.engine.vlm.json_answer import JsonAnswer, token_texts
from viper_desktop.engine.vlm.loading import load
from viper_desktop.engine.vlm.vpe import VlmExtractor


@pytest.fixture(scope="module")
def llava(tmp_path_factory):
    return load(save_tiny_llava(tmp_path_factory.mktemp("llava") / "llava"), Placement())


def written(wishes, tokenizer, budget=300):
    """What comes out where a model wishes for these characters in turn, and else for whatever has the lowest id."""
    texts = token_texts(tokenizer)
    assert texts.can_spell
    shape, ids = JsonAnswer(texts, prompt_length=2, budget=budget), [0, 0]
    while not shape.is_whole and len(ids) < budget + 2:
        scores = -torch.arange(len(tokenizer), dtype=torch.float32)[None]
        wish = wishes.get(len(tokenizer.decode(ids[2:])))
        if wish is not None:
            scores[0, texts.by_text[wish]] = 1
        ids.append(int(shape(torch.tensor([ids]), scores).argmax()))
        shape.read(ids[2:])
    return tokenizer.decode(ids[2:])


def test_a_model_may_leave_both_lists_empty():
    assert written({11: "]", 27: "]"}, byte_tokenizer(eos_token="</s>")) == '{"liked": [], "disliked": []}'


def test_a_model_says_as_many_things_as_it_likes():
    wishes = dict(enumerate('{"liked": ["fog", "mist"], "disliked": ["neon"]}'))
    assert written(wishes, byte_tokenizer(eos_token="</s>")) == "".join(wishes.values())


@pytest.mark.parametrize("budget", [42, 60, 200, 500])
def test_whatever_the_budget_the_answer_is_closed_in_time(budget):
    said = json.loads(written({11: '"', 12: "f"}, byte_tokenizer(eos_token="</s>"), budget))
    assert list(said) == ["liked", "disliked"]
    assert max(map(len, said["liked"])) <= 60


def test_attributes_are_told_as_they_appear_and_cancel_leaves(llava, picture):
    told, cancel = [], threading.Event()

    def on_progress(done, _total, found=()):
        told.append(found)
        if found:
            cancel.set()

    pictures = [CommentedPicture("r", "p", picture(1, (64, 64)), "soft light")]
    extractor = VlmExtractor(llava, assets.vocabulary(), max_tokens=400)
    with pytest.raises(StoppedHalfway) as stopped:
        extractor.extract(pictures, name="Mira", on_progress=on_progress, cancel=cancel)
    assert told[-1]
    found = stopped.value.found
    assert {a.key for a in (*found.liked, *found.disliked)} == {normal(text) for text in told[-1]} - {""}
    assert len(told) < 400
