"""Opens every page with realistic content and saves what it looks like.

    python -m tests.bench.screenshots FOLDER [name…]

Light and dark, at 100% and 150%, narrow, and empty. Uses the real worker on a data folder of its own; pictures are
painted by the atelier, so that pages look as they do for people.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.bench.camera import Camera

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "1")

COMMENTS = (
    ("like", "The light is so warm and calm, like late afternoon. I love the muted colors."),
    ("dislike", "Too busy for me, I don't know where to look."),
    ("like", "Beautiful fine brushwork and lots of empty space."),
    ("dislike", "The neon colors are harsh and feel artificial."),
    ("mixed", "I like the soft shadows, but the composition is too centered."),
    ("like", "Lovely pastel palette, very dreamy."),
    ("dislike", "Hard edges everywhere, it looks cold."),
    ("like", "The paper texture is wonderful."),
    ("like", "Misty, quiet, minimal."),
)


def main() -> None:
    """Run each scale in a process of its own: Qt reads the factor once."""
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    if "VIPER_SHOT_SCALE" in os.environ:
        Tour(Path(sys.argv[1]), os.environ["VIPER_SHOT_SCALE"], set(sys.argv[2:])).run()
        return
    for scale in ("1", "1.5"):
        environment = os.environ | {"VIPER_SHOT_SCALE": scale, "QT_SCALE_FACTOR": scale}
        subprocess.run([sys.executable, "-m", "tests.bench.screenshots", *sys.argv[1:]], env=environment, check=True)


class Tour(Camera):
    """One session in front of the camera: starts as a newcomer, then fills the pages."""

    def tour(self) -> None:
        self.settle(1500)
        self.shoot("welcome")
        self.window._welcome.name.setText("Mira")
        self.window._welcome.look_around.click()
        self.until(lambda: self.state.profile_id)
        gallery = self.window.page
        self.until(lambda: not gallery._listing)
        if gallery.model.rowCount() < 20:  # a checkout without the bundled gallery
            self._paint(24)
            self.until(lambda: gallery.model.rowCount() >= 24)
        self.shoot("gallery-new")
        gallery.chips.choose("liked")
        self.settle(800)
        self.shoot("gallery-empty")
        gallery.chips.choose("all")
        self.until(lambda: gallery.model.rowCount() >= 20)
        self._comment(gallery)
        self.settle(800)
        gallery._open(gallery.model.index(3))
        self.settle(1200)
        self.shoot("gallery")
        self.window.resize(640, 760)
        self.settle()
        self.shoot("gallery-narrow-sheet")
        gallery.close_sheet()
        self.settle()
        self.shoot("gallery-narrow")
        self.window.resize(1280, 820)
        self._profile(gallery)
        for page in ("create", "score", "models", "settings"):
            self.window.open_page(page)
            self.settle(2500)
            self.shoot(page)
        self._models()
        self._shoot_narrow("profile", "create", "score", "models", "settings")
        self._create()
        self._score()
        self._test()
        self._shoot_narrow("create", "score", suffix="-full")
        self._long_names()
        self._troubles(gallery)

    def _shoot_narrow(self, *pages: str, suffix: str = "") -> None:
        self.window.resize(640, 760)
        for page in pages:
            self.window.open_page(page)
            self.settle(800)
            self.shoot(f"{page}{suffix}-narrow")
        self.window.resize(1280, 820)

    def _models(self) -> None:
        """Somebody's own model in the list, and the question before one is fetched."""
        from viper_desktop import assets
        from viper_desktop.domain.models import Offer
        from viper_desktop.ui.models.consent import Consent

        if not self.is_wanted("models-"):
            return
        self.window.open_page("models")
        page = self.window.page
        page.add_own(str(assets.path("models", "starter")))
        self.until(lambda: "starter" in page.cards)
        self.settle(500)
        self.shoot("models-added")
        entries = [page.cards[name].state.entry for name in ("idefics2", "vpe")]
        offers = tuple(Offer(e, "c0ffee", e.size, e.size, 71_000_000_000, str(self.home / e.id)) for e in entries)
        dialog = Consent(offers, page)
        dialog.show()
        self.settle()
        for look in ("light", "dark"):
            self.theme.use(look)
            self.settle(200)
            dialog.grab().save(str(self.folder / f"models-consent-{look}.png"))
        self.theme.use("light")
        dialog.close()

    def _create(self) -> None:
        """One picture of each engine, then the same seed in several ways."""
        from viper_desktop.domain.recipe import ATELIER, STARTER
        from viper_desktop.ui.create.plan import View

        if not self.is_wanted("create-"):
            return
        self.window.open_page("create")
        page = self.window.page
        for engine, view, prompt in (
            (STARTER, View.ONE, "an owl on a branch"),
            (STARTER, View.SIDE_BY_SIDE, "a lighthouse by the sea"),
            (STARTER, View.DEGREES, "a sailboat with a purple xylophone"),
            (ATELIER, View.ONE, "a fox in a winter forest"),
        ):
            page.controls.choose_engine(engine)
            page.views.choose(view)
            page.prompt.set_text(prompt)
            asked = len(page.session.frames)
            page.make()
            self.until(lambda asked=asked: len(page.session.frames) > asked)
            if view is View.ONE and engine == STARTER:
                self.until(lambda: page.session.frames[0].done > 2)
                self.shoot("create-growing")
            self.until(lambda: not page.session.unfinished())
            self.settle(1200)
            self.shoot(f"create-{engine}-{view}")
        page.show_frame(page.session.frames[2])
        page.bar.like.click()
        page.bar.comment.setText("I love the misty light, but the sea is too busy.")
        page.wipe.setChecked(True)
        self.settle(800)
        self.shoot("create-wipe")
        page.wipe.setChecked(False)
        page.bar._show_recipe()
        self.settle()
        self.shoot("create-recipe")
        page.bar.card.hide()
        page.show_frame(page.session.frames[-1])
        page.bar.vary.click()
        self.until(lambda: len(page.session.unfinished()) == 1)
        self.until(lambda: not page.session.unfinished())
        self.settle(1200)
        self.shoot("create-varied")

    def _test(self) -> None:
        """A taste test from what to compare to what came of it, and what else several tastes are good for."""
        from tests.bench import taste_test_tour as tour

        for prefix, part in (
            ("test-", tour.sittings),
            ("ranking-", tour.ranking),
            ("blend-", tour.blending),
            ("words-", tour.words),
        ):
            if self.is_wanted(prefix):
                part(self)

    def _score(self) -> None:
        """The bundled pictures as somebody's folder, ranked."""
        if not self.is_wanted("score-"):
            return
        from viper_desktop import assets

        self.window.open_page("score")
        page = self.window.page
        page.accepts_paths([str(assets.path("gallery"))])
        self.settle(1500)
        self.shoot("score-sorting")
        self.settle(6000)
        self.shoot("score-ranked")

    def _long_names(self) -> None:
        """Somebody with a long name and long words."""
        from viper_desktop.domain.profile import Attribute, Polarity, added

        name = "Maximiliane-Alexandra of Hohenschwangau and the Southern Lakes"
        self.state.people.rename(self.state.profile_id, name)
        profile = self.state.profile
        long = Attribute("the way in which late afternoon light comes in low through old uneven window glass", "light")
        self.state.apply(added(profile, Polarity.LIKED, long), "Added long words")
        self._shoot_long(("profile", "create"))

    def _shoot_long(self, pages: tuple[str, ...]) -> None:
        for page in pages:
            self.window.open_page(page)
            self.settle(1200)
            self.shoot(f"{page}-long-names")

    def _profile(self, gallery) -> None:
        self.window.open_page("test")
        self.settle()
        self.shoot("test-empty")
        self.window.open_page("profile")
        self.settle()
        self.shoot("profile-empty")
        self.window.open_page("gallery")
        gallery.asking.learn()
        self.until(lambda: self.window.page.name == "profile")
        self.settle(4000)
        self.shoot("profile")

    def _troubles(self, gallery) -> None:
        from viper_desktop.ui.notices import ErrorNote

        self.window.open_page("gallery")
        self.state.error(ErrorNote("The disk is full.", "Free some space, then try again.", "trace", "Try again", int))
        self.state.toast("12 pictures added", int)
        self.window.strip.queue.setChecked(True)
        self.settle()
        self.shoot("troubles")

    def _paint(self, count: int) -> None:
        from PIL import Image

        try:
            from viper_desktop.domain.recipe import Recipe
            from viper_desktop.engine.atelier.generator import AtelierGenerator

            painter = AtelierGenerator()
        except ImportError:
            painter = None
        folder = self.home / "painted"
        folder.mkdir()
        subjects = ("lighthouse", "cat", "mountain lake", "tree", "sailboat", "abstract", "house", "flowers")
        for number in range(count):
            size = ((640, 448), (448, 640), (512, 512))[number % 3]
            path = folder / f"{subjects[number % 8].capitalize()} {number // 8 + 1}.png"
            if painter is None:
                Image.effect_mandelbrot(size, (-2 + number / 20, -1, 1, 1), 60).save(path)
                continue
            recipe = Recipe(subjects[number % 8], seed=number, width=size[0], height=size[1], model="atelier")
            painter.generate(recipe, on_step=lambda _step: None).save(path)
        self.window.importer.add([str(folder)])

    def _comment(self, gallery) -> None:
        from viper_desktop.domain.reactions import Stance

        for card, (stance, comment) in zip(gallery.model.cards[::2], COMMENTS, strict=False):
            self.state.react(card.picture.id, stance=Stance(stance), comment=comment)
        self.state.star(gallery.model.cards[1].picture.id, True)


if __name__ == "__main__":
    main()
