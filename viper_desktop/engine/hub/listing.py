"""What a repository has of the files that are wanted: names, sizes and checksums, before anything is fetched."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import ModelUnavailable, check
from viper_desktop.engine.hub.connection import in_plain_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from threading import Event

    from viper_desktop.engine.hub.connection import Hub

BLOCK = 1 << 20
ANY_MODEL = ("*.safetensors", "*.json", "*.txt", "*.model", "*.jinja")  # of a repository that no entry describes


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file of a repository.

    Attributes:
        size: in bytes.
        checksum: `sha256:` of a large file, `git:` (SHA-1 of git's blob) of a small one, in hexadecimal.
    """

    name: str
    size: int
    checksum: str


@dataclass(frozen=True, slots=True)
class Remote:
    """A repository at one commit."""

    repository: str
    commit: str
    files: tuple[RemoteFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


def ask(hub: Hub, repository: str, patterns: Sequence[str]) -> Remote:
    """Ask the hub what a repository holds today.

    Args:
        patterns: of the names wanted; `*` spans folders.

    Raises:
        ModelUnavailable: no such repository, no right to it, no way to it, or nothing of what is wanted in it.
    """
    from huggingface_hub import HfApi

    with in_plain_words(repository, hub):
        api = HfApi(endpoint=hub.endpoint, token=hub.token, library_name="viper-desktop")
        info = api.model_info(repository, files_metadata=True, timeout=hub.patience.timeout)
    files = []
    for sibling in info.siblings or ():
        if any(fnmatchcase(sibling.rfilename, pattern) for pattern in patterns):
            files.append(RemoteFile(_safe(sibling.rfilename, repository), sibling.size or 0, _checksum(sibling)))
    needs_weights = any(pattern.endswith(".safetensors") for pattern in patterns)
    if not files or (needs_weights and not any(file.name.endswith(".safetensors") for file in files)):
        raise ModelUnavailable(
            f"{repository} has no weights in the safetensors format.", "Choose a repository that has them."
        )
    return Remote(repository, str(info.sha), tuple(files))


def _checksum(sibling: object) -> str:
    large = getattr(sibling, "lfs", None)
    return f"sha256:{large.sha256}" if large is not None else f"git:{getattr(sibling, 'blob_id', '')}"


def _safe(name: str, repository: str) -> str:
    """A name that stays inside its folder, whatever a mirror says."""
    parts = name.replace("\\", "/").split("/")
    if name.startswith("/") or ".." in parts or ":" in name or not all(parts):
        raise ModelUnavailable(f"{repository} names a file outside its folder: {name}.", "Do not use it.")
    return name


def checksum_of(path: Path, kind: str, cancel: Event | None = None) -> str:
    """A file's checksum, as `RemoteFile` writes it.

    Args:
        kind: `sha256` or `git`.

    Raises:
        Cancelled: within a block.
    """
    digest = hashlib.sha256() if kind == "sha256" else hashlib.sha1(usedforsecurity=False)
    if kind == "git":
        digest.update(f"blob {path.stat().st_size}\0".encode())
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            check(cancel)
            digest.update(block)
    return f"{kind}:{digest.hexdigest()}"


def is_right(path: Path, file: RemoteFile, cancel: Event | None = None) -> bool:
    """Whether a file is there, whole, with the bytes that the hub promised."""
    if not path.is_file() or path.stat().st_size != file.size:
        return False
    kind, _, _ = file.checksum.partition(":")
    return checksum_of(path, kind, cancel) == file.checksum
