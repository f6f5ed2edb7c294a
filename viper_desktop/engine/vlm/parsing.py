"""The two lists in a language model's answer, however it chose to write them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from viper_desktop.domain.errors import ViperError
from viper_desktop.domain.vocabulary import normal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ROUND = 96  # tokens; of which a quarter or less is said over and over
_LONGEST = 80  # characters; what is longer is a sentence, not an attribute
# English, then German, French, Spanish, Chinese and Japanese
_LIKED = (
    r"(?:liked?|loved?|positive|preferred|drawn\s+to|enjoys?"
    r"|gefällt|gemocht|mag(?![a-z])|aimée?s?|aime(?![a-z])|(?:le\s+)?gustan?|喜欢|喜歡|好き)"
)
_DISLIKED = (
    r"(?:dis[-\s]?liked?|not\s+liked|unliked|hated?|negative|avoided|put\s+off\s+by"
    r"|gefällt\s+nicht|nicht\s+gemocht|mag\s+nicht|n[’']aime\s+pas|pas\s+aimée?s?|no\s+(?:le\s+)?gustan?"
    r"|不喜欢|不喜歡|嫌い)"
)
# a heading stands at the start of a line or after the end of a sentence, and ends in a colon of some script
_HEADING = re.compile(
    rf"(?:^|(?<=[\n.;!。；]))[\s>*_#\-•\d.)(]*(?P<side>{_DISLIKED}|{_LIKED})"
    r"(?P<rest>[^\n:：﹕꞉,]{0,40})[*_\s]*[:：﹕꞉][*_]*",
    re.IGNORECASE,
)
_BARE = re.compile(rf"^[\s>*_#\-•]*(?P<side>{_DISLIKED}|{_LIKED})(?P<rest>(?:\s+\w+){{1,3}})?[*_\s]*$", re.I | re.M)
# a key with its list, which may be the end of what was said
_UNFINISHED = re.compile(r'"(?P<key>[^"\n]{1,40})"\s*:\s*\[(?P<list>(?:[^"\]]|"(?:[^"\\]|\\.)*(?:"|$))*)', re.DOTALL)
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"?', re.DOTALL)
_BULLET = re.compile(r"^\s*(?:[-*•–—·▪►]+|\(?\d{1,3}[.):]|\(?[a-z][.)])\s+", re.IGNORECASE)
_SEPARATOR = re.compile(r"[,;\n、，；|]+")
_AND = re.compile(r"^(?:and|&|as well as|und|et|y)\s+", re.IGNORECASE)
_NOTHING = {"none", "n/a", "na", "nothing", "no attributes", "none mentioned", "not specified", "-", "…", "..."}


class AnswerUnreadable(ViperError):
    """The model's answer has no lists in it.

    Attributes:
        answer: what the model said, once whoever asked it has put it there.
    """

    answer = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """Attributes in the model's own order, each once, none on both sides."""

    liked: tuple[str, ...]
    disliked: tuple[str, ...]


def parse(text: str) -> Answer:
    """Read the liked and disliked attributes out of an answer.

    Copes with renamed or missing headings (one of the two must be there), bullets, numbers, "and", closing periods,
    colons of other scripts, empty lists, endless repetition, and a JSON object in place of lists, whatever stands
    around it, be it cut short.

    Raises:
        AnswerUnreadable: there is neither heading nor JSON.
    """
    sides = _from_json(text) or _from_headings(text)
    if sides is None:
        raise AnswerUnreadable(
            "The model’s answer has no list of what you like and dislike in it.",
            "Learn again; if it happens once more, choose another model or write longer comments.",
        )
    liked, disliked = (tuple(dict.fromkeys(side)) for side in sides)
    both = {normal(item) for item in liked} & {normal(item) for item in disliked}
    return Answer(_kept(liked, both), _kept(disliked, both))


def has_lists(text: str) -> bool:
    """Whether there is something to read in an answer, finished or not."""
    return bool(_from_json(text) or _from_headings(text))


def so_far(text: str) -> Answer:
    """The attributes in the beginning of an answer, without the last, which may still grow."""
    try:
        answer = parse(text)
    except AnswerUnreadable:
        return Answer((), ())
    if answer.disliked:
        return Answer(answer.liked, answer.disliked[:-1])
    return Answer(answer.liked[:-1], ())


def is_going_round(tokens: Sequence[int]) -> bool:
    """Whether an answer only says the same few words again and again, and will until its budget is spent."""
    tail = list(tokens[-ROUND:])
    if len(tail) < ROUND:
        return False
    return any(tail[step:] == tail[:-step] for step in range(1, ROUND // 4 + 1))


def parse_exactly(text: str) -> tuple[list[str], list[str]]:
    """Read an answer as the published code does (EXACT, section 4), its set order replaced by the model's.

    Liked: from after the first "Liked Art Features:" up to the first "Disliked Art Features:"; disliked: all after
    that; both stripped, split at ", ", and what is in both removed from both.

    Raises:
        AnswerUnreadable: a heading is missing, where the published code would return garbage.
    """
    first, second = "Liked Art Features:", "Disliked Art Features:"
    if first not in text or second not in text:
        missing = first if first not in text else second
        raise AnswerUnreadable(f"The model’s answer lacks the heading “{missing}”.", "Learn again in the default mode.")
    start = text.index(first) + len(first)
    middle = text.index(second)
    liked = list(dict.fromkeys(text[start:middle].strip().split(", ")))
    disliked = list(dict.fromkeys(text[middle + len(second) :].strip().split(", ")))
    both = set(liked) & set(disliked)
    return [item for item in liked if item not in both], [item for item in disliked if item not in both]


def _kept(side: tuple[str, ...], both: set[str]) -> tuple[str, ...]:
    seen: set[str] = set(both)
    result = []
    for item in side:
        if normal(item) not in seen:
            seen.add(normal(item))
            result.append(item)
    return tuple(result)


def _from_headings(text: str) -> tuple[list[str], list[str]] | None:
    found = sorted([*_HEADING.finditer(text), *_BARE.finditer(text)], key=lambda match: match.start())
    if not found:
        return None
    sides: dict[bool, list[str]] = {True: [], False: []}
    for index, match in enumerate(found):
        end = found[index + 1].start() if index + 1 < len(found) else len(text)
        likes = re.fullmatch(_LIKED, match["side"].strip(), re.IGNORECASE) is not None
        sides[likes] += _items(text[match.end() : end])
    return sides[True], sides[False]


def _items(text: str) -> list[str]:
    # a blank line after a list ends it: what follows is the model talking
    body = re.split(r"\n\s*\n(?=\S[^\n]{60,})", text.strip(), maxsplit=1)[0]
    items = []
    for piece in _SEPARATOR.split(body):
        item = (
            _AND.sub("", _BULLET.sub("", piece).strip())
            .removesuffix(" and")
            .strip("*_\"'“”`")
            .strip()
            .rstrip(".。;:!")
            .strip()
        )
        if item and len(item) <= _LONGEST and normal(item) not in _NOTHING:
            items.append(item)
    return items


def _from_json(text: str) -> tuple[list[str], list[str]] | None:
    """Both sides out of the first JSON object that has them, fenced or not; as far as it goes where it is cut short."""
    for brace in re.finditer(r"\{", text):
        try:
            value, _ = json.JSONDecoder().raw_decode(text[brace.start() :])
        except ValueError:
            continue
        sides = _of_keys(value.items())
        if sides is not None:
            return sides
    return _of_keys((match["key"], _strings(match["list"])) for match in _UNFINISHED.finditer(text))


def _of_keys(pairs: Iterable[tuple[str, object]]) -> tuple[list[str], list[str]] | None:
    """Both sides, by what their keys say; None where no key says either."""
    sides: dict[bool, list[str]] = {True: [], False: []}
    found = False
    for key, items in pairs:
        words = key.replace("_", " ").strip()
        dislikes = re.match(_DISLIKED, words, re.IGNORECASE) is not None
        if (dislikes or re.match(_LIKED, words, re.IGNORECASE)) and isinstance(items, list | str):
            found = True
            sides[not dislikes] += _items("\n".join(map(str, items)) if isinstance(items, list) else items)
    return (sides[True], sides[False]) if found else None


def _strings(inside: str) -> list[str]:
    """The strings of a JSON list without its brackets, the last of which may be cut short."""
    return [_unescaped(text) for text in _STRING.findall(inside)]


def _unescaped(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:  # an escape that JSON does not know
        return text.replace("\\", "")
