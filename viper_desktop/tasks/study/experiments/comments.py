"""(b) How many comments it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.domain.profile import Polarity
from viper_desktop.tasks.study import charts
from viper_desktop.tasks.study.charts import Point
from viper_desktop.tasks.study.experiments.pictures import over_plain, preferred
from viper_desktop.tasks.study.findings import Figure, Finding, Table, mean_of
from viper_desktop.tasks.study.judging import share
from viper_desktop.tasks.study.showing import known_as

if TYPE_CHECKING:
    from viper_desktop.domain.profile import Profile
    from viper_desktop.tasks.study.people import Person
    from viper_desktop.tasks.study.world import World


def numbers_of_comments(world: World) -> Finding | None:
    """Profiles from the first 2, 4, … comments; how often their pictures win over the plain ones."""
    if not world.plan.counts:
        return None
    scenes = world.scenes(*world.plan.few)
    rows, points, right = [], [], []
    for count in world.plan.counts:
        tastes = [(of, world.profile(of, count)) for of in world.people]
        pairs = over_plain(world, tastes, scenes, f"pictures from {count} comments")
        verdicts = [preferred(world, of, mine, plain) for of, mine, plain in pairs]
        rows += [
            (count, of.name, of.utility(mine.shown) - of.utility(plain.shown), verdict)
            for (of, mine, plain), verdict in zip(pairs, verdicts, strict=True)
        ]
        rate = share(verdicts)
        points.append(Point(count, rate.rate, rate.low, rate.high, f"{count} comments: {rate.words()}"))
        right.append(mean_of([_right(of, profile) for of, profile in tastes], count))
    chart = charts.lines(
        [("wins over plain", points), ("attributes right", right)],
        charts.marks("comments", world.plan.counts),
        charts.shares("share"),
        title="Wins over plain by the number of comments",
        even=0.5,
    )
    first, last = points[0], points[-1]
    return Finding(
        "b",
        world.maker,
        f"From {first.x:g} comments the picture in the taste wins over the plain one in {first.value:.0%}, from "
        f"{last.x:g} in {last.value:.0%} (n = {len(world.people) * len(scenes)} each).",
        (Table("b-comments", ("comments", "person", "gain_in_utility", "preferred"), tuple(rows)),),
        (
            Figure(
                "b-comments",
                f"{len(world.people)} people, {len(scenes)} pictures each for every number of comments. “Attributes "
                "right” is the share of the attributes learnt, of those that the person has an opinion on, that stand "
                "on the right side. Bands: 95% intervals.",
                chart,
            ),
        ),
        {"by_comments": {f"{p.x:g}": round(p.value, 4) for p in points}},
    )


def _right(of: Person, profile: Profile) -> float:
    """Share of learnt attributes on the right side, of those that the person has an opinion on."""
    hits = [
        text in mine
        for polarity, mine, theirs in (
            (Polarity.LIKED, of.liked, of.disliked),
            (Polarity.DISLIKED, of.disliked, of.liked),
        )
        for text in known_as(profile.side(polarity))
        if text in mine or text in theirs
    ]
    return sum(hits) / len(hits) if hits else 0.5
