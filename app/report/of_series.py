"""The part of a report about one series: what it is, what speaks for which country, what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.case.queries.series import Clue, Series
from app.case.queries.series_history import Event
from app.case.values.names import without_way
from app.report.content import SeriesContent
from app.report.model import Block, Column, Facts, Heading, Paragraph, Table, Tone, cell
from app.report.of_case import entities_table
from app.report.of_media import Album, links, members, objects
from app.report.of_opinion import clue_words, opinion, place_of, state_of, who
from app.report.words import Words

MOST_ROWS = 1_000
"""Clues, and rows of the audit trail, that a report lists of a series: the newest."""
_TOLD = ("status", "owner", "country", "likelihood", "authority", "outcome", "kind", "label", "text", "reason")


def anchor(number: int) -> str:
    """The anchor of a series, by its place in the report: a code may hold anything."""
    return f"series-{number}"


def series_part(content: SeriesContent, album: Album, words: Words, number: int) -> Iterator[Block]:
    """All of a series; `number`: its place in the report, from 1."""
    history = content.history
    series = history.series
    name = series.code if series.title in ("", series.code) else f"{series.code}  {series.title}"
    yield Heading(2, words("series.title", name), anchor(number))
    yield Facts(_facts(series, content, words))
    yield from opinion(content, words)
    yield from _clues(content, words)
    yield Heading(3, words("entities.title"))
    if history.entities:
        yield entities_table(history.entities, words)
    else:
        yield Paragraph(words("entities.none"), Tone.MUTED)
    yield from objects(content, album, words)
    yield from members(content, album, words)
    yield from links(content, words)
    yield from _seizures(content, words)
    yield from _handed_over(content, words)
    yield from _events(content, words)


def _facts(series: Series, content: SeriesContent, words: Words) -> tuple[tuple[str, Any], ...]:
    distributed = {True: "yes", False: "no", None: "unknown"}[series.distributed]
    composition = tuple(
        words("series.part", words.whole(count), words.value("kind", kind), words.value("role", role))
        for role, kind, count in content.composition
    )
    unknown = words("unknown")
    rows = (
        ("series.status", (words.value("status", series.status),)),
        ("series.priority", (words.value("priority", str(series.priority)),)),
        ("series.owner", (series.owner or words("none"),)),
        ("series.country", (words.country(series.country) if series.country else words("series.no_country"),)),
        ("series.victims", (words.counted(series.victims.least, series.victims.most) or unknown,)),
        ("series.offenders", (words.counted(series.offenders.least, series.offenders.most) or unknown,)),
        ("series.first_seen", (words.day(series.first_seen) or unknown,)),
        ("series.last_seen", (words.day(series.last_seen) or unknown,)),
        ("series.distributed", (words(distributed),)),
        ("series.central", (series.central_number or words("none"),)),
        ("series.members", (words.whole(series.members), *composition)),
        ("series.note", (series.note,)),
    )
    return tuple((words(key), cell(*values)) for key, values in rows if any(values))


def _clues(content: SeriesContent, words: Words) -> Iterator[Block]:
    yield Heading(3, words("clues.title"))
    clues = content.history.clues
    if not clues:
        yield Paragraph(words("clues.none"), Tone.MUTED)
        return
    yield from _cut("clues.cut", len(clues), words)
    yield Table(
        words("clues.caption"),
        (
            Column(words("column.clue"), 34),
            Column(words("column.speaks"), 20),
            Column(words("column.state"), 18),
            Column(words("column.who_when"), 16),
            Column(words("column.at"), 12),
        ),
        ((clue_words(each, words), *_judged(each, content, words)) for each in clues[-MOST_ROWS:]),
    )


def _judged(clue: Clue, content: SeriesContent, words: Words) -> tuple[Any, ...]:
    weights = (
        words(
            "clue.for" if each.weight > 0 else "clue.against",
            words.country(each.value) if each.about == "country" else each.value,
            str(abs(each.weight)),
        )
        for each in clue.weights
    )
    return cell(*weights), state_of(clue, words), who(clue, words), place_of(clue, content, words)


def _cut(key: str, in_all: int, words: Words) -> Iterator[Block]:
    if in_all > MOST_ROWS:
        yield Paragraph(words(key, words.whole(MOST_ROWS), words.whole(in_all)), Tone.WARNING)


def _seizures(content: SeriesContent, words: Words) -> Iterator[Block]:
    yield Heading(3, words("seizures.title"))
    yield Table(
        words("seizures.caption"),
        (
            Column(words("column.exhibit"), 18),
            Column(words("column.source"), 46),
            Column(words("column.added"), 22),
            Column(words("column.members"), 14, is_number=True),
        ),
        (
            (
                cell(each.exhibit),
                cell(without_way(each.path)),
                cell(words.moment(each.added_at)),
                cell(words.whole(each.media)),
            )
            for each in content.history.seizures
        ),
    )


def _handed_over(content: SeriesContent, words: Words) -> Iterator[Block]:
    history = content.history
    yield Heading(3, words("packages.title"))
    names = {each.id: without_way(each.path) for each in history.packages}
    if history.packages:
        yield Table(
            words("packages.caption"),
            (
                Column(words("column.package"), 30),
                Column(words("column.made"), 22),
                Column(words("column.profile"), 14),
                Column(words("column.bag"), 34),
            ),
            (
                (
                    cell(names[each.id]),
                    cell(words.moment(each.made_at)),
                    cell(words.value("profile", each.profile)),
                    cell(each.bag_digest, tone=Tone.CODE),
                )
                for each in history.packages
            ),
        )
    else:
        yield Paragraph(words("packages.none"), Tone.MUTED)
    yield Heading(3, words("referrals.title"))
    if not history.referrals:
        yield Paragraph(words("referrals.none"), Tone.MUTED)
        return
    yield Table(
        words("referrals.caption"),
        (
            Column(words("column.to"), 26),
            Column(words("column.on"), 16),
            Column(words("column.package"), 24),
            Column(words("column.outcome"), 34),
        ),
        (
            (
                cell(words.country(each.country), each.authority),
                cell(words.day(each.referred_on), each.author),
                cell(
                    names.get(each.package or 0, ""), words("referrals.receipt", each.receipt) if each.receipt else ""
                ),
                cell(words.value("outcome", each.outcome), each.note),
            )
            for each in history.referrals
        ),
    )


def _events(content: SeriesContent, words: Words) -> Iterator[Block]:
    yield Heading(3, words("history.title"))
    if len(content.history.codes) > 1:
        yield Paragraph(words("history.codes", ", ".join(content.history.codes[1:])))
    yield from _cut("history.cut", len(content.history.events), words)
    yield Table(
        words("history.caption"),
        (
            Column(words("column.row"), 8, is_number=True),
            Column(words("column.when"), 22),
            Column(words("column.officer"), 18),
            Column(words("column.done"), 52),
        ),
        (
            (
                cell(str(each.seq)),
                cell(words.moment(each.at)),
                cell(each.officer),
                cell(_event(each, words), _told(each.detail, words)),
            )
            for each in content.history.events[-MOST_ROWS:]
        ),
    )


def _event(event: Event, words: Words) -> str:
    done = words("history.done", words.value("action", event.action), event.target)
    return words("history.taken_back", done) if event.taken_back else done


def _told(detail: Mapping[str, Any], words: Words) -> str:
    """What an event was about, in short."""
    known = {"status": "status", "likelihood": "likelihood", "outcome": "outcome"}
    parts = []
    for name in _TOLD:
        value = detail.get(name)
        if not isinstance(value, str) or not value:
            continue
        parts.append(words.country(value) if name == "country" else words.value(known.get(name, name), value))
    return ", ".join(parts)
