"""The page that `viper-desktop demo` leaves: one file with every picture inside it."""

from __future__ import annotations

from html import escape
from itertools import groupby
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from viper_desktop import assets
from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.domain.recipe import ATELIER, DEFAULT_DEGREE, MAX_DEGREE, STARTER
from viper_desktop.tasks.pages import picture, style

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viper_desktop.cli.demo import Loop
    from viper_desktop.domain.events import PictureMade, PictureScored
    from viper_desktop.domain.profile import Profile, Source
    from viper_desktop.domain.requests import FileReaction

ENGINE_WORDS = {
    STARTER: "The starter diffusion: a small neural model that ships inside",
    ATELIER: "The atelier: a painter program, for large pictures at once",
}
STANCE_WORDS = {Stance.LIKE: "♥ likes it", Stance.DISLIKE: "✕ doesn’t like it", Stance.MIXED: "◐ mixed feelings"}
SIDE_WORDS = {Polarity.LIKED: "Drawn to", Polarity.DISLIKED: "Put off by"}


def page(loop: Loop) -> str:
    """The HTML text: it needs no other file, and links to the pictures beside it."""
    profile = loop.profile
    stances = [reaction.stance for reaction in loop.reactions]
    seconds = loop.seconds
    return Template(assets.path("demo", "page.html").read_text(encoding="utf-8")).substitute(
        shared=style(),
        name=escape(profile.name),
        total=f"{sum(seconds.values()):.0f}",
        learn_seconds=f"{seconds['learn']:.1f}",
        create_seconds=f"{sum(s for step, s in seconds.items() if step.startswith('create')):.1f}",
        score_seconds=f"{seconds['score']:.1f}",
        comments=len(loop.reactions),
        comment_cards="".join(_comment(r, _sources_of(n, profile)) for n, r in enumerate(loop.reactions, start=1)),
        liked_count=len(profile.liked),
        disliked_count=len(profile.disliked),
        taste_sides="".join(_side(profile, polarity) for polarity in Polarity),
        degree=f"{DEFAULT_DEGREE:g}",
        most=f"{MAX_DEGREE:g}",
        engines="".join(_engine(model, loop) for model in ENGINE_WORDS),
        liked_pictures=stances.count(Stance.LIKE),
        disliked_pictures=stances.count(Stance.DISLIKE),
        verdict=_verdict(loop),
        ranked="".join(_ranked(event) for event in sorted(loop.scored, key=lambda event: -event.score.value)),
    )


def _image(path: str, side: int, alt: str, link: str = "") -> str:
    tag = picture(path, side, alt)
    return f'<a href="{escape(link, quote=True)}">{tag}</a>' if link else tag


def _sources_of(number: int, profile: Profile) -> list[tuple[Polarity, Source]]:
    """What was taken from one comment, in the order of its words."""
    found = [
        (polarity, source)
        for polarity in Polarity
        for attribute in profile.side(polarity)
        for source in attribute.sources
        if source.reaction_id == f"reaction-{number}" and source.end > source.start
    ]
    return sorted(found, key=lambda item: (item[1].start, -item[1].end))


def _comment(reaction: FileReaction, taken: list[tuple[Polarity, Source]]) -> str:
    stance = reaction.stance.value if reaction.stance else "none"
    words = STANCE_WORDS[reaction.stance] if reaction.stance else "no mark"
    return (
        f'<figure class="comment">{_image(reaction.image, 480, "The picture commented on")}'
        f'<p>{marked_words(reaction.comment, taken)}</p><div class="mark {stance}">{words}</div></figure>'
    )


def marked_words(comment: str, taken: list[tuple[Polarity, Source]]) -> str:
    """The comment as HTML, the words that were taken marked; where two overlap, the earlier one counts."""
    html, position = [], 0
    for polarity, source in taken:
        if source.start < position or source.end > len(comment):
            continue
        html.append(escape(comment[position : source.start]))
        html.append(f'<mark class="{polarity.value}">{escape(comment[source.start : source.end])}</mark>')
        position = source.end
    return "".join(html) + escape(comment[position:])


def _side(profile: Profile, polarity: Polarity) -> str:
    """One column of chips, by category in the vocabulary's order."""
    names = assets.vocabulary().categories
    order = list(names)

    def place(category: str) -> int:
        return order.index(category) if category in order else len(order)

    attributes = sorted(profile.side(polarity), key=lambda a: place(a.category))
    groups = "".join(
        f'<div class="group"><span>{escape(names.get(category, "Other"))}</span>'
        + "".join(f'<em class="chip">{escape(a.text)}</em>' for a in members)
        + "</div>"
        for category, members in groupby(attributes, key=lambda a: a.category)
    )
    return f'<div class="side {polarity.value}"><h3>{SIDE_WORDS[polarity]}</h3>{groups or "<p>Nothing yet.</p>"}</div>'


def _engine(model: str, loop: Loop) -> str:
    """Pairs of one engine: the plain picture and the personalised one of the same prompt and seed."""
    made = [event for event in loop.made if event.recipe.model == model]
    scores = {event.path: event.score.value for event in loop.scored}
    pairs = zip(made[::2], made[1::2], strict=True)
    cards = "".join(
        f'<div class="pair"><div class="two">{_made(plain, "Plain", scores)}{_made(mine, "In this taste", scores)}'
        "</div></div>"
        for plain, mine in pairs
    )
    return f'<h3>{ENGINE_WORDS[model]}</h3><div class="pairs">{cards}</div>'


def _made(event: PictureMade, title: str, scores: dict[str, float]) -> str:
    recipe = event.recipe
    facts = f"“{escape(recipe.prompt)}”, seed {recipe.seed}, score {scores[event.path]:.2f}"
    image = _image(event.path, 512, f"{title}: {recipe.prompt}", Path(event.path).name)
    return f"<figure>{image}<figcaption><b>{title}</b><br>{facts}</figcaption></figure>"


def _verdict(loop: Loop) -> str:
    """How the new pictures fared, in a sentence."""
    plain, mine = (
        _mean(e.score.value for e in loop.scored if e.path in paths)
        for paths in (
            {e.path for e in loop.made if e.recipe.profile is None},
            {e.path for e in loop.made if e.recipe.profile is not None},
        )
    )
    return (
        f"On average the pictures in this taste get <b>{mine:.2f}</b> and the plain ones <b>{plain:.2f}</b>. "
        "It is a guess from few pictures, not a verdict: the person decides."
    )


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found)


def _ranked(event: PictureScored) -> str:
    score = event.score
    low, high = max(0.0, score.value - score.uncertainty), min(1.0, score.value + score.uncertainty)
    return (
        f'<figure>{_image(event.path, 240, Path(event.path).stem)}<div class="bar" aria-hidden="true">'
        f'<b style="left:{low:.1%};width:{high - low:.1%}"></b><i style="left:{score.value:.1%}"></i></div>'
        f"<figcaption><b>{score.value:.2f}</b> ± {score.uncertainty:.2f}<br>{escape(', '.join(score.reasons))}"
        "</figcaption></figure>"
    )
