"""Asks for a file or a folder and calls back; the window goes on meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def save_as(parent: QWidget, title: str, name: str, kinds: str, then: Callable[[str], object]) -> None:
    """Where to write a file.

    Args:
        kinds: such as "Picture (*.png)"; its ending is put on where the person leaves it out.
    """
    dialog = QFileDialog(parent, title, name, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(kinds.rpartition("*.")[2].rstrip(")"))
    _open(dialog, lambda paths: then(paths[0]))


def file(parent: QWidget, title: str, kinds: str, then: Callable[[str], object]) -> None:
    """Which file to read."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, lambda paths: then(paths[0]))


def files(parent: QWidget, title: str, kinds: str, then: Callable[[list[str]], object]) -> None:
    """Which files to read."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _open(dialog, then)


def folder(parent: QWidget, title: str, then: Callable[[str], object]) -> None:
    """Which folder."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _open(dialog, lambda paths: then(paths[0]))


def _open(dialog: QFileDialog, then: Callable[[list[str]], object]) -> None:
    dialog.filesSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
