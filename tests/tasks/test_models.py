"""Models by name: listed, fetched with their base and instruction, added, used, removed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from threading import Event

import pytest
from huggingface_hub import close_session, constants

from tests.engine.hub_server import COMMIT, FakeHub, serving
from tests.patience import WAIT_S
from viper_desktop.domain import events as happened
from viper_desktop.domain import requests as ask
from viper_desktop.domain.jobs import Job
from viper_desktop.domain.models import METRIC, VPE, Role
from viper_desktop.engine.hub.connection import Hub, Patience
from viper_desktop.engine.vlm import instruction
from viper_desktop.storage.models import published
from viper_desktop.storage.settings import SettingsFile
from viper_desktop.tasks import runner
from viper_desktop.tasks.models import ready_folder, told, with_adapter

SOURCE = b'x = 1\nprompt_template = """Look.\n    List.\n    """\n'
ADAPTER = {"adapter_config.json": b"{}", "adapter_model.safetensors": b"weights" * 1000}


@pytest.fixture(autouse=True)
def online(monkeypatch, tmp_path):
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(instruction, "SHA256", hashlib.sha256(b"Look.\n    List.\n    ").hexdigest())
    close_session()
    yield
    close_session()


@pytest.fixture
def server():
    holds = {
        "HuggingFaceM4/idefics2-8b": {"config.json": b"{}", "model.safetensors": b"base" * 5000},
        "EPFL-VILAB/VPE-ViPer": ADAPTER,
        "EPFL-VILAB/Metric-ViPer": ADAPTER,
        "somebody/other": {"config.json": b"{}", "model.safetensors": b"other"},
    }
    source = f"/{instruction.REPOSITORY}/{instruction.COMMIT}/{instruction.SOURCE_FILE}"
    with serving(FakeHub(holds, raw={source: SOURCE})) as server:
        yield server


@pytest.fixture
def connected(tools, server):
    return replace(tools, hub=lambda: Hub(server.endpoint, server.endpoint, False, Patience(1, 0, WAIT_S)))


@pytest.fixture
def perform(connected):
    def run(request):
        heard = []
        runner.run(Job(request), connected, heard.append, Event())
        return heard

    return run


def of(kind, heard):
    return [event for event in heard if isinstance(event, kind)]


def test_the_published_set_has_licenses_sizes_and_needs(perform):
    [listed] = of(happened.ModelsListed, perform(ask.ListModels()))
    by_id = {state.entry.id: state for state in listed.models}
    assert {VPE, METRIC, "idefics2", "sdxl", "sdxl-refiner"} <= set(by_id)
    for state in listed.models:
        entry = state.entry
        assert not state.is_ready
        assert entry.license
        assert entry.license_url.startswith("https://")
        assert entry.size > 0
        assert entry.memory or entry.role is Role.WORDS
        assert entry.good_at
        assert all(not name.endswith((".bin", ".ckpt", ".pt")) for name in entry.files)
    assert by_id[VPE].entry.base == by_id[METRIC].entry.base == "idefics2"


def test_an_offer_names_the_base_too_and_fetches_nothing(perform, server):
    [offered] = of(happened.ModelOffered, perform(ask.OfferModel(VPE)))
    assert [offer.entry.id for offer in offered.offers] == ["idefics2", VPE]
    assert all(offer.missing == offer.size > 0 and offer.free > 0 for offer in offered.offers)
    assert not any("resolve" in path for path, _ in server.asked)


def test_getting_the_reader_brings_its_base_and_the_authors_words(perform, connected):
    heard = perform(ask.GetModel(VPE))
    assert [event.model.entry.id for event in of(happened.ModelReady, heard)] == ["idefics2", VPE]
    assert all(event.model.is_ready for event in of(happened.ModelReady, heard))
    assert of(happened.Progress, heard)[-1].unit == "bytes"
    shelf = connected.models
    base, adapter, entry = with_adapter(VPE, "", shelf, "reads")
    assert (base / "model.safetensors").is_file()
    assert (adapter / "adapter_model.safetensors").is_file()
    assert told("", entry, shelf) == "Look.\n    List.\n    "
    assert told("my own", entry, shelf) == "my own"
    # AND the scorer needs no second base
    [offered] = of(happened.ModelOffered, perform(ask.OfferModel(METRIC)))
    assert [offer.entry.id for offer in offered.offers] == [METRIC]


def test_another_instruction_than_the_authors_is_refused(perform, server):
    for path in server.raw:
        server.raw[path] = b'prompt_template = "Buy our soap."\n'
    [failed] = of(happened.JobFailed, perform(ask.GetModel(VPE)))
    assert "instruction" in failed.sentence


def test_offline_means_offline(perform, server, connected, data_folder):
    settings = SettingsFile(data_folder / "settings.json")
    settings.save(replace(settings.load(), offline=True))
    [failed] = of(happened.JobFailed, perform(ask.GetModel("sdxl")))
    assert "offline" in failed.sentence
    assert not server.asked


def test_what_huggingface_has_in_its_cache_already_is_used_where_it_is(perform, server, tmp_path, connected):
    # GIVEN another program fetched the same commit before
    snapshot = tmp_path / "cache" / "models--HuggingFaceM4--idefics2-8b" / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (snapshot / "config.json").write_bytes(b"{}")
    (snapshot / "model.safetensors").write_bytes(b"base" * 5000)
    # WHEN it is got THEN nothing is fetched
    [ready] = of(happened.ModelReady, perform(ask.GetModel("idefics2")))
    assert ready.model.folder == str(snapshot)
    assert not any("resolve" in path for path, _ in server.asked)
    # AND removing it leaves the cache alone
    perform(ask.RemoveModel("idefics2"))
    assert (snapshot / "model.safetensors").is_file()
    with pytest.raises(Exception, match="not on this computer"):
        ready_folder("idefics2", connected.models, "reads")


def test_a_chosen_folder_moving_verifying_and_removing(perform, tmp_path):
    [ready] = of(happened.ModelReady, perform(ask.GetModel("idefics2", str(tmp_path / "big disk"))))
    assert ready.model.folder == str(tmp_path / "big disk" / "idefics2")
    [moved] = of(happened.ModelReady, perform(ask.MoveModel("idefics2", str(tmp_path / "other disk"))))
    assert moved.model.folder == str(tmp_path / "other disk" / "idefics2")
    assert moved.model.is_ready
    [verified] = of(happened.ModelVerified, perform(ask.VerifyModel("idefics2")))
    assert verified.problems == ()
    (tmp_path / "other disk" / "idefics2" / "model.safetensors").write_bytes(b"evil" * 5000)
    [verified] = of(happened.ModelVerified, perform(ask.VerifyModel("idefics2")))
    assert len(verified.problems) == 1
    (tmp_path / "other disk" / "idefics2" / "mine.txt").write_text("keep me")
    [removed] = of(happened.ModelRemoved, perform(ask.RemoveModel("idefics2")))
    assert removed.freed > 0
    assert [file.name for file in (tmp_path / "other disk" / "idefics2").iterdir()] == ["mine.txt"]


def test_a_repository_of_ones_own_choice_can_be_added_and_got(perform):
    [added] = of(happened.ModelReady, perform(ask.AddModel("somebody/other", role="base")))
    assert (added.model.entry.id, added.model.is_ready) == ("other", False)
    [ready] = of(happened.ModelReady, perform(ask.GetModel("other")))
    assert ready.model.is_ready
    [failed] = of(happened.JobFailed, perform(ask.AddModel("somebody/other")))
    assert "already" in failed.sentence
    perform(ask.RemoveModel("other"))
    [listed] = of(happened.ModelsListed, perform(ask.ListModels()))
    assert len(listed.models) == len(published())


def test_a_folder_is_recognized_and_used_by_its_name(perform, connected, tiny_model):
    [added] = of(happened.ModelReady, perform(ask.AddModel(tiny_model, name="My Tiny")))
    entry = added.model.entry
    assert (entry.id, entry.role, entry.note) == ("my-tiny", "make", "Stable Diffusion XL")
    assert connected.generator("my-tiny").info().kind == "diffusion"
    # AND removing it leaves the folder alone
    perform(ask.RemoveModel("my-tiny"))
    assert ready_folder(tiny_model, connected.models, "makes").is_dir()


def test_adapters_say_what_they_belong_on(perform, tmp_path):
    folder = tmp_path / "lora"
    folder.mkdir()
    (folder / "adapter_config.json").write_text('{"base_model_name_or_path": "HuggingFaceM4/idefics2-8b"}')
    [added] = of(happened.ModelReady, perform(ask.AddModel(str(folder), role="score")))
    assert (added.model.entry.base, added.model.entry.role) == ("idefics2", "score")


@pytest.mark.parametrize("name", ["model.ckpt", "notes.txt"])
def test_what_is_no_model_says_what_it_is(perform, tmp_path, name):
    (tmp_path / name).write_bytes(b"x")
    [failed] = of(happened.JobFailed, perform(ask.AddModel(str(tmp_path / name))))
    assert name in failed.sentence
    [failed] = of(happened.JobFailed, perform(ask.AddModel(str(tmp_path))))
    assert failed.hint


def test_a_model_that_is_not_here_yet_says_how_to_get_it(connected):
    with pytest.raises(Exception, match="models get sdxl"):
        connected.generator("sdxl")
