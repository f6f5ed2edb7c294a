"""What a simulated person says of a picture: a template grammar with varied words, and noise.

Written as people write, without a look at the extractor's rules: so that reading is tested, not a mirror.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import TYPE_CHECKING, Any

from viper_desktop import assets
from viper_desktop.domain.reactions import Stance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from viper_desktop.tasks.study.people import Person

NOTICED = 0.4  # strength from which an attribute catches the eye
MOST_NAMED = 3  # attributes on one side in one comment
SYNONYM, VAGUE, HEDGE, ASIDE, TYPO, LOWER, UNMARKED = 0.35, 0.12, 0.3, 0.25, 0.25, 0.4, 0.1  # how often each happens
TYPO_LENGTH = 5  # letters that a word has at least to be misspelled
VERBS = {
    "be": ("is", "are"),
    "do": ("does", "do"),
    **{verb: (f"{verb}s", verb) for verb in ["make", "draw", "put", "ruin", "leave", "feel", "bother", "spoil"]},
}


@dataclass(frozen=True, slots=True)
class Said:
    """A comment with its mark.

    Attributes:
        liked, disliked: what the person meant, vocabulary texts.
    """

    comment: str
    stance: Stance | None
    liked: tuple[str, ...]
    disliked: tuple[str, ...]


def said_of(person: Person, shown: Mapping[str, float], draw: Random) -> Said:
    """What a person says of a picture that shows these attributes."""
    liked, disliked = (_noticed(side, shown, draw) for side in (person.liked, person.disliked))
    utility = person.utility(shown)
    if liked and disliked and draw.random() < 0.5:  # most people name one side only
        liked, disliked = (liked, ()) if utility > 0 else ((), disliked)
    parts = [[_remark(text, side, draw) for text in texts] for side, texts in (("like", liked), ("dislike", disliked))]
    first, second = parts if utility > 0 else reversed(parts)
    turned = _joined(first, draw), _joined(second, draw)
    body = draw.choice(_grammar()["turns"]).join(part for part in turned if part)
    return Said(_noisy(body, draw), _stance(liked, disliked, utility, draw), liked, disliked)


def _noticed(side: tuple[str, ...], shown: Mapping[str, float], draw: Random) -> tuple[str, ...]:
    """A few of the attributes of one side that the picture shows, those that mean most to the person first."""
    seen = [text for text in side if shown.get(text, 0.0) >= NOTICED]
    return tuple(seen[: draw.randint(1, MOST_NAMED)])


def _stance(liked: tuple[str, ...], disliked: tuple[str, ...], utility: float, draw: Random) -> Stance | None:
    if draw.random() < UNMARKED:
        return None
    if liked and disliked:
        return Stance.MIXED
    return Stance.LIKE if utility > 0 else Stance.DISLIKE


def _remark(text: str, side: str, draw: Random) -> str:
    """One clause about one attribute."""
    grammar = _grammar()
    vague = grammar["vague"].get(assets.vocabulary().category_of(text))
    if vague is not None and draw.random() < VAGUE:
        return _filled(draw.choice(grammar[f"{side}_vague"]), vague)
    if _is_manner(text):
        return str(draw.choice(grammar[f"{side}_manner"])).format(a=text)
    entry = assets.vocabulary().find(text)
    words = draw.choice(entry.synonyms) if entry and entry.synonyms and draw.random() < SYNONYM else text
    return _filled(draw.choice(grammar[f"{side}_thing"]), words)


def _filled(template: str, words: str) -> str:
    """A template with its noun, verbs agreeing with it."""
    last = words.rsplit(maxsplit=1)[-1]
    plural = last.endswith("s") and not last.endswith(("ss", "us", "is"))
    verbs = {verb: forms[plural] for verb, forms in VERBS.items()}
    return template.format(a=words, v=words, **verbs)


def _is_manner(text: str) -> bool:
    """Whether it says how a picture is ("gloomy") rather than what it has ("muted colors")."""
    grammar = _grammar()
    if text in grammar["manners_elsewhere"]:
        return True
    return assets.vocabulary().category_of(text) in grammar["manner_categories"] and (
        text not in grammar["things_among_manners"]
    )


def _joined(clauses: list[str], draw: Random) -> str:
    body = ""
    for clause in clauses:
        body += (draw.choice(_grammar()["joins"]) if body else "") + clause
    return body


def _noisy(body: str, draw: Random) -> str:
    """The body as somebody in a hurry types it."""
    grammar = _grammar()
    if body and draw.random() < HEDGE:
        body = draw.choice(grammar["hedges"]) + body
    if draw.random() < TYPO:
        body = _misspelled(body, draw)
    body = body[:1].upper() + body[1:] if body else body
    if body:
        body += draw.choice(grammar["ends"])
    if not body or draw.random() < ASIDE:
        aside = draw.choice(grammar["asides"])
        body = f"{aside} {body}" if draw.random() < 0.5 else f"{body} {aside}"
    body = body.strip()
    return body.lower() if draw.random() < LOWER else body


def _misspelled(body: str, draw: Random) -> str:
    """The text with one slip of the fingers in one of its longer words."""
    words = body.split(" ")
    long = [index for index, word in enumerate(words) if len(word) >= TYPO_LENGTH and word.isalpha()]
    if not long:
        return body
    at = draw.choice(long)
    word = words[at]
    place = draw.randrange(1, len(word) - 2)
    slips = (
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],  # swapped
        word[:place] + word[place + 1 :],  # left out
        word[:place] + word[place] + word[place:],  # doubled
    )
    words[at] = draw.choice(slips)
    return " ".join(words)


@cache
def _grammar() -> Mapping[str, Any]:
    document: Mapping[str, Any] = json.loads(assets.path("study", "comments.json").read_text(encoding="utf-8"))
    return document
