"""Which media's sounds are compared, which of them anew, and what is known about the others."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.soundprint import Values, unpacked
from app.case.records.link_records import Ids, LinkRows
from app.case.records.sound_records import SoundRows
from app.linking import thresholds
from app.linking.edges import Edges


@dataclass(frozen=True)
class Nodes:
    """Sounds that are compared, numbered by size and SHA-256: their media's ids and prints.

    `new`: which have not been compared with all the others; `known`: the links between those that have.
    """

    id: Ids
    prints: list[Values]
    new: NDArray[np.bool_]
    known: Edges

    @classmethod
    def of(cls, rows: SoundRows, recorded: LinkRows, copies: Ids) -> Nodes:
        """`copies`: media that are no longer, or not, references of their stacks; they sound as their references do."""
        chosen = np.flatnonzero(~np.isin(rows.id, copies))
        ids = rows.id[chosen]
        compared = rows.linked[chosen] & (rows.stack[chosen] == ids)
        links = _between(recorded, ids)
        if _full(recorded):
            compared[:] = False
        known = links[compared[links.first] & compared[links.second]]
        return cls(ids, [_values(rows.value[row]) for row in chosen.tolist()], ~compared, known)


def _values(content: bytes) -> Values:
    """None at all where another version of the program packed them."""
    try:
        return unpacked(content)
    except ValueError:
        return np.zeros(0, np.uint32)


def _between(recorded: LinkRows, ids: Ids) -> Edges:
    """The recorded links between these media, as edges between their numbers."""
    order = np.argsort(ids)
    found = ~recorded.officer & np.isin(recorded.a, ids) & np.isin(recorded.b, ids)
    a = order[np.searchsorted(ids, recorded.a[found], sorter=order)]
    b = order[np.searchsorted(ids, recorded.b[found], sorter=order)]
    swapped, offset = a > b, recorded.offset[found]
    return Edges.of(
        np.where(swapped, b, a),
        np.where(swapped, a, b),
        recorded.score[found],
        offset=np.where(swapped, -offset, offset),
    )


def _full(recorded: LinkRows) -> bool:
    """Whether a sound has as many links as it may have.

    What came short of a place then isn't recorded, and who gets one depends on all, so all has to be compared again.
    """
    found = ~recorded.officer
    counts = np.unique(np.concatenate([recorded.a[found], recorded.b[found]]), return_counts=True)[1]
    return bool((counts >= thresholds.SOUND_LINKS.value).any())
