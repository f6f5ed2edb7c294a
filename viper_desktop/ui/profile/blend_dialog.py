"""Several people's tastes made into one: how much each counts, what is shared, what is decided by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from viper_desktop.domain.blend import Blend, Dispute, Part, blend
from viper_desktop.domain.profile import Polarity
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label
from viper_desktop.ui.widgets.layouts import empty
from viper_desktop.ui.widgets.scroll import controls_area

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.domain.profile import Profile

EVEN, MOST = 50, 100  # a slider's middle, where everybody begins, and its end


class BlendDialog(QDialog):
    """Shows what a blend would be, as the sliders move; *Make it* says what is wished for."""

    made = Signal(object)  # Profile, under its name

    def __init__(self, people: Sequence[Profile], parent: QWidget) -> None:
        """Make it.

        Args:
            people: at least two; the one at work first.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Blend tastes"))
        self.resize(560, 560)
        self._people = tuple(people)
        self._decisions: dict[str, Polarity] = {}
        self.sliders: list[QSlider] = []
        self._shares: list[QLabel] = []
        self.deciders: dict[str, QComboBox] = {}
        self.name = QLineEdit(self._named())
        self.name.setCursorPosition(0)  # a long one is read from its beginning
        self.name.setAccessibleName(self.tr("Name of the blend"))
        self.shared = label("", wrap=True)
        self.counts = label("", "muted", wrap=True)
        self.quarrel = label(self.tr("What one likes and another can't stand"), "section")
        self._disputes = QWidget()
        self._rows = QGridLayout(self._disputes)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setColumnStretch(0, 1)
        self.make = TextButton(self.tr("Make it"), self._make, role="primary")
        self._lay_out()
        for slider in self.sliders:
            slider.valueChanged.connect(lambda _value: self.refresh())
        self.name.textChanged.connect(lambda _text: self.refresh())
        self.refresh()

    @property
    def blend(self) -> Blend | None:
        """What it would be; None where nobody counts."""
        parts = [Part(p, s.value()) for p, s in zip(self._people, self.sliders, strict=True)]
        if not any(part.weight for part in parts):
            return None
        return blend(parts, self.name.text().strip(), self._decisions)

    def _named(self) -> str:
        return " + ".join(person.name for person in self._people[:3])

    def _lay_out(self) -> None:
        people = QGridLayout()
        people.setColumnStretch(0, 1)
        people.setColumnStretch(1, 2)
        people.setHorizontalSpacing(12)
        for row, person in enumerate(self._people):
            slider = QSlider(Qt.Orientation.Horizontal)
            slider.setRange(0, MOST)
            slider.setValue(EVEN if row < 2 else 0)
            slider.setAccessibleName(self.tr("How much {name} counts").format(name=person.name))
            share = label("", "muted")
            share.setMinimumWidth(share.fontMetrics().horizontalAdvance("100%"))
            self.sliders.append(slider)
            self._shares.append(share)
            people.addWidget(ElidedLabel(person.name), row, 0)
            people.addWidget(slider, row, 1)
            people.addWidget(share, row, 2)
        body = QWidget()
        body.setProperty("role", "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(people)
        column.addWidget(self.counts)
        column.addWidget(self.shared)
        column.addWidget(self.quarrel)
        column.addWidget(self._disputes)
        column.addStretch(1)
        scroll = controls_area(self.windowTitle())
        scroll.setWidget(body)
        buttons = QHBoxLayout()
        buttons.addWidget(self.name, 1)
        buttons.addWidget(TextButton(self.tr("Cancel"), self.reject))
        buttons.addWidget(self.make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Blend tastes"), "heading"))
        layout.addWidget(scroll, 1)
        layout.addLayout(buttons)

    def refresh(self) -> None:
        """Show what the blend would be."""
        made = self.blend
        total = sum(slider.value() for slider in self.sliders)
        for slider, share in zip(self.sliders, self._shares, strict=True):
            share.setText(f"{round(100 * slider.value() / total) if total else 0}%")
        possible = made is not None and not made.profile.is_empty
        self.make.setEnabled(possible and bool(self.name.text().strip()))
        if made is None:
            self.counts.setText(self.tr("Nobody counts. Move a slider."))
        else:
            words = self.tr("Drawn to {liked} things, put off by {disliked}.")
            self.counts.setText(words.format(liked=len(made.profile.liked), disliked=len(made.profile.disliked)))
        self._show_shared(made)
        self._show_disputes(() if made is None else made.disputes)

    def _show_shared(self, made: Blend | None) -> None:
        every = [] if made is None else [a.text for p in Polarity for a in made.profile.side(p) if a.key in made.shared]
        if every:
            self.shared.setText(self.tr("Shared by all, and first: {words}.").format(words=", ".join(every)))
        else:
            self.shared.setText(self.tr("Nothing is shared by all."))
        self.shared.setVisible(made is not None)

    def _show_disputes(self, disputes: Sequence[Dispute]) -> None:
        self.quarrel.setVisible(bool(disputes))
        if list(self.deciders) == [dispute.attribute.key for dispute in disputes]:
            return  # the same quarrels: what was chosen stays, and so does the keyboard
        empty(self._rows)
        self.deciders = {}
        for row, dispute in enumerate(disputes):
            choice = QComboBox()
            choice.addItem(self.tr("leave it out"), None)
            choice.addItem(self.tr("drawn to it"), Polarity.LIKED)
            choice.addItem(self.tr("put off by it"), Polarity.DISLIKED)
            choice.setCurrentIndex(max(0, choice.findData(self._decisions.get(dispute.attribute.key))))
            choice.setAccessibleName(dispute.attribute.text)
            key = dispute.attribute.key
            choice.currentIndexChanged.connect(lambda _row, key=key, choice=choice: self._decide(key, choice))
            words = label(self._quarrel(dispute), wrap=True)
            self._rows.addWidget(words, row, 0)
            self._rows.addWidget(choice, row, 1)
            self.deciders[key] = choice

    def _quarrel(self, dispute: Dispute) -> str:
        liking, hating = (", ".join(self._people[i].name for i in by) for by in (dispute.liked_by, dispute.disliked_by))
        words = self.tr("“{words}”: {liking} likes it, {hating} can't stand it")
        return words.format(words=dispute.attribute.text, liking=liking, hating=hating)

    def _decide(self, key: str, choice: QComboBox) -> None:
        side = choice.currentData()
        if side is None:
            self._decisions.pop(key, None)
        else:
            self._decisions[key] = Polarity(side)
        self.refresh()

    def _make(self) -> None:
        made = self.blend
        if made is not None:
            self.made.emit(made.profile)
            self.accept()
