"""A download of hours holds up nothing: it has a lane of its own, is paused at once, and goes on from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from huggingface_hub import close_session, constants
from PIL import Image

from tests.engine.hub_server import FakeHub, serving
from tests.patience import WAIT_S
from viper_desktop.domain import requests as ask
from viper_desktop.domain.events import JobCancelled, JobFinished, ModelOffered, ModelReady, PicturesImported, Progress
from viper_desktop.engine.hub.connection import Hub, Patience

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.worker.conftest import Listener
    from viper_desktop.worker.client import Client

BASE = "HuggingFaceM4/idefics2-8b"
FILES = {"config.json": b"{}", "model.safetensors": bytes(range(256)) * 12_000}


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[FakeHub]:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    close_session()
    with serving(FakeHub({BASE: FILES})) as server:
        yield server
    close_session()


@pytest.fixture
def fittings(server: FakeHub) -> dict[str, object]:
    """A hub that is asked again after a cut when this test is long over."""
    return {"hub": lambda: Hub(server.endpoint, patience=Patience(pause=WAIT_S, timeout=WAIT_S))}


def test_imports_and_other_offers_go_on_while_a_model_is_fetched_which_can_be_paused_and_taken_up(
    server: FakeHub, client: Client, heard: Listener, tmp_path: Path
) -> None:
    # GIVEN a download over a line that is cut after a megabyte
    server.cuts, server.cut_after = 1, 1_100_000
    fetching = client.submit(ask.GetModel("idefics2"))
    heard.until(lambda: [event for event in heard.of(Progress, fetching) if event.done > 1_000_000])
    # WHEN a picture is imported and another model asked about, THEN neither waits
    Image.new("RGB", (64, 48), "orange").save(tmp_path / "fox.png")
    others = [
        client.submit(ask.ImportPictures((str(tmp_path / "fox.png"),))),
        client.submit(ask.OfferModel("idefics2")),
    ]
    heard.until_ended(*others)
    assert heard.of(PicturesImported)[0].report.added
    assert heard.of(ModelOffered)
    assert not heard.ended(fetching)
    # AND pausing it is heard between two tries
    client.cancel(fetching)
    heard.until_ended(fetching)
    assert isinstance(heard.ended(fetching)[0], JobCancelled)
    # AND the next time only the rest is fetched
    server.asked.clear()
    again = client.submit(ask.GetModel("idefics2"))
    heard.until_ended(again)
    assert isinstance(heard.ended(again)[0], JobFinished)
    assert heard.of(ModelReady, again)[0].model.is_ready
    assert next(wanted for path, wanted in server.asked if path.endswith("safetensors")).startswith("bytes=")
