"""Shows a recovery key, once, to be printed or written down."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.desk.look.theme import Space, Type, font
from widgets.parts.dialog import Dialog
from widgets.parts.plain_label import PlainLabel


class RecoveryDialog(Dialog):
    """It can only be left with a tick that says that the key is kept: nobody can make it again."""

    def __init__(self, reference: str, recovery_key: str, parent: QWidget | None = None) -> None:
        """`reference`: of the case, for the sheet of paper."""
        super().__init__(parent)
        self._reference = reference
        self._recovery_key = recovery_key
        self.setObjectName("recoveryDialog")
        self.setWindowTitle(self.tr("Recovery key"))
        self.lead = PlainLabel(
            self.tr(
                "Whoever forgets the passphrase needs this key to open the case; without both, nobody ever reads it "
                "again. It is shown now and never again. Print it or write it down, and lock it away."
            ),
            "recoveryLead",
        )
        self.lead.setWordWrap(True)
        self.shown = PlainLabel(in_lines(recovery_key), "recoveryKey")
        self.shown.setFont(font(Type.TITLE, mono=True))
        self.shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.shown.setAccessibleName(" ".join(recovery_key))
        self.print_button = QPushButton(self.tr("&Print…"))
        self.print_button.setObjectName("printRecoveryKey")
        self.print_button.setAutoDefault(False)
        self.kept = QCheckBox(self.tr("I &have it on paper"))
        self.kept.setObjectName("recoveryKept")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.addButton(self.print_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        self.close_button.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.L)
        for part in (self.lead, self.shown, self.kept, self.buttons):
            layout.addWidget(part)
        self.setMinimumSize(QSize(520, 300))
        self.kept.toggled.connect(self.close_button.setEnabled)
        self.buttons.rejected.connect(self.reject)
        self.print_button.clicked.connect(self._print)
        self.kept.setFocus()

    def reject(self) -> None:
        """Leave, once the key is kept."""
        if self.kept.isChecked():
            super().reject()

    def sheet(self) -> QTextDocument:
        """What is printed."""
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        lines = "<br/>".join(html.escape(line) for line in in_lines(self._recovery_key).splitlines())
        page = QTextDocument(self)
        page.setHtml(
            f"<h2>{html.escape(self.tr('Sightline: recovery key'))}</h2>"
            f"<p>{html.escape(self.tr('Case {0}').format(self._reference))}</p>"
            f"<p style=\"font-family: '{face}'; font-size: 18pt\">{lines}</p>"
            f"<p>{html.escape(self.tr('Opens the case in place of its passphrase. Lock this sheet away.'))}</p>"
        )
        return page

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loaded here: no other part of the program prints

        printer = QPrinter()
        printer.setDocName(self.tr("Sightline"))  # what the list of the printer's work shows
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("printDialog")
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.sheet().print_(printer)


def in_lines(recovery_key: str) -> str:
    """Four groups a line."""
    groups = recovery_key.split("-")
    return "\n".join("  ".join(groups[at : at + 4]) for at in range(0, len(groups), 4))
