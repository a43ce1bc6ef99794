"""Commands by which an officer decides, and takes decisions back."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app import sqlite
from app.case import history
from app.case.changed import Touched
from app.case.clue_decisions import AddClue, RemoveClue
from app.case.decisions import Decide, Decision, count_of
from app.case.queries import links, media, series
from app.case.schemes import Scheme, load_scheme
from app.case.series_decisions import (
    AddToSeries,
    CreateSeries,
    MergeSeries,
    RemoveFromSeries,
    SetSeries,
    SplitSeries,
)
from app.cli.opening import open_case, read_case
from app.cli.output import Output
from app.cli.rectangle import rectangle
from app.errors import UserError

if TYPE_CHECKING:
    from app.linking.proposals import Proposal


def tag(arguments: argparse.Namespace, output: Output) -> int:
    """`tag`"""
    with open_case(arguments, output) as case:
        reader = case.reader()
        chosen, stacks = _chosen(arguments, reader)
        code = _category(arguments.category, load_scheme(case.info.scheme)) if arguments.category else None
        decision = Decide(
            tuple(chosen),
            stacks=stacks,
            category=code,
            clear_category=bool(arguments.category) and code is None,
            add_tags=tuple(arguments.tag),
            remove_tags=tuple(arguments.untag),
            note=arguments.note,
            second_look=arguments.look_again,
        )
        said = (arguments.note, arguments.look_again)
        if not (arguments.category or arguments.tag or arguments.untag or said != (None, None)):
            raise UserError("Nothing was decided; give --category, --tag, --untag, --note or --look-again.")
        reached = case.perform(decision).effect.reached
    output.document({"changed": reached}, [f"Changed {count_of(reached, 'medium', 'media')}."])
    return 0


def change_series(arguments: argparse.Namespace, output: Output) -> int:
    """`series`"""
    if arguments.action in (None, "propose"):
        return (_list_series if arguments.action is None else _propose)(arguments, output)
    with open_case(arguments, output) as case:
        reader = case.reader()
        made = case.perform(_series_decision(arguments, reader)).effect
        # Merging and splitting answer with the series that the members are in now.
        changed = reader.execute("SELECT id FROM series WHERE code = ?", (made.target,)).fetchone()
        found = [series.get(reader, changed[0])] if changed else []
        _print_series(found, reader, output)
    return 0


def _list_series(arguments: argparse.Namespace, output: Output) -> int:
    with read_case(arguments) as case:
        _print_series(series.all_series(case.reader()), case.reader(), output)
    return 0


def _propose(arguments: argparse.Namespace, output: Output) -> int:
    with read_case(arguments) as case:
        reader = case.reader()
        found = _proposals(reader)
        document = [
            {
                "number": number,
                "media": [media.get(reader, medium).sha256 for medium in proposal.media],
                "reasons": list(proposal.reasons),
            }
            for number, proposal in enumerate(found, 1)
        ]
    lines = [f"{number}: {len(p.media):,} media; {'; '.join(p.reasons)}" for number, p in enumerate(found, 1)]
    output.document(document, lines or ["Nothing to propose: no media share folder, camera and time, or a link."])
    return 0


def _series_decision(arguments: argparse.Namespace, reader: sqlite.Connection) -> Decision:
    if arguments.action == "create":
        proposal = _proposal(arguments.proposal, reader)
        chosen = tuple(proposal.media) if proposal else ()
        reason = "; ".join(proposal.reasons) if proposal else ""
        return CreateSeries(arguments.title, (*chosen, *_media(arguments, reader)), reason, arguments.code)
    of = series.by_name(reader, arguments.series)
    if arguments.action == "merge":
        return MergeSeries(of, tuple(series.by_name(reader, other) for other in arguments.others))
    if arguments.action == "set":
        said = (arguments.title, arguments.status, arguments.country, arguments.note, arguments.code)
        if all(value is None for value in said):
            raise UserError("Nothing was decided; give --title, --code, --status, --country or --note.")
        return SetSeries(of, *said)
    chosen = _media(arguments, reader)
    if not chosen:
        raise UserError("No media are chosen; give --media or --stack.")
    if arguments.action == "add":
        return AddToSeries(of, chosen, arguments.reason, arguments.role)
    if arguments.action == "remove":
        return RemoveFromSeries(of, chosen)
    return SplitSeries(of, chosen, arguments.title)


def _proposals(reader: sqlite.Connection) -> list[Proposal]:
    from app.linking.proposals import propose  # here, so that no other command pays for it

    return propose(reader)


def _proposal(number: int | None, reader: sqlite.Connection) -> Proposal | None:
    if number is None:
        return None
    found = _proposals(reader)
    if not 1 <= number <= len(found):
        raise UserError(f"There is no proposal {number}; list them with “series CASE propose”.")
    return found[number - 1]


def _media(arguments: argparse.Namespace, reader: sqlite.Connection) -> tuple[int, ...]:
    chosen = [media.by_digest(reader, digest) for digest in arguments.media]
    for stack in arguments.stack:
        chosen += _stack(reader, stack)
    return tuple(dict.fromkeys(chosen))


def _stack(reader: sqlite.Connection, stack: int) -> list[int]:
    members = links.stack_members(reader, stack)
    if not members:
        raise UserError(f"There is no stack {stack}; list them with “stacks”.")
    return members


def _chosen(arguments: argparse.Namespace, reader: sqlite.Connection) -> tuple[Sequence[int], bool]:
    """The media that a decision is about, and whether it goes on to the other members of their stacks."""
    if arguments.media:
        return [media.by_digest(reader, digest) for digest in arguments.media], False
    if arguments.stack is not None:
        return _stack(reader, arguments.stack)[:1], True
    members = series.members(reader, series.by_name(reader, arguments.series))
    return [member.medium for member in members], False


def _category(name: str, scheme: Scheme) -> int | None:
    if name == "none":
        return None
    for category in scheme.categories:
        if name in (str(category.code), category.key):
            return category.code
    known = ", ".join(f"{category.code} {category.key}" for category in scheme.categories)
    raise UserError(f"The scheme {scheme.id} has no category {name}; it has {known}.")


def _print_series(found: Sequence[series.Series], reader: sqlite.Connection, output: Output) -> None:
    document: list[dict[str, Any]] = [
        {
            **{key: getattr(one, key) for key in ("id", "code", "title", "status", "country", "note")},
            "media": [media.get(reader, member.medium).sha256 for member in series.members(reader, one.id)],
        }
        for one in found
    ]
    lines = [
        f"{one.code}  {one.title}  {one.status}"
        + (f"  {one.country}" if one.country else "")
        + f"  {one.members:,} media"
        for one in found
    ]
    output.document(document, lines or ["There are no series yet; “series CASE propose” lists what could be one."])


def change_clues(arguments: argparse.Namespace, output: Output) -> int:
    """`clue`"""
    with read_case(arguments) if arguments.action is None else open_case(arguments, output) as case:
        reader = case.reader()
        if arguments.action == "add":
            case.perform(_new_clue(arguments, reader))
        elif arguments.action == "remove":
            case.perform(RemoveClue(arguments.clue))
        found = series.clues(reader)
        document = [_clue_document(clue, reader) for clue in found]
    lines = [
        f"{clue.id}: {clue.kind}: {clue.text}" + (f" ({clue.supports})" if clue.supports else "") for clue in found
    ]
    output.document(document, lines or ["There are no clues yet."])
    return 0


def _clue_document(clue: series.Clue, reader: sqlite.Connection) -> dict[str, Any]:
    return {
        "id": clue.id,
        "series": None if clue.series is None else series.get(reader, clue.series).code,
        "medium": media.get(reader, clue.medium).sha256,
        "at": None if clue.at_ms is None else clue.at_ms / 1000,
        "region": clue.region,
        "kind": clue.kind,
        "text": clue.text,
        "supports": clue.supports,
    }


def _new_clue(arguments: argparse.Namespace, reader: sqlite.Connection) -> AddClue:
    region = rectangle(arguments.region) if arguments.region else None
    return AddClue(
        media.by_digest(reader, arguments.media),
        arguments.kind,
        arguments.text,
        series.by_name(reader, arguments.series) if arguments.series else None,
        arguments.supports,
        None if arguments.at is None else round(arguments.at * 1000),
        region,
    )


def undo(arguments: argparse.Namespace, output: Output) -> int:
    """`undo` and `redo`"""
    with open_case(arguments, output) as case:
        performed = case.undo() if arguments.command == "undo" else case.redo()
        if Touched.VERDICTS in performed.effect.touched:
            from app.jobs.linker import Cause, link_now  # here, so that no other command pays for it

            link_now(case, cause=Cause.VERDICT)
        newest = history.entries(case.reader(), 1)
    words = "Took back" if arguments.command == "undo" else "Did again"
    output.document([_entry_document(entry) for entry in newest], [f"{words}: {performed.effect.target}."])
    return 0


def list_history(arguments: argparse.Namespace, output: Output) -> int:
    """`history`"""
    with read_case(arguments) as case:
        found = history.entries(case.reader(), arguments.limit)
    lines = [
        f"{entry.seq:>5}  {entry.at}  {entry.officer}  {entry.action}: {entry.target}{_said(entry.detail)}"
        + (f" ({entry.state})" if entry.state in ("undone", "dropped") else "")
        for entry in found
    ]
    output.document([_entry_document(entry) for entry in found], lines)
    return 0


def _said(detail: dict[str, Any]) -> str:
    """What a decision said, in short; nothing for events."""
    parts = []
    if "category" in detail:
        parts.append("no category" if detail["category"] is None else f"category {detail['category']}")
    parts += [f"tag {tag}" for tag in detail.get("tags_added", ())]
    parts += [f"no tag {tag}" for tag in detail.get("tags_removed", ())]
    if "note" in detail and "tags_added" not in detail:
        parts.append(f"note “{detail['note'][:60]}”")
    if detail.get("verdict"):
        parts.append(str(detail["verdict"]))
    return f", {', '.join(parts)}" if parts else ""


def _entry_document(entry: history.Entry) -> dict[str, Any]:
    return {key: getattr(entry, key) for key in ("seq", "at", "officer", "action", "target", "state", "detail")}
