"""A list in which each row stands for a value and has a tick."""

from collections.abc import Collection, Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.desk.text.display import one_line

_VALUE = Qt.ItemDataRole.UserRole


class TickedList(QListWidget):
    """Space ticks the current row; `itemChanged` tells of it."""

    def __init__(self, name: str, spoken: str) -> None:
        """`spoken`: what a screen reader calls it."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)

    def offer(self, rows: Iterable[tuple[Any, str, bool]], fixed: Collection[Any] = ()) -> None:
        """Show these, telling nobody: a value, what is read of it, whether it is ticked to begin with. `fixed`: values
        whose ticks stay as they are."""
        self.blockSignals(True)
        self.clear()
        for value, untrusted_text, ticked in rows:
            item = QListWidgetItem(one_line(untrusted_text, 200), self)
            item.setData(_VALUE, value)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if value in fixed:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        if self.count():
            self.setCurrentRow(0)
        self.blockSignals(False)

    @property
    def ticked(self) -> tuple[Any, ...]:
        """The values that are ticked, in order."""
        items = [self.item(row) for row in range(self.count())]
        return tuple(item.data(_VALUE) for item in items if item.checkState() == Qt.CheckState.Checked)
