"""What a taste asks of a model that paints one medium and one palette a picture, and where it agrees with itself.

Such a model was taught lists of attributes that are all true of one picture. A taste rarely is such a list: somebody
likes watercolor, and pixel art, too. Said all at once they cancel out; so in each group the name is chosen that most
of the taste is for, and what contradicts it waits for another picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from viper_desktop.domain.profile import Polarity
from viper_desktop.engine.atelier.attributes import ATTRIBUTES
from viper_desktop.engine.atelier.taste import canonical

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from viper_desktop.domain.profile import Profile

Meant = dict[str, frozenset[str]]  # group → the model's names, each of which fulfils an attribute

ONE_EACH = {"media": "medium", "palettes": "palette", "lights": "light", "compositions": "composition"}


class Meanings:
    """What wordings and attributes mean, in the names of a model's `words.json` (see `KnownWords`)."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._usual: dict[tuple[str, str], str] = {}  # group and name → how the model was taught to say it
        self._taught: dict[str, dict[str, set[str]]] = {}  # wording → group → names
        for kind, group in ONE_EACH.items():
            for name, wordings in document.get(kind, {}).items():
                self._usual[group, name] = wordings[0] if wordings else name
                for wording in (*wordings, name):
                    self._taught.setdefault(wording, {}).setdefault(group, set()).add(name)
        for group, words in document.get("broad", {}).items():
            for wording, names in words.items():
                known = {name for name in names if (group, name) in self._usual}
                if known:
                    self._taught.setdefault(wording, {}).setdefault(group, set()).update(known)

    def of_wording(self, wording: str) -> Meant:
        """What the model was taught that a wording means; nothing where it speaks of no group."""
        return {group: frozenset(names) for group, names in self._taught.get(wording, {}).items()}

    def of_attribute(self, attribute: str) -> Meant:
        """What the painter makes of an attribute that the model has no word for, as far as the model paints it.

        Where the painter takes one of several names, and the model paints less than half of them, nothing is said.
        """
        known = canonical(attribute)
        found: Meant = {}
        for group, names in ATTRIBUTES[known].names if known else ():
            mine = [self._of_painter(group, str(name)) for name in names]
            if 2 * sum(map(bool, mine)) >= len(mine):
                found[group] = frozenset[str]().union(*mine)
        return {group: names for group, names in found.items() if names}

    def _of_painter(self, group: str, name: str) -> frozenset[str]:
        """The model’s names for a painter’s: the same, or those that it is a wording of ("impasto")."""
        if (group, name) in self._usual:
            return frozenset((name,))
        return frozenset(self._taught.get(name, {}).get(group, ()))

    def asked(self, meant: Meant, named: Mapping[str, str]) -> tuple[str, ...]:
        """How the model was taught to ask for what an attribute means of the names chosen."""
        return tuple(self._usual[group, named[group]] for group, names in meant.items() if named.get(group) in names)

    def kept_out(self, meant: Meant, named: Mapping[str, str]) -> tuple[str, ...]:
        """How the model was taught to say what is to be kept out of a picture of the names chosen."""
        return tuple(
            self._usual[group, name]
            for group, names in meant.items()
            for name in sorted(names)
            if named.get(group) != name
        )


def chosen(profile: Profile, meant_by: Callable[[str], Meant]) -> dict[str, str]:
    """Group → the name that most of a taste is for; a group where all is disliked more than liked is left open.

    An attribute that n names fulfil speaks for each of them with its weight / √n, a disliked one against them. Where
    two names have as much for them, the one asked for first is taken.
    """
    votes: dict[str, dict[str, float]] = {}
    for polarity in Polarity:
        for attribute in profile.active(polarity):
            for group, names in meant_by(attribute.text).items():
                counted = votes.setdefault(group, {})
                for name in sorted(names):
                    if polarity is Polarity.LIKED:
                        counted.setdefault(name, 0.0)
                    if name in counted:  # what nobody asked for needs nobody against it
                        sign = 1.0 if polarity is Polarity.LIKED else -1.0
                        counted[name] += sign * attribute.weight / len(names) ** 0.5
    best = {group: max(counted, key=counted.__getitem__) for group, counted in votes.items() if counted}
    return {group: name for group, name in best.items() if votes[group][name] >= 0}


def agrees(meant: Meant, with_chosen: Mapping[str, str]) -> bool:
    """Whether a picture of the chosen names fulfils an attribute, as far as it speaks of their groups."""
    return all(with_chosen[group] in names for group, names in meant.items() if group in with_chosen)
