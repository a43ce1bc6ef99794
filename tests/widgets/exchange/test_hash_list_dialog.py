"""A hash set for others, written from the window of an export."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries.chosen_media import Chosen
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.exchange import hash_list_dialog
from widgets.exchange.export_dialog import ExportDialog
from widgets.exchange.hash_list_dialog import HashListDialog

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def dialog(desk: DeskCase, tmp_path: Path, qtbot: QtBot) -> HashListDialog:
    """Of a case of two media, of the first of which something was said."""
    for number in (1, 2):
        desk.add(number)
    desk.case.perform(Decide((1,), add_tags=("harbour",)))
    dialog = HashListDialog(desk.case, Chosen())
    qtbot.addWidget(dialog, before_close_func=lambda each: each.finish())
    dialog.folder.line.setText(str(tmp_path))
    dialog.show()
    return dialog


def test_it_is_written_by_enter_and_what_came_of_it_said(dialog: HashListDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.name.setText("known.json")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.outcome.isVisible)
    (record,) = json.loads((tmp_path / "known.json").read_bytes())["value"]
    assert record["Tags"] == "harbour"
    assert "known.json was written. Media in it: 1" in dialog.outcome.text()
    assert "nobody said anything of them: 1" in dialog.outcome.text()
    assert dialog.cancel_button.text() == "Close"
    assert dialog.focusWidget() is dialog.cancel_button


def test_what_cannot_be_is_said_and_nothing_is_written(
    dialog: HashListDialog, desk: DeskCase, tmp_path: Path, qtbot: QtBot
) -> None:
    before = set(tmp_path.iterdir())
    for name, words in (("", "what it is to be called"), ("known.txt", "doesn't end in .json")):
        dialog.name.setText(name)
        dialog.write_button.click()
        qtbot.waitUntil(lambda words=words: words in dialog.notice.text())
    desk.case.undo()
    dialog.name.setText("known.json")
    dialog.write_button.click()
    qtbot.waitUntil(lambda: "Nobody said anything yet" in dialog.notice.text())
    assert set(tmp_path.iterdir()) == before
    assert not dialog.outcome.isVisible()


def test_closing_while_it_writes_cancels_and_says_so(
    dialog: HashListDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = threading.Event()

    def slow(case: Any, chosen: Any, file: Any, tell: Any, stopped: Any) -> None:
        tell((1, 2))
        begun.set()
        while not stopped():
            begun.wait(0.01)

    monkeypatch.setattr(hash_list_dialog, "make", slow)
    dialog.write()
    assert dialog.cancel_button.text() == "Cancel"
    qtbot.waitUntil(lambda: dialog.progress_words.text() == "Looking at 1 of 2 media")
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.notice.text())
    dialog.close()
    assert not dialog.isVisible()


def test_it_is_of_what_is_chosen_for_the_export(bench: Workbench, desk: DeskCase, tmp_path: Path, qtbot: QtBot) -> None:
    for number in (1, 2):
        desk.add(number)
        desk.case.perform(CreateSeries(f"Series {number}", (number,)))
    export = ExportDialog(bench, FakeJobs().services(), chosen=(2,))
    qtbot.addWidget(export, before_close_func=lambda each: each.finish())
    export.show()
    qtbot.waitUntil(lambda: export.choice.list.count() == 2 and export.export_button.isEnabled())
    qtbot.keyClick(export.list_button, Qt.Key.Key_Space)
    (dialog,) = export.findChildren(HashListDialog)
    dialog.folder.line.setText(str(tmp_path))
    dialog.name.setText("known.json")
    dialog.write_button.click()
    qtbot.waitUntil(dialog.outcome.isVisible)
    (record,) = json.loads((tmp_path / "known.json").read_bytes())["value"]
    assert record["Series"] == "S-0002"
    dialog.close()
    export.choice.list.setCurrentRow(1)
    qtbot.keyClick(export.choice.list, Qt.Key.Key_Space)
    assert not export.list_button.isEnabled()
