"""Previews that are lost or damaged: which they are, the wish to have them made again, and how they are put back.

What media look like lies in `previews.db`, of which nothing can't be made again from the sources. Media, frames,
digests and decisions are in `case.db` and stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator

from analysis.facts import MediumFacts
from app import sqlite
from app.case.records.small_jpeg import is_whole
from app.case.trail import audit

_WISH = "make previews again"

_SHOWABLE = (
    "FROM medium m WHERE m.state IN ('ready', 'partial') AND m.kind IN ('picture', 'video', 'sound') "
    "AND (m.kind = 'sound' OR EXISTS (SELECT 1 FROM frame WHERE frame.medium = m.id))"
)
"""What was decoded to a picture, a still or a waveform has a preview."""
_TRIED = 300
"""Media that are looked at to tell whether any previews are lost: half a second."""
_AT_ONCE = 500


def showable(reader: sqlite.Connection) -> Iterator[tuple[int, bytes]]:
    """Id and SHA-256 of every medium that has to have a preview, in their order."""
    last = 0
    while rows := reader.execute(
        f"SELECT m.id, m.sha256 {_SHOWABLE} AND m.id > ? ORDER BY m.id LIMIT ?", (last, _AT_ONCE)
    ).fetchall():
        yield from rows
        last = rows[-1][0]


def count_showable(reader: sqlite.Connection) -> int:
    """How many those are."""
    (number,) = reader.execute(f"SELECT count(*) {_SHOWABLE}").fetchone()
    return int(number)


def is_lost(reader: sqlite.Connection, medium: int) -> bool:
    """Whether the preview, a still or the thumbnail of a medium that has to have them isn't there or isn't whole."""
    row = reader.execute("SELECT jpeg FROM previews.preview WHERE medium = ?", (medium,)).fetchone()
    if row is None or not is_whole(row[0]):
        return True
    stills = reader.execute(
        "SELECT s.jpeg FROM frame f JOIN medium m ON m.id = f.medium "
        "LEFT JOIN previews.still s ON s.medium = f.medium AND s.at_ms = f.at_ms "
        "WHERE f.medium = ? AND m.kind = 'video'",
        (medium,),
    )
    if any(jpeg is None or not is_whole(jpeg) for (jpeg,) in stills):
        return True
    row = reader.execute("SELECT jpeg FROM previews.thumbnail WHERE medium = ?", (medium,)).fetchone()
    return row is not None and not is_whole(row[0])


def seem_lost(reader: sqlite.Connection) -> bool:
    """Whether any preview is lost among some media spread over the case; that the whole file is gone is always seen."""
    (highest,) = reader.execute("SELECT coalesce(max(id), 0) FROM medium").fetchone()
    last = 0
    while last < highest:
        row = reader.execute(f"SELECT m.id {_SHOWABLE} AND m.id > ? ORDER BY m.id LIMIT 1", (last,)).fetchone()
        if row is None:
            return False
        if is_lost(reader, row[0]):
            return True
        last = max(row[0], last + highest // _TRIED)
    return False


def wish(db: sqlite.Connection, actor: str) -> None:
    """Let the next reading make lost previews again."""
    db.execute("INSERT OR REPLACE INTO case_info (key, value) VALUES (?, '')", (_WISH,))
    audit.append(db, actor, "make previews again", "", None)


def is_wished(reader: sqlite.Connection) -> bool:
    """Whether they are to be made again."""
    return reader.execute("SELECT 1 FROM case_info WHERE key = ?", (_WISH,)).fetchone() is not None


def fulfil(db: sqlite.Connection, actor: str, facts: dict[str, object]) -> None:
    """They were made again; `facts` say how many, and how many could not be."""
    db.execute("DELETE FROM case_info WHERE key = ?", (_WISH,))
    audit.append(db, actor, "made previews again", "", facts)


def moments(reader: sqlite.Connection, medium: int) -> set[int]:
    """The times of a medium's frames, which stay what they are."""
    return {at for (at,) in reader.execute("SELECT at_ms FROM frame WHERE medium = ?", (medium,))}


def put_back(db: sqlite.Connection, medium: int, facts: MediumFacts, at: set[int]) -> None:
    """Keep what a medium looks like, in `previews.db`, in the place of what is there; of its frames only those that the
    case knows (`at`), since another version may choose others."""
    for table, jpeg in (("preview", facts.preview), ("thumbnail", facts.thumbnail)):
        if jpeg:
            db.execute(f"INSERT OR REPLACE INTO {table} (medium, jpeg) VALUES (?, ?)", (medium, jpeg))
    for frame in facts.frames:
        if frame.at in at and frame.still:
            db.execute("INSERT OR REPLACE INTO still VALUES (?, ?, ?)", (medium, frame.at, frame.still))
        if frame.at in at and frame.features:
            db.execute("INSERT OR REPLACE INTO features VALUES (?, ?, ?)", (medium, frame.at, frame.features))
