"""How a picture is fitted into the memory that is free, from the real sizes of the published models."""

from __future__ import annotations

import pytest

from tests.tiny_models.sdxl import save_tiny_refiner
from viper_desktop.domain.memory import Offload, Remedy, Way
from viper_desktop.engine.devices import Placement, free_memory
from viper_desktop.engine.diffusion.memory import LADDER, Plan, fitting, needed, one_step_down, plans
from viper_desktop.engine.diffusion.outlook import Picture, estimate, remedy
from viper_desktop.engine.diffusion.sizes import ModelSizes, Network, sizes_from, sizes_of
from viper_desktop.storage.models import published

GB = 10**9
VAE = Network(83_653_863, 2_359_296)
CLIP_L, CLIP_G = Network(123_060_480, 37_945_344), Network(694_659_840, 63_242_240)
SDXL = ModelSizes((CLIP_L, CLIP_G), Network(2_567_463_684, 29_491_200), VAE, 320, False, 128, vae_upcast=True)
REFINER = ModelSizes((), Network(2_259_526_660, 42_467_328), None, 384, False)
SD1 = ModelSizes((CLIP_L,), Network(859_520_964, 29_491_200), VAE, 320, True, 128, vae_upcast=True)
HALF = {"dtype": "float16", "width": 1024, "height": 1024}


def plan(free_gb, sizes=SDXL, **other):
    return fitting(sizes, int(free_gb * GB), **{**HALF, **other})


@pytest.mark.parametrize(
    ("free_gb", "expected"),
    [
        (24, Plan()),
        (12, Plan()),
        (11, Plan(Offload.MODEL)),
        (8, Plan(Offload.MODEL)),
        (6, Plan(Offload.SEQUENTIAL)),
        (4, Plan(Offload.SEQUENTIAL, tiled=True)),
        (1, Plan(Offload.SEQUENTIAL, tiled=True)),
    ],
)
def test_xl_is_fitted_into_what_is_free(free_gb, expected):
    assert plan(free_gb) == expected


def test_a_refiner_asks_for_more_on_a_card_that_holds_everything_and_for_nothing_where_parts_take_turns():
    assert plan(12, refiner=REFINER) == Plan(Offload.MODEL)
    assert plan(24, refiner=REFINER) == Plan()
    assert plan(8, refiner=REFINER) == Plan(Offload.MODEL)


def test_full_precision_and_large_pictures_ask_for_more():
    assert plan(12, dtype="float32") == Plan(Offload.MODEL)
    assert plan(12, width=2048, height=2048) == Plan(Offload.NONE, tiled=True)
    assert plan(8, width=2048, height=2048) == Plan(Offload.MODEL, tiled=True)


def test_a_small_model_stays_whole_on_a_small_card():
    assert plan(4, SD1, width=512, height=512) == Plan()


def test_each_step_down_from_a_plan_needs_less():
    needs = [needed(SDXL, step, **HALF) for step in (Plan(), *map(one_step_down, LADDER[:-1]))]
    for step in LADDER[:-1]:
        assert needed(SDXL, one_step_down(step), **HALF) < needed(SDXL, step, **HALF)
    assert one_step_down(LADDER[-1]) is None
    assert min(needs) == needed(SDXL, LADDER[-1], **HALF)


def test_what_the_person_chose_is_done_with_tiles_where_memory_asks_for_them():
    assert plan(4, among=plans(Offload.AUTO, "cuda")) == Plan(Offload.SEQUENTIAL, tiled=True)
    assert plan(9, among=plans(Offload.NONE, "cuda")) == Plan(Offload.NONE, tiled=True)
    assert plan(24, among=plans(Offload.MODEL, "cuda")) == Plan(Offload.MODEL)


def test_a_processor_moves_nothing_but_decodes_in_tiles_where_memory_is_short():
    assert plan(12, among=plans(Offload.AUTO, "cpu")) == Plan()
    assert plan(9, among=plans(Offload.AUTO, "cpu")) == Plan(tiled=True)


@pytest.mark.parametrize(
    ("free_gb", "offload", "way", "expected"),
    [
        (24, Offload.AUTO, Way.WHOLE, (Remedy.NONE, (0, 0))),
        (11, Offload.AUTO, Way.MOVES_PARTS, (Remedy.SMALLER, (896, 896))),
        (8, Offload.AUTO, Way.MOVES_PARTS, (Remedy.BUILT_IN, (0, 0))),
        (8, Offload.NONE, Way.TOO_LARGE, (Remedy.AUTOMATIC, (0, 0))),
        (1, Offload.AUTO, Way.TOO_LARGE, (Remedy.BUILT_IN, (0, 0))),
    ],
)
def test_what_would_go_better_on_a_card_is_known(free_gb, offload, way, expected):
    picture = Picture(SDXL, Placement("cuda", "float16"), 1024, 1024)
    estimated = estimate(picture, free_gb * GB, offload)
    assert (estimated.way, estimated.on_card) == (way, True)
    assert remedy(picture, estimated, free_gb * GB) == expected
    # AND where the person allows less than there is, that is what to change
    if way is not Way.WHOLE:
        assert remedy(picture, estimated, 24 * GB)[0] is Remedy.BUDGET


def test_the_list_of_models_tells_the_sizes_of_what_is_published():
    sizes = {entry.id: entry.sizes for entry in published()}
    assert sizes_from(sizes["sdxl"]) == SDXL
    assert sizes_from(sizes["sdxl-refiner"]) == REFINER


def test_sizes_are_told_from_headers(folder, tmp_path):
    from viper_desktop.engine.diffusion.loading import load

    sizes = sizes_of(folder)
    stock = load(folder, Placement()).stock
    for network, found in (
        (stock.unet, sizes.unet),
        (stock.vae, sizes.vae),
        (stock.text_encoder, sizes.text_encoders[0]),
    ):
        assert found.numbers == sum(weight.numel() for weight in network.parameters())
        assert found.largest == max(weight.numel() for weight in network.parameters())
    refiner = sizes_of(save_tiny_refiner(tmp_path / "refiner"))
    assert (refiner.vae, refiner.text_encoders) == (None, ())


def test_free_memory_is_known():
    assert free_memory("cpu") > 0
