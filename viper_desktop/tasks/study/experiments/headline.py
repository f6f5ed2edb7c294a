"""(a) Personalized against plain, and own against another person's profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from viper_desktop.tasks.study import charts
from viper_desktop.tasks.study.charts import Point
from viper_desktop.tasks.study.experiments.links import links
from viper_desktop.tasks.study.experiments.pictures import preferred, shared
from viper_desktop.tasks.study.findings import Figure, Finding, Table
from viper_desktop.tasks.study.judging import Rate, share

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from viper_desktop.tasks.study.people import Person
    from viper_desktop.tasks.study.world import World

TARGETS = {"personalized over plain": 0.861, "own over another’s": 0.86}
COLUMNS = (
    "person", "prompt", "seed", "other", "utility_plain", "utility_own", "utility_other", "own_over_plain",
    "own_over_other", "score_plain", "score_own", "score_other",
)  # fmt: skip


def headline(world: World) -> Finding:
    """Each person judges their own pictures against the plain ones and against one other person's of the same seed."""
    pictures = shared(world)
    people = world.people
    rows: list[tuple[Any, ...]] = []  # in the order of COLUMNS
    for of in people:
        score = _scorer(world, of)
        for number, scene in enumerate(pictures.scenes):
            # each person meets the others in turn, scene by scene
            other = people[(of.number + 1 + number % (len(people) - 1)) % len(people)]
            plain, own, theirs = (
                pictures.plain[scene],
                pictures.own[of.number, scene],
                pictures.own[other.number, scene],
            )
            utilities = [of.utility(look.shown) for look in (plain, own, theirs)]
            verdicts = [preferred(world, of, own, plain), preferred(world, of, own, theirs)]
            scores = score(np.stack([look.vector for look in (plain, own, theirs)]))
            rows.append((of.name, *scene, other.name, *utilities, *verdicts, *scores))
    over_plain, over_other = share(row[7] for row in rows), share(row[8] for row in rows)
    by_scorer = share(row[10] > row[9] for row in rows), share(row[10] > row[11] for row in rows)
    silent = share(row[5] > row[4] for row in rows), share(row[5] > row[6] for row in rows)
    chain, chain_shown = links(world, pictures)
    numbers: dict[str, Any] = {
        "personalised_over_plain": over_plain.document(),
        "own_over_other": over_other.document(),
    }
    numbers |= {
        "links": {str(row[0]): round(row[1], 4) for row in chain.rows},
        "without_noise": {"personalised_over_plain": silent[0].document(), "own_over_other": silent[1].document()},
        "by_scorer": {"personalised_over_plain": by_scorer[0].document(), "own_over_other": by_scorer[1].document()},
    }
    named = [
        ("own over plain: person", over_plain),
        ("own over plain: scorer", by_scorer[0]),
        ("own over another’s: person", over_other),
        ("own over another’s: scorer", by_scorer[1]),
    ]
    chart = charts.bars(
        [(name, _point(rate)) for name, rate in named],
        charts.shares("how often the person’s own picture wins"),
        title="How often the own picture wins",
        even=0.5,
    )
    return Finding(
        "a",
        world.maker,
        f"The picture in the person’s own taste wins over the plain one in {over_plain.words()}, and over the picture "
        f"in another person’s taste in {over_other.words()}. Without the noise in the verdict the own picture has the "
        f"higher utility in {silent[0].rate:.0%} and {silent[1].rate:.0%}.",
        (Table("a-own-and-others", COLUMNS, tuple(rows)), chain),
        (
            Figure(
                "a-own-and-others",
                f"{len(people)} people, {len(pictures.scenes)} pairs each. “Person” is the simulated verdict; “scorer” "
                "is the starter scorer, which learnt from eight pictures of the gallery that the person likes and "
                "eight that they don’t, and knows nothing of tags. Whiskers: 95% Wilson intervals; dashed: a coin.",
                chart,
            ),
        ),
        numbers,
        chain_shown,
    )


def _scorer(world: World, of: Person) -> Scored:
    """The starter scorer, fit on the bundled pictures that the person commented on."""
    comments = world.comments(of)
    vectors = [world.tools.features.vector(str(comment.picture.file)) for comment in comments]
    fitted = world.tools.features.fitted(vectors[::2], vectors[1::2])

    def scores(rows: NDArray[np.float64]) -> list[float]:
        return [one.value for one in fitted.score_vectors(rows)]

    return scores


def _point(rate: Rate) -> Point:
    return Point(0.0, rate.rate, rate.low, rate.high, rate.words())


if TYPE_CHECKING:
    from collections.abc import Callable

    Scored = Callable[[NDArray[np.float64]], list[float]]
