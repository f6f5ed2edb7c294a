"""The pages of the window: names for the rail at once, each page's code when it is first shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from viper_desktop.ui.page import Page
    from viper_desktop.ui.state import AppState


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One line of the rail."""

    name: str
    icon: str
    text: Callable[[], str]
    make: Callable[[AppState], Page]


def _gallery(state: AppState) -> Page:
    from viper_desktop.ui.gallery.page import GalleryPage  # noqa: PLC0415 - made when first shown

    return GalleryPage(state)


def _profile(state: AppState) -> Page:
    from viper_desktop.ui.profile.page import ProfilePage  # noqa: PLC0415

    return ProfilePage(state)


def _create(state: AppState) -> Page:
    from viper_desktop.ui.create.page import CreatePage  # noqa: PLC0415

    return CreatePage(state)


def _score(state: AppState) -> Page:
    from viper_desktop.ui.score.page import ScorePage  # noqa: PLC0415

    return ScorePage(state)


def _test(state: AppState) -> Page:
    from viper_desktop.ui.tastetest.page import TasteTestPage  # noqa: PLC0415

    return TasteTestPage(state)


def _models(state: AppState) -> Page:
    from viper_desktop.ui.models.page import ModelsPage  # noqa: PLC0415

    return ModelsPage(state)


def _settings(state: AppState) -> Page:
    from viper_desktop.ui.settings.page import SettingsPage  # noqa: PLC0415

    return SettingsPage(state)


PAGES = (
    PageEntry("gallery", "gallery", lambda: QCoreApplication.translate("pages", "Gallery"), _gallery),
    PageEntry("profile", "taste", lambda: QCoreApplication.translate("pages", "Taste"), _profile),
    PageEntry("create", "create", lambda: QCoreApplication.translate("pages", "Create"), _create),
    PageEntry("score", "score", lambda: QCoreApplication.translate("pages", "Score"), _score),
    PageEntry("test", "test", lambda: QCoreApplication.translate("pages", "Taste test"), _test),
    PageEntry("models", "models", lambda: QCoreApplication.translate("pages", "Models"), _models),
    PageEntry("settings", "settings", lambda: QCoreApplication.translate("pages", "Settings"), _settings),
)
