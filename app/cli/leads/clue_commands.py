"""The command about clues."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import asdict

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.clue_decisions import (
    AcceptClues,
    AddClue,
    ChangeClue,
    RefuteClues,
    RemoveClue,
    ReopenClues,
    Spot,
)
from app.case.queries import media, series
from app.case.values.lead_values import Weight
from app.case.values.vocabulary import clue_kinds
from app.cli.leads.clue_offers import print_clues, record_offered
from app.cli.parts.chosen import media_of, series_of
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.cli.parts.rectangle import rectangle
from app.errors import UserError


def change_clues(arguments: argparse.Namespace, output: Output) -> int:
    """`clue`"""
    if arguments.action == "kinds":
        kinds = clue_kinds()
        output.document([asdict(kind) for kind in kinds], [f"{k.key}: {k.label}; {k.speaks_of}" for k in kinds])
        return 0
    if arguments.action == "read":
        from app.cli.leads.text_commands import read_text  # here, so that no other command pays for it

        return read_text(arguments, output)
    if arguments.action == "listen":
        from app.cli.leads.speech_commands import listen  # the same

        return listen(arguments, output)
    with read_case(arguments) if arguments.action is None else open_case(arguments, output) as case:
        reader = case.reader()
        if arguments.action == "suggest":
            made = record_offered(case, _offered(arguments, reader))
            found = [clue for clue in _asked_for(arguments, reader) if clue in made]
        else:
            _carry_out(arguments, case)
            found = _asked_for(arguments, reader)
        nothing = _nothing_offered(arguments, reader) if arguments.action == "suggest" else "There are no clues yet."
        print_clues(found, reader, output, nothing)
    return 0


def _asked_for(arguments: argparse.Namespace, reader: sqlite.Connection) -> list[series.Clue]:
    of = series.by_name(reader, arguments.of_series) if arguments.of_series else None
    at = media.by_digest(reader, arguments.of_medium) if arguments.of_medium else None
    return series.clues(reader, series=of, medium=at)


def _carry_out(arguments: argparse.Namespace, case: Case) -> None:
    reader = case.reader()
    if arguments.action == "accept":
        case.perform(AcceptClues(tuple(arguments.clues)))
    elif arguments.action == "refute":
        case.perform(RefuteClues(tuple(arguments.clues), arguments.reason))
    elif arguments.action == "reopen":
        case.perform(ReopenClues(tuple(arguments.clues)))
    elif arguments.action == "add":
        case.perform(_new(arguments, reader))
    elif arguments.action == "change":
        case.perform(_changed(arguments, reader))
    elif arguments.action == "remove":
        case.perform(RemoveClue(arguments.clue))


def _new(arguments: argparse.Namespace, reader: sqlite.Connection) -> AddClue:
    spot = _spot(arguments)
    return AddClue(
        media.by_digest(reader, arguments.media),
        arguments.kind,
        arguments.text,
        series.by_name(reader, arguments.series) if arguments.series else None,
        arguments.supports,
        spot.at_ms,
        spot.region,
        spot.end_ms,
        _weights(arguments.weight or ()),
    )


def _changed(arguments: argparse.Namespace, reader: sqlite.Connection) -> ChangeClue:
    spot = _spot(arguments)
    of = None
    if arguments.series is not None:
        of = series.by_name(reader, arguments.series) if arguments.series else 0
    said = ChangeClue(
        arguments.clue,
        arguments.kind,
        arguments.text,
        None if arguments.weight is None else _weights(arguments.weight),
        None if spot == Spot() else spot,
        of,
    )
    if said == ChangeClue(arguments.clue):
        raise UserError("Nothing was decided; give --kind, --text, --weight, --series, --at or --region.")
    return said


def _offered(arguments: argparse.Namespace, reader: sqlite.Connection) -> list[tuple[AddClue, ...]]:
    """What is offered, by series: a package of one must not tell of another in the rows of its audit trail."""
    from app.leads.offering import offered_for_media, offered_for_series  # here, so that no other command pays for it

    if arguments.media:
        return [offered_for_media(reader, media_of(reader, arguments.media))]
    chosen = series_of(reader, arguments.series) or [each.id for each in series.all_series(reader)]
    return [offered_for_series(reader, number) for number in chosen]


def _nothing_offered(arguments: argparse.Namespace, reader: sqlite.Connection) -> str:
    if arguments.media or series.all_series(reader):
        return "Nothing new is offered."
    return "There are no series yet; create one, or name media with --media."


def _spot(arguments: argparse.Namespace) -> Spot:
    return Spot(
        _milliseconds(arguments.at),
        _milliseconds(arguments.end),
        rectangle(arguments.region) if arguments.region else None,
    )


def _milliseconds(seconds: float | None) -> int | None:
    return None if seconds is None else round(seconds * 1000)


def _weights(texts: Sequence[str]) -> tuple[Weight, ...]:
    return tuple(_weight(text) for text in texts if text)


def _weight(text: str) -> Weight:
    about, equals, rest = text.partition("=")
    value, colon, number = rest.rpartition(":")
    if not equals or not colon:
        value, number = rest, "1"
    try:
        return Weight(about.strip(), value.strip(), int(number))
    except ValueError as error:
        raise UserError(f"“{text}” is no weight; give ABOUT=VALUE:W, such as country=SE:2 or country=NO:-1.") from error
