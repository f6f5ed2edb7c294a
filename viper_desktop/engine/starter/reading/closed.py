"""Small closed lists of function words, from `resources/reading/closed_words.json`."""

from __future__ import annotations

import json
from functools import cache

from viper_desktop import assets


@cache
def _lists() -> dict[str, frozenset[str]]:
    lists = json.loads(assets.path("reading", "closed_words.json").read_text(encoding="utf-8"))
    return {name: frozenset(words) for name, words in lists.items()}


def closed(name: str) -> frozenset[str]:
    """The words of one list.

    Raises:
        KeyError: there is no list of that name.
    """
    return _lists()[name]
