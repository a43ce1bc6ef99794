"""The head of each case's audit trail as this workstation saw it last, kept outside the case.

Whoever puts a whole case back to an older copy, or rewrites its trail from the beginning, leaves nothing in the case
that doesn't fit. Only a head that was kept elsewhere shows it; this is the nearest one. It is no proof for others: who
has the machine can change it too. For that, heads stand in receipts and packages.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app import sqlite
from app.platform.files import write_file
from app.platform.places import data_folder

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_HEAD = re.compile(r"([1-9][0-9]{0,17}):([0-9a-f]{64})\n")
_LARGEST_FILE = 100


def remember(case: str, row: int, head: str) -> None:
    """Keep the hash of the newest row. Where it can't be kept, nothing is lost but this."""
    path = _place(case)
    if path is not None and row:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            write_file(path, f"{row}:{head}\n".encode())


@dataclass(frozen=True)
class HeadDoubt:
    """The trail lacks the head that was seen last. `row`: of that head; `missing`: there is no such row, or another."""

    row: int
    missing: bool

    @property
    def sentence(self) -> str:
        """What it means and what to do, for the trail and the command line; the window has its own words."""
        state = "missing" if self.missing else "another"
        return (
            f"This is not the case as it was closed here last: row {self.row:,} of its audit trail is {state}. An "
            "older copy, or one that was restored elsewhere, may have taken its place; find out which before you go on."
        )


def doubt(case: str, db: sqlite.Connection) -> HeadDoubt | None:
    """Whether the trail lacks the head that was seen last; None where it has it, or none was seen."""
    path = _place(case)
    if path is None:
        return None
    try:
        with path.open("rb") as file:
            seen = _HEAD.fullmatch(file.read(_LARGEST_FILE).decode("ascii", "replace"))
    except OSError:
        return None
    if seen is None:
        return None
    found = db.execute("SELECT hash FROM audit WHERE seq = ?", (int(seen[1]),)).fetchone()
    if found is not None and found[0] == bytes.fromhex(seen[2]):
        return None
    return HeadDoubt(int(seen[1]), found is None)


def _place(case: str) -> Path | None:
    # The id comes out of the case, and could be a path.
    return data_folder() / "heads" / case if _ID.fullmatch(case) else None
