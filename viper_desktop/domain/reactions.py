"""What a person says about a picture."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from uuid import uuid4


def edited(reaction: Reaction, stance: Stance | None = None, comment: str | None = None) -> Reaction:
    """The reaction with another mark or comment; what is None stays, and the same mark again takes it off."""
    if stance is not None:
        reaction = replace(reaction, stance=None if reaction.stance is stance else stance)
    return reaction if comment is None else replace(reaction, comment=comment)


def new_id() -> str:
    """A fresh identifier, 32 hexadecimal digits."""
    return uuid4().hex


def now() -> datetime:
    """The present moment in UTC, to the millisecond, which is what the library keeps."""
    moment = datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


class Stance(StrEnum):
    """The mark beside a comment."""

    LIKE = "like"
    DISLIKE = "dislike"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Reaction:
    """One profile's mark and comment on one picture; either may be missing, not both."""

    id: str
    profile_id: str
    picture_id: str
    stance: Stance | None = None
    comment: str = ""
    updated: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing (a cleared comment without a mark)."""
        return self.stance is None and not self.comment.strip()


ENOUGH_COMMENTS = 8  # advised by the authors (Salehi et al. 2024, section 4.1)


@dataclass(frozen=True, slots=True)
class Readiness:
    """How far somebody's comments carry: what the ring in the gallery shows."""

    comments: int
    likes: int
    dislikes: int

    @property
    def can_learn(self) -> bool:
        """One comment on each side, or three in all."""
        return (self.likes >= 1 and self.dislikes >= 1) or self.comments >= 3

    @property
    def fraction(self) -> float:
        """Share of the advised eight comments, 0..1."""
        return min(1.0, self.comments / ENOUGH_COMMENTS)


def readiness(reactions: tuple[Reaction, ...]) -> Readiness:
    """Count the reactions that carry words, by side; a mixed or unmarked one counts for neither."""
    spoken = [reaction for reaction in reactions if reaction.comment.strip()]
    return Readiness(
        comments=len(spoken),
        likes=sum(reaction.stance is Stance.LIKE for reaction in spoken),
        dislikes=sum(reaction.stance is Stance.DISLIKE for reaction in spoken),
    )
