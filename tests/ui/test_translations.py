from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from tests.patience import WAIT_MS
from viper_desktop import assets
from viper_desktop.domain.events import VersionsListed
from viper_desktop.domain.profile import Attribute, Polarity, added
from viper_desktop.domain.requests import ListVersions

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


def asked_for(tree, owner=""):
    """(context that Qt looks in, text, line) for every text that a file asks Qt for; None for what can't be known."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func)
            first = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args[:2]]
            if name == "self.tr":
                yield owner, first[0], node.lineno
            elif name.rpartition(".")[2] == "tr":
                yield None, first[0], node.lineno
            elif name.rpartition(".")[2] in ("translate", "QT_TRANSLATE_NOOP") and first[1] is not None:
                yield first[0], first[1], node.lineno
        yield from asked_for(node, node.name if isinstance(node, ast.ClassDef) else owner)


def test_every_text_of_the_window_is_translated_where_qt_looks_for_it(german):
    """GIVEN all texts that the window's sources ask for WHEN Qt looks for them in German THEN it finds each."""
    tree = ElementTree.parse(assets.path("translations", "viper_de.ts"))
    known = {
        (context.findtext("name"), message.findtext("source")): message
        for context in tree.iter("context")
        for message in context.iter("message")
    }
    lost, found = [], 0
    for file in sorted((assets.root().parent / "viper_desktop" / "ui").rglob("*.py")):
        for context, text, line in asked_for(ast.parse(file.read_text("utf-8"))):
            message = known.get((context, text))
            if message is None or message.find("translation").get("type"):
                lost.append(f"{file.name}:{line} {context}: {text}")
            elif not message.get("numerus"):
                found += 1
                assert QCoreApplication.translate(context, text) == message.findtext("translation"), (context, text)
    assert not lost
    assert found > 1200


def test_undo_is_told_in_german(german, program, qtbot):
    # GIVEN a German window with a taste that something was added to
    state = program.state
    state.apply(added(state.profile, Polarity.LIKED, Attribute("pastel colors")), "Zartes hinzugefügt")
    # WHEN it is undone
    state.undo_stack.undo()
    saved, listed = [], []
    state.when_saved(lambda: saved.append(True))
    qtbot.waitUntil(lambda: bool(saved), timeout=WAIT_MS)
    # THEN the timeline says so in German
    state.ask(ListVersions(state.profile_id), listed.append)
    qtbot.waitUntil(lambda: any(isinstance(event, VersionsListed) for event in listed), timeout=WAIT_MS)
    newest = next(event for event in listed if isinstance(event, VersionsListed)).versions[0]
    assert newest.reason.startswith("Rückgängig: Zartes hinzugefügt")
