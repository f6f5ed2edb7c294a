"""How a model gets along with the memory that is free, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from viper_desktop.domain.memory import GB, Remedy, Way
from viper_desktop.domain.models import Role
from viper_desktop.ui.models.words import size_words
from viper_desktop.ui.numbers import decimal

if TYPE_CHECKING:
    from viper_desktop.domain.memory import MemoryEstimate, Outlook


def on_a_card(outlook: Outlook) -> str:
    """Such as "Here it needs 6.1 GB, and 5.2 GB are free on the graphics card: it will run slower, …"."""
    translate = QCoreApplication.translate
    if outlook.estimate is None:
        return outlook.problem
    words = translate("fit", "Here it needs {needs}, and {free} are free {where}: it {what}.")
    if outlook.is_here:
        words = translate("fit", "In memory now. It needs {needs}, and {free} are free to it {where}: it {what}.")
    return words.format(what=_what(outlook.estimate), **_amounts(outlook.estimate))


def in_a_note(outlook: Outlook) -> str:
    """The same as a sentence before a button is pressed, with what to choose instead; empty where all fits."""
    translate = QCoreApplication.translate
    estimate = outlook.estimate
    if estimate is None:
        return outlook.problem
    if estimate.way is Way.WHOLE:
        return ""
    words = translate("fit", "{name} needs {needs}, and {free} are free {where}: it {what}.")
    said = words.format(name=outlook.name, what=_what(estimate), **_amounts(estimate))
    return f"{said} {_instead(outlook)}".strip()


def button(outlook: Outlook) -> str:
    """What the note's button says; empty where there is nothing to press."""
    translate = QCoreApplication.translate
    match outlook.remedy:
        case Remedy.SMALLER:
            return translate("fit", "Make it {width} × {height}").format(width=outlook.size[0], height=outlook.size[1])
        case Remedy.AUTOMATIC | Remedy.COARSER | Remedy.BUDGET:
            return translate("fit", "Go to the settings")
        case Remedy.BUILT_IN:
            return translate("fit", "Use the built-in one")
    return ""


def amount(count: int) -> str:
    """Bytes of memory, to a tenth of a gigabyte: what fits is often a matter of that."""
    return f"{decimal(count / GB, 1)} GB" if count >= GB else size_words(count)


def _amounts(estimate: MemoryEstimate) -> dict[str, str]:
    translate = QCoreApplication.translate
    card, computer = translate("fit", "on the graphics card"), translate("fit", "in this computer's memory")
    where = card if estimate.on_card else computer
    return {"needs": amount(estimate.needs), "free": amount(estimate.free), "where": where}


def _what(estimate: MemoryEstimate) -> str:
    translate = QCoreApplication.translate
    takes = amount(estimate.takes)
    match estimate.way:
        case Way.WHOLE:
            return translate("fit", "fits")
        case Way.HALF:
            return translate("fit", "will run in half precision, in {takes}").format(takes=takes)
        case Way.EIGHT:
            return translate("fit", "will be loaded in 8 bits, in {takes}").format(takes=takes)
        case Way.FOUR:
            return translate("fit", "will be loaded in 4 bits, in {takes}").format(takes=takes)
        case Way.TILES:
            return translate("fit", "will finish pictures in tiles")
        case Way.MOVES_PARTS:
            return translate("fit", "will run slower, moving parts in and out")
        case Way.LAYER_BY_LAYER:
            return translate("fit", "will run much slower, moving one layer at a time")
        case Way.ON_PROCESSOR:
            return translate("fit", "will run on the processor, which takes long")
    return translate("fit", "may run out of memory")


def _instead(outlook: Outlook) -> str:
    translate = QCoreApplication.translate
    match outlook.remedy:
        case Remedy.AUTOMATIC:
            return translate("fit", "It fits if the program may choose what waits off the graphics card.")
        case Remedy.COARSER:
            return translate("fit", "It fits if it need not be kept whole.")
        case Remedy.SMALLER:
            words = translate("fit", "At {width} × {height} it fits.")
            return words.format(width=outlook.size[0], height=outlook.size[1])
        case Remedy.BUDGET:
            return translate("fit", "There is more memory than the settings let models use.")
        case Remedy.BUILT_IN:
            built_in = {
                Role.MAKE: translate("fit", "The starter diffusion and the atelier always fit."),
                Role.SCORE: translate("fit", "The starter scorer always fits."),
            }
            return built_in.get(outlook.of.role, translate("fit", "The starter reader always fits."))
    return ""
