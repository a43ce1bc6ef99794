"""Which videos have scenes near to each other: those are worth laying on each other."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import numpy as np
from numpy.typing import NDArray

from app.linking import thresholds
from app.linking.moving import meeting_kernels
from app.linking.moving.traces import VIEWS, Traces
from app.linking.prints.dihedral import forms

Ways = NDArray[np.int64]
"""Columns: first video, second video, form of the first, view of the first, view of the second."""

_FORMS = 8
_WAYS = _FORMS * VIEWS * VIEWS
_PIECE = 512
"""Scenes that one thread looks for at a time."""


def meetings(traces: Traces, above: NDArray[np.int64], below: NDArray[np.int64]) -> Ways:
    """In which forms and views which pairs of one of `above` and one of `below` of a higher number meet, sorted.

    A few scenes of each second of the one of lower number are looked for among fewer of the other. However many scenes
    two videos share, what is kept of it is that they do.
    """
    one, other = _seen(traces.asking, traces.rows(above)), _seen(traces.asked, traces.rows(below))
    turned = forms(traces.words[one[:, 0], one[:, 1]])
    columns = np.ascontiguousarray(traces.words[other[:, 0], other[:, 1]].T)
    ours, theirs = traces.video[one[:, 0]] * VIEWS + one[:, 1], traces.video[other[:, 0]] * VIEWS + other[:, 1]
    found = [np.zeros(0, dtype=np.int64)]
    for form in range(_FORMS):
        piece = partial(
            meeting_kernels.met, turned[form], ours, columns, theirs, len(traces), thresholds.MOMENT_RADIUS.value
        )
        starts = np.arange(0, len(one), _PIECE)
        with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
            met = np.concatenate([np.zeros((0, 2), np.int64), *pool.map(piece, starts, starts + _PIECE)])
        (first, view), (second, view_second) = np.divmod(met.T[0], VIEWS), np.divmod(met.T[1], VIEWS)
        key = (first * len(traces) + second) * _WAYS + (form * VIEWS + view) * VIEWS + view_second
        found.append(np.unique(key))
    pair, way = np.divmod(np.unique(np.concatenate(found)), _WAYS)
    return np.stack([*np.divmod(pair, max(1, len(traces))), way // VIEWS**2, way // VIEWS % VIEWS, way % VIEWS], axis=1)


def _seen(scenes: NDArray[np.bool_], rows: NDArray[np.int64]) -> NDArray[np.int64]:
    """Row and view of each scene among these rows."""
    place, view = np.nonzero(scenes[rows])
    return np.stack([rows[place], view], axis=1)
