"""Draws `viper-desktop.png` from the program's icon, `resources/icons/viper-desktop.svg`.

QT_QPA_PLATFORM=offscreen python packaging/icon/draw.py
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIDE = 256
HERE = Path(__file__).resolve().parent
DRAWING = HERE.parent.parent / "resources" / "icons" / "viper-desktop.svg"


def main() -> None:
    application = QGuiApplication([])
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    image.save(str(HERE / "viper-desktop.png"))
    application.quit()


if __name__ == "__main__":
    main()
