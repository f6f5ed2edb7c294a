"""Adapters land wholly or are refused, and switching between them leaves no trace."""

import json
import shutil

import pytest
import torch
from peft import LoraConfig, get_peft_model
from safetensors.torch import load_file, save_file

from tests.tiny_models.idefics2 import tiny_idefics2
from viper_desktop.domain.errors import ModelUnavailable
from viper_desktop.engine.vlm.adapters import attach, switched
from viper_desktop.engine.vlm.memory import Wish
from viper_desktop.engine.vlm.resident import SharedVlm

MODULES = r".*(text_model|modality_projection|perceiver_resampler).*(down|gate|up|k|q|v|o)_proj$"


def save_adapter(folder, *, seed, dora=False):
    """An adapter as the published training script leaves it (METHOD, section 4)."""
    torch.manual_seed(seed)
    config = LoraConfig(r=8, lora_alpha=8, lora_dropout=0.1, target_modules=MODULES, use_dora=dora)
    wrapped = get_peft_model(tiny_idefics2(), config)
    with torch.no_grad():
        for name, weight in wrapped.named_parameters():
            if "lora_" in name and "magnitude" not in name:
                weight.normal_(0, 0.3)
    wrapped.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    return save_adapter(tmp_path_factory.mktemp("first"), seed=1)


@pytest.fixture(scope="module")
def second(tmp_path_factory):
    return save_adapter(tmp_path_factory.mktemp("second"), seed=2, dora=True)


def logits(model):
    with torch.inference_mode():
        return model(input_ids=torch.tensor([[1, 648, 387, 28705, 500]])).logits


def changed_copy(folder, to, change):
    shutil.copytree(folder, to)
    tensors = load_file(to / "adapter_model.safetensors")
    save_file(change(tensors), to / "adapter_model.safetensors")
    return to


def test_every_tensor_lands_and_is_counted(first):
    bare = logits(tiny_idefics2())
    model, placed = attach(tiny_idefics2(), first, "vpe")
    saved = load_file(first / "adapter_model.safetensors")
    assert placed.tensors == len(saved) > 20
    assert len(placed.checksum) == 64
    assert not torch.equal(logits(model), bare)


def test_two_adapters_share_one_base_and_switching_leaves_no_trace(first, second):
    alone = {name: logits(attach(tiny_idefics2(), folder, name)[0]) for name, folder in (("a", first), ("b", second))}
    model, _ = attach(tiny_idefics2(), first, "a")
    model, _ = attach(model, second, "b")
    for name in ("a", "b", None, "b", "a"):
        with switched(model, name):
            expected = logits(tiny_idefics2()) if name is None else alone[name]
            assert torch.equal(logits(model), expected)


@pytest.mark.parametrize("share", ["none", "some"])
def test_an_adapter_of_which_none_or_some_tensors_fit_is_refused_by_name(first, tmp_path, share):
    def renamed(tensors):
        odd = [key for i, key in enumerate(sorted(tensors)) if share == "none" or i % 5 == 0]
        return {(key.replace("model.model", "elsewhere") if key in odd else key): t for key, t in tensors.items()}

    folder = changed_copy(first, tmp_path / "odd", renamed)
    model = tiny_idefics2()
    with pytest.raises(ModelUnavailable, match="does not fit") as caught:
        attach(model, folder, "odd")
    assert "elsewhere" in caught.value.sentence
    assert torch.equal(logits(model), logits(tiny_idefics2()))  # nothing of it stays behind


def test_an_adapter_with_holes_is_refused(first, tmp_path):
    folder = changed_copy(first, tmp_path / "holes", lambda tensors: dict(list(tensors.items())[4:]))
    with pytest.raises(ModelUnavailable, match="has nothing for"):
        attach(tiny_idefics2(), folder, "holes")


def test_an_adapter_of_other_sizes_is_refused(first, tmp_path):
    folder = changed_copy(
        first, tmp_path / "sizes", lambda tensors: {k: t[:, :3].contiguous() for k, t in tensors.items()}
    )
    with pytest.raises(ModelUnavailable, match="does not fit"):
        attach(tiny_idefics2(), folder, "sizes")


def test_damaged_missing_and_pickled_adapters_say_so(first, tmp_path):
    cut = shutil.copytree(first, tmp_path / "cut")
    data = (cut / "adapter_model.safetensors").read_bytes()
    (cut / "adapter_model.safetensors").write_bytes(data[: len(data) // 2])
    with pytest.raises(ModelUnavailable, match="damaged"):
        attach(tiny_idefics2(), cut, "cut")
    (cut / "adapter_model.safetensors").rename(cut / "adapter_model.bin")
    with pytest.raises(ModelUnavailable, match="pickle"):
        attach(tiny_idefics2(), cut, "cut")
    with pytest.raises(ModelUnavailable, match="no adapter folder"):
        attach(tiny_idefics2(), tmp_path, "nothing")


def test_the_config_of_another_kind_of_adapter_is_refused(first, tmp_path):
    folder = shutil.copytree(first, tmp_path / "kind")
    config = json.loads((folder / "adapter_config.json").read_text())
    (folder / "adapter_config.json").write_text(json.dumps(config | {"target_modules": ["no_such_layer"]}))
    with pytest.raises(ModelUnavailable, match="does not fit"):
        attach(tiny_idefics2(), folder, "kind")


def odd_adapter(folder, **options):
    """An adapter that also changes what is not LoRA's own."""
    wrapped = get_peft_model(tiny_idefics2(), LoraConfig(r=4, **options))
    with torch.no_grad():
        for name, weight in wrapped.named_parameters():
            if weight.requires_grad:
                weight.add_(0.1 + 0.01 * len(name) % 7)
    wrapped.save_pretrained(folder)
    return folder, logits(wrapped.eval())


@pytest.mark.parametrize(
    "options",
    [
        {"target_modules": "all-linear"},
        {"target_modules": ["q_proj"], "modules_to_save": ["lm_head"]},
        {"target_modules": ["q_proj", "embed_tokens"], "use_rslora": True},
        {"target_modules": ["q_proj", "k_proj"], "rank_pattern": {"k_proj": 2}, "task_type": "CAUSAL_LM"},
    ],
    ids=["all linear", "a head of its own", "embeddings", "patterns"],
)
@pytest.mark.filterwarnings("ignore:Setting `save_embedding_layers`")  # while it is saved; never while it is read
def test_adapters_of_all_shapes_act_as_they_did_when_saved(tmp_path, options, recwarn):
    folder, expected = odd_adapter(tmp_path / "odd", **options)
    config = folder / "adapter_config.json"
    config.write_text(json.dumps(json.loads(config.read_text()) | {"base_model_name_or_path": "HuggingFaceM4/some"}))
    recwarn.clear()
    model, placed = attach(tiny_idefics2(), folder, "odd")
    assert torch.equal(logits(model), expected)
    assert placed.changes_base == ("embed_tokens" in options["target_modules"])  # which are saved whole
    assert not recwarn.list  # such as that the hub did not answer


def test_an_adapter_that_changes_the_bare_model_leaves_no_trace_either(first, tmp_path, idefics2_folder):
    # GIVEN an adapter that brings biases, which stay in the model when it is switched off
    folder, _ = odd_adapter(tmp_path / "bias", target_modules=r".*vision_model.*(v_proj|fc1)", bias="all")
    shared = SharedVlm(idefics2_folder, Wish("cpu"))
    pixels = torch.linspace(-1, 1, 3 * 42 * 42).view(1, 1, 3, 42, 42)

    def seen(adapter):
        vlm, name = shared.ready(adapter)
        with torch.inference_mode(), switched(vlm.model, name):
            return vlm.core.get_image_features(pixels, return_dict=True).pooler_output[0]

    before = seen(None)
    # WHEN it has been used THEN the bare model and other adapters give what they gave
    assert not torch.equal(seen(folder), before)
    assert torch.equal(seen(None), before)
    with_first = seen(first)
    seen(folder)
    assert torch.equal(seen(first), with_first)


def test_after_an_adapter_was_refused_the_model_is_as_it_was(first, tmp_path, idefics2_folder):
    wrong = changed_copy(first, tmp_path / "w", lambda ts: {k: t[:, :3].contiguous() for k, t in ts.items()})
    shared = SharedVlm(idefics2_folder, Wish("cpu"))
    before = logits(shared.ready(None)[0].model)
    with pytest.raises(ModelUnavailable, match="does not fit"):
        shared.ready(wrong)
    assert torch.equal(logits(shared.ready(None)[0].model), before)
    vlm, name = shared.ready(first)
    with switched(vlm.model, name):
        assert torch.equal(logits(vlm.model), logits(attach(tiny_idefics2(), first, "alone")[0]))


def test_what_is_no_lora_is_refused_by_its_name(first, tmp_path):
    folder = shutil.copytree(first, tmp_path / "ia3")
    (folder / "adapter_config.json").write_text(json.dumps({"peft_type": "IA3", "target_modules": ["q_proj"]}))
    with pytest.raises(ModelUnavailable, match="no LoRA but IA3"):
        attach(tiny_idefics2(), folder, "x")
