"""Words to read and to copy, of any length: what has no room is scrolled to, and isn't cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.desk.look.theme import Space


class ScrolledWords(QPlainTextEdit):
    """Like a label of plain text that scrolls; reached and scrolled by keys."""

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        flag = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)  # and no more
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(Space.XS)
        self.viewport().setAutoFillBackground(False)  # a label has no ground of its own

    def text(self) -> str:
        """What is shown."""
        return self.toPlainText()

    def setText(self, text: str) -> None:
        """Show this text from its beginning; where it is shown already, it stays where it was scrolled to."""
        if text != self.toPlainText():
            self.setPlainText(text)
