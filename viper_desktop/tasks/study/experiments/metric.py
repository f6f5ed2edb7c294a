"""(e) How many pairs a metric needs, and (f) whose taste it has learnt."""

from __future__ import annotations

from statistics import fmean
from typing import TYPE_CHECKING

from viper_desktop.domain.statistics import kendall_tau_b
from viper_desktop.tasks.study import charts
from viper_desktop.tasks.study.charts import Point
from viper_desktop.tasks.study.experiments.pictures import Scene, Shared, shared
from viper_desktop.tasks.study.findings import Figure, Finding, Table
from viper_desktop.tasks.study.judging import share
from viper_desktop.tasks.study.metrics import Metric

if TYPE_CHECKING:
    from viper_desktop.tasks.study.looks import Look
    from viper_desktop.tasks.study.people import Person
    from viper_desktop.tasks.study.world import World

ADVISED = 8  # pairs (Salehi et al. 2024)


def numbers_of_pairs(world: World) -> Finding:
    """Liked are a person's own pictures, disliked another's of the same scene; asked about scenes not seen (METHOD §4).

    Every scorer of the request answers for the same people and the same pairs.
    """
    pictures = shared(world)
    held_out = _held_out(world, pictures)
    context = [scene for scene in pictures.scenes if scene not in held_out]
    series, rows, shown = [], [], [("scorer", "pairs", "right of held-out pairs", "n")]
    for metric in _metrics(world):
        points = []
        for pairs in [count for count in world.plan.pairs if count <= len(context)]:
            right = [
                verdict for of in world.people for verdict in _right(metric, of, pictures, context[:pairs], held_out)
            ]
            rate = share(right)
            points.append(Point(pairs, rate.rate, rate.low, rate.high, f"{pairs} pairs: {rate.words()}"))
            rows.append((metric.title, pairs, rate.rate, rate.low, rate.high, rate.n))
        last = points[-1]
        shown.append(
            (metric.title, f"{last.x:g}", f"{last.value:.0%} ({last.low:.0%} to {last.high:.0%})", str(rows[-1][-1]))
        )
        series.append((metric.title, points))
    chart = charts.lines(
        series,
        charts.marks("pairs of liked and disliked pictures", [row[1] for row in rows]),
        charts.shares("right of held-out pairs", 0.2, 1.0),
        title="Accuracy by the number of pairs",
        even=0.5,
    )
    told = [f"the {name} {points[0].value:.0%}, {points[-1].value:.0%}" for name, points in series]
    return Finding(
        "e",
        world.maker,
        f"Right of held-out pairs from one pair, and from {series[0][1][-1].x:g}: {'; '.join(told)}.",
        (Table("e-pairs", ("scorer", "pairs", "right", "low", "high", "n"), tuple(rows)),),
        (
            Figure(
                "e-pairs",
                f"{len(world.people)} people. A pair is a picture in the person’s taste and one in another’s, same "
                f"prompt and seed; asked about {len(held_out)} scenes that were not among the pairs. Bands: 95%; "
                "dashed: a coin. Every scorer sees the same pairs.",
                chart,
            ),
        ),
        {"scorers": {name: {f"{p.x:g}": round(p.value, 4) for p in points} for name, points in series}},
        tuple(shown),
    )


def agreement(world: World) -> Finding:
    """A metric for each person from pictures that they marked, and how its order agrees with every person's."""
    pictures = shared(world)
    held_out = _held_out(world, pictures)
    marked = [look for (_, scene), look in sorted(pictures.own.items()) if scene not in held_out]
    sides = min(ADVISED, len(marked) // 2)
    queries = [pictures.own[of.number, scene] for of in world.people for scene in held_out]
    queries += [pictures.plain[scene] for scene in held_out]
    metric = Metric(world, world.request.scorers[0])
    wishes = [[of.utility(look.shown) for look in queries] for of in world.people]
    scored = [metric.scores(*_marked(of, marked, sides), queries) for of in world.people]
    rows = [[kendall_tau_b(scores, wish) or 0.0 for wish in wishes] for scores in scored]
    own = [row[i] for i, row in enumerate(rows)]
    other = [value for i, row in enumerate(rows) for j, value in enumerate(row) if i != j]
    names = [of.name for of in world.people]
    best = sum(row[i] == max(row) for i, row in enumerate(rows))
    shown = 24
    return Finding(
        "f",
        world.maker,
        f"A person’s metric agrees with that person at Kendall’s τ = {fmean(own):+.2f} on average and with others at "
        f"{fmean(other):+.2f}; for {best} of {len(names)} people nobody agrees with it more than they do.",
        (Table("f-agreement", ("metric_of", *names), tuple((n, *row) for n, row in zip(names, rows, strict=True))),),
        (
            Figure(
                "f-agreement",
                f"Rows: the {metric.title} that learnt from the {sides} pictures that one person likes best and the "
                f"{sides} that they like least of {len(marked)} made for everybody. Columns: the person whose order of "
                f"{len(queries)} held-out pictures it is compared with. Green agrees, red disagrees, by "
                "Kendall’s τ.",
                charts.matrix(
                    [row[:shown] for row in rows[:shown]],
                    names[:shown],
                    title="Agreement of each metric with each person",
                    across="person",
                    down="metric of",
                ),
            ),
        ),
        {"agreement": {"own": round(fmean(own), 4), "others": round(fmean(other), 4)}},
    )


def _marked(of: Person, looks: list[Look], count: int) -> tuple[list[Look], list[Look]]:
    """The pictures that a person likes best, and least."""
    ranked = sorted(looks, key=lambda look: -of.utility(look.shown))
    return ranked[:count], ranked[-count:]


def _metrics(world: World) -> list[Metric]:
    return [Metric(world, name) for name in dict.fromkeys(world.request.scorers)]


def _held_out(world: World, pictures: Shared) -> list[Scene]:
    """A quarter of the scenes at least, from the end: enough are left for the largest number of pairs."""
    count = max(1, len(pictures.scenes) - max(world.plan.pairs))
    return list(pictures.scenes[-count:])


def _other(world: World, of: Person, scene_number: int) -> Person:
    """Whose pictures a person is shown against in a scene."""
    others = len(world.people) - 1
    return world.people[(of.number + 1 + (scene_number * 5 + of.number) % others) % len(world.people)]


def _sides(world: World, of: Person, pictures: Shared, scenes: list[Scene]) -> tuple[list[Look], list[Look]]:
    liked = [pictures.own[of.number, scene] for scene in scenes]
    disliked = [pictures.own[_other(world, of, pictures.scenes.index(scene)).number, scene] for scene in scenes]
    return liked, disliked


def _right(metric: Metric, of: Person, pictures: Shared, context: list[Scene], held_out: list[Scene]) -> list[bool]:
    """For each held-out scene, whether the own picture scores higher than the other's."""
    world = metric.world
    mine, theirs = _sides(world, of, pictures, held_out)
    scores = metric.scores(*_sides(world, of, pictures, context), [*mine, *theirs])
    return [own > other for own, other in zip(scores[: len(mine)], scores[len(mine) :], strict=True)]
