"""What is said of the picture as a whole: "it feels alive", "too literal for me", "loosely painted"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.mention import Mention

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word

_GRADES = frozenset(
    {"too", "so", "very", "overly", "really", "bit", "little", "quite", "rather", "incredibly", "super"}
)
_SENSING = frozenset({"feel", "feels", "felt", "look", "looks", "looked", "seem", "seems", "seemed", "appears"})
_JUDGING = frozenset({"find", "finds", "found", "think", "thought", "consider", "call"})


def remark_at(words: Sequence[Word], place: int, lex: Lexicon) -> Mention | None:
    """A describing word that a sentence says of the whole picture, also one that no list knows."""
    word = words[place]
    text = word.text
    unfit = (
        text in closed("no_look")
        or text in closed("deeds")
        or word.lemma in lex.picture
        or text in lex.praise
        or text in lex.blame
        or text in lex.colors
    )
    if word.kind != "word" or unfit or not (lex.is_adjective(text) or text in lex.valence):
        return None
    if not _verdict_ends(words, place):
        return None
    said = _how_said(words, place, lex)
    guessed = text not in lex.valence and "-" not in text
    goes_on = place + 1 < len(words) and words[place + 1].text in ("on", "in", "at", "with", "the", "it")
    done = guessed and text.endswith(("ed", "ing", "en"))
    if not said or (done and (goes_on or said == "stated")):
        return None  # "it is made", "it is missing", "it looks pasted on"
    if text in closed("no_look_unless_graded") and words[place - 1].text not in _GRADES:
        return None
    if guessed and any(before.text in ("me", "us", "you") for before in words[max(0, place - 4) : place]):
        return None  # "makes me feel energized"
    return Mention(text=text, first=place, last=place + 1, describing=(text,))


def stands_apart(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether an unknown describing word is all that is said between two pauses: "Soft. Round. Squishy.."""
    word = words[place]
    before = words[place - 1] if place else None
    after = words[place + 1] if place + 1 < len(words) else None
    apart = (before is None or before.kind == "pause") and (after is None or after.kind == "pause")
    rated = lex.praise | lex.blame
    known = word.text in rated or any(lex.match(t, (word.text,)) for t in ("praise_words", "blame_words", "likes"))
    return apart and len(word.text) > 4 and "-" not in word.text and not known and lex.is_adjective(word.text)


def manner_at(words: Sequence[Word], place: int, lex: Lexicon) -> Mention | None:
    """“loosely painted”, “evenly lit”, "drawn very precisely": how it was done."""
    after = place + 1
    if words[place].text in closed("deeds"):
        while after < len(words) and words[after].text in _GRADES:
            after += 1
        adverb_at, deed_at = after, place
    else:
        adverb_at, deed_at = place, after
    if max(adverb_at, deed_at) >= len(words) or words[deed_at].text not in closed("deeds"):
        return None
    adverb, deed = words[adverb_at].text, words[deed_at].text
    stem = adverb.removesuffix("ly")
    stem = stem if stem in lex.valence else stem.removesuffix("al")  # "realistically"
    stem = stem[:-1] + "y" if stem.endswith("i") else stem
    stem = stem if stem in lex.valence or f"{stem}le" not in lex.valence else f"{stem}le"  # "subtly"
    if adverb == stem or stem in lex.praise or not (stem in lex.valence or stem in lex.blame):
        return None
    graded = {words[at].text for at in range(place + 1, adverb_at)}
    return Mention(
        f"{adverb} {deed}",
        place,
        max(adverb_at, deed_at) + 1,
        describing=(stem,),
        tone=-1 if stem in lex.blame else 0,
        excess=bool(graded & {"too", "overly"}),
    )


def _verdict_ends(words: Sequence[Word], place: int) -> bool:
    following = words[place + 1] if place + 1 < len(words) else None
    if following is None or following.kind != "word":
        return True
    if following.text == "to":
        return words[place + 2 : place + 3] != () and words[place + 2].text in ("me", "my")
    return following.text in closed("after_a_verdict") or following.text in closed("after_a_remark")


def _how_said(words: Sequence[Word], place: int, lex: Lexicon) -> str:
    """Either "stated" ("it is …") or "sensed" ("it feels …", "too …"); "" where it isn't said of the picture."""
    at = place - 1
    graded = False
    while at >= 0 and _leads_up(words, at, lex):
        graded |= words[at].text in _GRADES and at >= place - 3
        at -= 1
    if at < 0 or words[at].kind == "pause":
        stops = place + 1 == len(words) or words[place + 1].kind == "pause"
        leads = place + 2 < len(words) and words[place + 1].text == "," and lex.is_adjective(words[place + 2].text)
        listed = at < 0 and stops and (place > 0 or leads)
        return "sensed" if graded or listed else ""
    text = words[at].text
    before = words[at - 1].text if at else ""
    if text in ("it", "this", "that", "them", "these", "those") and before in _JUDGING:
        return "sensed"
    if text not in lex.grammar["copulas"]:
        return ""
    sensing = text in _SENSING
    if sensing and any(word.text.startswith("mak") for word in words[max(0, at - 4) : at]):
        return "sensed"
    subject = at - 1
    while subject >= 0 and words[subject].text in closed("before_a_copula"):
        subject -= 1
    if subject < 0 or words[subject].kind == "pause":
        return "sensed" if sensing else ""
    who = words[subject]
    whole = who.text in ("it", "this", "everything", "which") or who.lemma in lex.picture
    whole |= who.text == "they" and sensing
    if not whole:
        return ""
    return "sensed" if sensing or graded else "stated"


def _leads_up(words: Sequence[Word], at: int, lex: Lexicon) -> bool:
    """Whether a word may stand between "it is" and what is said of it."""
    text = words[at].text
    if text in ("this", "that"):
        return at > 0 and words[at - 1].text in lex.grammar["copulas"]
    if text in lex.grammar["copulas"]:
        return False
    known = text in lex.grammar["intensifiers"] or text in ("not", "and", ",", "or", "both", "a", "bit", "too", "but")
    if text == "a":
        return words[at + 1].text in ("bit", "little", "tad", "touch")
    if text == ",":
        return at > 0 and (lex.is_adjective(words[at - 1].text) or words[at - 1].text in lex.praise | lex.blame)
    return known or lex.is_adjective(text) or text in lex.praise or text in lex.blame
