"""(c) What the degree does to preference, to the prompt and to diversity."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from viper_desktop.tasks.study import charts
from viper_desktop.tasks.study.charts import Point
from viper_desktop.tasks.study.experiments.pictures import over_plain, preferred
from viper_desktop.tasks.study.findings import Figure, Finding, Table, mean_of
from viper_desktop.tasks.study.judging import share

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.tasks.study.looks import Look
    from viper_desktop.tasks.study.world import World

COLUMNS = ("degree", "preferred", "low", "high", "n", "prompt_consistency", "diversity_of_seeds", "diversity_of_people")


def degrees(world: World) -> Finding | None:
    """Pictures at degrees from 0 on, against the plain ones; the tagger says whether the subject is still there."""
    if not world.plan.degrees:
        return None
    scenes = world.scenes(*world.plan.spread)
    tastes = [(of, world.own(of)) for of in world.some]
    plain = world.looks([world.recipe(*scene, None) for scene in scenes], "plain pictures")
    consistent = [mean_of([_subject(look) for look in plain], 0.0)]
    seeds = [mean_of(_apart(plain), 0.0)]
    preferences = [Point(0.0, 0.5, 0.5, 0.5, "degree 0 is the plain picture itself")]
    rows: list[tuple[float | int, ...]] = [(0.0, 0.5, 0.5, 0.5, 0, consistent[0].value, seeds[0].value, 0.0)]
    for degree in world.plan.degrees:
        pairs = over_plain(world, tastes, scenes, f"pictures at degree {degree:g}", degree)
        rate = share(preferred(world, of, mine, base) for of, mine, base in pairs)
        preferences.append(Point(degree, rate.rate, rate.low, rate.high, f"degree {degree:g}: {rate.words()}"))
        consistent.append(mean_of([_subject(mine) for _, mine, _ in pairs], degree))
        by_person = [[mine for of, mine, _ in pairs if of is person] for person, _ in tastes]
        seeds.append(mean_of([distance for looks in by_person for distance in _apart(looks)], degree))
        people = np.mean([_distance(a, b) for scene in zip(*by_person, strict=True) for a, b in combinations(scene, 2)])
        values = (rate.rate, rate.low, rate.high, rate.n)
        rows.append((degree, *values, consistent[-1].value, seeds[-1].value, float(people)))
    largest = max(point.high for point in seeds)
    axis = charts.marks("degree", (0.0, *world.plan.degrees))
    count = f"{len(tastes)} people, {len(scenes)} pictures each for every degree"
    return Finding(
        "c",
        world.maker,
        f"At degree {world.plan.degrees[0]:g} the personalized picture wins in {preferences[1].value:.0%}, at "
        f"{world.plan.degrees[-1]:g} in {preferences[-1].value:.0%}; the subject of the prompt is seen with a "
        f"probability of {consistent[0].value:.0%} at degree 0 and {consistent[-1].value:.0%} at the end.",
        (Table("c-degrees", COLUMNS, tuple(rows)),),
        (
            Figure(
                "c-degrees",
                f"{count}. Consistency: the tagger’s probability of the subject that the prompt names. Bands: 95%.",
                charts.lines(
                    [("wins over plain", preferences), ("prompt kept", consistent)],
                    axis,
                    charts.shares("share"),
                    title="Preference and prompt consistency by degree",
                    even=0.5,
                ),
            ),
            Figure(
                "c-diversity",
                f"{count}. Diversity: mean distance between pictures of the same person and prompt with different "
                "seeds, in the features of the starter scorer (root mean square, in deviations of usual pictures).",
                charts.lines(
                    [("between seeds", seeds)],
                    axis,
                    charts.numbers("distance", 0.0, max(largest, 0.1)),
                    title="Diversity by degree",
                ),
            ),
        ),
        {"by_degree": {f"{p.x:g}": round(p.value, 4) for p in preferences}},
    )


def _subject(look: Look) -> float:
    """The tagger's probability of the subject that the prompt names; its best one where it has no such name.

    Of the starter's pictures it is asked which of the subjects that the starter paints.
    """
    subjects = look.tags["subject"]
    words = look.recipe.prompt.removeprefix("a ").removeprefix("an ")
    return float(subjects.get(words, max(subjects.values())))


def _apart(looks: Sequence[Look]) -> list[float]:
    """Distances between pictures of the same prompt with different seeds."""
    return [_distance(a, b) for a, b in combinations(looks, 2) if a.recipe.prompt == b.recipe.prompt]


def _distance(first: Look, second: Look) -> float:
    """Root mean square difference of the features."""
    return float(np.sqrt(np.mean((first.vector - second.vector) ** 2)))
