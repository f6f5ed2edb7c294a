"""Networks that wait elsewhere until they are needed: on a processor, whose own memory stands in for a card's."""

from __future__ import annotations

from threading import Event

import numpy as np
import pytest
import torch

from tests.engine.diffusion.conftest import made, recipe
from tests.tiny_models.sdxl import save_tiny_refiner
from viper_desktop.domain.errors import Cancelled
from viper_desktop.domain.memory import Offload
from viper_desktop.domain.recipe import Mode
from viper_desktop.engine.devices import Placement
from viper_desktop.engine.diffusion.generator import DiffusionGenerator
from viper_desktop.engine.diffusion.loading import load
from viper_desktop.engine.diffusion.placing import place
from viper_desktop.engine.diffusion.resident import ResidentModel, Resources

MOVED = (Offload.MODEL, Offload.SEQUENTIAL)


@pytest.fixture(scope="module")
def refiner(tmp_path_factory):
    return save_tiny_refiner(tmp_path_factory.mktemp("tiny") / "refiner")


@pytest.mark.parametrize("offload", MOVED)
@pytest.mark.parametrize(
    "fields",
    [{}, {"mode": Mode.EXACT}, {"degree_liked": 0.0, "degree_disliked": 0.0}, {"mode": Mode.FAST}],
    ids=["balanced", "exact", "degree 0", "fast"],
)
def test_moving_parts_leaves_every_pixel_as_it_is(generator, folder, offload, fields):
    moving = DiffusionGenerator(folder, device="cpu", offload=offload)
    fields = {"steps": 2, **fields}
    assert np.array_equal(made(moving, **fields), made(generator, **fields))
    assert np.array_equal(made(moving, **fields), made(generator, **fields))  # and again


@pytest.mark.parametrize("offload", MOVED)
def test_a_refiner_takes_its_turn_and_goes_again(generator, folder, refiner, offload):
    moving = DiffusionGenerator(folder, device="cpu", offload=offload)
    usual, refined = made(generator), made(generator, refiner=str(refiner))
    for _ in range(2):
        assert np.array_equal(made(moving, refiner=str(refiner)), refined)
        assert np.array_equal(made(moving), usual)


def test_layer_by_layer_nothing_stays_on_the_device(folder):
    model = load(folder, Placement())
    place(model, None, Offload.SEQUENTIAL)
    assert all(weight.device.type == "meta" for weight in model.stock.unet.parameters())
    # WHEN everything shall stay there after all THEN it comes back, whole
    place(model, None, Offload.NONE)
    assert all(weight.device.type == "cpu" for network in model.modules for weight in network.parameters())
    fresh = load(folder, Placement())
    for name, weight in fresh.stock.unet.state_dict().items():
        assert torch.equal(weight, model.stock.unet.state_dict()[name])


def test_one_network_at_a_time_is_on_the_device(folder):
    model = load(folder, Placement())
    sent_away = []
    send_back = place(model, None, Offload.MODEL)
    for name in ("text_encoder", "text_encoder_2", "unet", "vae"):
        network = getattr(model.stock, name)
        hook = network._hf_hook
        assert hook.execution_device == model.device
        sent_away.append(hook.prev_module_hook and hook.prev_module_hook.model)
    # THEN each sends the one before it away
    assert sent_away == [None, model.stock.text_encoder, model.stock.text_encoder_2, model.stock.unet]
    send_back()


def test_a_small_decoder_stays_since_previews_ask_it_at_each_step(starter_like):
    model = load(starter_like, Placement())
    place(model, None, Offload.MODEL)
    assert not hasattr(model.stock.vae, "_hf_hook")
    moving = DiffusionGenerator(starter_like, device="cpu", offload=Offload.MODEL)
    seen = []
    moving.generate(recipe(width=128, height=128), on_step=lambda step: seen.append(step.preview()))
    assert len(seen) == 4


@pytest.mark.parametrize("offload", MOVED)
def test_after_cancelling_in_the_middle_the_next_picture_is_as_it_should_be(generator, folder, offload):
    moving = DiffusionGenerator(folder, device="cpu", offload=offload)
    made(moving, steps=1)
    cancel = Event()
    hook = moving.model.stock.unet.down_blocks[0].register_forward_hook(lambda *_: cancel.set())
    with pytest.raises(Cancelled):
        moving.generate(recipe(), on_step=lambda step: None, cancel=cancel)
    hook.remove()
    assert np.array_equal(made(moving), made(generator))


def test_a_processor_moves_nothing_unless_somebody_insists(folder):
    for offload, expected in ((Offload.AUTO, Offload.NONE), (Offload.SEQUENTIAL, Offload.SEQUENTIAL)):
        resident = ResidentModel(folder, Resources("cpu", offload=offload))
        resident.load(None, None)
        assert resident.plan(recipe()).offload is expected


def test_where_only_decoding_runs_out_of_memory_the_steps_are_not_made_again(folder):
    # GIVEN a model whose decoder fails on a whole picture
    generator = DiffusionGenerator(folder, device="cpu")
    fields = {"width": 640, "height": 576, "steps": 2}
    usual = made(generator, **fields)
    steps = []

    def no_room(_, inputs):
        if inputs[0].shape[-1] > 64:
            raise torch.OutOfMemoryError("out of memory")

    generator.model.stock.vae.decoder.register_forward_pre_hook(no_room)
    # THEN it is decoded in tiles, to nearly the same picture, in the same two steps
    image = generator.generate(recipe(**fields), on_step=steps.append)
    assert [(step.done, step.tiled) for step in steps] == [(1, False), (2, False), (2, True)]
    assert np.abs(np.asarray(image).astype(int) - usual).mean() < 8
