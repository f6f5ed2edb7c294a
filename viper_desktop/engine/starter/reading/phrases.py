"""Noun phrases and describing words: what in a sentence names a visual attribute."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.words import key_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word

_JOINERS = frozenset({",", "and", "or", "but", "yet", "nor", "/"})
_VERBISH_HEADS = frozenset(
    ["look", "looks", "feel", "feels", "flow", "flows", "glow", "glows", "shine", "shines", "shimmer", "mark", "marks", "paint", "paints", "view", "views", "balance", "balances", "contrast", "contrasts", "frame", "frames", "value", "values", "focus", "center", "centers", "design", "print", "blur", "blurs", "form", "forms", "shape", "shapes", "light", "lights", "shade", "curve", "curves", "border", "drip", "drips", "wash", "highlight", "highlights", "sparkle", "sparkles", "swirl", "swirls", "move", "space", "structure", "layer", "layers", "harmony", "calm", "work", "structure", "crop", "placed", "rays", "dot", "noise", "air", "size", "distance", "spirit", "display"]
)
_BEFORE_A_VERB = frozenset(["i", "we", "they", "he", "she", "was", "were", "am", "been", "have", "has", "had", "got", "never", "just"])
_SENSING = frozenset(["look", "looks", "feel", "feels"])
_SUBJECT_PRONOUNS = frozenset(["i", "you", "we", "they", "it", "he", "she", "this", "that", "these", "those", "which", "who", "to", "would", "can", "could", "will"])
_STARTS_A_PHRASE = frozenset(
    ["the", "a", "an", "this", "that", "these", "those", "my", "your", "its", "his", "her", "their", "some", "any", "no", "such", "every", "of", "with", "in"]
)
_NEUTRAL_NAMES = frozenset({"empty space", "black and white", "flat colors", "flat shapes", "intimate view"})
_NEGATIVE_NAMES = ("lack of", "low contrast", "no ", "too ", "over", "under", "excessive", "not ", "without")


@dataclass(frozen=True, slots=True)
class Mention:
    """A visual attribute that some words of a sentence name.

    Attributes:
        text: the attribute, in the person's words, as it would stand in a profile.
        first, last: the words that name it, last excluded, counted in the sentence.
        head: the noun in the singular, or None for a describing word that stands alone.
        noun: the noun as spoken.
        aspect: what the noun is an aspect of ("color", "light", …).
        describing: the describing words in it.
        tone: +1 or -1 where words of praise or blame stand before the noun, else 0.
        vague: a bare noun that leaves open what is liked about it ("the colors").
        weak: says something only together with a noun ("deep").
        excess: "too", "overly", "less".
        hedged: "a bit", "somewhat".
        negated: "not", "without".
        lacking: "lacks", "no", "not enough".
        wanted: "more", "if only it had".
        about_subject: describes what is depicted, not how.
    """

    text: str
    first: int
    last: int
    head: str | None = None
    noun: str = ""
    aspect: str | None = None
    describing: tuple[str, ...] = ()
    tone: int = 0
    vague: bool = False
    weak: bool = False
    excess: bool = False
    hedged: bool = False
    negated: bool = False
    lacking: bool = False
    wanted: bool = False
    about_subject: bool = False

    @property
    def bare(self) -> bool:
        """A noun that nothing describes."""
        return self.head is not None and not self.describing


def head_at(words: Sequence[Word], place: int, lex: Lexicon) -> tuple[int, str] | None:
    """The visual noun that starts at a place, as (number of words, singular), the longest first."""
    for length in (3, 2, 1):
        ahead = words[place : place + length]
        if len(ahead) < length or any(word.kind != "word" for word in ahead):
            continue
        head = " ".join([*(word.text for word in ahead[:-1]), ahead[-1].lemma]).replace("-", " ")
        if head not in lex.aspects and "-" in ahead[-1].text:
            head = " ".join([*(word.text for word in ahead[:-1]), ahead[-1].lemma])
        if head in lex.aspects and not (length == 1 and (_is_verb(words, place, lex) or _describes(words, place, lex))):
            return length, head
    return None


def _is_verb(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether a word that may be noun or verb is a verb here ("the lines flow", "they look")."""
    word = words[place].text
    if place == 0:
        return word in ("look", "looks", "feel", "feels", "flows", "glows")
    if word not in _VERBISH_HEADS:
        return False
    if (
        word == "washes"
        and place + 1 < len(words)
        and words[place + 1].text in ("everything", "it", "out", "over", "away")
    ):
        return True
    if word in _SENSING and not _reads_as_noun(words[place - 1], lex):
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
    plural_head = previous.lemma in lex.aspects and previous.text != previous.lemma
    singular_head = previous.lemma in lex.aspects and previous.text == previous.lemma and word.endswith("s")
    return plural_head or (
        singular_head
        and word in ("flows", "glows", "shines", "looks", "feels", "balances", "contrasts", "swirls", "curves")
    )


def _describes(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether a word that may be noun or adjective describes the thing after it: "the vertical format"."""
    word = words[place]
    if word.text not in lex.valence or place + 1 >= len(words):
        return False
    following = words[place + 1]
    return is_content(following, lex) and following.lemma not in lex.aspects


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
        if " " not in key_of(text):
            continue
        if lex.vocabulary.find(text) or key_of(text) in lex.by_key:
            return length
    return 0


def noun_phrase(words: Sequence[Word], start: int, lex: Lexicon) -> tuple[list[Mention], int] | None:
    """The attributes of the noun phrase that starts here, and where it ends.

    "soft, muted colors" are two: "soft colors" and "muted colors".
    """
    groups: list[list[Word]] = [[]]
    place, tone, excess, hedged, wanted = start, 0, False, False, False
    while place < len(words) and place - start < 12:
        word = words[place]
        if word.text in _JOINERS:
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
            and words[place - 1].text in _BEFORE_A_VERB
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
        while place > start and words[place].text in _JOINERS:
            place -= 1
        place += 1
    if not groups or not groups[-1] or groups[-1][-1].lemma not in lex.colors:
        return None
    if place < len(words) and _is_content(words[place], lex):
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


def _is_content(word: Word, lex: Lexicon) -> bool:
    """Whether a word carries meaning of its own: here, a noun of what is depicted."""
    if word.kind != "word" or word.text in ("'s", "n't"):
        return False
    grammar = lex.grammar
    if any(word.text in grammar[group] for group in ("function", "intensifiers", "copulas", "determiners")):
        return False
    if word.text in lex.praise or word.text in lex.blame or word.text in lex.verbs:
        return False
    return not any(lex.match(table, (word.text,)) for table in ("likes", "dislikes", "pleases", "displeases"))


def is_content(word: Word, lex: Lexicon) -> bool:
    """Whether a word names a thing, rather than joining, praising or describing."""
    return _is_content(word, lex) and not lex.is_adjective(word.text)


def standalone(words: Sequence[Word], place: int, lex: Lexicon) -> Mention | None:
    """A describing word that says something of the whole picture, or a name of the vocabulary."""
    word = words[place]
    if word.kind != "word":
        return None
    described = word.text in lex.valence or (word.text.split("-")[0] in ("well", "over", "under") and "-" in word.text)
    base = comparative_base(word.text, lex)
    entry = lex.entry(word.text)
    exact = lex.vocabulary.find(word.text) is not None or (word.text != word.lemma and word.lemma not in lex.valence)
    singled = word.text in lex.grammar["not_alone"] or word.lemma in lex.grammar["not_alone"]
    named = entry is not None and exact and not singled and word.text not in lex.praise | lex.blame
    if not described and not named and base is None:
        return None
    text = base or word.text
    weak = text in lex.noun_only or (not named and text in lex.colors)
    return Mention(text=text, first=place, last=place + 1, describing=(text,), weak=weak, wanted=base is not None)


def comparative_base(word: str, lex: Lexicon) -> str | None:
    """ "soft" for "softer", "warm" for "warmer"; None for a word that is no comparative."""
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


def vocabulary_mention(words: Sequence[Word], place: int, length: int, lex: Lexicon) -> Mention:
    """The attribute that a name of the vocabulary stands for."""
    ahead = words[place : place + length]
    text = " ".join(word.text for word in ahead)
    entry = lex.entry(text)
    head = head_at(ahead, length - 1, lex)
    describing = tuple(word.text for word in ahead[:-1]) if head else tuple(word.text for word in ahead)
    excess = text.startswith(("too ", "overly "))
    if excess and length == 2 and ahead[1].text in lex.valence:
        return Mention(ahead[1].text, place + 1, place + 2, describing=(ahead[1].text,), excess=True)
    if entry and (ahead[0].text in lex.praise or ahead[0].text in lex.blame) and ahead[0].text not in lex.valence:
        text = entry.text
    if entry and text.startswith(
        ("too ", "no ", "not ", "lack", "little ", "overly ", "without ", "poor ", "weak ", "missing ")
    ):
        text = entry.text
    return Mention(
        text=text,
        first=place,
        last=place + length,
        head=head[1] if head else None,
        noun=" ".join(word.text for word in ahead[-head[0] :]) if head else "",
        aspect=lex.aspects[head[1]] if head else (entry.category if entry else None),
        describing=describing,
        tone=(ahead[0].text in lex.praise) - (ahead[0].text in lex.blame),
        excess=excess,
    )


def intrinsic(mention: Mention, lex: Lexicon) -> float:
    """What most people would think of an attribute: above 0 good, below 0 bad."""
    entry = lex.entry(mention.text)
    if entry and entry.text.startswith(_NEGATIVE_NAMES) and not entry.text.startswith("no outlines"):
        return -1.5
    ratings = [lex.valence_of(word) for word in mention.describing if not entry or word in lex.valence]
    if entry and entry.text in _NEUTRAL_NAMES:
        return 0.0
    if not ratings and entry:
        ratings = [lex.valence_of(word) for word in (*entry.text.split(), mention.text)]
    bad, good = min(ratings, default=0.0), max(ratings, default=0.0)
    return 1.5 * bad if bad < 0 else good
