"""Making a new case on disk: whole under another name first, so that it is there at once or not at all."""

from __future__ import annotations

import os
import shutil
import uuid
from contextlib import closing
from dataclasses import asdict
from pathlib import Path

from app.case.store import case_key, connection, versions
from app.case.store.case_key import CaseKey
from app.case.store.info import CaseInfo
from app.case.trail import audit
from app.case.values.schemes import load_scheme
from app.errors import UserError
from app.platform.files import sync_folder


def found(
    folder: Path, reference: str, agency: str, officer: str, scheme: str, passphrase: str
) -> tuple[CaseKey | None, str]:
    """Make the case; gives its key and its recovery key, None and empty without a passphrase.

    Raises UserError, with nothing made, if the path exists or can't be written, the scheme isn't known, or the
    passphrase is too short.
    """
    if not reference.strip():
        raise UserError("A case needs a reference; give the number under which your agency knows it.")
    load_scheme(scheme)
    if passphrase:
        case_key.check_new(passphrase)
    if os.path.lexists(folder):
        raise UserError(f"{folder} exists already; open it, or choose another name.")
    info = CaseInfo(str(uuid.uuid4()), reference.strip(), agency.strip(), officer.strip(), scheme, audit.now())
    part = folder.with_name(f".{folder.name}.{info.id[:8]}.part")
    try:
        part.mkdir(mode=0o700, parents=False)
        key, recovery = case_key.make(part, passphrase) if passphrase else (None, "")
        with connection.in_words(f"{folder} can't be made"):
            _lay_out(part, key, info)
        part.rename(folder)
        sync_folder(folder.parent)
    except FileNotFoundError as error:
        raise UserError(f"The folder {folder.parent} doesn't exist; make it first or choose another place.") from error
    except OSError as error:
        raise UserError(f"{folder} can't be made ({error.strerror}); choose another place.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return key, recovery


def _lay_out(folder: Path, key: CaseKey | None, info: CaseInfo) -> None:
    with closing(connection.open_for_writing(folder / "case.db", key)) as db:
        versions.migrate(db)
        db.execute("BEGIN IMMEDIATE")
        db.executemany("INSERT INTO case_info (key, value) VALUES (?, ?)", asdict(info).items())
        audit.append(db, info.actor, "new case", info.reference, {"case": info.id})
        db.execute("COMMIT")
    connection.open_previews(folder, key).close()
    (folder / "packages").mkdir()
