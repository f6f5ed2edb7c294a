from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.patience import WAIT_MS
from tests.ui.create.conftest import SIDE, chunks, create, finish
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import ATELIER, STARTER, Recipe


def test_a_result_can_be_liked_commented_and_starred(page, program, qtbot):
    create(page, qtbot)
    picture_id = page.stage.frame.picture.id
    page.bar.like.click()
    QTest.keyClicks(page.bar.comment, "Such warm light")
    page.bar.star.click()
    reaction = program.state.reactions[picture_id]
    assert (reaction.stance, reaction.comment) == (Stance.LIKE, "Such warm light")
    qtbot.waitUntil(page.bar.star.isChecked, timeout=WAIT_MS)
    # AND the other mark replaces the first
    page.bar.dislike.click()
    assert program.state.reactions[picture_id].stance is Stance.DISLIKE
    assert not page.bar.like.isChecked()


def test_again_is_another_seed_and_vary_more_like_this_one(page, qtbot):
    create(page, qtbot)
    first = page.stage.frame
    page.bar.again.click()
    finish(page, qtbot)
    other = page.stage.frame
    assert other.recipe.prompt == first.recipe.prompt and other.recipe.seed != first.recipe.seed
    page.bar.vary.click()
    finish(page, qtbot)
    near = page.stage.frames
    assert len(near) == 4
    assert all(replace(frame.recipe, variations=()) == other.recipe for frame in near)
    assert len({Path(frame.path).read_bytes() for frame in near}) == 4


def test_a_variation_is_dropped_on_the_page_and_made_again(page, program, qtbot):
    # GIVEN a variation, and something else on the page
    create(page, qtbot)
    page.bar.vary.click()
    finish(page, qtbot)
    variation = page.stage.frames[2]
    page.prompt.set_text("something else")
    # WHEN its file is dropped on the window and made again
    program.window.importer.dropped([variation.path])
    qtbot.waitUntil(lambda: page.prompt.text == "a house by a lake", timeout=WAIT_MS)
    assert "variation" in page.controls.origin.text
    create(page, qtbot)
    # THEN it is the same picture
    assert pixels(page.stage.frame.path) == pixels(variation.path)
    # AND another seed lets go of it
    page.controls.seed.dice.click()
    assert page.controls.origin.text == ""
    assert page.controls.order("x").variations == ()


def test_a_painted_picture_is_painted_again_at_twice_the_size(page, qtbot):
    create(page, qtbot)
    assert "painted anew at 384 × 384" in page.bar.larger.toolTip()
    page.bar.larger.click()
    qtbot.waitUntil(lambda: len(page.session.frames) == 2, timeout=WAIT_MS)
    finish(page, qtbot)
    frame = page.stage.frame
    assert chunks(frame.path)[0] == (2 * SIDE, 2 * SIDE)
    assert (frame.recipe.width, frame.recipe.enlarged, frame.recipe.seed) == (2 * SIDE, 1, 7)


def pixels(path) -> bytes:
    with Image.open(path) as image:
        return image.tobytes()


def test_a_picture_is_saved_without_its_recipe_where_the_settings_say_so(page, program, tmp_path, qtbot):
    create(page, qtbot)
    program.state.change_settings(replace(program.state.settings, recipe_in_exports=False))
    target = tmp_path / "given away.png"
    page.bar.save_to(str(target))
    qtbot.waitUntil(target.exists, timeout=WAIT_MS)
    assert "parameters" not in chunks(target)[1]
    assert "parameters" in chunks(page.stage.frame.path)[1]


def test_the_recipe_can_be_read_and_gone_on_from(page, qtbot):
    create(page, qtbot)
    page.prompt.set_text("something else")
    page.bar.recipe.click()
    assert "Prompt: a house by a lake" in page.bar.card.text
    assert "Taste: Mira" in page.bar.card.text
    page.bar.card._use()
    assert page.prompt.text == "a house by a lake"


def test_a_dropped_picture_brings_back_everything(page, program, qtbot):
    # GIVEN a picture that was made at another degree, and other settings since
    page.controls.degree.set_value(0.4)
    create(page, qtbot)
    path = page.stage.frame.path
    page.prompt.set_text("something else")
    page.controls.choose_engine(STARTER)
    page.controls.degree.set_value(1.2)
    program.state.apply(Profile("Mira", (Attribute("woodcut", "medium"),)), "Changed my mind")
    # WHEN it is dropped on the window
    program.window.importer.dropped([path])
    qtbot.waitUntil(lambda: page.prompt.text == "a house by a lake", timeout=WAIT_MS)
    # THEN the page is set as it was for that picture, its taste included
    order = page.controls.order(page.prompt.text)
    assert (order.model, order.seed, order.degree_liked, order.width) == (ATELIER, 7, 0.4, SIDE)
    assert page.studio.me().profile.liked[0].text == "warm colors"
    assert "as it was for that picture" in page.taste.text
    # AND today's taste is one click away
    page.taste._button.click()
    assert page.studio.me().profile.liked[0].text == "woodcut"


def test_best_of_several_keeps_one_and_says_how_good_it_is(page, program, pictures, qtbot):
    # GIVEN likes and dislikes to judge by
    ids = [index.picture.id for index in program.gallery.model.cards]
    for number, picture_id in enumerate(ids):
        program.state.react(picture_id, stance=Stance.LIKE if number % 2 else Stance.DISLIKE)
    program.state.flush()
    page.controls.best_of.setValue(3)
    create(page, qtbot)
    frame = page.stage.frame
    assert frame.score is not None and 0 <= frame.score.value <= 1
    assert len(list(Path(frame.path).parent.glob("*.png"))) == 1


def test_a_recipe_from_elsewhere_opens_the_page(program, qtbot):
    program.state.show_page("create", Recipe("a bowl of fruit", model=ATELIER, seed=3))
    page = program.window.page
    assert page.prompt.text == "a bowl of fruit"
    assert page.controls.seed.value == 3 and page.controls.seed.is_held
    assert page.controls.degree.value == 0  # it was a plain one


def test_in_a_small_window_the_stage_gives_way_and_not_the_buttons(page, program, qtbot):
    program.window.resize(640, 560)
    create(page, qtbot)
    qtbot.waitUntil(lambda: page.bar.like.height() >= page.bar.like.sizeHint().height(), timeout=WAIT_MS)
    assert page.bar.comment.geometry().top() >= page.bar.like.geometry().bottom()


def test_a_picture_can_be_thrown_away_and_brought_back(page, program, qtbot):
    create(page, qtbot)
    for throw_away in (lambda: QTest.keyClick(page.film, Qt.Key.Key_Delete), page.bar.remove.click):
        throw_away()
        assert page.session.frames == [] and page.stage.frame is None
        program.window.toasts.undo.click()
        assert page.stage.frame is page.session.frames[0]
