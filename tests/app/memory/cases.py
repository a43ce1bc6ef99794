"""Cases to be remembered, with fingerprints written by hand."""

from __future__ import annotations

from pathlib import Path

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.series_decisions import CreateSeries
from app.case.store import case_key
from app.keys.passphrase import read_passphrase
from tests.app.exchange.documents.case_rows import add_medium


def filled(
    path: Path,
    reference: str,
    contents: dict[str, bytes],
    *,
    serials: dict[str, str] | None = None,
    passphrase: str = "",
    series: tuple[str, ...] = (),
) -> Case:
    """An open case of pictures by name, each with the PDQ hash given; `series`: names of those in the one series."""
    case = Case.create(path, reference, f"Agency of {reference}", f"Officer of {reference}", passphrase=passphrase)
    ids: dict[str, int] = {}

    def fill(db: sqlite.Connection) -> None:
        db.execute("INSERT INTO exhibit VALUES (1, 'EXH-01')")
        db.execute("INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/s/secret', 'folder', '')")
        for name, pdq in contents.items():
            ids[name] = add_medium(db, name.encode(), f"secret-folder/{name}.jpg")
            db.execute("DELETE FROM fingerprint WHERE frame IN (SELECT id FROM frame WHERE medium = ?)", (ids[name],))
            db.execute("DELETE FROM frame WHERE medium = ?", (ids[name],))
            frame = db.execute("INSERT INTO frame (medium, at_ms, width, height) VALUES (?, 0, 640, 480)", (ids[name],))
            db.execute("INSERT INTO fingerprint VALUES (?, 'pdq', ?, 100)", (frame.lastrowid, pdq))
        for name, serial in (serials or {}).items():
            db.execute(
                "UPDATE medium SET make = 'Nikon', model = 'D90', serial = ?, latitude = 59.12345 WHERE id = ?",
                (serial, ids[name]),
            )

    case.write(fill)
    if series:
        case.perform(CreateSeries("The blue room", tuple(ids[name] for name in series), "same room"))
    return case


def reopened(path: Path, passphrase_file: Path | None = None) -> Case:
    """A case that was closed, open again for reading."""
    key = None if passphrase_file is None else case_key.unlock(path, read_passphrase(passphrase_file))
    return Case.open(path, key, writable=False)
