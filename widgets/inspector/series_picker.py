"""A small window in which a series is chosen by typing a part of its name, or a new one is made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from app.case.decisions.series_decisions import AddToSeries, CreateSeries
from app.case.queries import series
from app.case.queries.series import Series
from app.desk.leads import series_titles
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.text.numbers import whole
from app.desk.wording import lead_words, words
from app.desk.work.workbench import Workbench
from widgets.parts.plain_label import PlainLabel
from widgets.parts.two_line_list import Lines, TwoLineList

_NEW = 0
_SIZE = QSize(340, 320)


class SeriesPicker(QFrame):
    """Adds media to the series that is chosen: type to filter, arrows and Enter to choose, Escape to leave.

    For a new one a title is proposed, by what the media have in common.

    Signals:
        added: the media were handed to a series.
    """

    added = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._workbench = workbench
        self._media: tuple[int, ...] = ()
        self._stacks = False
        self._series: list[Series] | None = None
        """Those of the case; None until they were read once."""
        self._wanted = False
        """Enter was pressed before that."""
        self._proposed = ""
        self.setObjectName("seriesPicker")
        self.setAccessibleName(self.tr("Add to a series"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.heading = PlainLabel("", "seriesPickerHeading")
        self.entry = QLineEdit()
        self.entry.setObjectName("seriesFilter")
        self.entry.setPlaceholderText(self.tr("Type a code or title"))
        self.entry.setAccessibleName(self.tr("Code or title of a series"))
        self.list = TwoLineList("seriesChoices", self.tr("Series"), "")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.entry.textChanged.connect(self._filter)
        self.entry.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self._take())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        layout.setSpacing(Space.S)
        for each in (self.heading, self.entry, self.list):
            layout.addWidget(each)
        self.setFocusProxy(self.entry)
        self.resize(_SIZE)

    def pick_for(self, media: Sequence[int], at: QPoint, *, stacks: bool = False) -> None:
        """Open at a place of the screen, for these media; with `stacks` for all members of their stacks."""
        if not media:
            return
        self._media = tuple(media)
        self._stacks = stacks
        many = self.tr("Add %1 stacks to") if stacks else self.tr("Add %1 media to")
        self.heading.setText(many.replace("%1", whole(len(media))) if len(media) > 1 else self.tr("Add to"))
        self._proposed = ""
        self._wanted = False
        self.entry.clear()
        self._filter()
        self.move(at)
        self.show()
        self.entry.setFocus()
        self._workbench.ask(series.all_series, self._came, self, "series")
        chosen = self._media
        self._workbench.ask(lambda reader: series_titles.proposed(reader, chosen), self._propose, self, "title")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the focus while arrows and Enter work on the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            row = self.list.currentRow()
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                by = 1 if event.key() == Qt.Key.Key_Down else -1
                self.list.setCurrentRow(min(max(row + by, 0), self.list.count() - 1))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _came(self, found: list[Series]) -> None:
        chosen = self.list.current_id if self.list.currentRow() > 0 else None
        self._series = found
        self._filter()
        if chosen is not None:
            self.list.go_to(chosen)
        if self._wanted and self.isVisible():
            self._take()

    def _propose(self, title: str) -> None:
        """Offer a title for a new series, which typing replaces; whoever types already has one of their own."""
        if title and not self.entry.text() and self.list.currentRow() <= 0:
            self._proposed = title
            self.entry.setText(title)
            self.entry.selectAll()

    def _filter(self) -> None:
        typed = self.entry.text().strip()
        wanted = "" if typed == self._proposed else typed.casefold()
        items = [
            Lines(each.id, words.series_name(each.code, each.title), self._said(each))
            for each in self._series or ()
            if wanted in f"{each.code} {each.title}".casefold()
        ]
        new = self.tr("New series “%1”").replace("%1", one_line(typed)) if typed else self.tr("New series…")
        items.append(Lines(_NEW, new, self.tr("Make it, with these media as its members")))
        self.list.show_items(items)
        self.list.setCurrentRow(0)

    def _said(self, each: Series) -> str:
        return f"{words.status(each.status)} · {lead_words.members(each.members)}"

    def _take(self) -> None:
        chosen = self.list.current_id
        if self._series is None or chosen is None:
            self._wanted = True
            return
        if chosen == _NEW:
            self._workbench.decide(CreateSeries(self.entry.text().strip(), self._media, stacks=self._stacks), self)
        else:
            self._workbench.decide(AddToSeries(chosen, self._media, stacks=self._stacks), self)
        self.hide()
        self.added.emit()
