"""Which media are to be looked at first: what is most tightly linked to what is known to matter.

What a hash set calls an alert goes first. A link speaks for a medium as strongly as its score; one that the officer
confirmed, and one to an alert or to a medium in a series, go before all others. Rejected links, and those inside a
stack, say nothing.
"""

from __future__ import annotations

import numpy as np

from app import sqlite
from app.case.facets.columns import Columns, Ints
from app.case.facets.vectors import ints
from app.case.queries.card_filter import Facet

_LINKS = """
SELECT json_group_array(l.a), json_group_array(l.b), json_group_array(CAST(l.score * 1000000 AS INTEGER)),
    json_group_array(v.verdict IS NOT NULL)
FROM link l LEFT JOIN verdict v ON v.a = l.a AND v.b = l.b AND v.kind = l.kind
WHERE coalesce(v.verdict, '') <> 'rejected'
"""
_FIRST = 2_000_000


def priority_ranks(reader: sqlite.Connection, columns: Columns) -> Ints:
    """For each row a number that is the smaller the more its links say; that of a stack's reference is its best."""
    a, b, score, confirmed = map(ints, reader.execute(_LINKS).fetchone())
    (a_row, a_here), (b_row, b_here) = columns.found(a), columns.found(b)
    both = a_here & b_here
    a_row, b_row = a_row[both[a_here]], b_row[both[b_here]]
    apart = columns.leader[a_row] != columns.leader[b_row]
    a_row, b_row, score, confirmed = a_row[apart], b_row[apart], score[both][apart], confirmed[both][apart] > 0
    alert = columns.single[Facet.KNOWN].fits(frozenset({"alert"}), len(columns))
    matters = alert.copy()
    matters[columns.several[Facet.SERIES].rows] = True
    weight = np.zeros(len(columns), np.int64)
    for one, other in ((a_row, b_row), (b_row, a_row)):
        np.maximum.at(weight, one, score + _FIRST * (confirmed | matters[other]))
    weight[alert] += 2 * _FIRST
    np.maximum.at(weight, columns.leader, weight.copy())
    return -weight
