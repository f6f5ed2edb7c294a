"""What a right click on a picture offers."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMenu

from viper_desktop.domain.events import Event, RecipeRead
from viper_desktop.domain.pictures import PictureKind
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.requests import ExportPicture, ReadRecipe

if TYPE_CHECKING:
    from viper_desktop.domain.pictures import PictureCard
    from viper_desktop.ui.gallery.page import GalleryPage

translate = QCoreApplication.translate


def picture_menu(page: GalleryPage, card: PictureCard) -> QMenu:
    """A menu for one picture; it deletes itself when closed."""
    state, picture = page.state, card.picture
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(translate("GalleryPage", "Say why …"), lambda: page.show_picture(picture.id))
    menu.addSeparator()
    reaction = state.reactions.get(picture.id)
    for stance, text, key in (
        (Stance.LIKE, translate("GalleryPage", "Like"), "L"),
        (Stance.MIXED, translate("GalleryPage", "Mixed"), "M"),
        (Stance.DISLIKE, translate("GalleryPage", "Dislike"), "D"),
    ):
        action = menu.addAction(f"{text}\t{key}", partial(state.react, picture.id, stance=stance))
        action.setCheckable(True)
        action.setChecked(reaction is not None and reaction.stance is stance)
    star = menu.addAction(
        translate("GalleryPage", "Star") + "\tS",
        lambda: state.star(picture.id, not page.model.is_starred(picture.id)),
    )
    star.setCheckable(True)
    star.setChecked(page.model.is_starred(picture.id))
    menu.addSeparator()
    if picture.kind is PictureKind.GENERATED:
        menu.addAction(
            translate("GalleryPage", "How it was made …"),
            lambda: state.ask(ReadRecipe(picture.path), shown, owner=page),
        )
    menu.addAction(translate("GalleryPage", "Save a copy …"), lambda: _save_copy(page, picture.path))
    folder = QUrl.fromLocalFile(str(Path(picture.path).parent))
    menu.addAction(translate("GalleryPage", "Open its folder"), lambda: QDesktopServices.openUrl(folder))
    menu.addSeparator()
    menu.addAction(translate("GalleryPage", "Remove from the gallery"), lambda: page.remove(card))

    def shown(event: Event) -> None:
        if isinstance(event, RecipeRead) and event.recipe is not None:
            state.show_page("create", event.recipe)

    return menu


def _save_copy(page: GalleryPage, path: str) -> None:
    dialog = QFileDialog(page, translate("GalleryPage", "Save a copy"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.selectFile(Path(path).name)
    dialog.fileSelected.connect(
        lambda to: page.state.ask(ExportPicture(path, to, page.state.settings.recipe_in_exports))
    )
    dialog.open()
