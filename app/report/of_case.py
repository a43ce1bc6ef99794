"""The parts of a report about the case: what it is, what was seized, what could be looked at, how to check it."""

from __future__ import annotations

from collections.abc import Iterator

from app.case.queries.leads import Entity
from app.case.queries.work import Board
from app.case.values.names import without_way
from app.report.content import CaseContent
from app.report.model import Block, Column, Facts, Heading, Paragraph, Table, Tone, cell
from app.report.words import Words

CASE, COVERAGE, CHECKING = "case", "coverage", "checking"
"""Anchors of these parts."""


def case_part(content: CaseContent, words: Words) -> Iterator[Block]:
    """The case and its sources."""
    case, counts = content.facts, content.counts
    yield Heading(2, words("case.title"), CASE)
    facts = (
        ("case.reference", case.reference),
        ("case.agency", case.agency),
        ("case.officer", case.officer),
        ("case.made", words.moment(case.created_at)),
        ("case.id", case.id),
        ("case.scheme", content.scheme),
        ("case.files", words.whole(counts.occurrences)),
        (
            "case.media",
            words(
                "case.kinds",
                *map(words.whole, (counts.media, counts.pictures, counts.videos, counts.sounds, counts.other)),
            ),
        ),
        ("case.reviewed", words.whole(counts.reviewed)),
        ("case.known", words("case.known_counts", *map(words.whole, (counts.known, counts.alerts)))),
        ("case.stacks", words.whole(counts.stacks)),
        ("case.links", words.whole(counts.links)),
        ("case.series", words.whole(counts.series)),
    )
    yield Facts(tuple((words(key), cell(value)) for key, value in facts if value))
    yield Heading(3, words("sources.title"))
    if not content.sources:
        yield Paragraph(words("sources.none"), Tone.MUTED)
        return
    yield Table(
        words("sources.caption"),
        (
            Column(words("column.exhibit"), 16),
            Column(words("column.source"), 44),
            Column(words("column.added"), 20),
            Column(words("column.files"), 10, is_number=True),
            Column(words("column.not_read"), 10, is_number=True),
        ),
        (
            (
                cell(each.exhibit),
                cell(without_way(each.path)),
                cell(words.moment(each.added_at)),
                cell(words.whole(each.occurrences)),
                cell(words.whole(each.unreadable + each.open)),
            )
            for each in content.sources
        ),
    )


def coverage_part(content: CaseContent, words: Words) -> Iterator[Block]:
    """What could be looked at, and what not."""
    coverage = content.coverage
    yield Heading(2, words("coverage.title"), COVERAGE)
    yield Paragraph(words("coverage.words"))
    if coverage.formats:
        yield Table(
            words("coverage.formats"),
            (
                Column(words("column.kind"), 14),
                Column(words("column.format"), 16),
                *(
                    Column(words(f"column.{key}"), 14, is_number=True)
                    for key in ("media", "whole", "partial", "unreadable", "quarantined")
                ),
            ),
            (
                (
                    cell(words.value("kind", each.kind)),
                    cell(each.format or words("none")),
                    *(
                        cell(words.whole(number))
                        for number in (each.media, each.ready, each.partial, each.unreadable, each.quarantined)
                    ),
                )
                for each in coverage.formats
            ),
        )
    if not coverage.reasons:
        yield Paragraph(words("coverage.all"), Tone.MUTED)
        return
    yield Table(
        words("coverage.reasons"),
        (
            Column(words("column.state"), 20),
            Column(words("column.number"), 10, is_number=True),
            Column(words("column.reason"), 70),
        ),
        (
            (cell(words.value("state", each.state)), cell(words.whole(each.number)), cell(each.reason))
            for each in coverage.reasons
        ),
    )


def board_part(board: Board, words: Words) -> Iterator[Block]:
    """How far the work on all series has come."""
    yield Heading(3, words("board.title"))
    yield Paragraph(words("board.words", *map(words.whole, (board.analysed, board.total, board.with_country))))
    yield Facts(
        tuple((words.value("status", status), cell(words.whole(number))) for status, number in board.by_status)
        + tuple((words("board.country", words.country(code)), cell(words.whole(n))) for code, n in board.by_country)
    )


def entities_table(entities: tuple[Entity, ...], words: Words, codes: dict[int, str] | None = None) -> Table:
    """People, places and devices; `codes`: of series, where it is to be said in which they are seen."""
    columns = [
        Column(words("column.kind"), 12),
        Column(words("column.who"), 28),
        Column(words("column.identified"), 12),
        Column(words("column.where"), 20),
        Column(words("column.note"), 28),
    ]

    def where(each: Entity) -> tuple[str, ...]:
        place = f"{words.decimal(each.position[0], 5)}°, {words.decimal(each.position[1], 5)}°" if each.position else ""
        return words.country(each.country), place

    return Table(
        words("entities.caption"),
        tuple(columns),
        (
            (
                cell(words.value("entity", each.kind)),
                cell(each.label),
                cell(words("yes") if each.identified else words("no")),
                cell(*where(each)),
                cell(
                    each.note,
                    words("entities.media", words.whole(len(each.media))) if each.media else "",
                    ", ".join(codes[number] for number in each.series if number in codes) if codes else "",
                ),
            )
            for each in entities
        ),
    )


def checking_part(content: CaseContent, words: Words) -> Iterator[Block]:
    """How to check that the case still is what the report was made of."""
    case = content.facts
    yield Heading(2, words("checking.title"), CHECKING)
    yield Paragraph(words("checking.words"))
    yield Facts(
        (
            (words("checking.row"), cell(words.whole(case.audit_seq))),
            (words("checking.head"), cell(case.audit_head, tone=Tone.CODE)),
            (words("checking.key"), cell(case.audit_key or words("checking.no_key"), tone=Tone.CODE)),
        )
    )
    yield Paragraph(words("checking.trail"))
    yield Paragraph(
        f"sightline audit CASE --head {case.audit_seq}:{case.audit_head}"
        + (f" --key {case.audit_key}" if case.audit_key else ""),
        Tone.CODE,
    )
    yield Paragraph(words("checking.packages"))
    yield Paragraph("sightline verify PACKAGE", Tone.CODE)
    if case.audit_checkpoint:
        yield Paragraph(words("checking.note"))
        yield Paragraph(case.audit_checkpoint.rstrip("\n"), Tone.CODE)
