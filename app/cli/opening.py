"""How commands open a case that they change: with the officer's key, so that its audit trail is signed."""

from __future__ import annotations

from pathlib import Path

from app.case.audit import now
from app.case.casefile import Case
from app.keys.officer import working_key


def open_case(path: Path) -> Case:
    """The case, open for writing; see `Case.open`."""
    signer, unsigned = working_key(now())
    return Case.open(path, signer=signer, unsigned=unsigned)
