"""What a taste is set against: chosen here, read when the test begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from viper_desktop import assets
from viper_desktop.domain.events import Event, VersionsListed
from viper_desktop.domain.recipe import MAX_SEED
from viper_desktop.domain.requests import ListVersions
from viper_desktop.domain.strangers import stranger
from viper_desktop.domain.tastetest import Against
from viper_desktop.ui.profile.reader import TasteReader
from viper_desktop.ui.profile.timeline import spoken_time
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from viper_desktop.domain.events import ProfileVersion
    from viper_desktop.domain.profile import Profile
    from viper_desktop.ui.state import AppState


@dataclass(frozen=True, slots=True)
class Opponent:
    """Whose pictures stand beside the person's own; no profile is the plain model."""

    against: Against
    profile: Profile | None = None
    id: str = ""
    name: str = ""
    version_id: str = ""


class Opponents(QWidget):
    """Plain, somebody else, a stranger, or the person's own taste as it was."""

    changed = Signal()

    def __init__(self, state: AppState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._reader = TasteReader(state, self)
        self.versions: tuple[ProfileVersion, ...] = ()  # of the taste at work, newest first
        self.kinds = Segments(
            (
                (Against.PLAIN, self.tr("Plain")),
                (Against.PROFILE, self.tr("Somebody else")),
                (Against.STRANGER, self.tr("A stranger")),
                (Against.VERSION, self.tr("Me, before")),
            ),
            self.tr("What your taste is set against"),
        )
        self.which = QComboBox()
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.setMinimumContentsLength(16)
        self.note = label("", "muted", wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.kinds)
        layout.addWidget(self.which)
        layout.addWidget(self.note)
        self.kinds.chosen.connect(lambda _kind: self.refresh())
        state.profiles_changed.connect(lambda _profiles: self.refresh())
        self.refresh()

    @property
    def against(self) -> Against:
        """What kind is chosen."""
        return Against(self.kinds.current)

    def read_versions(self) -> None:
        """List the versions of the taste at work anew."""
        if self._state.profile_id:
            self._state.ask(ListVersions(self._state.profile_id), self._take_versions)

    def refresh(self) -> None:
        """Offer what there is."""
        others = [entry for entry in self._state.profiles if entry.id != self._state.profile_id]
        earlier = self._earlier()
        self._offer(Against.PROFILE, bool(others), self.tr("Make a second profile first"))
        self._offer(Against.VERSION, bool(earlier), self.tr("There is no earlier version of your taste yet"))
        kept = self.which.currentData()
        self.which.clear()
        if self.against is Against.PROFILE:
            self.which.setAccessibleName(self.tr("Whose taste"))
            for entry in others:
                self.which.addItem(entry.name, entry.id)
        elif self.against is Against.VERSION:
            self.which.setAccessibleName(self.tr("Which version of your taste"))
            for version in earlier:
                self.which.addItem(f"{spoken_time(version.created)}: {version.reason}", version.id)
        self.which.setCurrentIndex(max(0, self.which.findData(kept)))
        self.which.setVisible(self.which.count() > 0)
        self.note.setText(self._explained())
        self.changed.emit()

    def choose(self, against: Against, chosen_id: str = "") -> None:
        """Set it as it was for an earlier sitting, as far as that is still there."""
        if self.kinds.button(against).isEnabled():
            self.kinds.choose(against)
        self.refresh()
        self.which.setCurrentIndex(max(0, self.which.findData(chosen_id)))

    def read(self, seed: int, then: Callable[[Opponent], object]) -> None:
        """Read the opponent and call back with it.

        Args:
            seed: by which a stranger is drawn.
        """
        chosen = str(self.which.currentData() or "")
        match self.against:
            case Against.PLAIN:
                then(Opponent(Against.PLAIN))
            case Against.STRANGER:
                drawn = stranger(assets.vocabulary(), seed, like=self._state.profile)
                then(Opponent(Against.STRANGER, drawn, id=f"{seed % (MAX_SEED + 1):08x}"))
            case Against.PROFILE:
                entry = next(entry for entry in self._state.profiles if entry.id == chosen)

                def met(profile: Profile, version_id: str) -> None:
                    then(Opponent(Against.PROFILE, profile, entry.id, entry.name, version_id))

                self._reader.person(entry, met)
            case Against.VERSION:
                version = next(version for version in self.versions if version.id == chosen)
                moment = spoken_moment(version.created)
                name = f"{moment}, {version.reason}"
                self._reader.version(
                    version, lambda was: then(Opponent(Against.VERSION, was, version.id, name, version.id))
                )

    def _earlier(self) -> tuple[ProfileVersion, ...]:
        """Versions with something in them, less the one at work."""
        now = self._state.version_id
        return tuple(v for v in self.versions if v.id != now and v.liked + v.disliked)

    def _offer(self, against: Against, possible: bool, otherwise: str) -> None:
        button = self.kinds.button(against)
        button.setEnabled(possible)
        button.setToolTip("" if possible else otherwise)
        if not possible and self.against is against:
            self.kinds.choose(Against.PLAIN)

    def _explained(self) -> str:
        match self.against:
            case Against.PLAIN:
                return self.tr("The same picture without any taste: does yours make it better for you?")
            case Against.PROFILE:
                return self.tr("The same picture in somebody else's taste: is yours really yours?")
            case Against.STRANGER:
                return self.tr("The same picture in a taste made up by chance, as large as yours.")
            case Against.VERSION:
                return self.tr("The same picture in your taste as it was: did it get better?")

    def _take_versions(self, event: Event) -> None:
        if isinstance(event, VersionsListed) and event.profile_id == self._state.profile_id:
            self.versions = event.versions
            self.refresh()


def spoken_moment(moment: datetime) -> str:
    """A date and a time as the system writes them, which stay true when they are read later."""
    local = QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)
