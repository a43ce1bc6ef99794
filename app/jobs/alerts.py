"""Alerts by file: ours for other offices, theirs for us, and the answer that something was seen."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import __version__
from app.case.casefile import Case
from app.case.records import memory_records
from app.case.trail.audit import now
from app.case.values.lead_values import bounds
from app.errors import UserError
from app.exchange.documents.alerts import AlertsRead, MatchToTell, alerts_document, matches_document, read_alerts
from app.linking.thresholds import PICTURE_QUALITY
from app.memory import alerts
from app.memory.alerts import Alert, Contact, Trigger
from app.memory.store import Memory
from app.platform.files import write_file

_OURS = uuid.UUID("5f0d1f0e-6d0c-5a53-9d41-0d6f4a3a1c77")
"""The namespace in which our GUIDs are made, so that the same alert gets the same one each time."""


@dataclass(frozen=True)
class AlertWish:
    """What an alert is to say. `expires`: a day, ISO 8601. `priority`: 0 to 255, 0 the most urgent."""

    expires: str
    priority: int
    phone: str = ""
    email: str = ""
    description: str = ""


def write_alerts(case: Case, media: Mapping[str, tuple[int, ...]], wish: AlertWish, out: Path) -> tuple[Alert, ...]:
    """Write an alert for each of these groups of media by name (the code of a series, or empty).

    Raises UserError where nothing is chosen, the day is none, or the file can't be written.
    """
    if not any(media.values()):
        raise UserError("No medium is chosen; name series or media that others are to look out for.")
    first, last = bounds(wish.expires.strip())
    if first != last or wish.expires.strip() <= now()[:10]:
        raise UserError("An alert needs the day on which it ends, in the future, such as 2030-12-31.")
    made = tuple(_alert(case, name, chosen, wish) for name, chosen in media.items() if chosen)
    _write(out, alerts_document(made))
    case.record("write alerts", "", {"alerts": [each.id for each in made], "expires": wish.expires.strip()})
    return made


def write_alerts_on_series(case: Case, numbers: tuple[int, ...], wish: AlertWish, out: Path) -> tuple[Alert, ...]:
    """The same for these series, an alert each."""
    return write_alerts(case, media_of_series(case, numbers), wish, out)


def take_alerts(memory: Memory, path: Path) -> AlertsRead:
    """Read alerts of others into the workstation, in the place of older ones with their ids. Raises UserError."""
    found = read_alerts(path)
    with memory.changing() as db:
        alerts.keep(db, found.alerts, now())
    return found


def write_matches(case: Case, out: Path, phone: str = "", email: str = "") -> tuple[MatchToTell, ...]:
    """Write which alerts media of the case were waited for by, as the newest check found it. Raises UserError."""
    found = tuple(
        _match(case, sha256, each.detail, each.score)
        for sha256, each in memory_records.seen(case.reader())
        if each.kind == alerts.KIND
    )
    if not found:
        raise UserError("No alert waits for anything in this case, as far as it was checked; “memory check” does that.")
    _write(out, matches_document(found, case.info.reference, _contact(case, phone, email)))
    case.record("write alert matches", "", {"matches": len(found), "alerts": sorted({each.alert for each in found})})
    return found


def media_of_series(case: Case, numbers: tuple[int, ...]) -> dict[str, tuple[int, ...]]:
    """The media of series by their codes."""
    reader = case.reader()
    return {each.code: each.media for each in memory_records.series(reader) if each.id in numbers}


def _alert(case: Case, name: str, media: tuple[int, ...], wish: AlertWish) -> Alert:
    number = uuid.uuid5(_OURS, f"{case.info.id} {name}")
    triggers: dict[str, Trigger] = {}
    for each in memory_records.digests(case.reader(), media, int(PICTURE_QUALITY.value)):
        for kind, value in (("MD5", each.md5), ("SHA1", each.sha1), ("SHA256", each.sha256), ("PDQ", each.pdq)):
            if value:
                trigger = str(uuid.uuid5(number, f"{kind} {value.hex()}"))
                triggers.setdefault(trigger, Trigger(trigger, kind, value))
    return Alert(
        str(number),
        name or case.info.reference,
        wish.description.strip(),
        " ".join(part for part in (case.info.reference, name) if part),
        _contact(case, wish.phone, wish.email),
        f"Sightline {__version__}",
        wish.priority,
        True,
        f"{wish.expires.strip()}T23:59:59Z",
        tuple(triggers.values()),
    )


def _match(case: Case, sha256: str, detail: Mapping[str, Any], score: float) -> MatchToTell:
    alert = str(detail["alert"])
    number = uuid.uuid5(_OURS, f"{case.info.id} {alert} {sha256}")
    return MatchToTell(
        str(number),
        str(uuid.uuid5(number, "notification")),
        now(),
        alert,
        str(detail["alert_reference"]),
        Contact(**detail["contact"]),
        int(100 * score),
    )


def _contact(case: Case, phone: str, email: str) -> Contact:
    return Contact(case.info.agency, case.info.officer, phone.strip(), email.strip())


def _write(out: Path, content: bytes) -> None:
    if out.exists():
        raise UserError(f"{out} is there already; choose another name.")
    try:
        write_file(out, content)
    except OSError as error:
        raise UserError(f"{out} can't be written ({error.strerror}); choose another place.") from error
