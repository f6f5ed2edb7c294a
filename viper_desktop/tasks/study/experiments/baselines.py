"""(g) Against simpler ways to a picture, and against profiles that are not the person's."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from viper_desktop.domain.profile import Attribute, Polarity, Profile
from viper_desktop.tasks.study import charts
from viper_desktop.tasks.study.charts import Point
from viper_desktop.tasks.study.experiments.pictures import preferred
from viper_desktop.tasks.study.findings import Figure, Finding, Table
from viper_desktop.tasks.study.judging import share
from viper_desktop.tasks.study.showing import known_as

if TYPE_CHECKING:
    from viper_desktop.domain.recipe import Recipe
    from viper_desktop.tasks.study.people import Person
    from viper_desktop.tasks.study.world import World

RANDOM_SIDE = 8  # attributes on each side of a random profile
FULL = "the whole profile"


def baselines(world: World) -> Finding | None:
    """How often each way's pictures win over the plain ones, and the whole profile's over each way's."""
    if not world.plan.counts:
        return None
    scenes = world.scenes(*world.plan.few)
    places = [(of, scene) for scene in scenes for of in world.some]
    plain = dict(
        zip(scenes, world.looks([world.recipe(*scene, None) for scene in scenes], "plain pictures"), strict=True)
    )
    popular = _popular(world)
    looks = {
        way: world.looks([_recipe(world, way, of, scene, popular) for of, scene in places], f"baseline: {way}")
        for way in WAYS
    }
    rows, points = [], []
    for way in WAYS:
        verdicts = [
            preferred(world, of, mine, plain[scene]) for (of, scene), mine in zip(places, looks[way], strict=True)
        ]
        against = [
            preferred(world, of, full, mine)
            for (of, _), mine, full in zip(places, looks[way], looks[FULL], strict=True)
        ]
        rate, whole = share(verdicts), share(against)
        points.append((way, Point(0.0, rate.rate, rate.low, rate.high, rate.words())))
        beaten = (whole.rate, whole.low, whole.high) if way != FULL else ("", "", "")
        rows.append((way, rate.rate, rate.low, rate.high, rate.n, *beaten))
    best = max(points, key=lambda row: row[1].value)
    return Finding(
        "g",
        world.maker,
        f"Most often over the plain picture wins: {best[0]}, {best[1].value:.0%}; the whole profile wins in "
        f"{dict(points)[FULL].value:.0%}, a random one in {dict(points)['a random profile'].value:.0%} "
        f"(n = {len(places)} each).",
        (
            Table(
                "g-baselines",
                ("way", "over_plain", "low", "high", "n", "whole_profile_over_it", "whole_low", "whole_high"),
                tuple(rows),
            ),
        ),
        (
            Figure(
                "g-baselines",
                f"{len(world.some)} people, {len(scenes)} pictures each. “In the prompt”: what is liked is written "
                "behind the prompt, what is disliked into the negative prompt. “Most popular”: the attributes that "
                f"most people’s profiles share. “Random”: {RANDOM_SIDE} random attributes on each side. 95% intervals.",
                charts.bars(
                    points, charts.shares("how often it wins over the plain picture"), title="Baselines", even=0.5
                ),
            ),
        ),
    )


WAYS = (
    FULL,
    "likes only",
    "dislikes only",
    "attributes in the prompt",
    "the most popular profile",
    "a random profile",
)


def _recipe(world: World, way: str, of: Person, scene: tuple[str, int], popular: Profile) -> Recipe:
    own = world.own(of)
    prompt, seed = scene
    if way == "attributes in the prompt":
        liked, disliked = (", ".join(a.text for a in own.active(side)) for side in Polarity)
        return replace(world.recipe(f"{prompt}, {liked}" if liked else prompt, seed, None), negative=disliked)
    profiles = {
        FULL: own,
        "likes only": own.with_side(Polarity.DISLIKED, ()),
        "dislikes only": own.with_side(Polarity.LIKED, ()),
        "the most popular profile": popular,
        "a random profile": _random(world, of),
    }
    return world.recipe(prompt, seed, profiles[way])


def _popular(world: World) -> Profile:
    """What most people share, as long as profiles are on average; liked by as many as dislike it is left out."""
    balance: Counter[str] = Counter()
    size = 0
    for of in world.people:
        own = world.own(of)
        size += len(own.liked) + len(own.disliked)
        balance.update(known_as(own.liked))
        balance.subtract(known_as(own.disliked))
    ranked = sorted(balance.items(), key=lambda item: (-item[1], item[0]))
    half = max(1, round(size / len(world.people) / 2))
    liked = [text for text, count in ranked[:half] if count > 0]
    disliked = [text for text, count in ranked[::-1][:half] if count < 0]
    return Profile("Most popular", tuple(map(Attribute, liked)), tuple(map(Attribute, disliked)))


def _random(world: World, of: Person) -> Profile:
    draw = Random(f"{world.request.seed}/random-profile/{of.number}")
    texts = draw.sample(world.showing.pool, min(2 * RANDOM_SIDE, len(world.showing.pool)))
    half = len(texts) // 2
    return Profile("Random", tuple(map(Attribute, texts[:half])), tuple(map(Attribute, texts[half:])))
