"""The whole loop as a newcomer goes through it, with the engines that ship: comment, learn, create, score."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.patience import WAIT_MS
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import STARTER
from viper_desktop.ui.create.plan import View
from viper_desktop.ui.create.session import Stage
from viper_desktop.ui.widgets.rows import ITEM

if TYPE_CHECKING:
    from tests.ui.conftest import Program

LIKED = (
    "I love the warm light and the muted colors.",
    "Soft edges, lots of empty space.",
    "Lovely pastel palette, very calm.",
    "The paper texture is wonderful.",
)
DISLIKED = (
    "Too busy for me.",
    "The neon colors are harsh.",
    "Hard edges everywhere.",
    "I don't like how dark it is.",
)


def comment(program: Program, words: str, liked: bool) -> str:
    """Mark the picture on the sheet and say why; Ctrl+Enter goes on to the next."""
    sheet = program.gallery.sheet
    picture = sheet.picture
    assert picture is not None
    sheet.marks[Stance.LIKE if liked else Stance.DISLIKE].click()
    QTest.keyClicks(sheet.comment, words)
    QTest.keyClick(sheet.comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    return picture.id


def test_a_newcomer_goes_from_the_first_comment_to_a_ranked_folder(start, tmp_path, qtbot):
    def wait(condition) -> None:
        qtbot.waitUntil(condition, timeout=WAIT_MS)

    # GIVEN the first start, on which somebody gives a name and asks for eight pictures
    program = start()
    state, window, gallery = program.state, program.window, program.gallery
    window._welcome.name.setText("Mira")
    window._welcome.start.click()
    wait(gallery.sheet.isVisible)
    # WHEN they say why of eight pictures
    said = [
        comment(program, words, liked)
        for pair in zip(LIKED, DISLIKED, strict=True)
        for words, liked in zip(pair, (True, False), strict=True)
    ]
    assert len(set(said)) == 8
    wait(gallery.meter.learn.isEnabled)
    # AND have their taste read
    gallery.meter.learn.click()
    wait(lambda: window.page.name == "profile" and not state.profile.is_empty)
    # THEN it stands in their own words on both sides
    liked, disliked = ([a.text for a in state.profile.side(side)] for side in (Polarity.LIKED, Polarity.DISLIKED))
    assert "muted colors" in liked and "pastel palette" in liked
    assert "neon colors" in disliked

    # WHEN they make a picture beside the plain one
    window.open_page("create")
    create = window.page
    assert create.controls.current_engine.id == STARTER
    create.controls.more.steps.setValue(3)
    create.controls.more.negative.setText("blotches " * 40 + "scribbles")
    create.views.button(View.SIDE_BY_SIDE).click()
    create.prompt.set_text("a lighthouse by the sea")
    create.create_button.click()
    wait(lambda: len(create.session.frames) == 2 and not create.session.unfinished())
    # THEN both are on disk, scored for them, and differ
    plain, mine = create.stage.frames
    assert plain.stage is mine.stage is Stage.MADE
    assert plain.score is not None and mine.score is not None
    assert Path(plain.path).read_bytes() != Path(mine.path).read_bytes()
    # AND what the engine had to say of it stands below it
    assert "no words for" in create.remarks.text
    assert "left out of the negative prompt: blotches" in create.remarks.text

    # WHEN they like what came out
    create.show_frame(mine)
    create.bar.like.click()
    # THEN it counts towards learning, and towards scoring
    assert state.readiness.comments == 8 and mine.picture.id in state.reactions
    window.open_page("score")
    score = window.page
    wait(lambda: [tray.model.rowCount() for tray in score.trays.values()] == [5, 4])

    # WHEN they drop a folder
    folder = tmp_path / "holiday"
    folder.mkdir()
    for number, card in enumerate([c for c in gallery.model.cards if c.picture.id not in said][:5]):
        source = Path(card.picture.path)
        (folder / f"{number}{source.suffix}").write_bytes(source.read_bytes())
    score.accepts_paths([str(folder)])
    wait(lambda: not score._job)
    # THEN it is ranked, best first
    ranked = score.ranked.model
    scores = [ranked.index(row).data(ITEM).score.value for row in range(ranked.rowCount())]
    assert len(scores) == 5
    assert scores == sorted(scores, reverse=True)
