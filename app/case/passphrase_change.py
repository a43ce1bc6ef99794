"""Changing what opens a case: on record first, so that no change is without its row, wherever the program is killed."""

from __future__ import annotations

from app.case import case_key
from app.case.casefile import Case


def change_passphrase(case: Case, secret: str, new: str) -> None:
    """Make `new` the passphrase of an open case; `secret` is the present one or the recovery key.

    Raises WrongPassphrase and UserError as `case_key.change_passphrase`; then nothing is changed.
    """
    case_key.check_new(new)
    case_key.unlock(case.folder, secret)
    case.record("change passphrase", case.info.reference)
    case_key.change_passphrase(case.folder, secret, new)


def renew_recovery(case: Case, secret: str) -> str:
    """Make and give a new recovery key of an open case, in whose place the old one fits no longer."""
    case_key.unlock(case.folder, secret)
    case.record("make recovery key", case.info.reference)
    return case_key.renew_recovery(case.folder, secret)
