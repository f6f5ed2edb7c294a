"""What a model is and needs, and what this computer has, in words."""

from __future__ import annotations

import os
import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStorageInfo

from viper_desktop import assets
from viper_desktop.ui.numbers import decimal

if TYPE_CHECKING:
    from pathlib import Path

    from viper_desktop.domain.models import ModelEntry, ModelState

KB, MB, GB = 1e3, 1e6, 1e9
COARSEST, MOVING = "4bit", "parts"  # ways that take less, of those that an entry tells its needs for


def size_words(count: float) -> str:
    """Bytes for people: 340 kB, 48 MB, 7.9 GB."""
    for unit, scale in (("GB", GB), ("MB", MB)):
        if count >= scale:
            return f"{decimal(count / scale, 1 if count < 10 * scale else 0)} {unit}"
    return f"{max(1, round(count / KB))} kB"


def shipped_size(files: tuple[str, ...]) -> int:
    """Bytes of files and folders under `resources/`."""
    return sum(_bytes(assets.path(*name.split("/"))) for name in files)


def computer(home: str) -> str:
    """What this computer has, in one line."""
    translate = QCoreApplication.translate
    parts, cores = [platform.system()], os.cpu_count() or 1
    if cores > 1:
        parts.append(translate("models", "{n} processor cores").format(n=cores))
    memory, free = _memory(), QStorageInfo(home).bytesAvailable()
    if memory:
        parts.append(translate("models", "{size} of memory").format(size=size_words(memory)))
    if free > 0:
        parts.append(translate("models", "{size} free on the disk").format(size=size_words(free)))
    return translate("models", "This computer: {parts}").format(parts=" · ".join(parts))


def facts(entry: ModelEntry, base: str) -> str:
    """Size, needs and license in one line.

    Args:
        base: the name of the model that it stands on, if any.
    """
    translate = QCoreApplication.translate
    parts = []
    if entry.size:
        parts.append(translate("models", "{size} of disk").format(size=size_words(entry.size)))
    if entry.memory:
        needs = dict(entry.memory)
        whole = size_words(min(need for number, need in needs.items() if "float" in number) * GB)
        less = {
            COARSEST: translate("models", "{size} of graphics memory, or {less} in 4 bits"),
            MOVING: translate("models", "{size} of graphics memory, or {less} moving parts in and out"),
        }
        if frugal := next((way for way in less if way in needs), ""):
            parts.append(less[frugal].format(size=whole, less=size_words(needs[frugal] * GB)))
        else:
            parts.append(translate("models", "{size} of graphics memory").format(size=whole))
    if base:
        parts.append(translate("models", "stands on {name}").format(name=base))
    if entry.license:
        parts.append(translate("models", "license: {name}").format(name=entry.license))
    return " · ".join(parts)


def standing(state: ModelState) -> str:
    """Where it is, in one line."""
    translate = QCoreApplication.translate
    if state.entry.is_own and state.is_ready:
        return translate("models", "Your own, in {folder}").format(folder=state.folder)
    if state.entry.is_own:
        return translate("models", "Your own; its folder is gone from {folder}").format(folder=state.entry.folder)
    if state.is_ready:
        return translate("models", "On this computer, in {folder}").format(folder=state.folder)
    if state.on_disk:
        words = translate("models", "{here} of {all} are here; getting it goes on from there")
        return words.format(here=size_words(state.on_disk), all=size_words(max(state.entry.size, state.on_disk)))
    return ""


def _bytes(path: Path) -> int:
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def _memory() -> int:
    """Bytes of memory; 0 where the system doesn't say through POSIX."""
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" not in names or "SC_PAGE_SIZE" not in names:
        return 0
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
