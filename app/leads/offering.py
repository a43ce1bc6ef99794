"""Clues that a machine offers for a series or for media, ready to be recorded as proposed (`AddClues`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app import sqlite
from app.case.decisions.clue_decisions import AddClue
from app.case.queries import series as series_queries
from app.case.queries.claims import claims
from app.leads.regions import shipped_regions
from app.leads.suggestions import Suggestion, suggest
from app.places.countries import shipped_countries


def offered_for_series(reader: sqlite.Connection, series: int) -> tuple[AddClue, ...]:
    """What the members of a series claim that none of its clues says yet. Reading the outlines of countries takes about
    a second the first time."""
    members = [member.medium for member in series_queries.members(reader, series)]
    known = series_queries.clues(reader, series=series)
    found = suggest(claims(reader, members), known, shipped_regions(), shipped_countries)
    return _as_clues(found, series)


def offered_for_media(reader: sqlite.Connection, media: Sequence[int]) -> tuple[AddClue, ...]:
    """The same for each of these media by itself, as clues of no series."""
    made: list[AddClue] = []
    for each in claims(reader, media):
        known = series_queries.clues(reader, medium=each.medium)
        made += _as_clues(suggest([each], known, shipped_regions(), shipped_countries), None)
    return tuple(made)


def _as_clues(found: Iterable[Suggestion], series: int | None) -> tuple[AddClue, ...]:
    return tuple(
        AddClue(
            each.medium,
            each.kind,
            each.text,
            series,
            weights=each.weights,
            origin="machine",
            method=each.method,
        )
        for each in found
    )
