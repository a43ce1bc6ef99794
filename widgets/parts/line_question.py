"""Asks for one line of words: a title, a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from app.desk.look.theme import Space
from widgets.parts.dialog import Dialog
from widgets.parts.plain_label import PlainLabel


class LineQuestion(Dialog):
    """Enter goes on once something is written. `words` has it once it was accepted."""

    def __init__(self, title: str, question: str, parent: QWidget, *, written: str = "") -> None:
        super().__init__(parent)
        self.setObjectName("lineQuestion")
        self.setWindowTitle(title)
        told = PlainLabel(question, "lineQuestionTold")
        told.setWordWrap(True)
        self.entry = QLineEdit(written)
        self.entry.setObjectName("lineQuestionEntry")
        self.entry.setAccessibleName(question)
        self.entry.setMaxLength(500)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        # Else Cancel would have the keyboard and Enter: OK can't be pressed when the dialog opens.
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.entry.textChanged.connect(self._enable)
        layout = QVBoxLayout(self)
        layout.setSpacing(Space.S)
        for part in (told, self.entry, self.buttons):
            layout.addWidget(part)
        self.setMinimumWidth(420)
        self._enable()
        self.entry.setFocus()

    @property
    def words(self) -> str:
        """What was written."""
        return self.entry.text().strip()

    def propose(self, words: str) -> None:
        """Write this, ready to be replaced by typing, unless something is written already."""
        if not self.entry.isModified() and not self.words:
            self.entry.setText(words)
            self.entry.selectAll()

    def _enable(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.words))
