"""Which media fit a filter."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from app import sqlite
from app.case.facets.columns import NONE, Columns, Mask
from app.case.facets.vectors import ints
from app.case.queries.card_filter import MEDIA_KINDS, CardFilter, Facet, Review

_TEXTS = (
    "SELECT json_group_array(medium) FROM occurrence WHERE medium IS NOT NULL AND path LIKE :text ESCAPE '\\'",
    "SELECT json_group_array(medium) FROM note WHERE text LIKE :text ESCAPE '\\'",
    "SELECT json_group_array(medium) FROM medium_tag WHERE tag LIKE :text ESCAPE '\\'",
)


def fits(columns: Columns, wanted: CardFilter, with_text: Mask | None, *, without: Facet | None = None) -> Mask:
    """The rows that fit. `with_text`: those with its text, see `holding`. `without`: as if nothing of that facet, nor,
    for categories, of the review, had been asked for.
    """
    facets = {facet for facet, _ in wanted.chosen if facet is not without}
    mask = np.ones(len(columns), np.bool_) if with_text is None else with_text.copy()
    for facet in facets:
        mask &= columns.facet(facet).fits(wanted.values(facet), len(columns))
    if Facet.KIND not in facets:
        mask &= columns.single[Facet.KIND].fits(frozenset(MEDIA_KINDS), len(columns))
    if Facet.CATEGORY not in facets and without is not Facet.CATEGORY and wanted.review is not Review.ANY:
        decided = columns.single[Facet.CATEGORY].codes != NONE
        mask &= decided if wanted.review is Review.DECIDED else ~decided
        if wanted.review is Review.UNDECIDED and not facets & {Facet.KNOWN, Facet.STATE}:
            mask &= ~columns.single[Facet.STATE].fits(frozenset({"skipped"}), len(columns))
    if wanted.area is not None:
        mask &= columns.positions.within(wanted.area, len(columns))
    if wanted.span is not None:
        mask &= columns.moments[wanted.span.kind].during(wanted.span, len(columns))
    if wanted.like:
        alike = np.zeros(len(columns), np.bool_)
        alike[columns.rows_of(np.asarray(wanted.like, np.int64))] = True
        mask &= alike
    return mask


def holding(reader: sqlite.Connection, columns: Columns, text: str) -> Mask:
    """The rows with every word of the text in a path, the camera, a tag or the note.

    Searched with LIKE: over a million paths that takes a tenth of a second, and needs no index that would have to be
    written while sources are read.
    """
    mask = np.ones(len(columns), np.bool_)
    for word in text.split():
        found = np.zeros(len(columns), np.bool_)
        for statement in _TEXTS:
            answer = reader.execute(statement, {"text": f"%{_literal(word)}%"}).fetchone()[0]
            found[columns.rows_of(ints(answer))] = True
        cameras = columns.single[Facet.CAMERA]
        named = frozenset(_holding(cameras.words.values, word))
        mask &= found | cameras.fits(named, len(columns))
    return mask


def _holding(values: Iterable[str], word: str) -> Iterable[str]:
    return (value for value in values if word.lower() in value.lower())


def _literal(text: str) -> str:
    """The text with LIKE's own signs standing for themselves."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
