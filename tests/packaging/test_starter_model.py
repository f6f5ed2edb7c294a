"""The starter diffusion that ships: any SDXL program can load it, and it paints what it is asked for."""

import json
import warnings

import numpy as np
import pytest
import torch
from PIL import Image
from sampler import Sampler, as_images

from viper_desktop import assets
from viper_desktop.domain.recipe import STARTER, Recipe
from viper_desktop.engine.diffusion.generator import DiffusionGenerator
from viper_desktop.engine.starter.tagger import Tagger

FOLDER = assets.path("models", "starter")
WORDS = json.loads((FOLDER / "words.json").read_text(encoding="utf-8"))
KINDS = {"subject": "subjects", "medium": "media", "palette": "palettes"}
MIB = 1 << 20


@pytest.fixture(scope="module")
def sampler():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # diffusers' own, on loading
        return Sampler(FOLDER)


def test_files_are_few_small_and_safe():
    files = [path for path in FOLDER.rglob("*") if path.is_file()]
    assert {path.suffix for path in files} <= {".json", ".safetensors", ".md"}
    assert max(path.stat().st_size for path in files) <= 16 * MIB
    assert sum(path.stat().st_size for path in files) <= 48 * MIB


def test_the_layout_is_that_of_any_sdxl_checkpoint():
    index = json.loads((FOLDER / "model_index.json").read_text(encoding="utf-8"))
    assert index["_class_name"] == "StableDiffusionXLPipeline"
    for part in ("unet", "vae", "text_encoder", "text_encoder_2", "tokenizer", "tokenizer_2", "scheduler"):
        assert (FOLDER / part).is_dir(), part


def test_the_stock_pipeline_takes_its_sizes_from_the_files(sampler):
    # GIVEN the pipeline as diffusers reads it, with no help of ours
    pipe = sampler._pipe
    # THEN latents of 16 × 16 become pictures of 512 × 512
    assert pipe.vae_scale_factor == 32
    assert pipe.default_sample_size * pipe.vae_scale_factor == sampler.side == 512


def test_a_wish_of_three_of_its_wordings_fits_into_a_prompt(sampler):
    # GIVEN every wording that it was taught, the longest of each kind first
    tokenizer = sampler._pipe.tokenizer
    longest = sorted((max(len(tokenizer.tokenize(each)) for some in WORDS[kind].values() for each in some)
                      for kind in WORDS.keys() - {"broad"}), reverse=True)  # fmt: skip
    # THEN three of them, with commas, and the marks of beginning and end fit
    assert sum(longest[:3]) + 2 + 2 <= tokenizer.model_max_length == 32


def test_it_paints_subject_medium_and_palette_of_mixtures_it_was_never_shown(sampler):
    # GIVEN prompts of held-out mixtures that the tagger has names for, each subject once
    tagger = Tagger.load()
    known = tagger.tags([Image.new("RGB", (64, 64))])[0].as_emblem().groups
    names = {group: [name for name in WORDS[kind] if name in known[group]] for group, kind in KINDS.items()}
    places = {group: {name: i for i, name in enumerate(WORDS[kind])} for group, kind in KINDS.items()}
    mixtures = []
    for index, subject in enumerate(names["subject"]):
        media = names["medium"][index % len(names["medium"]) :] + names["medium"]
        unseen = [(subject, medium, palette) for medium in media for palette in names["palette"]
                  if (3 * places["subject"][subject] + 5 * places["medium"][medium]
                      + 7 * places["palette"][palette]) % 23 == 0]  # fmt: skip
        mixtures.append(dict(zip(KINDS, unseen[0], strict=True)))
    # WHEN they are painted
    prompts = [", ".join(WORDS[KINDS[group]][name][0] for group, name in each.items()) for each in mixtures]
    pictures = sampler.pictures(prompts, guidance=2, steps=16)
    tags = [each.as_emblem() for each in tagger.tags(as_images(pictures))]
    # THEN the tagger, itself right on 92 / 97 / 97% of painted emblems, mostly finds what was asked for
    right = {g: np.mean([tag.best(g)[0] == each[g] for tag, each in zip(tags, mixtures, strict=True)]) for g in KINDS}
    assert right["subject"] >= 0.85
    assert right["medium"] >= 0.85
    assert right["palette"] >= 0.85


def test_the_same_seed_is_the_same_picture(sampler):
    first, again, other = (sampler.pictures(["a cat, watercolor"], guidance=2, steps=4, seed=s) for s in (7, 7, 8))
    assert torch.equal(first, again)
    assert not torch.equal(first, other)


def test_pictures_are_not_burnt(sampler):
    pictures = sampler.pictures(["an owl, oil painting, golden autumn palette"] * 2, guidance=2, steps=12)
    assert ((pictures.abs() > 0.976).float().mean()) < 0.12


def test_its_last_preview_is_the_picture_small():
    # GIVEN the program's own generator on the model that ships
    generator = DiffusionGenerator(FOLDER, device="cpu")
    previews = []
    # WHEN a picture is made and its previews are looked at
    recipe = Recipe("a sailboat, vector art, cool blue palette", model=STARTER, steps=6, seed=3)
    image = generator.generate(generator.complete(recipe), on_step=lambda step: previews.append(step.preview()))
    # THEN the last one, eight pixels a latent, resembles what came out, more than the first did
    assert image.size == (512, 512)
    assert {preview.size for preview in previews} == {(128, 128)}
    small = np.asarray(image.resize((128, 128)), dtype=np.float32)
    first, last = (np.abs(np.asarray(previews[i], dtype=np.float32) - small).mean() for i in (0, -1))
    assert last < 12
    assert last < 0.6 * first
