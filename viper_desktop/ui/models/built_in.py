"""The engines that ship with the program, as the models page shows them: everything on their cards is true today."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.ui.create.plan import engine_name
from viper_desktop.ui.models.words import shipped_size, size_words

LICENSE = "Apache-2.0"


@dataclass(frozen=True, slots=True)
class BuiltIn:
    """One of them.

    Attributes:
        kind: what it is, honestly.
        files: what it brings along, files and folders under `resources/`; empty for a program without weights.
    """

    id: str
    role: Role
    name: str
    good_at: str
    kind: str
    needs: str
    files: tuple[str, ...] = ()

    def facts(self) -> str:
        """Size, needs and license in one line."""
        translate = QCoreApplication.translate
        size = shipped_size(self.files)
        return " · ".join(
            (
                translate("models", "built in"),
                size_words(size) if size else translate("models", "no weights"),
                translate("models", "needs {what}").format(what=self.needs),
                translate("models", "license: {name}").format(name=LICENSE),
            )
        )


def built_in() -> tuple[BuiltIn, ...]:
    """All of them."""
    translate = QCoreApplication.translate
    any_computer = translate("models", "any computer")
    return (
        BuiltIn(
            STARTER,
            Role.READ,
            translate("models", "Starter reader"),
            translate("models", "Finds what you like and dislike in your own words, and shows which words said so."),
            translate("models", "Rules of language that can be looked into, not a neural model."),
            any_computer,
            ("vocabulary.json", "reading"),
        ),
        BuiltIn(
            STARTER,
            Role.MAKE,
            engine_name(STARTER),
            translate("models", "Shows the real method on a laptop: small pictures, simple subjects."),
            translate("models", "A small neural model of the SDXL kind, trained by this project on its own paintings."),
            translate("models", "any computer; a graphics card makes it faster"),
            ("models/starter",),
        ),
        BuiltIn(
            ATELIER,
            Role.MAKE,
            engine_name(ATELIER),
            translate("models", "Large pictures in about a second: some twenty subjects, many ways to paint."),
            translate("models", "A painter program, not a neural model."),
            any_computer,
        ),
        BuiltIn(
            STARTER,
            Role.SCORE,
            translate("models", "Starter scorer"),
            translate("models", "Ranks any pictures from about eight that you like and eight that you don't."),
            translate("models", "A small model of your own likes over what pictures look like."),
            any_computer,
            ("models/tagger",),
        ),
    )
