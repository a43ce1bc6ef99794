"""Every window, page and dialog, for somebody who only has keys, or only hears what a screen reader says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries.card_filter import CardFilter, Facet, Group, Review
from app.desk.controls.settings import SettingsFile
from tests.widgets import seen_by_nobody
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage
from widgets.main.main_window import MainWindow
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing the keyboard)")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Pictures, one with a clue and paths, a video, a sound, a stack, links and a series."""
    with Case.create(tmp_path / "one", "T-1", officer="A. Officer") as case:
        desk = DeskCase(case)
        for number in (1, 2, 3):
            desk.add(number, make="Acme", model=f"M{number}", taken="2026-01-01T10:00:00")
        desk.add(4, stack=2)
        desk.add(5, kind="video", duration_ms=4000, fps=25.0)
        desk.add_frames(5, 0, 1000)
        desk.add_link(1, 3)
        desk.add_exif(1, ("IFD0", "Make", "Acme"))
        case.perform(CreateSeries("Blue kitchen", (1,)))
        return case.folder


@pytest.fixture
def window(tmp_path: Path, folder: Path, qtbot: QtBot, dressed: object) -> MainWindow:
    settings = SettingsFile(tmp_path / "settings.json")
    settings.opened(folder, "T-1", "2026-01-01T16:00:00Z")
    window = open_window(None, FakeJobs().services(), settings)
    window.resize(1440, 900)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def page(window: MainWindow, folder: Path, qtbot: QtBot) -> CasePage:
    assert window.open_case(folder)
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: page.view.current_id() == 1 and not page.workbench.busy)
    return page


def look_at(window: QWidget, qtbot: QtBot) -> None:
    """Everything that is asked of a window."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert seen_by_nobody.stops(window), "nothing can have the focus"
    never_reached, unseen = seen_by_nobody.go_round(window)
    assert {
        "without a name": seen_by_nobody.nameless(window),
        "with items without a name": seen_by_nobody.nameless_items(window),
        "where Tab never comes": never_reached,
        "where the focus isn't seen": unseen,
        "with one letter for two things": seen_by_nobody.doubled_letters(window),
    } == {
        "without a name": [],
        "with items without a name": [],
        "where Tab never comes": [],
        "where the focus isn't seen": [],
        "with one letter for two things": [],
    }


def test_the_start_page(window: MainWindow, qtbot: QtBot) -> None:
    look_at(window, qtbot)


def test_the_gallery_and_what_stands_around_it(window: MainWindow, page: CasePage, qtbot: QtBot) -> None:
    look_at(window, qtbot)


def test_the_filters_map_and_timeline(window: MainWindow, page: CasePage, qtbot: QtBot) -> None:
    page.filter()
    page.where_when.show_panes(("map", "timeline"))
    qtbot.waitUntil(lambda: bool(page.facets.counts(Facet.KIND)))
    look_at(window, qtbot)


@pytest.mark.parametrize("medium", [1, 5])
def test_the_viewer(window: MainWindow, page: CasePage, medium: int, qtbot: QtBot) -> None:
    page.filter_bar.set_filter(CardFilter(review=Review.ANY))
    page.open_viewer(medium)
    page.viewer.adjusting.toggle()
    qtbot.waitUntil(lambda: page.viewer.pane.shown is not None and not page.workbench.busy)
    page.inspector.write_clue()
    look_at(window, qtbot)


def test_the_comparison(window: MainWindow, page: CasePage, qtbot: QtBot) -> None:
    page.open_viewer(1)
    page.viewer.show_several((1, 2, 3))
    qtbot.waitUntil(lambda: not page.workbench.busy)
    look_at(window, qtbot)


def test_every_action_has_a_name_of_its_own(window: MainWindow, page: CasePage) -> None:
    actions = [each for each in window.findChildren(QAction) if each.text() and not each.isSeparator()]
    menus = {each.menuAction() for each in window.findChildren(QMenu)}
    assert [each.text() for each in actions if not each.objectName() and each not in menus] == []
    names = [each.objectName() for each in window.actions()]
    assert len(names) == len(set(names))


def test_headers_are_told_with_the_card_that_follows_them(page: CasePage, qtbot: QtBot) -> None:
    page.filter_bar.set_filter(CardFilter(review=Review.ANY, group=Group.CAMERA))
    model = page.gallery.model
    qtbot.waitUntil(lambda: len(model.headers) == 4)
    title = model.headers[0].title
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"Header {title}, cards: ")
    assert model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == f"Under the header {title}"
    page.gallery.fold(model.headers[0].value)
    qtbot.waitUntil(lambda: model.headers[0].folded)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith(f"Header {title}, folded, cards: ")
    assert f"Header {model.headers[1].title}, cards: " in said


@pytest.mark.parametrize(
    "name", ["settings", "keys", "change-keys", "check-package", "hash-sets", "add-source", "export"]
)
def test_the_dialogs_of_the_window(window: MainWindow, page: CasePage, name: str, qtbot: QtBot) -> None:
    window.beside.open(name)
    dialog = window.beside.get(name)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.isVisible() and not page.workbench.busy)
    look_at(dialog, qtbot)
    dialog.close()
