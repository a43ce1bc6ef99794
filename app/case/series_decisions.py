"""Decisions about series: make, fill, name, merge and split them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.case.changed import Touched
from app.case.changes import Changes, Row
from app.case.decisions import Effect, checked_country, checked_series, next_id, other_members, sha256_of
from app.errors import UserError

STATUSES = (
    "draft",
    "triaged",
    "in_analysis",
    "origin_likely",
    "referred",
    "identified",
    "closed_known",
    "closed_no_lead",
)
"""How far the work on a series has come, from the first look to its end."""

ROLES = ("original", "derived", "context")
_TOUCHED = frozenset({Touched.SERIES})


@dataclass(frozen=True)
class CreateSeries:
    """Make a series of media, with `stacks` of the other members of their stacks too.

    Without a `code` it gets the next free one, `S-0001` and so on.
    """

    title: str
    media: tuple[int, ...] = ()
    reason: str = ""
    code: str = ""
    stacks: bool = False

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.Decision`."""
        media = _with_stacks(changes, self.media, self.stacks)
        digests = sha256_of(changes.connection, media)
        number = next_id(changes.connection, "series")
        code = _free_code(changes, self.code.strip() or _next_code(changes, number))
        changes.put(
            "series",
            {
                "id": number,
                "code": code,
                "title": self.title.strip() or code,
                "status": "draft",
                "country": "",
                "note": "",
            },
        )
        added = _add(changes, number, media, "original", self.reason)
        detail = {
            "code": code,
            "title": self.title.strip() or code,
            "media": digests,
            "reason": self.reason,
        }
        return Effect("create series", code, detail, _TOUCHED, media, added)


@dataclass(frozen=True)
class AddToSeries:
    """Make media members of a series, with `stacks` the other members of their stacks too."""

    series: int
    media: tuple[int, ...]
    reason: str = ""
    role: str = "original"
    stacks: bool = False

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.Decision`."""
        if self.role not in ROLES:
            raise UserError(f"“{self.role}” is no role; use one of {', '.join(ROLES)}.")
        row = series_row(changes, self.series)
        media = _with_stacks(changes, self.media, self.stacks)
        digests = sha256_of(changes.connection, media)
        added = _add(changes, self.series, media, self.role, self.reason)
        detail = {"media": digests, "role": self.role, "reason": self.reason}
        return Effect("add to series", str(row["code"]), detail, _TOUCHED, media, added)


@dataclass(frozen=True)
class RemoveFromSeries:
    """Take media out of a series."""

    series: int
    media: tuple[int, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.Decision`."""
        row = series_row(changes, self.series)
        digests = sha256_of(changes.connection, self.media)
        gone = sum(changes.remove("series_member", {"series": self.series, "medium": m}) for m in self.media)
        return Effect("remove from series", str(row["code"]), {"media": digests}, _TOUCHED, self.media, gone)


@dataclass(frozen=True)
class SetSeries:
    """Change what is said of a series; None leaves a field as it is.

    `country` is ISO 3166-1 alpha-2, empty for no opinion.
    """

    series: int
    title: str | None = None
    status: str | None = None
    country: str | None = None
    note: str | None = None
    code: str | None = None

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.Decision`."""
        row = series_row(changes, self.series)
        new = dict(row)
        if self.status is not None and self.status not in STATUSES:
            raise UserError(f"“{self.status}” is no status; use one of {', '.join(STATUSES)}.")
        if self.title is not None and not self.title.strip():
            raise UserError("A series needs a title; write a few words.")
        if self.code is not None and self.code.strip() != row["code"]:
            new["code"] = _free_code(changes, self.code.strip())
        said = {"title": self.title, "status": self.status, "note": self.note}
        new |= {name: value.strip() for name, value in said.items() if value is not None}
        if self.country is not None:
            new["country"] = checked_country(self.country)
        changed = changes.put("series", new)
        detail = {name: value for name, value in new.items() if value != row[name]}
        return Effect("set series", str(new["code"]), detail, _TOUCHED, (), int(changed))


@dataclass(frozen=True)
class MergeSeries:
    """Move all members and clues of the others into one series, and end the others."""

    into: int
    others: tuple[int, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.Decision`."""
        target = series_row(changes, self.into)
        if self.into in self.others or not self.others:
            raise UserError("Merging needs one series and at least one other; choose two or more.")
        moved, codes = 0, []
        for other in dict.fromkeys(self.others):
            row = series_row(changes, other)
            codes.append(row["code"])
            for member in _rows(changes, "series_member", other):
                moved += _move_member(changes, member, self.into)
            for clue in _rows(changes, "clue", other):
                changes.put("clue", {**clue, "series": self.into})
            changes.remove("series", {"id": other})
        return Effect("merge series", str(target["code"]), {"merged": codes}, _TOUCHED | {Touched.CLUES}, (), moved)


@dataclass(frozen=True)
class SplitSeries:
    """Move some members of a series into a new one."""

    series: int
    media: tuple[int, ...]
    title: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.Decision`."""
        row = series_row(changes, self.series)
        members = {member["medium"]: member for member in _rows(changes, "series_member", self.series)}
        outside = [medium for medium in self.media if medium not in members]
        if outside or not self.media:
            raise UserError(f"Only members of {row['code']} can be split off; choose some of its members.")
        chosen = dict.fromkeys(self.media)
        made = CreateSeries(self.title).carry_out(changes)
        (new,) = changes.connection.execute("SELECT id FROM series WHERE code = ?", (made.target,)).fetchone()
        for medium in chosen:
            _move_member(changes, members[medium], new)
        for clue in _rows(changes, "clue", self.series):
            if clue["medium"] in chosen:
                changes.put("clue", {**clue, "series": new})
        detail = {**made.detail, "from": row["code"], "media": sha256_of(changes.connection, list(chosen))}
        return replace(
            made, action="split series", detail=detail, touched=_TOUCHED | {Touched.CLUES}, reached=len(chosen)
        )


def _with_stacks(changes: Changes, media: tuple[int, ...], stacks: bool) -> tuple[int, ...]:
    return (*media, *other_members(changes.connection, media)) if stacks else media


def series_row(changes: Changes, series: int) -> Row:
    """The row of a series. Raises UserError if there is none."""
    (row,) = _rows(changes, "series", checked_series(changes.connection, series))
    return row


def _rows(changes: Changes, table: str, series: int) -> list[Row]:
    column = "id" if table == "series" else "series"
    cursor = changes.connection.execute(f"SELECT * FROM {table} WHERE {column} = ?", (series,))
    names = [description[0] for description in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _add(changes: Changes, series: int, media: Sequence[int], role: str, reason: str) -> int:
    present = {row["medium"] for row in _rows(changes, "series_member", series)}
    new = [medium for medium in dict.fromkeys(media) if medium not in present]
    for medium in new:
        changes.put("series_member", {"series": series, "medium": medium, "role": role, "reason": reason})
    return len(new)


def _move_member(changes: Changes, member: Row, series: int) -> bool:
    changes.remove("series_member", {"series": member["series"], "medium": member["medium"]})
    present = changes.connection.execute(
        "SELECT 1 FROM series_member WHERE series = ? AND medium = ?", (series, member["medium"])
    ).fetchone()
    return False if present else changes.put("series_member", {**member, "series": series})


def _next_code(changes: Changes, number: int) -> str:
    """The code of the series with this id: as ids never come back, the trail and old packages stay unambiguous."""
    while _is_taken(changes, code := f"S-{number:04d}"):
        number += 1
    return code


def _free_code(changes: Changes, code: str) -> str:
    if not re.fullmatch(r"[\w.-]{1,40}", code):
        raise UserError(f"“{code}” can't be a series code; use 1 to 40 letters, digits, dots and dashes.")
    if _is_taken(changes, code):
        raise UserError(f"There is a series {code} already; choose another code.")
    return code


def _is_taken(changes: Changes, code: str) -> bool:
    return changes.connection.execute("SELECT 1 FROM series WHERE code = ?", (code,)).fetchone() is not None
