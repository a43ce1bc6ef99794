"""How the walk through an archive ended: for each place where it lies, and for the medium that it is."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite

NOT_ALL = "not all of this archive could be unpacked"
TOO_DEEP = "archives more than"
"""How the reasons of archives begin that could not be walked to their end."""
_IS_AN_END = "(reason LIKE :not_all || '%' OR reason LIKE :too_deep || '%')"
_ENDS = {"not_all": NOT_ALL, "too_deep": TOO_DEEP}


@dataclass(frozen=True)
class ArchiveEnd:
    """All members of an archive are recorded; `reason` says why some could not be had, if so."""

    occurrence: int
    reason: str = ""
    detail: str = ""


def record_archive_end(db: sqlite.Connection, end: ArchiveEnd) -> None:
    """Note that all members of an archive are recorded, or why they can't be had.

    One archive may lie in several places and end differently in each, for it may be too deep in one: each occurrence
    has its own reason, and the medium that which sorts first, whichever came first. What was said of an earlier
    attempt is forgotten.
    """
    before, medium, told = db.execute(
        "SELECT o.reason, m.id, m.reason FROM occurrence o JOIN medium m ON m.id = o.medium WHERE o.id = ?",
        (end.occurrence,),
    ).fetchone()
    db.execute(
        f"UPDATE occurrence SET unpacked = 1, reason = iif(:reason = '' AND NOT {_IS_AN_END}, reason, :reason) "
        "WHERE id = :id",
        {"reason": end.reason, "id": end.occurrence, **_ENDS},
    )
    if end.reason and (not told or end.reason < told):
        _tell_archive(db, medium, end.reason, end.detail)
    elif told and before == told != end.reason:
        (first,) = db.execute(
            f"SELECT min(reason) FROM occurrence WHERE medium = :medium AND unpacked AND {_IS_AN_END}",
            {"medium": medium, **_ENDS},
        ).fetchone()
        _tell_archive(db, medium, first or "", end.detail if first == end.reason else "")


def _tell_archive(db: sqlite.Connection, medium: int, reason: str, detail: str) -> None:
    state = "unreadable" if reason else "not media"
    db.execute("UPDATE medium SET state = ?, reason = ?, detail = ? WHERE id = ?", (state, reason, detail, medium))
