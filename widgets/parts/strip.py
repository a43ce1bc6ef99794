"""A sentence that stays in sight until it is dismissed, and asks for no answer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.desk.look.theme import Space
from widgets.parts.plain_label import PlainLabel


class Strip(QFrame):
    """A line across the window. It never takes the focus by itself, and keeps no room while it says nothing.

    Signals:
        dismissed: the officer has read it.
    """

    dismissed = Signal()

    def __init__(self, name: str, dismiss: str, *, tone: str = "", parent: QWidget | None = None) -> None:
        """`dismiss`: what the button says that closes it; `tone`: of the sentence, a role of the theme."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.sentence = PlainLabel("", f"{name}Sentence", tone=tone)
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._line.setSpacing(Space.S)
        self._line.addWidget(self.sentence, 1)
        self.dismiss = self.add_button(dismiss, f"{name}Dismiss")
        self.dismiss.clicked.connect(self._dismissed)
        self.hide()

    def add_button(self, text: str, name: str) -> QPushButton:
        """Another button, last; the mouse leaves the focus where it is."""
        button = QPushButton(text)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._line.addWidget(button)
        return button

    def say(self, sentence: str) -> None:
        """Show it, and tell the screen reader; empty: there is nothing to say any more."""
        self.sentence.setText(sentence)
        self.setVisible(bool(sentence))
        if self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self.sentence, QAccessible.Event.Alert))

    def _dismissed(self) -> None:
        self.say("")
        self.dismissed.emit()
