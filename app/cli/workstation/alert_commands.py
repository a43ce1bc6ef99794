"""Commands about alerts."""

from __future__ import annotations

import argparse
from typing import Any

from app.case.decisions.decision import count_of
from app.cli.parts.chosen import media_of, series_of
from app.cli.parts.opening import open_case
from app.cli.parts.output import Output
from app.cli.workstation.memory_commands import open_memory
from app.errors import UserError
from app.jobs.alerts import AlertWish, media_of_series, take_alerts, write_alerts, write_matches
from app.memory import alerts
from app.memory.alerts import Alert


def change_alerts(arguments: argparse.Namespace, output: Output) -> int:
    """`alerts`"""
    match arguments.action:
        case "write":
            _write(arguments, output)
        case "matches":
            _matches(arguments, output)
        case "read":
            _read(arguments, output)
        case "remove":
            with open_memory(arguments) as memory, memory.changing() as db:
                if not alerts.drop(db, arguments.alert.lower()):
                    raise UserError(f"There is no alert {arguments.alert}; “alerts list” shows those that are there.")
            output.document({"alerts": [], "removed": arguments.alert.lower()}, [f"Removed {arguments.alert}."])
        case _:
            with open_memory(arguments) as memory:
                found = alerts.kept(memory.db)
            lines = [_line(each.alert, each.triggers) for each in found] or ["There is no alert on this workstation."]
            output.document({"alerts": [_document(each.alert, each.triggers) for each in found]}, lines)
    return 0


def _write(arguments: argparse.Namespace, output: Output) -> None:
    with open_case(arguments, output) as case:
        reader = case.reader()
        chosen = media_of_series(case, series_of(reader, arguments.series))
        single = media_of(reader, arguments.media, arguments.stack)
        wish = AlertWish(arguments.expires, arguments.priority, arguments.phone, arguments.email, arguments.description)
        made = write_alerts(case, {**chosen, "": single}, wish, arguments.out)
    document = {"alerts": [_document(each, len(each.triggers)) for each in made], "file": str(arguments.out)}
    lines = [_line(each, len(each.triggers)) for each in made]
    output.document(document, [*lines, f"Written to {arguments.out}, not encrypted: seal it before it travels."])


def _matches(arguments: argparse.Namespace, output: Output) -> None:
    with open_case(arguments, output) as case:
        found = write_matches(case, arguments.out, arguments.phone, arguments.email)
    ids = sorted({each.alert for each in found})
    document = {"alerts": ids, "matches": len(found), "file": str(arguments.out)}
    matches, alerts = count_of(len(found), "match", "matches"), count_of(len(ids), "alert", "alerts")
    output.document(document, [f"{matches} on {alerts}, written to {arguments.out}."])


def _read(arguments: argparse.Namespace, output: Output) -> None:
    with open_memory(arguments) as memory:
        found = take_alerts(memory, arguments.file)
    listed = [_document(each, len(each.triggers)) for each in found.alerts]
    lines = [_line(each, len(each.triggers)) for each in found.alerts]
    if found.unusable:
        triggers = count_of(found.unusable, "trigger is of a type", "triggers are of types")
        lines.append(f"{triggers} that this program doesn't compare.")
    output.document({"alerts": listed, "unusable": found.unusable}, lines)


def _document(alert: Alert, triggers: int) -> dict[str, Any]:
    return {
        "id": alert.id,
        "name": alert.name,
        "reference": alert.reference,
        "organization": alert.contact.organization,
        "contact": alert.contact.name,
        "priority": alert.priority,
        "active": alert.active,
        "expires": alert.expires,
        "triggers": triggers,
    }


def _line(alert: Alert, triggers: int) -> str:
    ended = "" if alert.active else "  not active"
    return (
        f"{alert.id}  {alert.name}  {alert.contact.organization}  {alert.contact.name}  priority {alert.priority}  "
        f"until {alert.expires[:10]}  {count_of(triggers, 'trigger', 'triggers')}{ended}"
    )
