"""What "they" and "it" before a predicate stand for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.nouns import is_content

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.mention import Mention
    from viper_desktop.engine.starter.reading.words import Word


def topic_of(
    words: Sequence[Word], mention: Mention, found: Sequence[Mention], topic: Mention | None, lex: Lexicon
) -> Mention | None:
    """The noun that "they" or "it" before a predicate stands for."""
    at = mention.first - 1
    while at >= 0 and mention.first - at < 8:
        text = words[at].text
        making = any(word.text.startswith("mak") for word in words[max(0, at - 1) : at + 2])
        if text in ("me", "us", "you") or (text == "it" and making):
            return None  # "it makes me feel calm", "which makes it feel static"
        if text == "they" and at and words[at - 1].text == "like":
            return None  # "the flowers look like they are moving"
        if text in closed("plural_pronouns") | closed("singular_pronouns"):
            nouns = [m for m in found if m.head and m.last <= at]
            about = nouns[-1] if nouns else topic
            if about is None or about.head is None:
                return None
            plural = about.noun.endswith("s")
            if text in ("these", "those", "this", "that") and is_content(words[at + 1], lex):
                return None  # "those old posters"
            if text == "it" and not nouns and words[at + 1].text in closed("sensing"):
                return None  # "The contrast is striking. It feels clean.": the picture
            if text in closed("plural_pronouns"):
                return replace(about, describing=()) if plural else None
            known = lex.entry(f"{mention.text} {about.noun}") is not None and not _is_missed(
                about
            )  # "it" is mostly the picture
            return about if known and not plural else None
        if words[at].kind == "pause" and text not in (",",):
            return None
        at -= 1
    return None


def _is_missed(mention: Mention) -> bool:
    return mention.lacking or mention.negated or mention.text.startswith(("lack of", "no ", "not ", "little "))
