"""A list whose items stand for something by its id; where there is none it says what to do to get some."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QWidget

from widgets.parts.empty_view import paint_empty


class IdList(QListWidget):
    """Each item has its id, an int, as `UserRole`.

    Signals:
        opened: Enter or a double click on an item (its id).
    """

    opened = Signal(object)

    def __init__(self, name: str, spoken: str, empty: str, parent: QWidget | None = None) -> None:
        """`empty`: what to read where there is nothing."""
        super().__init__(parent)
        self._empty = empty
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(Qt.ItemDataRole.UserRole)))

    @property
    def empty_text(self) -> str:
        """What is to be read where there is nothing."""
        return self._empty

    def set_empty_text(self, words: str) -> None:
        """Say something else where there is nothing."""
        self._empty = words
        self.viewport().update()

    @property
    def ids(self) -> list[int]:
        """The ids of all items, in order."""
        return [int(self.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.count())]

    @property
    def chosen_ids(self) -> list[int]:
        """The ids of all items that are selected, in order."""
        return [number for row, number in enumerate(self.ids) if self.item(row).isSelected()]

    @property
    def current_id(self) -> int | None:
        """The id of the current item."""
        item = self.currentItem()
        return None if item is None else int(item.data(Qt.ItemDataRole.UserRole))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The items, or what to do to get some."""
        super().paintEvent(event)
        if self.count() == 0:
            paint_empty(self, self._empty)
