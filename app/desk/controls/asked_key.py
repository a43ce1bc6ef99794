"""The officer's key as the window gets it: its passphrase is asked for once a sitting, if it has one."""

from __future__ import annotations

from collections.abc import Callable

from app.case.trail.audit import now
from app.desk.text.said import said
from app.errors import UserError
from app.keys.note import Signer
from app.keys.officer import working_key, workstation_key_file

Ask = Callable[[str], str | None]
"""Asks for the passphrase, after saying why the one before didn't do (empty at first). None: work on without it."""


class AskedKey:
    """Gives who signs, and, where nobody can, why; see `app.desk.work.services.OfficerKey`."""

    def __init__(self, ask: Ask) -> None:
        """Nobody is asked before a case is opened."""
        self._ask = ask
        self._key: Signer | None = None

    def __call__(self) -> tuple[Signer | None, str]:
        """The key. An officer who doesn't give the passphrase is asked again with the next case."""
        if self._key is not None:
            return self._key, ""
        self._key, why = working_key(now())
        if self._key is None and _is_locked():
            self._key = self._asked_for()
        return self._key, "" if self._key is not None else why

    def _asked_for(self) -> Signer | None:
        wrong = ""
        while (passphrase := self._ask(wrong)) is not None:
            try:
                return workstation_key_file().unlocked(passphrase)
            except UserError as error:
                wrong = said(str(error))
        return None


def _is_locked() -> bool:
    try:
        return workstation_key_file().has_passphrase
    except UserError:
        return False
