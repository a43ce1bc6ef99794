"""A window of leads: stands beside the main one, on a second screen too, and keeps its place between sittings."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

import msgspec
from PySide6.QtCore import QByteArray, QObject, QSize, Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.desk.controls.settings import SettingsFile
from app.desk.look.theme import Space
from app.desk.text.said import said
from app.desk.work.workbench import Refusal, Workbench
from widgets.parts.field_undo import FieldUndo
from widgets.parts.notice import Notice
from widgets.parts.plain_label import elided_label
from widgets.parts.reading_only import ReadingOnly
from widgets.parts.side_window import SideWindow

_UNDO = ("Ctrl+Z",)
"""Not the main window's U: who types the beginning of a choice, such as “unknown”, means no decision."""
_REDO = ("Ctrl+Shift+Z", "Ctrl+Y")
EDGES = QSize(16, 48)
"""Logical pixels that the title bar and the edges of a window take of the screen."""


class LeadWindow(SideWindow):
    """What was done is said at its foot, and what was asked for here and can't be; Ctrl+Z takes back as in the main
    window."""

    def __init__(self, workbench: Workbench, settings: SettingsFile, name: str, title: str, size: QSize) -> None:
        """`name`: under which its place is remembered. `size`: at first, if the screen has the room."""
        super().__init__()
        self.workbench = workbench
        self._settings = settings
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setWindowFlags(Qt.WindowType.Window)
        self.foot = elided_label(f"{name}Said", tone="muted")
        self.foot.setAccessibleName(self.tr("What was done last"))
        self.notice = Notice(f"{name}Notice")
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.S)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        layout.setSpacing(Space.S)
        layout.addLayout(self.body, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.foot)
        for keys, do in ((_UNDO, workbench.undo), (_REDO, workbench.redo)):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(partial(do, self))
        workbench.said.connect(self.say)
        workbench.refused.connect(self._refused)
        self.resize(size.boundedTo(self.screen().availableSize() - EDGES))

    def begin(self) -> None:
        """Take the place that it had last; once its parts are laid out."""
        FieldUndo(self).watch(self)
        if geometry := self._settings.now.windows.get(self.objectName(), ""):
            self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii", "replace")))
        for splitter in self.findChildren(QSplitter):
            sizes = self._settings.now.layout.splitters.get(splitter.objectName(), ())
            if len(sizes) == splitter.count():
                splitter.setSizes([*sizes])

    def hold_if_read(self, parts: Iterable[QWidget]) -> None:
        """Keep these parts, which write, from being used where the case is only read."""
        if not self.workbench.case.writable:
            ReadingOnly(parts, self.tr("The case is open for reading only."), self)

    def say(self, sentence: str) -> None:
        """Say this at the foot; what was refused before is settled."""
        self.notice.say("")
        self.foot.setText(sentence)

    def refuse(self, sentence: str) -> None:
        """Say what can't be done, where it was asked for."""
        self.notice.say(said(sentence))

    def _refused(self, refusal: Refusal) -> None:
        """What was asked for in this window is refused here, not in a box over another one."""
        asker = refusal.asker
        while isinstance(asker, QObject) and isValid(asker) and not isinstance(asker, QWidget):
            asker = asker.parent()  # what works for a window is a child of it
        if self.isVisible() and isinstance(asker, QWidget) and isValid(asker) and asker.window() is self:
            refusal.taken = True
            self.refuse(refusal.sentence)

    def hideEvent(self, event: QHideEvent) -> None:
        """Remember the place."""
        now = self._settings.now
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        sizes = {each.objectName(): tuple(each.sizes()) for each in self.findChildren(QSplitter)}
        layout = msgspec.structs.replace(now.layout, splitters={**now.layout.splitters, **sizes})
        windows = {**now.windows, self.objectName(): geometry}
        self._settings.put(msgspec.structs.replace(now, windows=windows, layout=layout))
        super().hideEvent(event)


def plain_button(name: str, text: str, tip: str = "") -> QPushButton:
    """A button that Enter in a field beside it doesn't press."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    if tip:
        button.setToolTip(tip)
        button.setAccessibleDescription(tip)
    return button


def pressed_by(key: QKeySequence, where: QWidget, button: QPushButton) -> None:
    """Have a key press the button while this part has the keyboard."""
    QShortcut(key, where, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(button.click)


def row_of(*parts: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Parts side by side, at the left."""
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    for part in parts:
        row.addWidget(part)
    if stretch:
        row.addStretch(1)
    return row
