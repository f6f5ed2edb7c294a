"""Colors, type sizes and icons: the one place where looks are decided, light and dark from the same named colors."""

from __future__ import annotations

import json
from string import Template
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from viper_desktop import assets
from viper_desktop.domain.settings import Theme as Choice

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

TYPE_SCALE = (12, 14, 16, 20, 28)  # px at the system's usual font size
ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 96)
_PROPERTY = "viper_theme"


class Theme(QObject):
    """The looks in use. Widgets that paint themselves ask it for colors as they paint."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = Choice.SYSTEM
        self._sheet = Template("\n".join(f.read_text("utf-8") for f in sorted(assets.path("theme").glob("*.qss"))))
        self._palettes = {dark: _colors("dark" if dark else "light") for dark in (False, True)}
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._dark: bool | None = None
        self._scale = max(1.0, QFontInfo(app.font()).pixelSize() / 14)
        if self._scale < 1.15:  # a usual system font: the scale as designed
            self._scale = 1.0
        app.setStyle("Fusion")
        app.setProperty(_PROPERTY, self)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colors are in use."""
        return bool(self._dark)

    def use(self, choice: Choice) -> None:
        """Wear light, dark, or what the system wears, at once."""
        self._choice = choice
        dark = choice == Choice.DARK or (choice == Choice.SYSTEM and self._system_is_dark())
        if dark != self._dark:
            self._dark = dark
            self._wear()

    def color(self, name: str) -> QColor:
        """A named color of `resources/theme/`."""
        return self._palettes[self.is_dark][name]

    def px(self, size: int) -> int:
        """A size of the type scale in pixels, grown with the system's font."""
        return round(size * self._scale)

    def font(self, size: int, *, bold: bool = False) -> QFont:
        """The program's font at a size of the type scale."""
        font = self._app.font()
        font.setPixelSize(self.px(size))
        if bold:
            font.setWeight(font.Weight.DemiBold)
        return font

    def icon(self, name: str, color: str = "text") -> QIcon:
        """An icon of `resources/icons/` in a named color, paler where disabled."""
        key = (name, self.color(color).name())
        if key not in self._icons:
            self._icons[key] = self._drawn(name, color)
        return self._icons[key]

    def pixmap(self, name: str, color: str, side: int, ratio: float = 1.0) -> QPixmap:
        """An icon as a picture of `side` logical pixels."""
        return self._kept(name, self.color(color), side, ratio)

    def white(self, name: str, side: int, ratio: float = 1.0) -> QPixmap:
        """An icon to lie on a picture: white in either theme."""
        return self._kept(name, QColor(255, 255, 255), side, ratio)

    def _kept(self, name: str, color: QColor, side: int, ratio: float) -> QPixmap:
        key = (name, color.name(), side, ratio)
        if key not in self._pixmaps:
            pixmap = _painted(_svg(name), color, round(side * ratio))
            pixmap.setDevicePixelRatio(ratio)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def _drawn(self, name: str, color: str) -> QIcon:
        icon, svg = QIcon(), _svg(name)
        for side in ICON_SIZES:
            icon.addPixmap(_painted(svg, self.color(color), side))
            icon.addPixmap(_painted(svg, self.color("text_faint"), side), QIcon.Mode.Disabled)
        return icon

    def _system_is_dark(self) -> bool:
        return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def _system_changed(self) -> None:
        self.use(self._choice)

    def _wear(self) -> None:
        self._app.setFont(self.font(14))
        self._app.setPalette(self._palette())
        names = {name: _css(color) for name, color in self._palettes[self.is_dark].items()}
        sizes = {f"s{size}": f"{self.px(size)}px" for size in TYPE_SCALE}
        icons = assets.path("theme", "dark" if self.is_dark else "light").as_posix()
        self._app.setStyleSheet(self._sheet.substitute(names, **sizes, icons=icons))
        self.changed.emit()

    def _palette(self) -> QPalette:
        role, palette = QPalette.ColorRole, QPalette()
        for target, name in (
            (role.Window, "wall"),
            (role.Base, "float"),
            (role.AlternateBase, "panel"),
            (role.Button, "panel"),
            (role.ToolTipBase, "float"),
            (role.WindowText, "text"),
            (role.Text, "text"),
            (role.ButtonText, "text"),
            (role.ToolTipText, "text"),
            (role.PlaceholderText, "text_muted"),
            (role.Highlight, "accent"),
            (role.Accent, "accent"),
            (role.HighlightedText, "on_accent"),
            (role.Link, "accent"),
            (role.Mid, "line"),
        ):
            palette.setColor(target, self.color(name))
        for target in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, target, self.color("text_faint"))
        return palette


def theme() -> Theme:
    """The looks of the running application.

    Raises:
        RuntimeError: no `Theme` was made yet.
    """
    app = QApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    if found is None:
        raise RuntimeError("make a Theme before the first widget")
    return cast("Theme", found)


def _colors(name: str) -> dict[str, QColor]:
    document = json.loads(assets.path("theme", f"{name}.json").read_text("utf-8"))
    return {key: QColor(value) for key, value in document.items()}


def _css(color: QColor) -> str:
    return (
        color.name() if color.alpha() == 255 else f"rgba({color.red()},{color.green()},{color.blue()},{color.alpha()})"
    )


def _svg(name: str) -> str:
    return assets.path("icons", f"{name}.svg").read_text("utf-8")


def _painted(svg: str, color: QColor, side: int) -> QPixmap:
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.replace("currentColor", color.name()).encode())).render(painter)
    painter.end()
    return pixmap
