from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from tests.storage.strategies import recipes as any_recipe
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.profile import Attribute, Profile, Source, without_sources
from viper_desktop.domain.recipe import Recipe, Variation
from viper_desktop.storage.documents import parsed, recipe_document, recipe_of, written
from viper_desktop.storage.parameters import parameters_of, read_parameters
from viper_desktop.storage.recipes import copy_picture, read_recipe, write_new_picture, write_picture

PICTURE = Image.new("RGB", (32, 24), "teal")
TASTE = Profile("Mira", liked=(Attribute("teal blue", sources=(Source("r", "p", "teal", 0, 4, "my secret words"),)),))
RECIPE = Recipe(
    "a tea party", negative="fog, “rain”", profile=TASTE, seed=7, steps=20, guidance=5.5, width=32, height=24
)


def bare(recipe: Recipe) -> Recipe:
    """What a file may say: the taste without the comments."""
    return replace(recipe, profile=recipe.profile and without_sources(recipe.profile))


@given(any_recipe)
def test_a_recipe_chunk_says_all_but_the_comments(recipe: Recipe) -> None:
    assert recipe_of(parsed(written(recipe_document(recipe)))) == bare(recipe)


@given(any_recipe)
def test_the_common_form_can_be_written_for_any_recipe(recipe: Recipe) -> None:
    assert f"Seed: {recipe.seed}" in parameters_of(recipe, (64, 64))


plain_words = st.text(st.characters(categories=("L", "N")) | st.sampled_from(" ,.:'()<>"), max_size=40).map(str.strip)


@given(
    st.builds(
        Recipe,
        prompt=plain_words.filter(lambda text: not text.startswith("Negative prompt")),
        negative=plain_words,
        model=st.sampled_from(["starter", "atelier", "my, own: “model”.safetensors"]),
        seed=st.integers(0, 2**32 - 1),
        steps=st.integers(1, 150),
        guidance=st.sampled_from([1.0, 5.5, 12.25]),
        width=st.integers(8, 4096),
        height=st.integers(8, 4096),
        degree_liked=st.just(0.0),
        degree_disliked=st.just(0.0),
        variations=st.sampled_from([(), (Variation(91, 0.25),)]),
        enlarged=st.sampled_from([1, 2, 4]),
    )
)
def test_the_common_form_is_read_as_it_was_written(recipe: Recipe) -> None:
    size = (recipe.enlarged * recipe.width, recipe.enlarged * recipe.height)
    assert read_parameters(parameters_of(recipe, size)) == recipe


@given(st.text())
def test_no_foreign_text_breaks_the_reader(text: str) -> None:
    read_parameters(text)


def test_a_picture_of_another_program_gives_back_prompt_and_settings(tmp_path: Path) -> None:
    # GIVEN a picture with the text that such programs write
    chunks = PngInfo()
    chunks.add_text(
        "parameters",
        "a fox,\nin snow\nNegative prompt: blurry\nSteps: 28, Sampler: DPM++ 2M, CFG scale: 7, Seed: 123, "
        'Size: 512x768, Model hash: 1a2b, Model: foxModel_v2, Lora hashes: "a: 1, b: 2", Version: v1.9',
    )
    PICTURE.save(tmp_path / "fox.png", pnginfo=chunks)
    # WHEN it is dropped on the window, THEN all that we understand is there
    assert read_recipe(tmp_path / "fox.png") == Recipe(
        "a fox,\nin snow",
        model="foxModel_v2",
        negative="blurry",
        seed=123,
        steps=28,
        guidance=7.0,
        width=512,
        height=768,
        degree_liked=0.0,
        degree_disliked=0.0,
    )


def test_a_picture_carries_its_recipe_and_no_comment(tmp_path: Path) -> None:
    path = tmp_path / "tea.png"
    write_picture(PICTURE, RECIPE, path)
    assert read_recipe(path) == bare(RECIPE)
    assert b"secret" not in path.read_bytes()
    with Image.open(path) as image:
        assert image.text["parameters"].startswith(
            "a tea party\nNegative prompt: fog, “rain”\nSteps: 20, CFG scale: 5.5, Seed: 7"
        )
        assert "teal" not in image.text["parameters"]


def test_an_export_can_leave_the_recipe_out(tmp_path: Path) -> None:
    # GIVEN a picture with its recipe
    path, shared = tmp_path / "tea.png", tmp_path / "shared.png"
    write_picture(PICTURE, RECIPE, path)
    # WHEN it is saved for others
    copy_picture(path, shared, with_recipe=False)
    # THEN the picture is the same and says nothing
    with Image.open(shared) as image:
        assert not image.info
        assert image.tobytes() == PICTURE.tobytes()
    assert read_recipe(shared) is None
    # AND with its recipe it is the same file
    copy_picture(path, shared, with_recipe=True)
    assert shared.read_bytes() == path.read_bytes()


def test_a_recipe_that_cannot_go_along_is_an_error_and_not_left_out_silently(tmp_path: Path) -> None:
    write_picture(PICTURE, RECIPE, tmp_path / "tea.png")
    with pytest.raises(BadInput):
        copy_picture(tmp_path / "tea.png", tmp_path / "tea.jpg", with_recipe=True)
    copy_picture(tmp_path / "tea.png", tmp_path / "tea.jpg", with_recipe=False)
    with Image.open(tmp_path / "tea.jpg") as image:
        assert image.format == "JPEG"


def test_names_are_readable_and_never_taken_twice(tmp_path: Path) -> None:
    first, second = (write_new_picture(PICTURE, RECIPE, tmp_path) for _ in range(2))
    assert first.name.startswith("a-tea-party_seed-7_")
    assert second.name == f"{first.stem}-2.png"
    odd = write_new_picture(PICTURE, Recipe('../..\\C:\x00 <CON>|"?*' + "very long " * 99), tmp_path)
    assert odd.parent == tmp_path
    assert len(odd.name) < 100
    assert write_new_picture(PICTURE, Recipe("🎨"), tmp_path).name.startswith("picture_plain_seed-0_")


def test_a_damaged_recipe_is_said_to_be_one(tmp_path: Path) -> None:
    chunks = PngInfo()
    chunks.add_itxt("viper-recipe", '{"schema": "viper-recipe", "version": 1, "prompt": 7}')
    PICTURE.save(tmp_path / "odd.png", pnginfo=chunks)
    with pytest.raises(BadInput, match=r"odd\.png"):
        read_recipe(tmp_path / "odd.png")


def test_other_files_say_nothing_or_are_no_pictures(tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "photo.jpg")
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    assert read_recipe(tmp_path / "photo.jpg") is None
    for name in ("notes.txt", "nowhere.png"):
        with pytest.raises(BadInput):
            read_recipe(tmp_path / name)
