"""Codes of a network, and which pictures have near ones.

Every asking code is compared with every code (a scan: 512 bits at 184 are beyond what an index serves). A tall picture
has codes of its squares too; two tall ones are compared by their wholes alone, since screenshots share frames.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from analysis.fingerprints.model_manifest import Manifest
from app.linking import thresholds
from app.linking.edges import Edges
from app.linking.stacks import Nodes
from app.linking.vectors import kernels

_PIECE = 64
"""Asking codes that a thread is given at a time."""


@dataclass(frozen=True)
class Codes:
    """Codes of the pictures of a case by one network; the arrays have one length.

    `node`: the picture, by rank. `whole`: whether a code is that of the whole picture. `tall`: whether the picture has
    codes of its squares too. `words`: shape (n, bits / 64).
    """

    manifest: Manifest
    node: Nodes
    whole: NDArray[np.bool_]
    tall: NDArray[np.bool_]
    words: NDArray[np.uint64]

    def candidates(self, asking: Nodes) -> dict[int, Nodes]:
        """For each asking node, those whose codes are near enough for a close look, nearest first and not too many."""
        near = self._near(
            np.isin(self.node, asking), np.ones(len(self.node), bool), self.manifest.thresholds.candidate.bits
        )
        return {node: edges.second for node, edges in _nearest(near, thresholds.NETWORK_LOOKS.value)}

    def sure(self, asking: Nodes, among: NDArray[np.bool_]) -> Edges:
        """Pairs of an asking node and one `among` all nodes that a network alone may speak for; lower number first.

        Tall pictures have none. The score is the share of bits that agree.
        """
        fit = self.whole & ~self.tall & among[self.node]
        near = self._near(fit & np.isin(self.node, asking), fit, self.manifest.thresholds.sure.bits)
        found = Edges.joined([edges for _, edges in _nearest(near, thresholds.NETWORK_LINKS.value)])
        first, second = np.minimum(found.first, found.second), np.maximum(found.first, found.second)
        _, once = np.unique(np.stack([first, second], axis=1), axis=0, return_index=True)
        return Edges.of(first[once], second[once], found.score[once])

    def _near(self, asking: NDArray[np.bool_], asked: NDArray[np.bool_], radius: int) -> Edges:
        """Pairs of pictures by their nearest codes, each both ways where both ask."""
        rows, others = np.flatnonzero(asking), np.flatnonzero(asked)
        found_a, found_b, bits = _scanned(self.words[rows], self.words[others], radius)
        a, b = rows[found_a], others[found_b]
        both_tall = self.tall[a] & self.tall[b]
        keep = (self.node[a] != self.node[b]) & ~(both_tall & ~(self.whole[a] & self.whole[b]))
        first, second, bits = self.node[a[keep]], self.node[b[keep]], bits[keep]
        order = np.lexsort((second, bits, first))
        first, second, bits = first[order], second[order], bits[order]
        _, best = np.unique(np.stack([first, second], axis=1), axis=0, return_index=True)
        best = np.sort(best)
        return Edges.of(first[best], second[best], 1 - bits[best] / self.manifest.output.length)


def _nearest(near: Edges, most: int) -> Iterator[tuple[int, Edges]]:
    """Each node with its nearest ones, as they come in `near`: nearest first."""
    for node, edges in near.by_first().items():
        yield node, edges[slice(0, most)]


def _scanned(
    asking: NDArray[np.uint64], codes: NDArray[np.uint64], radius: int
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Rows of both, and the bits in which they differ, of all pairs within the radius."""
    columns = np.ascontiguousarray(codes.T)
    starts = range(0, len(asking), _PIECE)
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        found = list(
            pool.map(
                lambda start: kernels.scan(asking, columns, radius, start, min(start + _PIECE, len(asking))), starts
            )
        )
    a, b, bits = (np.concatenate([np.zeros(0, np.int64), *(piece[k] for piece in found)]) for k in range(3))
    return a, b, bits
