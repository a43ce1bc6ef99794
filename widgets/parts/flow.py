"""Widgets side by side that go on in the next line, like words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.desk.look.theme import Space


class Flow(QWidget):
    """Small widgets in reading order, each in the size that it asks for."""

    def __init__(self, parent: QWidget | None = None, gap: int = Space.XS) -> None:
        super().__init__(parent)
        self._shown: list[QWidget] = []
        self._gap = gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these, in this order, which is also that of the focus. Those that are no longer among them end."""
        for gone in self._shown:
            if gone not in widgets:
                gone.hide()
                gone.deleteLater()
        self._shown = list(widgets)
        for widget in widgets:
            widget.setParent(self)
            widget.show()
        # Qt passes over what takes no focus, also as a place in the order; for this moment it has to take it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for before, widget in pairwise([self, *widgets]):
            QWidget.setTabOrder(before, widget)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place(self.width(), move=True)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        """The height of all lines at this width."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """All lines at the width that it has."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """As high as it has to be; a long chip is cut rather than that it widens the window."""
        return QSize(80, self.heightForWidth(self.width()))

    def event(self, event: QEvent) -> bool:
        """Break the lines anew when it is shown, and when one of the widgets asks for another size than before."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._place(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        self._place(self.width(), move=True)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _place(self, width: int, *, move: bool) -> int:
        x = y = line = 0
        for widget in self._shown:
            hint = widget.sizeHint().expandedTo(widget.minimumSize())  # which Qt doesn't go below, whatever the hint
            size = QSize(min(hint.width(), max(1, width)), hint.height())
            if x and x + size.width() > width:
                x, y, line = 0, y + line + self._gap, 0
            if move:
                widget.setGeometry(QRect(x, y, size.width(), size.height()))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line
