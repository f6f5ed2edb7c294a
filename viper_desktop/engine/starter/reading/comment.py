"""Reads one comment: which attributes it likes and dislikes, how strongly, and the words that say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.profile import Polarity
from viper_desktop.domain.reactions import Stance
from viper_desktop.engine.starter.reading.judged import BENEFIT_OF_THE_DOUBT
from viper_desktop.engine.starter.reading.judging import judge
from viper_desktop.engine.starter.reading.lexicon import Lexicon, lexicon
from viper_desktop.engine.starter.reading.mention import intrinsic
from viper_desktop.engine.starter.reading.quoting import quoted
from viper_desktop.engine.starter.reading.sentence import Sentence, read_sentence
from viper_desktop.engine.starter.reading.words import lemma, sentences, words_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from viper_desktop.engine.starter.reading.judged import Judged
    from viper_desktop.engine.starter.reading.mention import Mention

_MARKS = {Stance.LIKE: 1.0, Stance.DISLIKE: -1.0}


@dataclass(frozen=True, slots=True)
class Finding:
    """An attribute that a comment speaks of.

    Attributes:
        text: in the person's words, American spelling.
        category: of the vocabulary, else "other".
        polarity: liked or disliked.
        strength: how much evidence there is, above 0; about 3 for a plain "I love the …".
        start, end: where the words stand in the comment, in characters.
        vague: the words name only the aspect ("the colors"); the picture has to say what is meant.
        aspect: what it is an aspect of ("color", "light", …), if that is known.
        fallback: for a vague one, what to say if the picture doesn't tell ("poor composition").
    """

    text: str
    category: str
    polarity: Polarity
    strength: float
    start: int
    end: int
    vague: bool = False
    aspect: str | None = None
    fallback: str | None = None


def read_comment(comment: str, stance: Stance | None = None) -> tuple[Finding, ...]:
    """What a comment says about how pictures should look, in the order in which it says it.

    Args:
        comment: any text.
        stance: the mark beside the comment; helps where the words leave the matter open, never overrules them.
    """
    lex = lexicon()
    read: list[Sentence] = []
    topic: Mention | None = None
    asked: Mention | None = None
    for words in sentences(words_of(comment, lex.spelling)):
        sentence = read_sentence(words, topic, lex, asked)
        read.append(sentence)
        alone = (
            sentence.mentions[0] if len(sentence.mentions) == 1 and len(words) <= 4 and "?" in words[-1].text else None
        )
        asked = alone if alone and alone.bare else None
        topic = next((m for m in reversed(sentence.mentions) if m.head), topic)
    mark = _MARKS.get(stance, 0.0) if stance else 0.0
    judged = [item for item in judge(read, mark, lex, mixed=stance is Stance.MIXED) if not item.dropped]
    plain = {item.score > 0 for item in judged if not item.mention.hint}
    judged = [item for item in judged if not item.mention.hint or _is_worth_hinting(item, plain, mark, lex)]
    described = {
        (item.mention.head, item.score > 0) for item in judged if item.mention.head and item.mention.describing
    }
    judged = [
        item for item in judged if not (_says_no_more(item, lex) and (item.mention.head, item.score > 0) in described)
    ]
    return tuple(_finding(item, read[item.clause.sentence], lex) for item in judged)


def _is_worth_hinting(item: Judged, plain: Collection[bool], mark: float, lex: Lexicon) -> bool:
    """Whether a hint is known to be meant one way, and nothing plainer is said on its side."""
    if not (mark or item.mention.tone or intrinsic(item.mention, lex) or item.direct or item.context):
        return False
    return abs(item.score) > BENEFIT_OF_THE_DOUBT and (item.score > 0) not in plain


def _says_no_more(item: Judged, lex: Lexicon) -> bool:
    """A bare noun, which adds nothing where the same noun is described elsewhere."""
    mention = item.mention
    colored = "tones" in item.text or lemma(mention.noun) in lex.colors
    return mention.bare and not mention.vague and item.text == mention.text and not colored


def _finding(item: Judged, sentence: Sentence, lex: Lexicon) -> Finding:
    mention = item.mention
    start, end = quoted(sentence.words, mention, lex)
    vague = mention.vague and item.text == mention.text
    fallback = (lex.praised if item.score > 0 else lex.blamed).get(mention.head or "")
    return Finding(
        text=item.text,
        category=lex.category(item.text, mention.aspect),
        polarity=Polarity.LIKED if item.score > 0 else Polarity.DISLIKED,
        strength=abs(item.score),
        start=start,
        end=end,
        vague=vague,
        aspect=mention.aspect,
        fallback=fallback if vague else None,
    )
