"""How a pool thread speaks to a widget that may be gone by then."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal


class Relay(QObject):
    """Emits in whatever thread; lives as long as the application.

    A widget's own signal would not do: emitting it from another thread while the widget is destroyed ends the program.
    The widget connects to this one instead, queued, and Qt undoes the connection when it goes.
    """

    done = Signal(object)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
