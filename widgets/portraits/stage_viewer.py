"""The viewer: pictures, what is brought out of them, comparing, videos and sounds."""

from __future__ import annotations

from app.case.queries.card_filter import Facet
from app.desk.pictures import comparison
from app.errors import UserError
from widgets.links.reasons_dialog import ReasonsDialog
from widgets.main.case_page import CasePage
from widgets.portraits.desk import EVERYTHING, Desk
from widgets.portraits.view import Scene


def picture(desk: Desk) -> Scene:
    """A picture, with the members of its stack."""
    desk.viewer("picture")
    return _window(desk)


def adjusted(desk: Desk) -> Scene:
    """What levels and channels bring out."""
    page = desk.viewer("picture")
    page.viewer.adjusting.toggle()
    page.viewer.adjusting.next_channel()
    return _window(desk)


def marked(desk: Desk) -> Scene:
    """A part of a picture, of which a clue is written."""
    page = desk.viewer("picture")
    page.viewer.canvas.setFocus()
    desk.act("mark")
    desk.act("mark")
    return _window(desk)


def damaged(desk: Desk) -> Scene:
    """A picture that was decoded in part."""
    desk.viewer("picture", EVERYTHING.choosing(Facet.STATE, "partial"))
    return _window(desk)


def compared(desk: Desk) -> Scene:
    """Pictures beside each other."""
    _compare(desk)
    return _window(desk)


def difference(desk: Desk) -> Scene:
    """What differs between them."""
    _compare(desk).viewer.compare.toggle_difference()
    return _window(desk)


def video(desk: Desk) -> Scene:
    """A video, a part of it marked."""
    page = desk.viewer("video")
    player = page.viewer.player
    player.show_frame(2_000)
    desk.settle()
    player.act("mark-in")
    player.show_frame(5_000)
    desk.settle()
    player.act("mark-out")
    return _window(desk)


def sound(desk: Desk) -> Scene:
    """A sound, drawn."""
    desk.viewer("sound")
    return Scene(desk.window)


def reasons(desk: Desk) -> Scene:
    """Why two media are linked."""
    page = desk.gallery(EVERYTHING.choosing(Facet.MARK, "stack"))
    page.view.select_row(0)
    desk.wait(lambda: page.inspector.links.list.current_id is not None)
    page.inspector.links.show_reasons()
    dialog = desk.dialog("reasonsDialog")
    assert isinstance(dialog, ReasonsDialog)
    return Scene(dialog, dialog.protection)


def _compare(desk: Desk) -> CasePage:
    page = desk.viewer("picture")
    medium = page.viewer.medium
    together = [] if medium is None else comparison.partners(page.workbench.case.reader(), medium)
    if len(together) < 2:
        raise UserError("The case has no stack to take a picture of; make the demo anew.")
    page.viewer.show_several(together)
    desk.settle()
    return page


def _window(desk: Desk) -> Scene:
    return Scene(desk.window, desk.window.protection)
