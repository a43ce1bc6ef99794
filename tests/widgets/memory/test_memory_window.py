"""The window of remembered cases: compared, remembered, forgotten, alerts read and written, all from the window."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries
from app.desk.facts import seen_elsewhere
from app.desk.protecting.protection import Protection
from app.desk.work.workbench import Workbench
from app.jobs.alerts import AlertWish, write_alerts
from app.jobs.memory import remember_case
from app.memory import store
from tests.app.linking.casebook import print_near, random_print
from tests.app.memory.cases import filled
from widgets.memory import alerts_page, remembered_page
from widgets.memory.alert_dialogs import AlertFileDialog, WriteAlertsDialog, WriteMatchesDialog
from widgets.memory.memory_window import MemoryWindow
from widgets.passphrases.memory_passphrase import OpenMemoryDialog, ProtectMemoryDialog
from widgets.passphrases.recovery_dialog import RecoveryDialog

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

RANDOM = np.random.default_rng(11)
PRINTS = [random_print(RANDOM) for _ in range(4)]
LONG = 120_000
"""Milliseconds; the first comparison of a process loads what compares."""
PASSPHRASE = "four words of these"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A memory with one case, REF-A, of pictures `a` and `b` in a series."""
    with (
        store.opened(tmp_path / "memory") as memory,
        filled(tmp_path / "a", "REF-A", dict(zip("ab", PRINTS, strict=False)), series=("a", "b")) as case,
    ):
        remember_case(case, memory, entities=False, unprotected=False)
    return tmp_path / "memory"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """Has `a` too, a copy of `b`, and one of its own."""
    contents = {"a": PRINTS[0], "copy": print_near(RANDOM, PRINTS[1], 12), "own": PRINTS[3]}
    with filled(tmp_path / "mine", "REF-B", contents) as case:
        yield case


@pytest.fixture
def bench(case: Case, dressed: object) -> Iterator[Workbench]:
    bench = Workbench(case, "the crew", Protection())
    yield bench
    bench.close()


def opened(bench: Workbench, folder: Path, qtbot: QtBot) -> MemoryWindow:
    window = MemoryWindow(bench, folder)
    qtbot.addWidget(window, before_close_func=lambda each: each.finish())
    window.show()
    return window


@pytest.fixture
def window(bench: Workbench, folder: Path, qtbot: QtBot) -> MemoryWindow:
    window = opened(bench, folder, qtbot)
    qtbot.waitUntil(lambda: window.remembered.remember.isEnabled())
    return window


def test_what_was_seen_before_is_told_with_whom_to_ask_and_leads_to_the_medium(
    window: MemoryWindow, case: Case, qtbot: QtBot
) -> None:
    page, shown, listed = window.seen, list[object](), list[object]()
    window.medium_requested.connect(shown.append)
    window.media_requested.connect(listed.append)
    assert page.list.count() == 0
    page.compare.click()
    assert not page.compare.isEnabled()
    told = "Compared with remembered cases: 1. Media that were seen before: 2."
    qtbot.waitUntil(lambda: page.list.count() == 1 and window.said.text() == told, timeout=LONG)
    assert page.list.item(0).text() == "REF-A"
    assert "Ask Officer of REF-A, Agency of REF-A, reference REF-A; series there: S-0001" in page.ask.text()
    cells = [[page.model.index(row, column).data() for column in range(5)] for row in range(page.model.rowCount())]
    assert [row[:2] for row in cells] == [["a.jpg", "The same file"], ["copy.jpg", "The same picture"]]
    assert cells[1][4] == "PDQ fingerprints differ in 12 of 256 bits"
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    case.perform(Decide((1,), second_look=True))  # another mark than those that are shown
    qtbot.waitUntil(lambda: not window._workbench.busy)
    assert page.table.currentIndex().row() == 1
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    page.show_all.click()
    assert (shown, listed) == ([2], [(1, 2)])


def test_what_is_on_record_is_shown_without_comparing_again(
    window: MemoryWindow, bench: Workbench, case: Case, folder: Path, qtbot: QtBot
) -> None:
    window.seen.compare.click()
    qtbot.waitUntil(lambda: window.seen.list.count() == 1, timeout=LONG)
    later = opened(bench, folder, qtbot)
    qtbot.waitUntil(lambda: later.seen.list.count() == 1)
    (place,) = seen_elsewhere.read(case.reader())
    assert (place.media, place.is_alert) == ((1, 2), False)


def test_stopped_it_keeps_nothing(
    window: MemoryWindow, case: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    inner = remember_case

    def slowly(*given: object, told: Callable[[str, int, int], None], **more: object) -> object:
        told("files", 1, 3)
        begun.set()
        assert go_on.wait(60)
        return inner(*given, told=told, **more)  # type: ignore[arg-type]  # as the window gives them

    monkeypatch.setattr(remembered_page, "remember_case", slowly)
    window.remembered.remember.click()
    qtbot.waitUntil(lambda: begun.is_set() and window.progress_words.text().startswith("Files: 1 of 3"))
    assert window.busy
    window.cancel_button.click()
    go_on.set()
    qtbot.waitUntil(lambda: "Stopped" in window.notice.text())
    assert [each.reference for each in window.remembered.held.cases] == ["REF-A"]
    assert window.isVisible()


def test_a_case_is_remembered_and_one_is_forgotten_after_a_question(
    window: MemoryWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.remembered
    page.remember.click()
    qtbot.waitUntil(lambda: page.list.count() == 2)
    assert [page.list.item(row).text() for row in range(2)] == ["REF-A", "REF-B, which is this case"]
    asked: list[str] = []
    monkeypatch.setattr(remembered_page, "forget_case", lambda question, _: asked.append(question))
    page.list.setCurrentRow(0)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert "Forget case REF-A?" in asked[0]
    assert page.list.count() == 2
    monkeypatch.setattr(remembered_page, "forget_case", lambda question, _: True)
    page.forget.click()
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert "REF-A is forgotten" in window.said.text()


def test_alerts_are_read_shown_and_taken_off(
    window: MemoryWindow, case: Case, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, file = window.alerts, tmp_path / "theirs.json"
    write_alerts(case, {"": (3,)}, AlertWish("2090-12-31", 3, "+49 30 123", description="A blue lamp"), file)
    monkeypatch.setattr(alerts_page, "choose_file", lambda *_: str(file))
    page.read.click()
    qtbot.waitUntil(lambda: page.list.count() == 1)
    page.list.setCurrentRow(0)
    assert page.words.text() == "A blue lamp"
    assert page.list.item(0).data(Qt.ItemDataRole.StatusTipRole) == (
        "Until 2090-12-31, priority 3, by Officer of REF-B, Agency of REF-B, +49 30 123; waits for: 4"
    )
    page.drop.click()
    qtbot.waitUntil(lambda: page.list.count() == 0)
    file.write_bytes(b"no JSON")
    page.read.click()
    qtbot.waitUntil(lambda: "A01 theirs.json" in window.notice.text())
    assert page.read.isEnabled()


def _file(dialog: AlertFileDialog, readers: list[threading.Thread]) -> Path:
    readers.append(threading.current_thread())
    return Path(dialog.folder.line.text()) / dialog.name.text()


def test_alerts_on_series_are_written_once_nothing_is_missing(
    window: MemoryWindow, case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    readers: list[threading.Thread] = []
    monkeypatch.setattr(AlertFileDialog, "file", property(lambda each: _file(each, readers)))
    case.perform(CreateSeries("The blue room", (1, 3)))
    window.alerts.tell.click()
    (dialog,) = window.alerts.findChildren(WriteAlertsDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    dialog.folder.line.setText(str(tmp_path))
    dialog.accept()
    assert "Tick the series" in dialog.notice.text()
    dialog.list.item(0).setCheckState(Qt.CheckState.Checked)
    dialog.expires.setText("2090-06-30")
    dialog.accept()
    qtbot.waitUntil(lambda: "Alerts written: 1" in window.said.text())
    (alert,) = json.loads((tmp_path / "alerts.json").read_bytes())["value"]
    assert (alert["Name"], alert["ExpiryDate"]) == ("S-0001", "2090-06-30T23:59:59Z")
    window.alerts.answer.click()
    answers = [each for each in window.alerts.findChildren(WriteMatchesDialog) if each is not dialog]
    answers[0].folder.line.setText(str(tmp_path))
    answers[0].accept()
    qtbot.waitUntil(lambda: "No alert waits for anything" in window.notice.text())
    assert set(readers) == {threading.main_thread()}  # fields are read in no other


def test_a_memory_gets_a_passphrase_which_is_asked_for_from_then_on(
    window: MemoryWindow, bench: Workbench, folder: Path, qtbot: QtBot, quick_passphrases: None
) -> None:
    window.protect_button.click()
    (dialog,) = window.findChildren(ProtectMemoryDialog)
    dialog.new.first.line.setText(PASSPHRASE)
    dialog.accept()
    assert "differ" in dialog.notice.text()
    dialog.new.second.line.setText(PASSPHRASE)
    dialog.accept()
    qtbot.waitUntil(lambda: bool(window.findChildren(RecoveryDialog)), timeout=LONG)
    (recovery,) = window.findChildren(RecoveryDialog)
    qtbot.waitUntil(lambda: "is encrypted" in window.about.text(), timeout=LONG)
    recovery.kept.setChecked(True)
    recovery.reject()
    later = opened(bench, folder, qtbot)
    assert "open it to use it" in later.about.text()
    assert not later.seen.compare.isEnabled()
    assert later.cancel_button.text() == "Close"
    later.open_button.click()
    (asking,) = later.findChildren(OpenMemoryDialog)
    asking.field.line.setText("another four words here")
    asking.accept()
    qtbot.waitUntil(lambda: "doesn't open the memory" in asking.notice.text(), timeout=LONG)
    asking._turnstile.right()  # who waits long enough may try again
    asking.field.line.setText(PASSPHRASE)
    asking.accept()
    qtbot.waitUntil(lambda: later.remembered.list.count() == 1, timeout=LONG)
    assert later.seen.compare.isEnabled()


def test_a_case_that_is_only_read_writes_nothing_and_shows_what_is_there(
    case: Case, folder: Path, qtbot: QtBot, dressed: object
) -> None:
    case.close()
    with Case.open(case.folder, writable=False) as read:
        bench = Workbench(read, "the crew", Protection())
        window = opened(bench, folder, qtbot)
        qtbot.waitUntil(lambda: window.remembered.list.count() == 1)
        for part in (window.seen.compare, window.remembered.remember, window.alerts.tell, window.alerts.answer):
            assert not part.isEnabled()
        assert window.alerts.read.isEnabled()
        window.finish()
        bench.close()


def test_looking_makes_no_memory(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(bench, tmp_path / "none", qtbot)
    qtbot.waitUntil(lambda: window.remembered.remember.isEnabled())
    assert not (tmp_path / "none").exists()
    assert "Cases remembered on this workstation: 0" in window.about.text()
