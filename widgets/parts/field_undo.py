"""Undo in a field of text: of letters while there are any to take back, then of what was decided."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

_FIELDS = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


class FieldUndo(QObject):
    """Watches the fields of a window. Qt keeps Ctrl+Z and Ctrl+Y in a field also where they do nothing there."""

    def watch(self, window: QWidget) -> None:
        """The fields that are in it now."""
        for kind in _FIELDS:
            for field in window.findChildren(kind):
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the key be a shortcut of the window where the field has no use for it."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            unused = not _available(watched, undo=True)
        elif event.matches(QKeySequence.StandardKey.Redo):
            unused = not _available(watched, undo=False)
        else:
            return False
        if unused:
            event.ignore()
        return unused


def _available(watched: QObject, *, undo: bool) -> bool:
    """Whether letters were typed here that can be taken back, or written again."""
    if isinstance(watched, QPlainTextEdit):
        document = watched.document()
        return document.isUndoAvailable() if undo else document.isRedoAvailable()
    field = watched if isinstance(watched, QLineEdit) else watched.findChild(QLineEdit)
    if field is None:
        return False
    return field.isUndoAvailable() if undo else field.isRedoAvailable()
