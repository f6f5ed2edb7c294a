from __future__ import annotations

from string import Formatter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from tests.patience import WAIT_MS
from tests.ui.said.sources import is_said_by, occurs, raised
from viper_desktop.domain.events import JobFailed, Note, PicturesImported, Progress, VersionsListed
from viper_desktop.domain.profile import Attribute, Polarity, added
from viper_desktop.domain.requests import ListVersions
from viper_desktop.ui.said.events import translated
from viper_desktop.ui.said.matching import said
from viper_desktop.ui.said.sentences import SENTENCES


def filled(template):
    names = [name for _, name, _, _ in Formatter().parse(template) if name]
    return {name: f"<{number}>" for number, name in enumerate(names, start=7)}


@pytest.mark.parametrize("template", SENTENCES)
def test_what_is_listed_is_still_said_somewhere(template):
    assert occurs(template)


def test_every_error_that_can_reach_the_window_is_listed():
    found = dict.fromkeys(raised())
    missing = [(where, text) for where, text in found if not any(is_said_by(text, one) for one in SENTENCES)]
    assert not missing
    assert len(found) > 250


@pytest.mark.parametrize("template", SENTENCES)
def test_a_listed_sentence_is_said_in_german_and_no_other(german, template):
    # GIVEN a sentence of another room, its holes filled WHEN it comes to a German window
    values = filled(template)
    shown = said(template.format(**values))
    # THEN its own translation is shown, with the same in its holes
    assert shown == QCoreApplication.translate("said", template).format(**values)
    assert shown != template.format(**values) or " " not in template


def test_in_english_everything_stays_as_it_was_said(qapp):
    for template in SENTENCES:
        text = template.format(**filled(template))
        assert said(text) == text


@pytest.mark.parametrize(
    ("english", "german_words"),
    [
        ("", ""),
        ("Nothing that anybody listed. Nor this.", "Nothing that anybody listed. Nor this."),
        ("reading the comments: haze, soft light …", "liest die Kommentare: haze, soft light …"),
        (
            "The comment on “Owl. At night” was left out. owl.png is damaged.",
            "Der Kommentar zu „Owl. At night“ wurde weggelassen. owl.png ist beschädigt.",
        ),
        (
            "Memory ran out, so it is tried again in 4 bits. 3 of each is a rough guess; 8 are good.",
            "Der Speicher reichte nicht, darum noch ein Versuch: in 4 Bit. Je 3 sind grob geschätzt; je 8 sind gut.",
        ),
        (
            "Idefics2 8B needs 18.0 GB and 12.0 GB are free on the graphics card, so it may not fit.",
            "Idefics2 8B braucht 18.0 GB, und 12.0 GB sind auf der Grafikkarte frei, darum passt es vielleicht nicht.",
        ),
    ],
)
def test_sentences_within_sentences_and_beside_them_are_said_in_german_too(german, english, german_words):
    assert said(english) == german_words


def test_events_come_to_the_window_in_its_language(german):
    failed = JobFailed("a", "The disk is full.", "Make room, or choose another folder.", "Traceback: The disk is full.")
    assert translated(failed) == JobFailed(
        "a", "Die Platte ist voll.", "Schaff Platz oder wähle einen anderen Ordner.", failed.details
    )
    assert translated(Note("a", "Understood: a cat.")) == Note("a", "Verstanden: a cat.")
    assert translated(Progress("a", 1, 2, phase="scoring")) == Progress("a", 1, 2, phase="Bilder bewerten")


def test_a_german_window_says_in_german_why_a_file_is_no_picture(german, program, pictures, qtbot):
    # GIVEN a German window WHEN a file that is no picture is dropped on it
    heard = []
    program.state.happened.connect(heard.append)
    program.window.importer.add([str(pictures / "notes.png")])
    qtbot.waitUntil(lambda: any(isinstance(event, PicturesImported) for event in heard), timeout=WAIT_MS)
    # THEN it says why in German
    report = next(event.report for event in heard if isinstance(event, PicturesImported))
    assert list(report.unreadable.values()) == ["notes.png ist kein Bild, das dieses Programm lesen kann."]


def test_a_german_window_names_the_groups_and_versions_of_a_taste_in_german(german, program, qtbot):
    # GIVEN a taste with a color in it WHEN a German window shows it
    state = program.state
    state.apply(added(state.profile, Polarity.LIKED, Attribute("muted colors", "color")), "hinzugefügt")
    program.window.open_page("profile")
    # THEN the group is called Farbe, and the version that the program made says so in German
    page = program.window.page
    assert "Farbe" in [label.text() for label in page.findChildren(QLabel)]
    listed = []
    state.ask(ListVersions(state.profile_id), listed.append)
    state.happened.connect(listed.append)
    qtbot.waitUntil(lambda: any(isinstance(event, VersionsListed) for event in listed), timeout=WAIT_MS)
    versions = next(event.versions for event in listed if isinstance(event, VersionsListed))
    assert versions[-1].reason == "Angelegt"
