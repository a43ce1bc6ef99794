"""In which pictures lines of text were seen, as a column; read when it is first asked for."""

from __future__ import annotations

from analysis.pictures.text_lines import METHOD
from app import sqlite
from app.case.facets.columns import Columns
from app.case.facets.vectors import blocks, ints
from app.case.queries.card_filter import Facet

VALUES = ("", "no", "yes")
"""Of the facet; empty: it wasn't looked for."""
_SEEN = f"""
SELECT max(frame), json_group_array(medium), json_group_array(seen) FROM (
    SELECT p.frame, f.medium, p.value <> x'00' AS seen FROM fingerprint p CROSS JOIN frame f ON f.id = p.frame
    WHERE p.method = '{METHOD}' AND p.frame > ? ORDER BY p.frame LIMIT ?)
"""
_NEWEST = f"SELECT coalesce(max(frame), 0) FROM fingerprint WHERE method = '{METHOD}'"


class Written:
    """Keeps the column of `Facet.TEXT` as the case is."""

    def __init__(self) -> None:
        self.current = False
        """Whether it is."""
        self._newest = 0

    def follow(self, reader: sqlite.Connection, columns: Columns) -> None:
        """Read what has come since."""
        if self.current:
            return
        (newest,) = reader.execute(_NEWEST).fetchone()
        codes, all_known = columns.single[Facet.TEXT].codes, True
        for block in blocks(reader, _SEEN, self._newest):
            media, seen = map(ints, block)
            rows, known = columns.found(media)
            codes[rows] = 1 + seen[known]
            all_known &= bool(known.all())
        if all_known:  # else there are media that the columns don't have yet
            self._newest = newest
        self.current = True
