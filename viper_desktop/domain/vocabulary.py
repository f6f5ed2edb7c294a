"""The visual attributes that the program knows by name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

OTHER = "other"  # the category of whatever is not in the vocabulary


def normal(text: str) -> str:
    """Lower case, American "color"/"gray", single blanks, no closing punctuation: how attributes are compared."""
    plain = re.sub(r"\s+", " ", text).strip().strip(".,;:!?").lower()
    return plain.replace("colour", "color").replace("grey", "gray")


@dataclass(frozen=True, slots=True)
class VocabularyEntry:
    """One attribute with the category it belongs to and other words for it."""

    text: str
    category: str
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All entries, found by their text or a synonym.

    Attributes:
        entries: in file order.
        categories: id → name to show, in the order of the profile page.
    """

    entries: tuple[VocabularyEntry, ...]
    categories: dict[str, str]
    _by_name: dict[str, VocabularyEntry] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        names = {normal(synonym): entry for entry in self.entries for synonym in entry.synonyms}
        names |= {normal(entry.text): entry for entry in self.entries}  # a text wins over somebody's synonym
        object.__setattr__(self, "_by_name", names)

    def find(self, text: str) -> VocabularyEntry | None:
        """The entry with that text or synonym, spelling and case aside."""
        return self._by_name.get(normal(text))

    def category_of(self, text: str) -> str:
        """The category id of an attribute, `other` where it is not in the vocabulary."""
        entry = self.find(text)
        return entry.category if entry else OTHER

    def suggestions(self, typed: str, limit: int = 12) -> tuple[VocabularyEntry, ...]:
        """Entries to offer while somebody types: those that start with it first, then those with a word that does."""
        wanted = normal(typed)
        if not wanted:
            return ()

        def rank(entry: VocabularyEntry) -> int:
            names = [normal(name) for name in (entry.text, *entry.synonyms)]
            if names[0].startswith(wanted):
                return 0
            if any(f" {name}".find(f" {wanted}") >= 0 for name in names):
                return 1
            return 2

        ranked = sorted((rank(entry), index) for index, entry in enumerate(self.entries))
        return tuple(self.entries[index] for score, index in ranked if score < 2)[:limit]
