"""Where it is lost, from what two people want to what they get: own over another's, link by link of the chain.

Each link is judged by the same noisy verdict over every pair of people. A style is a medium in a palette, the two that
the tagger tells well; an ideal picture shows its style and nothing else.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from viper_desktop import assets
from viper_desktop.domain.recipe import STARTER
from viper_desktop.engine.diffusion.words import KnownWords
from viper_desktop.tasks.study.findings import Table
from viper_desktop.tasks.study.judging import share
from viper_desktop.tasks.study.showing import starter_styles, tagger_calls

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from viper_desktop.tasks.study.experiments.pictures import Shared
    from viper_desktop.tasks.study.judging import Rate
    from viper_desktop.tasks.study.world import World

CIRCLE = 24  # others that each is compared with, at most


def links(world: World, pictures: Shared) -> tuple[Table, tuple[tuple[str, ...], ...]]:
    """The table, and its rows for the page."""
    rates = {"the picture each likes best, of every style": _ideal(world, world.showing.styles)}
    if world.maker == STARTER:
        kinds = starter_styles()
        rates["… of the styles that this model paints"] = _ideal(world, kinds)
        rates["what it is asked for: the style most of the learnt taste is for"] = _asked(world, kinds)
    rates["the pictures themselves"] = share(
        verdict
        for scene in pictures.scenes
        for verdict in _verdicts(
            world,
            [(pictures.own[of.number, scene].key, pictures.own[of.number, scene].shown) for of in world.people],
        )
    )
    rows = tuple((name, rate.rate, rate.low, rate.high, rate.n) for name, rate in rates.items())
    shown = [("own over another’s, everybody with everybody", "wins")]
    shown += [(name, f"{rate.rate:.0%}") for name, rate in rates.items()]
    return Table("a-links", ("link", "own_over_other", "low", "high", "n"), rows), tuple(shown)


def _verdicts(world: World, own: Sequence[tuple[str, Mapping[str, float]]]) -> list[bool]:
    """Everybody's choice between their own picture and each other's.

    Args:
        own: key and what is to be seen, by the order of the people.
    """
    verdicts = []
    for of, (key, shown) in zip(world.people, own, strict=True):
        judge, mine = world.judge(of), (f"{of.number}/{key}", of.utility(shown))
        for step in range(1, min(len(own), CIRCLE + 1)):
            other = (of.number + step) % len(own)
            theirs, seen = own[other]
            verdicts.append(judge.prefers(mine, (f"{other}/{theirs}", of.utility(seen))))
    return verdicts


def _ideal(world: World, kinds: Mapping[str, Sequence[str]]) -> Rate:
    """Everybody with the style that they like best."""
    styles = [(f"{medium}, {palette}", _of(world, [medium], [palette])) for medium, palette in product(*kinds.values())]
    return share(_verdicts(world, [max(styles, key=lambda style: of.utility(style[1])) for of in world.people]))


def _asked(world: World, kinds: Mapping[str, Sequence[str]]) -> Rate:
    """Everybody with the style that their learnt taste comes to; what it leaves open shows a bit of everything."""
    words = KnownWords(assets.path("models", "starter", "words.json"))
    own = []
    for of in world.people:
        named = {group: tagger_calls(group, name) for group, name in words.followed(world.own(of)).items()}
        places = [[named[group]] if group in named else names for group, names in kinds.items()]
        own.append((str(places), _of(world, *places)))
    return share(_verdicts(world, own))


def _of(world: World, media: Sequence[str], palettes: Sequence[str]) -> Mapping[str, float]:
    """What pictures of these show on average."""
    tags = {group: dict.fromkeys(names, 1 / len(names)) for group, names in (("medium", media), ("palette", palettes))}
    return world.showing.shown(tags, {})
