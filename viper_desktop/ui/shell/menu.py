"""The menu at the top right: what isn't on any page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from viper_desktop import __version__
from viper_desktop.ui.widgets.list_dialog import ListDialog

if TYPE_CHECKING:
    from viper_desktop.ui.state import AppState
    from viper_desktop.ui.window import MainWindow


class WindowMenu(QMenu):
    """Undo, redo, add pictures, keys, about, quit."""

    def __init__(self, state: AppState, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.state = state
        stack = state.undo_stack
        self.undo = self.addAction(self.tr("Undo"), window.undo)
        self.redo = self.addAction(self.tr("Redo"), stack.redo)
        self.addSeparator()
        self.addAction(self.tr("Add pictures …"), lambda: window.importer.choose_files())
        self.addAction(self.tr("Add a folder …"), lambda: window.importer.choose_folder())
        self.addSeparator()
        self.addAction(self.tr("Keys"), self._show_keys)
        self.addAction(self.tr("About"), self._show_about)
        self.addSeparator()
        self.addAction(self.tr("Quit") + "\t" + _keys(QKeySequence.StandardKey.Quit), window.close)
        self.aboutToShow.connect(self._refresh)

    def _refresh(self) -> None:
        stack, way = self.state.undo_stack, self._window.ways_back.latest
        last = way.text if way is not None else stack.undoText() if stack.canUndo() else ""
        undo, redo = self.tr("Undo"), self.tr("Redo")
        undo_keys, redo_keys = _keys(QKeySequence.StandardKey.Undo), _keys(QKeySequence.StandardKey.Redo)
        self.undo.setText(f"{undo}: {_shown(last)}\t{undo_keys}" if last else f"{undo}\t{undo_keys}")
        next_ = stack.redoText()
        self.redo.setText(f"{redo}: {_shown(next_)}\t{redo_keys}" if next_ else f"{redo}\t{redo_keys}")
        self.undo.setEnabled(bool(last))
        self.redo.setEnabled(stack.canRedo())

    def _show_keys(self) -> None:
        lines = [
            self.tr("Ctrl+1 … Ctrl+7: the pages, in the order of the rail"),
            self.tr("Ctrl+F: search"),
            self.tr("Ctrl+Z, Ctrl+Shift+Z: undo and redo"),
            self.tr("Ctrl+V: add a copied picture"),
            self.tr("Ctrl+Q: quit"),
            "",
            self.tr("Gallery"),
            self.tr("Arrows: walk along the pictures"),
            self.tr("Enter: say why"),
            self.tr("L, M, D: like, mixed feelings, dislike"),
            self.tr("S: star;  F: full screen;  Delete: remove"),
            self.tr("Ctrl+wheel: larger or smaller pictures"),
            self.tr("In the comment: Tab or Ctrl+Enter for the next picture, Esc for the wall"),
            "",
            self.tr("Taste"),
            self.tr("Any letter: add what you type;  arrows left and right: walk along the words"),
            self.tr("Up, down: more or less of it;  space: on or off;  Ctrl+L: lock;  Delete: remove"),
            self.tr("Ctrl+right, Ctrl+left: over to the other side"),
            "",
            self.tr("Create"),
            self.tr("Enter: create;  Shift+Enter: a new line;  up: what you asked for before"),
            self.tr("Delete, in the row of pictures: remove;  F: full screen"),
            "",
            self.tr("Score"),
            self.tr("Enter or F: full screen;  in a tray, M: over to the other one;  Delete: take it out"),
            "",
            self.tr("Taste test"),
            self.tr("Left, right: this one;  down: neither;  up: ask the last pair again;  Esc: go on later"),
        ]
        ListDialog(self.tr("Keys"), lines, self._window).open()

    def _show_about(self) -> None:
        lines = [
            f"ViPer Desktop {__version__}",
            self.tr("Apache License 2.0"),
            "",
            self.tr("After the method of Salehi et al., “ViPer: Visual Personalization of Generative Models"),
            self.tr("via Individual Preference Learning”, ECCV 2024."),
            "",
            self.tr("Your comments, profiles and pictures stay on this computer."),
            self.tr("Window: Qt for Python (LGPL 3.0)."),
        ]
        ListDialog(self.tr("About"), lines, self._window).open()


def _keys(key: QKeySequence.StandardKey) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def _shown(words: str) -> str:
    """Words for a menu, where an ampersand would underline a letter."""
    return words.replace("&", "&&")
