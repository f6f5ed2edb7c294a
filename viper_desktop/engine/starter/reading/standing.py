"""Describing words that stand alone and speak of the whole picture: "dreamy", "too dark"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.mention import Mention
from viper_desktop.engine.starter.reading.nouns import comparative_base, head_at, is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word


def _joins_describing(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether a comma or "and" goes on with describing words."""
    following = words[place + 1] if place + 1 < len(words) else None
    return words[place].text in (",", "and") and following is not None and lex.is_adjective(following.text)


def _is_a_kind_of(words: Sequence[Word], mention: Mention, lex: Lexicon) -> bool:
    """“a cheerful riot of …”, "the messy jumble"."""
    following = words[mention.last].text
    return following in lex.grammar["left_of"] and following != "way" and words[mention.first - 1].text in ("a", "the")


def _is_known(word: Word, following: Word | None, lex: Lexicon) -> bool:
    """Whether a word names an attribute wherever it stands, as before a verdict: "an oversharpened mess"."""
    if following is not None and any(lex.match(t, (following.text,)) for t in ("praise_nouns", "blame_nouns")):
        return True
    entry = lex.entry(word.text)
    named = entry is not None and entry.category in ("color", "palette", "style", "medium")
    return named and word.text not in lex.noun_only


def may_stand(words: Sequence[Word], mention: Mention, lex: Lexicon) -> bool:
    """Whether a describing word speaks of the picture rather than of something depicted."""
    word = words[mention.first]
    following = words[mention.last] if mention.last < len(words) else None
    if mention.first and following is not None and _is_a_kind_of(words, mention, lex):
        worse = following.text in ("jumble", "mess", "tangle") and lex.valence_of(mention.text) < 0
        return worse or (lex.valence_of(mention.text) > 0 and mention.text not in lex.noun_only)  # "a cheerful riot of"
    described = mention.text in lex.valence or mention.wanted
    near = [w.text for w in words[max(0, mention.first - 3) : mention.first]]
    likened = "-" in mention.text and following is not None and is_content(following, lex)
    if near[-2:] == ["on", "the"] and following is not None and following.text == "side":
        return described  # "a bit on the dark side"
    if not described:
        return not likened and near[-2:] != ["i", "am"]  # "text-like scribbles", "I'm uncomfortable"
    before = words[mention.first - 1] if mention.first else None
    if (
        near == ["i", "would", "be"]
        or "from" in near[-2:]
        or near[-1:] == ["between"]
        or (near[-1:] == ["to"] and "from" in near)
        or near[-2:] == ["i", "am"]
        or near[-1:] in (["would"], ["could"], ["can"], ["to"], ["will"], ["may"], ["might"])
    ):
        return False  # "shifts from cold to warm", "I'm torn", "would calm any room"
    at = mention.last
    while at < len(words) and (
        (lex.is_adjective(words[at].text) and words[at].lemma not in lex.picture) or _joins_describing(words, at, lex)
    ):
        at += 1
    determined = before is not None and before.text in ("a", "an", "the", "this", "such", "some")
    if following is not None and following.text in ("way", "manner", "fashion") and near[-3:-1] != ["not", "in"]:
        return "in" in near and word.text not in lex.noun_only  # "painted in such a fussy way"
    doing = determined and following is not None and following.text in lex.verbs
    if doing or (at < len(words) and words[at].text == "things"):
        return False
    if determined and at < len(words) and at > mention.last:
        if mention.first > 1 and words[mention.first - 2].text == "like" and lex.valence_of(word.text):
            return True  # "like an unfinished doodle"
        styled = lex.vocabulary.category_of(word.text) == "style" and word.text in lex.valence  # "a vintage postcard"
        return styled or words[at].lemma in lex.picture or head_at(words, at, lex) is not None
    if following is not None and is_content(following, lex) and following.lemma not in lex.picture:
        if head_at(words, mention.last, lex):
            return True
        opened = before is not None and before.text in lex.grammar["copulas"]
        return word.text in lex.over_subject or (opened and following.text.endswith("ly"))
    return _is_known(word, following, lex) or not (
        before is not None
        and before.text in ("the", "a", "an", "my", "your")
        and (following is None or following.kind != "word")
    )


def standalone(words: Sequence[Word], place: int, lex: Lexicon) -> Mention | None:
    """A describing word that says something of the whole picture, or a name of the vocabulary."""
    word = words[place]
    if word.kind != "word":
        return None
    described = lex.describes(word.text)
    base = comparative_base(word.text, lex)
    entry = lex.entry(word.text)
    exact = lex.vocabulary.find(word.text) is not None or (word.text != word.lemma and word.lemma not in lex.valence)
    singled = word.text in lex.grammar["not_alone"] or word.lemma in lex.grammar["not_alone"]
    named = entry is not None and exact and not singled and word.text not in lex.praise | lex.blame
    if place and word.text in lex.praise and words[place - 1].text in ("too", "overly"):
        return Mention(f"too {word.text}", place, place + 1, describing=(word.text,), excess=True)  # "too neat"
    if not described and not named and base is None:
        return None
    text = base or word.text
    graded = place > 0 and words[place - 1].text in ("too", "so", "very")
    weak = text in lex.noun_only or (not named and text in lex.colors and not graded)
    return Mention(text=text, first=place, last=place + 1, describing=(text,), weak=weak, wanted=base is not None)
