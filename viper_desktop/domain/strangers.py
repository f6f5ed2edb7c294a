"""Tastes of nobody: drawn by chance from the vocabulary, to set a real one against."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from viper_desktop.domain.profile import Attribute, Polarity, Profile

if TYPE_CHECKING:
    from viper_desktop.domain.vocabulary import Vocabulary

USUAL = 8  # attributes on a side, about what eight comments give


def stranger(vocabulary: Vocabulary, seed: int, *, like: Profile | None = None, name: str = "") -> Profile:
    """A taste of chance, the same for the same seed.

    Args:
        like: a taste that it has as many attributes as on each side (at least one), and shares no liked or disliked
            attribute with on the same side; without it, eight on each.
    """
    chance = random.Random(seed)
    entries = chance.sample(vocabulary.entries, len(vocabulary.entries))
    result = Profile(name)
    for polarity in Polarity:
        theirs = () if like is None else like.active(polarity)
        count = USUAL if like is None else max(1, len(theirs))
        keys = {attribute.key for attribute in theirs}
        free = (e for e in entries if result.where(e.text) is None and e.text not in keys)
        drawn = [Attribute(entry.text, entry.category) for entry, _ in zip(free, range(count), strict=False)]
        result = result.with_side(polarity, drawn)
    return result
