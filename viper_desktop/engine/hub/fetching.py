"""A repository's files into a folder: resumed where they were cut, checked, and never half a file under its own name.

`huggingface_hub.hf_hub_download` starts a file from its beginning after a cut, and cannot be stopped while it waits;
so the bytes are read here, through the library's session and with its addresses, headers and errors.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import Cancelled, ModelUnavailable, check
from viper_desktop.engine.hub.connection import RATE_LIMIT, in_plain_words
from viper_desktop.engine.hub.listing import BLOCK, Remote, RemoteFile, is_right

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import Event

    from viper_desktop.engine.hub.connection import Hub

MANIFEST = ".viper-model.json"  # beside the files: what they are, and which of them were checked
SPARE = 200_000_000  # bytes to leave free on a disk
LONGEST_WAIT = 60.0  # seconds


def in_cache(remote: Remote) -> Path | None:
    """The folder of Hugging Face's own cache (`HF_HOME`), where all files of this commit are in it already."""
    from huggingface_hub import try_to_load_from_cache

    top: Path | None = None
    for file in remote.files:
        found = try_to_load_from_cache(remote.repository, file.name, revision=remote.commit)
        if not isinstance(found, str) or Path(found).stat().st_size != file.size:
            return None
        top = Path(found).parents[file.name.count("/")]
    return top


def missing(remote: Remote, folder: Path) -> int:
    """Bytes that are still to come."""
    known = _checked(remote, folder)
    return sum(file.size - (file.size if file.name in known else _size(_part(folder, file))) for file in remote.files)


def fetch(
    hub: Hub,
    remote: Remote,
    folder: Path,
    *,
    on_bytes: Callable[[int, str], None],
    cancel: Event | None = None,
) -> None:
    """Bring a folder up to what the repository has.

    Args:
        on_bytes: called with the bytes of all files that are here so far, and the name of the file at work.

    Raises:
        Cancelled: within a block, or within the line's timeout; what is here is kept for the next time.
        ModelUnavailable: no room on the disk, the hub or the line says no, or the bytes are not those promised.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _check_room(missing(remote, folder), folder)
    known = _checked(remote, folder)
    here = remote.size - missing(remote, folder)
    for file in remote.files:
        check(cancel)
        on_bytes(here, file.name)
        if file.name in known:
            continue

        def more(count: int, name: str = file.name) -> None:
            nonlocal here
            here += count
            on_bytes(here, name)

        with in_plain_words(remote.repository, hub):
            _fetch_one(hub, remote, file, folder, more=more, cancel=cancel)
        known.add(file.name)
        _write_manifest(remote, folder, known)


def problems(folder: Path, cancel: Event | None = None, on_file: Callable[[int, int], None] | None = None) -> list[str]:
    """What is not as it was fetched: a name and what is wrong with it, each; empty where all is well.

    Raises:
        ModelUnavailable: it was not fetched by this program, and so there is nothing to compare with.
    """
    manifest = read_manifest(folder)
    if manifest is None:
        raise ModelUnavailable(f"There are no checksums for {folder}.", "Only models that were got here have them.")
    remote, _ = manifest
    wrong = []
    for number, file in enumerate(remote.files, start=1):
        check(cancel)
        path = folder / file.name
        if not path.is_file():
            wrong.append(f"{file.name} is missing")
        elif not is_right(path, file, cancel):
            wrong.append(f"{file.name} has other bytes than were published")
        if on_file is not None:
            on_file(number, len(remote.files))
    if wrong:  # so that getting it again fetches these, and no others
        bad = {line.split(" ")[0] for line in wrong}
        for name in bad:
            (folder / name).unlink(missing_ok=True)
        _write_manifest(remote, folder, {file.name for file in remote.files} - bad)
    return wrong


def is_whole(folder: Path) -> bool:
    """Whether everything was fetched and checked."""
    manifest = read_manifest(folder)
    return manifest is not None and {file.name for file in manifest[0].files} <= manifest[1]


def read_manifest(folder: Path) -> tuple[Remote, set[str]] | None:
    """What a folder is a copy of, and which of its files were checked; None where nothing was fetched into it."""
    try:
        document = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        files = tuple(RemoteFile(f["name"], f["size"], f["checksum"]) for f in document["files"])
        return Remote(document["repository"], document["commit"], files), set(document["checked"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_manifest(remote: Remote, folder: Path, known: set[str]) -> None:
    document = {**asdict(remote), "checked": sorted(known)}
    file = folder / MANIFEST
    fresh = file.with_name(MANIFEST + ".new")
    fresh.write_text(json.dumps(document, indent=1), encoding="utf-8")
    fresh.replace(file)


def _checked(remote: Remote, folder: Path) -> set[str]:
    """Names of files that are here with the very bytes wanted."""
    manifest = read_manifest(folder)
    if manifest is None:
        return set()
    before, known = manifest
    wanted = {file.name: file for file in remote.files}
    return {
        file.name
        for file in before.files
        if file.name in known and wanted.get(file.name) == file and _size(folder / file.name) == file.size
    }


def _part(folder: Path, file: RemoteFile) -> Path:
    """Where a file grows; its name has the checksum in it, so that no two versions are glued together."""
    path = folder / file.name
    return path.with_name(f"{path.name}.{file.checksum.partition(':')[2][:12]}.part")


def _size(path: Path) -> int:
    return path.stat().st_size if path.is_file() else 0


def _check_room(needed: int, folder: Path) -> None:
    free = shutil.disk_usage(folder).free
    if needed and needed + SPARE > free:
        raise ModelUnavailable(
            f"{needed / 1e9:.1f} GB are still to come, and the disk of {folder} has {free / 1e9:.1f} GB free.",
            "Make room, or choose another folder.",
        )


def _fetch_one(
    hub: Hub, remote: Remote, file: RemoteFile, folder: Path, *, more: Callable[[int], None], cancel: Event | None
) -> None:
    """One file, from Hugging Face's cache or the line, checked before it gets its name.

    Raises:
        ModelUnavailable: its bytes are not those promised.
    """
    from huggingface_hub import hf_hub_url, try_to_load_from_cache

    part = _part(folder, file)
    part.parent.mkdir(parents=True, exist_ok=True)
    cached = try_to_load_from_cache(remote.repository, file.name, revision=remote.commit)
    if isinstance(cached, str) and _size(Path(cached)) == file.size:
        before = _size(part)
        shutil.copyfile(cached, part)
        more(file.size - before)
    else:
        url = hf_hub_url(remote.repository, file.name, revision=remote.commit, endpoint=hub.endpoint)
        _stream(hub, url, part, file.size, more=more, cancel=cancel)
    if not is_right(part, file, cancel):
        more(-_size(part))
        part.unlink()
        raise ModelUnavailable(
            f"{file.name} of {remote.repository} came with other bytes than the hub promised, and was thrown away.",
            "Get the model again; if it happens once more, something on the way changes files.",
        )
    part.replace(folder / file.name)


def _stream(hub: Hub, url: str, part: Path, size: int, *, more: Callable[[int], None], cancel: Event | None) -> None:
    """Let a file grow to its size, going on after each cut as long as bytes keep coming.

    Raises:
        Cancelled: the token was set.
        huggingface_hub.errors.HTTPError: patience is at its end.
    """
    from huggingface_hub.errors import HfHubHTTPError, HTTPError

    part.touch()
    left = hub.patience.tries
    while (before := _size(part)) < size:
        check(cancel)
        wait = hub.patience.pause
        try:
            _append(hub, url, part, more, cancel)
        except HfHubHTTPError as error:
            if error.response.status_code != RATE_LIMIT and error.response.status_code < 500:
                raise
            trouble: Exception = error
            wait = _seconds(error.response.headers.get("Retry-After"), wait)
        except HTTPError as error:
            trouble = error
        else:
            if _size(part) > before:
                continue
            trouble = ModelUnavailable(f"The hub sent nothing for {part.name}.", "Try again later.")
        left = hub.patience.tries if _size(part) > before else left - 1
        if left <= 0:
            raise trouble
        if cancel is None or not cancel.wait(wait):
            continue
        raise Cancelled


def _append(hub: Hub, url: str, part: Path, more: Callable[[int], None], cancel: Event | None) -> None:
    """What the line gives in one go."""
    from huggingface_hub import get_session
    from huggingface_hub.utils import hf_raise_for_status

    have = _size(part)
    headers = {**hub.headers(), "Accept-Encoding": "identity"} | ({"Range": f"bytes={have}-"} if have else {})
    with get_session().stream("GET", url, headers=headers, timeout=hub.patience.timeout) as response:
        hf_raise_for_status(response)
        goes_on = response.status_code == 206
        if have and not goes_on:
            more(-have)
        with part.open("ab" if goes_on else "wb") as file:
            for block in response.iter_raw(BLOCK):
                check(cancel)
                file.write(block)
                more(len(block))


def _seconds(text: str | None, usual: float) -> float:
    """How long a server asks to wait."""
    try:
        return min(max(float(text or usual), 0.0), LONGEST_WAIT)
    except ValueError:
        return usual
