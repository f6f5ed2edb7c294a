"""Which words are visual nouns, and which only look like them ("the lines flow")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.words import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word

_AFTER_A_VERB = frozenset({"like", "as", "out", "off", "so", "too", "very", "quite", "almost"})
_WITHOUT_SUBJECT = frozenset({"is", "are"})


def head_at(words: Sequence[Word], place: int, lex: Lexicon) -> tuple[int, str] | None:
    """The visual noun that starts at a place, as (number of words, singular), the longest first."""
    for length in (3, 2, 1):
        ahead = words[place : place + length]
        if len(ahead) < length or any(word.kind != "word" for word in ahead):
            continue
        head = " ".join([*(word.text for word in ahead[:-1]), ahead[-1].lemma]).replace("-", " ")
        if head not in lex.aspects and "-" in ahead[-1].text:
            head = " ".join([*(word.text for word in ahead[:-1]), ahead[-1].lemma])
        other = _is_verb(words, place, lex) or _describes(words, place, lex) or _is_made_of(words, place, lex)
        if head in lex.aspects and not (length == 1 and other):
            return length, head
    return None


def _is_verb(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether a word that may be noun or verb is a verb here ("the lines flow", "they look")."""
    word = words[place].text
    if word == "touch" and place + 1 < len(words) and words[place + 1].text in ("too", "more", "less"):
        return True  # "a touch too sweet"
    if place == 0:
        return word in ("look", "looks", "feel", "feels", "flows", "glows")
    if word not in closed("verbish_heads"):
        return False
    if (
        word == "washes"
        and place + 1 < len(words)
        and words[place + 1].text in ("everything", "it", "out", "over", "away")
    ):
        return True
    after = place + 1
    while after + 1 < len(words) and words[after].text in lex.grammar["intensifiers"]:
        after += 1
    described = after < len(words) and (lex.describes(words[after].text) or words[after].text in lex.praise | lex.blame)
    if word.endswith("s") and place + 1 < len(words) and words[place + 1].text in closed("articles"):
        return True  # "who paints a portrait …"
    if word in ("feel", "look") and words[place + 1 : place + 2] and words[place + 1].text in _AFTER_A_VERB:
        return True  # "the colors and the symmetry feel like a logo"
    if word in ("feel", "look") and _is_named(words, place, lex):
        return False  # "the Ghibli feel"
    if word in closed("sensing") and (described or word.endswith("s") or not _reads_as_noun(words[place - 1], lex)):
        return True
    before = place - 1
    while before > 0 and (
        words[before].text in ("really", "just", "also", "all", "not", "do", "does")
        or words[before].text.endswith("ly")
    ):
        before -= 1
    previous = words[before]
    if previous.text in ("to", "i", "you", "we", "they", "it", "would", "can", "could", "will", "which", "everything"):
        return True
    if word in closed("let_do") and any(
        w.text in ("let", "lets", "letting", "make", "makes") for w in words[:place][-5:]
    ):
        return is_content(previous, lex)  # "lets the face shine"
    head = previous.lemma in lex.aspects or previous.lemma in lex.colors
    plural_head = head and previous.text != previous.lemma
    singular_head = head and previous.text == previous.lemma and word.endswith("s")
    return plural_head or (
        singular_head
        and word
        in (
            "flows",
            "glows",
            "shimmers",
            "sparkles",
            "shines",
            "looks",
            "feels",
            "balances",
            "contrasts",
            "swirls",
            "curves",
        )
    )


def _is_named(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether a thing in the singular with an article stands before: "that postcard look"."""
    before, article = words[place - 1], words[max(0, place - 2)].text
    if place > 2 and is_content(words[place - 2], lex) and before.text == before.lemma:
        article = words[place - 3].text  # "the Wes Anderson look"
    if place + 1 < len(words) and words[place + 1].text not in (".", ",", "!", "is", "here", "and", "but", "that"):
        return False  # "makes the room look flat"
    return article in ("the", "a", "an", "that", "this") and before.text == before.lemma and is_content(before, lex)


def _describes(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether a word that may be noun or adjective describes the thing after it: "the vertical format"."""
    word = words[place]
    if word.text not in lex.valence or place + 1 >= len(words):
        return False
    following = words[place + 1]
    return is_content(following, lex) and following.lemma not in lex.aspects


def _is_made_of(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """“the glass bottle”, "a cartoon cat": a material or a genre before a thing only says what that is made of."""
    if words[place].text not in closed("materials") or place + 1 >= len(words):
        return False
    following = words[place + 1]
    return following.kind == "word" and is_content(following, lex) and following.lemma not in lex.aspects


def _reads_as_noun(previous: Word, lex: Lexicon) -> bool:
    """Whether "look" or "feel" after that word is a noun: "the look", "a dreamy feel"."""
    text = previous.text
    if text in lex.grammar["determiners"] or text in ("of", "'s", "and", "overall", "whole", ",", "general"):
        return text not in ("this", "that", "all", "one", "these", "those", "which", "and")
    return lex.is_adjective(text) or text in lex.noun_modifiers or text in lex.praise or text in lex.blame


def vocabulary_name_at(words: Sequence[Word], place: int, lex: Lexicon) -> int:
    """How many words, two or more, make the longest name of the vocabulary that starts here; 0 if none."""
    for length in range(min(lex.longest_name, len(words) - place), 0, -1):
        ahead = words[place : place + length]
        if any(word.kind != "word" for word in ahead):
            continue
        text = " ".join(word.text for word in ahead)
        if " " not in key_of(text) or ahead[-1].text in ("feels", "looks") or text == "far away":
            continue  # "the light feels cold" has no light feel; "far away" says where
        if lex.vocabulary.find(text) or key_of(text) in lex.by_key:
            return length
    return 0


def is_content(word: Word, lex: Lexicon) -> bool:
    """Whether a word names a thing, rather than joining, praising or describing."""
    return is_thing(word, lex) and not lex.is_adjective(word.text)


def is_thing(word: Word, lex: Lexicon) -> bool:
    """Whether a word carries meaning of its own: here, a noun of what is depicted."""
    if word.kind != "word" or word.text in ("'s", "n't"):
        return False
    grammar = lex.grammar
    if any(word.text in grammar[group] for group in ("function", "intensifiers", "copulas", "determiners")):
        return False
    if word.text in lex.praise or word.text in lex.blame or word.text in lex.verbs:
        return False
    return not any(lex.match(table, (word.text,)) for table in ("likes", "dislikes", "pleases", "displeases"))


def aside_at(words: Sequence[Word], place: int, lex: Lexicon) -> int:
    """How many words to pass over between a noun and what is said of it, where a comma stands there; 0 if none."""
    if words[place].text != ",":
        return 0
    aside = lex.match("contrast", [word.text for word in words[place + 1 : place + 6]])
    closes = words[place + 1 + aside].text if place + 1 + aside < len(words) else ""
    if aside:
        return aside + 2 if closes == "," else 0  # "the shading, by contrast, is haphazard"
    return int(closes in _WITHOUT_SUBJECT)  # "I like the colors of this one, are strong"


def comparative_base(word: str, lex: Lexicon) -> str | None:
    """“soft” for "softer", "warm" for "warmer"; None for a word that is no comparative."""
    if word in lex.valence or len(word) < 5 or not word.endswith(("er", "est")):
        return None
    stem = word[:-2] if word.endswith("er") else word[:-3]
    for base in (
        stem,
        stem + "e",
        stem[:-1] + "y" if stem.endswith("i") else "",
        stem[:-1] if stem[-1:] == stem[-2:-1] else "",
    ):
        if base in lex.valence:
            return base
    return None
