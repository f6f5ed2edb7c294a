"""`viper-desktop demo`: the whole loop, from bundled comments to ranked pictures, and a page that shows it."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from viper_desktop import assets
from viper_desktop.cli.demo_page import page
from viper_desktop.cli.extract import counted, in_words, read_reactions
from viper_desktop.cli.work import perform
from viper_desktop.domain.errors import BadInput
from viper_desktop.domain.events import PictureMade, PictureScored, TasteLearnt
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import ATELIER, STARTER, Recipe, seeded
from viper_desktop.domain.requests import CreateRequest, ExtractRequest, ScoreRequest
from viper_desktop.storage.atomic import write_text
from viper_desktop.storage.profile_file import write_profile
from viper_desktop.tasks.gallery import bundled_pictures

if TYPE_CHECKING:
    import argparse

    from viper_desktop.cli.console import Console
    from viper_desktop.domain.profile import Profile
    from viper_desktop.domain.requests import FileReaction
    from viper_desktop.tasks.tools import Tools

ENGINES = {STARTER: "starter diffusion", ATELIER: "atelier"}
FILE_NAMES = {STARTER: "diffusion", ATELIER: "atelier"}


@dataclass(frozen=True, slots=True)
class Plan:
    """What one engine makes in the demo: each prompt, plain and personalised, for seeds that follow one another."""

    model: str
    prompts: tuple[str, ...]
    seeds: int
    side: int = 0


PLANS = (
    Plan(STARTER, ("a lighthouse", "a fox in a winter forest", "a cottage"), seeds=2),
    Plan(ATELIER, ("a lighthouse", "a fox in a winter forest"), seeds=1, side=1024),
)


@dataclass(frozen=True, slots=True)
class Loop:
    """Everything that one walk through the loop brought about."""

    reactions: tuple[FileReaction, ...]
    profile: Profile
    made: tuple[PictureMade, ...]
    scored: tuple[PictureScored, ...]
    seconds: dict[str, float]


def demo(arguments: argparse.Namespace, tools: Tools, console: Console) -> None:
    """Learn from bundled comments, make pictures, score them and the gallery, and write a page about it."""
    out: Path = arguments.out
    if out.exists() and not out.is_dir():
        raise BadInput(f"{out} is a file.", "Name a folder.")
    loop = Walk(out, arguments.seed, tools, console).whole()
    write_profile(loop.profile, out / "profile.json", with_sources=True)
    write_text(out / "scores.json", json.dumps({"scores": [score_entry(e) for e in loop.scored]}, indent=2) + "\n")
    write_text(out / "index.html", page(loop))
    files = {"profile": "profile.json", "scores": "scores.json", "page": "index.html"}
    document = {
        **{name: str(out / file) for name, file in files.items()},
        "images": [
            {"file": e.path, "seed": e.recipe.seed, "plain": e.recipe.profile is None, "model": e.recipe.model}
            for e in loop.made
        ],
        "seconds": {step: round(seconds, 2) for step, seconds in loop.seconds.items()},
    }
    console.answer(document, f"{in_words(loop.profile)}\n\nSee it all in {out / 'index.html'}")


@dataclass(frozen=True, slots=True)
class Walk:
    """One walk through the loop, by the same tasks as the window's."""

    out: Path
    seed: int
    tools: Tools
    console: Console

    def whole(self) -> Loop:
        """Learn, create, score; the pictures are in `out` afterwards."""
        watch = Stopwatch()
        name, reactions = read_reactions(assets.path("demo", "reactions.json"))
        self.console.say(f"1. Reading {counted(len(reactions), 'comment')} by {name} …")
        profile = self.learn(name, reactions)
        watch.lap("learn")

        made: list[PictureMade] = []
        for plan in PLANS:
            self.console.say(f"2. Making pictures with the {ENGINES[plan.model]}, plain and in that taste …")
            made += self.create(plan, profile)
            watch.lap(f"create with the {ENGINES[plan.model]}")

        self.console.say(f"3. Scoring pictures that {name} has not seen …")
        scored = self.score(reactions, made)
        watch.lap("score")
        return Loop(reactions, profile, tuple(made), tuple(scored), watch.laps)

    def learn(self, name: str, reactions: tuple[FileReaction, ...]) -> Profile:
        """The taste in the comments."""
        events = perform(ExtractRequest(reactions, name), self.tools, self.console)
        return next(event for event in events if isinstance(event, TasteLearnt)).fresh

    def create(self, plan: Plan, profile: Profile) -> list[PictureMade]:
        """What a plan says, under names that tell what is what and are the same in every run."""
        first = Recipe("", plan.model, profile=profile, width=plan.side, height=plan.side, seed=self.seed)
        recipes = tuple(
            recipe
            for prompt in plan.prompts
            for mine in seeded(replace(first, prompt=prompt), plan.seeds)
            for recipe in (mine.plain(), mine)
        )
        events = perform(CreateRequest(recipes, folder=str(self.out), preview=False), self.tools, self.console)
        return [named(event, self.out) for event in events if isinstance(event, PictureMade)]

    def score(self, reactions: tuple[FileReaction, ...], made: list[PictureMade]) -> list[PictureScored]:
        """The new pictures, and the rest of the gallery, by the likes and dislikes among the reactions."""
        liked, disliked = (
            tuple(r.image for r in reactions if r.stance is stance) for stance in (Stance.LIKE, Stance.DISLIKE)
        )
        seen = {Path(reaction.image).name for reaction in reactions}
        rest = (str(picture.file) for picture in bundled_pictures() if picture.file.name not in seen)
        request = ScoreRequest(liked, disliked, (*(event.path for event in made), *rest))
        events = perform(request, self.tools, self.console)
        return [event for event in events if isinstance(event, PictureScored)]


def named(event: PictureMade, out: Path) -> PictureMade:
    """The picture under its name in the demo, in place of one of an earlier run."""
    recipe = event.recipe
    subject = recipe.prompt.removeprefix("a ").replace(" ", "-")
    kind = "plain" if recipe.profile is None else "personalized"
    path = out / f"{FILE_NAMES[recipe.model]}-{subject}-seed{recipe.seed}-{kind}.png"
    Path(event.path).replace(path)
    return PictureMade(event.job_id, str(path), recipe, event.picture, event.score)


def score_entry(event: PictureScored) -> dict[str, object]:
    """As `viper-desktop score --json` puts it, by the picture's name."""
    score = event.score
    return {
        "image": Path(event.path).name,
        "score": score.value,
        "uncertainty": score.uncertainty,
        "reasons": list(score.reasons),
    }


class Stopwatch:
    """Seconds spent in each step."""

    def __init__(self) -> None:
        self.laps: dict[str, float] = {}
        self._since = time.monotonic()

    def lap(self, name: str) -> None:
        """The step that ends here."""
        moment = time.monotonic()
        self.laps[name] = moment - self._since
        self._since = moment
