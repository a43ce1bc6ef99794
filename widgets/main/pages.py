"""The middle of the window: one page, and above and below it strips that say something until they are dismissed."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from widgets.parts.strip import Strip


class Pages(QWidget):
    """The page's own top stays where it is when the strip below it comes and goes."""

    def __init__(self, above: Strip, below: Strip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(above)
        layout.addWidget(self._stack, 1)
        layout.addWidget(below)

    def show_page(self, page: QWidget) -> None:
        """Show this one, which is kept from now on."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    @property
    def page(self) -> QWidget | None:
        """The one that is shown."""
        return self._stack.currentWidget()

    def forget(self, page: QWidget) -> None:
        """Keep this one no longer."""
        self._stack.removeWidget(page)
