"""The packages that the case has made: the receipt of each, shown and printed again, and what was answered to them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.case.queries import central, leads
from app.case.queries.leads import Package
from app.case.trail.changed import Touched
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.said import said
from app.desk.wording import reply_words
from app.desk.work.workbench import Changed, Workbench
from app.errors import UserError
from app.exchange.packages.receipt import Receipt
from widgets.exchange.receipt_sheet import ReceiptSheet
from widgets.exchange.replies_page import RepliesPage
from widgets.parts.halves import halves
from widgets.parts.lead_window import plain_button
from widgets.parts.notice import Notice
from widgets.parts.side_window import SideWindow
from widgets.parts.two_line_list import Lines, TwoLineList

_SIZE = QSize(1100, 680)
_DAY = 10
_Read = tuple[list[Package], dict[int, dict[str, int]]]


class PackagesWindow(SideWindow):
    """Signals:
    medium_requested: the officer wants to see this medium (id, an int).
    """

    medium_requested = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self.setObjectName("packagesWindow")
        self.setWindowTitle(self.tr("Packages and answers"))
        self.list = TwoLineList(
            "packagesList",
            self.tr("Packages of this case"),
            self.tr("This case has made no package yet. “Export…” in the menu Case makes one."),
        )
        self.notice = Notice("packagesNotice")
        self.sheet = ReceiptSheet()
        self.print_button = plain_button(
            "printReceipt",
            self.tr("&Print…"),
            self.tr("On paper, or as a PDF: the receipt is kept in the case either way"),
        )
        self.replies = RepliesPage(workbench)
        self.close_button = plain_button("packagesClose", self.tr("Close"))
        self.pages = QTabWidget()
        self.pages.setObjectName("packagesPages")
        self._lay_out()
        self.list.chosen.connect(lambda _: self._ask_receipt())
        self.print_button.clicked.connect(self.sheet.ask_to_print)
        self.replies.medium_requested.connect(self.medium_requested)
        self.close_button.clicked.connect(self.reject)
        workbench.changed.connect(self._changed)
        self._ask_receipt()
        self.refresh()
        self.resize(_SIZE)

    def refresh(self) -> None:
        """Read the packages again."""
        self._workbench.ask(
            lambda reader: (leads.packages(reader)[::-1], central.answered(reader)), self._came, self, "packages"
        )

    def _came(self, read: _Read) -> None:
        found, answers = read
        self.list.show_items([Lines(each.id, self._first(each), self._second(each, answers)) for each in found])
        if found and self.list.current_id is None:
            self.list.setCurrentRow(0)
        self.replies.show_packages(found)

    def _first(self, each: Package) -> str:
        return self.tr("Package {0}, {1}").format(each.id, each.made_at[:_DAY])

    def _second(self, each: Package, answers: dict[int, dict[str, int]]) -> str:
        about = ", ".join(part for part in (each.profile, *each.series) if part)
        told = reply_words.counted(answers.get(each.id, {}))
        return one_line(f"{about}; {told}" if told else about, 200)

    def _ask_receipt(self) -> None:
        number = self.list.current_id
        if number is None:
            self._show("")
        else:
            self._workbench.ask(lambda reader: leads.receipt(reader, number), self._show, self, "receipt")

    def _show(self, receipt: str) -> None:
        self.notice.say("")
        text = ""
        if receipt:
            try:
                text = Receipt.from_json(receipt).to_text()
            except UserError as error:
                self.notice.say(said(str(error)))
        self.sheet.setPlainText(text)
        self.print_button.setEnabled(bool(text))

    def _changed(self, changed: Changed) -> None:
        if changed.touched & {Touched.PACKAGES, Touched.REPLIES}:
            self.refresh()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(Space.S, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.notice)
        column.addWidget(self.sheet, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.print_button)
        column.addLayout(buttons)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.M)
        layout.addWidget(halves(self.list, right, (280, 820)))
        self.pages.addTab(page, self.tr("&Receipts"))
        self.pages.addTab(self.replies, self.tr("&Answers"))
        self.lay_over(self.pages, self.close_button)
