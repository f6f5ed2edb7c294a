"""Checkpoints in one file, as sharing sites have them: recognised, opened, and refused in a sentence."""

from __future__ import annotations

import json
import shutil

import numpy as np
import pytest
import torch
from huggingface_hub import constants
from safetensors.torch import load_file, save_file

from tests.engine.diffusion.conftest import made
from tests.tiny_models.sdxl import tiny_refiner, tiny_sd1, tiny_sdxl
from tests.tiny_models.single_file import save_single_file
from viper_desktop.domain.errors import Cancelled, ModelUnavailable
from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.devices import Placement
from viper_desktop.engine.diffusion.generator import DiffusionGenerator
from viper_desktop.engine.diffusion.loading import load
from viper_desktop.engine.diffusion.sizes import sizes_of
from viper_desktop.engine.recognition import recognize

PIPELINES = {"sdxl": tiny_sdxl, "sd1": tiny_sd1}


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Each family as a folder in diffusers' format."""
    top = tmp_path_factory.mktemp("folders")
    for name, make in PIPELINES.items():
        make(as_published=True).save_pretrained(top / name)
    tiny_refiner(as_published=True).save_pretrained(top / "refiner")
    return top


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The same models, each in one file, with what training leaves in such files."""
    top = tmp_path_factory.mktemp("files")
    for name, make in PIPELINES.items():
        save_single_file(make(as_published=True), top / f"{name}.safetensors", leftovers=True)
    save_single_file(tiny_refiner(as_published=True), top / "refiner.safetensors", leftovers=True)
    return top


def opened(file, *lenders):
    return DiffusionGenerator(file, device="cpu", lenders=lambda: lenders)


@pytest.mark.parametrize("family", PIPELINES)
@pytest.mark.parametrize("mode", [Mode.EXACT, Mode.BALANCED])
def test_a_file_makes_the_picture_that_its_folder_makes(folders, files, family, mode):
    theirs = made(DiffusionGenerator(folders / family, device="cpu"), mode=mode)
    ours = made(opened(files / f"{family}.safetensors", folders / "sdxl"), mode=mode)
    assert np.abs(ours - theirs).max() <= 1


def test_a_refiner_may_be_a_file_too(folders, files):
    theirs = made(DiffusionGenerator(folders / "sdxl", device="cpu"), steps=10, refiner=str(folders / "refiner"))
    base = opened(files / "sdxl.safetensors", folders / "sdxl")
    ours = made(base, steps=10, refiner=str(files / "refiner.safetensors"))
    assert np.abs(ours - theirs).max() <= 1
    assert np.abs(made(base, steps=10) - ours).max() > 1


def test_half_precision_files_work_where_full_precision_is_wanted(folders, tmp_path):
    file = save_single_file(tiny_sdxl(as_published=True), tmp_path / "half.safetensors", half=True)
    theirs = made(DiffusionGenerator(folders / "sdxl", device="cpu"))
    assert np.abs(made(opened(file, folders / "sdxl")) - theirs).mean() < 3


@pytest.mark.parametrize(
    ("name", "role", "kind"),
    [
        ("sdxl", Role.MAKE, "Stable Diffusion XL, single file"),
        ("sd1", Role.MAKE, "Stable Diffusion 1, single file"),
        ("refiner", Role.REFINE, "Stable Diffusion XL refiner, single file"),
    ],
)
def test_it_is_told_what_a_file_is(files, name, role, kind):
    found = recognize(files / f"{name}.safetensors")
    assert (found.role, found.kind) == (role, kind)


def test_what_suits_it_is_told_from_its_kind(files):
    info = opened(files / "sdxl.safetensors").info()
    assert (info.name, info.sizes[0], info.steps, info.guidance) == ("sdxl", (1024, 1024), 40, 5.0)
    info = opened(files / "sd1.safetensors").info()
    assert (info.sizes[0], info.guidance) == ((512, 512), 7.5)


def test_its_sizes_are_those_of_the_folder(folders, files):
    for name in ("sdxl", "sd1"):
        assert sizes_of(files / f"{name}.safetensors").unet == sizes_of(folders / name).unet
        assert sizes_of(files / f"{name}.safetensors").vae == sizes_of(folders / name).vae


# --- what a file comes without ---------------------------------------------------------------------------------------


def test_without_a_vocabulary_on_this_computer_it_is_told_how_to_get_one(files, monkeypatch, tmp_path):
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    with pytest.raises(ModelUnavailable, match="vocabulary") as caught:
        made(opened(files / "sdxl.safetensors"))
    assert "clip-vocabulary" in caught.value.hint


def test_a_vocabulary_beside_the_file_serves_too(folders, files, tmp_path):
    shutil.copy(files / "sdxl.safetensors", tmp_path)
    shutil.copytree(folders / "sdxl" / "tokenizer", tmp_path / "tokenizer")
    theirs = made(DiffusionGenerator(folders / "sdxl", device="cpu"))
    assert np.abs(made(opened(tmp_path / "sdxl.safetensors")) - theirs).max() <= 1


def test_a_vocabulary_in_hugging_faces_cache_serves_too(folders, files, monkeypatch, tmp_path):
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    repository = tmp_path / "models--openai--clip-vit-large-patch14"
    (repository / "refs").mkdir(parents=True)
    (repository / "refs" / "main").write_text("abc")
    shutil.copytree(folders / "sdxl" / "tokenizer", repository / "snapshots" / "abc")
    words = json.loads((repository / "snapshots" / "abc" / "tokenizer.json").read_text())["model"]["vocab"]
    (repository / "snapshots" / "abc" / "vocab.json").write_text(json.dumps(words))
    made(opened(files / "sdxl.safetensors"), steps=1)


def test_an_autoencoder_is_borrowed_from_the_same_family_only(folders, tmp_path):
    file = save_single_file(tiny_sdxl(as_published=True), tmp_path / "bare.safetensors", vae=False)
    theirs = made(DiffusionGenerator(folders / "sdxl", device="cpu"))
    assert np.abs(made(opened(file, folders / "sd1", folders / "sdxl")) - theirs).max() <= 1
    with pytest.raises(ModelUnavailable, match="without an autoencoder"):
        made(opened(file, folders / "sd1"))


# --- what the markers of v-prediction mean ---------------------------------------------------------------------------


def test_a_file_that_says_so_is_run_by_v_prediction(folders, files, tmp_path):
    tensors = load_file(files / "sdxl.safetensors") | {"v_pred": torch.tensor([]), "ztsnr": torch.tensor([])}
    save_file(tensors, tmp_path / "v.safetensors")
    scheduler = load(tmp_path / "v.safetensors", Placement(), lenders=(folders / "sdxl",)).scheduler
    assert scheduler.config.prediction_type == "v_prediction"
    assert scheduler.config.rescale_betas_zero_snr


def test_the_names_of_the_first_checkpoints_are_known(folders, files, tmp_path):
    # GIVEN a text encoder whose tensors lack a level in their names, as in 2022
    tensors = load_file(files / "sd1.safetensors")
    old = {name.replace("transformer.text_model.", "transformer."): tensor for name, tensor in tensors.items()}
    assert old.keys() != tensors.keys()
    save_file(old, tmp_path / "old.safetensors")
    theirs = made(DiffusionGenerator(folders / "sd1", device="cpu"))
    assert np.abs(made(opened(tmp_path / "old.safetensors", folders / "sdxl")) - theirs).max() <= 1


# --- what is refused -------------------------------------------------------------------------------------------------


def refused(file, words, *lenders):
    with pytest.raises(ModelUnavailable, match=words) as caught:
        load(file, Placement(), lenders=lenders)
    assert "\n" not in caught.value.sentence
    assert caught.value.hint
    return caught.value


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("lora_unet_down_blocks_0_attentions_0.lora_up.weight",), "LoRA"),
        (("unet.down_blocks.1.attentions.0.to_q.lora_A.weight",), "LoRA"),
        (("control_model.input_blocks.0.0.weight",), "ControlNet"),
        (("model.diffusion_model.joint_blocks.0.x_block.attn.qkv.weight",), "Stable Diffusion 3"),
        (("model.diffusion_model.double_blocks.0.img_attn.norm.key_norm.scale",), "Flux"),
        (("model.diffusion_model.out.2.weight", "cond_stage_model.model.ln_final.weight"), "Stable Diffusion 2"),
        (("down_blocks.0.resnets.0.conv1.weight",), "one network"),
        (("clip_g", "clip_l"), "embedding"),
        (("first_stage_model.decoder.conv_in.weight",), "no checkpoint"),
        (("model.diffusion_model.out.2.weight",), "no checkpoint"),
        (("something.else",), "no checkpoint"),
    ],
)
def test_another_kind_of_file_is_named(tmp_path, names, words):
    file = tmp_path / "other.safetensors"
    save_file({name: torch.zeros(4, 4, 1, 1) for name in names}, file)
    assert "Stable Diffusion XL" in refused(file, words).hint
    with pytest.raises(ModelUnavailable, match=words):
        recognize(file)


def test_a_pickle_is_not_opened(tmp_path):
    torch.save({"a": torch.zeros(1)}, tmp_path / "model.ckpt")
    refused(tmp_path / "model.ckpt", "pickle")
    with pytest.raises(ModelUnavailable, match="pickle"):
        recognize(tmp_path / "model.ckpt")


@pytest.mark.parametrize("kept", [0.0, 0.001, 0.6])
def test_a_truncated_file_is_told(files, tmp_path, kept):
    whole = (files / "sdxl.safetensors").read_bytes()
    (tmp_path / "cut.safetensors").write_bytes(whole[: int(kept * len(whole))])
    refused(tmp_path / "cut.safetensors", "damaged")


def test_a_checkpoint_for_inpainting_is_told(files, tmp_path):
    tensors = load_file(files / "sd1.safetensors")
    tensors["model.diffusion_model.input_blocks.0.0.weight"] = torch.zeros(64, 9, 3, 3)
    save_file(tensors, tmp_path / "inpainting.safetensors")
    refused(tmp_path / "inpainting.safetensors", "for changing pictures")


@pytest.mark.parametrize(
    "lost",
    [
        "model.diffusion_model.middle_block.1.proj_in.bias",
        "model.diffusion_model.input_blocks.1.0.in_layers.2.weight",
        "conditioner.embedders.0.transformer.text_model.final_layer_norm.bias",
        "conditioner.embedders.1.model.transformer.resblocks.1.attn.in_proj_bias",
        "conditioner.embedders.1.model.text_projection",
        "first_stage_model.decoder.mid.attn_1.q.weight",
    ],
)
def test_a_file_that_lacks_a_tensor_is_refused_instead_of_filled_with_noise(folders, files, tmp_path, lost):
    tensors = load_file(files / "sdxl.safetensors")
    del tensors[lost]
    save_file(tensors, tmp_path / "lacking.safetensors")
    refused(tmp_path / "lacking.safetensors", "lacks", folders / "sdxl")


@pytest.mark.parametrize(
    "stray",
    [
        "model.diffusion_model.extra.weight",
        "model.diffusion_model.input_blocks.1.0.gate.weight",
        "conditioner.embedders.0.transformer.text_model.extra",
        "conditioner.embedders.1.model.transformer.resblocks.0.extra",
        "conditioner.embedders.1.model.extra",
        "first_stage_model.decoder.extra",
        "conditioner.embedders.2.weight",
        "strange",
    ],
)
def test_a_tensor_without_a_place_is_named(folders, files, tmp_path, stray):
    tensors = load_file(files / "sdxl.safetensors") | {stray: torch.zeros(2)}
    save_file(tensors, tmp_path / "stray.safetensors")
    assert stray.rsplit(".", 1)[-1] in refused(tmp_path / "stray.safetensors", "unknown", folders / "sdxl").sentence


def test_a_tensor_of_another_shape_is_told(folders, files, tmp_path):
    tensors = load_file(files / "sdxl.safetensors")
    tensors["model.diffusion_model.time_embed.2.bias"] = torch.zeros(3)
    save_file(tensors, tmp_path / "odd.safetensors")
    refused(tmp_path / "odd.safetensors", "another shape", folders / "sdxl")


def test_a_refiner_begins_no_picture_and_a_base_finishes_none(folders, files):
    with pytest.raises(ModelUnavailable, match="cannot begin"):
        made(opened(files / "refiner.safetensors", folders / "sdxl"))
    with pytest.raises(ModelUnavailable, match="is a Stable Diffusion XL"):
        made(opened(files / "sdxl.safetensors", folders / "sdxl"), refiner=str(files / "sdxl.safetensors"))


def test_loading_a_file_can_be_cancelled_between_its_networks(folders, files):
    from threading import Event

    cancel = Event()
    with pytest.raises(Cancelled):
        load(
            files / "sdxl.safetensors",
            Placement(),
            lenders=(folders / "sdxl",),
            on_part=lambda part: cancel.set(),
            cancel=cancel,
        )
