"""The media of one kind, as a run of linking reads them, and how they are stacked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app import sqlite
from app.case.records import link_records
from app.case.records.link_records import Ids, LinkRows, MediaRows, PrintRows, RegionRows
from app.linking import thresholds
from app.linking.edges import UNKNOWN_FORM, Edges
from app.linking.families import FAMILY_FORM, Before, Centred, Closer, centred
from app.linking.outcome import Outcome
from app.linking.outcome import Words as Reasons
from app.linking.stacks import Relation, Stacking, Standing, Verdicts, as_pairs, stack


@dataclass(frozen=True)
class Group:
    """The media of one kind, as they are recorded."""

    kind: str
    media: MediaRows
    prints: PrintRows
    links: LinkRows
    rejected: list[tuple[int, int]]
    confirmed: list[tuple[int, int]]

    @classmethod
    def read(cls, reader: sqlite.Connection, medium_kind: str, kind: str, within: RegionRows | None = None) -> Group:
        return cls(
            kind,
            link_records.media_by_rank(reader, medium_kind, thresholds.ENGINE, within),
            link_records.fingerprints(reader, medium_kind),
            link_records.links(reader, kind),
            link_records.verdicts(reader, kind, "rejected"),
            link_records.verdicts(reader, kind, "confirmed"),
        )

    def rank_of(self, ids: Ids | Sequence[int]) -> Ids:
        """Numbers of the media in the order of rank, -1 for those that aren't of this group."""
        return positions(self.media.id, np.asarray(ids, dtype=np.int64))

    def stacking(self, relation: Relation, progress: Callable[[int, int], None]) -> Stacking:
        media = self.media
        verdicts = self._verdicts()
        found = stack(Standing(media.linked & media.head, ~media.linked, self._known()), relation, verdicts, progress)
        return Stacking(found.reference_of, Edges.joined([found.edges, self._judged(found, relation, verdicts)]))

    def _judged(self, found: Stacking, relation: Relation, verdicts: Verdicts) -> Edges:
        """Relations of pairs with a verdict that no reference has: their links are kept, for the officer to see."""
        pairs = verdicts.rejected | verdicts.confirmed
        pairs -= set(zip(found.edges.first.tolist(), found.edges.second.tolist(), strict=True)) if pairs else set()
        return Edges.joined([relation.between(np.array([a]), np.array([b])) for a, b in sorted(pairs)])

    def centred(self, stacking: Stacking, strong: Edges, weak: Edges, closer: Closer, fresh: bool) -> Centred:
        """The references that are chosen where stacks hang together; see `app.linking.families.centred`.

        `fresh`: what is recorded of families was left by a run that didn't come to its end, and doesn't count.
        """
        family = np.zeros_like(self.media.family) if fresh else self.media.family
        form = np.where(self.links.family, FAMILY_FORM, UNKNOWN_FORM)
        before = Before(self.media.id, family, self.rank_of(self.media.stack), self._ranked(form))
        return centred(stacking, strong, weak, before, self._verdicts(), closer)

    def take(self, stacking: Stacking, centred: Centred, outcome: Outcome, words: Callable[[Edges], Reasons]) -> None:
        """Add to the outcome what changes for these media."""
        ids, edges = self.media.id, Edges.joined([stacking.edges, centred.edges])
        outcome.take_links(self.kind, self.links, edges, ids, ids, self.confirmed, words=words(edges))
        outcome.take_stacks(ids, self.media.stack, ids[centred.reference_of])
        outcome.take_places(self.media, references_of(stacking), centred.family)

    def _known(self) -> Edges:
        """The recorded links, less those that a run which didn't come to its end has left behind."""
        edges = self._ranked(np.where(self.links.family, FAMILY_FORM, UNKNOWN_FORM))
        return edges[edges.form != FAMILY_FORM]

    def _ranked(self, form: NDArray[np.integer[Any]]) -> Edges:
        """The recorded links by the engine's own means between media that are linked."""
        a, b = self.rank_of(self.links.a), self.rank_of(self.links.b)
        swapped = a > b
        offset = np.where(swapped, -self.links.offset, self.links.offset)
        edges = Edges.of(np.where(swapped, b, a), np.where(swapped, a, b), self.links.score, form, offset)
        keep = (edges.first >= 0) & ~self.links.officer & ~self.links.network
        keep[keep] = self.media.linked[edges.first[keep]] & self.media.linked[edges.second[keep]]
        return edges[keep]

    def _verdicts(self) -> Verdicts:
        ranked = []
        for pairs in (self.rejected, self.confirmed):
            a, b = self.rank_of([a for a, _ in pairs]), self.rank_of([b for _, b in pairs])
            ours = (a >= 0) & (b >= 0)
            ranked.append(as_pairs(list(zip(a[ours].tolist(), b[ours].tolist(), strict=True))))
        return Verdicts(*ranked)


def references_of(stacking: Stacking) -> NDArray[np.bool_]:
    """Which media are the references of their stacks."""
    whole: NDArray[np.bool_] = stacking.reference_of == np.arange(len(stacking.reference_of))
    return whole


def positions(ids: Ids, wanted: Ids) -> Ids:
    """Where in `ids` each of `wanted` stands, -1 where it isn't there."""
    if not len(ids):
        return np.full(len(wanted), -1, dtype=np.int64)
    order = np.argsort(ids)
    place = order[np.minimum(np.searchsorted(ids[order], wanted), len(ids) - 1)]
    return np.where(ids[place] == wanted, place, -1)
