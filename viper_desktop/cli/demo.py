"""`viper-desktop demo`: the whole loop, from bundled comments to ranked pictures, and a page that shows it."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
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

ENGINES = {STARTER: "diffusion", ATELIER: "atelier"}


@dataclass(frozen=True, slots=True)
class Plan:
    """What one engine makes in the demo: each prompt, plain and personalised, for seeds that follow one another."""

    model: str
    prompts: tuple[str, ...]
    seeds: int
    side: int = 0


PLANS = (
    Plan(STARTER, ("a lighthouse", "a cat", "a cottage"), seeds=2),
    Plan(ATELIER, ("a lighthouse", "mountains by a lake"), seeds=1, side=1024),
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
    loop = walk(out, arguments.seed, tools, console)
    write_profile(loop.profile, out / "profile.json", with_sources=True)
    write_text(out / "scores.json", json.dumps(scores_document(loop), indent=2) + "\n")
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


def walk(out: Path, seed: int, tools: Tools, console: Console) -> Loop:
    """Go through the loop once; pictures are in `out` afterwards.

    Raises:
        BadInput: `out` is a file.
    """
    if out.exists() and not out.is_dir():
        raise BadInput(f"{out} is a file.", "Name a folder.")
    watch = Stopwatch()
    name, reactions = read_reactions(assets.path("demo", "reactions.json"))
    console.say(f"1. Reading {counted(len(reactions), 'comment')} by {name} …")
    learnt = next(e for e in perform(ExtractRequest(reactions, name), tools, console) if isinstance(e, TasteLearnt))
    watch.lap("learn")

    made: list[PictureMade] = []
    for plan in PLANS:
        console.say(f"2. Making pictures with the {ENGINES[plan.model]}, plain and in that taste …")
        made += pictures(plan, learnt.fresh, out, seed, tools, console)
        watch.lap(f"create with the {ENGINES[plan.model]}")

    liked, disliked = (
        tuple(r.image for r in reactions if r.stance is stance) for stance in (Stance.LIKE, Stance.DISLIKE)
    )
    new = tuple(
        str(p.file) for p in bundled_pictures() if p.file.name not in {Path(i).name for i in (*liked, *disliked)}
    )
    console.say(f"3. Scoring {counted(len(new) + len(made), 'picture')} that {name} has not seen …")
    request = ScoreRequest(liked, disliked, (*(event.path for event in made), *new))
    scored = [event for event in perform(request, tools, console) if isinstance(event, PictureScored)]
    watch.lap("score")
    return Loop(reactions, learnt.fresh, tuple(made), tuple(scored), watch.laps)


def pictures(plan: Plan, profile: Profile, out: Path, seed: int, tools: Tools, console: Console) -> list[PictureMade]:
    """Make what a plan says, under names that tell what is what and are the same in every run."""
    recipes = tuple(
        recipe
        for prompt in plan.prompts
        for mine in seeded(
            Recipe(prompt, plan.model, profile=profile, width=plan.side, height=plan.side, seed=seed), plan.seeds
        )
        for recipe in (mine.plain(), mine)
    )
    request = CreateRequest(recipes, folder=str(out), preview=False)
    return [named(event, out) for event in perform(request, tools, console) if isinstance(event, PictureMade)]


def named(event: PictureMade, out: Path) -> PictureMade:
    """The picture under its name in the demo, in place of one of an earlier run."""
    recipe = event.recipe
    subject = recipe.prompt.removeprefix("a ").replace(" ", "-")
    kind = "plain" if recipe.profile is None else "personalized"
    path = out / f"{ENGINES[recipe.model]}-{subject}-seed{recipe.seed}-{kind}.png"
    Path(event.path).replace(path)
    return PictureMade(event.job_id, str(path), recipe, event.picture, event.score)


def scores_document(loop: Loop) -> dict[str, object]:
    """As `viper-desktop score --json` puts it."""
    return {
        "scores": [
            {
                "image": Path(e.path).name,
                "score": e.score.value,
                "uncertainty": e.score.uncertainty,
                "reasons": list(e.score.reasons),
            }
            for e in loop.scored
        ]
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
