"""A line for the place of a file or a folder, and the buttons that choose one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.desk.look.theme import Space
from widgets.parts.choosing import choose_file, choose_folder


class PlaceRow(QWidget):
    """`line` holds what is written or chosen."""

    def __init__(self, name: str, placeholder: str, *choices: tuple[str, str, bool]) -> None:
        """`choices`: of each button the words, the title of its question, and whether a folder is asked for."""
        super().__init__()
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setPlaceholderText(placeholder)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.S)
        layout.addWidget(self.line, 1)
        for words, title, folder in choices:
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.setAccessibleName(title)
            button.clicked.connect(lambda _, title=title, folder=folder: self._choose(title, folder))
            layout.addWidget(button)

    def _choose(self, title: str, folder: bool) -> None:
        chosen = (choose_folder if folder else choose_file)(self, title, self.line.text())
        if chosen:
            self.line.setText(chosen)
