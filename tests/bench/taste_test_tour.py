"""The part of the screenshots that needs several people and choices: taste tests, rankings, blends, words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.profile import Attribute, Profile
from viper_desktop.domain.recipe import ATELIER
from viper_desktop.domain.requests import CreateProfile
from viper_desktop.domain.tastetest import Side

if TYPE_CHECKING:
    from tests.bench.camera import Camera
    from viper_desktop.ui.tastetest.page import TasteTestPage

PICTURE = 400  # px, quick enough to wait for


def sittings(shooting: Camera) -> None:
    """Two sittings against the plain model: one that stays open, one that is clear."""
    page = _page(shooting)
    shooting.shoot("test-new")
    for sitting, wins in enumerate((5, 8), start=1):
        page.setup.begin.click()
        shooting.until(lambda: page.stack.currentWidget() is page.arena)
        if sitting == 1:
            shooting.shoot("test-waiting")
        _judge(shooting, page, wins, shown=sitting == 1)
        shooting.settle(1500)
        shooting.shoot(f"test-result-{sitting}")
        shooting.narrow(f"test-result-{sitting}")
        page.result.done.click()
        shooting.settle(800)
    shooting.shoot("test-history")
    shooting.narrow("test-history")


def _judge(shooting: Camera, page: TasteTestPage, wins: int, *, shown: bool) -> None:
    """Choose one's own taste so many times, once neither, then the other; the fourth pair is photographed."""
    while page.stack.currentWidget() is page.arena:
        shooting.until(lambda: page.arena.is_ready)
        done, mine = page.desk.sitting.done, page.desk.pair.mine_left
        if shown and done == 3:
            shooting.settle(800)
            shooting.shoot("test-pair")
            shooting.narrow("test-pair")
        side = Side.LEFT if mine is (done < wins) else Side.RIGHT
        page.arena.choose(None if shown and done == 6 else side)


def ranking(shooting: Camera) -> None:
    """Six pictures of one prompt in order, compared with the score."""
    page = _page(shooting)
    _invite(shooting)
    page.setup.ranking.click()
    shooting.settle()
    shooting.shoot("ranking-new")
    page.ranking.prompt.setCurrentText("a lighthouse by the sea")
    page.ranking.count.setValue(6)
    page.ranking.begin.click()
    shooting.until(page.ranking.finish.isEnabled)
    page.ranking_desk.move(4, 0)
    page.ranking.row.tiles[1].setFocus()
    shooting.settle(1200)
    shooting.shoot("ranking-order")
    shooting.narrow("ranking-order")
    page.ranking.finish.click()
    shooting.until(page.ranking.another.isVisible)
    shooting.settle(1200)
    shooting.shoot("ranking-compared")
    shooting.narrow("ranking-compared")
    page.ranking.done.click()


def blending(shooting: Camera) -> None:
    """The taste at work and two other people's."""
    _invite(shooting)
    shooting.window.open_page("profile")
    menu = shooting.window.page.menu
    menu.refresh()
    menu.blending.trigger()
    shooting.until(lambda: hasattr(menu, "blender"))
    menu.blender.sliders[-1].setValue(20)
    for look in ("light", "dark"):
        shooting.theme.use(look)
        shooting.settle(300)
        menu.blender.grab().save(str(shooting.folder / f"blend-{look}.png"))
    shooting.theme.use("light")
    menu.blender.reject()


def words(shooting: Camera) -> None:
    """A finished picture and what each word did to it."""
    shooting.window.open_page("create")
    page = shooting.window.page
    page.controls.choose_engine(ATELIER)
    page.prompt.set_text("a house by a lake")
    page.make()
    shooting.until(lambda: page.session.frames and not page.session.unfinished())
    shooting.settle(800)
    shooting.shoot("words-question")
    page.words.ask.click()
    shooting.until(lambda: page.words.tiles and not page.words._job)
    shooting.settle(800)
    shooting.shoot("words-answer")
    shooting.narrow("words-answer")


def _page(shooting: Camera) -> TasteTestPage:
    shooting.window.open_page("test")
    page: TasteTestPage = shooting.window.page
    page.setup.atelier_side = PICTURE
    page.setup.engine.setCurrentIndex(page.setup.engine.findData(ATELIER))
    shooting.settle(800)
    return page


def _invite(shooting: Camera) -> None:
    """Two more people, one of them with a long name."""
    if len(shooting.state.profiles) > 1:
        return
    mine = shooting.state.profile
    shared = Attribute(mine.liked[0].text, mine.liked[0].category)
    quarrel = Attribute(mine.liked[1].text, mine.liked[1].category)
    kai = Profile("Kai", (shared, Attribute("blue tones", "color")), (quarrel,))
    long = "Maximiliane-Alexandra of Hohenschwangau and the Southern Lakes"
    for name, taste in (("Kai", kai), (long, Profile(long, (Attribute("stained glass", "technique"), shared)))):
        shooting.client.submit(CreateProfile(name, taste))
    shooting.until(lambda: len(shooting.state.profiles) > 2)
