"""What the officer does with the passphrase of a case: opens it, changes it, makes another recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.case.casefile import Case
from app.case.store.case_key import CaseKey
from app.desk.work.workbench import Workbench
from widgets.passphrases.recovery_dialog import RecoveryDialog
from widgets.passphrases.secret_dialog import ChangePassphraseDialog, RenewRecoveryDialog, UnlockDialog


class CaseSecrets(QObject):
    """Opens the dialogs over a window."""

    def __init__(self, window: QWidget, say: Callable[[str], None]) -> None:
        """`say`: shows a sentence for a while."""
        super().__init__(window)
        self._window = window
        self._say = say

    def ask(self, folder: Path, then: Callable[[CaseKey], object]) -> None:
        """Ask for the passphrase of the case in `folder`, and go on with its key; nothing if the officer leaves."""
        dialog = UnlockDialog(folder, self._window)
        # Only when it has gone, so that what comes next isn't behind it.
        got: list[CaseKey] = []
        dialog.succeeded.connect(got.append)
        dialog.accepted.connect(lambda: then(got[0]))
        _open(dialog)

    def show_recovery(self, case: Case) -> None:
        """Show the recovery key of a case that was just made, if it has one, and forget it."""
        recovery_key, case.recovery_key = case.recovery_key, ""
        if recovery_key:
            _open(RecoveryDialog(case.info.reference, recovery_key, self._window))

    def change(self, workbench: Workbench) -> None:
        """Let the officer change the passphrase of the open case."""
        if not self._has_one(workbench):
            return
        dialog = ChangePassphraseDialog(workbench.case, self._window)
        dialog.succeeded.connect(lambda _: self._say(self.tr("The passphrase was changed.")))
        _open(dialog)

    def renew(self, workbench: Workbench) -> None:
        """Let the officer make another recovery key for the open case."""
        if not self._has_one(workbench):
            return
        case = workbench.case
        dialog = RenewRecoveryDialog(case, self._window)
        dialog.succeeded.connect(lambda made: _open(RecoveryDialog(case.info.reference, made, self._window)))
        _open(dialog)

    def _has_one(self, workbench: Workbench) -> bool:
        if workbench.case.key is None:
            self._say(self.tr("This case has no passphrase; it can only be given one when it is made."))
        return workbench.case.key is not None


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
