"""The program around the cases: settings, keys, covering, breaks, the end of a sitting, and what went wrong."""

from __future__ import annotations

from app.desk.protecting.exposure import Counts
from app.errors import UserError
from widgets.handbook.handbook_window import HandbookWindow
from widgets.portraits.desk import Desk
from widgets.portraits.view import Scene
from widgets.protection.cover import Cover


def settings(desk: Desk) -> Scene:
    """What is set for this workstation."""
    desk.act("settings")
    return Scene(desk.dialog("settingsDialog"))


def keys(desk: Desk) -> Scene:
    """All keys on one page."""
    desk.case()
    desk.act("keys")
    return Scene(desk.dialog("keySheet"))


def handbook(desk: Desk) -> Scene:
    """A page of the handbook that was found by a word."""
    desk.act("handbook")
    window = desk.dialog("handbookWindow")
    assert isinstance(window, HandbookWindow)
    window.show_page("protection.md")
    window.field.setText("keyhole")
    return Scene(window)


def change_keys(desk: Desk) -> Scene:
    """Which key does what."""
    desk.case()
    desk.act("change-keys")
    return Scene(desk.dialog("keysDialog"))


def covered(desk: Desk) -> Scene:
    """Everything is off the screen; keys lead back."""
    return Scene(_cover(desk))


def covered_with_passphrase(desk: Desk) -> Scene:
    """Everything is off the screen, and a wrong passphrase was given."""
    cover = _cover(desk)
    cover.ask_for_secret()
    return Scene(cover)


def break_due(desk: Desk) -> Scene:
    """A break is due."""
    desk.gallery()
    desk.window.sitting.strip.remind(50)
    return Scene(desk.window)


def doubtful(desk: Desk) -> Scene:
    """The case isn't what it was when this workstation closed it."""
    desk.gallery()
    desk.window.doubt.say(
        "When this workstation closed the case, its audit trail had 214 rows; now it has 198. Ask who worked on it, "
        "and compare it with a backup."
    )
    return Scene(desk.window)


def failure(desk: Desk) -> Scene:
    """Something could not be done."""
    page = desk.gallery()
    page.workbench.failed.emit(
        "The disk that holds the case is full, so nothing was written; make room and do it again."
    )
    return Scene(desk.dialog("failureBox"))


def closing(desk: Desk) -> Scene:
    """The end of a sitting."""
    desk.start_page()
    page = desk.window.sitting.closing
    page.tell(Counts(5_820.0, 412.0, 96), Counts(14_160.0, 980.0, 231), quits=False)
    desk.window.pages.show_page(page)
    page.ask.click()
    return Scene(desk.window)


def _cover(desk: Desk) -> Cover:
    desk.gallery()
    desk.act("lock")
    if not desk.window.locking.locked:
        raise UserError("Nothing was covered; this is a defect, please report it.")
    return desk.window.locking.cover
