"""A case that another program holds is read: what it writes shows here, and nothing here writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions import history
from app.case.decisions.media_decisions import Decide
from app.desk.controls.settings import SettingsFile
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.main_window import MainWindow
from widgets.main.writing_parts import writing_parts
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot, dressed: object) -> MainWindow:
    window = open_window(None, FakeJobs().services(), SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


def three_media(folder: Path) -> Path:
    with Case.create(folder / "one", "2026-004711", officer="A. Officer") as case:
        for number in (1, 2, 3):
            DeskCase(case).add(number)
        return case.folder


def test_who_holds_it_is_said_and_it_can_be_read_meanwhile(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(window, "read_instead", lambda sentence: not asked.append(sentence))
    folder = three_media(tmp_path)
    with Case.open(folder) as holder:
        assert window.open_case(folder)
        page = window.case_page
        assert page is not None
        assert "is open elsewhere: " in asked[0]
        assert "(process " in asked[0]
        assert window.status.isAncestorOf(window.status.read_only)
        assert window.status.read_only.isVisible()
        assert "has it open" in window.status.read_only.toolTip()
        qtbot.waitUntil(lambda: page.gallery.model.rowCount() == 3)

        before = len(history.entries(holder.reader()))
        qtbot.keyClick(page.view, Qt.Key.Key_1)
        for name in ("category-1", "tag", "note", "series", "undo", "add-source", "resume", "export"):
            assert not window.actions_[name].isEnabled()
            assert "Only read here" in window.actions_[name].toolTip()
        assert window.actions_["search"].isEnabled()
        window.workbench.undo()  # type: ignore[union-attr]  # a case is open
        assert "Nothing was changed" in window.status.currentMessage()
        assert len(history.entries(holder.reader())) == before

        holder.perform(Decide((1,), category=1, add_tags=("seen",)))
        qtbot.waitUntil(lambda: "2 of 3 media remain" in window.status.remaining.text())
        qtbot.waitUntil(lambda: page.gallery.model.rowCount() == 2)
    assert window.close_case()
    assert window.open_case(folder), "once it is free it can be opened for writing"
    assert window.actions_["tag"].isEnabled()
    assert "Only read" not in window.actions_["tag"].toolTip()
    assert not window.status.read_only.isVisible()


def test_every_part_that_writes_stays_disabled_with_the_reason(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = three_media(tmp_path)
    assert window.open_case(folder, writable=False)
    page = window.case_page
    assert page is not None
    qtbot.waitUntil(lambda: page.inspector.media == (1,) and page.inspector.tabs.isEnabled())
    parts: tuple[QWidget, ...] = writing_parts(page.inspector, page.series, page.sources)
    page.inspector.tags.setEnabled(True)  # as the inspector does for each medium
    for part in parts:
        assert not part.isEnabled()
        assert "Only read here" in part.toolTip()
    with Case.open(folder) as holder:  # nobody is kept from writing by who reads
        holder.perform(Decide((1,), note="a lighthouse"))
