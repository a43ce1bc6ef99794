"""What came of an export: where the package is, and its receipt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desk.look.theme import Space
from app.exchange.packages.receipt import Receipt
from widgets.exchange.receipt_sheet import ReceiptSheet
from widgets.parts.plain_label import PlainLabel


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
        self.receipt = ReceiptSheet()
        self.print_button = QPushButton(self.tr("&Print…"))
        self.print_button.setObjectName("printReceipt")
        self.print_button.setToolTip(self.tr("On paper, or as a PDF: the receipt is kept in the case either way"))
        self.print_button.setAutoDefault(False)
        self.print_button.clicked.connect(self.receipt.ask_to_print)
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
