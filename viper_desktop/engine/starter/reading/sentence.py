"""One sentence read: its attributes, with what is said of them ("the light is harsh" names harsh light)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.cues import Cue, long_cues, short_cues
from viper_desktop.engine.starter.reading.phrases import (
    Mention,
    head_at,
    is_content,
    noun_phrase,
    standalone,
    vocabulary_mention,
    vocabulary_name_at,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word

NEGATORS = frozenset(
    ["not", "no", "never", "none", "nothing", "neither", "nor", "hardly", "barely", "scarcely", "without", "cannot", "nowhere", "nobody", "rarely", "seldom", "isn't"]
)
_PASSABLE = frozenset(
    ["a", "an", "the", "any", "this", "that", "these", "those", "its", "being", "be", "been", "feel", "feels", "feeling", "look", "looks", "looking", "seem", "seems", "at", "all", "as", "so", "of", "is", "are", "was", "were", "have", "has", "having", "had", "get", "gets", "getting", "become", "come", "across", "enough", "show", "shows", "offer", "offers", "particularly", "exactly", "real", "quite", "too", "very", "just", "overly", "it", "you", "they", "everything", "anything", "something", "here", "there", "me", "make", "makes", "made", "to", "for", "really", "either", "in", "do", "does", "did", "ever", "a-bit", "bit", "little", "many", "much", "touch", "tad", "kind", "sort", "more", "most", "such", "appear", "appears", "appearing"]
)
_SKIPPED_AFTER_NOUN = frozenset(
    ["here", "in", "this", "that", "of", "the", "it", "its", "all", "both", "also", "just", "really", "always", "still", "can", "could", "will", "would", "should", "might", "may", "must", "do", "does", "did", "have", "has", "had", "needs", "need", "to", "not", "never", "n't", "only", "simply", "somehow", "which", "i", "we", "picture", "image", "painting", "piece", "one", "are", "is", "were", "was"]
)
_PLURAL_PRONOUNS = frozenset({"they", "these", "those", "them"})
_SINGULAR_PRONOUNS = frozenset({"it", "this", "that", "which"})
_OF_THINGS = frozenset(
    ["harsh", "severe", "hard", "abrasive", "intense", "bold", "powerful", "strong", "heavy", "cold", "soft", "gentle", "mild", "sweet", "elegant", "graceful", "stylish", "ugly", "expressive", "dramatic", "theatrical", "beautiful", "lovely", "quiet", "still", "striking", "daring", "overwhelming", "disturbing"]
)  # moods that are said of lines and shadows as well
_PLENTY = {
    "atmosphere": "atmospheric",
    "color": "colorful",
    "emotion": "emotional",
    "feeling": "emotional",
    "light": "luminous",
}
_DONE = frozenset(["drawn", "painted", "printed", "lit", "framed", "cropped", "mixed", "repeated"])  # "the lines are drawn with …"
_IDEAS = frozenset(
    ["concept", "idea", "story", "subject", "topic", "theme", "message", "title", "content", "meaning", "narrative", "motive", "plot", "premise"]
)
_LIST_WORDS = frozenset({",", "and", "or", "but", "yet", "nor", "/", "also"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with what was found in it, in order."""

    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    cues: tuple[Cue, ...]


def read_sentence(
    words: tuple[Word, ...], topic: Mention | None, lex: Lexicon, asked: Mention | None = None
) -> Sentence:
    """Find attributes and opinions.

    Args:
        topic: the last noun that was spoken of before, for "they" and "it".
        asked: the noun that the sentence before consists of ("Line? Sloppy.").
    """
    words = _with_too(words, lex)
    long = long_cues(words, lex)
    blocked = {place for cue in long for place in range(cue.first, cue.last)}
    found = _candidates(words, blocked, lex)
    found = [_flagged(words, mention, blocked, lex) for mention in found]
    found = _inherited(words, found)
    found = _attached(words, found, topic, asked, lex)
    found = [mention for mention in found if not _is_the_whole(words, mention)]
    kept = tuple(sorted((m for m in found if not m.weak), key=lambda m: (m.first, m.last)))
    taken = blocked | {place for m in found for place in range(m.first, m.last) if not m.weak or m.head}
    return Sentence(words, kept, tuple(sorted([*long, *short_cues(words, taken, lex)], key=lambda cue: cue.first)))


def _is_the_whole(words: Sequence[Word], mention: Mention) -> bool:
    """ "warms up the whole composition": the picture is meant."""
    return mention.vague and mention.first > 0 and words[mention.first - 1].text in ("whole", "entire", "overall")


def _with_too(words: tuple[Word, ...], lex: Lexicon) -> tuple[Word, ...]:
    """ "the colors are to bright": "too" is meant."""
    mended = list(words)
    for place in range(1, len(words) - 1):
        after = words[place + 1]
        if (
            words[place].text == "to"
            and words[place - 1].text in (*lex.grammar["copulas"], "way", "far")
            and after.text in lex.valence
        ):
            following = words[place + 2].text if place + 2 < len(words) else ""
            if following not in ("the", "a", "it", "this"):
                mended[place] = replace(words[place], text="too")
    return tuple(mended)


def _candidates(words: Sequence[Word], blocked: set[int], lex: Lexicon) -> list[Mention]:
    found: list[Mention] = []
    place = 0
    while place < len(words):
        if place in blocked or words[place].kind != "word":
            place += 1
            continue
        named = vocabulary_name_at(words, place, lex)
        phrase = noun_phrase(words, place, lex)
        free = phrase is not None and not blocked.intersection(range(place, phrase[1]))
        quality = _quality_of(words, place, lex) or _deed_of_picture(words, place, lex)
        if quality:
            found.append(quality)
            place = quality.last
        elif phrase and free and phrase[1] - place >= named and not _better_named(place, named, phrase, lex):
            found += _shared(words, found, phrase[0])
            place = phrase[1]
        elif named and not blocked.intersection(range(place, place + named)):
            found.append(vocabulary_mention(words, place, named, lex))
            place += named
        else:
            alone = standalone(words, place, lex)
            if alone and _may_stand(words, alone, lex):
                found.append(alone)
            elif alone is None and _is_a_remark(words, place, lex):
                found.append(Mention(words[place].text, place, place + 1, describing=(words[place].text,)))
            place += 1
    return found


def _better_named(place: int, named: int, phrase: tuple[list[Mention], int], lex: Lexicon) -> bool:
    """Whether the vocabulary knows the very words that the phrase makes less of ("rim light", "wave patterns")."""
    made = phrase[0]
    whole = all(m.bare and len(m.noun.split()) == named for m in made)  # "tonal range" is one noun
    return (
        named >= 2
        and phrase[1] - place == named
        and not whole
        and not any(lex.entry(m.text) and m.describing for m in made)
    )


def _shared(words: Sequence[Word], before: Sequence[Mention], new: list[Mention]) -> list[Mention]:
    """ "bold shapes and lines": the bare second noun is bold as well."""
    first = new[0]
    if len(new) == 1 and first.vague and before and before[-1].describing and before[-1].head:
        last = before[-1]
        if (
            last.last == first.first - 1
            and words[last.last].text == "and"
            and last.first + len(last.describing) < last.last
        ):
            text = " ".join([*last.describing, first.noun])
            return [replace(first, text=text, describing=last.describing, vague=False)]
    return new


def _deed_of_picture(words: Sequence[Word], place: int, lex: Lexicon) -> Mention | None:
    """ "The picture glows": the verb says how it looks."""
    doing = words[place].text
    if doing not in lex.verbs or place == 0:
        return None
    before = words[place - 1]
    if before.lemma not in lex.picture and before.text not in ("it", "everything", "this"):
        return None
    return Mention(lex.verbs[doing], place, place + 1, describing=(lex.verbs[doing],))


def _quality_of(words: Sequence[Word], place: int, lex: Lexicon) -> Mention | None:
    """ "the softness of the light" names soft light."""
    word = words[place].text
    if (
        word in ("sense", "feeling", "impression", "illusion")
        and words[place + 1 : place + 2]
        and words[place + 1].text == "of"
    ):
        head = head_at(words, place + 2, lex)
        if head and vocabulary_name_at(words, place, lex) < 2 + head[0]:
            noun = " ".join(w.text for w in words[place + 2 : place + 2 + head[0]])
            tone = 0 if not place else (words[place - 1].text in lex.praise) - (words[place - 1].text in lex.blame)
            return Mention(
                f"sense of {noun}", place, place + 2 + head[0], head[1], noun, lex.aspects[head[1]], ("sense of",), tone
            )
    if (
        word in lex.grammar["joins_of"]
        and word not in lex.aspects
        and words[place + 1 : place + 2]
        and words[place + 1].text == "of"
    ):
        at = place + 2
        while at < len(words) and words[at].text in lex.valence and words[at].text not in lex.colors:
            at += 1
        if (
            at < len(words)
            and words[at].lemma in lex.colors
            and not (at + 1 < len(words) and is_content(words[at + 1], lex))
        ):
            text = " ".join(w.text for w in words[place : at + 1])  # "a splash of red"
            return Mention(text, place, at + 1, "color", text, "color", (words[at].text,))
    if word not in lex.abstract or place + 2 >= len(words) or words[place + 1].text not in ("of", "in"):
        return None
    at = place + 2
    while at < len(words) and words[at].text in ("the", "this", "that", "its", "these", "those"):
        at += 1
    head = head_at(words, at, lex)
    if head is None:
        return None
    describing = lex.abstract[word]
    noun = " ".join(w.text for w in words[at : at + head[0]])
    if describing in lex.praise or describing in lex.blame:
        return None
    text = f"{describing} {noun}"
    return Mention(text, place, at + head[0], head[1], noun, lex.aspects[head[1]], (describing,))


def _is_a_remark(words: Sequence[Word], place: int, lex: Lexicon) -> bool:
    """Whether an unknown describing word is all that is said between two pauses: "Soft. Round. Squishy." """
    word = words[place]
    before = words[place - 1] if place else None
    after = words[place + 1] if place + 1 < len(words) else None
    apart = (before is None or before.kind == "pause") and (after is None or after.kind == "pause")
    rated = lex.praise | lex.blame
    known = word.text in rated or any(lex.match(t, (word.text,)) for t in ("praise_words", "blame_words", "likes"))
    return apart and len(word.text) > 4 and "-" not in word.text and not known and lex.is_adjective(word.text)


def _may_stand(words: Sequence[Word], mention: Mention, lex: Lexicon) -> bool:
    """Whether a describing word speaks of the picture rather than of something depicted."""
    word = words[mention.first]
    following = words[mention.last] if mention.last < len(words) else None
    if (
        mention.first
        and following is not None
        and following.text in lex.grammar["left_of"]
        and words[mention.first - 1].text in ("a", "the")
    ):
        return lex.valence_of(mention.text) > 0 and mention.text not in lex.noun_only  # "a cheerful riot of color"
    described = mention.text in lex.valence or mention.wanted
    if not described:
        return True
    before = words[mention.first - 1] if mention.first else None
    if before is not None and before.text in ("would", "could", "can", "to", "will", "may", "might"):
        return False  # "would calm any room"
    at = mention.last
    while at < len(words) and (lex.is_adjective(words[at].text) or words[at].text in (",", "and")):
        at += 1
    if at < len(words) and words[at].text == "things":
        return False
    determined = before is not None and before.text in ("a", "an", "the", "this", "such", "some")
    if determined and at < len(words) and at > mention.last:
        return words[at].lemma in lex.picture or head_at(words, at, lex) is not None
    if determined and following is not None and following.text in lex.verbs:
        return False
    if following is not None and is_content(following, lex) and following.lemma not in lex.picture:
        if head_at(words, mention.last, lex):
            return True
        opened = before is not None and before.text in lex.grammar["copulas"]
        return word.text in lex.over_subject or (opened and following.text.endswith("ly"))
    entry = lex.entry(word.text)
    if entry and entry.category in ("color", "palette", "style", "medium") and word.text not in lex.noun_only:
        return True
    return not (
        before is not None
        and before.text in ("the", "a", "an", "my", "your")
        and (following is None or following.kind != "word")
    )


def _flagged(words: Sequence[Word], mention: Mention, blocked: set[int], lex: Lexicon) -> Mention:
    """The mention with what the few words before it do to it: "too", "a bit", "lacks", "no", "not", "less", "more"."""
    start = mention.first - 1
    texts = [word.text for word in words]
    flags: dict[str, bool] = {}
    place = start
    while place >= max(0, mention.first - 6) and words[place].kind == "word" and place not in blocked:
        ahead = texts[place : mention.first]
        if _covers(lex.match("excesses", ahead), ahead):
            flags["excess"] = True
        small = texts[place] in ("little", "low") and any(
            text in ("a", "the", "this") for text in texts[max(0, place - 2) : place]
        )
        if _covers(lex.match("lacks", ahead), ahead) and not small:
            if texts[place] == "no" and mention.head is None:
                flags["negated"] = True
            else:
                flags["lacking"] = True
        if texts[place] == "more" and _covers(1, ahead):
            flags["wanted"] = True
        hedge = lex.match("hedge", ahead)
        if (
            hedge
            and texts[place] not in ("too", "almost")
            and texts[max(0, place - 1)] not in ("the", "this", "that", "some")
            and _covers(hedge, ahead)
        ):
            flags["hedged"] = True
        denied = max(lex.match("negators", ahead), int(texts[place] in NEGATORS))
        of_two = texts[place] in ("neither", "nor") and mention.head is not None  # "I like neither the … nor the …"
        if (
            denied
            and not of_two
            and _covers(denied, ahead)
            and texts[place + 1 : place + 2] not in (["only"], ["just"])
        ):
            flags["negated"] = True
        place -= 1
    used = texts[max(0, mention.first - 3) : mention.first]
    if len(used) == 3 and used[2] == "of" and used[1] in lex.grammar["left_of"] and not mention.tone:
        mention = replace(mention, tone=(used[0] in lex.praise) - (used[0] in lex.blame))  # "good use of shadow"
    if (
        mention.vague
        and mention.head in _PLENTY
        and any(
            text in ("much", "lots", "full", "such", "plenty", "tons")
            for text in texts[max(0, mention.first - 3) : mention.first]
        )
    ):
        mention = replace(mention, vague=False, text=_PLENTY[mention.head])
    if mention.head is None and any(
        text in ("nothing", "none") for text in texts[max(0, mention.first - 6) : mention.first]
    ):
        flags["negated"] = True
    if flags.get("lacking"):
        flags.pop("negated", None)
    if flags.get("excess") and texts[max(0, start)] == "little":
        flags.pop("hedged", None)
    return replace(mention, **flags) if flags else mention


def _covers(length: int, ahead: Sequence[str]) -> bool:
    """Whether only small words stand between a phrase of that length and the mention."""
    return length > 0 and all(
        word in _PASSABLE or word.endswith("ly") or word in ("much", "many") for word in ahead[length:]
    )


def _inherited(words: Sequence[Word], found: list[Mention]) -> list[Mention]:
    """ "lacks depth and texture": what was said of the first of a list holds for the rest."""
    out: list[Mention] = []
    for mention in found:
        previous = out[-1] if out else None
        between = [word.text for word in words[previous.last : mention.first]] if previous else []
        if previous and between and between in (["and"], ["or"], [","], [",", "and"], [",", "or"], ["and", "too"]):
            if previous.lacking and mention.head:
                mention = replace(mention, lacking=True)
            elif previous.negated and "or" in between:
                mention = replace(mention, negated=True)
            elif previous.excess and mention.head is None and previous.head is None and between == ["and"]:
                mention = replace(mention, excess=True)
        out.append(mention)
    return out


def _attached(
    words: Sequence[Word], found: list[Mention], topic: Mention | None, asked: Mention | None, lex: Lexicon
) -> list[Mention]:
    """Predicates joined to the nouns that they are said of."""
    alone = {mention.first: mention for mention in found if mention.head is None}
    merged: list[Mention] = []
    used: set[int] = set()
    for noun in (mention for mention in found if mention.head is not None):
        predicates = _predicates_of(words, noun, alone, lex)
        fronted = _fronted(words, noun, alone)
        joined = [_joined(noun, predicate, lex) for predicate in [*fronted, *predicates]]
        merged += [mention for mention in joined if mention]
        used |= {
            p.first for p, mention in zip([*fronted, *predicates], joined, strict=True) if mention and p.first >= 0
        }
        if not (noun.bare and any(joined)):
            merged.append(noun)
    listed: tuple[Mention, Mention] | None = None
    for place, mention in alone.items():
        if place in used:
            continue
        about = asked if asked and place <= 1 else _topic_of(words, mention, found, topic, lex)
        if about is None and listed and _goes_on(words, listed[1], mention):
            about = listed[0]
        describes = mention.text in lex.valence
        joined_topic = (
            _joined(replace(about, wanted=False, excess=False), mention, lex) if about and describes else None
        )
        listed = (about, mention) if joined_topic and about else None
        if joined_topic and about:
            merged.append(replace(joined_topic, first=mention.first, last=mention.last))
        elif not _said_of_subject(words, mention, lex):
            merged.append(mention)
    return merged


def _goes_on(words: Sequence[Word], last: Mention, mention: Mention) -> bool:
    """Whether a predicate goes on with the list that another one began ("scratchy and cheap")."""
    between = {word.text for word in words[last.last : mention.first]}
    return mention.first - last.last <= 3 and between <= {"and", ",", "or", "so", "very", "too", "also"}


def _predicates_of(words: Sequence[Word], noun: Mention, alone: dict[int, Mention], lex: Lexicon) -> list[Mention]:
    place = noun.last
    if noun.bare:  # "the outlines too thick", "colors dull"
        while place < len(words) and (
            words[place].text in lex.grammar["intensifiers"] or words[place].text in ("a", "so", "of", "kind", ":", "=")
        ):
            place += 1
        if place in alone and alone[place].text in lex.valence and words[place].text not in lex.verbs:
            return _list_of_predicates(words, place, alone, lex)
        place = noun.last
    while place < len(words) and place - noun.last < 7:
        word = words[place]
        if word.text in lex.verbs and place - noun.last < 4:
            negated = any(w.text in NEGATORS for w in words[noun.last : place])
            return [
                Mention(lex.verbs[word.text], place, place + 1, describing=(lex.verbs[word.text],), negated=negated)
            ]
        if (
            word.text in ("makes", "make", "made", "making")
            and words[place + 1 : place + 2]
            and words[place + 1].text == "it"
        ):
            return []
        if word.text in lex.grammar["copulas"] or word.text == "=":
            return _list_of_predicates(words, place + 1, alone, lex) or _likeness(words, place + 1, lex)
        skippable = word.text in _SKIPPED_AFTER_NOUN or word.text in lex.grammar["intensifiers"]
        if not skippable and not (
            place > noun.last + 1 and words[place - 1].text in ("the", "this", "its", "of") and is_content(word, lex)
        ):
            return []
        place += 1
    return []


def _likeness(words: Sequence[Word], place: int, lex: Lexicon) -> list[Mention]:
    """ "the colors are like candy" names candy colors."""
    if place + 1 < len(words) and words[place].text == "like" and words[place + 1].text in lex.noun_modifiers:
        text = words[place + 1].text
        return [Mention(text, place + 1, place + 2, describing=(text,), weak=True)]
    return []


def _list_of_predicates(words: Sequence[Word], place: int, alone: dict[int, Mention], lex: Lexicon) -> list[Mention]:
    found: list[Mention] = []
    last_joiner = False
    while place < len(words):
        word = words[place]
        if place in alone:
            found.append(alone[place])
            place = alone[place].last
            last_joiner = False
            continue
        passing = (
            word.text in _PASSABLE
            or word.text in lex.grammar["intensifiers"]
            or word.text in NEGATORS
            or word.text in lex.grammar["copulas"]
            or word.text in lex.praise
            or word.text in lex.blame
        )
        if word.text in ("it", "they", "this", "that", "you", "there") and found:
            break
        if word.text in _LIST_WORDS and not last_joiner:
            last_joiner = True
        elif not passing and word.text not in _LIST_WORDS:
            break
        place += 1
    return found


def _fronted(words: Sequence[Word], noun: Mention, alone: dict[int, Mention]) -> list[Mention]:
    """ "how crisp the light is"."""
    at = noun.first - 1
    while at >= 0 and words[at].text in ("the", "this", "these", "those", "its", "all"):
        at -= 1
    if at == noun.first - 1:
        return []
    found = []
    while at >= 1 and (at in alone or (found and words[at].text in (",", "and"))):
        if at in alone:
            found.append(alone[at])
        at -= 1
    return found if at >= 0 and words[at].text in ("how", "so", "too") else []


def _joined(noun: Mention, predicate: Mention, lex: Lexicon) -> Mention | None:
    """ "harsh light" from the noun and what is said of it; None where the two don't make an attribute."""
    if predicate.text in _DONE or (predicate.text in lex.colors and not noun.bare):
        return None
    entry = lex.entry(predicate.text)
    done = predicate.text in lex.verbs.values()
    named = noun.aspect in ("medium", "style") or noun.noun.endswith("ism")
    if noun.bare and not noun.vague and lex.entry(noun.noun) and named and not done:
        return None  # "pixel art looks unfinished": two attributes
    temper = entry is not None and entry.category == "mood" and predicate.text not in _OF_THINGS
    if noun.bare and not noun.vague and temper and not lex.entry(f"{predicate.text} {noun.noun}"):
        return None  # "the splashes feel energetic": two attributes
    if predicate.text in ("cool", "fine", "clear", "fun") and noun.aspect not in (
        "color",
        "palette",
        "light",
        "line",
        "detail",
    ):
        return None
    if noun.head in ("look", "feel", "feeling", "vibe", "effect", "quality") and not predicate.weak:
        return replace(predicate, tone=noun.tone, excess=predicate.excess or noun.excess)
    text = f"{predicate.text} {noun.noun}"
    if noun.describing and not predicate.weak and not lex.entry(text):
        return None
    return replace(
        predicate,
        text=text,
        first=min(noun.first, predicate.first),
        last=max(noun.last, predicate.last),
        head=noun.head,
        noun=noun.noun,
        aspect=noun.aspect,
        weak=False,
        tone=noun.tone,
        wanted=predicate.wanted or noun.wanted,
        excess=predicate.excess or noun.excess,
    )


def _topic_of(
    words: Sequence[Word], mention: Mention, found: Sequence[Mention], topic: Mention | None, lex: Lexicon
) -> Mention | None:
    """The noun that "they" or "it" before a predicate stands for."""
    at = mention.first - 1
    while at >= 0 and mention.first - at < 8:
        text = words[at].text
        if text in ("me", "us", "you") or (text == "it" and at and words[at - 1].text.startswith("mak")):
            return None  # "it makes me feel calm", "which makes it feel static"
        if text in _PLURAL_PRONOUNS | _SINGULAR_PRONOUNS:
            nouns = [m for m in found if m.head and m.last <= at]
            about = nouns[-1] if nouns else topic
            if about is None or about.head is None:
                return None
            plural = about.noun.endswith("s")
            if text in ("these", "those", "this", "that") and is_content(words[at + 1], lex):
                return None  # "those old posters"
            if text in _PLURAL_PRONOUNS:
                return replace(about, describing=()) if plural else None
            known = lex.entry(f"{mention.text} {about.noun}") is not None  # "it" is mostly the picture
            return about if known and not plural else None
        if words[at].kind == "pause" and text not in (",",):
            return None
        at -= 1
    return None


def _said_of_subject(words: Sequence[Word], mention: Mention, lex: Lexicon) -> bool:
    """ "The dog is cute": a temper said of something depicted is no attribute of the picture."""
    at = mention.first - 1
    while at >= 0 and words[at].kind == "word" and words[at].text not in lex.grammar["copulas"]:
        at -= 1
    if at < 1 or words[at].kind != "word":
        return False
    subject = at - 1
    while subject > 0 and (words[subject].text in lex.grammar["intensifiers"] or words[subject].text in ("not", "all")):
        subject -= 1
    word = words[subject]
    if word.lemma in _IDEAS:
        return True
    if not is_content(word, lex) or word.lemma in lex.picture or head_at(words, subject, lex):
        return False
    if lex.is_name(word.text) or lex.is_name(word.lemma):
        return False
    entry = lex.entry(mention.text)
    return entry is None or entry.category in ("mood", "scale") or entry.text == "cute"
