"""Says below the prompt which of its words a built-in engine knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel

from viper_desktop.domain.events import Event, PromptUnderstood
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.domain.requests import UnderstoodRequest

if TYPE_CHECKING:
    from viper_desktop.ui.state import AppState

REST_MS = 250  # a hand that is still typing is not answered


class Understood(QLabel):
    """Asks once the person's hand rests; says nothing of engines that take any words."""

    def __init__(self, state: AppState) -> None:
        super().__init__()
        self._state = state
        self._model, self._prompt = "", ""
        self.setProperty("role", "caption")
        self.setWordWrap(True)
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._ask)

    def read(self, prompt: str, model: str) -> None:
        """Say soon what this engine makes of these words."""
        self._prompt, self._model = prompt, model
        self._rest.start()

    def _ask(self) -> None:
        if self._prompt and self._model in (STARTER, ATELIER):
            self._state.ask(UnderstoodRequest(self._prompt, self._model), self._take)
        else:
            self.setText("")

    def _take(self, event: Event) -> None:
        if not isinstance(event, PromptUnderstood) or event.prompt != self._prompt:
            return
        parts = []
        if event.understood:
            parts.append(self.tr("It knows: {words}.").format(words=", ".join(event.understood)))
        if event.ignored:
            parts.append(self.tr("It leaves out: {words}.").format(words=", ".join(event.ignored)))
        self.setText(" ".join(parts) or event.sentence)
        self.setToolTip(event.sentence)
