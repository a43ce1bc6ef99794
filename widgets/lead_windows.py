"""Makes the windows of leads, and lets them lead to each other and to the case page."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from app.desk.settings import SettingsFile
from widgets.case_page import CasePage
from widgets.series_board import SeriesBoard


def series_board(page: CasePage, settings: SettingsFile) -> QDialog:
    """The board; Enter on a card lists the members of its series."""
    board = SeriesBoard(page.workbench, settings)
    board.series_opened.connect(page.show_series)
    return board
