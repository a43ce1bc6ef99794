"""Taking in what the central database answered to a package: one decision, which can be taken back whole."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from app import sqlite
from app.case.changed import Touched
from app.case.changes import Changes, Row
from app.case.choices import STATUSES
from app.case.decisions import PIECE, Effect, next_id
from app.errors import UserError

ANSWERS = ("known", "new", "addition", "identified")
"""The database has it; it hasn't; it now belongs to a series that it has; who is seen in it is identified."""
_STATUS = {"known": "closed_known", "identified": "identified"}
"""What a series becomes by an answer about it, unless its work has come further."""
_CONTRARY = {"new": ("known", "addition", "identified")}


@dataclass(frozen=True)
class Answer:
    """What is said of a medium (`sha256`) or of a series (its `code`); the other is empty."""

    answer: str
    sha256: bytes = b""
    code: str = ""
    series_name: str = ""
    central_number: str = ""

    @property
    def about(self) -> str:
        """As the table `reply` names it."""
        return self.sha256.hex() if self.sha256 else f"series {self.code}"


@dataclass
class _Told:
    """Sentences about what couldn't be taken as it was said, and how many answers there were of each kind."""

    taken: int = 0
    again: int = 0
    unknown: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)
    series: list[str] = field(default_factory=list)
    media: set[int] = field(default_factory=set)


@dataclass(frozen=True)
class TakeReply:
    """Take in the answers of `database` to a package of this case, said at `answered_at` (UTC).

    What is about a medium or series that the case hasn't is told, not kept. Where an answer contradicts another one, or
    a series has another number already, both stay on record, the series stays as it is, and it is told.
    """

    package: int
    database: str
    answered_at: str
    answers: tuple[Answer, ...]
    digest: str
    """SHA-256 of the file."""

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.Decision`."""
        told = _Told()
        media = _media(changes.connection, [each.sha256 for each in self.answers if each.sha256])
        earlier = _earlier(changes)
        number = next_id(changes.connection, "reply")
        rows: list[Row] = []
        for each in self.answers:
            series = changes.rows("series", "code = ?", (each.code,)) if each.code else []
            if each.sha256 not in media and not series:
                told.unknown.append(each.about)
                continue
            said = earlier.setdefault(each.about, {})
            conflict = _contradiction(each, said)
            told.again += (each.answer, each.series_name) in said
            if (each.answer, each.series_name) not in said:
                rows.append(self._row(number + len(rows), each))
                told.taken += 1
            said[each.answer, each.series_name] = None
            told.media.update({media[each.sha256]} if each.sha256 in media else ())
            if series:
                conflict = conflict or _follow(changes, series[0], each, told)
            if conflict:
                told.conflicts.append(conflict)
        changes.put_all("reply", rows)
        detail = {
            "package": self.package,
            "database": self.database,
            "file": self.digest,
            "taken": told.taken,
            "again": told.again,
            "series": told.series,
            "conflicts": told.conflicts,
            "unknown": told.unknown,
        }
        touched = frozenset({Touched.REPLIES, Touched.SERIES})
        return Effect("take reply", f"package {self.package}", detail, touched, tuple(sorted(told.media)), told.taken)

    def _row(self, number: int, each: Answer) -> Row:
        return {
            "id": number,
            "package": self.package,
            "about": each.about,
            "answer": each.answer,
            "series_name": each.series_name,
            "made_at": self.answered_at,
        }


def package_with(reader: sqlite.Connection, bag_digest: str) -> int:
    """The id of the package of this case with this digest. Raises UserError where there is none."""
    for number, receipt in reader.execute("SELECT id, receipt FROM package ORDER BY id DESC"):
        if _bag_digest(receipt) == bag_digest:
            return int(number)
    raise UserError(
        "This reply is to a package that this case didn't make; check that it is the right case and the right file."
    )


def checked_package(reader: sqlite.Connection, number: int | None) -> int:
    """The package with this id; the newest where None. Raises UserError where there is none."""
    row = reader.execute(
        "SELECT id FROM package WHERE ? IS NULL OR id = ? ORDER BY id DESC LIMIT 1", (number, number)
    ).fetchone()
    if row is None:
        raise UserError("This case has made no such package, so nobody can have answered it; check --package.")
    return int(row[0])


def media_by_digests(reader: sqlite.Connection, md5: bytes) -> list[tuple[bytes, bytes]]:
    """SHA-256 and SHA-1 of the media with this MD5."""
    return [tuple(row) for row in reader.execute("SELECT sha256, sha1 FROM medium WHERE md5 = ?", (md5,))]


def _bag_digest(receipt: str) -> str:
    try:
        told = json.loads(receipt)
    except ValueError:
        return ""
    return str(told.get("bag_digest", "")) if isinstance(told, dict) else ""


def _media(connection: sqlite.Connection, digests: Sequence[bytes]) -> dict[bytes, int]:
    found: dict[bytes, int] = {}
    for start in range(0, len(digests), PIECE):
        piece = digests[start : start + PIECE]
        marks = ",".join("?" * len(piece))
        found.update(connection.execute(f"SELECT sha256, id FROM medium WHERE sha256 IN ({marks})", piece))
    return found


def _earlier(changes: Changes) -> dict[str, dict[tuple[str, str], None]]:
    said: dict[str, dict[tuple[str, str], None]] = {}
    for about, answer, name in changes.connection.execute("SELECT about, answer, series_name FROM reply ORDER BY id"):
        said.setdefault(about, {})[answer, name] = None
    return said


def _contradiction(each: Answer, said: dict[tuple[str, str], None]) -> str:
    """A sentence; empty where nothing that was said before speaks against it. A later answer may know more than an
    earlier one: what was new there may become known."""
    for answer, name in said:
        if answer in _CONTRARY.get(each.answer, ()):
            return f"{each.about} was answered with “{answer}” before, and now with “{each.answer}”."
        if name and each.series_name and name != each.series_name:
            return f"{each.about} was said to belong to the series “{name}” before, and now to “{each.series_name}”."
    return ""


def _follow(changes: Changes, row: Row, each: Answer, told: _Told) -> str:
    """Let a series become what the answer says of it; gives a sentence where it can't."""
    new = dict(row)
    if each.central_number:
        if row["central_number"] not in ("", each.central_number):
            return (
                f"Series {each.code} has the number {row['central_number']} of the central database, and is now said "
                f"to have {each.central_number}."
            )
        new["central_number"] = each.central_number
    status = _STATUS.get(each.answer, "")
    if status and STATUSES.index(str(row["status"])) < STATUSES.index(status) and row["status"] != "identified":
        new["status"] = status
    if changes.put("series", new):
        told.series.append(each.code)
    return ""
