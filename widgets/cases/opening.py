"""Opens a case for the window: for writing, or for reading where that is wanted or another program holds it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.case.casefile import Case, Held, existing
from app.case.store.case_key import CaseKey, LockedByPassphrase, is_locked
from app.case.upkeep.previews_aside import are_damaged, lay_aside_if_damaged
from app.desk.text.display import one_line
from app.desk.work.services import Services
from app.errors import UserError


def opened(
    path: Path,
    services: Services,
    read_instead: Callable[[str], bool],
    mend_previews: Callable[[], bool],
    *,
    writable: bool = True,
    key: CaseKey | None = None,
) -> tuple[Case, str]:
    """The case, and why it is only read, if it is.

    `read_instead` gets the sentence that says who holds it, and gives whether it is to be read meanwhile;
    `mend_previews`, whether damaged previews are to be laid aside, so that they can be made again. `key`: that
    of a case with a passphrase. Raises LockedByPassphrase where one is needed, and UserError where the case can't be
    opened, or isn't wanted so.
    """
    if key is None and is_locked(folder := existing(path, key)):
        raise LockedByPassphrase(folder.name)  # before anything else is asked
    if not writable:
        return Case.open(path, key, writable=False), _tr("Only read here: it was opened so.")
    signer, unsigned = services.officer_key()
    try:
        return Case.open(path, key, signer=signer, unsigned=unsigned), ""
    except Held as held:
        if not read_instead(str(held)):
            raise
        reason = _tr("Only read here: {0} has it open and may change it.").format(one_line(str(held.holder)))
        return Case.open(path, key, writable=False), reason
    except UserError:
        folder = existing(path, key)
        if not are_damaged(folder, key) or not mend_previews():
            raise
        lay_aside_if_damaged(folder, key)
        return Case.open(path, key, signer=signer, unsigned=unsigned), ""


def what_would_stop(*, reading: bool) -> str:
    """The question before a case is closed while sources are read, or else while a side window works."""
    if reading:
        return _tr("Sources are being read. Stop reading and close? Nothing is lost; it can be resumed at any time.")
    return _tr(
        "Work is going on in another window. Stop it and close? A package that isn't finished isn't kept; where media "
        "are looked through, what was found by now is."
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Opening", text)
