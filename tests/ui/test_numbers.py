"""Numbers and quotation marks are those of the window's language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from tests.patience import WAIT_MS
from viper_desktop.ui.fit.words import amount
from viper_desktop.ui.main import install_translations
from viper_desktop.ui.numbers import decimal, short
from viper_desktop.ui.said.matching import said
from viper_desktop.ui.widgets.labels import quoted


@pytest.fixture
def in_german(german):
    """A German window on a computer that speaks something else."""
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


def test_a_chosen_language_writes_its_own_numbers(qapp):
    before = QLocale()
    install_translations(qapp, "en")
    assert (decimal(0.85, 2), short(0.5), short(1), decimal(12345.6, 1)) == ("0.85", "0.5", "1", "12345.6")
    QLocale.setDefault(before)


def test_german_numbers_have_a_comma(in_german):
    assert (decimal(0.85, 2), short(0.5), short(1), decimal(12345.6, 1)) == ("0,85", "0,5", "1", "12345,6")
    assert amount(6_100_000_000) == "6,1 GB"
    assert quoted("fog") == "„fog“"
    # AND so do those in what engines say, but for names
    assert "12,0 GB" in said("Idefics2 8B needs 18.0 GB and 12.0 GB are free on the graphics card, so it may not fit.")
    assert said("There is no model “SDXL 1.0”.").endswith("„SDXL 1.0“.")


def test_a_german_degree_is_written_with_a_comma(in_german, program, qtbot):
    program.window.open_page("create")
    page = program.window.page
    qtbot.waitUntil(lambda: page.controls.degree.value_label.text() == "0,85", timeout=WAIT_MS)
