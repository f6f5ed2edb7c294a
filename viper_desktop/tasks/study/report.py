"""The page that a study leaves."""

from __future__ import annotations

from html import escape
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from viper_desktop import __version__, assets
from viper_desktop.domain.recipe import ATELIER, STARTER
from viper_desktop.tasks.pages import picture, style
from viper_desktop.tasks.study import charts
from viper_desktop.tasks.study.experiments.headline import TARGETS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.domain.requests import StudyRequest
    from viper_desktop.tasks.study.findings import Figure, Finding
    from viper_desktop.tasks.study.people import Person
    from viper_desktop.tasks.study.world import World

TITLES = {
    "a": (
        "Own, plain, and another’s",
        "The same prompt and the same seed, once plain, once in the person’s own taste, once in somebody else’s.",
    ),
    "b": (
        "How many comments it takes",
        "Profiles read out of the first few comments, against the plain picture. The method’s authors advise eight.",
    ),
    "c": (
        "How much taste: the degree",
        "From 0, the plain picture, upward. More taste costs something: the subject, and the difference between seeds.",
    ),
    "d": ("What a single attribute does", "One attribute alone in a profile: can it be seen in the picture?"),
    "e": (
        "How many pictures a metric needs",
        "A scorer learns a person’s taste from pairs of pictures and is asked about pairs that it has not seen.",
    ),
    "f": (
        "Whose taste it has learnt",
        "Each person’s metric orders the same pictures; its order is compared with everybody’s.",
    ),
    "g": ("Against simpler ways", "Is the method better than typing, than half a profile, than anybody’s profile?"),
    "h": ("A hundred people, one prompt", "Nothing differs but the taste."),
}
MAKERS = {STARTER: "Starter diffusion", ATELIER: "Atelier"}
FOLK = 3  # people introduced on the page
SHEET_SIDE, THUMB_SIDE = 1340, 240  # pixels


def page(request: StudyRequest, world: World, findings: Sequence[Finding]) -> str:
    """The HTML text: charts and small pictures are inside it, tables and large pictures beside it."""
    several = len(request.makers) > 1
    sections = "".join(
        _section(letter, [found for found in findings if found.id == letter], request, several) for letter in TITLES
    )
    return Template(assets.path("study", "page.html").read_text(encoding="utf-8")).substitute(
        shared=style(),
        chart_style=charts.style(),
        people=request.people,
        seed=request.seed,
        heads="".join(_head(found, name) for found in findings if found.id == "a" for name in TARGETS),
        seen=len(world.showing.pool),
        note=(
            "This was a quick study: few people and few pictures, so the intervals are wide."
            if request.quick
            else "All intervals are at 95%."
        ),
        folk_words=f"{min(FOLK, request.people)} of {request.people}.",
        folk="".join(_introduced(world, of) for of in world.people[:FOLK]),
        sections=sections,
        version=__version__,
    )


def _named(maker: str) -> str:
    return MAKERS.get(maker, Path(maker).name)


def _head(found: Finding, name: str) -> str:
    """One large number with its interval, and the paper's beside it."""
    key = "personalised_over_plain" if "plain" in name else "own_over_other"
    told, target = found.numbers[key], TARGETS[name]
    return (
        f'<div class="head"><div class="name">{_named(found.maker)}: {escape(name)}</div>'
        f'<div class="big">{told["rate"]:.0%}</div><div class="scale" aria-hidden="true">'
        f'<b style="left:{told["low"]:.1%};width:{told["high"] - told["low"]:.1%}"></b>'
        f'<s style="left:{target:.1%}"></s><i style="left:{told["rate"]:.1%}"></i></div>'
        f'<p class="who">{told["low"]:.0%} to {told["high"]:.0%}, n = {told["n"]}. '
        f"Dotted: {target:.1%}, which living people gave the paper’s pictures.</p></div>"
    )


def _section(letter: str, findings: Sequence[Finding], request: StudyRequest, several: bool) -> str:
    if not findings:
        return ""
    title, what = TITLES[letter]
    cards = "".join(_card(found, request, several) for found in findings)
    return (
        f'<section><span class="step">Experiment {letter}</span><h2>{title}</h2><p class="what">{what}</p>'
        f'<div class="makers">{cards}</div></section>\n'
    )


def _card(found: Finding, request: StudyRequest, several: bool) -> str:
    figures = "".join(_figure(figure, found, request) for figure in found.figures)
    ending = f"-{Path(found.maker).name}" if several else ""
    files = ", ".join(
        f'<a href="tables/{escape(table.name + ending)}.csv">{escape(table.name + ending)}.csv</a>'
        for table in found.tables
    )
    return (
        f'<div class="card"><h3>{escape(_named(found.maker))}</h3><p>{escape(found.sentence)}</p>{_table(found)}'
        f"{figures}{f'<p class=files>Numbers: {files}</p>' if files else ''}</div>"
    )


def _table(found: Finding) -> str:
    if not found.shown:
        return ""
    head, *rows = found.shown
    cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<div class="scroll"><table><tr>{cells}</tr>{body}</table></div>'


def _figure(figure: Figure, found: Finding, request: StudyRequest) -> str:
    caption = f"<figcaption>{escape(figure.caption)}</figcaption>"
    if figure.svg:
        return f"<figure>{figure.svg}{caption}</figure>"
    file = Path(request.folder) / "plots" / figure.picture
    image = picture(str(file), SHEET_SIDE, found.sentence)
    return f'<figure><a href="plots/{escape(figure.picture, quote=True)}">{image}</a>{caption}</figure>'


def _introduced(world: World, of: Person) -> str:
    """A person: what they like, one thing that they said, and three pictures made for them."""
    profile = world.own(of)
    first = world.comments(of)[0]
    looks = world.looks([world.recipe(*scene, profile) for scene in world.scenes(3, 1)], "pictures in each taste")
    thumbs = "".join(picture(look.path, THUMB_SIDE, f"{look.recipe.prompt} for {of.name}") for look in looks)

    def words(texts: Sequence[str]) -> str:
        return escape(", ".join(texts[:6])) or "nothing"

    return (
        f'<div class="card"><h3>{escape(of.name)}</h3><div class="thumbs">{thumbs}</div>'
        f'<p><span class="like">Likes</span> {words(of.liked)} … <br>'
        f'<span class="dislike">Dislikes</span> {words(of.disliked)} …</p>'
        f'<p class="quote">“{escape(first.said.comment)}”</p>'
        f"<p>Learnt from {world.plan.comments} comments: "
        f'<span class="like">{words([a.text for a in profile.liked])}</span>; '
        f'<span class="dislike">{words([a.text for a in profile.disliked])}</span>.</p></div>'
    )
