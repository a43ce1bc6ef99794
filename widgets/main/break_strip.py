"""A calm line that reminds of a break, and can be left unanswered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from widgets.parts.strip import Strip


class BreakStrip(Strip):
    """Says how long the officer has worked.

    Signals:
        rest_asked: everything is to be covered, for a break.
    """

    rest_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("breakStrip", "", parent=parent)
        self.dismiss.setText(self.tr("Not now"))
        self.rest = self.add_button(self.tr("Cover everything"), "breakRest")
        self.rest.clicked.connect(self.rest_asked)

    def remind(self, minutes: int) -> None:
        """The officer has worked for so many minutes without a break."""
        self.say(
            self.tr("{0} minutes without a break. A few minutes away from the screen do good; your work stays.").format(
                minutes
            )
        )
