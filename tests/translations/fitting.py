"""Finds texts of a window that are cut: what a widget needs to show its text, and what it has."""

from __future__ import annotations

import re

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QPushButton, QToolButton, QWidget

from widgets.parts.plain_label import ElidedLabel

_SLACK = 2
"""Pixels by which a font's advance may exceed what is painted."""


def cut_texts(window: QWidget) -> list[str]:
    """Every button, label and choice in sight whose text has less room than it needs, with both in pixels."""
    found = []
    for part in window.findChildren(QWidget):
        if not part.isVisibleTo(window) or isinstance(part, ElidedLabel):
            continue
        text, needed, given = _room(part)
        if text.strip() and needed > given + _SLACK:
            found.append(f"{part.objectName() or type(part).__name__}: {text!r} needs {needed} px, has {given}")
    return found


def _room(part: QWidget) -> tuple[str, int, int]:
    """The text of a widget, the pixels that it needs and those that it has: across, or down where lines are broken."""
    metrics = QFontMetrics(part.font())
    if isinstance(part, QLabel):
        text = part.text()
        if part.wordWrap():
            return text, part.heightForWidth(part.width()), part.height()
        plain = re.sub(r"&(?!&)", "", text) if part.buddy() is not None else text
        needed = max((metrics.horizontalAdvance(line) for line in plain.splitlines()), default=0)
        return text, needed, part.contentsRect().width()
    if isinstance(part, QPushButton | QToolButton):
        return part.text() if _shows_text(part) else "", part.minimumSizeHint().width(), part.width()
    if isinstance(part, QAbstractButton):
        return part.text(), part.sizeHint().width(), part.width()
    if isinstance(part, QComboBox):
        return part.currentText(), metrics.horizontalAdvance(part.currentText()), part.width() - _ARROW
    return "", 0, 0


_ARROW = 24
"""Pixels of a choice that its frame and arrow take."""


def _shows_text(button: QAbstractButton) -> bool:
    from PySide6.QtCore import Qt

    return not isinstance(button, QToolButton) or button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
