"""Noun phrases: "soft, muted colors" names soft colors and muted colors."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.color_phrases import color_of, past_colors, with_color
from viper_desktop.engine.starter.reading.counting import counted
from viper_desktop.engine.starter.reading.drafts import Draft, place_of, sign_of
from viper_desktop.engine.starter.reading.mention import Mention
from viper_desktop.engine.starter.reading.nouns import (
    comparative_base,
    head_at,
    is_content,
    vocabulary_name_at,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word


_MADE_BY = ("energy", "effect", "filter", "finish", "vibe", "aesthetic", "influence", "feel", "look", "style", "mark")
_LONGEST = 12  # words in a noun phrase


def noun_phrase(words: Sequence[Word], start: int, lex: Lexicon) -> tuple[list[Mention], int] | None:
    """The attributes of the noun phrase that starts here, and where it ends.

    "soft, muted colors" are two: "soft colors" and "muted colors".
    """
    draft = Draft(start, start)
    while draft.place < len(words) and draft.place - start < _LONGEST:
        word = words[draft.place]
        if word.text in closed("joiners"):
            if not draft.groups[-1]:
                return None
            draft.place += 1
            if (
                word.text == ","
                and words[draft.place : draft.place + 1]
                and words[draft.place].text in ("and", "but", "yet")
            ):
                draft.place += 1
            draft.groups.append([])
            continue
        if word.kind != "word":
            break
        if _took_name(words, draft, lex):
            continue
        if word.text != word.lemma and word.lemma in lex.colors and not head_at(words, draft.place + 1, lex):
            draft.take(word)  # "the soft grays very restful": a noun, and the end of the phrase
            break
        head = head_at(words, draft.place, lex)
        if head and not _is_modifier_before_head(words, draft.place, head[0], lex):
            if not draft.groups[-1] and len(draft.groups) > 1:
                return None
            mentions, end = _with_head(words, draft, head, lex)
            return [replace(m, excess=draft.excess, hedged=draft.hedged, wanted=draft.wanted) for m in mentions], end
        if not _took_word(words, draft, lex, is_head=head is not None):
            break
    return with_color(words, draft, lex)


def _took_name(words: Sequence[Word], draft: Draft, lex: Lexicon) -> bool:
    """Take a name of the vocabulary that describes the noun after it: "art deco patterns", "washed out greens"."""
    named = vocabulary_name_at(words, draft.place, lex)
    after = draft.place + named
    if not named or after >= len(words) or head_at(words, after - 1, lex):
        return False
    plural_color = words[after].lemma in lex.colors and words[after].text != words[after].lemma
    if not (head_at(words, after, lex) or plural_color):
        return False
    text = " ".join(word.text for word in words[draft.place : after])
    draft.take(replace(words[draft.place], text=text), named)
    return True


def _took_word(words: Sequence[Word], draft: Draft, lex: Lexicon, *, is_head: bool) -> bool:
    """Take one more word before the noun, or say that the phrase ends."""
    place = draft.place
    word = words[place]
    text = word.text
    if text == "even" and words[place + 1 : place + 2] and words[place + 1].text in ("more", "less", "if", "though"):
        return False
    if text.startswith("so-") or text in closed("degrees"):
        draft.tone -= text == "so-called"
        draft.excess |= text in ("too", "overly", "excessively")
        draft.hedged |= text in ("bit", "somewhat", "slightly", "rather")
        draft.place += 1
    elif text not in lex.valence and (text in lex.praise or text in lex.blame):
        draft.tone += 1 if text in lex.praise else -1
        draft.take(word)
    elif text.endswith("ed") and place and _is_deed(words[place - 1], text, lex):
        return False
    elif text not in lex.valence and text.endswith("ing") and not draft.groups[0] and not _opened(words, place, lex):
        return False  # "I keep noticing details"
    elif base := comparative_base(text, lex):
        draft.wanted = True
        draft.take(replace(word, text=base))
    elif lex.is_adjective(text) or text in lex.noun_modifiers or word.lemma in lex.colors or is_head:
        if _opens_opinion(words, place, lex):
            return False
        draft.take(word)
    elif text.endswith("ly") and head_at(words, place + 1, lex) and text not in lex.grammar["function"]:
        draft.take(word)  # "fiddly marks": before a noun it is no adverb
    elif text in lex.grammar["intensifiers"]:
        draft.place += 1
    elif _skippable_subject(words, place, lex):
        draft.take(word)
    else:
        return False
    return True


def _is_deed(before: Word, text: str, lex: Lexicon) -> bool:
    """“I was promised impressionism”, "how the artist mixed styles"."""
    made = before.text in closed("makers")
    return made or (text not in lex.valence and before.text in closed("before_a_verb"))


def _opened(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether a determiner or a describing word stands before: "the noticing eye"."""
    before = words[place - 1].text if place else ""
    return before in lex.grammar["determiners"] or before in lex.grammar["intensifiers"] or lex.is_adjective(before)


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
    after, name = words[place + 1], head_at(words, place + 2, lex)
    if name and name[1] in _MADE_BY and is_content(after, lex) and is_content(word, lex):
        return True  # "Blade Runner vibes"
    return head_at(words, place + 1, lex) is not None or (after.text != after.lemma and after.lemma in lex.colors)


def _is_modifier_before_head(words: Sequence[Word], place: int, length: int, lex: Lexicon) -> bool:
    """Whether a visual noun only describes the next one ("light rays", "color gradients")."""
    after = place + length
    if after >= len(words):
        return False
    describes = words[place].text in closed("nouns_that_describe") and words[place].text != "light"
    listed = describes and words[after].text in (",", "and")
    if listed and after + 2 < len(words) and lex.is_adjective(words[after + 1].text):
        return head_at(words, after + 2, lex) is not None  # "calm, cool colors"
    if words[after].kind != "word" or (words[after - 1].text != words[after - 1].lemma):
        return False
    following = head_at(words, after, lex)
    if following is not None and words[after].text not in lex.verbs:
        return True
    return (
        words[place].text in closed("nouns_that_describe")
        and lex.is_adjective(words[after].text)
        and after + 1 < len(words)
        and head_at(words, after + 1, lex) is not None
    )


def _with_head(words: Sequence[Word], draft: Draft, head: tuple[int, str], lex: Lexicon) -> tuple[list[Mention], int]:
    """The attributes of a phrase whose noun has been reached, and where it ends."""
    length, noun = head
    spoken, end, joined = _spoken_noun(words, draft, length, noun, lex)
    bare = Mention(
        text=spoken if joined else lex.alone.get(noun, spoken),
        first=place_of(words, draft.groups[0][0], draft.start) if draft.groups[0] else draft.place,
        last=end,
        head=noun,
        noun=spoken,
        aspect=lex.aspects[noun],
        tone=sign_of(draft.tone),
        vague=noun in lex.vague and not joined,
    )
    mentions: list[Mention] = []
    for group in draft.groups:
        describing = _describing(group, lex, named=noun in _MADE_BY)
        rated = " ".join([*(word.text for word in group), spoken])
        listed = bare.aspect == "contrast" or noun in closed("materials")
        if listed and group is not draft.groups[-1] and len(describing) == 1:
            first = place_of(words, group[-1], draft.start)  # "Grainy, high contrast", "glossy, smooth skin"
            mentions.append(Mention(describing[0], first, first + 1, describing=describing))
        elif _stands_apart(words, draft, group, bare, lex):
            mentions.append(color_of(words, group, draft, lex))
        elif group and not describing and lex.entry(rated):  # "slightly boring colors"
            first = place_of(words, group[0], draft.start)
            mentions.append(replace(bare, text=rated, first=first, describing=(group[-1].text,), vague=False))
        elif describing:
            first = place_of(words, group[0], draft.start)
            text = " ".join([*describing, spoken])
            whole = replace(bare, text=text, first=first, describing=describing, vague=False)
            mentions += _apart(whole, replace(bare, text=spoken, first=draft.place), lex)
    return mentions or [counted(words, bare)], end


def _stands_apart(words: Sequence[Word], draft: Draft, group: Sequence[Word], noun: Mention, lex: Lexicon) -> bool:
    """Whether a described color before a comma is a noun of its own: "icy blue, hard edges"."""
    opens = draft.start == 0 or words[draft.start - 1].kind == "pause"  # "Sepia, soft edges, oval vignette."
    if len(group) == 1 and opens and group is draft.groups[0] and any(draft.groups[1:]):
        return group[0].text in closed("colors_apart") and words[draft.start + 1].text == ","
    several = len(group) > 1 or (bool(group) and " " in group[0].text and group[0].text.split()[-1] in lex.colors)
    listed = opens and sum(word.text == "," for word in words) > 1  # "Steel blue, hard shadows, empty streets."
    if not several or group is draft.groups[-1] or noun.aspect in ("color", "palette"):
        return False
    if noun.aspect == "light" and not listed:
        return False
    after = place_of(words, group[-1], draft.start) + 1
    return group[-1].text.split()[-1] in lex.colors and words[after].text == ","


def _spoken_noun(words: Sequence[Word], draft: Draft, length: int, noun: str, lex: Lexicon) -> tuple[str, int, bool]:
    """(the noun as spoken with the "of …" that belongs to it, where it ends, whether something was joined)."""
    end = draft.place + length
    spoken = " ".join(word.text for word in words[draft.place : end])
    joined = _joined_of(words, end, lex)
    if joined and lex.aspects[noun] == "color" and joined[0] in lex.colors:
        described = any(_describing(group, lex) for group in draft.groups)
        several = spoken != noun and not described  # "shades of green"
        plain = f"{spoken} of {joined[0]}" if several else f"{joined[0]} tones"  # "this shade of green"
        return joined[0] if described else plain, joined[1], True
    if joined:
        return f"{spoken} of {joined[0]}", joined[1], True
    if words[end : end + 1] and words[end].text == "of":
        end = past_colors(words, end, lex)
    return spoken, end, False


def _describing(group: Sequence[Word], lex: Lexicon, *, named: bool = False) -> tuple[str, ...]:
    """The words of a group that say how something looks, at most three; praise and subject matter left out.

    Args:
        named: the noun says nothing without the one before it ("bloom effect").
    """
    kept = []
    called = 0  # words of a name right before the noun: "Blade Runner vibes"
    while named and called < len(group) and _is_part_of_name(group[-called - 1], lex):
        called += 1
    for at, word in enumerate(group):
        rated = word.text in lex.praise | lex.blame and word.text not in lex.valence
        looks = lex.is_adjective(word.text) or word.text in lex.noun_modifiers or word.lemma in lex.aspects
        if (
            not rated
            and word.text not in lex.subject_modifiers | closed("not_a_look")
            and (looks or " " in word.text or word.text.endswith("ly") or at >= len(group) - max(called, named))
        ):
            kept.append(word.text)
    return tuple(kept[-3:])


def _is_part_of_name(word: Word, lex: Lexicon) -> bool:
    known = word.text in lex.noun_modifiers or word.lemma in lex.aspects
    return is_content(word, lex) and word.text == word.lemma and not known


def _apart(whole: Mention, noun: Mention, lex: Lexicon) -> list[Mention]:
    """The attribute itself, or several: "a tender watercolor", "a warm nostalgic feeling"."""
    if noun.head in ("feeling", "feel", "vibe", "mood", "atmosphere", "quality") and len(whole.describing) > 1:
        feelings = [word for word in whole.describing if lex.entry(word)]
        if len(feelings) == len(whole.describing):
            return [replace(whole, text=f"{word} {noun.noun}", describing=(word,)) for word in feelings]
    known = [at for at, word in enumerate(whole.describing) if lex.describes(word)]
    name = whole.describing[known[-1] + 1 :] if known else ()
    if noun.head in _MADE_BY and len(name) > 1:  # "this cozy Studio Ghibli energy"
        said = [replace(whole, text=whole.describing[at], describing=(whole.describing[at],)) for at in known]
        said = [replace(mention, head=None, noun="", aspect=None) for mention in said]
        return [*said, replace(whole, text=" ".join([*name, noun.noun]), describing=name)]
    temper = lex.entry(whole.describing[0])
    tempered = len(whole.describing) == 1 and temper is not None and temper.category == "mood"
    if not tempered or noun.aspect != "medium" or noun.head in lex.vague:
        return [whole]
    word = whole.describing[0]
    return [Mention(word, whole.first, whole.first + 1, describing=(word,), tone=whole.tone), noun]


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
