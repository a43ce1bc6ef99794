"""The keys by which a view with a protection of its own is protected, as the viewer is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.desk.protecting.protection import Panel, Protection


def protects(protection: Protection, event: QKeyEvent) -> bool:
    """Do what the key says (B, G, K, Ctrl+B); False where it is none of them."""
    key, plain = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
    if key == Qt.Key.Key_B and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        protection.protect_all()
    elif plain and key == Qt.Key.Key_B:
        protection.toggle_blur(Panel.VIEWER)
    elif plain and key == Qt.Key.Key_G:
        protection.toggle_grey(Panel.VIEWER)
    elif plain and key == Qt.Key.Key_K:
        protection.set_keyhole(not protection.keyhole)
    else:
        return False
    return True
