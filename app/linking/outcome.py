"""What a run of linking changes in the case: what was found, compared with what is recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.records import link_records
from app.case.records.link_records import Ids, LinkRows, MediaRows, NewLink, Placed
from app.linking.edges import Edges
from app.linking.families import FAMILY_FORM
from app.linking.local.likeness import Common
from app.linking.origin import cameras

T = TypeVar("T")

_PIECE = 5_000
_TIMELESS = {*(common.value for common in Common), cameras.KIND}
"""Kinds of links of which no time tells where."""

NETWORK_FORM = 100
"""Form of edges that only a network of the agency speaks for; all others lie below (`app.linking.edges.Edges`)."""

CLOSE_FORM = 102
"""Form of edges that only close looks speak for."""

Words = Callable[[int], tuple[str, str]]
"""Method and detail of the link in this row."""


class Write(Protocol):
    """Does a piece of work in one transaction on the case's writing thread, and waits for it."""

    def __call__(self, work: Callable[[sqlite.Connection], T], /) -> T:
        """What the work gave."""


@dataclass
class Outcome:
    """What is to be recorded, gathered kind by kind."""

    new: list[NewLink] = field(default_factory=list)
    stale: list[int] = field(default_factory=list)
    stacks: list[tuple[int, int]] = field(default_factory=list)
    """Medium and reference, those that become references first, those that cease to be last."""
    places: list[Placed] = field(default_factory=list)
    """Media that stand elsewhere than before, those that become heads first."""

    def take_links(
        self,
        kind: str,
        recorded: LinkRows,
        edges: Edges,
        first_ids: Ids,
        second_ids: Ids,
        confirmed: Sequence[tuple[int, int]] = (),
        keep_judged: bool = False,
        *,
        words: Words,
    ) -> None:
        """Add what makes the recorded links of this kind those of `edges`, whose nodes have these ids.

        Links that are recorded with the same score, offset and origin are left as they are. What is in `confirmed`
        and was not found is recorded as the officer's word. With `keep_judged`, links with a verdict stay even if
        they are not found any more. `words` gives method and detail of an edge by its row.
        """
        first, second = first_ids[edges.first], second_ids[edges.second]
        swapped = first > second
        a, b = np.where(swapped, second, first), np.where(swapped, first, second)
        offset = np.where(swapped, -edges.offset, edges.offset)
        has_offset = kind not in _TIMELESS
        keys = _keys(a, b)
        recorded_keys = _keys(recorded.a, recorded.b)
        order = np.argsort(recorded_keys)
        place = np.minimum(np.searchsorted(recorded_keys[order], keys), max(0, len(order) - 1))
        same = np.zeros(len(keys), dtype=bool)
        if len(order):
            at = order[place]
            same = (recorded_keys[at] == keys) & (recorded.score[at] == edges.score) & ~recorded.officer[at]
            same &= recorded.offset[at] == offset
            same &= recorded.network[at] == (edges.form == NETWORK_FORM)
            same &= recorded.family[at] == (edges.form == FAMILY_FORM)
            same &= recorded.closely[at] == (edges.form == CLOSE_FORM)
        for row in np.flatnonzero(~same).tolist():
            moved = int(offset[row]) if has_offset else None
            method, detail = words(row)
            self.new.append(NewLink(int(a[row]), int(b[row]), kind, method, float(edges.score[row]), moved, detail))
        told = np.array(confirmed, dtype=np.int64).reshape(-1, 2)
        told = told[~np.isin(_keys(told[:, 0], told[:, 1]), keys)]
        told_keys = _keys(told[:, 0], told[:, 1])
        by_officer = np.isin(told_keys, recorded_keys[recorded.officer])
        for one, other in told[~by_officer].tolist():
            self.new.append(NewLink(one, other, kind, link_records.OFFICER, 1.0, None, "confirmed by the officer"))
        gone = ~np.isin(recorded_keys, keys) & ~np.isin(recorded_keys, told_keys)
        if keep_judged:
            gone &= ~recorded.judged
        self.stale += recorded.id[gone].tolist()

    def take_stacks(self, ids: Ids, before: Ids, reference: Ids) -> None:
        """Add the media whose reference is another one than before; all three arrays hold ids."""
        changed = np.flatnonzero(before != reference)
        becomes = reference[changed] == ids[changed]
        ceases = before[changed] == ids[changed]
        # A new medium, alone in its stack until now, ceases as well; nobody can be in its stack yet.
        for chosen in (becomes, ~becomes & ~ceases, ~becomes & ceases):
            rows = changed[chosen]
            self.stacks += zip(ids[rows].tolist(), reference[rows].tolist(), strict=True)

    def take_places(self, media: MediaRows, head: NDArray[np.bool_], family: Ids) -> None:
        """Add the media that are heads or not, or belong to a family, other than before."""
        for chosen in (head & ~media.head, (head == media.head) & (family != media.family), ~head & media.head):
            rows = np.flatnonzero(chosen)
            self.places += zip(media.id[rows].tolist(), head[rows].tolist(), family[rows].tolist(), strict=True)

    def record(
        self, write: Write, linked: Sequence[int], engine: int, verdicts: str, pause: Callable[[], None]
    ) -> None:
        """Write it, a piece at a time, in the order that lets the next run complete what is interrupted.

        `pause` is called between pieces, and may raise to stop.
        """

        def each_piece(rows: Sequence[T], work: Callable[[sqlite.Connection, Sequence[T]], None]) -> None:
            for start in range(0, len(rows), _PIECE):
                pause()
                write(_on(rows[start : start + _PIECE], work))

        write(lambda db: link_records.note_verdicts(db, ""))  # until this run has come to its end
        each_piece(self.new, link_records.add_links)
        each_piece(self.stacks, link_records.set_stacks)
        each_piece(self.places, link_records.place)
        each_piece(self.stale, link_records.remove_links)
        placed = {medium: (medium, head, family) for medium, head, family in self.places}
        marked = [placed.get(medium, (medium, False, 0)) for medium in linked]
        each_piece(marked, lambda db, piece: link_records.mark_linked(db, piece, engine))
        write(lambda db: link_records.note_verdicts(db, verdicts))


def _keys(a: Ids, b: Ids) -> Ids:
    """One number for each pair of ids; ids lie below 2^31."""
    return (a << 32) | b


def _on(
    piece: Sequence[T], work: Callable[[sqlite.Connection, Sequence[T]], None]
) -> Callable[[sqlite.Connection], None]:
    return lambda db: work(db, piece)
