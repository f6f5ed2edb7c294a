"""The people of a study with what they said, what was learnt of it, and the pictures made for them."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from viper_desktop.domain.profile import Profile
from viper_desktop.domain.recipe import ATELIER, DEFAULT_DEGREE, STARTER, Recipe
from viper_desktop.engine.doors import CommentedPicture
from viper_desktop.storage.image_files import open_as_published, open_upright
from viper_desktop.storage.profile_file import read_profile, write_profile
from viper_desktop.tasks.gallery import BundledPicture, bundled_pictures
from viper_desktop.tasks.learn import SIDE
from viper_desktop.tasks.study.comments import Said, said_of
from viper_desktop.tasks.study.judging import Judge, judge
from viper_desktop.tasks.study.people import person

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from viper_desktop.domain.requests import StudyRequest
    from viper_desktop.tasks.study.looks import Look, Studio
    from viper_desktop.tasks.study.people import Person
    from viper_desktop.tasks.study.plan import Plan
    from viper_desktop.tasks.study.showing import Showing
    from viper_desktop.tasks.tools import Run, Tools

FIRST_SEED = 1000  # of pictures; a study's own seed moves it


@dataclass(frozen=True, slots=True)
class Comment:
    """What a person said of which bundled picture."""

    picture: BundledPicture
    said: Said


@dataclass(slots=True)
class World:
    """Everything that an experiment works with. The same request makes the same world.

    Attributes:
        maker: who makes the pictures of the experiments at hand.
    """

    request: StudyRequest
    plan: Plan
    maker: str
    showing: Showing
    studio: Studio
    tools: Tools
    run: Run
    _people: dict[int, Person] = field(default_factory=dict)
    _judges: dict[int, Judge] = field(default_factory=dict)
    _profiles: dict[tuple[int, int], Profile] = field(default_factory=dict)
    _gallery: list[Mapping[str, float]] = field(default_factory=list)

    @property
    def people(self) -> list[Person]:
        """The people of the study, in order."""
        return [self.person(number) for number in range(self.request.people)]

    @property
    def some(self) -> list[Person]:
        """Those of them who take part in the dearer comparisons."""
        return self.people[: self.plan.some]

    def person(self, number: int) -> Person:
        """One of them, or of the crowd behind them."""
        if number not in self._people:
            self._people[number] = person(number, self.request.seed, self.showing.pool, self.showing.meanings)
        return self._people[number]

    def judge(self, of: Person) -> Judge:
        """Their verdicts."""
        if of.number not in self._judges:
            self._judges[of.number] = judge(of, self.request.seed, self.gallery())
        return self._judges[of.number]

    def gallery(self) -> list[Mapping[str, float]]:
        """What each bundled picture shows, as its index says: people see better than the tagger."""
        if not self._gallery:
            self._gallery += [self._in_gallery(picture) for picture in bundled_pictures()]
        return self._gallery

    def _in_gallery(self, picture: BundledPicture) -> Mapping[str, float]:
        groups = {group for meant in self.showing.meanings.values() for group in meant}
        tags = {group: {str(picture.scene[group]): 1.0} for group in sorted(groups) if group in picture.scene}
        pool = set(self.showing.pool)
        return self.showing.shown(tags, {text: 1.0 for text in picture.attributes if text in pool})

    def comments(self, of: Person) -> list[Comment]:
        """What they say of the pictures that move them most in a random half of the gallery, likes and dislikes mixed.

        Sixteen; experiments take the first of them.
        """
        draw = Random(f"{self.request.seed}/comments/{of.number}")
        pictures = list(zip(bundled_pictures(), self.gallery(), strict=True))
        half = draw.sample(pictures, len(pictures) // 2)
        ranked = sorted(half, key=lambda pair: -of.utility(pair[1]))
        liked, disliked = ranked[:8], ranked[::-1][:8]
        turns = [pair for both in zip(liked, disliked, strict=True) for pair in both]
        return [Comment(picture, said_of(of, shown, draw)) for picture, shown in turns]

    def profile(self, of: Person, comments: int) -> Profile:
        """What is learnt of their first so many comments; kept on disk, since a large model reads for minutes."""
        if (of.number, comments) not in self._profiles:
            said = self.comments(of)[:comments]
            file = self._profile_file(of, said)
            if not file.is_file():
                write_profile(self._learnt(of, said), file, with_sources=True)
            self._profiles[of.number, comments] = read_profile(file)
        return self._profiles[of.number, comments]

    def _profile_file(self, of: Person, said: Sequence[Comment]) -> Path:
        use = self.request.reader_use
        facts: list[Any] = [self.request.reader, use.adapter, use.mode.value, use.instruction, use.max_tokens]
        facts += [[c.picture.file.name, c.said.comment, c.said.stance] for c in said]
        digest = hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:12]
        return Path(self.request.folder) / "profiles" / f"{of.name.lower().replace(' ', '-')}-{digest}.json"

    def _learnt(self, of: Person, said: Sequence[Comment]) -> Profile:
        self.run.check()
        large = self.request.reader != STARTER
        pictures = [
            CommentedPicture(
                f"reaction-{number}",
                comment.picture.file.name,
                open_as_published(comment.picture.file) if large else open_upright(comment.picture.file, SIDE),
                comment.said.comment,
                comment.said.stance,
                comment.picture.attributes,
            )
            for number, comment in enumerate(said, start=1)
        ]

        def tell(done: int, total: int, _found: tuple[str, ...] = (), /) -> None:
            self.run.progress(done, total, phase=f"reading {of.name}’s comments")

        reader = self.tools.extractor(self.request.reader, self.request.reader_use)
        return reader.extract(
            pictures,
            name=of.name,
            on_progress=tell,
            cancel=self.run.cancel,
        ).profile

    def recipe(self, prompt: str, seed: int, profile: Profile | None, degree: float = DEFAULT_DEGREE) -> Recipe:
        """A picture to make.

        Args:
            prompt: what it shows.
            seed: from 0, within the study.
            profile: None for a plain one.
            degree: of both sides.
        """
        ask = self.request
        painter = self.maker == ATELIER
        recipe = Recipe(
            prompt,
            self.maker,
            profile=profile,
            seed=FIRST_SEED + 1009 * ask.seed + seed,
            width=self.plan.side if painter else ask.width,
            height=self.plan.side if painter else ask.height,
            steps=None if painter else ask.steps,
            guidance=None if painter else ask.guidance,
            mode=ask.mode,
        ).at_degree(degree)
        return recipe.plain() if profile is None or degree == 0 else recipe

    def own(self, of: Person) -> Profile:
        """Their profile from the usual number of comments."""
        return self.profile(of, self.plan.comments)

    def scenes(self, prompts: int, seeds: int) -> list[tuple[str, int]]:
        """(prompt, seed) pairs."""
        return [(prompt, seed) for prompt in self.plan.prompts[:prompts] for seed in range(seeds)]

    def looks(self, recipes: Sequence[Recipe], phase: str) -> list[Look]:
        """Looks at pictures, made where they are not there yet."""
        return self.studio.looks(recipes, self.run, phase)

    def using(self, maker: str, plan: Plan) -> World:
        """The same people with another maker of pictures."""
        return replace(self, maker=maker, plan=plan)
