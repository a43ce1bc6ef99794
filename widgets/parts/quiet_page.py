"""A page with little on it, in the middle and a little above it: what the eye meets when it may rest."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from app.desk.look.theme import Space

_WIDTH = 560


def lay_out_quietly(page: QWidget, title: QWidget, words: QWidget, line: QLayout, last: QWidget) -> None:
    """Put a title, words, a line of fields or buttons and what comes last onto `page`, one below the other."""
    column = QVBoxLayout()
    column.setSpacing(Space.M)
    column.addStretch(2)
    column.addWidget(title)
    column.addWidget(words)
    column.addSpacing(Space.S)
    column.addLayout(line)
    column.addWidget(last)
    column.addStretch(3)
    middle = QWidget()
    middle.setMaximumWidth(_WIDTH)
    middle.setLayout(column)
    outer = QHBoxLayout(page)
    outer.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
    outer.addStretch(1)
    outer.addWidget(middle, 8)
    outer.addStretch(1)
