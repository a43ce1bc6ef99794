"""What a workstation remembers in the pictures: an older case, and an alert of another office."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.case.casefile import Case
from app.memory import alerts, store
from app.memory.alerts import Alert, Contact, Trigger
from app.memory.remembering import Wish, remember

_DAY = "2025-11-03T09:12:00.000Z"
_ID = "5b0e6a53-6a5e-4a0f-9a55-1d2a4c0f7a10"
_ALERT = "0f8d1b7e-2c0a-4a53-8d41-0d6f4a3a1c77"


def make_memory(like: Path, folder: Path) -> Path:
    """A memory in `folder` of a case with the media of the case `like`; gives the folder."""
    with store.opened(folder) as memory, Case.open(like, writable=False) as case:
        info = replace(case.info, id=_ID, reference="2025-0317", agency="Harbour police", officer="C. Lund")
        remember(memory, case.reader(), info, Wish("C. Lund", _DAY, confidential=False, entities=False))
        with memory.changing() as db:
            alerts.keep(db, [_alert()], _DAY)
    return folder


def _alert() -> Alert:
    return Alert(
        _ALERT,
        "Old town",
        "We look for more pictures of the round tower, and for who took them.",
        "2025-0317 S-0004",
        Contact("Harbour police", "C. Lund", "+49 30 123", "desk@harbour.example", ""),
        "",
        1,
        True,
        "2030-12-31T23:59:59Z",
        (Trigger(_ID, "MD5", bytes(range(16))),),
    )
