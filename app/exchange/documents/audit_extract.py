"""The extract of the audit trail: one JSON object a line, in a package and for whoever checks a trail without us.

Code P04: its rows don't hang together, or a checkpoint in it doesn't hold. `docs/audit-trail.md` says how to check it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Annotated, BinaryIO

import msgspec

from app.case.export.content import AuditRow
from app.case.trail.audit import CHECKPOINT, row_hash
from app.case.trail.checkpoints import Signed
from app.exchange.problems import Problem, error
from app.keys.note import NoteError

_LONGEST_LINE = 64 << 20
_Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


class _Line(msgspec.Struct, frozen=True):
    """A line; the words all together or not at all."""

    seq: int
    prev: _Hash
    hash: _Hash
    at: str | None = None
    actor: str | None = None
    action: str | None = None
    target: str | None = None
    detail: str | None = None


def audit_line(row: AuditRow) -> bytes:
    """The line of a row."""
    line: dict[str, object] = {"seq": row.seq, "prev": row.prev, "hash": row.hash}
    if row.text is not None:
        text = row.text
        line |= {"at": text.at, "actor": text.actor, "action": text.action}
        line |= {"target": text.target, "detail": text.detail}
    return json.dumps(line).encode() + b"\n"


def check_audit_extract(file: BinaryIO, place: str) -> Iterator[Problem]:
    """The first finding on an extract made by anyone; nothing where it is whole."""
    expected, prev, case = 1, "", ""
    while raw := file.readline(_LONGEST_LINE):
        try:
            row = msgspec.json.decode(raw, type=_Line)
            wrong = _wrong(row, expected, prev)
            if not wrong and row.action == CHECKPOINT:
                said, _ = Signed.read(row.detail or "").opened()
                if (said.row, said.head) != (row.seq - 1, row.prev) or case not in ("", said.case):
                    wrong = "its checkpoint was signed for another trail or row"
                case = said.case
        except NoteError as note_error:
            wrong = f"its checkpoint doesn't hold: {note_error}"
        except (ValueError, RecursionError):  # msgspec's errors are ValueErrors
            wrong = "the line is no row of a trail"
        if wrong:
            yield error("P04", f"{place}:{expected}", f"The audit trail is broken at row {expected}: {wrong}.")
            return
        prev, expected = row.hash, expected + 1


def _wrong(row: _Line, expected: int, prev: str) -> str:
    if row.seq != expected:
        return "a row is missing or was moved"
    if prev and row.prev != prev:
        return "it isn't chained to the row before it"
    words = (row.at, row.actor, row.action, row.target, row.detail)
    at, actor, action, target, detail = words
    if at is None or actor is None or action is None or target is None or detail is None:
        return "" if words == (None,) * 5 else "a field of it is missing"
    digest = row_hash(bytes.fromhex(row.prev), row.seq, at, actor, action, target, detail)
    return "" if digest.hex() == row.hash else "its words are not those that its hash stands for"
