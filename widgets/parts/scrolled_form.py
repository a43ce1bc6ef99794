"""A form that scrolls where the screen is too low for all of it, instead of cutting its words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_FRAME = 48
"""Logical pixels that the title bar of a dialog and the edges of the screen take."""


class ScrolledForm(QScrollArea):
    """As tall as its form, if there is room."""

    def __init__(self, form: QWidget, width: int, parent: QWidget | None = None) -> None:
        """`width`: of the form, in logical pixels, where nothing makes it wider."""
        super().__init__(parent)
        self._width = width
        self.setObjectName("scrolledForm")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(width)
        self._form = form
        self.setWidget(form)

    def sizeHint(self) -> QSize:
        """Of the form, with all lines of its words."""
        return QSize(self._width, self._form.heightForWidth(self._width))

    def fit_dialog(self) -> None:
        """Make the dialog as tall as it wants to be, and no taller than the screen; by itself it takes two thirds."""
        self.updateGeometry()  # what the form says may be other than before
        dialog = self.window()
        wanted, room = dialog.sizeHint(), dialog.screen().availableGeometry().height() - _FRAME
        dialog.resize(max(dialog.width(), wanted.width()), min(wanted.height(), room))
