"""Objects for Trace an Object."""

from __future__ import annotations

from widgets.objects.object_window import ObjectWindow
from widgets.portraits.desk import Desk
from widgets.portraits.view import Scene


def outlined(desk: Desk) -> Scene:
    """One that is outlined, and beside it what would leave the machine."""
    desk.case(desk.props.leads)
    desk.settle()
    desk.act("object")
    window = desk.dialog("objectWindow")
    assert isinstance(window, ObjectWindow)
    desk.settle()
    for button in (window.crop, window.editor.machine):
        if window.editor.canvas.outline:
            break
        button.click()
        desk.settle()
    window.editor.canvas.setFocus()
    window.foot.setText("")
    desk.settle()
    return Scene(window, window.protection)
