"""What a picture is likened to: "looks like a screensaver", "feels like an old postcard"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.mention import Mention
from viper_desktop.engine.starter.reading.nouns import head_at, is_content, is_thing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word

_SENSING = frozenset(
    {"look", "looks", "looked", "feel", "feels", "felt", "seems", "reads", "looking", "is", "'s", "was"}
)
_BEFORE_LIKE = frozenset(
    {"just", "a", "bit", "more", "almost", "exactly", "kind", "of", "kinda", "something", "really"}
)
_OPENING = (("something", "out", "of"), ("something", "from"), ("something", "on"), ("one", "of", "those"))
_LONGEST = 4


def likenesses(words: Sequence[Word], found: Sequence[Mention], blocked: set[int], lex: Lexicon) -> list[Mention]:
    """The things that the whole picture is likened to, where nothing else was found in their names."""
    taken = blocked | {place for mention in found for place in range(mention.first, mention.last)}
    named = (_likeness_at(words, place, lex) for place, word in enumerate(words) if word.text == "like")
    return [m for m in named if m is not None and not taken.intersection(range(m.first, m.last))]


def _likeness_at(words: Sequence[Word], like: int, lex: Lexicon) -> Mention | None:
    if not _is_of_the_whole(words, like, lex):
        return None
    at = like + 1
    texts = [word.text for word in words]
    for opening in _OPENING:
        if tuple(texts[at : at + len(opening)]) == opening:
            at += len(opening)
    while at < len(words) and texts[at] in ("a", "an", "some", "the", "any"):
        at += 1
    first, last = at, at
    while last < len(words) and last - first < _LONGEST and _belongs(words, last, lex):
        last += 1
    if first == last or not is_content(words[last - 1], lex) or texts[first].endswith("ing"):
        return None
    if texts[last : last + 1] and words[last].kind == "word" and texts[last] not in closed("after_a_likeness"):
        return None
    text = "".join(t if t == "'s" else f" {t}" for t in texts[first:last]).strip()
    describing = tuple(t for t in texts[first : last - 1] if lex.is_adjective(t)) or (text,)
    tone = bool(closed("fond_likenesses") & set(texts[first:last])) - bool(
        closed("poor_likenesses") & set(texts[first:last])
    )
    return Mention(text, first, last, describing=describing, tone=tone, hint=True)


def _belongs(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether a word goes on with the name of the thing."""
    word = words[place]
    if word.text == "'s":
        return True
    named = is_thing(word, lex) or lex.is_adjective(word.text) or word.lemma in lex.picture
    return word.kind == "word" and (named or head_at(words, place, lex) is not None)


def _is_of_the_whole(words: Sequence[Word], like: int, lex: Lexicon) -> bool:
    """Whether "like" likens the picture, or its colors and lines: not "the clouds look like sheep"."""
    at = like - 1
    while at >= 0 and words[at].text in _BEFORE_LIKE:
        at -= 1
    if at < 0 or words[at].kind == "pause":
        return True
    if words[at].text not in _SENSING:
        return False
    said = at - 1
    while said >= 0 and words[said].text in closed("before_a_copula"):
        said -= 1
    if said < 0 or words[said].kind == "pause":
        return True
    subject = words[said]
    return subject.text in closed("pointers") | {"everything", "all"} or subject.lemma in lex.picture
