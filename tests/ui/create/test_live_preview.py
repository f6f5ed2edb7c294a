"""The live preview on the Create page: what is written and chosen is seen as a draft, and nothing else is touched."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.ui.create.conftest import SIDE, WAIT_MS, create
from viper_desktop.domain.events import DraftMade, PictureMade
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER, STARTER, Mode, Recipe
from viper_desktop.domain.requests import DraftRequest, ListHistory
from viper_desktop.ui.create.plan import DEGREES, View

if TYPE_CHECKING:
    from viper_desktop.ui.create.page import CreatePage

TASTE = Profile("Mira", (Attribute("pastel colors", "color"), Attribute("watercolor", "style")))
SMALL = 128  # pixels of a picture by the starter model, which is a quick one

ROOMY = 1280, 820  # pixels of a window that shows the settings beside the stage, and the preview with them


@pytest.fixture
def live(program) -> CreatePage:
    """The Create page of somebody with a taste who has written nothing yet; small pictures by the starter diffusion."""
    program.state.apply(TASTE, "Added by hand", own_version=True)
    program.window.resize(*ROOMY)
    program.window.open_page("create")
    page = program.window.page
    page.restore(Recipe("", model=STARTER, profile=TASTE, width=SMALL, height=SMALL, seed=7))
    return page


@pytest.fixture
def painted(live) -> CreatePage:
    """The same with the atelier, which is quicker still."""
    live.restore(Recipe("", model=ATELIER, profile=TASTE, width=SIDE, height=SIDE, seed=7))
    return live


def until_drafted(page, qtbot) -> None:
    """Wait for drafts of what is set now."""

    def is_true() -> bool:
        recipe = page.controls.order(page.prompt.text).recipe(page.studio.me(), page.controls.seed.value)
        tiles = page.live.tiles
        last = page.live.drafts.image(recipe)
        return last is not None and tiles[-1].image == last and page.live.says.text().startswith("Draft,")

    qtbot.waitUntil(is_true, timeout=WAIT_MS)


def asked(program) -> list:
    """Every request for drafts from now on."""
    found: list = []
    program.state.submitted.connect(lambda _job, request: found.append(request))
    return found


def requests(found: list) -> list[DraftRequest]:
    return [request for request in found if isinstance(request, DraftRequest)]


def test_what_is_written_is_seen_as_a_draft_and_kept_nowhere(live, program, qtbot):
    # GIVEN a page on which nothing is written
    assert "Say what you want" in live.live.tiles[0].message
    queues = []
    program.state.queue_changed.connect(lambda changed: queues.append(changed.jobs))
    # WHEN something is
    live.prompt.set_text("a sailboat")
    until_drafted(live, qtbot)
    # THEN it is there, with how it was made
    (tile,) = live.live.tiles
    assert not tile.image.isNull() and not tile.is_pale
    assert live.live.says.text().startswith(f"Draft, {live.live.drafts.steps} step")
    # AND neither on the stage, in the queue, in the history nor in the library
    assert live.session.frames == [] and not any(queues)
    told = []
    program.state.ask(ListHistory(), told.append)
    qtbot.waitUntil(lambda: len(told) == 3, timeout=WAIT_MS)
    assert (told[1].prompts, told[1].made) == ((), ())


def test_what_the_model_does_not_read_is_told_of_the_draft_and_not_twice_of_the_picture(live, qtbot):
    # GIVEN a negative prompt that is longer than the model reads
    live.controls.more.negative.setText("blotches " * 60)
    live.prompt.set_text("a sailboat")
    until_drafted(live, qtbot)
    # THEN the draft says what is lost
    lost = "left out of the negative prompt: blotches"
    qtbot.waitUntil(lambda: lost in live.live.remarks.text, timeout=WAIT_MS)
    assert live.live.remarks.isVisible()
    # WHEN the picture is made THEN it is told below that, and there alone
    create(live, qtbot)
    assert lost in live.remarks.text
    assert live.live.remarks.text == ""
    # WHEN less is written THEN nothing is said of the draft that is not so
    live.controls.more.negative.setText("blotches")
    until_drafted(live, qtbot)
    qtbot.waitUntil(lambda: "left out" not in live.live.remarks.text, timeout=WAIT_MS)


def test_the_degree_is_seen_and_nothing_of_it_is_the_plain_picture(live, qtbot):
    # GIVEN the plain picture beside one's own
    live.views.choose(View.SIDE_BY_SIDE)
    live.switches.view_chosen.emit()
    live.prompt.set_text("a sailboat")
    until_drafted(live, qtbot)
    plain, mine = (tile.image for tile in live.live.tiles)
    assert plain != mine
    # WHEN the slider is moved to nothing
    live.controls.degree.slider.setValue(0)
    until_drafted(live, qtbot)
    # THEN both are the plain one
    assert [tile.image for tile in live.live.tiles] == [plain, plain]


def test_what_is_written_last_wins(painted, program, qtbot):
    found = asked(program)
    painted.prompt.set_text("a house by a lake")
    qtbot.waitUntil(lambda: bool(requests(found)), timeout=WAIT_MS)
    painted.prompt.set_text("a dragon over the sea")
    until_drafted(painted, qtbot)
    assert [request.recipes[0].prompt for request in requests(found)] == ["a house by a lake", "a dragon over the sea"]
    assert painted.live.says.text() == "Draft, small"


def test_an_attribute_switched_off_and_on_again_is_seen_at_once(painted, program, qtbot):
    # GIVEN a draft in somebody's taste
    painted.prompt.set_text("a house by a lake")
    until_drafted(painted, qtbot)
    with_it = painted.live.tiles[0].image
    # WHEN an attribute is switched off
    pastel, watercolor = TASTE.liked
    program.state.apply(replace(TASTE, liked=(pastel, replace(watercolor, enabled=False))), "Switched off")
    until_drafted(painted, qtbot)
    assert painted.live.tiles[0].image != with_it
    # AND on again: nothing needs to be drafted for that
    found = asked(program)
    program.state.undo_stack.undo()
    until_drafted(painted, qtbot)
    assert painted.live.tiles[0].image == with_it and requests(found) == []


def test_switched_off_nothing_is_drafted_and_it_stays_off(painted, program, qtbot):
    # GIVEN the preview switched off
    found = asked(program)
    painted.live.switch.click()
    # WHEN something is written, and the picture made
    painted.prompt.set_text("a house by a lake")
    create(painted, qtbot)
    # THEN nobody asked for a draft
    assert requests(found) == [] and not painted.live.easel.isVisible()
    # AND the settings keep it
    assert program.state.settings.draft_built_in is False
    # AND a model that somebody added is not drafted unless they say so
    painted.live.switch.click()
    painted.controls.choose_engine("somebody/large-model")
    assert not painted.live.switch.isChecked() and not painted.live.easel.isVisible()
    painted.live.switch.click()
    assert program.state.settings.draft_added is True


def test_pictures_to_keep_come_first(live, program, qtbot):
    # GIVEN a picture that was asked for
    heard, queues = [], []
    program.state.happened.connect(heard.append)
    program.state.queue_changed.connect(lambda changed: queues.append(changed.jobs))
    live.prompt.set_text("a sailboat")
    live.make()
    # WHEN another prompt is written at once
    live.prompt.set_text("a butterfly")
    until_drafted(live, qtbot)
    # THEN its draft comes after the picture, and the queue knows of the picture alone
    kinds = [type(event) for event in heard if isinstance(event, PictureMade | DraftMade)]
    assert kinds[0] is PictureMade and DraftMade in kinds
    assert {job.title for jobs in queues for job in jobs} == {"“a sailboat”"}
    assert [frame.recipe.prompt for frame in live.session.frames] == ["a sailboat"]


def test_a_draft_that_is_pressed_becomes_the_picture(painted, program, qtbot):
    painted.prompt.set_text("a house by a lake")
    until_drafted(painted, qtbot)
    painted.live.tiles[0].click()
    qtbot.waitUntil(lambda: bool(painted.session.frames) and not painted.session.unfinished(), timeout=WAIT_MS)
    frame = painted.stage.frame
    assert (frame.recipe.prompt, frame.recipe.seed) == ("a house by a lake", 7)
    assert frame.recipe.profile == TASTE


def test_where_there_is_no_draft_the_preview_says_so_and_nothing_else_complains(live, program, qtbot):
    errors = []
    program.state.error_raised.connect(errors.append)
    # GIVEN the published steps, of which there is no quick version
    live.restore(Recipe("a sailboat", profile=TASTE, width=SMALL, height=SMALL, seed=7, mode=Mode.EXACT))
    qtbot.waitUntil(lambda: "no quick draft" in live.live.tiles[0].message, timeout=WAIT_MS)
    # AND a size that cannot be made
    live.restore(Recipe("a sailboat", profile=TASTE, width=SMALL + 1, height=SMALL, seed=7))
    qtbot.waitUntil(lambda: "cannot make a picture" in live.live.tiles[0].message, timeout=WAIT_MS)
    assert errors == []


def test_coming_to_the_page_loads_no_model_that_somebody_added(program, qtbot):
    # GIVEN somebody who has the preview on for added models, too, and left one chosen with a prompt written
    program.state.change_settings(replace(program.state.settings, draft_added=True))
    program.window.resize(*ROOMY)
    program.window.open_page("create")
    page = program.window.page
    page.controls.choose_engine("somebody/large-model")
    program.window.open_page("gallery")
    page.prompt.set_text("a sailboat")
    # WHEN they come to the page
    found = asked(program)
    program.window.open_page("create")
    # THEN nothing is drafted before they change something
    assert page.live.switch.isChecked() and page.live.easel.isVisible() and not page.live._soon.isActive()
    page.controls.degree.slider.setValue(3)
    qtbot.waitUntil(lambda: bool(requests(found)), timeout=WAIT_MS)


def test_a_draft_is_named_as_such_only_where_there_is_one(painted, qtbot):
    # GIVEN a draft, and what is said of it
    painted.prompt.set_text("a house by a lake")
    until_drafted(painted, qtbot)
    said_over_nothing = []

    def is_drafted() -> bool:
        tiles = painted.live.tiles
        bare = all(tile.image.isNull() for tile in tiles)
        said_over_nothing.append(bare and painted.live.says.text().startswith("Draft"))
        return len(tiles) == len(DEGREES) and not any(tile.image.isNull() for tile in tiles)

    # WHEN several are wished for instead
    painted.restore(Recipe("a fox in a forest", model=ATELIER, profile=TASTE, width=SIDE, height=SIDE, seed=8))
    painted.views.choose(View.DEGREES)
    painted.switches.view_chosen.emit()
    qtbot.waitUntil(is_drafted, timeout=WAIT_MS)
    # THEN nothing was said of tiles that were still empty
    assert not any(said_over_nothing)
    qtbot.waitUntil(lambda: painted.live.says.text() == "Draft, small", timeout=WAIT_MS)
    # AND of those of which there is no quick draft, neither
    painted.restore(Recipe("a sailboat", profile=TASTE, width=SMALL, height=SMALL, seed=7, mode=Mode.EXACT))
    qtbot.waitUntil(lambda: "no quick draft" in painted.live.tiles[0].message, timeout=WAIT_MS)
    assert painted.live.says.text() == ""


def test_words_that_a_small_tile_has_no_room_for_are_in_its_tool_tip(live, program, qtbot):
    # GIVEN tiles too small for what they have to say
    program.window.resize(1100, 560)
    live.restore(Recipe("a sailboat", profile=TASTE, width=SMALL, height=SMALL, seed=7, mode=Mode.EXACT))
    live.views.choose(View.DEGREES)
    live.switches.view_chosen.emit()
    qtbot.waitUntil(lambda: all("no quick draft" in t.message for t in live.live.tiles), timeout=WAIT_MS)
    assert len(live.live.tiles) == len(DEGREES)
    for tile in live.live.tiles:
        assert tile.written == "" and "There is no quick draft" in tile.toolTip()
    # WHEN there is one alone, it is written in it in full
    live.views.choose(View.ONE)
    live.switches.view_chosen.emit()
    qtbot.waitUntil(lambda: [t.written for t in live.live.tiles] == ["There is no quick draft of this."])
