"""The models page: which engine does what, how large it is, whose it is."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QStorageInfo, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from viper_desktop import assets
from viper_desktop.ui.page import Page
from viper_desktop.ui.widgets.empty_state import Glyph
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import frame, label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QFrame

    from viper_desktop.ui.state import AppState

WIDTH = 760
LICENSE = "Apache-2.0"


@dataclass(frozen=True, slots=True)
class Engine:
    """A card.

    Attributes:
        files: what it brings along, files and folders under `resources/`; empty for a program without weights.
        page: where one can try it.
    """

    icon: str
    name: str
    kind: str
    good_at: str
    needs: str
    files: tuple[str, ...]
    page: str
    action: str


class ModelsPage(Page):
    """Cards by role, everything on them true today."""

    name = "models"
    icon = "models"

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        outer.addWidget(area)
        body = QWidget()
        body.setProperty("role", "body")
        area.setWidget(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(20, 4, 20, 20)
        column.setSpacing(12)
        self.computer = label("", "muted", wrap=True)
        column.addWidget(self.computer)
        for role, engines in self._engines():
            column.addSpacing(8)
            column.addWidget(label(role, "heading"))
            for engine in engines:
                card = self._card(engine)
                card.setMaximumWidth(WIDTH)
                column.addWidget(card)
        column.addStretch(1)

    def title(self) -> str:
        """What stands above the page."""
        return self.tr("Models")

    def on_shown(self, payload: object = None) -> None:
        """Say what this computer has."""
        free = QStorageInfo(str(self.state.client.home)).bytesAvailable()
        parts = [platform.system(), self.tr("%n processor core(s)", "", os.cpu_count() or 1)]
        memory = _memory()
        if memory:
            parts.append(self.tr("{size} of memory").format(size=_size(memory)))
        if free > 0:
            parts.append(self.tr("{size} free on the disk").format(size=_size(free)))
        self.computer.setText(self.tr("This computer: {parts}").format(parts=" · ".join(parts)))

    def _engines(self) -> tuple[tuple[str, tuple[Engine, ...]], ...]:
        any_computer = self.tr("any computer")
        return (
            (
                self.tr("Read your comments"),
                (
                    Engine(
                        "comment",
                        self.tr("Starter reader"),
                        self.tr("Rules of language that can be looked into, not a neural model"),
                        self.tr("Finds what you like and dislike in your own words, and shows which words said so."),
                        any_computer,
                        ("vocabulary.json", "reading"),
                        "gallery",
                        self.tr("Go to the gallery"),
                    ),
                ),
            ),
            (
                self.tr("Make pictures"),
                (
                    Engine(
                        "create",
                        self.tr("Starter diffusion"),
                        self.tr("A small neural model of the SDXL kind, trained by this project on its own paintings"),
                        self.tr("Shows the real method on a laptop: small pictures, simple subjects."),
                        self.tr("any computer; a graphics card makes it faster"),
                        ("models/starter",),
                        "create",
                        self.tr("Try it"),
                    ),
                    Engine(
                        "brush",
                        self.tr("Atelier"),
                        self.tr("A painter program, not a neural model"),
                        self.tr("Large pictures in about a second: some twenty subjects, many ways to paint."),
                        any_computer,
                        (),
                        "create",
                        self.tr("Try it"),
                    ),
                ),
            ),
            (
                self.tr("Score pictures"),
                (
                    Engine(
                        "score",
                        self.tr("Starter scorer"),
                        self.tr("A small model of your own likes over what pictures look like"),
                        self.tr("Ranks any pictures from about eight that you like and eight that you don't."),
                        any_computer,
                        ("models/tagger",),
                        "score",
                        self.tr("Try it"),
                    ),
                ),
            ),
        )

    def _card(self, engine: Engine) -> QFrame:
        card = frame("card")
        card.setAccessibleName(engine.name)
        row = QHBoxLayout(card)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        row.addWidget(Glyph(engine.icon, 28, "text_muted"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(label(engine.name, "heading"))
        words.addWidget(label(engine.good_at, wrap=True))
        words.addWidget(label(engine.kind, "muted", wrap=True))
        size = sum(_bytes(assets.path(*name.split("/"))) for name in engine.files)
        facts = [
            self.tr("built in"),
            _size(size) if size else self.tr("no weights"),
            self.tr("license {name}").format(name=LICENSE),
            self.tr("needs {what}").format(what=engine.needs),
        ]
        words.addWidget(label(" · ".join(facts), "caption", wrap=True))
        row.addLayout(words, 1)
        go: Callable[[], None] = lambda: self.state.show_page(engine.page)  # noqa: E731
        row.addWidget(TextButton(engine.action, go), 0, Qt.AlignmentFlag.AlignVCenter)
        return card


def _bytes(path: Path) -> int:
    if path.is_file():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())


def _size(count: int) -> str:
    """Bytes for people: 340 kB, 48 MB, 7.9 GB."""
    for unit, scale in (("GB", 1e9), ("MB", 1e6)):
        if count >= scale:
            return f"{count / scale:.1f} {unit}" if count < 10 * scale else f"{count / scale:.0f} {unit}"
    return f"{max(1, round(count / 1e3))} kB"


def _memory() -> int:
    """Bytes of memory; 0 where the system doesn't say through POSIX."""
    names = getattr(os, "sysconf_names", {})
    if "SC_PHYS_PAGES" not in names or "SC_PAGE_SIZE" not in names:
        return 0
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
