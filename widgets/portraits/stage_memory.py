"""What was seen before, and what this workstation remembers."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt

from widgets.memory.alert_dialogs import WriteAlertsDialog
from widgets.memory.memory_window import MemoryWindow
from widgets.portraits.desk import Desk
from widgets.portraits.view import Scene

_LONGEST_SECONDS = 60.0


def seen_before(desk: Desk) -> Scene:
    """What of a case was seen in another one, and whom to ask."""
    window = _window(desk)
    if not window.seen.list.count():
        window.seen.compare.click()
        _wait(desk, window)
    window.seen.table.setFocus()
    desk.settle()
    return Scene(window, window.seen.preview.protection)


def remembered(desk: Desk) -> Scene:
    """The cases that are remembered."""
    return _page(desk, 1)


def alerts(desk: Desk) -> Scene:
    """What other offices look for."""
    return _page(desk, 2)


def write_alerts(desk: Desk) -> Scene:
    """What is asked before alerts are written."""
    window = _window(desk)
    window.alerts.write_ours()
    dialog = desk.dialog("alertFileDialog")
    assert isinstance(dialog, WriteAlertsDialog)
    dialog.folder.line.setText("/media/transfer")
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    return Scene(dialog)


def _page(desk: Desk, number: int) -> Scene:
    window = _window(desk)
    window.pages.setCurrentIndex(number)
    listed = (window.remembered.list, window.alerts.list)[number - 1]
    listed.setCurrentRow(0)
    listed.setFocus()
    desk.settle()
    return Scene(window)


def _window(desk: Desk) -> MemoryWindow:
    page = desk.case(desk.props.ours)
    window = MemoryWindow(page.workbench, desk.props.memory, desk.window)
    window.show()
    _wait(desk, window)
    return window


def _wait(desk: Desk, window: MemoryWindow) -> None:
    start = time.monotonic()
    while not window.seen.compare.isEnabled() and time.monotonic() - start < _LONGEST_SECONDS:
        desk.settle()
    desk.settle()
