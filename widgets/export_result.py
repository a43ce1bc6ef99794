"""What came of an export: where the package is, and its receipt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.desk.theme import Space, Type, font
from app.exchange.receipt import Receipt
from widgets.plain_label import PlainLabel

_COLUMNS = 88
_PRINTED = 9
"""Points: so many columns then fit on A4 and on letter paper."""


class ExportResult(QWidget):
    """The last page of the export."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = PlainLabel("", "exportOutcome", tone="heading")
        self.outcome.setWordWrap(True)
        self.where = PlainLabel("", "exportWhere")
        self.where.setWordWrap(True)
        self.where.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.receipt = QPlainTextEdit()
        self.receipt.setObjectName("receiptText")
        self.receipt.setAccessibleName(self.tr("Receipt"))
        self.receipt.setReadOnly(True)
        self.receipt.setTabChangesFocus(True)
        self.receipt.setFont(font(Type.BODY, mono=True))
        self.print_button = QPushButton(self.tr("&Print…"))
        self.print_button.setObjectName("printReceipt")
        self.print_button.setToolTip(self.tr("On paper, or as a PDF: the receipt is kept in the case either way"))
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self._print)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("closeExport")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.outcome)
        layout.addWidget(self.where)
        layout.addWidget(self.receipt, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.print_button)
        buttons.addWidget(self.close_button)
        layout.addLayout(buttons)

    def show_receipt(self, receipt: Receipt) -> None:
        """Say that it is done, with what the check of what was written remarked."""
        self.outcome.setText(
            self.tr("The package is written, was read back and is valid.")
            if not receipt.warnings
            else self.tr("The package is written, was read back and is valid; the check has remarks, see below.")
        )
        self.where.setText(str(receipt.package))
        self.receipt.setPlainText(receipt.to_text())

    def sheet(self) -> QTextDocument:
        """What is printed: the receipt, in lines that a page of paper takes."""
        page = QTextDocument(self)
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPointSize(_PRINTED)
        page.setDefaultFont(face)
        page.setPlainText(
            "\n".join(piece for line in self.receipt.toPlainText().splitlines() for piece in _fitting(line))
        )
        return page

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # loaded here: little of the program prints

        printer = QPrinter()
        printer.setDocName(self.tr("Sightline: receipt"))
        dialog = QPrintDialog(printer, self)
        dialog.setObjectName("printDialog")
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.sheet().print_(printer)


def _fitting(line: str) -> list[str]:
    """The line in pieces of at most so many characters; digests aren't words, so they are cut anywhere."""
    return [line[at : at + _COLUMNS] for at in range(0, len(line), _COLUMNS)] or [""]
