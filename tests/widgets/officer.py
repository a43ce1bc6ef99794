"""An officer at the real window: presses keys where the focus is, and reads what is shown. Nothing else."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.exceptions import TimeoutError as NeverSeen
from pytestqt.qtbot import QtBot

from widgets.main.case_page import CasePage
from widgets.main.main_window import MainWindow
from widgets.parts.notice import Notice

_MOST_TABS = 120


class Officer:
    """Drives one window by keys alone; waits for what is to be seen as a person would."""

    def __init__(self, window: MainWindow, qtbot: QtBot, patience_ms: int = 60_000) -> None:
        self.window = window
        self._qtbot = qtbot
        self._patience_ms = patience_ms

    # The hands

    def press(self, *keys: str) -> None:
        """Each of these keys (in Qt's portable form) once, wherever the focus is."""
        for key in keys:
            pressed = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)[0]
            QTest.keyClick(self._under_the_hands(), pressed.key(), pressed.keyboardModifiers())
            QTest.qWait(1)

    def type(self, words: str) -> None:
        """Write, letter by letter."""
        QTest.keyClicks(self._under_the_hands(), words)

    def tab_to(self, name: str) -> None:
        """Press Tab until the widget of this name has the focus; it must be reached."""
        met = []
        for _ in range(_MOST_TABS):
            if (focus := self.focus) is not None and focus.objectName() == name:
                return
            met.append("nothing" if focus is None else focus.objectName() or type(focus).__name__)
            self.press("Tab")
        raise AssertionError(f"Tab never comes to {name}; it came by {dict.fromkeys(met)}")

    def _under_the_hands(self) -> QWidget:
        if (popup := QApplication.activePopupWidget()) is not None:
            return popup.focusWidget() or popup
        self._bring_to_front()
        return QApplication.focusWidget() or QApplication.activeWindow() or self.window

    def _bring_to_front(self) -> None:
        """A screen without a window manager activates nothing by itself: a person would find the newest in front."""
        front = QApplication.activeModalWidget() or self.dialog or self.window
        if front.isVisible() and QApplication.activeWindow() is not front:
            front.activateWindow()
            self._qtbot.waitUntil(lambda: QApplication.activeWindow() is front, timeout=self._patience_ms)

    # The eyes

    def wait(self, seen: Callable[[], object], what: str) -> None:
        """Until this is so; `what` says it in words, for when it never is."""
        self._bring_to_front()
        try:
            self._qtbot.waitUntil(lambda: bool(seen()), timeout=self._patience_ms)
        except NeverSeen as error:
            line = self.window.status
            notices = [
                each.text() for each in QApplication.allWidgets() if isinstance(each, Notice) and each.isVisible()
            ]
            told = f"the status line says {line.currentMessage()!r} and {line.remaining.text()!r}, notices {notices}"
            raise AssertionError(f"never seen: {what}; {told}; the focus is on {self.focus}") from error

    @property
    def focus(self) -> QWidget | None:
        """What has the focus."""
        return QApplication.focusWidget()

    @property
    def dialog(self) -> QWidget | None:
        """What is shown beside or over the window: a dialog, or what covers everything."""
        shown = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not self.window)
        return next((each for each in shown if each.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)), None)

    @property
    def page(self) -> CasePage:
        """The case page, as it is on screen."""
        page = self.window.case_page
        assert page is not None, "no case is open"
        return page

    @property
    def said(self) -> str:
        """What the status line says."""
        return self.window.status.currentMessage()

    @property
    def remain(self) -> int:
        """How many media the status line says remain; -1 while it says nothing yet."""
        said = self.window.status.remaining.text()
        if said.startswith("All "):
            return 0
        return int(said.split(" of ")[0].replace(",", "")) if " of " in said else -1

    def sees(self, words: str) -> bool:
        """Whether these words stand somewhere on screen now."""
        shown = (each for each in QApplication.allWidgets() if each.isVisible())
        return any(words in each.text() for each in shown if isinstance(each, QLabel | QAbstractButton))
