"""VICS 2.0 documents of alerts and of matches on them, written and read strictly.

The entities are those of the CSDL: Alert, AlertTrigger, AlertHit, AlertHitNotification. It says neither what a document
of them looks like nor which words a trigger's type has: the triggers stand in their alert as `AlertTriggers`, the
notifications in their match as `AlertHitNotifications`, and types are MD5, SHA1, SHA256 and PDQ.

What is read is hostile: A01 no JSON; A02 another document; A03 a key stands twice; A04 a field that isn't what it must
be; A05 characters that can't be shown; A06 too large. Triggers of other types are counted and left.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from app.errors import UserError
from app.exchange.documents.json_stream import JsonError, JsonStream
from app.known import values
from app.known.record import NO_CONTENT
from app.memory.alerts import KINDS, Alert, Contact, Trigger
from app.platform.plain import read_rest

CONTEXT = "http://github.com/VICSDATAMODEL/ProjectVic/DataModels/2.0.xml/Default/$metadata#"
_READ = re.compile(
    r"http://github\.com/VICSDATAMODEL/ProjectVic/DataModels/2\.0\.xml/[A-Za-z0-9_-]+/\$metadata#Alerts\Z"
)
_GUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\Z")
_LARGEST = 256 * 1024 * 1024
_LONGEST = 4_000
_PARTS = ("Organization", "Name", "Phone", "Email", "Title")


class AlertsRefused(UserError):
    """The file holds no alerts that can be taken; the message has code and place."""

    def __init__(self, code: str, place: str, sentence: str) -> None:
        super().__init__(f"{code} {place}: {sentence}")
        self.code = code


@dataclass(frozen=True)
class AlertsRead:
    """What a document holds; `unusable`: triggers of types that can't be looked up here."""

    alerts: tuple[Alert, ...]
    unusable: int


@dataclass(frozen=True)
class MatchToTell:
    """A medium of our case that an alert waits for. `id`, `notification`: GUIDs; `date`: UTC; `percent`: how alike."""

    id: str
    notification: str
    date: str
    alert: str
    alert_reference: str
    alert_contact: Contact
    percent: int


def alerts_document(alerts: Sequence[Alert]) -> bytes:
    """The document of alerts, UTF-8."""
    return _document("Alerts", [_alert(each) for each in alerts])


def matches_document(matches: Sequence[MatchToTell], reference: str, contact: Contact) -> bytes:
    """The document by which those who gave alerts are told; `reference` and `contact` are ours. It holds no digest."""
    return _document(
        "AlertHits",
        [
            {
                "HitID": each.id,
                "HitDate": each.date,
                "ReferenceNumber": reference,
                **_contact("Contact", contact),
                "AlertHitNotifications": [
                    {
                        "NotificationID": each.notification,
                        "HitID": each.id,
                        "Status": "New",
                        "AlertReferenceNumber": each.alert_reference,
                        **_contact("AlertContact", each.alert_contact),
                        "MatchPercentage": each.percent,
                        "AlertID": each.alert,
                    }
                ],
            }
            for each in matches
        ],
    )


def read_alerts(path: Path) -> AlertsRead:
    """Read a document of alerts. Raises AlertsRefused, or UserError where the file can't be read."""
    try:
        with path.open("rb") as file:
            content = read_rest(file, _LARGEST + 1)
    except OSError as error:
        raise UserError(f"{path} can't be read ({error.strerror}); check the path.") from error
    name = path.name
    if len(content) > _LARGEST:
        raise AlertsRefused("A06", name, f"the file has more than {_LARGEST:,} bytes; ask for it in parts.")
    try:
        stream = JsonStream(io.BytesIO(content), _LARGEST)
        document = stream.value()
        repeated = sorted(stream.repeated)
        stream.end()
    except JsonError as error:
        raise AlertsRefused("A01", name, str(error)) from error
    if repeated:
        raise AlertsRefused("A03", name, f"the key {json.dumps(repeated[0][:100])} stands twice in one object.")
    if not isinstance(document, dict) or list(document)[:2] != ["@odata.context", "value"]:
        raise AlertsRefused("A02", name, "a VICS document begins with “@odata.context”, then “value”.")
    context, listed = document["@odata.context"], document["value"]
    if not isinstance(context, str) or not _READ.match(context) or not isinstance(listed, list):
        raise AlertsRefused("A02", f"{name}#/@odata.context", "this is no VICS 2.0 document of alerts.")
    reading = _Reading(name)
    alerts = tuple(reading.alert(each, f"/value/{number}") for number, each in enumerate(listed))
    if len({each.id for each in alerts}) < len(alerts):
        raise AlertsRefused("A04", f"{name}#/value", "two alerts have one AlertID.")
    return AlertsRead(alerts, reading.unusable)


def _document(kind: str, listed: list[dict[str, Any]]) -> bytes:
    return json.dumps({"@odata.context": CONTEXT + kind, "value": listed}, ensure_ascii=False, indent=1).encode()


def _alert(each: Alert) -> dict[str, Any]:
    return {
        "AlertID": each.id,
        "Priority": each.priority,
        "Active": each.active,
        "ExpiryDate": each.expires,
        "ReferenceNumber": each.reference,
        **_contact("Contact", each.contact),
        "Description": each.description,
        "Name": each.name,
        "SourceSystem": each.system,
        "AlertTriggers": [
            {
                "TriggerID": trigger.id,
                "AlertID": each.id,
                "TriggerValue": trigger.value.hex().upper(),
                "TriggerType": trigger.kind,
            }
            for trigger in each.triggers
        ],
    }


def _contact(prefix: str, contact: Contact) -> dict[str, str]:
    return {prefix + part: getattr(contact, part.lower()) for part in _PARTS}


def _latest(moment: values.Moment) -> str:
    """UTC; where the zone isn't known, when it is that late everywhere."""
    try:
        at = moment.at if moment.zone_known else moment.at + timedelta(hours=12)
    except OverflowError:
        at = moment.at
    return f"{at.replace(tzinfo=None).isoformat(timespec='seconds')}Z"


class _Reading:
    """Turns records into alerts, and counts what it has to leave."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.unusable = 0

    def alert(self, said: object, place: str) -> Alert:
        if not isinstance(said, dict):
            raise self._refused(place, "an alert is an object")
        number = self._guid(said, "AlertID", place)
        priority, triggers = said.get("Priority"), said.get("AlertTriggers", [])
        active, expires = values.truth(said.get("Active")), values.moment(said.get("ExpiryDate"))
        if not isinstance(priority, int) or isinstance(priority, bool) or not 0 <= priority <= 255:
            raise self._refused(f"{place}/Priority", "it is a whole number from 0 to 255")
        if active is None:
            raise self._refused(f"{place}/Active", "it is true or false")
        if expires is None:
            raise self._refused(f"{place}/ExpiryDate", "it is a date with a time")
        if not isinstance(triggers, list):
            raise self._refused(f"{place}/AlertTriggers", "it is a list")
        found = [self._trigger(each, number, f"{place}/AlertTriggers/{row}") for row, each in enumerate(triggers)]
        usable = {each.id: each for each in found if each is not None}
        return Alert(
            number,
            self._text(said, "Name", place),
            self._text(said, "Description", place),
            self._text(said, "ReferenceNumber", place),
            Contact(*(self._text(said, f"Contact{part}", place) for part in _PARTS)),
            self._text(said, "SourceSystem", place),
            priority,
            active,
            _latest(expires),
            tuple(usable.values()),
        )

    def _trigger(self, said: object, alert: str, place: str) -> Trigger | None:
        if not isinstance(said, dict):
            raise self._refused(place, "a trigger is an object")
        number = self._guid(said, "TriggerID", place)
        if self._guid(said, "AlertID", place) != alert:
            raise self._refused(f"{place}/AlertID", "it is that of the alert around it")
        kind = self._text(said, "TriggerType", place).upper().replace("-", "")
        if kind not in KINDS:
            self.unusable += 1
            return None
        value = values.digest(said.get("TriggerValue"), KINDS[kind])
        if value is None:
            raise self._refused(f"{place}/TriggerValue", f"a {kind} has {2 * KINDS[kind]} hex digits")
        if value in NO_CONTENT:
            self.unusable += 1
            return None
        return Trigger(number, kind, value)

    def _guid(self, said: dict[str, Any], key: str, place: str) -> str:
        found = said.get(key)
        if not isinstance(found, str) or not _GUID.match(found):
            raise self._refused(f"{place}/{key}", "it is a GUID")
        return found.lower()

    def _text(self, said: dict[str, Any], key: str, place: str) -> str:
        found = said.get(key) or ""
        if not isinstance(found, str) or len(found) > _LONGEST:
            raise self._refused(f"{place}/{key}", f"it is text of at most {_LONGEST:,} characters")
        if not "".join(found.split("\n")).isprintable():
            raise AlertsRefused("A05", f"{self._name}#{place}/{key}", "the text has characters that can't be shown.")
        return found

    def _refused(self, place: str, rule: str) -> AlertsRefused:
        return AlertsRefused("A04", f"{self._name}#{place}", f"this isn't what it must be: {rule}.")
