"""What everything that can be asked for has in common."""

from __future__ import annotations


class Request:
    """Base of everything that can be asked for."""

    __slots__ = ()
