"""Asks for the passphrase of the officer's key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit


def ask_passphrase(wrong: str) -> str | None:
    """The passphrase, or None where the officer works on without it. `wrong`: why the one before didn't do."""
    question = _tr("Your key signs the audit trail of each case. Its passphrase (Cancel: work on, unsigned):")
    text, given = QInputDialog.getText(
        QApplication.activeWindow(),
        _tr("Passphrase of your key"),
        f"{wrong}\n{question}" if wrong else question,
        QLineEdit.EchoMode.Password,
    )
    return text if given else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("PassphraseQuestion", text)
