"""Asks for one or several other series: to merge with, or to move members into."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from app.case.queries.series import Series
from app.desk.look.theme import Space
from app.desk.text.display import one_line
from app.desk.wording import lead_words, words
from widgets.parts.dialog import Dialog
from widgets.parts.plain_label import PlainLabel
from widgets.parts.two_line_list import Lines, TwoLineList

_LIST_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class SeriesChooser(Dialog):
    """Type to filter, arrows to choose, Enter to go on. `chosen` has the ids once it was accepted."""

    def __init__(
        self, title: str, told: str, series: Sequence[Series], parent: QWidget, *, several: bool = False
    ) -> None:
        """`told`: what happens with what is chosen."""
        super().__init__(parent)
        self._series = series
        self.setObjectName("seriesChooser")
        self.setWindowTitle(title)
        words_ = PlainLabel(told, "seriesChooserTold")
        words_.setWordWrap(True)
        self.entry = QLineEdit()
        self.entry.setObjectName("seriesChooserFilter")
        self.entry.setAccessibleName(self.tr("Code or title of a series"))
        self.entry.setPlaceholderText(self.tr("Type a code or title"))
        self.list = TwoLineList("seriesChooserList", self.tr("Series"), self.tr("There is no other series here."))
        mode = QAbstractItemView.SelectionMode
        self.list.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.entry.textChanged.connect(self._filter)
        self.entry.installEventFilter(self)
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.opened.connect(lambda _: self.accept())
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.S)
        for part in (words_, self.entry, self.list, self.buttons):
            layout.addWidget(part)
        self.resize(460, 420)
        self._filter()
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
        self.entry.setFocus()  # else a button would have the keyboard

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field keeps the keyboard while arrows, also with Shift, work on the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _LIST_KEYS:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> tuple[int, ...]:
        """The ids of the series that are selected."""
        return tuple(self.list.chosen_ids)

    def _filter(self) -> None:
        typed = self.entry.text().strip().casefold()
        self.list.show_items(
            [
                Lines(
                    each.id,
                    words.series_name(each.code, each.title),
                    one_line(f"{words.status(each.status)} · {lead_words.members(each.members)}"),
                )
                for each in self._series
                if typed in f"{each.code} {each.title}".casefold()
            ]
        )
        if self.list.count():
            self.list.setCurrentRow(0)
        self._enable()

    def _enable(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.chosen))
