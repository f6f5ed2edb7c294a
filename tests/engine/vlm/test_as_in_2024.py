"""What transformers 4.40 did otherwise than today's, in folders as it wrote them; checked against it by value."""

from __future__ import annotations

import json
import shutil

import pytest

from viper_desktop import assets
from viper_desktop.domain.errors import BadInput, ModelUnavailable
from viper_desktop.engine.devices import Placement
from viper_desktop.engine.doors import CommentedPicture
from viper_desktop.engine.vlm.loading import load
from viper_desktop.engine.vlm.proxy import ProxyScorer, context_text
from viper_desktop.engine.vlm.vpe import VlmExtractor


@pytest.fixture
def changed(idefics2_folder, tmp_path):
    """The tiny model with something changed in its configuration."""

    def change(name, **sections):
        folder = shutil.copytree(idefics2_folder, tmp_path / name)
        config = json.loads((folder / "config.json").read_text())
        for section, values in sections.items():
            config[section] |= values
        (folder / "config.json").write_text(json.dumps(config))
        return folder

    return change


def score(vlm, picture):
    fitted = ProxyScorer(vlm).fit([picture(1)], [picture(2)])
    return next(fitted.score([picture(3)])).value


def answer(vlm, picture, *comments, tokens=6, exact=True, instruction="Look.\n    "):
    pictures = [CommentedPicture(f"r{i}", f"p{i}", picture(i), comment) for i, comment in enumerate(comments)]
    extractor = VlmExtractor(vlm, assets.vocabulary(), instruction=instruction, max_tokens=tokens, exact=exact)
    return extractor.answer(pictures, on_progress=lambda *_: None)


def test_a_folder_without_a_chat_template_is_asked_through_the_one_that_transformers_had(vlm, changed, picture):
    folder = changed("no template")
    (folder / "chat_template.jinja").unlink()
    assert answer(load(folder, Placement()), picture, "soft light") == answer(vlm, picture, "soft light")


def test_the_resampler_takes_the_text_models_epsilon_whatever_its_own(vlm, changed, picture):
    # GIVEN a text model with a large ε, and a resampler that names none or another
    eps = {"rms_norm_eps": 0.5}
    both = load(changed("both", text_config=eps, perceiver_config=eps), Placement())
    text = load(changed("text", text_config=eps), Placement())
    # THEN they score alike, and otherwise than with the small one
    assert score(text, picture) == score(both, picture)
    assert score(text, picture) != pytest.approx(score(vlm, picture), abs=1e-6)


def test_a_token_looks_back_on_as_many_others_as_the_window_says(changed, picture):
    # GIVEN a window of all the tokens before the last one, and one of as many less two
    whole = load(changed("whole"), Placement())
    before = len(whole.processor(text=context_text(1))["input_ids"][0]) - 1
    scores = {
        width: score(load(changed(str(width), text_config={"sliding_window": width}), Placement()), picture)
        for width in (before, before - 2)
    }
    # THEN the first cuts nothing off, where today's would the very first token
    everything = score(whole, picture)
    assert scores[before] == pytest.approx(everything, abs=1e-7)
    assert scores[before - 2] != pytest.approx(everything, abs=1e-7)


def test_an_answer_without_lists_that_goes_round_goes_on_as_published(vlm, picture):
    whole = answer(vlm, picture, "soft light", tokens=130)
    assert answer(vlm, picture, "soft light", tokens=130, exact=False) == whole


def test_a_picture_marker_in_the_instruction_is_refused(vlm, picture):
    with pytest.raises(BadInput, match="instruction"):
        answer(vlm, picture, "soft light", instruction="Look at <image>.")


def test_a_processor_that_makes_other_places_than_the_model_fills_is_refused(changed):
    folder = changed("other places")
    file = folder / "processor_config.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"image_seq_len": 9}))
    with pytest.raises(ModelUnavailable, match="9 places"):
        load(folder, Placement())
