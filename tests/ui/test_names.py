"""Whoever cannot see the window hears what each control is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.patience import WAIT_MS
from tests.ui.conftest import welcome
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.ui.notices import ErrorNote
from viper_desktop.ui.pages import PAGES
from viper_desktop.ui.widgets.disclosure import Disclosure

OF_QT = "qt_"  # parts inside Qt's own widgets, which these speak for


def spoken(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def is_control(widget: QWidget) -> bool:
    """Whether the keyboard or a click can come to it."""
    parent = widget.parentWidget()
    if widget.objectName().startswith(OF_QT) or (parent is not None and parent.inherits("QComboBoxPrivateContainer")):
        return False
    if isinstance(widget, QAbstractButton):
        return True
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def nameless(top: QWidget) -> list[str]:
    """Where in a window there are controls without a name; what is folded away is unfolded first."""
    for fold in top.findChildren(Disclosure):
        fold.button.setChecked(True)
    controls = [widget for widget in top.findChildren(QWidget) if is_control(widget) and widget.isVisibleTo(top)]
    assert controls
    return [path_of(widget) for widget in controls if not spoken(widget)]


def path_of(widget: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return " in ".join(names)


def test_every_control_of_every_page_has_a_name(program, qtbot):
    # GIVEN somebody with a taste, a picture of their own making, an error and the queue before them
    taste = Profile("Mira", (Attribute("warm colors", "color"),), (Attribute("dark colors", "color"),))
    program.state.apply(taste, "Added by hand", own_version=True)
    program.state.show_page("create", Recipe("a house", model=ATELIER, width=96, height=96, seed=7))
    program.window.page.make()
    qtbot.waitUntil(lambda: bool(program.window.page.session.frames), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not program.window.page.session.unfinished(), timeout=WAIT_MS)
    program.state.error(ErrorNote("The disk is full.", "Free some space.", "trace", "Try again", int))
    program.window.strip.queue.setChecked(True)
    # WHEN they go through all pages
    found: list[str] = []
    for entry in PAGES:
        program.window.open_page(entry.name)
        found += nameless(program.window)
    # THEN there is no control without a name
    assert sorted(set(found)) == []


def test_every_control_that_floats_has_a_name(program, qtbot):
    taste = Profile("Mira", (Attribute("warm colors", "color"),))
    program.state.apply(taste, "Added by hand", own_version=True)
    program.window.open_page("profile")
    page = program.window.page
    page.open_chip("warm colors")
    assert nameless(page.popover) == []
    page.popover.hide()
    page.aside.show_origin()
    assert nameless(page.aside) == []
    page._compare("Mira", taste, "Jo", Profile("Jo", (Attribute("woodcut"),)))
    assert nameless(page.comparison) == []
    page.show_editor()
    program.window.topbar.switch.ask_new()
    dialog = QApplication.activeModalWidget()
    assert nameless(dialog) == []
    dialog.reject()
    program.window.open_page("gallery")
    program.gallery.view.opened.emit(program.gallery.model.index(0))
    assert nameless(program.gallery.sheet) == []


def test_every_control_of_the_first_start_has_a_name(start, qtbot):
    program = start()
    assert nameless(program.window._welcome) == []
    welcome(program, "Mira", qtbot)
