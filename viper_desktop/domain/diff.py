"""What learning again would change, to be accepted as a whole or piece by piece."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from viper_desktop.domain.profile import Attribute, Polarity, Profile, added, without

if TYPE_CHECKING:
    from collections.abc import Collection


class ChangeKind(StrEnum):
    """What happens to an attribute from one profile to another."""

    ADDED = "added"
    REMOVED = "removed"
    KEPT = "kept"
    MOVED = "moved"  # now on the other side


@dataclass(frozen=True, slots=True)
class Change:
    """One attribute's fate. `polarity` is its side in the newer profile (in the older where removed)."""

    kind: ChangeKind
    polarity: Polarity
    attribute: Attribute

    @property
    def key(self) -> str:
        """The attribute that the change is about."""
        return self.attribute.key


def differences(older: Profile, newer: Profile) -> tuple[Change, ...]:
    """Every attribute of either profile with what became of it: newer's order first, then what is gone."""
    changes = []
    for polarity in Polarity:
        for attribute in newer.side(polarity):
            place = older.where(attribute.text)
            if place is None:
                kind = ChangeKind.ADDED
            else:
                kind = ChangeKind.KEPT if place[0] is polarity else ChangeKind.MOVED
            changes.append(Change(kind, polarity, attribute))
    for polarity in Polarity:
        gone = (a for a in older.side(polarity) if newer.where(a.text) is None)
        changes += [Change(ChangeKind.REMOVED, polarity, attribute) for attribute in gone]
    return tuple(changes)


def learnt(current: Profile, fresh: Profile) -> Profile:
    """The profile that a learning run proposes.

    What is locked stays as and where it is; what was found again keeps the person's weight and switch and takes the
    new sources; what was added by hand (it has no sources) stays; the rest goes, and the new comes in.
    """
    result = Profile(current.name, extra=current.extra)
    for polarity in Polarity:
        for attribute in current.side(polarity):
            place = fresh.where(attribute.text)
            if attribute.locked or (place is None and not attribute.sources):
                result = added(result, polarity, attribute)
            elif place is not None:
                found = fresh.side(place[0])[place[1]]
                kept = replace(attribute, sources=found.sources, category=found.category)
                result = added(result, place[0], kept)
    for polarity in Polarity:
        for attribute in fresh.side(polarity):
            if result.where(attribute.text) is None:
                result = added(result, polarity, attribute)
    return result


def learnt_so_far(current: Profile, fresh: Profile) -> Profile:
    """The profile that a learning run proposes which was stopped: what it had found comes in, and nothing goes."""
    result = current
    for polarity in Polarity:
        for attribute in fresh.side(polarity):
            if result.where(attribute.text) is None:
                result = added(result, polarity, attribute)
    return result


def accepted(current: Profile, proposed: Profile, refused: Collection[str]) -> Profile:
    """The proposal with some of its changes refused.

    Args:
        refused: keys of attributes whose change the person turned down; each stays as it is in `current`.
    """
    result = proposed
    for key in refused:
        place = current.where(key)
        result = without(result, key)
        if place is not None:
            result = added(result, place[0], current.side(place[0])[place[1]], place[1])
    return result
