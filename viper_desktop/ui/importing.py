"""Adds pictures to the gallery, however they came: dropped, pasted, chosen. One report for all that went wrong."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from viper_desktop.domain.events import Event, PicturesImported, RecipeRead
from viper_desktop.domain.pictures import PictureFilter
from viper_desktop.domain.requests import ImportPasted, ImportPictures, ReadRecipe, RemovePictures
from viper_desktop.ui.encode import Encoder
from viper_desktop.ui.notices import ErrorNote

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDropEvent

    from viper_desktop.domain.pictures import ImportReport
    from viper_desktop.ui.state import AppState

ENDINGS = ("png", "jpg", "jpeg", "webp", "tif", "tiff", "gif", "avif", "bmp")


class Importer(QObject):
    """Asks the worker to add pictures, and tells what became of them."""

    def __init__(self, state: AppState, window: QWidget) -> None:
        super().__init__(window)
        self.state = state
        self._window = window
        self._goes_to_gallery = True

    def choose_files(self) -> None:
        """Let the person pick files."""
        patterns = " ".join(f"*.{ending}" for ending in ENDINGS)
        dialog = QFileDialog(self._window, self.tr("Add pictures"), "", self.tr("Pictures ({0})").format(patterns))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.add)
        dialog.open()

    def choose_folder(self) -> None:
        """Let the person pick a folder."""
        dialog = QFileDialog(self._window, self.tr("Add a folder of pictures"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.filesSelected.connect(self.add)
        dialog.open()

    def add(self, paths: list[str]) -> None:
        """Add files and folders."""
        if paths:
            self.state.ask(ImportPictures(tuple(paths)), self._imported)

    def dropped(self, paths: list[str]) -> None:
        """Files or folders were dropped on the window: one with a recipe restores it, all else is added."""
        if len(paths) == 1 and Path(paths[0]).suffix.lower() in (".png", ".jpg", ".jpeg", ".webp"):
            path = paths[0]
            self.state.ask(ReadRecipe(path), self._recipe_read, on_failure=lambda _failed: self.add([path]), owner=self)
        else:
            self.add(paths)

    def can_take(self, mime: QMimeData) -> bool:
        """Whether something dragged or copied holds pictures."""
        return bool(local_paths(mime)) or mime.hasImage()

    def refusal(self, mime: QMimeData) -> str:
        """What to say of something dragged or copied that holds no pictures."""
        if mime.hasUrls():
            return self.tr("That is only a link. Save the picture on this computer, then drop the file here.")
        return self.tr("There is no picture in that. Drop picture files or folders here.")

    def take(self, mime: QMimeData, *, pasted: bool) -> bool:
        """Add what was dropped or pasted; False where it holds no picture."""
        paths = local_paths(mime)
        if paths:
            (self.add if pasted else self.dropped)(paths)
            return True
        if not mime.hasImage():
            return False
        image = QImage(mime.imageData())
        if image.isNull():
            return False
        title = self.tr("Pasted picture") if pasted else self.tr("Dropped picture")
        Encoder(image, lambda data: self.state.ask(ImportPasted(data, title), self._imported), self)
        return True

    def _recipe_read(self, event: Event) -> None:
        if isinstance(event, RecipeRead):
            if event.recipe is None:
                self.add([event.path])
            else:
                self.state.show_page("create", event.recipe)
                self.state.toast(
                    self.tr("This is how that picture was made"),
                    lambda: self.add([event.path]),
                    self.tr("Add to gallery instead"),
                )

    def _imported(self, event: Event) -> None:
        if isinstance(event, PicturesImported):
            self._tell(event.report)

    def _tell(self, report: ImportReport) -> None:
        added = tuple(picture.id for picture in report.added)
        if added:
            self.state.toast(
                self.tr("%n picture(s) added", "", len(added)), lambda: self.state.ask(RemovePictures(added))
            )
            self.state.show_page("gallery", PictureFilter.MINE)
        elif report.duplicates and not report.unreadable:
            self.state.toast(self.tr("%n picture(s) in your gallery already", "", len(report.duplicates)))
        elif not report.unreadable:
            self.state.toast(self.tr("No pictures found there"))
        if report.unreadable:
            lines = [f"{Path(path).name}: {why}" for path, why in report.unreadable.items()]
            self.state.error(
                ErrorNote(
                    self.tr("%n file(s) could not be read", "", len(lines)),
                    self.tr("All others were added.") if added else self.tr("Try PNG, JPEG, WebP, TIFF, GIF or AVIF."),
                    action_label=self.tr("Show list"),
                    action=lambda: self._show_list(lines),
                )
            )

    def _show_list(self, lines: list[str]) -> None:
        from viper_desktop.ui.widgets.list_dialog import ListDialog  # noqa: PLC0415 - seldom needed

        ListDialog(self.tr("Not added"), lines, self._window).open()


def dropped_paths(event: QDropEvent) -> list[str]:
    """Files and folders that are dropped, as copies: a move would have the file manager take them from their place."""
    event.setDropAction(Qt.DropAction.CopyAction)
    return local_paths(event.mimeData())


def local_paths(mime: QMimeData) -> list[str]:
    """Files and folders of this computer in something dragged or copied."""
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
