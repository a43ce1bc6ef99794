"""Looks at a window as somebody does who can't see it, or has no mouse: names, the way of Tab, what has the focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeGuard

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QMenuBar, QTabBar, QWidget

_ROUND = 4
"""Pixels around a widget in which its focus may be seen too."""


def stops(window: QWidget) -> list[QWidget]:
    """What Tab is to come to."""
    found = [window, *window.findChildren(QWidget)]
    return [each for each in found if _is_stop(each) and each.window() is window]


def called(widget: QWidget) -> str:
    """What a test says of a widget."""
    names = [widget.objectName() or type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None and len(names) < 4:
        names.append(parent.objectName() or type(parent).__name__)
        parent = parent.parentWidget()
    return " in ".join(names)


def nameless(window: QWidget) -> list[str]:
    """The stops of which a screen reader can say nothing."""
    return [called(each) for each in stops(window) if not _name(each)]


def nameless_items(window: QWidget) -> list[str]:
    """Lists and trees with an item of which a screen reader can say nothing."""
    views = [each for each in window.findChildren(QAbstractItemView) if each.isVisible()]
    return [called(view) for view in views if any(not words for words in _items(view))]


def doubled_letters(window: QWidget, translated: Callable[[str, str], str] = lambda context, text: text) -> list[str]:
    """What shares the letter that is pressed with Alt: pressed, it only moves the focus among them.

    `translated`: a text in another language, by the class in which it may be said, "" where it isn't said there.
    """
    found: dict[str, list[str]] = {}
    for each in window.findChildren(QWidget):
        if each.window() is window and each.isVisible():
            for text in _lettered(each):
                said = next((words for context in _contexts(each) if (words := translated(context, text))), "")
                if letter := QKeySequence.mnemonic(said).toString():
                    found.setdefault(letter, []).append(said)
    return [f"{letter}: {', '.join(texts)}" for letter, texts in found.items() if len(texts) > 1]


def _lettered(widget: QWidget) -> list[str]:
    """The texts of a widget whose letter leads somewhere."""
    if isinstance(widget, QAbstractButton) or _leads_on(widget):
        texts = [widget.text()]
    elif isinstance(widget, QTabBar):
        texts = [widget.tabText(tab) for tab in range(widget.count())]
    elif isinstance(widget, QMenuBar):
        texts = [each.text() for each in widget.actions() if each.isVisible()]
    else:
        texts = []
    return [text for text in texts if not QKeySequence.mnemonic(text).isEmpty()]


def _contexts(widget: QWidget) -> Iterator[str]:
    """The classes in which its texts may be said: its own, those that it lies in, and wherever else, as ""."""
    each: QWidget | None = widget
    while each is not None:
        yield from (known.__name__ for known in type(each).__mro__)
        each = each.parentWidget()
    yield ""


def _leads_on(widget: QWidget) -> TypeGuard[QLabel]:
    return isinstance(widget, QLabel) and widget.buddy() is not None


def go_round(window: QWidget) -> tuple[list[str], list[str]]:
    """Press Tab until every stop was met, or it leads to no other: those that weren't, and those that looked the same
    with the focus and without."""
    window.activateWindow()
    wanted = stops(window)
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    unseen = []
    for _ in range(2 * len(wanted) + 5):
        focus = QApplication.focusWidget()
        if focus is None:
            break
        held = _picture(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        QTest.qWait(1)
        if focus not in met and met and _picture(focus) == held:
            unseen.append(called(focus))
        met.append(focus)
    return [called(each) for each in wanted if each not in met and each in stops(window)], unseen


def _is_stop(widget: QWidget) -> bool:
    if not widget.isVisible() or not widget.isEnabled() or widget.focusProxy() is not None:
        return False
    return bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name).strip()


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(50, 0 if model is None else model.rowCount(view.rootIndex()))):
        index = model.index(row, 0, view.rootIndex())
        yield str(index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() or "").strip()


def _picture(widget: QWidget) -> QImage:
    window = widget.window()
    at = widget.mapTo(window, QPoint(0, 0))
    room = QRect(at, widget.size()).adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND)
    return window.grab(room.intersected(window.rect())).toImage()
