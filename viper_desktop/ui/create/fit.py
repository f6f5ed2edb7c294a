"""Says below the prompt when the model that makes the picture does not fit as set, and what to set instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.memory import Weighing
from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.ui.fit.note import FitNote

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viper_desktop.ui.create.controls import Controls
    from viper_desktop.ui.state import AppState


class PictureFit(FitNote):
    """Follows the controls; the engines that ship always fit, and a cluster has its own memory."""

    def __init__(self, state: AppState, page: QWidget, controls: Controls) -> None:
        super().__init__(state, page)
        self._controls = controls
        controls.changed.connect(self._look)
        controls.more.refiner.currentIndexChanged.connect(self._look)
        state.settings_changed.connect(lambda _settings: self._look())
        self.smaller_wished.connect(controls.choose_size)
        self.built_in_wished.connect(lambda: controls.choose_engine(STARTER))
        self._look()

    def _look(self) -> None:
        order = self._controls.order("")
        if order.model in (STARTER, ATELIER) or self._state.settings.compute:
            self.watch(None)
        else:
            self.watch(Weighing(order.model, Role.MAKE, order.width, order.height, order.refiner))
