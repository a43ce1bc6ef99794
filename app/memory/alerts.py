"""Alerts of other offices (VICS 2.0) on this workstation: what they wait for, and which media of a case have it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass

import numpy as np

from app import sqlite
from app.case.records import known_records
from app.case.records.memory_records import Seen
from app.linking.prints import hamming
from app.linking.thresholds import KNOWN_RADIUS, LAYOUT_RADIUS, PICTURE_QUALITY

KIND = "alert"
PREFIX = "alert "
"""Before the id of an alert where a remembered case has its id."""
DIGESTS = ("MD5", "SHA1", "SHA256")
KINDS = {"MD5": 16, "SHA1": 20, "SHA256": 32, "PDQ": 32}
"""What a trigger may be, with its length in bytes."""
_BITS = 256


@dataclass(frozen=True)
class Contact:
    """Whom to ask."""

    organization: str = ""
    name: str = ""
    phone: str = ""
    email: str = ""
    title: str = ""


@dataclass(frozen=True)
class Trigger:
    """What an alert waits for: a digest, or a PDQ hash. `id`: a GUID in lower case."""

    id: str
    kind: str
    value: bytes


@dataclass(frozen=True)
class Alert:
    """An office wants to be told when one of these is seen. `id`: a GUID in lower case; `expires`: UTC."""

    id: str
    name: str
    description: str
    reference: str
    contact: Contact
    system: str
    priority: int
    active: bool
    expires: str
    triggers: tuple[Trigger, ...]


@dataclass(frozen=True)
class Kept:
    """An alert that is kept here, and how many triggers it has."""

    alert: Alert
    triggers: int


def keep(db: sqlite.Connection, alerts: Iterable[Alert], at: str) -> None:
    """Keep alerts, each in the place of an older one with its id, within the caller's transaction."""
    for each in alerts:
        drop(db, each.id)
        db.execute(
            "INSERT INTO alert VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                each.id,
                each.name,
                each.description,
                each.reference,
                json.dumps(asdict(each.contact), ensure_ascii=False),
                each.system,
                each.priority,
                int(each.active),
                each.expires,
                at,
            ),
        )
        db.executemany(
            "INSERT INTO alert_trigger VALUES (?, ?, ?, ?)",
            ((each.id, trigger.id, trigger.kind, trigger.value) for trigger in each.triggers),
        )


def drop(db: sqlite.Connection, alert: str) -> bool:
    """Take an alert away; False if there is none."""
    return db.execute("DELETE FROM alert WHERE id = ?", (alert,)).rowcount > 0


def kept(db: sqlite.Connection) -> list[Kept]:
    """The alerts that are kept here, without their triggers, the most urgent first (0 counts as such)."""
    rows = db.execute(
        "SELECT a.id, a.name, a.description, a.reference, a.contact, a.system, a.priority, a.active, a.expires, "
        "(SELECT count(*) FROM alert_trigger t WHERE t.alert = a.id) FROM alert a ORDER BY a.priority, a.id"
    )
    return [
        Kept(
            Alert(number, name, words, reference, Contact(**json.loads(contact)), system, priority, bool(on), end, ()),
            triggers,
        )
        for number, name, words, reference, contact, system, priority, on, end, triggers in rows
    ]


def met(
    reader: sqlite.Connection,
    db: sqlite.Connection,
    now: str,
    told: Callable[[str, int, int], None] = lambda *_: None,
) -> list[Seen]:
    """Media of a case that an alert waits for: one match a medium and alert, by digest rather than by likeness.

    Alerts that aren't active, or expired before `now` (UTC), wait for nothing. `told` as `app.memory.comparing.Told`.
    """
    waiting = {each.alert.id: each.alert for each in kept(db) if each.alert.active and each.alert.expires >= now}
    best: dict[tuple[int, str], tuple[float, str]] = {}
    for medium, alert, score, words in (*_by_digest(reader, db, told), *_by_likeness(reader, db, list(waiting))):
        if alert in waiting and score > best.get((medium, alert), (0.0, ""))[0]:
            best[medium, alert] = score, words
    return [
        Seen(medium, PREFIX + alert, KIND, _detail(waiting[alert], words), round(score, 4))
        for (medium, alert), (score, words) in sorted(best.items())
    ]


def _by_digest(
    reader: sqlite.Connection, db: sqlite.Connection, told: Callable[[str, int, int], None]
) -> Iterator[tuple[int, str, float, str]]:
    done, total = 0, known_records.count(reader)
    for piece in known_records.all_digests(reader):
        told("alerts", done, total)
        done += len(piece.media)
        for kind, joined in (("MD5", piece.md5), ("SHA1", piece.sha1), ("SHA256", piece.sha256)):
            length = KINDS[kind]
            for row, medium in enumerate(piece.media):
                value = joined[row * length : (row + 1) * length]
                found = db.execute("SELECT alert FROM alert_trigger WHERE kind = ? AND value = ?", (kind, value))
                for (alert,) in found.fetchall():
                    yield medium, alert, 1.0, f"the same {kind}"


def _by_likeness(
    reader: sqlite.Connection, db: sqlite.Connection, alerts: Sequence[str]
) -> Iterator[tuple[int, str, float, str]]:
    rows = [
        row
        for row in db.execute("SELECT alert, value FROM alert_trigger WHERE kind = 'PDQ' ORDER BY alert, id")
        if row[0] in alerts
    ]
    if not rows:
        return
    words = np.frombuffer(b"".join(value for _, value in rows), np.uint64).reshape(-1, 4)
    for stills in known_records.prints(reader, int(PICTURE_QUALITY.value)):
        pairs = hamming.join(hamming.as_words(still.pdq for still in stills), words, int(KNOWN_RADIUS.value))
        for a, b, apart in zip(pairs.a.tolist(), pairs.b.tolist(), pairs.distance.tolist(), strict=True):
            if apart <= LAYOUT_RADIUS.value or not stills[a].even:
                said = f"PDQ fingerprints differ in {apart} of {_BITS} bits"
                yield stills[a].medium, rows[b][0], 1 - (apart + 1) / _BITS, said


def _detail(alert: Alert, words: str) -> dict[str, object]:
    """As the table `remembered` has it, so that it is shown like all that was seen elsewhere."""
    return {
        "reference": alert.reference or alert.name,
        "agency": alert.contact.organization,
        "officer": alert.contact.name,
        "series": "",
        "in_series": [],
        "words": words,
        "at": None,
        "alert": alert.id,
        "alert_reference": alert.reference,
        "contact": asdict(alert.contact),
    }
