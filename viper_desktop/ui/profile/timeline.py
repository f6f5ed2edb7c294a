"""The versions of a taste, newest first: any two comparable, any one restorable."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTime,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from viper_desktop.ui.theme import theme
from viper_desktop.ui.widgets.flow import FlowLayout
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.rows import ITEM, RowModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.domain.events import ProfileVersion

    Index = QModelIndex | QPersistentModelIndex

ROW = 60


def spoken_time(moment: datetime) -> str:
    """Such as “Today 14:05”, “Yesterday 9:12”, “3 May” or, in another year, “3 May 2024”, as the system writes them."""
    local, today = moment.astimezone(), datetime.now().astimezone()
    locale = QLocale()
    clock = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    days = (today.date() - local.date()).days
    if days == 0:
        return QCoreApplication.translate("Timeline", "Today {time}").format(time=clock)
    if days == 1:
        return QCoreApplication.translate("Timeline", "Yesterday {time}").format(time=clock)
    same_year = local.year == today.year
    return locale.toString(QDate(local.year, local.month, local.day), "d MMMM" if same_year else "d MMMM yyyy")


class TimelineModel(RowModel["ProfileVersion"]):
    """Versions as rows, newest first."""

    def tip(self, item: ProfileVersion) -> str:
        """What happened."""
        return item.reason

    def title(self, item: ProfileVersion) -> str:
        """The same."""
        return item.reason

    def spoken(self, item: ProfileVersion) -> str:
        """What happened, when, and how many words there were."""
        return f"{item.reason}, {self.when(item)}, {self.count(item)}"

    def when(self, version: ProfileVersion) -> str:
        """Its date as a person says it."""
        return spoken_time(version.created)

    def count(self, version: ProfileVersion) -> str:
        """Such as “12 likes, 5 dislikes”."""
        likes = self.tr("1 like") if version.liked == 1 else self.tr("{count} likes").format(count=version.liked)
        if version.disliked == 1:
            return self.tr("{likes}, 1 dislike").format(likes=likes)
        return self.tr("{likes}, {count} dislikes").format(likes=likes, count=version.disliked)


class TimelineDelegate(QStyledItemDelegate):
    """A dot on a line, what happened, when, and how many words there were."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of words."""
        return QSize(120, theme().px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        model: TimelineModel = index.model()  # type: ignore[assignment]
        version: ProfileVersion = index.data(ITEM)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = rect.adjusted(1, 1, -1, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().color("accent_soft"))
            painter.drawRoundedRect(box, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("focus"), 2))
            painter.drawRoundedRect(box, 8, 8)
        self._paint_line(painter, rect, index.row(), model.rowCount())
        self._paint_words(painter, rect.adjusted(28, 8, -8, -8), version, model)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRect, row: int, rows: int) -> None:
        x, y = rect.left() + 14, rect.top() + 18
        painter.setPen(QPen(theme().color("line_strong"), 1))
        if row > 0:
            painter.drawLine(x, rect.top(), x, y - 5)
        if row < rows - 1:
            painter.drawLine(x, y + 5, x, rect.bottom() + 1)
        painter.setBrush(theme().color("accent") if row == 0 else theme().color("wall"))
        painter.setPen(QPen(theme().color("accent" if row == 0 else "line_strong"), 1.5))
        painter.drawEllipse(x - 4, y - 4, 8, 8)

    def _paint_words(self, painter: QPainter, box: QRect, version: ProfileVersion, model: TimelineModel) -> None:
        font = theme().font(14)
        painter.setFont(font)
        painter.setPen(theme().color("text"))
        metrics = QFontMetrics(font)
        painter.drawText(
            box.left(),
            box.top() + metrics.ascent(),
            metrics.elidedText(version.reason, Qt.TextElideMode.ElideRight, box.width()),
        )
        small = theme().font(12)
        painter.setFont(small)
        painter.setPen(theme().color("text_muted"))
        line = f"{model.when(version)} · {model.count(version)}"
        line = QFontMetrics(small).elidedText(line, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box.left(), box.top() + metrics.height() + 4 + QFontMetrics(small).ascent(), line)


class Timeline(QWidget):
    """The list with what one can do: restore one, compare one with now, or two with each other."""

    restore_wished = Signal(object)  # ProfileVersion
    compare_wished = Signal(object, object)  # older ProfileVersion, newer one or None for now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TimelineModel(self)
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Versions"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(TimelineDelegate(self.view))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.activated.connect(self._compare)
        self.view.selectionModel().selectionChanged.connect(self._offer)
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "caption")
        self.compare = TextButton(self.tr("Compare"), self._compare)
        self.restore = TextButton(self.tr("Restore"), self._restore)
        buttons = FlowLayout()
        buttons.addWidget(self.compare)
        buttons.addWidget(self.restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._hint)
        layout.addLayout(buttons)
        self._offer()

    def chosen(self) -> list[ProfileVersion]:
        """The selected versions, oldest first."""
        rows = sorted((index.row() for index in self.view.selectionModel().selectedRows()), reverse=True)
        return [self.model.rows[row] for row in rows]

    def show_versions(self, versions: Sequence[ProfileVersion]) -> None:
        """Show these, keeping what is selected."""
        kept = {version.id for version in self.chosen()}
        self.model.show_rows(versions)
        for row, version in enumerate(versions):
            if version.id in kept:
                flag = self.view.selectionModel().SelectionFlag.Select
                self.view.selectionModel().select(self.model.index(row), flag)
        self._offer()

    def _offer(self) -> None:
        chosen = self.chosen()
        self.restore.setEnabled(len(chosen) == 1)
        self.compare.setEnabled(len(chosen) in (1, 2))
        if not self.model.rows:
            self._hint.setText(self.tr("Each learning and each round of changes will be kept here."))
        elif len(chosen) == 2:
            self._hint.setText(self.tr("Compare these two."))
        elif len(chosen) == 1:
            self._hint.setText(self.tr("Compare it with now, or bring it back."))
        else:
            self._hint.setText(self.tr("Pick one, or two to compare."))

    def _compare(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.compare_wished.emit(chosen[0], chosen[1] if len(chosen) == 2 else None)

    def _restore(self) -> None:
        chosen = self.chosen()
        if len(chosen) == 1:
            self.restore_wished.emit(chosen[0])
