"""Which status a series had before it was referred, as the trail tells it."""

from __future__ import annotations

from app import sqlite
from app.case.trail.changes import unpack


def former_status(reader: sqlite.Connection, referral: int) -> str:
    """The status that the series of a referral had before it became *referred*; empty where it isn't that, another
    referral of it is on record, or the trail doesn't tell."""
    of = reader.execute(
        "SELECT s.id FROM referral r JOIN series s ON s.id = r.series WHERE r.id = ? AND s.status = 'referred' "
        "AND NOT EXISTS (SELECT 1 FROM referral o WHERE o.series = s.id AND o.id <> r.id)",
        (referral,),
    ).fetchone()
    if of is None:
        return ""
    for (packed,) in reader.execute(
        "SELECT u.changes FROM undo u JOIN audit a ON a.seq = u.seq WHERE u.state = 'done' AND (a.action = "
        "'refer series' OR (a.action = 'set series' AND json_extract(a.detail, '$.status') = 'referred')) "
        "ORDER BY u.seq DESC"
    ):
        for change in unpack(packed):
            if change.table == "series" and change.before and change.after and change.after["id"] == of[0]:
                before, after = change.before["status"], change.after["status"]
                if after == "referred" != before:
                    return str(before)
    return ""
