from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from viper_desktop import assets

FILES = sorted(assets.path("translations").glob("viper_*.ts"))


def holes(text):
    names = sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    return names, text.count("%n")


def messages(file):
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation] if message.get("numerus") else [translation.text]
        yield message.findtext("source"), [form for form in forms if form]


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_fills_in_what_its_source_fills_in(file):
    for source, forms in messages(file):
        for form in forms:
            assert holes(form) == holes(source), source


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_qt_loads_is_what_was_translated(file, qapp):
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    assert not translator.isEmpty()


def test_english_counts_properly(qapp):
    translator = QTranslator()
    translator.load(str(assets.path("translations", "viper_en.qm")))
    qapp.installTranslator(translator)
    counted = [QCoreApplication.translate("Meter", "%n comment(s)", "", count) for count in (1, 2)]
    qapp.removeTranslator(translator)
    assert counted == ["1 comment", "2 comments"]


def test_sentences_are_gathered_under_the_name_that_they_are_looked_up_by():
    """The gathering tool knows `self.tr` and `translate` only; an alias would file a sentence where nobody looks."""
    pattern = re.compile(r"(?<![\w.])tr\(")
    sources = assets.root().parent / "viper_desktop" / "ui"
    assert not [path.name for path in sources.rglob("*.py") if pattern.search(path.read_text("utf-8"))]
