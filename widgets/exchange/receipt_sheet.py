"""The receipt of a package: shown as a sheet of plain text, and printed."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QTextDocument
from PySide6.QtWidgets import QDialog, QPlainTextEdit

from app.desk.look.theme import Type, font

_COLUMNS = 88
_PRINTED = 9
"""Points: so many columns then fit on A4 and on letter paper."""


class ReceiptSheet(QPlainTextEdit):
    """Read and copied from, never written in."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("receiptText")
        self.setAccessibleName(self.tr("Receipt"))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFont(font(Type.BODY, mono=True))

    def sheet(self) -> QTextDocument:
        """What is printed: the receipt, in lines that a page of paper takes."""
        page = QTextDocument(self)
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPointSize(_PRINTED)
        page.setDefaultFont(face)
        page.setPlainText("\n".join(piece for line in self.toPlainText().splitlines() for piece in _fitting(line)))
        return page

    def ask_to_print(self) -> None:
        """Let the officer choose a printer, or a PDF, and print."""
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
