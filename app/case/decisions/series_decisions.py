"""Decisions about series: make, fill, name, merge and split them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.case.decisions import opinion_decisions
from app.case.decisions import series_union as union
from app.case.decisions.decision import Effect, checked_series, sha256_of
from app.case.decisions.media_decisions import other_members
from app.case.decisions.series_union import chosen_members, members_of, move_members
from app.case.store.ids import next_id
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row, number_in
from app.case.values.choices import DISTRIBUTED, PRIORITIES, ROLES, STATUSES
from app.case.values.lead_values import Range, checked_country, checked_date, checked_order, checked_range
from app.errors import UserError

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
        """See `app.case.decisions.decision.Decision`."""
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
        """See `app.case.decisions.decision.Decision`."""
        checked_role(self.role)
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
        """See `app.case.decisions.decision.Decision`."""
        row = series_row(changes, self.series)
        digests = sha256_of(changes.connection, self.media)
        keys: list[Row] = [{"series": self.series, "medium": medium} for medium in dict.fromkeys(self.media)]
        gone = changes.remove_all("series_member", keys)
        return Effect("remove from series", str(row["code"]), {"media": digests}, _TOUCHED, self.media, gone)


@dataclass(frozen=True)
class SetSeries:
    """Change what is said of a series; None leaves a field as it is, an empty text takes it away.

    `country` (ISO 3166-1 alpha-2) is for series without opinions; with opinions it follows them
    (`app.case.decisions.opinion_decisions`). `priority` is one of PRIORITIES, `distributed` one of DISTRIBUTED.
    `victims` and `offenders`: how many are seen, by bounds. `first_seen`, `last_seen`: partial dates. `central_number`:
    the number that the central database gave it.
    """

    series: int
    title: str | None = None
    status: str | None = None
    country: str | None = None
    note: str | None = None
    code: str | None = None
    priority: str | None = None
    owner: str | None = None
    victims: Range | None = None
    offenders: Range | None = None
    first_seen: str | None = None
    last_seen: str | None = None
    distributed: str | None = None
    central_number: str | None = None

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = series_row(changes, self.series)
        if self.title is not None and not self.title.strip():
            raise UserError("A series needs a title; write a few words.")
        texts = {
            "title": self.title,
            "note": self.note,
            "owner": self.owner,
            "central_number": self.central_number,
            "status": None if self.status is None else checked_status(self.status),
            "first_seen": None if self.first_seen is None else checked_date(self.first_seen),
            "last_seen": None if self.last_seen is None else checked_date(self.last_seen),
        }
        new: Row = {**row, **{name: value.strip() for name, value in texts.items() if value is not None}}
        checked_order(str(new["first_seen"] or ""), str(new["last_seen"] or ""), "What was seen of a series")
        if self.code is not None and self.code.strip() != row["code"]:
            new["code"] = _free_code(changes, self.code.strip())
        new |= self._counts() | self._choices()
        if self.country is not None:
            new["country"] = self._checked_country(changes, row)
        changed = changes.put("series", new)
        detail = {name: value for name, value in new.items() if value != row[name]}
        if new["code"] != row["code"]:
            detail["was"] = row["code"]
        return Effect("set series", str(new["code"]), detail, _TOUCHED, (), int(changed))

    def _counts(self) -> Row:
        found: Row = {}
        for name, counted in (("victims", self.victims), ("offenders", self.offenders)):
            if counted is not None:
                checked_range(counted, name)
                found |= {f"{name}_min": counted.least, f"{name}_max": counted.most}
        return found

    def _choices(self) -> Row:
        found: Row = {}
        for name, word, choices in (
            ("priority", self.priority, PRIORITIES),
            ("distributed", self.distributed, DISTRIBUTED),
        ):
            if word is not None:
                if word not in choices:
                    raise UserError(f"“{word}” is no answer to {name}; use one of {', '.join(choices)}.")
                found[name] = choices[word]
        return found

    def _checked_country(self, changes: Changes, row: Row) -> str:
        code = checked_country(self.country or "")
        if code != row["country"] and changes.rows("opinion", "series = ?", (self.series,)):
            raise UserError(
                f"The country of {row['code']} follows its opinions; hold or reject an opinion in place of setting it."
            )
        return code


@dataclass(frozen=True)
class MergeSeries:
    """Move all that belongs to the others into one series, and end the others.

    What the one doesn't say is taken from the others; see `app.case.decisions.series_union`.
    """

    into: int
    others: tuple[int, ...]

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        target = series_row(changes, self.into)
        if self.into in self.others or not self.others:
            raise UserError("Merging needs one series and at least one other; choose two or more.")
        others = [series_row(changes, other) for other in dict.fromkeys(self.others)]
        moved, unlike = 0, {}
        for other in others:
            number = number_in(other, "id")
            moved += move_members(changes, members_of(changes, number), self.into)
            unlike[number] = union.move_leads(changes, number, self.into)
            changes.remove("series", {"id": number})
        new = union.united(target, others, unlike)
        changes.put("series", new)
        opinion_decisions.follow(changes, self.into)
        codes = [other["code"] for other in others]
        told = {"merged": codes, **({"status": new["status"]} if new["status"] != target["status"] else {})}
        return Effect("merge series", str(target["code"]), told, union.TOUCHED, (), moved)


@dataclass(frozen=True)
class SplitSeries:
    """Move some members of a series into a new one, with the clues at them; what else is linked to them is shared."""

    series: int
    media: tuple[int, ...]
    title: str

    def carry_out(self, changes: Changes) -> Effect:
        """See `app.case.decisions.decision.Decision`."""
        row = series_row(changes, self.series)
        chosen = chosen_members(changes, row, self.media)
        made = CreateSeries(self.title).carry_out(changes)
        (new,) = changes.connection.execute("SELECT id FROM series WHERE code = ?", (made.target,)).fetchone()
        union.move_chosen(changes, self.series, new, chosen)
        media = [number_in(member, "medium") for member in chosen]
        detail = {**made.detail, "from": row["code"], "media": sha256_of(changes.connection, media)}
        return replace(made, action="split series", detail=detail, touched=union.TOUCHED, reached=len(chosen))


def _with_stacks(changes: Changes, media: tuple[int, ...], stacks: bool) -> tuple[int, ...]:
    return (*media, *other_members(changes.connection, media)) if stacks else media


def series_row(changes: Changes, series: int) -> Row:
    """The row of a series. Raises UserError if there is none."""
    (row,) = changes.rows("series", "id = ?", (checked_series(changes.connection, series),))
    return row


def checked_status(status: str) -> str:
    """The same status. Raises UserError if there is no such."""
    if status not in STATUSES:
        raise UserError(f"“{status}” is no status; use one of {', '.join(STATUSES)}.")
    return status


def checked_role(role: str) -> str:
    """The same role of a member. Raises UserError if there is no such."""
    if role not in ROLES:
        raise UserError(f"“{role}” is no role; use one of {', '.join(ROLES)}.")
    return role


def _add(changes: Changes, series: int, media: Sequence[int], role: str, reason: str) -> int:
    present = {row["medium"] for row in members_of(changes, series)}
    new = [medium for medium in dict.fromkeys(media) if medium not in present]
    rows: list[Row] = [{"series": series, "medium": medium, "role": role, "reason": reason} for medium in new]
    return changes.put_all("series_member", rows)


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
