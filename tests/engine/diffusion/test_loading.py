"""What a person is told when a model folder is not what it should be."""

from __future__ import annotations

import json
import shutil

import pytest
import torch
from safetensors.torch import load_file, save_file

from viper_desktop.domain.errors import BadInput, Cancelled, ModelUnavailable
from viper_desktop.engine.devices import Placement, available, choose
from viper_desktop.engine.diffusion.defaults import defaults_of, sizes_around
from viper_desktop.engine.diffusion.loading import load

CPU = Placement()
UNET = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture
def copy(folder, tmp_path):
    """A model folder that a test may break."""
    return shutil.copytree(folder, tmp_path / "model")


def refused(path, words):
    with pytest.raises(ModelUnavailable, match=words) as caught:
        load(path, CPU)
    # each has one sentence on what happened, which names the place, and one on what to do
    assert str(path) in caught.value.sentence
    assert "\n" not in caught.value.sentence
    assert caught.value.hint


def test_a_whole_folder_loads_and_says_how_it_maps_to_pixels(folder, starter_like):
    assert load(folder, CPU).pixels_per_latent == 8
    assert load(starter_like, CPU).pixels_per_latent == 16


def test_no_such_folder(tmp_path):
    refused(tmp_path / "nowhere", "no model folder")


def test_a_folder_without_a_model(tmp_path):
    refused(tmp_path, "no model in diffusers' format")


def test_another_kind_of_pipeline(copy):
    (copy / "model_index.json").write_text(json.dumps({"_class_name": "FluxPipeline"}))
    refused(copy, "FluxPipeline")


def test_a_part_of_another_kind(copy):
    index = json.loads((copy / "model_index.json").read_text())
    index["text_encoder"] = ["my_module", "MyEncoder"]  # the place where remote code would be named
    (copy / "model_index.json").write_text(json.dumps(index))
    refused(copy, "text_encoder")


@pytest.mark.parametrize(
    "missing",
    ["unet/config.json", UNET, "vae/config.json", "tokenizer/tokenizer.json", "scheduler/scheduler_config.json"],
)
def test_a_missing_file(copy, missing):
    (copy / missing).unlink()
    refused(copy, "lacks")


def test_damaged_json(copy):
    (copy / "unet" / "config.json").write_text("{")
    refused(copy, "cannot be read")


def test_pickled_weights_are_not_opened(copy):
    weights = copy / UNET
    torch.save(load_file(weights), weights.with_suffix(".bin"))
    weights.unlink()
    refused(copy, "pickles")


@pytest.mark.parametrize("kept", [0.0, 0.001, 0.6])
def test_a_truncated_file(copy, kept):
    weights = copy / UNET
    weights.write_bytes(weights.read_bytes()[: int(kept * weights.stat().st_size)])
    refused(copy, "damaged")


def test_something_else_under_the_name_of_weights(copy):
    (copy / UNET).write_bytes(b"<html>Not found</html>" * 100)
    refused(copy, "damaged")


def test_weights_that_lack_a_tensor_are_refused_instead_of_filled_with_noise(copy):
    tensors = load_file(copy / UNET)
    lost = next(iter(tensors))
    del tensors[lost]
    save_file(tensors, copy / UNET, {"format": "pt"})
    refused(copy, lost)


def test_a_text_encoder_that_lacks_a_tensor_too(copy):
    file = copy / "text_encoder_2" / "model.safetensors"
    tensors = load_file(file)
    del tensors["text_projection.weight"]
    save_file(tensors, file, {"format": "pt"})
    refused(copy, "text_projection")


def test_weights_of_another_shape(copy):
    config = json.loads((copy / "unet" / "config.json").read_text())
    config["block_out_channels"] = [32, 64]
    (copy / "unet" / "config.json").write_text(json.dumps(config))
    refused(copy, "do not fit|lacks")


def test_parts_of_two_models(copy, starter_like):
    shutil.rmtree(copy / "vae")
    shutil.copytree(starter_like / "vae", copy / "vae")
    index = json.loads((copy / "model_index.json").read_text())
    index["vae"] = ["diffusers", "AutoencoderTiny"]
    (copy / "model_index.json").write_text(json.dumps(index))
    refused(copy, "do not fit together")


def test_half_precision_files_are_found(copy):
    for part, stem in (("unet", "diffusion_pytorch_model"), ("text_encoder", "model")):
        (copy / part / f"{stem}.safetensors").rename(copy / part / f"{stem}.fp16.safetensors")
    assert load(copy, CPU).stock.unet.dtype == torch.float32
    assert load(copy, Placement("cpu", "bfloat16")).stock.unet.dtype == torch.bfloat16


def test_loading_can_be_cancelled_between_parts(folder):
    from threading import Event

    cancel = Event()
    with pytest.raises(Cancelled):
        load(folder, CPU, on_part=lambda part: cancel.set(), cancel=cancel)


def test_the_best_device_is_chosen_and_a_missing_one_refused():
    assert choose().device == available()[0]
    assert choose("cpu") == Placement("cpu", "float32")
    assert choose("cpu", "bfloat16").torch_dtype == torch.bfloat16
    for wrong in ({"device": "abacus"}, {"device": "cuda:99"}, {"device": "cpu", "dtype": "int3"}):
        with pytest.raises(BadInput):
            choose(**wrong)


def test_defaults_come_from_the_folder(folder, copy):
    # GIVEN a folder that says nothing of itself THEN the published steps and guidance, and the model's own size
    plain = defaults_of(folder)
    assert (plain.steps, plain.guidance, plain.sizes[0]) == (40, 5.0, (64, 64))
    # GIVEN one with a viper.json THEN what that says
    (copy / "viper.json").write_text(
        json.dumps({"name": "Mine", "steps": 12, "guidance_scale": 2, "sizes": [[64, 96]]})
    )
    own = defaults_of(copy)
    assert (own.name, own.steps, own.guidance, own.sizes) == ("Mine", 12, 2.0, ((64, 96),))


@pytest.mark.parametrize(
    "damage", [{"steps": 0}, {"guidance_scale": "much"}, {"sizes": [3]}, {"taste_every": 3, "contrast_every": 2}]
)
def test_an_impossible_viper_json_is_refused(copy, damage):
    (copy / "viper.json").write_text(json.dumps(damage))
    with pytest.raises(ModelUnavailable, match="damaged"):
        defaults_of(copy)


def test_a_large_model_offers_the_shapes_it_was_trained_on():
    assert sizes_around(1024, 8) == (
        (1024, 1024), (1152, 896), (896, 1152), (1216, 832), (832, 1216), (1344, 768), (768, 1344),
    )  # fmt: skip
