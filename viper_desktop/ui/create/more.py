"""What most people leave to the engine, folded away: what to leave out, steps, guidance, mode and refiner."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from viper_desktop.domain.recipe import STARTER, Mode
from viper_desktop.ui.create.plan import engine_name
from viper_desktop.ui.widgets.layouts import named, stacked
from viper_desktop.ui.widgets.spin import DecimalSpin, Spin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.ui.create.engines import Engine
    from viper_desktop.ui.create.plan import Order


class MoreSettings(QWidget):
    """Shows of them what the engine has."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine: Engine | None = None
        self.negative = QLineEdit()
        self.negative.setAccessibleName(self.tr("Leave out"))
        self.negative.setPlaceholderText(self.tr("text, frames …"))
        self.steps = Spin(self.tr("Steps"), 0, 150)
        self.steps.setSpecialValueText(self.tr("the engine's own"))
        self.guidance = DecimalSpin(self.tr("Guidance"), 0.0, 30.0, decimals=2)
        self.guidance.setSingleStep(0.5)
        self.guidance.setSpecialValueText(self.tr("the engine's own"))
        self.mode = QComboBox()
        self.mode.setAccessibleName(self.tr("Mode"))
        for mode, words in (
            (Mode.BALANCED, self.tr("Balanced")),
            (Mode.EXACT, self.tr("Exact, as published")),
            (Mode.FAST, self.tr("Fast")),
        ):
            self.mode.addItem(words, mode)
        self.refiner = QComboBox()
        self.refiner.setAccessibleName(self.tr("Refiner"))
        self.refiner.setToolTip(self.tr("Another model that finishes the picture"))
        self.refiner.addItem(self.tr("none"), "")
        self._refiner_row = named(self.tr("Refiner"), self.refiner)
        self._diffusion_only = stacked(
            named(self.tr("Steps"), self.steps),
            named(self.tr("Guidance"), self.guidance),
            named(self.tr("Mode"), self.mode),
            self._refiner_row,
            spacing=12,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(named(self.tr("Leave out"), self.negative))
        column.addWidget(self._diffusion_only)
        for each in (
            self.negative.textChanged,
            self.steps.valueChanged,
            self.guidance.valueChanged,
            self.mode.currentIndexChanged,
            self.refiner.currentIndexChanged,
        ):
            each.connect(lambda _value: self.changed.emit())

    def show_engine(self, engine: Engine) -> None:
        """Show what this engine has."""
        self._engine = engine
        self._diffusion_only.setVisible(not engine.is_painter)
        self._show_refiners()

    def offer_refiners(self, names: Mapping[str, str]) -> None:
        """These are ready on this computer, by id."""
        chosen = self.refiner.currentData()
        while self.refiner.count() > 1:
            self.refiner.removeItem(1)
        for model, name in names.items():
            self.refiner.addItem(name, model)
        self._choose_refiner(chosen)
        self._show_refiners()

    def filled(self, order: Order) -> Order:
        """The order with what is set here."""
        order = replace(order, negative=self.negative.text().strip())
        if self._engine is None or self._engine.is_painter:
            return order
        return replace(
            order,
            steps=self.steps.value() or None,
            guidance=self.guidance.value() or None,
            mode=Mode(self.mode.currentData()),  # Qt hands back a plain string
            refiner=self.refiner.currentData() if self._may_refine else "",
        )

    def restore(self, recipe: Recipe) -> None:
        """Set everything as a recipe says."""
        self.negative.setText(recipe.negative)
        self.steps.setValue(recipe.steps or 0)
        self.guidance.setValue(recipe.guidance or 0.0)
        self.mode.setCurrentIndex(self.mode.findData(recipe.mode))
        self._choose_refiner(recipe.refiner)
        self._show_refiners()

    @property
    def _may_refine(self) -> bool:
        """The built-in engines draw in a way of their own, which no refiner knows."""
        return self._engine is not None and not self._engine.is_painter and self._engine.id != STARTER

    def _choose_refiner(self, model: str) -> None:
        """Choose it, here or not: a picture that had one is not to be made without it unawares."""
        if self.refiner.findData(model) < 0:
            self.refiner.addItem(engine_name(model), model)
        self.refiner.setCurrentIndex(self.refiner.findData(model))

    def _show_refiners(self) -> None:
        self._refiner_row.setVisible(self._may_refine and self.refiner.count() > 1)
