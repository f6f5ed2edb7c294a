"""What is said of sittings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from viper_desktop.domain.tastetest import Against
from viper_desktop.ui.create.plan import engine_name
from viper_desktop.ui.numbers import short

if TYPE_CHECKING:
    from viper_desktop.domain.tastetest import Sitting, Tally


HALF = 0.5  # where both are liked alike


def result(against: Against, tally: Tally) -> str:
    """Such as “You chose your own taste 8 of 10 times (probably between 49% and 94% in the long run)”."""
    translate = QCoreApplication.translate
    if not tally.decided:
        return translate("tastetest", "You liked neither better, every time.")
    if against is Against.VERSION:
        words = translate(
            "tastetest",
            "You chose your taste of today {mine} of {n} times (probably between {low}% and {high}% in the long run).",
        )
    else:
        words = translate(
            "tastetest",
            "You chose your own taste {mine} of {n} times (probably between {low}% and {high}% in the long run).",
        )
    low, high = percent(tally)
    return words.format(mine=tally.mine, n=tally.decided, low=low, high=high)


def verdict(tally: Tally) -> str:
    """What that comes to."""
    translate = QCoreApplication.translate
    if tally.is_clear:
        if tally.mine > tally.other:
            return translate("tastetest", "That is clear: it works for you. Chance alone would seldom do that.")
        return translate("tastetest", "That is clear, and the other way round: here, it does not work for you.")
    low, high = tally.interval
    if low > HALF or high < HALF:  # by one look at the end; who looks after every choice must ask for more
        return translate(
            "tastetest", "That leans one way, but luck could still do that. Another sitting would tell more."
        )
    return translate("tastetest", "That is not clear yet: chance alone could do that. Another sitting would tell more.")


def neither(tally: Tally) -> str:
    """How often neither was chosen; empty where that never was."""
    if not tally.neither:
        return ""
    if tally.neither == 1:
        return QCoreApplication.translate("tastetest", "Once you chose neither, which counts for neither.")
    words = QCoreApplication.translate("tastetest", "{n} times you chose neither, which counts for neither.")
    return words.format(n=tally.neither)


def opponent(sitting: Sitting) -> str:
    """What the person's own taste was set against."""
    translate = QCoreApplication.translate
    match sitting.against:
        case Against.PLAIN:
            return translate("tastetest", "the plain model")
        case Against.PROFILE:
            return translate("tastetest", "the taste of {name}").format(name=sitting.other_name)
        case Against.STRANGER:
            return translate("tastetest", "the taste of a stranger made up by chance")
        case Against.VERSION:
            return translate("tastetest", "your taste as it was: {name}").format(name=sitting.other_name)


def compared(sitting: Sitting) -> str:
    """What was set against what, made by whom."""
    words = QCoreApplication.translate("tastetest", "Your taste against {other}, at degree {degree}, by {engine}.")
    degree = short(sitting.mine.degree_liked)
    return words.format(other=opponent(sitting), degree=degree, engine=engine_name(sitting.mine.model))


def percent(tally: Tally) -> tuple[int, int]:
    """The interval in whole percent."""
    low, high = tally.interval
    return round(100 * low), round(100 * high)


def score(tally: Tally) -> str:
    """Such as “8 of 10, 49% to 94%”, for a list."""
    low, high = percent(tally)
    words = QCoreApplication.translate("tastetest", "{mine} of {n}, {low}% to {high}%")
    return words.format(mine=tally.mine, n=tally.decided, low=low, high=high)
