"""Ids of cards that stand for frames: a medium and a time in one whole number, so that a listing stays a vector of ids.

What a card is about can be told from its id alone, whatever it stands for: the ids of media are smaller than all of
these.
"""

from __future__ import annotations

from collections.abc import Iterable

TIME_BITS = 36
"""Milliseconds of two years. A frame that claims a later time has no card; its medium has."""
_TIME = (1 << TIME_BITS) - 1


def card_of(medium: int, at_ms: int = 0) -> int:
    """The id of the card of a frame."""
    return medium << TIME_BITS | at_ms


def medium_of(card: int) -> int:
    """The medium that a card is about: that of a frame, or itself where the card stands for a medium or a stack."""
    return card >> TIME_BITS or card


def moment_of(card: int) -> int | None:
    """The time (ms) of the frame that a card stands for; None where it doesn't stand for one."""
    return card & _TIME if card >> TIME_BITS else None


def media_of(cards: Iterable[int]) -> tuple[int, ...]:
    """The media that these cards are about, each once, in their order."""
    return tuple(dict.fromkeys(map(medium_of, cards)))
