from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.patience import WAIT_MS
from tests.ui.create.conftest import SIDE, chunks, create, finish
from viper_desktop.domain.events import PictureMade
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER, Recipe
from viper_desktop.ui.create.plan import Shot, View
from viper_desktop.ui.create.session import Stage


def labels(page) -> list[str]:
    return [frame.shot.label for frame in page.stage.frames]


def test_a_prompt_becomes_a_picture_on_disk_with_its_recipe(page, qtbot):
    # WHEN somebody presses Enter in the prompt
    page.prompt.setFocus()
    QTest.keyClick(page.prompt, Qt.Key.Key_Return)
    finish(page, qtbot)
    # THEN the picture is on the stage and on disk, made as it was asked for
    frame = page.stage.frame
    assert frame.stage is Stage.MADE
    assert chunks(frame.path)[0] == (SIDE, SIDE)
    assert (frame.recipe.prompt, frame.recipe.seed, frame.recipe.degree_liked) == ("a house by a lake", 7, 0.85)
    assert page.film.film.rowCount() == 1


def test_side_by_side_makes_the_plain_picture_of_the_same_seed_first(page, qtbot):
    page.views.button(View.SIDE_BY_SIDE).click()
    assert page.create_button.text() == "Create 2"
    create(page, qtbot)
    plain, mine = page.stage.frames
    assert labels(page) == ["plain", "Mira"]
    assert plain.recipe.is_plain and not mine.recipe.is_plain
    assert plain.recipe.seed == mine.recipe.seed
    assert Path(plain.path).read_bytes() != Path(mine.path).read_bytes()


def test_degrees_make_a_strip(page, qtbot):
    page.views.button(View.DEGREES).click()
    create(page, qtbot)
    assert labels(page) == ["plain", "0.25", "0.5", "0.85", "1"]
    assert [frame.recipe.degree_liked for frame in page.stage.frames] == [0, 0.25, 0.5, 0.85, 1]


def test_profiles_show_the_same_prompt_in_everyones_taste(page, program, qtbot):
    # GIVEN a second person
    state, mira = program.state, program.state.profile_id
    state.people.create("Jo", Profile("Jo", (Attribute("woodcut", "medium"),)))
    qtbot.waitUntil(lambda: state.profile.name == "Jo", timeout=WAIT_MS)
    state.switch_profile(mira)
    qtbot.waitUntil(lambda: state.profile.name == "Mira", timeout=WAIT_MS)
    # WHEN the same prompt is made for both
    page.views.button(View.PROFILES).click()
    create(page, qtbot)
    # THEN each picture is made in its person's taste, and Mira's is still at work
    assert labels(page) == ["Mira", "Jo"]
    assert [frame.recipe.profile.liked[0].text for frame in page.stage.frames] == ["warm colors", "woodcut"]
    assert state.profile_id == mira


def test_profiles_cannot_be_compared_alone(page):
    assert not page.views.button(View.PROFILES).isEnabled()


def test_several_seeds_follow_one_another(page, qtbot):
    page.controls.count.setValue(2)
    create(page, qtbot)
    assert [frame.recipe.seed for frame in page.session.frames] == [7, 8]


def test_a_held_seed_stays_and_a_free_one_moves_on(page, qtbot):
    create(page, qtbot)
    assert page.controls.seed.value == 7
    page.controls.seed.lock.setChecked(False)
    create(page, qtbot)
    assert page.controls.seed.value != 7


def test_as_many_as_one_likes_are_queued_and_all_can_be_stopped(page, qtbot):
    page.controls.count.setValue(4)
    for _ in range(6):
        page.create_button.click()
    qtbot.waitUntil(lambda: len(page.session.frames) == 24, timeout=WAIT_MS)
    page.stop.click()
    qtbot.waitUntil(lambda: not page.session.unfinished(), timeout=WAIT_MS)
    # THEN what was made stays, the rest is gone from the strip
    assert all(frame.stage is Stage.MADE for frame in page.session.frames)
    assert len(page.session.frames) < 24


def test_what_goes_wrong_is_said_where_the_picture_would_be(page, program, qtbot):
    page.controls.choose_engine("/nowhere/model")
    with qtbot.waitSignal(program.state.error_raised, timeout=WAIT_MS):
        page.create_button.click()
    qtbot.waitUntil(lambda: page.session.frames[0].stage is Stage.FAILED, timeout=WAIT_MS)
    assert page.stage.wall.tiles[0].says()


def test_a_cluster_that_is_not_there_is_said_where_the_picture_would_be(page, program, qtbot):
    program.state.change_settings(replace(program.state.settings, compute="127.0.0.1:1"))
    with qtbot.waitSignal(program.state.error_raised, timeout=WAIT_MS) as said:
        page.create_button.click()
    assert "Ray" in said.args[0].sentence
    qtbot.waitUntil(lambda: page.session.frames[0].stage is Stage.FAILED, timeout=WAIT_MS)


def test_pictures_that_come_in_another_order_find_their_places(page, program, qtbot):
    # GIVEN a plain picture and one in a taste, waited for from a cluster
    mine = Recipe("a cat", ATELIER, profile=Profile("Mira", (Attribute("fog"),)), profile_id="mira", seed=3)
    shots = (Shot("plain", mine.plain(), 0), Shot("Mira", mine, 0))
    plain_frame, my_frame = page.session.begin("job", shots)
    # WHEN the second one is made first, with what its wish left open filled in
    for recipe in (mine, mine.plain()):
        whole = replace(recipe, width=SIDE, height=SIDE, steps=0)
        program.state.happened.emit(PictureMade("job", f"/{recipe.is_plain}.png", whole))
    # THEN each stands where it was waited for
    assert (plain_frame.path, my_frame.path) == ("/True.png", "/False.png")
