"""What single keys do with the picture that the wall stands at: mark it, star it, show it large, take it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from viper_desktop.domain.reactions import Stance

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from viper_desktop.ui.gallery.page import GalleryPage

STANCES = {Qt.Key.Key_L: Stance.LIKE, Qt.Key.Key_D: Stance.DISLIKE, Qt.Key.Key_M: Stance.MIXED}


def press(page: GalleryPage, event: QKeyEvent) -> None:
    """Do what a key means; one that means nothing here is left to the wall."""
    card = page.model.card(page.view.currentIndex())
    if card is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return
    key = Qt.Key(event.key())
    if key in STANCES:
        page.state.react(card.picture.id, stance=STANCES[key])
    elif key == Qt.Key.Key_S:
        page.star(card.picture.id)
    elif key == Qt.Key.Key_F:
        page.full_screen(card)
    elif key == Qt.Key.Key_Delete:
        page.remove(card)
    elif key == Qt.Key.Key_Escape and page.sheet.isVisible():
        page.close_sheet()
    else:
        return
    event.accept()
