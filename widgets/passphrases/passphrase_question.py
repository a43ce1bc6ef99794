"""Asks for the passphrase of the officer's key."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import delete

from widgets.parts.dialog import Dialog
from widgets.passphrases.secret_field import SecretField
from widgets.passphrases.secret_form import SecretForm


class PassphraseQuestion(Dialog):
    """The passphrase that was typed is `field.secret` once it is accepted."""

    def __init__(self, wrong: str, parent: QWidget | None = None) -> None:
        """`wrong`: why the one before didn't do; empty at first."""
        super().__init__(parent)
        self.setObjectName("passphraseQuestion")
        self.setWindowTitle(self.tr("Passphrase of your key"))
        self.field = SecretField("officerSecret", self.tr("Passphrase of your key"))
        lead = self.tr("Your key signs the audit trail of each case.")
        hint = self.tr("Without it you work on, and the trail stays unsigned.")
        self._form = SecretForm("passphraseQuestion", lead, self.field, hint)
        self.notice = self._form.notice
        self.notice.say(wrong)
        self._form.ok.setText(self.tr("Sign"))
        self._form.cancel.setText(self.tr("Work on unsigned"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._form)
        self._form.buttons.accepted.connect(self.accept)
        self._form.buttons.rejected.connect(self.reject)
        self.field.edited.connect(self._enable)
        self._enable()
        self.field.setFocus()

    def _enable(self) -> None:
        self._form.ok.setEnabled(bool(self.field.secret))


def ask_passphrase(wrong: str) -> str | None:
    """The passphrase, or None where the officer works on without it. `wrong`: why the one before didn't do."""
    question = PassphraseQuestion(wrong, QApplication.activeWindow())
    try:
        return question.field.secret if question.exec() else None
    finally:
        question.field.clear()
        delete(question)  # now: another may be asked at once, and would be a child of this one
