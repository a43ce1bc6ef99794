"""What a machine offers of what was chosen in a window: the decisions that record it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from app import sqlite
from app.case.decisions.clue_decisions import AddClue, AddClues
from app.case.queries import series
from app.case.queries.series import Clue

Found = TypeVar("Found")
OfferedAt = Callable[[sqlite.Connection, Sequence[int]], list[Clue]]
"""The query that gives what was offered at media."""


@dataclass(frozen=True)
class Offered(Generic[Found]):
    """`decisions`: what was found, ready to be recorded, by series; `found`: all that is to be said of it."""

    decisions: tuple[AddClues, ...]
    found: Found


def by_series(reader: sqlite.Connection, clues: Sequence[AddClue]) -> tuple[AddClues, ...]:
    """A clue is one of the series to which its medium belongs, where that is one. Each series has a decision of its
    own, since a package of one must not tell of another in the rows of its audit trail."""
    sorted_: dict[int | None, list[AddClue]] = defaultdict(list)
    for clue in clues:
        of = series.of_medium(reader, clue.medium)
        number = of[0].id if len(of) == 1 else None
        sorted_[number].append(replace(clue, series=number))
    return tuple(AddClues(tuple(each)) for each in sorted_.values())


def offered_at(reader: sqlite.Connection, media: Sequence[int], of_kind: Callable[[Clue], bool]) -> list[Clue]:
    """The clues at these media that a machine offered, of those that `of_kind` takes."""
    order = {medium: place for place, medium in enumerate(media)}
    found = [each for each in series.clues(reader) if each.origin == "machine" and each.medium in order]
    return sorted(filter(of_kind, found), key=lambda clue: order[clue.medium])
