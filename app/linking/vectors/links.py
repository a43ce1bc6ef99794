"""Open links `same picture` that only a network speaks for: shown to the officer, and nothing is stacked by them.

A network takes pictures of one place for copies (a third of such pairs did in our measurement). So such a link is made
only where prints and local features prove nothing, between the references of stacks, and never between tall pictures.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.model_manifest import Manifest
from app import sqlite
from app.case.records import vector_records
from app.case.records.link_records import Ids, LinkRows
from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.local.relation import SharedParts
from app.linking.outcome import NETWORK_FORM, Words
from app.linking.vectors.codes import Codes

RankOf = Callable[[Ids], Ids]
"""Nodes of media, by their ids; -1 where a medium is no node."""


def read_codes(reader: sqlite.Connection, manifest: Manifest, rank_of: RankOf) -> Codes:
    """The codes of the case's pictures by this network; flat pictures have none."""
    rows = vector_records.codes(reader, manifest.method, manifest.code_bytes, thresholds.PICTURE_QUALITY.value)
    node = rank_of(rows.medium)
    known = node >= 0
    return Codes(manifest, node[known], rows.part[known] == 0, rows.tall[known], rows.value[known])


def network_links(
    codes: Codes | None,
    recorded: LinkRows,
    rank_of: RankOf,
    parts: SharedParts,
    new: NDArray[np.bool_],
    references: NDArray[np.bool_],
    proved: Edges,
    said: NDArray[np.int64],
) -> Edges:
    """All links that only a network speaks for; without `codes` those that are recorded and still hold.

    `recorded`: links of this kind. `new`: the references that weren't before. `proved`: relations by prints and local
    features; `said`: other pairs of nodes of which something is told already, shape (n, 2).
    """
    alike = _standing(recorded, rank_of, references & ~new)
    if codes is not None:
        told = Edges.of(said.min(1, initial=len(new)), said.max(1, initial=-1), np.ones(len(said)))
        fresh = _without(_fresh(codes, parts, new, references), told, len(new))
        alike = Edges.joined([alike, _without(fresh, alike, len(new))])
    return _without(alike, proved, len(new)) if len(alike) else alike


def network_words(otherwise: Words, edges: Edges, codes: Codes | None) -> Words:
    """Method and detail of links that only this network speaks for; of all others what is said `otherwise`."""
    if codes is None:
        return otherwise
    manifest = codes.manifest

    def words(row: int) -> tuple[str, str]:
        if edges.form[row] != NETWORK_FORM:
            return otherwise(row)
        bits = manifest.output.length
        apart = round((1 - float(edges.score[row])) * bits)
        return manifest.method, (
            f"only the network {manifest.title} finds them alike (codes differ in {apart} of {bits} bits); no "
            "fingerprint or local feature proves it"
        )

    return words


def _standing(recorded: LinkRows, rank_of: RankOf, old: NDArray[np.bool_]) -> Edges:
    """Recorded links of networks that still hold: between old references, or with the officer's verdict."""
    chosen = np.flatnonzero(recorded.network)
    a, b = rank_of(recorded.a[chosen]), rank_of(recorded.b[chosen])
    holds = (a >= 0) & (b >= 0) & (recorded.judged[chosen] | (old[a] & old[b]))
    first, second = np.minimum(a, b)[holds], np.maximum(a, b)[holds]
    return Edges.of(first, second, recorded.score[chosen][holds], np.full(len(first), NETWORK_FORM))


def _fresh(codes: Codes, parts: SharedParts, new: NDArray[np.bool_], references: NDArray[np.bool_]) -> Edges:
    """Pairs of references, one of them new, whose codes are very near, and of which the close look proves nothing."""
    found = codes.sure(np.flatnonzero(new), references)
    pairs = zip(found.first.tolist(), found.second.tolist(), strict=True)
    kept = found[np.array([parts.compared(first, second) is None for first, second in pairs], dtype=bool)]
    return Edges(kept.first, kept.second, kept.score, np.full(len(kept), NETWORK_FORM, np.int8), kept.offset)


def _without(edges: Edges, others: Edges, count: int) -> Edges:
    """Those edges whose pairs aren't among the others; `count`: how many nodes there are."""
    return edges[~np.isin(edges.first * count + edges.second, others.first * count + others.second)]
