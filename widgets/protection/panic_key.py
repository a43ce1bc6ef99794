"""The key that covers everything, heard in every window of the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

_NAME = "panicKey"


class PanicKey(QObject):
    """A dialog that holds all input keeps the shortcuts of other windows from being heard; so each window gets one.

    While a menu or a list is open any of them is heard.

    Signals:
        pressed: the key was pressed.
    """

    pressed = Signal()

    def __init__(self, keys: Callable[[], list[QKeySequence]], parent: QObject | None = None) -> None:
        """`keys`: asked again with each window, since keys can be changed."""
        super().__init__(parent)
        self._keys = keys
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusWindowChanged.connect(self.listen)

    def listen(self) -> None:
        """Hear the key in every window that there is now; done by itself whenever another gets the focus."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog):
                self._listen_in(window)

    def _listen_in(self, window: QWidget) -> None:
        keys = self._keys()
        shortcut = window.findChild(QShortcut, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
        if shortcut is None:
            shortcut = QShortcut(window)
            shortcut.setObjectName(_NAME)
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.pressed)
            shortcut.activatedAmbiguously.connect(self.pressed)  # several windows hear it
        if shortcut.keys() != keys:
            shortcut.setKeys(keys)
