"""The commands on what is proposed as series: list it with its reasons, confirm a reason, reject it, allow it again."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.decision import Decision, count_of, sha256_of
from app.case.decisions.reason_decisions import COPY, AllowReasons, ConfirmReasons, RejectReasons, StatedReason
from app.case.queries import series
from app.case.records import proposal_records
from app.cli.parts.output import Output
from app.errors import UserError

if TYPE_CHECKING:
    from app.explain.reasons import Reasons
    from app.explain.shared import SharedReasons
    from app.linking.proposals import Perhaps, Proposal, Reason

_SHOWN = 8
"""Reasons of a proposal that are printed as text; the JSON document has all."""


def list_proposals(arguments: argparse.Namespace, case: Case, output: Output) -> None:
    """`series CASE propose`"""
    reader = case.reader()
    if arguments.rejected:
        _list_rejected(reader, output)
        return
    found = proposals(reader)
    codes = {each.id: each.code for each in series.all_series(reader)}
    digests = _digests(reader, found)
    document = [_document(number, each, codes, digests) for number, each in enumerate(found, 1)]
    lines = [line for number, each in enumerate(found, 1) for line in _lines(number, each, codes)]
    output.document(document, lines or ["Nothing to propose: no media share folder, camera and time, or a link."])


def explain_reason(arguments: argparse.Namespace, case: Case, output: Output) -> None:
    """`series CASE explain ID --out FILE`"""
    # Imported here, so that no other command pays for what draws.
    from app.explain.drawing import check_target, draw, save, told
    from app.explain.gather import gather
    from app.explain.shared import Shared, shared_reasons
    from app.explain.words import Words
    from app.linking.proposals import reason_by_id

    check_target(arguments.out)
    reader = case.reader()
    _, reason = reason_by_id(proposals(reader), arguments.reason)
    if reason.between is None:
        drawn: Reasons | SharedReasons = shared_reasons(reader, Shared(reason.kind, reason.a, reason.b, reason.media))
    else:
        drawn = gather(reader, *reason.between, None if reason.kind == COPY else reason.kind)
    words = Words(arguments.language)
    save(draw(drawn, words=words), arguments.out)
    output.error(f"The pictures in {arguments.out} are as they are, neither blurred nor grey.")
    document = {
        "file": str(arguments.out),
        **_reason(reason, _digests_of(reader, reason.media)),
        "told": told(drawn, words),
    }
    output.document(document, [f"Drew {arguments.out}: {reason.kind}, {reason.words}"])


def proposals(reader: sqlite.Connection) -> list[Proposal]:
    """All of them."""
    from app.linking.proposals import propose  # here, so that no other command pays for it

    return propose(reader)


def proposal(number: int, reader: sqlite.Connection) -> Proposal:
    """The one with this number. Raises UserError if there is none."""
    found = proposals(reader)
    if not 1 <= number <= len(found):
        raise UserError(f"There is no proposal {number}; list them with “series CASE propose”.")
    return found[number - 1]


def taken_over(chosen: Proposal, title: str, code: str) -> ConfirmReasons:
    """The decision that makes a series of a proposal, or adds it to the one that it belongs to."""
    return ConfirmReasons(tuple(map(stated, chosen.reasons)), chosen.series, title, code, frozenset(chosen.media))


def stated(reason: Reason) -> StatedReason:
    """A reason as decisions take it."""
    return StatedReason(reason.kind, reason.a, reason.b, reason.words, reason.media)


def judged(arguments: argparse.Namespace, reader: sqlite.Connection) -> Decision:
    """The decision of `series CASE reason ID confirm|reject|allow`."""
    from app.linking.proposals import reason_by_id

    if arguments.verdict == "allow":
        return AllowReasons((_rejected(reader, arguments.reason),))
    found, reason = reason_by_id(proposals(reader), arguments.reason)
    if arguments.verdict == "reject":
        return RejectReasons((stated(reason),))
    into = series.by_name(reader, arguments.into) if arguments.into else found.series
    return ConfirmReasons((stated(reason),), into, arguments.title)


def _rejected(reader: sqlite.Connection, wanted: str) -> StatedReason:
    from app.linking.proposing.causes import reason_id

    found = [
        each for each in proposal_records.rejected(reader) if reason_id(each.kind, each.a, each.b).startswith(wanted)
    ]
    if len(found) != 1:
        raise UserError(f"No reason {wanted} was rejected; “series CASE propose --rejected” lists those that were.")
    return StatedReason(found[0].kind, found[0].a, found[0].b, found[0].reason, ())


def _list_rejected(reader: sqlite.Connection, output: Output) -> None:
    from app.linking.proposing.causes import reason_id

    found = [(reason_id(each.kind, each.a, each.b), each) for each in proposal_records.rejected(reader)]
    document = [{"id": number, "kind": each.kind, "words": each.reason} for number, each in found]
    lines = [f"{number}  {each.kind}: {each.reason}" for number, each in found]
    output.document(document, lines or ["No reason was rejected."])


def _digests(reader: sqlite.Connection, found: Sequence[Proposal]) -> dict[int, str]:
    media = {medium for each in found for medium in each.media}
    media |= {medium for each in found for perhaps in each.perhaps for medium in perhaps.media}
    media |= {medium for each in found for reason in each.all_reasons for medium in reason.media}
    return _digests_of(reader, media)


def _digests_of(reader: sqlite.Connection, media: Iterable[int]) -> dict[int, str]:
    chosen = sorted(media)
    return dict(zip(chosen, sha256_of(reader, chosen), strict=True))


def _document(number: int, found: Proposal, codes: Mapping[int, str], digests: Mapping[int, str]) -> dict[str, Any]:
    return {
        "number": number,
        "series": None if found.series is None else codes[found.series],
        "cohesion": round(found.cohesion, 3),
        "media": [digests[medium] for medium in found.media],
        "reasons": [_reason(reason, digests) for reason in found.reasons],
        "members": [{"media": digests[medium], "reasons": numbers} for medium, numbers in _by_member(found).items()],
        "perhaps": [
            {
                "proposal": each.proposal,
                "series": None if each.series is None else codes[each.series],
                "media": [digests[medium] for medium in each.media],
                "evidence": round(each.evidence, 2),
                "needed": round(each.needed, 2),
                "reasons": [_reason(reason, digests) for reason in each.reasons],
            }
            for each in found.perhaps
        ],
    }


def _by_member(found: Proposal) -> dict[int, list[str]]:
    numbers: dict[int, list[str]] = {medium: [] for medium in found.media}
    for reason in found.reasons:
        for medium in reason.media:
            if medium in numbers:
                numbers[medium].append(reason.id)
    return numbers


def _reason(reason: Reason, digests: Mapping[int, str]) -> dict[str, Any]:
    return {
        "id": reason.id,
        "kind": reason.kind,
        "strength": reason.strength,
        "words": reason.words,
        "media": [digests[medium] for medium in reason.media],
        "between": None if reason.between is None else [digests[medium] for medium in reason.between],
    }


def _lines(number: int, found: Proposal, codes: Mapping[int, str]) -> Iterator[str]:
    belong = "belongs" if len(found.media) == 1 else "belong"
    what = f"{belong} together" if found.series is None else f"{belong} to {codes[found.series]}"
    yield f"{number}: {count_of(len(found.media), 'medium', 'media')} {what}, cohesion {found.cohesion:.2f}"
    for reason in found.reasons[:_SHOWN]:
        yield f"   {reason.id}  {reason.kind}, holds {len(reason.media):,}: {reason.words}"
    if len(found.reasons) > _SHOWN:
        yield f"   and {count_of(len(found.reasons) - _SHOWN, 'more reason', 'more reasons')}"
    for each in found.perhaps:
        yield f"   perhaps the same as {_other(each, codes)}: {each.evidence:.1f} of {each.needed:.1f} that it takes"
        for reason in each.reasons[:_SHOWN]:
            yield f"      {reason.id}  {reason.kind}: {reason.words}"


def _other(each: Perhaps, codes: Mapping[int, str]) -> str:
    if each.series is not None:
        return codes[each.series]
    return (
        f"proposal {each.proposal}"
        if each.proposal is not None
        else count_of(len(each.media), "more medium", "more media")
    )
