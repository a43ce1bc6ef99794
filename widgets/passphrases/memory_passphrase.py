"""The passphrase of the workstation's memory of cases: asked for, and chosen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from app.desk.look.theme import Space
from app.desk.text.said import said
from app.errors import UserError
from app.memory import store
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel
from widgets.parts.waiting_dialog import WaitingDialog
from widgets.passphrases.new_passphrase import NewPassphrase
from widgets.passphrases.secret_dialog import SecretDialog


class OpenMemoryDialog(SecretDialog):
    """Gives the passphrase with `succeeded`, once it was tried."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        lead = self.tr("The memory of cases has a passphrase.")
        super().__init__("openMemoryDialog", lead, self.tr("Open"), parent)
        self._folder = folder
        self.setWindowTitle(self.tr("Passphrase of the memory"))

    def work(self, secret: str) -> Callable[[], Any]:
        """See `SecretDialog`."""

        def open_it() -> str:
            store.opened(self._folder, secret).close()
            return secret

        return open_it


class ProtectMemoryDialog(WaitingDialog):
    """Encrypts the memory.

    Signals:
        succeeded: it is encrypted; the passphrase and the recovery key.
    """

    succeeded = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setObjectName("protectMemoryDialog")
        self.setWindowTitle(self.tr("Passphrase for the memory"))
        lead = PlainLabel(
            self.tr(
                "The memory of cases is encrypted by this passphrase. It is asked for whenever a case is remembered or "
                "compared, and can't be taken away again."
            )
        )
        lead.setWordWrap(True)
        self.new = NewPassphrase(self)
        self.notice = Notice("protectMemoryNotice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.S)
        self.new.add_to(form, self.tr("&New passphrase"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        for part in (lead, self._fields, self.notice, self.buttons):
            layout.addWidget(part)
        self.setMinimumWidth(480)
        self.new.edited.connect(self.show_waiting)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.show_waiting()

    def accept(self) -> None:
        """Encrypt it."""
        if self.waiting:
            return
        try:
            chosen = self.new.chosen()
        except UserError as error:
            self.notice.say(said(str(error)))
            return
        self.notice.say("")
        folder = self._folder
        self.begin(lambda: (chosen, store.protect(folder, chosen)), self._done, self.notice.say)

    def show_waiting(self) -> None:
        """See `WaitingDialog`."""
        self.ok.setText(self.tr("Encrypting…") if self.waiting else self.tr("Encrypt"))
        self.ok.setEnabled(self.new.given and not self.waiting)
        self._fields.setEnabled(not self.waiting)

    def _done(self, made: tuple[str, str]) -> None:
        self.new.clear()
        super().accept()
        self.succeeded.emit(made)
