"""Getting a model over good lines and bad ones, from a small hub on localhost."""

from __future__ import annotations

import shutil
from threading import Event

import pytest
from huggingface_hub import close_session, constants

from tests.engine.hub_server import FakeHub, serving
from tests.patience import WAIT_S
from viper_desktop.domain.errors import Cancelled, ModelUnavailable
from viper_desktop.engine.hub.connection import Hub, Patience
from viper_desktop.engine.hub.fetching import fetch, is_whole, missing, problems
from viper_desktop.engine.hub.listing import ask

REPOSITORY = "somebody/model"
WEIGHTS = bytes(range(256)) * 12_000  # 3 MB
FILES = {
    "config.json": b'{"a": 1}\n',
    "unet/model.fp16.safetensors": WEIGHTS,
    "unet/model.bin": b"a pickle",
    "empty.json": b"",
}
WANTED = ("*.json", "*.fp16.safetensors")


@pytest.fixture(autouse=True)
def online(monkeypatch, tmp_path):
    """Let huggingface_hub talk, to localhost alone; its cache is an empty one."""
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    close_session()
    yield
    close_session()


@pytest.fixture
def hub():
    with serving(FakeHub({REPOSITORY: dict(FILES)})) as server:
        yield server


def line(server, **patience):
    return Hub(
        server.endpoint, server.endpoint, False, Patience(**{"tries": 2, "pause": 0, "timeout": WAIT_S, **patience})
    )


def got(server, folder, *, cancel=None, heard=None, **patience):
    way = line(server, **patience)
    remote = ask(way, REPOSITORY, WANTED)
    seen = [] if heard is None else heard
    fetch(way, remote, folder, on_bytes=lambda here, name: seen.append((here, name)), cancel=cancel)
    return remote


def asked_for_weights(server):
    return [wanted for path, wanted in server.asked if path.endswith("safetensors")]


def test_only_what_is_needed_comes_whole_and_checked(hub, tmp_path):
    heard = []
    remote = got(hub, tmp_path / "m", heard=heard)
    assert (tmp_path / "m" / "unet" / "model.fp16.safetensors").read_bytes() == WEIGHTS
    assert (tmp_path / "m" / "empty.json").read_bytes() == b""
    assert not (tmp_path / "m" / "unet" / "model.bin").exists()
    assert is_whole(tmp_path / "m")
    assert heard[-1][0] == remote.size == len(WEIGHTS) + len(FILES["config.json"])
    assert not list((tmp_path / "m").rglob("*.part"))


def test_what_is_here_is_not_fetched_again(hub, tmp_path):
    remote = got(hub, tmp_path / "m")
    hub.asked.clear()
    assert missing(remote, tmp_path / "m") == 0
    got(hub, tmp_path / "m")
    assert not asked_for_weights(hub)


def test_a_line_that_drops_is_taken_up_where_it_was_cut(hub, tmp_path):
    hub.cuts, hub.cut_after = 2, 1_100_000
    got(hub, tmp_path / "m")
    assert (tmp_path / "m" / "unet" / "model.fp16.safetensors").read_bytes() == WEIGHTS
    first, *later = asked_for_weights(hub)
    assert first == ""
    assert later
    assert all(wanted.startswith("bytes=") and wanted != "bytes=0-" for wanted in later)


def test_a_server_that_cannot_resume_starts_over(hub, tmp_path):
    hub.cuts, hub.cut_after, hub.ignores_ranges = 1, 1_100_000, True
    heard = []
    remote = got(hub, tmp_path / "m", heard=heard)
    assert (tmp_path / "m" / "unet" / "model.fp16.safetensors").read_bytes() == WEIGHTS
    assert heard[-1][0] == remote.size


def test_pausing_keeps_what_is_here_for_the_next_time(hub, tmp_path):
    # GIVEN a download that is cancelled when a megabyte is here
    cancel, way = Event(), line(hub)
    remote = ask(way, REPOSITORY, WANTED)

    def stop_early(here, _name):
        if here > 1_000_000:
            cancel.set()

    with pytest.raises(Cancelled):
        fetch(way, remote, tmp_path / "m", on_bytes=stop_early, cancel=cancel)
    assert not is_whole(tmp_path / "m")
    left = missing(remote, tmp_path / "m")
    assert 0 < left < remote.size - 900_000
    # WHEN it is taken up again THEN only the rest is asked for
    hub.asked.clear()
    got(hub, tmp_path / "m")
    assert asked_for_weights(hub) == [f"bytes={len(WEIGHTS) - left}-"]
    assert is_whole(tmp_path / "m")


def test_a_dead_line_says_so_and_keeps_what_is_here(hub, tmp_path):
    hub.cuts, hub.cut_after = 99, 0
    with pytest.raises(ModelUnavailable, match="cannot be reached") as caught:
        got(hub, tmp_path / "m")
    assert "kept" in caught.value.hint


def test_a_stalled_line_says_so(hub, tmp_path):
    remote = ask(line(hub), REPOSITORY, WANTED)
    hub.stall = True
    with pytest.raises(ModelUnavailable, match="stopped answering"):
        fetch(line(hub, timeout=0.1), remote, tmp_path / "m", on_bytes=lambda _here, _name: None)


def test_wrong_bytes_are_thrown_away(hub, tmp_path):
    hub.lie = True
    with pytest.raises(ModelUnavailable, match="other bytes"):
        got(hub, tmp_path / "m")
    assert not list((tmp_path / "m").rglob("*.safetensors*"))
    assert not list((tmp_path / "m").rglob("*.part"))


@pytest.mark.parametrize(
    ("status", "words", "hint"),
    [(401, "does not let you", "HF_TOKEN"), (403, "does not let you", "HF_TOKEN"), (429, "too many", "minutes")],
)
def test_refusals_say_what_to_do(hub, tmp_path, status, words, hint):
    hub.refuse = [status] * 9
    with pytest.raises(ModelUnavailable, match=words) as caught:
        got(hub, tmp_path / "m")
    assert hint in caught.value.hint


def test_a_gated_repository_says_where_to_accept_its_terms(hub, tmp_path):
    hub.gated = True
    with pytest.raises(ModelUnavailable, match="terms") as caught:
        got(hub, tmp_path / "m")
    assert f"{hub.endpoint}/{REPOSITORY}" in caught.value.hint


def test_a_pause_that_the_hub_asks_for_is_kept(hub, tmp_path):
    hub.refuse = [0, 429, 503]  # the list first, then twice no
    got(hub, tmp_path / "m", tries=3)
    assert is_whole(tmp_path / "m")


def test_a_repository_that_is_not_there_says_so(hub):
    with pytest.raises(ModelUnavailable, match="has no nobody/nothing"):
        ask(line(hub), "nobody/nothing", WANTED)


def test_a_repository_of_pickles_is_refused(hub):
    hub.repositories["somebody/pickles"] = {"config.json": b"{}", "model.bin": b"pickle"}
    with pytest.raises(ModelUnavailable, match="safetensors"):
        ask(line(hub), "somebody/pickles", WANTED)


def test_names_that_leave_the_folder_are_refused(hub):
    hub.repositories["bad/one"] = {"../../evil.safetensors": b"x"}
    with pytest.raises(ModelUnavailable, match="outside"):
        ask(line(hub), "bad/one", ("*",))


def test_nothing_is_begun_without_room_on_the_disk(hub, tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1_000_000))
    with pytest.raises(ModelUnavailable, match="free"):
        got(hub, tmp_path / "m")
    assert not asked_for_weights(hub)


def test_verifying_finds_what_was_tampered_with_and_getting_mends_it(hub, tmp_path):
    got(hub, tmp_path / "m")
    assert problems(tmp_path / "m") == []
    file = tmp_path / "m" / "unet" / "model.fp16.safetensors"
    file.write_bytes(b"\1" + WEIGHTS[1:])
    assert problems(tmp_path / "m") == ["unet/model.fp16.safetensors has other bytes than were published"]
    got(hub, tmp_path / "m")
    assert file.read_bytes() == WEIGHTS


def test_the_token_is_sent(hub):
    ask(Hub(hub.endpoint, token="hf_secret", patience=Patience(1, 0, WAIT_S)), REPOSITORY, WANTED)
    assert "Bearer hf_secret" in hub.tokens
