"""The handbook in a window of its own, with all its pages beside it, searched by words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.desk.look.theme import Space
from app.desk.text.handbook import CONTENTS, Handbook, Page
from widgets.handbook.handbook_page import WIDTH, HandbookPage
from widgets.parts.halves import halves
from widgets.parts.lead_window import plain_button, row_of
from widgets.parts.notice import Notice
from widgets.parts.side_window import SideWindow
from widgets.parts.two_line_list import Lines, TwoLineList

_LIST_WIDTH = 300
_SIZE = QSize(_LIST_WIDTH + WIDTH + 110, 760)


class HandbookWindow(SideWindow):
    """Nothing of a case is in it, and it opens nothing outside the handbook's folder."""

    def __init__(self, handbook: Handbook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("handbookWindow")
        self.setWindowTitle(self.tr("Handbook"))
        self._handbook = handbook
        self._pages: tuple[Page, ...] = ()
        self._current = ""
        self._before: list[tuple[str, int]] = []
        """Pages that links led away from, with how far down they were."""
        self.field = QLineEdit()
        self.field.setObjectName("handbookSearch")
        self.field.setPlaceholderText(self.tr("Search the handbook"))
        self.field.setAccessibleName(self.tr("Search the handbook"))
        self.field.setClearButtonEnabled(True)
        self.list = TwoLineList("handbookPages", self.tr("Pages"), self.tr("No page has all of these words."))
        self.page = HandbookPage(handbook.folder)
        self.notice = Notice("handbookNotice")
        self.back_button = plain_button("handbookBack", self.tr("&Back"), self.tr("To the page that a link led from"))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.chosen.connect(self._choose)
        self.page.anchorClicked.connect(self._follow)
        self.back_button.clicked.connect(self.go_back)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence.StandardKey.Find, self, self._to_search)
        QShortcut(QKeySequence.StandardKey.Back, self, self.go_back)
        self._search()
        if self.list.count():
            self.list.setCurrentRow(0)
        self.back_button.setEnabled(False)

    def show_page(self, name: str, anchor: str = "") -> None:
        """Show a page, from a heading on if there is one of that name."""
        try:
            markdown = self._handbook.text(name)
        except OSError as error:
            self.notice.say(str(error))
            return
        self.notice.hide()
        self._current = name
        self.page.show_page(markdown)
        if anchor:
            self.page.go_to(anchor)
        self._mark_in_list()

    def go_back(self) -> None:
        """To the page that the last link led away from."""
        if self._before:
            name, height = self._before.pop()
            self.show_page(name)
            self.page.verticalScrollBar().setValue(height)
        self.back_button.setEnabled(bool(self._before))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter in the field lead to the pages that were found."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pages:
                self.list.setCurrentRow(max(self.list.currentRow(), 0))
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        try:
            self._pages = self._handbook.having(self.field.text())
        except OSError as error:
            self.notice.say(str(error))
            return
        self.list.show_items([Lines(row, page.title, page.about) for row, page in enumerate(self._pages)])
        self._mark_in_list()
        self.page.mark(self._words)

    def _choose(self, row: object) -> None:
        if isinstance(row, int) and self._pages[row].name != self._current:
            self.show_page(self._pages[row].name)
            self.page.mark(self._words)

    def _follow(self, link: QUrl) -> None:
        name, anchor = link.path() or self._current, link.fragment()
        if link.isRelative() and (name == CONTENTS or name in {page.name for page in self._handbook.pages}):
            self._before.append((self._current, self.page.verticalScrollBar().value()))
            self.back_button.setEnabled(True)
            self.show_page(name, anchor)
        else:
            place = link.toString().removeprefix("../")
            self.notice.say(self.tr("This isn't a page of the handbook: {0}").format(place))

    def _to_search(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def _mark_in_list(self) -> None:
        """Let the page that is shown be the current one of the list, if it is listed."""
        rows = [row for row, page in enumerate(self._pages) if page.name == self._current]
        self.list.blockSignals(True)
        self.list.setCurrentRow(rows[0] if rows else -1)
        self.list.blockSignals(False)

    @property
    def _words(self) -> list[str]:
        return self.field.text().split()

    def _lay_out(self) -> None:
        side = QWidget()
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        right = QWidget()
        page = QVBoxLayout(right)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(Space.S)
        page.addWidget(self.notice)
        page.addLayout(row_of(self.back_button))
        page.addWidget(self.page, 1)
        self.lay_over(
            halves(side, right, (_LIST_WIDTH, _SIZE.width() - _LIST_WIDTH), "handbookHalves"), self.close_button
        )
        self.resize(_SIZE)
