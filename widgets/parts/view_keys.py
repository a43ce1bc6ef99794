"""Keys that a view has for itself while it has the focus."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


def claims(event: QEvent, keys: Collection[int]) -> bool:
    """Whether Qt asks if one of these keys, alone or with Shift, is a shortcut of an action: then it's told that it
    isn't, and the view gets it in `keyPressEvent`."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if event.modifiers() & ~_PLAIN or event.key() not in keys:
        return False
    event.accept()
    return True
