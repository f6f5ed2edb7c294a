"""Noun phrases: "soft, muted colors" names soft colors and muted colors."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.mention import Mention
from viper_desktop.engine.starter.reading.nouns import (
    comparative_base,
    head_at,
    is_content,
    is_thing,
    vocabulary_name_at,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word


def noun_phrase(words: Sequence[Word], start: int, lex: Lexicon) -> tuple[list[Mention], int] | None:
    """The attributes of the noun phrase that starts here, and where it ends.

    "soft, muted colors" are two: "soft colors" and "muted colors".
    """
    groups: list[list[Word]] = [[]]
    place, tone, excess, hedged, wanted = start, 0, False, False, False
    while place < len(words) and place - start < 12:
        word = words[place]
        if word.text in closed("joiners"):
            if not groups[-1]:
                return None
            place += 1
            if place < len(words) and words[place].text in ("and", "but", "yet") and word.text == ",":
                place += 1
            groups.append([])
            continue
        if word.kind != "word":
            break
        named = vocabulary_name_at(words, place, lex)
        ahead = words[place + named] if place + named < len(words) else word
        color_follows = ahead.lemma in lex.colors and ahead.text != ahead.lemma
        if (
            named
            and (head_at(words, place + named, lex) or color_follows)
            and not head_at(words, place + named - 1, lex)
        ):
            text = " ".join(w.text for w in words[place : place + named])  # "art deco patterns"
            groups[-1].append(replace(word, text=text))
            place += named
            continue
        if word.text != word.lemma and word.lemma in lex.colors and not head_at(words, place + 1, lex):
            groups[-1].append(word)  # "the soft grays very restful": a noun, and the end of the phrase
            place += 1
            break
        head = head_at(words, place, lex)
        if head and not _is_modifier_before_head(words, place, head[0], lex):
            if not groups[-1] and len(groups) > 1:
                return None
            mentions, end = _built(words, start, place, head, groups, tone, lex)
            return [replace(m, excess=excess, hedged=hedged, wanted=wanted) for m in mentions], end
        if word.text.startswith("so-"):
            tone -= word.text == "so-called"
        elif word.text in ("too", "overly", "excessively"):
            excess = True
        elif word.text in ("bit", "somewhat", "slightly", "rather"):
            hedged = True
        elif word.text in lex.praise and word.text not in lex.valence:
            tone += 1
            groups[-1].append(word)
        elif word.text in lex.blame and word.text not in lex.valence:
            tone -= 1
            groups[-1].append(word)
        elif (
            word.text.endswith("ed")
            and word.text not in lex.valence
            and place
            and words[place - 1].text in closed("before_a_verb")
        ):
            break  # "I was promised impressionism"
        elif base := comparative_base(word.text, lex):
            wanted = True
            groups[-1].append(replace(word, text=base))
        elif lex.is_adjective(word.text) or word.text in lex.noun_modifiers or word.lemma in lex.colors or head:
            if _opens_opinion(words, place, lex):
                break
            groups[-1].append(word)
        elif word.text.endswith("ly") and head_at(words, place + 1, lex) and word.text not in lex.grammar["function"]:
            groups[-1].append(word)  # "fiddly marks": before a noun it is no adverb
        elif word.text in lex.grammar["intensifiers"]:
            pass
        elif _skippable_subject(words, place, lex):
            groups[-1].append(word)
        else:
            break
        place += 1
    return _color_as_noun(words, start, place, groups, tone, excess, lex)


def _opens_opinion(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    texts = [word.text for word in words[place : place + 5]]
    if texts[0] in lex.valence:
        return False
    return any(lex.match(table, texts) for table in ("likes", "dislikes", "pleases", "displeases", "lacks", "wishes"))


def _skippable_subject(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """A noun of what is depicted right before a visual noun ("foliage patterns")."""
    word = words[place]
    grammar = lex.grammar
    if word.text in grammar["function"] or word.text in grammar["copulas"] or word.text in grammar["determiners"]:
        return False
    if (
        word.lemma in lex.picture
        or len(word.text) < 3
        or any(lex.match(t, (word.text,)) for t in ("excesses", "lacks"))
    ):
        return False
    if word.text in lex.verbs or _opens_opinion(words, place, lex):
        return False
    if place + 1 >= len(words):
        return False
    after = words[place + 1]
    return head_at(words, place + 1, lex) is not None or (after.text != after.lemma and after.lemma in lex.colors)


def _is_modifier_before_head(words: Sequence[Word], place: int, length: int, lex: Lexicon) -> bool:
    """Whether a visual noun only describes the next one ("light rays", "color gradients")."""
    after = place + length
    if after >= len(words):
        return False
    if words[after].kind != "word" or (words[after - 1].text != words[after - 1].lemma):
        return False
    following = head_at(words, after, lex)
    if following is not None and words[after].text not in lex.verbs:
        return True
    return (
        words[place].text in ("light", "calm", "pastel", "still", "watercolor")
        and lex.is_adjective(words[after].text)
        and after + 1 < len(words)
        and head_at(words, after + 1, lex) is not None
    )


def _built(
    words: Sequence[Word],
    start: int,
    place: int,
    head: tuple[int, str],
    groups: list[list[Word]],
    tone: int,
    lex: Lexicon,
) -> tuple[list[Mention], int]:
    length, noun = head
    end = place + length
    spoken = " ".join(word.text for word in words[place:end])
    joined = _joined_of(words, end, lex)
    if joined and lex.aspects[noun] == "color" and joined[0] in lex.colors:
        spoken, end = (joined[0] if any(groups) else f"{joined[0]} tones"), joined[1]  # "this shade of green"
    elif joined:
        spoken, end = f"{spoken} of {joined[0]}", joined[1]
    elif words[end : end + 1] and words[end].text == "of":
        end = _past_colors(words, end, lex)
    aspect = lex.aspects[noun]
    mentions = []
    for group in groups:
        describing = tuple(
            word.text
            for word in group
            if word.text not in lex.subject_modifiers
            and (word.text in lex.valence or word.text not in lex.praise | lex.blame)
            and (
                lex.is_adjective(word.text)
                or word.text in lex.noun_modifiers
                or word.lemma in lex.aspects
                or " " in word.text
                or word.text.endswith("ly")
            )
        )[-3:]
        if not describing:
            continue
        temper = lex.entry(describing[0])
        if (
            aspect == "medium"
            and noun not in lex.vague
            and len(describing) == 1
            and temper
            and temper.category == "mood"
        ):
            at = _place_of(words, group[0], start)  # "a tender watercolor": two attributes
            mentions.append(Mention(describing[0], at, at + 1, describing=describing, tone=_sign(tone)))
            mentions.append(Mention(spoken, place, end, noun, spoken, aspect, (), _sign(tone)))
            continue
        first = _place_of(words, group[0], start)
        mentions.append(
            Mention(
                text=" ".join([*describing, spoken]),
                first=first,
                last=end,
                head=noun,
                noun=spoken,
                aspect=aspect,
                describing=describing,
                tone=_sign(tone),
            )
        )
    if not mentions:
        text = spoken if joined else lex.alone.get(noun, spoken)
        first = _place_of(words, groups[0][0], start) if groups[0] else place
        vague = noun in lex.vague and not joined
        mentions.append(Mention(text, first, end, noun, spoken, aspect, (), _sign(tone), vague))
    return mentions, end


def _past_colors(words: Sequence[Word], place: int, lex: Lexicon) -> int:
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


def _place_of(words: Sequence[Word], word: Word, start: int) -> int:
    return next(i for i in range(start, len(words)) if words[i].start == word.start)


def _sign(value: int) -> int:
    return (value > 0) - (value < 0)


def _joined_of(words: Sequence[Word], place: int, lex: Lexicon) -> tuple[str, int] | None:
    """The words after "of" that belong to the attribute ("areas of color", "layers of mist")."""
    if place + 1 >= len(words) or words[place].text != "of" or words[place - 1].text not in lex.grammar["joins_of"]:
        return None
    at = place + 1
    taken: list[str] = []
    while at < len(words) and len(taken) < 2 and (words[at].text in lex.valence or words[at].text in lex.colors):
        taken.append(words[at].text)
        at += 1
    head = head_at(words, at, lex) if at < len(words) else None
    if head:
        return " ".join([*taken, *(word.text for word in words[at : at + head[0]])]), at + head[0]
    if taken and taken[-1] in lex.colors:
        return " ".join(taken), at
    return None


def _color_as_noun(
    words: Sequence[Word], start: int, place: int, groups: list[list[Word]], tone: int, excess: bool, lex: Lexicon
) -> tuple[list[Mention], int] | None:
    """A color's name where a noun would stand: "that sickly yellow", "red and teal"."""
    while groups and not groups[-1]:
        groups.pop()
        place -= 1
        while place > start and words[place].text in closed("joiners"):
            place -= 1
        place += 1
    if not groups or not groups[-1] or groups[-1][-1].lemma not in lex.colors:
        return None
    if place < len(words) and is_thing(words[place], lex):
        return None
    mentions = []
    for group in groups:
        if group[-1].lemma not in lex.colors:
            return None
        color = group[-1].text
        if start and words[start - 1].text == "into":
            continue  # "melts into black"
        describing = tuple(w.text for w in group[:-1] if w.text in lex.valence or w.text not in lex.praise | lex.blame)[
            -3:
        ]
        plain = f"{color} tones" if color == group[-1].lemma else color
        text = " ".join([*describing, color]) if describing else plain
        first = _place_of(words, group[0], start)
        mentions.append(
            Mention(
                text=text,
                first=first,
                last=_place_of(words, group[-1], first) + 1,
                head="color",
                noun=color,
                aspect="color",
                describing=describing,
                tone=_sign(tone),
                excess=excess,
            )
        )
    if len(mentions) == 2 and words[mentions[0].last].text == "and" and all(m.bare for m in mentions):
        pair = f"{mentions[0].noun} and {mentions[1].noun}"
        both = replace(mentions[0], text=pair, last=mentions[1].last)
        if lex.entry(pair) or lex.entry(f"{pair} palette"):
            mentions = [both]
    return mentions, max((mention.last for mention in mentions), default=place)
