"""Every place of a sentence that may name an attribute, before it is known what is said of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from viper_desktop.engine.starter.reading.closed import closed
from viper_desktop.engine.starter.reading.mention import Mention
from viper_desktop.engine.starter.reading.noun_phrases import noun_phrase
from viper_desktop.engine.starter.reading.nouns import head_at, is_content, vocabulary_name_at
from viper_desktop.engine.starter.reading.remarks import manner_at, remark_at, stands_apart
from viper_desktop.engine.starter.reading.standing import may_stand, standalone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viper_desktop.engine.starter.reading.lexicon import Lexicon
    from viper_desktop.engine.starter.reading.words import Word


def candidates(words: Sequence[Word], blocked: set[int], expressions: Sequence[Mention], lex: Lexicon) -> list[Mention]:
    """Noun phrases, names of the vocabulary and describing words, in order; `blocked` places belong to opinions.

    Args:
        expressions: what everyday expressions stand for, which nothing reads word by word.
    """
    found: list[Mention] = []
    starts = {mention.first: mention for mention in expressions}
    place = 0
    while place < len(words):
        if place in starts:
            found.append(starts[place])
            place = starts[place].last
            continue
        if place in blocked or words[place].kind != "word":
            place += 1
            continue
        named = vocabulary_name_at(words, place, lex)
        phrase = noun_phrase(words, place, lex)
        free = phrase is not None and not blocked.intersection(range(place, phrase[1]))
        quality = (
            _missing_at(words, place, lex)
            or _quality_of(words, place, lex)
            or _deed_of_picture(words, place, lex)
            or manner_at(words, place, lex)
        )
        if quality:
            found.append(quality)
            place = quality.last
        elif phrase and free and phrase[1] - place >= named and not _better_named(place, named, phrase, lex):
            found += _shared(words, found, phrase[0], lex)
            place = phrase[1]
        elif named and not blocked.intersection(range(place, place + named)):
            found.append(vocabulary_mention(words, place, named, lex))
            place += named
        else:
            alone = standalone(words, place, lex)
            stands = alone is not None and not alone.weak and may_stand(words, alone, lex)
            remark = None if stands else remark_at(words, place, lex)
            told = remark or (alone if alone and may_stand(words, alone, lex) else None)
            if told:
                found.append(told)
            elif alone is None and stands_apart(words, place, lex):
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
        and (len(made) > 1 or not any(lex.entry(m.text) and m.describing for m in made))  # "red and black palette"
    )


def _shared(words: Sequence[Word], before: Sequence[Mention], new: list[Mention], lex: Lexicon) -> list[Mention]:
    """“bold shapes and lines”, "muted greens and grays": the bare second noun is bold as well."""
    if not new:
        return []
    first = new[0]
    colors = first.bare and first.head == "color" and first.noun.endswith("s")
    if len(new) == 1 and (first.vague or colors) and before and before[-1].describing and before[-1].head:
        last = before[-1]
        if (
            not lex.colors.issuperset(last.describing)  # "sage greens and creams"
            and last.last == first.first - 1
            and words[last.last].text == "and"
            and last.first + len(last.describing) < last.last
        ):
            text = " ".join([*last.describing, first.noun])
            return [replace(first, text=text, describing=last.describing, vague=False)]
    return new


def _missing_at(words: Sequence[Word], place: int, lex: Lexicon) -> Mention | None:
    """“no nuance”, "lacks originality": named only where it is missing."""
    noun = words[place].text
    if noun not in closed("missable"):
        return None
    before = [word.text for word in words[max(0, place - 3) : place]]
    missing = any(lex.match("lacks", before[at:]) == len(before) - at for at in range(len(before)))
    wanting = [at for at in range(len(before)) if lex.match("wishes", before[at:])]
    wanted = any(set(before[at + 1 :]) <= {"some", "more", "a", "bit", "of", "little", "for"} for at in wanting)
    if not missing and not wanted and before[-1:] != ["without"]:
        return None
    return Mention(noun, place, place + 1, head=noun, noun=noun, aspect="mood", lacking=not wanted, wanted=wanted)


def _deed_of_picture(words: Sequence[Word], place: int, lex: Lexicon) -> Mention | None:
    """“The picture glows”: the verb says how it looks."""
    doing = words[place].text
    if doing not in lex.verbs or place == 0:
        return None
    before = words[place - 1]
    if place + 1 < len(words) and is_content(words[place + 1], lex) and not words[place + 1].text.endswith("ly"):
        return None  # "everything screams kitsch"
    way = place > 1 and before.text == "they" and words[place - 2].text in ("way", "how")  # "the way they overlap"
    if not way and before.lemma not in lex.picture and before.text not in ("it", "everything", "this"):
        return None
    return Mention(lex.verbs[doing], place, place + 1, describing=(lex.verbs[doing],))


def _quality_of(words: Sequence[Word], place: int, lex: Lexicon) -> Mention | None:
    """“the softness of the light” names soft light."""
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
            said = word if word == "feeling" else "sense"
            return Mention(
                f"{said} of {noun}",
                place,
                place + 2 + head[0],
                head[1],
                noun,
                lex.aspects[head[1]],
                ("sense of",),
                tone,
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
        made_of = at < len(words) and words[at].text in lex.noun_modifiers
        if made_of and not (at + 1 < len(words) and is_content(words[at + 1], lex)):
            described = place > 0 and lex.is_adjective(words[place - 1].text)
            first = place - 1 if described and words[max(0, place - 2)].text != "," else place
            text = " ".join(w.text for w in words[first : at + 1])  # "splashes of ink", "bare patches of canvas"
            return Mention(text, first, at + 1, describing=(words[at].text,))
    if word not in lex.abstract or place + 2 >= len(words) or words[place + 1].text not in ("of", "in", "to"):
        return None
    at = place + 2
    while at < len(words) and words[at].text in ("the", "this", "that", "its", "these", "those"):
        at += 1
    head = head_at(words, at, lex)
    if head is None or head_at(words, at + head[0], lex):
        return None  # "the drama of the diagonal composition"
    describing = lex.abstract[word]
    noun = " ".join(w.text for w in words[at : at + head[0]])
    if describing in lex.praise or describing in lex.blame:
        return None
    text = f"{describing} {noun}"
    return Mention(text, place, at + head[0], head[1], noun, lex.aspects[head[1]], (describing,))


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
    if entry and (ahead[0].text in ("like", "made") or any(word.text in lex.grammar["copulas"] for word in ahead)):
        text = entry.text  # "perspective is off", "like a photograph"
    if entry and length == 2 and text.startswith("too "):
        pass  # "too perfect"
    elif entry and text.startswith(
        ("too ", "no ", "not ", "lack", "little ", "overly ", "without ", "poor ", "weak ", "missing ", "nowhere ")
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
