"""Leads: the board, the page of a series, the clue editor, connections."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.case.queries import series
from app.desk.protecting.protection import Protection
from widgets.leads.close_looks_window import CloseLooksWindow
from widgets.leads.clue_editor import ClueEditor
from widgets.leads.connections_window import ConnectionsWindow
from widgets.leads.medium_entities import MediumEntities
from widgets.leads.speech_window import SpeechWindow
from widgets.leads.text_window import TextWindow
from widgets.parts.lead_window import LeadWindow
from widgets.portraits.desk import Desk
from widgets.portraits.led_case import captioned, voiced
from widgets.portraits.view import Scene
from widgets.series.series_board import SeriesBoard
from widgets.series.series_page import SeriesPage


def board(desk: Desk) -> Scene:
    """All series by how far the work on them is."""
    window = _opened(desk, "board", "seriesBoard")
    assert isinstance(window, SeriesBoard)
    window.resize(1440, 560)
    window.columns["in_analysis"].go_to(1)
    window.columns["in_analysis"].setFocus()
    return _taken(desk, window)


def facts(desk: Desk) -> Scene:
    """All that is said of a series."""
    return _taken(desk, _page(desk, 0))


def clues(desk: Desk) -> Scene:
    """Clues of a series: offered, counting, refuted."""
    page = _page(desk, 2)
    page.clues.list.setCurrentRow(0)
    return _taken(desk, page, page.clues.preview.protection)


def country(desk: Desk) -> Scene:
    """Candidates with what speaks for and against each."""
    return _taken(desk, _page(desk, 3))


def clue_editor(desk: Desk) -> Scene:
    """A clue at a part of a picture."""
    window = _opened(desk, "clue", "clueEditor")
    assert isinstance(window, ClueEditor)
    reader = desk.case(desk.props.leads).workbench.case.reader()
    window.edit(next(each for each in series.clues(reader) if each.region is not None))
    return _taken(desk, window, window.preview.protection)


def text(desk: Desk) -> Scene:
    """Text that was read in a picture, waiting."""
    page = desk.case(desk.props.leads)
    desk.settle()
    page.open_viewer(captioned(page.workbench.case))
    window = _opened(desk, "read-text", "textWindow")
    assert isinstance(window, TextWindow)
    desk.settle()
    window.clues.list.setCurrentRow(0)
    return _taken(desk, window, window.clues.preview.protection)


def speech(desk: Desk) -> Scene:
    """Speech that was found in a sound, waiting."""
    page = desk.case(desk.props.leads)
    desk.settle()
    page.open_viewer(voiced(page.workbench.case))
    window = _opened(desk, "find-speech", "speechWindow")
    assert isinstance(window, SpeechWindow)
    desk.settle()
    window.clues.list.setCurrentRow(0)
    return _taken(desk, window, window.clues.preview.protection)


def referral(desk: Desk) -> Scene:
    """To whom a series was given, and what came of it."""
    page = _page(desk, 5)
    page.referrals.edit.click()
    return Scene(desk.dialog("referralDialog"))


def who_is_seen(desk: Desk) -> Scene:
    """Who and what is seen in the medium that is chosen."""
    page = desk.case(desk.props.leads)
    reader = page.workbench.case.reader()
    desk.settle()
    page.open_viewer(series.members(reader, 1)[0].medium)
    desk.settle()
    window = _opened(desk, "entities", "mediumEntities")
    assert isinstance(window, MediumEntities)
    return _taken(desk, window, window.preview.protection)


def connections(desk: Desk) -> Scene:
    """What hangs together, drawn."""
    window = _opened(desk, "connections", "connections")
    assert isinstance(window, ConnectionsWindow)
    window.graph.go_to("series 1")
    window.graph.show_all()
    window.graph.setFocus()
    return _taken(desk, window)


def _page(desk: Desk, tab: int) -> SeriesPage:
    window = _opened(desk, "series-page", "seriesPage")
    assert isinstance(window, SeriesPage)
    window.show_series(1)
    window.tabs.setCurrentIndex(tab)
    desk.settle()
    return window


def _opened(desk: Desk, action: str, name: str) -> QWidget:
    desk.case(desk.props.leads)
    desk.settle()
    desk.act(action)
    return desk.dialog(name)


def _taken(desk: Desk, window: LeadWindow, hidden: Protection | None = None) -> Scene:
    window.say("")
    desk.settle()
    return Scene(window, hidden)


def look_closely(desk: Desk) -> Scene:
    """What a close look at the whole case takes, before it begins."""
    desk.case(desk.props.leads)
    desk.act("look-closely")
    window = desk.dialog("closeLooks")
    assert isinstance(window, CloseLooksWindow)
    desk.settle()
    return Scene(window)
