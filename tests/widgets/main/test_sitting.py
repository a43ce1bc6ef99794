"""A sitting is measured for the officer alone: breaks are offered, its end is neutral, and no case knows of it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QDate, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.desk.controls.settings import Exposed, SettingsFile
from app.desk.protecting.exposure import Counts
from app.desk.protecting.protection import Panel
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.main.case_page import CasePage
from widgets.main.main_window import MainWindow
from widgets.settings.settings_dialog import SettingsDialog
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


class Clock:
    """Stands still until it is told."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "settings.json")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("widgets.main.main_window.steady_seconds", clock)
    return clock


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Case.create(tmp_path / "one", "2026-004711", officer="A. Officer") as case:
        desk = DeskCase(case)
        for number in (1, 2, 3):
            desk.add(number)
        return case.folder


@pytest.fixture
def window(settings: SettingsFile, clock: Clock, folder: Path, qtbot: QtBot, dressed: object) -> MainWindow:
    """The window on a case with three media."""
    window = open_window(None, FakeJobs().services(), settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    assert window.open_case(folder)
    window.activateWindow()
    page = page_of(window)
    qtbot.waitUntil(lambda: page.view.current_id() == 1)
    page.view.setFocus()
    return window


def page_of(window: MainWindow) -> CasePage:
    assert window.case_page is not None
    return window.case_page


def shown(window: MainWindow) -> QWidget | None:
    return window.pages.page


def spend(window: MainWindow, clock: Clock, seconds: int) -> None:
    """So much time passes, and is looked at."""
    for _ in range(seconds // 30):
        clock.now += 30
        window.sitting.look()


def test_only_what_is_uncovered_counts_as_seen(window: MainWindow, clock: Clock) -> None:
    page, sitting = page_of(window), window.sitting
    spend(window, clock, 60)
    assert sitting.exposure.counts == Counts(60, 0, 0)
    window.protection.hold_reveal()
    clock.now += 4
    window.protection.release_reveal()
    assert sitting.exposure.counts == Counts(64, 4, 1), "the medium that is current, as long as the key was held"
    window.protection.set_keyhole(True)
    window.protection.move_keyhole(Panel.GALLERY, QPointF(page.view.cell(1).center()))
    spend(window, clock, 30)
    assert sitting.exposure.counts.media == 2, "and the one that is under the keyhole"
    window.protection.set_keyhole(False)
    window.protection.toggle_blur(Panel.GALLERY)
    assert sitting.exposure.counts.media == 3, "and all that are in sight without blur"
    window.protection.protect_all()
    before = sitting.exposure.counts
    page.open_viewer(1)
    spend(window, clock, 60)
    assert sitting.exposure.counts == Counts(before.worked + 60, before.lifted, 3)


def test_nothing_counts_while_everything_is_covered(window: MainWindow, clock: Clock) -> None:
    window.protection.toggle_blur(Panel.GALLERY)
    window.locking.lock()
    spend(window, clock, 300)
    assert window.sitting.exposure.counts.worked == 0


def test_a_break_is_offered_at_the_bottom_and_takes_no_focus(
    window: MainWindow, clock: Clock, settings: SettingsFile, qtbot: QtBot
) -> None:
    page, strip = page_of(window), window.sitting.strip
    assert settings.now.break_minutes == 50
    assert not window.sitting.closing.isVisible()
    spend(window, clock, 50 * 60 - 30)
    assert not strip.isVisible()
    top = page.view.mapToGlobal(page.view.rect().topLeft())
    window.protection.hold_reveal()
    spend(window, clock, 60)
    assert not strip.isVisible(), "it waits while a medium is looked at"
    window.protection.release_reveal()
    assert strip.isVisible()
    assert strip.sentence.text().startswith("50 minutes without a break.")
    QApplication.processEvents()
    assert QApplication.focusWidget() is page.view
    assert page.view.mapToGlobal(page.view.rect().topLeft()) == top, "nothing moves under the eye"
    QTest.keyClick(page.view, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: page.view.current_id() == 2 and window.status.undo.text() != "")
    QTest.mouseClick(strip.dismiss, Qt.MouseButton.LeftButton)
    assert not strip.isVisible()
    spend(window, clock, 60)
    assert not strip.isVisible()


def test_typing_is_not_interrupted(window: MainWindow, clock: Clock) -> None:
    page, strip = page_of(window), window.sitting.strip
    page.filter_bar.text.setFocus()
    spend(window, clock, 51 * 60)
    assert not strip.isVisible()
    page.view.setFocus()
    spend(window, clock, 30)
    assert strip.isVisible()


def test_a_break_that_is_taken_ends_the_reminder(window: MainWindow, clock: Clock) -> None:
    strip = window.sitting.strip
    spend(window, clock, 50 * 60)
    QTest.mouseClick(strip.rest, Qt.MouseButton.LeftButton)
    assert window.locking.locked
    spend(window, clock, 300)
    window.locking.cover.back_asked.emit()
    spend(window, clock, 30)
    assert window.isVisible()
    assert not strip.isVisible()


def test_whoever_wants_no_reminder_gets_none(window: MainWindow, clock: Clock, settings: SettingsFile) -> None:
    dialog = SettingsDialog(settings, window.locking.listen, window)
    assert dialog.break_minutes.value() == 50
    dialog.break_minutes.setValue(0)
    assert dialog.break_minutes.text() == "Never"
    dialog.accept()
    spend(window, clock, 120 * 60)
    assert not window.sitting.strip.isVisible()


def test_the_last_page_is_neutral_and_tells_counts_only_when_asked(
    window: MainWindow, clock: Clock, settings: SettingsFile
) -> None:
    closing = window.sitting.closing
    spend(window, clock, 83 * 60)
    window.protection.hold_reveal()
    spend(window, clock, 120)
    window.protection.release_reveal()
    window.actions_["close-case"].trigger()
    assert shown(window) is closing
    assert window.windowTitle() == "Sightline"
    assert "1 h 25 min" in closing.words.text()
    assert not closing.counts.isVisible()
    assert QApplication.focusWidget() is closing.start
    QTest.mouseClick(closing.ask, Qt.MouseButton.LeftButton)
    told = closing.counts.text().splitlines()
    assert told[0] == "This sitting: 1 h 25 min of work, 2 min with the protection lifted; media seen so: 1"
    assert told[1].startswith("Today: 1 h 25 min")
    QTest.keyClick(closing.start, Qt.Key.Key_Return)
    assert shown(window) is window.start_page


def test_a_day_is_summed_and_only_the_newest_is_kept(window: MainWindow, clock: Clock, settings: SettingsFile) -> None:
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    settings.put(msgspec.structs.replace(settings.now, exposed=Exposed(today, 600, 60, 5)))
    spend(window, clock, 120)
    window.close()
    assert settings.now.exposed == Exposed(today, 720, 60, 5)
    settings.put(msgspec.structs.replace(settings.now, exposed=Exposed("2020-01-01", 600, 60, 5)))
    window.sitting.exposure.pass_time(60, working=True)
    window.sitting.end()
    assert settings.now.exposed == Exposed(today, 60, 0, 0)


def test_quitting_by_key_shows_it_too_and_enter_then_quits(window: MainWindow, clock: Clock) -> None:
    spend(window, clock, 120)
    window.actions_["quit"].trigger()
    assert window.isVisible()
    assert shown(window) is window.sitting.closing
    QTest.keyClick(window.sitting.closing.quit, Qt.Key.Key_Return)
    assert not window.isVisible()


def test_a_short_look_ends_where_it_began(window: MainWindow, clock: Clock) -> None:
    spend(window, clock, 30)
    window.actions_["close-case"].trigger()
    assert shown(window) is window.start_page
    window.actions_["quit"].trigger()
    assert not window.isVisible()


def everything_in(folder: Path) -> Iterator[str]:
    """Every name, file and database row below a folder, as text."""
    for path in sorted(folder.rglob("*")):
        yield path.name
        if not path.is_file():
            continue
        yield path.read_bytes().decode("latin-1")
        if path.suffix == ".db":
            with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
                yield from db.iterdump()
            db.close()


def test_no_case_knows_what_was_looked_at(
    window: MainWindow, clock: Clock, folder: Path, settings: SettingsFile, tmp_path: Path
) -> None:
    exposure = window.sitting.exposure
    for seconds, lifted in ((43_217, True), (43_196, False)):
        for _ in range(seconds):
            exposure.pass_time(1, working=True, lifted=lifted)
    exposure.see("a case", range(54_323))
    assert exposure.counts == Counts(86_413, 43_217, 54_323)
    window.actions_["close-case"].trigger()
    window.sitting.closing.ask.click()
    window.close()
    kept = (tmp_path / "config" / "settings.json").read_text()
    told = "\n".join(everything_in(folder))
    assert "2026-004711" in told, "it does look"
    for number in ("86413", "43217", "54323", "54,323"):
        assert number in kept or "," in number
        assert number not in told


def test_nothing_that_writes_cases_packages_or_reports_can_know_it() -> None:
    root = Path(__file__).parents[3]
    elsewhere = [path for part in ("app", "analysis") for path in (root / part).rglob("*.py")]
    elsewhere = [path for path in elsewhere if root / "app" / "desk" not in path.parents]
    assert len(elsewhere) > 100
    named = {name for path in elsewhere for name in re.findall(r"app\.desk[\w.]*", path.read_text())}
    assert named == {"app.desk.work.report_pdf"}  # draws what it is given
    desk = sorted(path.name for path in (root / "app" / "desk").rglob("*.py") if ".exposure import" in path.read_text())
    assert desk == ["settings.py"]
    told = sorted(path.name for path in (root / "widgets").rglob("*.py") if ".exposed" in path.read_text())
    assert told == ["sitting.py"]
