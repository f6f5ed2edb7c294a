"""Sittings so far, by the version of the taste that was tested."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from viper_desktop.domain.tastetest import Tally
from viper_desktop.ui.create.plan import engine_name
from viper_desktop.ui.profile.timeline import spoken_time
from viper_desktop.ui.tastetest import words
from viper_desktop.ui.tastetest.ranking_view import signed
from viper_desktop.ui.widgets.icon_button import TextButton
from viper_desktop.ui.widgets.labels import ElidedLabel, label
from viper_desktop.ui.widgets.layouts import empty

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from viper_desktop.domain.events import ProfileVersion
    from viper_desktop.domain.ranking import Ranking
    from viper_desktop.domain.tastetest import Sitting

SHOWN = 40  # sittings; the rest is in the export


class History(QWidget):
    """A line a sitting, under the version of the taste that it was of; a click shows it again."""

    chosen = Signal(object)  # Sitting
    ranking_chosen = Signal(object)  # Ranking

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self.rows: list[QWidget] = []

    def show_sittings(self, sittings: Sequence[Sitting], versions: Mapping[str, ProfileVersion]) -> None:
        """List them, newest first.

        Args:
            versions: by id; one that is no longer known is called an older one.
        """
        empty(self._lines)
        self.rows = []
        judged = [sitting for sitting in sittings if sitting.done][:SHOWN]
        for version_id, group in groupby(judged, key=lambda sitting: sitting.mine.version_id):
            of_version = list(group)
            self._lines.addWidget(ElidedLabel(self._version(versions.get(version_id), of_version), "caption"))
            for sitting in of_version:
                row = self._row(sitting)
                self.rows.append(row)
                self._lines.addWidget(row)
            self._lines.addSpacing(8)
        self.setVisible(bool(self.rows))

    def show_rankings(self, rankings: Sequence[Ranking]) -> None:
        """List those too, below the sittings; call it after `show_sittings`."""
        if rankings:
            self._lines.addWidget(label(self.tr("Put in order"), "caption"))
        for ranking in rankings[:SHOWN]:
            moment = spoken_time(ranking.started)
            row, layout = _line(moment, partial(self.ranking_chosen.emit, ranking))
            if ranking.ended is None:
                layout.addWidget(label(self.tr("not finished")))
            elif ranking.agreement is not None:
                layout.addWidget(label(f"τ {signed(ranking.agreement)}"))
            words = self.tr("{n} pictures of “{prompt}”").format(n=len(ranking.order), prompt=ranking.prompt)
            layout.addWidget(ElidedLabel(words, "muted"), 1)
            self.rows.append(row)
            self._lines.addWidget(row)
        self.setVisible(bool(self.rows))

    def _version(self, version: ProfileVersion | None, sittings: Sequence[Sitting]) -> str:
        in_all = words.score(sum((sitting.tally for sitting in sittings), Tally()))
        if version is None:
            return self.tr("An older version of your taste: {score}").format(score=in_all)
        line = self.tr("{moment}, “{reason}”: {score}")
        return line.format(moment=spoken_time(version.created), reason=version.reason, score=in_all)

    def _row(self, sitting: Sitting) -> QWidget:
        tally = sitting.tally
        share = self.tr("{mine} of {n}").format(mine=tally.mine, n=tally.decided)
        what = self.tr("against {other}, by {engine}").format(
            other=words.opponent(sitting), engine=engine_name(sitting.mine.model)
        )
        row, layout = _line(spoken_time(sitting.started), lambda: self.chosen.emit(sitting), f"{share}, {what}")
        layout.addWidget(label(share))
        layout.addWidget(ElidedLabel(what, "muted"), 1)
        return row


def _line(moment: str, on_click: Callable[[], object], spoken: str = "") -> tuple[QWidget, QHBoxLayout]:
    """A row that begins with a moment to click on."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(12)
    button = TextButton(moment, on_click, role="link")
    button.setAccessibleName(f"{moment}, {spoken}" if spoken else moment)
    layout.addWidget(button)
    return row, layout
