"""(d) What a single attribute does."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from viper_desktop.domain.profile import Attribute, Polarity, Profile
from viper_desktop.tasks.study import charts
from viper_desktop.tasks.study.findings import Figure, Finding, Table, mean_of

if TYPE_CHECKING:
    from viper_desktop.tasks.study.world import World

CHARTED = 16


def single_attributes(world: World) -> Finding | None:
    """Each attribute alone in a profile, liked and then disliked; how much more or less of it the picture shows."""
    if not world.plan.single:
        return None
    attributes = _common(world)
    scenes = world.scenes(min(2, world.plan.few[0]), 1)
    plain = world.looks([world.recipe(*scene, None) for scene in scenes], "plain pictures")
    places = [(text, polarity, n) for text in attributes for polarity in Polarity for n in range(len(scenes))]
    looks = world.looks(
        [world.recipe(*scenes[n], _alone(text, polarity)) for text, polarity, n in places], "one attribute at a time"
    )
    changes: dict[tuple[str, Polarity], list[float]] = {}
    for (text, polarity, n), look in zip(places, looks, strict=True):
        change = look.shown.get(text, 0.0) - plain[n].shown.get(text, 0.0)
        changes.setdefault((text, polarity), []).append(change)
    means = {key: mean_of(values) for key, values in changes.items()}
    ranked = sorted(attributes, key=lambda text: -means[text, Polarity.LIKED].value)
    works = sum(means[text, Polarity.LIKED].value > 0.05 for text in attributes)
    rows = tuple((text, means[text, Polarity.LIKED].value, means[text, Polarity.DISLIKED].value) for text in ranked)
    chart = charts.bars(
        [(text, means[text, Polarity.LIKED]) for text in ranked[:CHARTED]],
        charts.numbers("how much more of it the picture shows, 0 to 1", -0.2, 1.0, steps=6),
        title="Effect of single attributes",
    )
    return Finding(
        "d",
        world.maker,
        f"Liked alone, {works} of {len(attributes)} attributes show in the picture (more than 0.05 above the plain "
        "one).",
        (Table("d-single-attributes", ("attribute", "change_when_liked", "change_when_disliked"), rows),),
        (
            Figure(
                "d-single-attributes",
                f"The {len(attributes)} attributes most often learnt, each alone in a profile, {len(scenes)} pictures "
                "each; the best sixteen at most are drawn, all are in the table. Whiskers: 95% of the mean over "
                "pictures.",
                chart,
            ),
        ),
    )


def _common(world: World) -> list[str]:
    """The attributes most often learnt, of those that can be seen in a picture."""
    pool = set(world.showing.pool)
    told = Counter(
        a.text for of in world.people for side in Polarity for a in world.own(of).side(side) if a.text in pool
    )
    return [text for text, _ in sorted(told.items(), key=lambda item: (-item[1], item[0]))][: world.plan.single]


def _alone(text: str, polarity: Polarity) -> Profile:
    return Profile("One attribute").with_side(polarity, (Attribute(text),))
