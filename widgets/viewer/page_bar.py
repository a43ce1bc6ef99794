"""Goes through the frames of an animation, or the pages of a document, one by one. Nothing plays."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desk.look.theme import Space, Theme
from app.desk.wording.page_words import Pages, page_words
from widgets.parts.plain_label import PlainLabel
from widgets.parts.tool_button import IconButton


class PageBar(QWidget):
    """Hidden for files of one picture.

    Signals:
        page_asked: show this page, the first being 0.
    """

    page_asked = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._page = 0
        self.setObjectName("pageBar")
        self.setAccessibleName(self.tr("Frames and pages"))
        self.back = IconButton("step-back", "pageBack", self.tr("The one before (,)"), theme)
        self.on = IconButton("step-forward", "pageOn", self.tr("The next one (.)"), theme)
        self.words = PlainLabel("", "pageWords")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.S, 0, Space.S, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.back)
        layout.addWidget(self.on)
        layout.addWidget(self.words, 1)
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.show_pages(None)

    @property
    def several(self) -> bool:
        """Whether there is anything to go through."""
        return self._pages is not None and self._pages.pages > 1

    def show_pages(self, pages: Pages | None) -> None:
        """What there is to go through (`analysis.facts.Outline` is such); None or one page hides the bar."""
        self._pages, self._page = pages, 0
        self.setVisible(self.several)
        self._tell()

    def show_page(self, page: int) -> None:
        """This one is in sight."""
        self._page = page
        self._tell()

    def step(self, by: int) -> bool:
        """Ask for the one so many on; whether there are several. At the end it begins anew."""
        if self._pages is None or not self.several:
            return False
        self._page = (self._page + by) % self._pages.pages
        self._tell()
        self.page_asked.emit(self._page)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self.back.set_theme(theme)
        self.on.set_theme(theme)

    def _tell(self) -> None:
        self.words.setText("" if self._pages is None else page_words(self._pages, self._page))
