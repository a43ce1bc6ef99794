"""What dialogs that check something show: how far they are, and what they found wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QTreeWidget, QTreeWidgetItem

from app.desk.text.display import one_line, plain_tooltip

_STEPS = 1000
_LONGEST = 300


class CheckBar(QProgressBar):
    """Hidden until it works."""

    def __init__(self, name: str, accessible: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setTextVisible(False)
        self.setRange(0, _STEPS)
        self.hide()

    def work(self, *, working: bool) -> None:
        """It begins, or has ended."""
        self.setVisible(working)
        self.setValue(0)

    def tell(self, done: int, total: int) -> None:
        """So much of so much is checked."""
        self.setValue(_STEPS * done // total if total else 0)


class CheckList(QTreeWidget):
    """Three columns, of which the first is ours and the others may hold anything. Hidden until there is something."""

    def __init__(self, name: str, accessible: str, headers: tuple[str, str, str], widths: tuple[int, int]) -> None:
        """`widths`: of the first two columns, in logical pixels."""
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHeaderLabels(list(headers))
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.hide()

    def add(self, what: str, untrusted_where: str, untrusted_why: str) -> None:
        """One row more."""
        where, why = one_line(untrusted_where, _LONGEST), one_line(untrusted_why, _LONGEST)
        item = QTreeWidgetItem([what, where, why])
        item.setToolTip(1, plain_tooltip(where))
        item.setToolTip(2, plain_tooltip(why))
        self.addTopLevelItem(item)
