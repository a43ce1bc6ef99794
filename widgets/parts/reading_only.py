"""Keeps what would write from being used where a case is only read."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.desk.text.display import plain_tooltip


class ReadingOnly(QObject):
    """Disables widgets for good, whoever enables them, and gives the reason as their tooltip."""

    def __init__(self, widgets: Iterable[QWidget], reason: str, parent: QObject) -> None:
        super().__init__(parent)
        self._tip = plain_tooltip(reason)
        for widget in widgets:
            widget.installEventFilter(self)
            self._hold(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold what its panel enabled, or gave another tooltip."""
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange) and isinstance(watched, QWidget):
            self._hold(watched)
        return False

    def _hold(self, widget: QWidget) -> None:
        widget.setEnabled(False)
        if widget.toolTip() != self._tip:
            widget.setToolTip(self._tip)
