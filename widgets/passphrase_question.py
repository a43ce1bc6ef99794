"""Asks for the passphrase of the officer's key."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget
from shiboken6 import delete

from app.desk.theme import Space
from widgets.notice import Notice
from widgets.plain_label import PlainLabel
from widgets.secret_field import SecretField

_WIDTH = 520


class PassphraseQuestion(QDialog):
    """The passphrase that was typed is `field.secret` once it is accepted."""

    def __init__(self, wrong: str, parent: QWidget | None = None) -> None:
        """`wrong`: why the one before didn't do; empty at first."""
        super().__init__(parent)
        self.setObjectName("passphraseQuestion")
        self.setWindowTitle(self.tr("Passphrase of your key"))
        lead = PlainLabel(self.tr("Your key signs the audit trail of each case."), "passphraseLead")
        self.field = SecretField("officerSecret", self.tr("Passphrase of your key"))
        hint = PlainLabel(self.tr("Without it you work on, and the trail stays unsigned."), tone="muted")
        self.notice = Notice("passphraseNotice")
        self.notice.say(wrong)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._sign = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._sign.setText(self.tr("Sign"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Work on unsigned"))
        form = QFormLayout()
        form.setSpacing(Space.S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Passphrase"), self.field)
        form.addRow("", hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        layout.addWidget(lead)
        layout.addLayout(form)
        layout.addWidget(self.notice)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.field.edited.connect(self._enable)
        self._enable()
        self.field.setFocus()

    def _enable(self) -> None:
        self._sign.setEnabled(bool(self.field.secret))


def ask_passphrase(wrong: str) -> str | None:
    """The passphrase, or None where the officer works on without it. `wrong`: why the one before didn't do."""
    question = PassphraseQuestion(wrong, QApplication.activeWindow())
    try:
        return question.field.secret if question.exec() else None
    finally:
        question.field.clear()
        delete(question)  # now: another may be asked at once, and would be a child of this one
