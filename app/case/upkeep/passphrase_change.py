"""Changing what opens a case: on record first, so that no change is without its row, wherever the program is killed.

The case is open, so its key is at hand, and the present passphrase isn't needed for it. Where somebody else may sit at
an open case, it is asked for first (`case_key.unlock`).
"""

from __future__ import annotations

from app.case.casefile import Case
from app.case.store import case_key
from app.case.store.case_key import CaseKey, WithoutPassphrase


def change_passphrase(case: Case, new: str) -> None:
    """Make `new` the passphrase of an open case. Takes a second or two.

    Raises UserError where it is none that a case may have, or the case has none or is open for reading only; then
    nothing is changed. Otherwise as `case_key.set_passphrase`.
    """
    key = _key_of(case)
    case_key.check_new(new)
    case.record("change passphrase", case.info.reference)
    case_key.set_passphrase(case.folder, key, new)


def renew_recovery(case: Case) -> str:
    """Make and give a new recovery key of an open case, in whose place the old one fits no longer. Raises likewise."""
    key = _key_of(case)
    case.record("make recovery key", case.info.reference)
    return case_key.renew_recovery(case.folder, key)


def _key_of(case: Case) -> CaseKey:
    if case.key is None:
        raise WithoutPassphrase(case.folder.name)
    return case.key
