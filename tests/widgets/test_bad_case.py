"""Cases in a state that they shouldn't be in, and names that nobody would give, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.desk.controls.settings import SettingsFile
from tests.widgets.desk_case import HOSTILE, DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.main_window import MainWindow
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A medium whose name is as long as it is hostile."""
    with Case.create(tmp_path / "one", "T-1", officer="A. Officer") as case:
        DeskCase(case).add(1, paths=(f"{HOSTILE * 80}{'x' * 4000}.jpg",))
        DeskCase(case).add(2)
        DeskCase(case).add_frames(2, 0)
        return case.folder


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, dressed: object) -> MainWindow:
    window = open_window(None, FakeJobs().services(), SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


def test_damaged_previews_are_laid_aside_where_the_officer_wants_it(
    window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = b"no database at all" * 400
    (folder / "previews.db").write_bytes(damaged)
    asked: list[bool] = []
    monkeypatch.setattr(window, "mend_previews", lambda: bool(asked.append(True)))
    assert not window.open_case(folder)
    assert asked == [True]
    assert (folder / "previews.db").read_bytes() == damaged, "nothing is done unasked"
    notice = window.start_page.findChild(QLabel, "startNotice")
    assert notice is not None
    assert notice.isVisible()
    monkeypatch.setattr(window, "mend_previews", lambda: True)
    assert window.open_case(folder)
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: page.view.current_id() == 1)
    kept = [each for each in folder.rglob("*") if each.is_file() and each.read_bytes() == damaged]
    assert len(kept) == 1, "what was there is kept"
    qtbot.waitUntil(page.sources.trouble_button.isVisible)
    assert "Previews are lost" in page.sources.trouble_button.text()


def test_a_name_of_thousands_of_hostile_characters_breaks_nothing(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    assert window.open_case(folder)
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: page.view.current_id() == 1 and bool(page.inspector.title.text()))
    size = window.size()
    page.open_viewer(1)
    qtbot.waitUntil(lambda: page.viewer.pane.shown is not None)
    assert window.size() == size, "no name makes the window wider"
    for label in window.findChildren(QLabel):
        if "gpj.exe" in label.text():
            assert not set("\u202e\x07\n") & set(label.text()), label.objectName()
            assert label.textFormat() == Qt.TextFormat.PlainText, label.objectName()
            assert len(label.text()) < 1000, label.objectName()


def test_another_screen_asks_for_other_pictures_and_keeps_the_place(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    assert window.open_case(folder)
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: page.view.is_filled)
    page.view.select_id(2)
    for size in ((960, 600), (1900, 1000), (960, 620)):
        window.resize(*size)
        QApplication.sendEvent(page.view, QEvent(QEvent.Type.DevicePixelRatioChange))
        qtbot.waitUntil(lambda: page.view.is_filled)
        assert page.view.current_id() == 2
        assert page.view.viewport().rect().intersects(page.view.visualRect(page.view.currentIndex()))
