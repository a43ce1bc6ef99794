"""What the window does to a case is signed when it closes it, and where nobody can sign the officer is told."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions import history
from app.case.trail import checkpoints
from app.desk.controls.settings import SettingsFile
from app.desk.protecting.protection import Panel
from app.desk.work.services import OfficerKey
from tests.app.case.trail.trails import KEY
from tests.widgets.window_services import FakeJobs
from widgets.cases.new_case_dialog import NewCaseDialog
from widgets.main.main_window import MainWindow
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def window_with(key: OfficerKey, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """A window whose officer has this key."""
    services = replace(FakeJobs().services(), officer_key=key)
    window = open_window(None, services, SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


def test_a_case_that_the_window_closes_is_signed(tmp_path: Path, qtbot: QtBot, dressed: object) -> None:
    folder = tmp_path / "one.case"
    Case.create(folder, "T-1").close()
    window = window_with(lambda: (KEY, ""), tmp_path, qtbot)
    assert window.open_case(folder)
    window.protection.toggle_blur(Panel.GALLERY)
    window.close_case()
    with Case.open(folder, writable=False) as case:
        found = checkpoints.examine(case.reader(), keys=[KEY.public])
        actions = [entry.action for entry in history.entries(case.reader())]
    assert (found.trail.broken_at, found.newest) == (None, found.trail.rows - 1)
    assert actions[:5] == ["checkpoint", "close case", "protection", "protection", "open case"]


def test_where_nobody_can_sign_the_officer_is_told_and_works_on(tmp_path: Path, qtbot: QtBot, dressed: object) -> None:
    Case.create(tmp_path / "one.case", "T-1").close()
    window = window_with(lambda: (None, "The officer's key is locked."), tmp_path, qtbot)
    assert window.open_case(tmp_path / "one.case")
    assert "isn't signed. The officer's key is locked." in window.status.currentMessage()


def test_a_new_case_is_signed_from_its_first_sitting(tmp_path: Path, qtbot: QtBot, dressed: object) -> None:
    dialog = NewCaseDialog(tmp_path, officer_key=lambda: (KEY, ""))
    qtbot.addWidget(dialog)
    dialog.reference.setText("47")
    dialog.name.setText("47")
    dialog.accept()
    assert dialog.case is not None
    dialog.case.close()
    with Case.open(tmp_path / "47", writable=False) as case:
        assert checkpoints.examine(case.reader(), keys=[KEY.public]).trail.broken_at is None
