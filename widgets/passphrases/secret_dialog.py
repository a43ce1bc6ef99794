"""Asks for what opens a case with a passphrase, and opens it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.casefile import Case
from app.case.store import case_key
from app.case.upkeep.passphrase_change import change_passphrase, renew_recovery
from app.desk.controls.turnstile import Turnstile
from app.desk.text.display import one_line
from app.desk.text.said import said
from app.errors import UserError
from app.keys.passphrase import WrongPassphrase
from widgets.parts.waiting_dialog import WaitingDialog
from widgets.passphrases.new_passphrase import NewPassphrase
from widgets.passphrases.secret_field import SecretField
from widgets.passphrases.secret_form import SecretForm


class SecretDialog(WaitingDialog):
    """A passphrase or recovery key, and what is done with it, in a thread: each answer costs a second or two.

    What is wrong is said in the dialog, which then stays, and makes whoever guesses wait.

    Signals:
        succeeded: it was right; what was made of it. Comes before `accepted`.
    """

    succeeded = Signal(object)

    def __init__(self, name: str, lead: str, ok: str, parent: QWidget | None = None) -> None:
        """`name`: of the dialog; `lead`: what it is for; `ok`: what its button says."""
        super().__init__(parent)
        self._ok = ok
        self._turnstile = Turnstile()
        self.setObjectName(name)
        self.field = SecretField("secret", self.tr("Passphrase or recovery key"))
        hint = self.tr("The recovery key does as well; its hyphens may be left out.")
        self.form = SecretForm(name, lead, self.field, hint)
        self.notice, self.buttons = self.form.notice, self.form.buttons
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.form)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.field.edited.connect(self.show_waiting)
        self.show_waiting()
        self.field.setFocus()

    def work(self, secret: str) -> Callable[[], Any]:
        """What is done with the answer, in a thread. Raises UserError where it can't be begun."""
        raise NotImplementedError

    def accept(self) -> None:
        """Try the answer."""
        if self.waiting or not self.field.secret:
            return
        if self._turnstile.seconds_left:
            self.notice.say(self.tr("Wait {0} s before you try again.").format(int(self._turnstile.seconds_left) + 1))
            return
        try:
            work = self.work(self.field.secret)
        except UserError as error:
            self.notice.say(said(str(error)))
            return
        self.notice.say("")
        self.begin(lambda: _tried(work), self._answered, self.notice.say)

    def show_waiting(self) -> None:
        """See `WaitingDialog`."""
        self.form.ok.setText(self.tr("Checking…") if self.waiting else self._ok)
        self.form.ok.setEnabled(bool(self.field.secret) and not self.waiting)
        self.form.cancel.setEnabled(not self.waiting)
        self.field.setEnabled(not self.waiting)

    def _answered(self, outcome: Any) -> None:
        if isinstance(outcome, WrongPassphrase):
            self._turnstile.wrong()
            self.field.clear()
            self.notice.say(str(outcome))
            self.field.setFocus()
            return
        self.field.clear()
        self.succeeded.emit(outcome)
        super().accept()


class UnlockDialog(SecretDialog):
    """Gives the key of the case in `folder` (`app.case.store.case_key.CaseKey`) with `succeeded`."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        lead = self.tr("{0} has a passphrase.").format(one_line(folder.name))
        super().__init__("unlockDialog", lead, self.tr("Open"), parent)
        self._folder = folder
        self.setWindowTitle(self.tr("Passphrase of the case"))

    def work(self, secret: str) -> Callable[[], Any]:
        """See `SecretDialog`."""
        return lambda: case_key.unlock(self._folder, secret)


class ChangePassphraseDialog(SecretDialog):
    """Gives an open case another passphrase."""

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        lead = self.tr(
            "The recovery key stays as it is. Copies of the case that lie elsewhere keep the old passphrase."
        )
        super().__init__("changePassphraseDialog", lead, self.tr("Change"), parent)
        self._case = case
        self.setWindowTitle(self.tr("Change the passphrase"))
        self.new = NewPassphrase()
        self.new.add_to(self.form.fields, self.tr("&New passphrase"))

    def work(self, secret: str) -> Callable[[], Any]:
        """See `SecretDialog`."""
        new = self.new.chosen()

        def change() -> None:
            case_key.unlock(self._case.folder, secret)
            change_passphrase(self._case, new)

        return change


class RenewRecoveryDialog(SecretDialog):
    """Makes another recovery key for an open case and gives it with `succeeded`."""

    def __init__(self, case: Case, parent: QWidget | None = None) -> None:
        lead = self.tr("A new recovery key is made; the old one doesn't open the case any more. The passphrase stays.")
        super().__init__("renewRecoveryDialog", lead, self.tr("Make"), parent)
        self._case = case
        self.setWindowTitle(self.tr("New recovery key"))

    def work(self, secret: str) -> Callable[[], Any]:
        """See `SecretDialog`."""

        def renew() -> str:
            case_key.unlock(self._case.folder, secret)
            return renew_recovery(self._case)

        return renew


def _tried(work: Callable[[], Any]) -> Any:
    """What came of it; a wrong answer is one, too."""
    try:
        return work()
    except WrongPassphrase as error:
        return error
