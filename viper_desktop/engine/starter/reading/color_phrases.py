"""Colors where a noun would stand: "that sickly yellow", "red and teal", "a palette of ochre and navy"."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.drafts import Draft, place_of, sign_of
from viper_desktop.engine.starter.reading.mention import Mention
from viper_desktop.engine.starter.reading.nouns import head_at, is_content, is_thing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word


def with_color(words: Sequence[Word], draft: Draft, lex: Lexicon) -> tuple[list[Mention], int] | None:
    """A color's name where a noun would stand: "that sickly yellow", "red and teal"."""
    groups, place = list(draft.groups), draft.place
    while groups and not groups[-1]:
        groups.pop()
        place -= 1
        while place > draft.start and words[place].text in closed("joiners"):
            place -= 1
        place += 1
    groups = _one_color(words, groups, draft, lex)
    colored = list(takewhile(lambda group: bool(group) and group[-1].lemma in lex.colors, groups))
    if not colored:
        return None
    if len(colored) < len(groups):  # "gold and glitter"
        groups, place = colored, place_of(words, colored[-1][-1], draft.start) + 1
    plural = colored[-1][-1].text != colored[-1][-1].lemma  # "the reds liven it up"
    if place < len(words) and is_thing(words[place], lex) and not (plural or _acts(words, place)):
        return None
    before = [word.text for word in words[max(0, draft.start - 4) : draft.start]]
    if before[-1:] in (["into"], ["from"]) or (before[-1:] == ["to"] and "from" in before):
        return [], place  # "melts into black", "from peach to lilac"
    mentions = [color_of(words, group, draft, lex) for group in groups]
    apart = len(mentions) == 2 and mentions[0].last < mentions[1].last
    if apart and words[mentions[0].last].text == "and" and all(m.bare for m in mentions):
        pair = f"{mentions[0].noun} and {mentions[1].noun}"
        both = replace(mentions[0], text=pair, last=mentions[1].last)
        if lex.entry(pair) or lex.entry(f"{pair} palette"):
            mentions = [both]
    elif apart and mentions[0].describing and lex.entry(f"{mentions[0].noun} and {mentions[1].noun}"):
        first, second = mentions  # "a timeless black and white"
        pair = f"{first.noun} and {second.noun}"
        alone = [
            Mention(word, first.first + index, first.first + index + 1, describing=(word,))
            for index, word in enumerate(first.describing)
            if first.last - first.first == len(first.describing) + 1
        ]
        mentions = [*alone, replace(second, text=pair, first=first.last - 1, describing=(pair.replace(" ", "-"),))]
    return mentions, max((mention.last for mention in mentions), default=place)


def _acts(words: Sequence[Word], place: int) -> bool:
    """“That neon yellow burns a hole in it”: a verb, though no list knows it."""
    after = words[place + 1].text if place + 1 < len(words) else ""
    return words[place].text.endswith("s") and (after in closed("articles") or after in ("a", "an", "my", "me", "out"))


def _one_color(words: Sequence[Word], groups: list[list[Word]], draft: Draft, lex: Lexicon) -> list[list[Word]]:
    """“a flat, lifeless gray” is a flat gray and a lifeless gray."""
    opened = draft.start > 0 and words[draft.start - 1].text in closed("articles")
    if not opened or len(groups) == 1 or not groups:
        return groups
    color, before = groups[-1][-1], groups[:-1]
    if color.lemma not in lex.colors or any(word.lemma in lex.colors for group in before for word in group):
        return groups
    return [*([*group, color] for group in before if group), groups[-1]]


def color_of(words: Sequence[Word], group: Sequence[Word], draft: Draft, lex: Lexicon) -> Mention:
    """The attribute that one group of words names whose last is a color: "sickly yellow"."""
    color = group[-1].text
    rated = (lex.praise | lex.blame) - lex.valence.keys()
    describing = tuple(word.text for word in group[:-1] if word.text not in rated)[-3:]
    toned = color == group[-1].lemma and lex.vocabulary.find(f"{color} tones") is not None
    plain = f"{color} tones" if toned else color  # "red" is the vocabulary's "red tones", "mustard" is only mustard
    first = place_of(words, group[0], draft.start)
    return Mention(
        text=" ".join([*describing, color]) if describing else plain,
        first=first,
        last=place_of(words, group[-1], first) + 1,
        head="color",
        noun=color,
        aspect="color",
        describing=describing,
        tone=sign_of(draft.tone),
        excess=draft.excess,
    )


def past_colors(words: Sequence[Word], place: int, lex: Lexicon) -> int:
    """Past "of ochre and navy", which says what a palette or a contrast consists of."""
    at = place + 1
    while at < len(words) and (
        words[at].lemma in lex.colors or words[at].text in ("and", ",") or words[at].text in lex.valence
    ):
        at += 1
    while at > place + 1 and words[at - 1].text in ("and", ","):
        at -= 1
    colored = any(word.lemma in lex.colors for word in words[place + 1 : at])
    ends = at >= len(words) or not is_content(words[at], lex)
    return at if colored and ends and not head_at(words, at, lex) else place
