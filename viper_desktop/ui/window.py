"""The window: rail, top bar, pages, queue drawer and status strip, and everything that floats over them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from viper_desktop.domain.events import LibraryOpened, Note
from viper_desktop.ui.activity import ActivityWatch
from viper_desktop.ui.importing import Importer, dropped_paths
from viper_desktop.ui.memory import WindowMemory
from viper_desktop.ui.notices import ErrorNote
from viper_desktop.ui.page import Search, Wish
from viper_desktop.ui.pages import PAGES
from viper_desktop.ui.shell.drawer import Drawer
from viper_desktop.ui.shell.menu import WindowMenu
from viper_desktop.ui.shell.notify import Notifier
from viper_desktop.ui.shell.rail import Rail
from viper_desktop.ui.shell.strip import Strip
from viper_desktop.ui.shell.topbar import TopBar
from viper_desktop.ui.state import AppState
from viper_desktop.ui.theme import theme
from viper_desktop.ui.unsaying import Unsaying
from viper_desktop.ui.ways_back import WaysBack
from viper_desktop.ui.widgets.drop_veil import DropVeil
from viper_desktop.ui.widgets.error_bar import ErrorBars
from viper_desktop.ui.widgets.scroll import show_in_areas
from viper_desktop.ui.widgets.toast import ToastView

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent

    from viper_desktop.domain.events import Event
    from viper_desktop.domain.settings import Settings
    from viper_desktop.ui.notices import Toast
    from viper_desktop.ui.page import Page
    from viper_desktop.ui.welcome import Welcome

THIN_RAIL_BELOW = 980


class MainWindow(QMainWindow):
    """Shows one page at a time; each is made when it is first gone to."""

    closing = Signal()

    def __init__(self, state: AppState, memory: WindowMemory) -> None:
        super().__init__()
        self.state = state
        self._memory = memory
        self._pages: dict[str, Page] = {}
        self._welcome: Welcome | None = None
        self.setWindowTitle("ViPer Desktop")
        self.setMinimumSize(640, 480)
        self.setAcceptDrops(True)
        self._current = ""
        self._wall = QWidget()
        self.watch = ActivityWatch(state)
        self.ways_back = WaysBack(state.undo_stack)
        self.unsaying = Unsaying(state, self.ways_back, self)
        self.notifier = Notifier(state, self.watch, self)
        self.importer = Importer(state, self)
        self.rail = Rail(PAGES, self)
        self.topbar = TopBar(state, WindowMenu(state, self), self)
        self.errors = ErrorBars(self)
        self.stack = QStackedWidget()
        self.drawer = Drawer(self.watch, self)
        self.strip = Strip(self.watch, self)
        self.toasts = ToastView(self.stack)
        self._veil = DropVeil(self._wall)
        self._build()
        self._connect()
        memory.restore(self)

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        return self._pages.get(self._current)

    def open_page(self, name: str, payload: object = None) -> None:
        """Go to a page, with something for it to show."""
        entry = next(entry for entry in PAGES if entry.name == name)
        leaving = self.page
        if name not in self._pages:
            made = entry.make(self.state)
            self._pages[name] = made
            self.stack.addWidget(made)
        page = self._pages[name]
        if leaving is not None and leaving is not page:
            leaving.on_hidden()
            self.topbar.search.clear()
        self._current = name
        self.stack.setCurrentWidget(page)
        self.toasts.raise_()
        self.rail.mark(name)
        self.topbar.show_page(page)
        if isinstance(payload, Search):
            self.topbar.search.setText(payload.text)
        page.on_shown(payload)
        if isinstance(payload, Search):
            self.topbar.search.setText(payload.text)

    # --- building ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._wall.setObjectName("wall")
        self.setCentralWidget(self._wall)
        layout = QVBoxLayout(self._wall)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        layout.addLayout(middle, 1)
        middle.addWidget(self.rail)
        column = QVBoxLayout()
        column.setSpacing(0)
        middle.addLayout(column, 1)
        column.addWidget(self.topbar)
        column.addWidget(self.errors)
        column.addWidget(self.stack, 1)
        self.drawer.hide()
        layout.addWidget(self.drawer)
        layout.addWidget(self.strip)

    def _connect(self) -> None:
        state = self.state
        self.rail.chosen.connect(self.open_page)
        self.topbar.searched.connect(lambda text: self.page.on_search(text) if self.page else None)
        self.strip.drawer_asked.connect(self.drawer.setVisible)
        state.page_requested.connect(self.open_page)
        state.error_raised.connect(self.errors.show_note)
        state.toast_raised.connect(self._float)
        state.profile_switched.connect(lambda _id: self.ways_back.forget_edits())
        state.settings_changed.connect(self._wear)
        state.opened.connect(self._library_opened)
        state.happened.connect(self._look)
        QGuiApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        QShortcut(QKeySequence.StandardKey.Undo, self, self.undo)
        QShortcut(QKeySequence.StandardKey.Redo, self, state.undo_stack.redo)
        QShortcut(QKeySequence.StandardKey.Paste, self, self._paste)
        QShortcut(QKeySequence.StandardKey.Quit, self, self.close)

    def undo(self) -> None:
        """Take back what was done last; where that can't be seen, say so."""
        stack, way = self.state.undo_stack, self.ways_back.latest
        if way is not None:
            self.ways_back.take(way)
            self.state.toast(self.tr("Undone: {edit}").format(edit=way.text))
            return
        if not stack.canUndo():
            return
        edit = stack.undoText()
        stack.undo()
        if self._current != "profile":
            self.state.toast(self.tr("Undone: {edit}").format(edit=edit), stack.redo, self.tr("Redo"))

    def _float(self, toast: Toast) -> None:
        """Show a toast; its way back stays in the menu when it is gone."""
        if toast.undo is not None and not toast.action_label:
            toast = replace(toast, undo=self.ways_back.keep(toast.text, toast.undo))
        self.toasts.show_toast(toast)

    def _paste(self) -> None:
        self.importer.take(QGuiApplication.clipboard().mimeData(), pasted=True)

    def _wear(self, settings: Settings) -> None:
        theme().use(settings.theme)
        self._memory.remember_settings(settings)

    # --- what the library says at start --------------------------------------------------------------------------

    def _library_opened(self, event: LibraryOpened) -> None:
        for sentence in event.notes:
            self.errors.show_note(ErrorNote(sentence), "note")
        if event.unfinished:
            self._offer_unfinished(event)
        if not event.settings.welcome_done:
            self._show_welcome()

    def _offer_unfinished(self, event: LibraryOpened) -> None:
        ids = [queued.job.id for queued in event.unfinished]

        def finish() -> None:
            for job_id in ids:
                self.state.client.retry(job_id)

        self.errors.show_note(
            ErrorNote(
                self.tr("Left unfinished last time: %n job(s)", "", len(ids)),
                self.tr("The queue keeps what is unfinished until you remove it."),
                action_label=self.tr("Finish them"),
                action=finish,
            ),
            "note",
        )

    def _show_welcome(self) -> None:
        from viper_desktop.ui.welcome import Welcome  # noqa: PLC0415 - once in a lifetime

        self._welcome = Welcome(self.state, self._wall)
        self._welcome.done.connect(self._welcomed)
        self._welcome.cover(self._wall.rect())

    def _welcomed(self, suggest: bool) -> None:
        if self._welcome is not None:
            self._welcome.hide()
            self._welcome.deleteLater()
            self._welcome = None
        self.open_page("gallery", Wish.SUGGEST if suggest else None)

    def _look(self, event: Event) -> None:
        if isinstance(event, Note) and not (self.page is not None and self.page.tells(event)):
            self.state.toast(event.sentence)

    # --- the window's own events ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail where the window is narrow."""
        super().resizeEvent(event)
        self.rail.set_thin(self.width() < THIN_RAIL_BELOW)
        if self._welcome is not None:
            self._welcome.cover(self._wall.rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what a drop would do, also where it would do nothing."""
        if event.source() is None:
            event.acceptProposedAction()
            self._veil.unveil(self._wall.rect(), usable=self.importer.can_take(event.mimeData()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Never mind."""
        self._veil.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The open page may take it; else a recipe is restored, or pictures are added."""
        self._veil.hide()
        mime = event.mimeData()
        paths = dropped_paths(event)
        if (paths and self.page is not None and self.page.accepts_paths(paths)) or self.importer.take(
            mime, pasted=False
        ):
            event.accept()
        else:
            event.ignore()
            self.state.toast(self.importer.refusal(mime))

    def changeEvent(self, event: QEvent) -> None:
        """Save when the person turns to another window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            QTimer.singleShot(0, self.state, self.state.flush)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go at once; what is being made goes on being saved behind the scenes."""
        self._memory.remember(self)
        self.state.flush()
        self.hide()
        self.closing.emit()
        event.accept()

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Bring what the keyboard came to into sight; under a hand with the mouse nothing moves."""
        if now is not None and self.isAncestorOf(now) and not QGuiApplication.mouseButtons():
            show_in_areas(now)

    def focus_page(self) -> None:
        """Put the keyboard on the page."""
        if self.page is not None:
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
