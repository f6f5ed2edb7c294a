"""The window on a data folder of its own, and a camera before it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tests.patience import WAIT_MS


class Camera:
    """One session of the window; `tour` goes through it and shoots."""

    def __init__(self, folder: Path, scale: str, only: set[str]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.scale, self.only = folder, scale, only

    def run(self) -> None:
        """Open the window, go through it, close it."""
        with tempfile.TemporaryDirectory() as home:
            os.environ["VIPER_HOME"] = home
            self._open(Path(home))
            try:
                self.tour()
            finally:
                self.window.close()
                self.client.close(20_000)
                self.app.processEvents()

    def _open(self, home: Path) -> None:
        from viper_desktop.ui.main import install_translations, make_app
        from viper_desktop.ui.memory import WindowMemory
        from viper_desktop.ui.state import AppState
        from viper_desktop.ui.theme import Theme
        from viper_desktop.ui.window import MainWindow
        from viper_desktop.worker.client import Client

        self.home = home
        self.app = make_app(["screenshots"])
        self.theme = Theme(self.app)
        self.theme.use("light")
        install_translations(self.app, os.environ.get("VIPER_SHOT_LANGUAGE", "en"))
        self.client = Client()
        self.state = AppState(self.client)
        self.window = MainWindow(self.state, WindowMemory())
        self.window.resize(1280, 820)
        self.window.open_page("gallery")
        self.window.show()
        self.state.open_library()
        self.until(lambda: self.state.is_open)

    def tour(self) -> None:
        """Go through the window."""
        raise NotImplementedError

    def is_wanted(self, prefix: str) -> bool:
        """Whether any picture whose name begins so was asked for."""
        return not self.only or any(prefix.startswith(w) or w.startswith(prefix) for w in self.only)

    def shoot(self, name: str) -> None:
        """Save a page in both themes."""
        if self.only and not any(name.startswith(wanted) for wanted in self.only):
            return
        for look in ("light", "dark"):
            if self.scale != "1" and look == "dark":
                continue
            self.theme.use(look)
            self.settle(200)
            suffix = "" if self.scale == "1" else f"-{self.scale}"
            self.window.grab().save(str(self.folder / f"{name}-{look}{suffix}.png"))
        self.theme.use("light")

    def narrow(self, name: str) -> None:
        """Save what is shown in a narrow window."""
        self.window.resize(640, 760)
        self.settle()
        self.shoot(f"{name}-narrow")
        self.window.resize(1280, 820)
        self.settle()

    def settle(self, milliseconds: int = 400) -> None:
        """Let the worker answer and the window paint."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def until(self, condition) -> None:
        """Wait for something to be true."""
        import time

        end = time.monotonic() + WAIT_MS / 1000
        while not condition():
            if time.monotonic() > end:
                raise TimeoutError(condition)
            self.settle(30)
