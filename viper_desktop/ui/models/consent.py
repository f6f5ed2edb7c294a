"""Asks before anything is fetched: what, how large, under which license, and whether there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.ui.models.words import size_words
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, frame, label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame

    from viper_desktop.domain.models import Offer

WIDTH = 480
SPARE = 0.02  # of the size: a disk that is full to the last byte serves nobody


class Consent(QDialog):
    """One card a model; the button says how much is fetched."""

    agreed = Signal()

    def __init__(self, offers: tuple[Offer, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = offers[-1].entry.name
        self.setWindowTitle(self.tr("Get {name}?").format(name=name))
        missing, free = sum(offer.missing for offer in offers), min(offer.free for offer in offers)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        title = label(self.windowTitle(), "heading", wrap=True)
        title.setMinimumWidth(WIDTH)
        layout.addWidget(title)
        for offer in offers:
            layout.addWidget(self._card(offer))
        self.room = label("", "muted", wrap=True)
        layout.addWidget(self.room)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(TextButton(self.tr("Not now"), self.reject))
        words = self.tr("Get {size}").format(size=size_words(missing)) if missing else self.tr("Use what is here")
        self.yes = TextButton(words, self._agree, role="primary")
        row.addWidget(self.yes)
        layout.addLayout(row)
        fits = missing * (1 + SPARE) < free
        self.yes.setEnabled(fits)
        if fits:
            words = self.tr("{free} are free there. It can be paused, and goes on after a cut or a restart.")
            self.room.setText(words.format(free=size_words(free)))
            self.yes.setFocus()
        else:
            self.room.setProperty("role", "error")
            words = self.tr("Only {free} are free there. Make room, or choose another models folder in the settings.")
            self.room.setText(words.format(free=size_words(free)))

    def _card(self, offer: Offer) -> QFrame:
        entry, card = offer.entry, frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addWidget(label(entry.name, "heading"))
        column.addWidget(label(self._sizes(offer)))
        column.addWidget(
            label(self.tr("License: {name}. {note}").format(name=entry.license, note=entry.note).strip(), wrap=True)
        )
        if entry.license_url:
            link = label("", "caption")
            link.setTextFormat(Qt.TextFormat.RichText)
            link.setOpenExternalLinks(True)
            words = self.tr("Read its terms")
            link.setText(f'<a href="{entry.license_url}">{words}</a>')
            column.addWidget(link)
        column.addWidget(ElidedLabel(self.tr("goes to {folder}").format(folder=offer.folder), "caption"))
        return card

    def _sizes(self, offer: Offer) -> str:
        if not offer.missing:
            return self.tr("{size}, all of it here already").format(size=size_words(offer.size))
        if offer.missing == offer.size:
            return self.tr("{size} from {place}").format(size=size_words(offer.size), place=offer.entry.repository)
        words = self.tr("{missing} of {size} still to come from {place}")
        sizes = {"missing": size_words(offer.missing), "size": size_words(offer.size)}
        return words.format(place=offer.entry.repository, **sizes)

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()
