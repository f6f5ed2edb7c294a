"""Opens the window: first something to look at, then the library, then whatever is asked for."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from viper_desktop import __version__, assets
from viper_desktop.domain.errors import ViperError
from viper_desktop.ui.memory import WindowMemory
from viper_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

CLOSE_MS = 8000  # how long a lane may take to leave what it is at


def run(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed.

    Args:
        argv: for Qt, with the program's name first; by default the process's own.

    Returns:
        The exit code.
    """
    app = make_app(argv)
    memory = WindowMemory()
    Theme(app).use(memory.theme)
    install_translations(app, memory.language)

    from viper_desktop.ui.state import AppState  # noqa: PLC0415 - the application comes first
    from viper_desktop.ui.window import MainWindow  # noqa: PLC0415
    from viper_desktop.worker.client import Client  # noqa: PLC0415

    try:
        client = Client()
    except ViperError as error:  # another window has this data folder, or it cannot be written
        return _say(error)
    state = AppState(client)
    window = MainWindow(state, memory)
    window.open_page("gallery")
    window.show()
    QTimer.singleShot(0, state.open_library)
    code = app.exec()
    if not client.close(CLOSE_MS):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)  # everything is on disk already; a lane that doesn't answer must not keep the process alive
    return code


def _say(error: ViperError) -> int:
    """Tell why there is no window."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - seldom needed

    from viper_desktop.ui.said.matching import said  # noqa: PLC0415

    box = QMessageBox(QMessageBox.Icon.Information, "ViPer Desktop", said(error.sentence))
    box.setInformativeText(said(error.hint))
    box.exec()
    return 1


def make_app(argv: Sequence[str] | None = None) -> QApplication:
    """The application object with its names."""
    app = QApplication(list(argv if argv is not None else sys.argv))
    app.setApplicationName("viper-desktop")
    app.setApplicationDisplayName("ViPer Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("viper-desktop")
    return app


def install_translations(app: QApplication, language: str = "") -> None:
    """Speak the person's language where there is a translation, and use proper plurals where there is none."""
    locale = QLocale(language) if language else QLocale.system()
    QLocale.setDefault(locale)  # days and numbers, too
    folder = str(assets.path("translations"))
    plurals = QTranslator(app)
    if plurals.load("viper_en", folder):
        app.installTranslator(plurals)
    if locale.language() is QLocale.Language.English:
        return
    for name, where in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("viper", folder),
    ):
        translator = QTranslator(app)
        if translator.load(locale, name, "_", where):
            app.installTranslator(translator)
