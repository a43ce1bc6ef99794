"""The command about series: list, propose, change, share the work, tell the history of one."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.decision import Decision, count_of, sha256_of
from app.case.decisions.reason_decisions import AllowReasons, RejectReasons
from app.case.decisions.series_decisions import (
    AddToSeries,
    CreateSeries,
    MergeSeries,
    RemoveFromSeries,
    SetSeries,
    SplitSeries,
)
from app.case.decisions.series_work import MoveMembers, SetMembers, TakeNextSeries
from app.case.queries import series, work
from app.case.queries.series_history import SeriesHistory, history_of
from app.case.values.choices import PRIORITIES
from app.case.values.lead_values import Range
from app.cli.leads.connection_commands import list_connections
from app.cli.leads.lead_documents import (
    clue_document,
    entity_document,
    opinion_document,
    package_document,
    referral_document,
)
from app.cli.leads.proposal_commands import explain_reason, judged, list_proposals, proposal, taken_over
from app.cli.parts.chosen import media_of, series_of
from app.cli.parts.opening import open_case, read_case
from app.cli.parts.output import Output
from app.errors import UserError
from app.leads.figures import figures, figures_csv
from app.places.naming import named

_TOLD = ("status", "owner", "country", "likelihood", "authority", "outcome", "kind", "label", "text", "reason")
_WITHOUT_SERIES = {
    AllowReasons: "The reason counts again; “series CASE propose” lists what it holds.",
    RejectReasons: "Nothing is proposed for this reason any more; “series CASE reason ID allow” lets it count again.",
    TakeNextSeries: "No series waits for work.",
}
"""What is said where a decision leaves no series to tell of."""
_PRIORITY_WORDS = {number: word for word, number in PRIORITIES.items()}


def change_series(arguments: argparse.Namespace, output: Output) -> int:
    """`series`"""
    asks = {
        None: _list,
        "propose": list_proposals,
        "explain": explain_reason,
        "board": _board,
        "history": _history,
        "connections": list_connections,
    }
    if arguments.action == "next" and not arguments.take:
        asks["next"] = _next
    if arguments.action in asks:
        with read_case(arguments) as case:
            asks[arguments.action](arguments, case, output)
        return 0
    with open_case(arguments, output) as case:
        reader = case.reader()
        decision = _decision(arguments, reader)
        made = case.perform(decision).effect
        # Merging, splitting and moving answer with the series that the members are in now.
        changed = reader.execute("SELECT id FROM series WHERE code = ?", (made.target,)).fetchone()
        _print(
            [series.get(reader, changed[0])] if changed else [],
            reader,
            output,
            _WITHOUT_SERIES.get(type(decision), "Done."),
        )
    return 0


def _list(arguments: argparse.Namespace, case: Case, output: Output) -> None:
    _print(series.all_series(case.reader()), case.reader(), output)


def _next(arguments: argparse.Namespace, case: Case, output: Output) -> None:
    reader = case.reader()
    waiting = work.queue(reader, arguments.officer.strip() or case.actor, limit=1)
    _print([series.get(reader, number) for number in waiting], reader, output, "No series waits for work.")


def _board(arguments: argparse.Namespace, case: Case, output: Output) -> None:
    board = work.board(case.reader())
    if arguments.csv is not None:
        _write_new(arguments.csv, figures_csv(board))
    lines = [
        f"{board.analysed:,} of {board.total:,} analysed, {board.with_country:,} with a likely country",
        *(f"{number:>7,}  {name}" for name, number in figures(board)[3:]),
    ]
    document = {
        **{key: value for key, value in asdict(board).items() if not key.startswith("by_")},
        **{key: dict(getattr(board, key)) for key in ("by_status", "by_country", "by_owner")},
    }
    output.document(document, lines)


def _write_new(path: Path, content: bytes) -> None:
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError as error:
        raise UserError(f"{path} is there already; choose another name.") from error
    except OSError as error:
        raise UserError(f"{path} can't be written ({error.strerror}); choose another folder.") from error


def _history(arguments: argparse.Namespace, case: Case, output: Output) -> None:
    reader = case.reader()
    found = history_of(reader, series.by_name(reader, arguments.series))
    output.document(_history_document(found, reader), _history_lines(found))


def _history_document(found: SeriesHistory, reader: sqlite.Connection) -> dict[str, Any]:
    return {
        **_document(found.series, reader),
        "codes": list(found.codes),
        "seizures": [asdict(each) for each in found.seizures],
        "events": [asdict(each) for each in found.events],
        "clues": [clue_document(each, reader) for each in found.clues],
        "opinions": [opinion_document(each) for each in found.opinions],
        "entities": [entity_document(each, reader) for each in found.entities],
        "packages": [package_document(each) for each in found.packages],
        "referrals": [referral_document(each, reader) for each in found.referrals],
    }


def _history_lines(found: SeriesHistory) -> list[str]:
    return [
        _line(found.series),
        *(
            f"{each.added_at}  seized: exhibit {each.exhibit}, {each.path}: "
            f"{count_of(each.media, 'medium', 'media')} of it"
            for each in found.seizures
        ),
        *(
            f"{each.at}  {each.officer}  {each.action}: {each.target}{_told(each.detail)}"
            + (" (taken back)" if each.taken_back else "")
            for each in found.events
        ),
        *(
            f"{each.referred_on}  referred to {named(each.country)}, {each.authority}: {each.outcome}"
            + (f"; receipt {each.receipt}" if each.receipt else "")
            for each in found.referrals
        ),
    ]


def _told(detail: Mapping[str, Any]) -> str:
    """What an event was about, in short."""
    parts = [str(detail[name]) for name in _TOLD if detail.get(name)]
    return f" ({', '.join(parts)})" if parts else ""


def _decision(arguments: argparse.Namespace, reader: sqlite.Connection) -> Decision:
    if arguments.action == "create":
        if arguments.proposal is not None:
            return _of_proposal(arguments, reader)
        return CreateSeries(arguments.title, media_of(reader, arguments.media, arguments.stack), code=arguments.code)
    if arguments.action == "reason":
        return judged(arguments, reader)
    if arguments.action == "next":
        return TakeNextSeries(arguments.officer)
    of = series.by_name(reader, arguments.series)
    if arguments.action == "merge":
        return MergeSeries(of, series_of(reader, arguments.others))
    if arguments.action == "set":
        return _said(of, arguments)
    return _about_members(of, arguments, reader)


def _of_proposal(arguments: argparse.Namespace, reader: sqlite.Connection) -> Decision:
    if arguments.media or arguments.stack:
        raise UserError("A proposal becomes a series as it is; leave --media and --stack out, and add them afterwards.")
    return taken_over(proposal(arguments.proposal, reader), arguments.title, arguments.code)


def _about_members(of: int, arguments: argparse.Namespace, reader: sqlite.Connection) -> Decision:
    chosen = media_of(reader, arguments.media, arguments.stack)
    if not chosen:
        raise UserError("No media are chosen; give --media or --stack.")
    if arguments.action == "add":
        return AddToSeries(of, chosen, arguments.reason, arguments.role)
    if arguments.action == "remove":
        return RemoveFromSeries(of, chosen)
    if arguments.action == "move":
        return MoveMembers(of, chosen, series.by_name(reader, arguments.into))
    if arguments.action == "split":
        return SplitSeries(of, chosen, arguments.title)
    if arguments.role is None and arguments.reason is None:
        raise UserError("Nothing was decided; give --role or --reason.")
    return SetMembers(of, chosen, arguments.role, arguments.reason)


def _said(of: int, arguments: argparse.Namespace) -> SetSeries:
    said = SetSeries(
        of,
        title=arguments.title,
        status=arguments.status,
        country=arguments.country,
        note=arguments.note,
        code=arguments.code,
        priority=arguments.priority,
        owner=arguments.owner,
        victims=_range(arguments.victims),
        offenders=_range(arguments.offenders),
        first_seen=arguments.first_seen,
        last_seen=arguments.last_seen,
        distributed=arguments.distributed,
        central_number=arguments.central_number,
    )
    if said == SetSeries(of):
        raise UserError("Nothing was decided; give --title, --status, --priority or another option.")
    return said


def _range(text: str | None) -> Range | None:
    """`2`, `2-4`, `2-` (at least), `-4` (at most), `-` (not known); None: nothing was said."""
    if text is None:
        return None
    found = re.fullmatch(r"(\d{0,9})(-?)(\d{0,9})", text.strip())
    if found is None or not text.strip():
        raise UserError(f"“{text}” is no number of people; give 2, 2-4, 2- (at least), -4 (at most) or - (not known).")
    least = int(found[1]) if found[1] else None
    return Range(least, (int(found[3]) if found[3] else None) if found[2] else least)


def _print(
    found: Sequence[series.Series],
    reader: sqlite.Connection,
    output: Output,
    nothing: str = "There are no series yet; “series CASE propose” lists what could be one.",
) -> None:
    output.document([_document(one, reader) for one in found], [_line(one) for one in found] or [nothing])


def _document(one: series.Series, reader: sqlite.Connection) -> dict[str, Any]:
    members = series.members(reader, one.id)
    same = ("id", "code", "title", "status", "country", "note", "owner", "distributed", "central_number")
    return {
        **{key: getattr(one, key) for key in same},
        "priority": _PRIORITY_WORDS.get(one.priority, str(one.priority)),
        "victims": [one.victims.least, one.victims.most],
        "offenders": [one.offenders.least, one.offenders.most],
        "first_seen": one.first_seen,
        "last_seen": one.last_seen,
        "media": sha256_of(reader, [member.medium for member in members]),
    }


def _line(one: series.Series) -> str:
    parts = [
        one.code,
        one.title,
        one.status,
        one.country,
        "" if one.priority == 0 else _PRIORITY_WORDS.get(one.priority, ""),
        one.owner,
        count_of(one.members, "medium", "media"),
    ]
    return "  ".join(part for part in parts if part)
