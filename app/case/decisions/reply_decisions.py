"""Taking in what the central database answered to a package: one decision, which can be taken back whole."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app import sqlite
from app.case.decisions.decision import Effect
from app.case.store.ids import next_id
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row
from app.case.values.choices import STATUSES
from app.errors import UserError

ANSWERS = ("known", "new", "addition", "identified")
"""The database has it; it hasn't; it now belongs to a series that it has; who is seen in it is identified."""
_STATUS = {"known": "closed_known", "identified": "identified"}
"""What a series becomes by an answer about it. Who is identified is not looked for any more, so that this goes before
all else, also where the series was closed; known there closes a series whose work hasn't come further."""
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


@dataclass(frozen=True)
class Foreseen:
    """What one answer would do.

    `media`: the medium that it is about, if there is one. `known_here`: whether the case has what it is about. `again`:
    it is on record already. `status`, `number`: what a series has and what it would become; None where that stays.
    `conflict`: a sentence; empty where nothing speaks against it.
    """

    answer: Answer
    media: tuple[int, ...] = ()
    known_here: bool = True
    again: bool = False
    status: tuple[str, str] | None = None
    number: tuple[str, str] | None = None
    conflict: str = ""


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
        """See `app.case.decisions.decision.Decision`."""
        plan = _Plan(changes.connection)
        found = [plan.foresee(each) for each in self.answers]
        taken = [each.answer for each in found if each.known_here and not each.again]
        changes.put_all("reply", [self._row(next_id(changes.connection, "reply"), answer) for answer in taken])
        changes.put_all("series", list(plan.changed.values()))
        detail = {
            "package": self.package,
            "database": self.database,
            "file": self.digest,
            "taken": len(taken),
            "again": sum(each.again for each in found),
            "series": list(plan.changed),
            "conflicts": [each.conflict for each in found if each.conflict],
            "unknown": [each.answer.about for each in found if not each.known_here],
        }
        media = sorted({medium for each in found for medium in each.media})
        touched = frozenset({Touched.REPLIES, Touched.SERIES})
        return Effect("take reply", f"package {self.package}", detail, touched, tuple(media), len(taken))

    def foresee(self, reader: sqlite.Connection) -> list[Foreseen]:
        """What each answer would do, in order; nothing is changed."""
        plan = _Plan(reader)
        return [plan.foresee(each) for each in self.answers]

    def _row(self, number: int, each: Answer) -> Row:
        return {
            "id": number,
            "package": self.package,
            "about": each.about,
            "answer": each.answer,
            "series_name": each.series_name,
            "made_at": self.answered_at,
        }


class _Plan:
    """What answers do to the case, one after the other. `changed`: series by their codes, as they become."""

    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._said = _earlier(connection)
        self.changed: dict[str, Row] = {}

    def foresee(self, each: Answer) -> Foreseen:
        """What the next answer does."""
        medium, row = self._medium(each), self._series(each.code)
        if medium is None and row is None:
            return Foreseen(each, known_here=False)
        said = self._said.setdefault(each.about, {})
        conflict = _contradiction(each, said)
        again = (each.answer, each.series_name) in said
        said[each.answer, each.series_name] = None
        media = () if medium is None else (medium,)
        if row is None or conflict:
            return Foreseen(each, media, again=again, conflict=conflict)
        new, refused = _follow(row, each)
        if new != row:
            self.changed[each.code] = new
        return Foreseen(
            each,
            media,
            again=again,
            status=_becomes(row, new, "status"),
            number=_becomes(row, new, "central_number"),
            conflict=refused,
        )

    def _medium(self, each: Answer) -> int | None:
        if not each.sha256:
            return None
        row = self._connection.execute("SELECT id FROM medium WHERE sha256 = ?", (each.sha256,)).fetchone()
        return None if row is None else int(row[0])

    def _series(self, code: str) -> Row | None:
        if not code:
            return None
        if code in self.changed:
            return self.changed[code]
        rows = Changes(self._connection).rows("series", "code = ?", (code,))
        return rows[0] if rows else None


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


def _earlier(connection: sqlite.Connection) -> dict[str, dict[tuple[str, str], None]]:
    said: dict[str, dict[tuple[str, str], None]] = {}
    for about, answer, name in connection.execute("SELECT about, answer, series_name FROM reply ORDER BY id"):
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


def _follow(row: Row, each: Answer) -> tuple[Row, str]:
    """What a series becomes by what is said of it; and a sentence where it can't become that."""
    new = dict(row)
    if each.central_number:
        if row["central_number"] not in ("", each.central_number):
            return new, (
                f"Series {each.code} has the number {row['central_number']} of the central database, and is now said "
                f"to have {each.central_number}."
            )
        new["central_number"] = each.central_number
    status = _STATUS.get(each.answer, "")
    if status == "identified" or (status and STATUSES.index(str(row["status"])) < STATUSES.index("identified")):
        new["status"] = status
    return new, ""


def _becomes(old: Row, new: Row, column: str) -> tuple[str, str] | None:
    return None if old[column] == new[column] else (str(old[column]), str(new[column]))
