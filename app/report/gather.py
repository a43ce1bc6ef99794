"""Reads what a report tells from a case."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app import sqlite
from app.case.export import export_records
from app.case.queries import counts, coverage, leads, objects, report_rows, sources, work
from app.case.queries import series as series_queries
from app.case.queries.series_history import Trail, history_of
from app.case.values.schemes import load_scheme
from app.leads.weighing import weighing_of
from app.report.content import CaseContent, SeriesContent

MOST_MEMBERS = 2_000
"""Members of a series that a report lists; more can't be read by anyone, and a package has them all."""
MOST_LINKS = 300
"""The same of links."""


def case_content(reader: sqlite.Connection, series: Sequence[int], *, whole: bool) -> CaseContent:
    """The case, for a report on these series or (`whole`) on all of it. Raises UserError where one isn't there."""
    facts = export_records.case_facts(reader)
    scheme = load_scheme(facts.scheme)
    named = [series_queries.get(reader, each) for each in series]
    return CaseContent(
        facts,
        scheme.title,
        {category.code: category.label for category in scheme.categories},
        counts.read(reader),
        tuple(sources.all_sources(reader)),
        coverage.read(reader),
        work.board(reader) if whole else None,
        tuple(leads.entities(reader)) if whole else (),
        tuple((each.code, each.title) for each in named),
    )


def series_content(reader: sqlite.Connection, number: int, trail: Trail) -> SeriesContent:
    """A series. `trail`: read once for all that a report is about. Raises UserError where the series isn't there."""
    history = history_of(reader, number, trail)
    links = report_rows.link_rows(reader, number, MOST_LINKS)
    named = {clue.medium for clue in history.clues} | {each for link in links for each in (link.a, link.b)}
    return SeriesContent(
        history,
        weighing_of(reader, number),
        report_rows.composition(reader, number),
        report_rows.numbers(reader, number, MOST_MEMBERS),
        report_rows.member_rows(reader, number, MOST_MEMBERS),
        links,
        report_rows.count_links(reader, number),
        tuple(objects.objects(reader, series=number)),
        _approved(reader, number),
        report_rows.digests(reader, sorted(named)),
    )


def _approved(reader: sqlite.Connection, series: int) -> Callable[[str], bytes | None]:
    pictures = {each.public_id: each.picture for each in objects.approved(reader, series=series)}
    return lambda name: objects.png_of(reader, pictures[name]) if name in pictures else None


def members_listed(reader: sqlite.Connection, series: Sequence[int]) -> int:
    """How many members a report on these series lists."""
    return sum(min(series_queries.get(reader, each).members, MOST_MEMBERS) for each in series)
