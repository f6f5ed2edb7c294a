"""Predicates joined to the nouns that they are said of: "the light is harsh" names harsh light."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.mention import Mention
from viper_desktop.engine.starter.reading.nouns import aside_at, head_at, is_content
from viper_desktop.engine.starter.reading.pronouns import topic_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word


def attached(
    words: Sequence[Word], found: list[Mention], topic: Mention | None, asked: Mention | None, lex: Lexicon
) -> list[Mention]:
    """Predicates joined to the nouns that they are said of."""
    colored = _colors_as_predicates(words, found, lex)
    alone = {m.first: _called_fun(words, m, lex) for m in found if m.head is None} | colored
    merged: list[Mention] = []
    used: set[int] = set()
    for noun in (mention for mention in found if mention.head is not None):
        predicates = _predicates_of(words, noun, alone, lex)
        if predicates and noun.bare and _names_the_picture(words, noun):
            merged += [replace(predicate, weak=False) for predicate in predicates]
            used |= {predicate.first for predicate in predicates}
            continue
        if any(predicate.text == "fun" for predicate in predicates):  # praise, rather than a look of its own
            used |= {predicate.first for predicate in predicates if predicate.text == "fun"}
            predicates = [predicate for predicate in predicates if predicate.text != "fun"]
            noun = replace(noun, tone=noun.tone or 1)  # noqa: PLW2901 - the same noun, better known
        fronted = _fronted(words, noun, alone)
        joined = [_joined(noun, predicate, lex) for predicate in [*fronted, *predicates]]
        merged += [mention for mention in joined if mention]
        used |= {
            p.first for p, mention in zip([*fronted, *predicates], joined, strict=True) if mention and p.first >= 0
        }
        if not (noun.bare and any(joined)):
            merged.append(noun)
        if noun.describing:  # "the watery blues are dreamy" names both
            apart = [p for p, whole in zip(predicates, joined[len(fronted) :], strict=True) if not (whole or p.weak)]
            apart = [p for p in apart if lex.describes(p.text) and p.text not in closed("done")]
            merged += apart
            used |= {p.first for p in apart}
    merged = _something_about(words, merged, alone, used, lex)
    listed: tuple[Mention, Mention] | None = None
    merged = [mention for mention in merged if not (mention.bare and mention.first in used & colored.keys())]
    for place, mention in alone.items():
        if place in used or place in colored:
            continue
        about = asked if asked and place <= 1 else topic_of(words, mention, found, topic, lex)
        if about is None and listed and _goes_on(words, listed[1], mention):
            about = listed[0]
        describes = lex.describes(mention.text)
        joined_topic = (
            _joined(replace(about, wanted=False, excess=False), mention, lex) if about and describes else None
        )
        listed = (about, mention) if joined_topic and about else None
        if joined_topic and about:
            merged.append(replace(joined_topic, first=mention.first, last=mention.last))
        elif not _said_of_subject(words, mention, lex):
            merged.append(mention)
    return merged


def _called_fun(words: Sequence[Word], mention: Mention, lex: Lexicon) -> Mention:
    """“The warped buildings are fun”: praise for how they look."""
    said = [
        word.text for word in words[mention.last : mention.last + 4] if word.text not in lex.grammar["intensifiers"]
    ]
    return replace(mention, tone=1) if said[1:3] in (["are", "fun"], ["is", "fun"]) else mention


def _colors_as_predicates(words: Sequence[Word], found: Sequence[Mention], lex: Lexicon) -> dict[int, Mention]:
    """“the shadows are too black”: the color as it would describe a noun."""
    out: dict[int, Mention] = {}
    for mention in found:
        before = mention.first - 1
        if before - 1 in out and words[before].text in ("and", ",", "or"):
            before -= 2  # "gray and brown"
        while before > 0 and words[before].text in lex.grammar["intensifiers"]:
            before -= 1
        if mention.head == "color" and mention.bare and before > 0 and words[before].text in lex.grammar["copulas"]:
            color = words[mention.first].text
            out[mention.first] = replace(mention, text=color, head=None, noun="", describing=(color,), weak=True)
    return out


def _something_about(
    words: Sequence[Word], nouns: list[Mention], alone: dict[int, Mention], used: set[int], lex: Lexicon
) -> list[Mention]:
    """“something unsettling about the red” names an unsettling red."""
    out = []
    for noun in nouns:
        at = noun.first - 1
        while at > 0 and words[at].text in lex.grammar["determiners"]:
            at -= 1
        said = next((m for m in alone.values() if m.last == at), None)
        opened = said is not None and words[said.first - 1].text in ("something", "anything", "so", "very", "bit")
        joined = (
            _joined(noun, said, lex)
            if said and opened and noun.bare and noun.aspect == "color" and words[at].text == "about"
            else None
        )
        if joined and said:
            used.add(said.first)
        out.append(joined or noun)
    return out


def _goes_on(words: Sequence[Word], last: Mention, mention: Mention) -> bool:
    """Whether a predicate goes on with the list that another one began ("scratchy and cheap")."""
    between = {word.text for word in words[last.last : mention.first]}
    return mention.first - last.last <= 3 and between <= {"and", ",", "or", "so", "very", "too", "also"}


def _predicates_of(words: Sequence[Word], noun: Mention, alone: dict[int, Mention], lex: Lexicon) -> list[Mention]:
    place = noun.last
    if noun.bare:  # "the outlines too thick", "colors dull"
        while place < len(words) and (
            words[place].text in lex.grammar["intensifiers"]
            or words[place].text in ("a", "so", "of", "kind", ":", "=", "not")
        ):
            place += 1
        if place in alone and lex.describes(alone[place].text) and words[place].text not in lex.verbs:
            return _list_of_predicates(words, place, alone, lex)
        place = noun.last
    while place < len(words) and place - noun.last < 7:
        word = words[place]
        if word.text == "it" and (noun.lacking or noun.negated):
            return []  # "even without any color it feels rich"
        if word.text in lex.verbs and place - noun.last < 4:
            return _deed(words, noun, place, lex)
        if (
            word.text in ("makes", "make", "made", "making")
            and words[place + 1 : place + 2]
            and words[place + 1].text == "it"
        ):
            return []
        if word.text in lex.grammar["copulas"] or word.text == "=":
            return _list_of_predicates(words, place + 1, alone, lex) or _likeness(words, place + 1, lex)
        if aside := aside_at(words, place, lex):
            place += aside
            continue
        inside = words[place + 1 : place + 2] and (
            words[place + 1].text in lex.grammar["determiners"] or words[place + 1].lemma in lex.colors
        )
        if word.text in closed("prepositions") and inside:  # "the moonlight on the snow is …"
            place += 1
            continue
        skippable = word.text in closed("skipped_after_noun") or word.text in lex.grammar["intensifiers"]
        if not skippable and not (
            place > noun.last + 1 and words[place - 1].text in ("the", "this", "its", "of") and is_content(word, lex)
        ):
            return []
        place += 1
    return []


def _deed(words: Sequence[Word], noun: Mention, place: int, lex: Lexicon) -> list[Mention]:
    """“the lines flow” names flowing lines."""
    word, after = words[place], words[place + 1] if place + 1 < len(words) else None
    loud = word.text in ("scream", "screams", "shout", "shouts") and after and after.kind in ("word", "number")
    if loud or (after and after.text in ("is", "are", "was", "were")):
        return []  # "just screams 2005", "the gold swirls are a lot"
    negated = any(w.text in closed("negators") for w in words[noun.last : place])
    return [Mention(lex.verbs[word.text], place, place + 1, describing=(lex.verbs[word.text],), negated=negated)]


def _likeness(words: Sequence[Word], place: int, lex: Lexicon) -> list[Mention]:
    """“the colors are like candy” names candy colors."""
    if place + 1 < len(words) and words[place].text == "like" and words[place + 1].text in lex.noun_modifiers:
        text = words[place + 1].text
        return [Mention(text, place + 1, place + 2, describing=(text,), weak=True)]
    return []


def _list_of_predicates(words: Sequence[Word], place: int, alone: dict[int, Mention], lex: Lexicon) -> list[Mention]:
    found: list[Mention] = []
    last_joiner = False
    while place < len(words):
        word = words[place]
        if word.text == "in" and [w.text for w in words[place + 1 : place + 2]] in (["a"], ["an"]):
            break  # "and not in an expressive way"
        if place in alone:
            said = alone[place].text
            if not (lex.describes(said) or said in lex.colors or alone[place].wanted):
                break
            found.append(alone[place])
            place = alone[place].last
            last_joiner = False
            continue
        passing = (
            word.text in closed("passable")
            or word.text in lex.grammar["intensifiers"]
            or word.text in closed("negators")
            or word.text in lex.grammar["copulas"]
            or word.text in lex.praise
            or word.text in lex.blame
        )
        if word.text in ("it", "they", "this", "that", "you", "there", "everything") and (found or last_joiner):
            break
        if word.text in closed("list_words") and not last_joiner:
            last_joiner = True
        elif not passing and word.text not in closed("list_words"):
            break
        place += 1
    return found


def _fronted(words: Sequence[Word], noun: Mention, alone: dict[int, Mention]) -> list[Mention]:
    """“how crisp the light is”."""
    at = noun.first - 1
    while at >= 0 and words[at].text in ("the", "this", "these", "those", "its", "all"):
        at -= 1
    if at == noun.first - 1:
        return []
    found: list[Mention] = []
    while at >= 1 and (at in alone or (found and words[at].text in (",", "and"))):
        if at in alone:
            found.append(alone[at])
        at -= 1
    return found if at >= 0 and words[at].text in ("how", "so", "too") else []


def _joined(noun: Mention, predicate: Mention, lex: Lexicon) -> Mention | None:
    """“harsh light” from the noun and what is said of it; None where the two don't make an attribute."""
    if predicate.text in closed("done") or (predicate.text in lex.colors and not noun.bare):
        return None
    entry = lex.entry(predicate.text)
    done = predicate.text in lex.verbs.values()
    named = noun.aspect in ("medium", "style") or noun.noun.endswith("ism")
    if noun.bare and not noun.vague and lex.entry(noun.noun) and named and not done:
        return None  # "pixel art looks unfinished": two attributes
    temper = entry is not None and entry.category == "mood" and predicate.text not in closed("of_things")
    apart = noun.aspect in ("pattern", "style", "medium")
    if apart and noun.bare and not noun.vague and temper and not lex.entry(f"{predicate.text} {noun.noun}"):
        return None  # "the splashes feel energetic": two attributes
    if predicate.text == "fine":
        return None
    if predicate.text in ("cool", "clear", "fun") and noun.aspect not in (
        "color",
        "palette",
        "light",
        "line",
        "detail",
    ):
        return None
    if noun.head in ("look", "feel", "feeling", "vibe", "effect", "quality", "impression") and not predicate.weak:
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
        tone=noun.tone or predicate.tone,
        wanted=predicate.wanted or noun.wanted,
        excess=predicate.excess or noun.excess,
    )


def _names_the_picture(words: Sequence[Word], noun: Mention) -> bool:
    """“this drawing is too technical”: the picture is."""
    picture = noun.head in ("drawing", "illustration", "print", "design", "collage", "watercolor")
    return picture and noun.first > 0 and words[noun.first - 1].text == "this"


def _said_of_subject(words: Sequence[Word], mention: Mention, lex: Lexicon) -> bool:
    """“The dog is cute”: a temper said of something depicted is no attribute of the picture."""
    at = mention.first - 1
    while at >= 0 and words[at].kind == "word" and words[at].text not in lex.grammar["copulas"]:
        at -= 1
    if at < 1 or words[at].kind != "word":
        return False
    entry = lex.entry(mention.text)
    if words[at].text in ("feel", "feels", "felt") and entry is not None and entry.category == "mood":
        return False  # "the tiny figure feels lonely"
    if any(word.text.startswith("mak") for word in words[max(0, at - 4) : at + 1]) and words[at + 1].text != "me":
        return False  # "makes the tower look monumental", "makes it pompous"
    subject = at - 1
    while subject > 0 and (words[subject].text in lex.grammar["intensifiers"] or words[subject].text in ("not", "all")):
        subject -= 1
    word = words[subject]
    if word.lemma in closed("ideas"):
        return True
    if word.lemma in closed("figures"):
        return False  # "the faces are creepy"
    if not is_content(word, lex) or word.lemma in lex.picture or head_at(words, subject, lex):
        return False
    if lex.is_name(word.text) or lex.is_name(word.lemma) or mention.text in lex.over_subject:
        return False
    return entry is None or entry.category in ("mood", "scale") or entry.text == "cute"
