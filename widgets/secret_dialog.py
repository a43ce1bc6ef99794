"""Asks for what opens a case with a passphrase, and opens it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.case import case_key
from app.case.casefile import Case
from app.case.passphrase_change import change_passphrase, renew_recovery
from app.desk.display import one_line
from app.desk.tasks import Task
from app.desk.theme import Space
from app.desk.turnstile import Turnstile
from app.errors import UserError
from app.keys.passphrase import WrongPassphrase
from widgets.new_passphrase import NewPassphrase
from widgets.notice import Notice
from widgets.plain_label import PlainLabel
from widgets.secret_field import SecretField

_WIDTH = 520


class SecretDialog(QDialog):
    """A passphrase or recovery key, and what is done with it, in a thread: each answer costs a second or two.

    What is wrong is said in the dialog, which then stays, and makes whoever guesses wait.

    Signals:
        succeeded: it was right; what was made of it. Comes before `accepted`.
    """

    succeeded = Signal(object)

    def __init__(self, name: str, lead: str, ok: str, parent: QWidget | None = None) -> None:
        """`name`: of the dialog; `lead`: what it is for; `ok`: what its button says."""
        super().__init__(parent)
        self._task: Task | None = None
        self._ok = ok
        self._turnstile = Turnstile()
        self.setObjectName(name)
        self.lead = PlainLabel(lead, f"{name}Lead")
        self.lead.setWordWrap(True)
        self.field = SecretField("secret", self.tr("Passphrase or recovery key"))
        hint = PlainLabel(self.tr("The recovery key does as well; its hyphens may be left out."), tone="muted")
        hint.setWordWrap(True)
        self.notice = Notice(f"{name}Notice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.form = QFormLayout()
        self.form.setSpacing(Space.S)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.addRow(self.tr("&Passphrase"), self.field)
        self.form.addRow("", hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(self.lead)
        layout.addLayout(self.form)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.field.edited.connect(self._enable)
        self._enable()
        self.field.setFocus()

    def work(self, secret: str) -> Callable[[], Any]:
        """What is done with the answer, in a thread. Raises UserError where it can't be begun."""
        raise NotImplementedError

    def accept(self) -> None:
        """Try the answer."""
        if self._task is not None or not self.field.secret:
            return
        if self._turnstile.seconds_left:
            self.notice.say(self.tr("Wait {0} s before you try again.").format(int(self._turnstile.seconds_left) + 1))
            return
        try:
            work = self.work(self.field.secret)
        except UserError as error:
            self.notice.say(str(error))
            return
        self.notice.say("")
        task = Task(lambda tell, stopped: _tried(work), self.objectName(), self)
        task.finished.connect(self._answered)
        task.failed.connect(self.notice.say)
        task.ended.connect(self._ended)
        self._task = task
        self._enable()
        task.start()

    def reject(self) -> None:
        """Leave; not while an answer is being tried."""
        if self._task is None:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """See `reject`."""
        if self._task is not None:
            event.ignore()
            return
        super().closeEvent(event)

    def _answered(self, outcome: Any) -> None:
        self._ended()
        if isinstance(outcome, WrongPassphrase):
            self._turnstile.wrong()
            self.field.clear()
            self.notice.say(str(outcome))
            self.field.setFocus()
            return
        self.field.clear()
        self.succeeded.emit(outcome)
        super().accept()

    def _ended(self) -> None:
        if self._task is not None:
            self._task.join()
            self._task = None
        self._enable()

    def _enable(self) -> None:
        waiting = self._task is not None
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(self.tr("Checking …") if waiting else self._ok)
        ok.setEnabled(bool(self.field.secret) and not waiting)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setEnabled(not waiting)
        self.field.setEnabled(not waiting)


class UnlockDialog(SecretDialog):
    """Gives the key of the case in `folder` (`app.case.case_key.CaseKey`) with `succeeded`."""

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
        self.new.add_to(self.form, self.tr("&New passphrase"))

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
