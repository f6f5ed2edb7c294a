from __future__ import annotations

from tests.patience import WAIT_MS
from tests.ui.create.conftest import chunks, finish
from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import STARTER


def test_a_newcomer_sees_the_starter_diffusion_grow_a_picture_in_their_taste(program, qtbot):
    # GIVEN somebody with a taste, who changes nothing on the page but the number of steps
    taste = Profile("Mira", (Attribute("pastel colors", "color"),))
    program.state.apply(taste, "Added by hand", own_version=True)
    program.window.open_page("create")
    page = program.window.page
    page.controls.more.steps.setValue(4)
    seen = []
    page.session.changed.connect(lambda frame: seen.append((frame.done, frame.preview.isNull())))
    # WHEN they click on the first idea
    page.stage.empty.chips[0].click()
    qtbot.waitUntil(lambda: bool(page.session.frames), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page.session.unfinished(), timeout=WAIT_MS)
    finish(page, qtbot)
    # THEN it grew before their eyes, and is on disk as the starter made it
    assert any(0 < done < 4 and not blank for done, blank in seen)
    frame = page.stage.frame
    assert frame.recipe.model == STARTER and frame.recipe.steps == 4 and not frame.recipe.is_plain
    assert "parameters" in chunks(frame.path)[1]
    # AND it can be had at twice the size, which says what it is
    made, _ = chunks(frame.path)
    assert "enlarged to" in page.bar.larger.toolTip()
    page.bar.larger.click()
    qtbot.waitUntil(lambda: len(page.session.frames) == 2, timeout=WAIT_MS)
    finish(page, qtbot)
    larger = page.stage.frame
    assert chunks(larger.path)[0] == (2 * made[0], 2 * made[1])
    assert larger.recipe.enlarged == 2 and larger.recipe.seed == frame.recipe.seed
