"""Taking in a reply of the central database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app import sqlite
from app.case.casefile import Case
from app.case.decisions import reply_decisions
from app.case.decisions.history import Performed
from app.case.decisions.reply_decisions import Answer, Foreseen, TakeReply
from app.case.trail.audit import now
from app.errors import UserError
from app.exchange.documents.reply import Reply, read_reply


@dataclass(frozen=True)
class ReadReply:
    """A reply that was read: what would be decided, and what each answer would do."""

    decision: TakeReply
    foreseen: tuple[Foreseen, ...]


def look_at_reply(case: Case, path: Path, package: int | None = None) -> ReadReply:
    """Read a reply, and say what it would change; nothing is.

    `package`: the one that is answered, where the file doesn't say it (CSV); None: the newest. Raises UserError.
    """
    decision = _read(case, path, package)
    return ReadReply(decision, tuple(decision.foresee(case.reader())))


def take_reply(case: Case, path: Path, package: int | None = None) -> Performed:
    """Read a reply and take it in as one decision; see `look_at_reply`."""
    return case.perform(_read(case, path, package))


def _read(case: Case, path: Path, package: int | None) -> TakeReply:
    reply = read_reply(path)
    reader = case.reader()
    answers = reply.answers
    if reply.bag_digest:
        number = reply_decisions.package_with(reader, reply.bag_digest)
        if package not in (None, number):
            raise UserError(f"The file answers package {number}, not {package}; leave --package out.")
    else:
        number = reply_decisions.checked_package(reader, package)
        answers = tuple(_answers(reader, reply))
    if not answers:
        raise UserError("The reply says nothing about anything in this case; nothing was changed.")
    return TakeReply(number, reply.database, reply.answered_at or now(), answers, reply.digest)


def _answers(reader: sqlite.Connection, reply: Reply) -> Iterator[Answer]:
    """What a CSV says of media of the case: those with its MD5, but those of which it has another SHA-1."""
    for record in reply.records:
        if record.md5 is None:
            continue
        answer = "identified" if record.victim_identified else "known"
        for sha256, sha1 in reply_decisions.media_by_digests(reader, record.md5):
            if record.sha1 in (None, sha1):
                yield Answer(answer, sha256, series_name=record.series)
