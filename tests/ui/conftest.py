from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from tests.patience import WAIT_MS
from viper_desktop import assets
from viper_desktop.domain.settings import Theme as Choice
from viper_desktop.ui.memory import WindowMemory
from viper_desktop.ui.state import AppState
from viper_desktop.ui.theme import Theme
from viper_desktop.ui.window import MainWindow
from viper_desktop.worker.client import Client

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from viper_desktop.tasks.tools import Tools
    from viper_desktop.ui.gallery.page import GalleryPage


@pytest.fixture(scope="session")
def looks(qapp: QApplication) -> Theme:
    return Theme(qapp)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window speaks German."""
    translator = QTranslator()
    assert translator.load(str(assets.path("translations", "viper_de.qm")))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@dataclass
class Program:
    """The program as somebody runs it: a window on a real worker."""

    client: Client
    state: AppState
    window: MainWindow
    is_closed: bool = False

    @property
    def gallery(self) -> GalleryPage:
        return self.window._pages["gallery"]

    def close(self) -> None:
        self.is_closed = True
        self.window.close()
        assert self.client.close(6 * WAIT_MS)  # libraries that are being loaded ahead of time are loaded to the end
        self.window.deleteLater()
        self.state.deleteLater()
        self.client.deleteLater()


@pytest.fixture
def start(looks: Theme, data_folder: Path, qtbot) -> Iterator[Callable[..., Program]]:
    """Starts the program on the test's data folder; what is still open at the end is closed."""
    looks.use(Choice.LIGHT)
    running: list[Program] = []

    def go(build: Callable[[Path], Tools] | None = None) -> Program:
        client = Client(build=build)
        state = AppState(client)
        program = Program(client, state, MainWindow(state, WindowMemory()))
        running.append(program)
        program.window.open_page("gallery")
        program.window.show()
        with qtbot.waitSignal(state.opened, timeout=WAIT_MS):
            state.open_library()
        return program

    yield go
    for program in running:
        if not program.is_closed:
            program.close()
    QApplication.sendPostedEvents()
    QSettings(str(data_folder / "window.ini"), QSettings.Format.IniFormat).sync()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder with six pictures that differ, and one file that is none."""
    folder = tmp_path / "my pictures"
    folder.mkdir()
    for number, size in enumerate(((320, 200), (200, 320), (240, 240), (400, 160), (160, 240), (300, 200))):
        image = Image.new("RGB", size, (40 * number, 200 - 30 * number, 120))
        ImageDraw.Draw(image).ellipse((20, 20, 60 + 20 * number, 120), fill="white")
        image.save(folder / f"picture {number}.png")
    (folder / "notes.png").write_text("not a picture")
    return folder


@pytest.fixture
def program(start: Callable[[], Program], pictures: Path, qtbot) -> Program:
    """The program past its first start, with Mira's profile and six pictures of her own, which the gallery shows."""
    program = start()
    welcome(program, "Mira", qtbot)
    add_pictures(program, pictures, qtbot)
    return program


def welcome(program: Program, name: str, qtbot) -> None:
    """Go through the first start."""
    screen = program.window._welcome
    screen.name.setText(name)
    screen.look_around.click()
    qtbot.waitUntil(lambda: program.state.profile.name == name, timeout=WAIT_MS)


def add_pictures(program: Program, folder: Path, qtbot) -> None:
    """Drop a folder's pictures on the window; the gallery then shows the person's own."""
    files = [str(path) for path in sorted(folder.glob("picture*.png"))]
    program.window.importer.add(files)
    qtbot.waitUntil(lambda: program.gallery.model.rowCount() == len(files), timeout=WAIT_MS)
