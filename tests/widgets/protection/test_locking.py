"""The panic key: nothing of the case is on a screen, nothing below is reached, and only what is said leads back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.facets.index import FacetIndex
from app.desk.controls.settings import SettingsFile
from app.desk.protecting.protection import Panel
from app.ingest.sources import NewSource
from tests.widgets.desk_case import DeskCase, colourful
from tests.widgets.window_services import FakeJobs
from widgets.main.main_window import MainWindow
from widgets.parts.message_box import stop_and_close
from widgets.protection.cover import Cover
from widgets.protection.curtain import Curtain
from widgets.window import open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")

WORDS = "four words that open"
BACK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "settings.json")


@pytest.fixture
def window(settings: SettingsFile, qtbot: QtBot, dressed: object) -> MainWindow:
    window = open_window(None, FakeJobs(media=(7,)).services(), settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


def filled(case: Case) -> Case:
    desk = DeskCase(case)
    for number in (1, 2, 3):
        desk.add(number)
    return case


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """The window on a case without a passphrase."""
    with Case.create(tmp_path / "one", "2026-004711", officer="A. Officer") as case:
        folder = filled(case).folder
    assert window.open_case(folder)
    return shown(window, qtbot)


@pytest.fixture
def sealed(window: MainWindow, tmp_path: Path, qtbot: QtBot, quick_passphrases: None) -> MainWindow:
    """The window on a case with a passphrase."""
    case = filled(Case.create(tmp_path / "two", "2026-004712", passphrase=WORDS))
    window.setProperty("recovery", case.recovery_key)
    case.recovery_key = ""  # shown already
    window.chooser.made.emit(case)
    return shown(window, qtbot)


def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    assert window.case_page is not None
    view = window.case_page.view
    qtbot.waitUntil(lambda: view.current_id() == 1)
    window.activateWindow()
    view.setFocus()
    return window


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key as the system delivers it: to the window that has the focus."""
    QApplication.processEvents()
    window = QGuiApplication.focusWindow()
    assert window is not None
    QTest.keyClick(window, key, held)


def on_screen() -> list[QWidget]:
    """Every window that is shown."""
    away = Qt.WidgetAttribute.WA_DontShowOnScreen
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and not each.testAttribute(away)]


def spoken(part: QAccessibleInterface | None = None) -> Iterator[str]:
    """All that a screen reader, or any other program, can read of this one."""
    part = part or QAccessible.queryAccessibleInterface(QApplication.instance())
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield part.text(kind)
    for number in range(part.childCount()):
        if (child := part.child(number)) is not None:
            yield from spoken(child)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def covered(window: MainWindow) -> Cover:
    """The cover, after looking that it is all there is."""
    assert on_screen() == [window.locking.cover]
    assert not colourful(picture(window.locking.cover)).any()
    return window.locking.cover


def record(window: MainWindow, folder: Path) -> list[tuple[str, str]]:
    """What the trail says of locks, after the case was closed."""
    assert window.close_case()
    with Case.open(folder, writable=False) as case:
        rows = case.reader().execute("SELECT action, detail FROM audit WHERE action LIKE '%lock window'")
        return [(action, detail) for action, detail in rows]


def test_the_key_empties_every_window_before_it_returns(opened: MainWindow, qtbot: QtBot) -> None:
    opened.protection.toggle_blur(Panel.GALLERY)
    opened.protection.toggle_grey(Panel.GALLERY)
    assert opened.case_page is not None
    view = opened.case_page.view
    qtbot.waitUntil(lambda: bool(colourful(picture(view)).any()))
    opened.beside.open("export")
    opened.beside.open("keys")
    qtbot.waitUntil(lambda: len(on_screen()) == 3)
    empty = Cover(opened.locking.turnstile)
    empty.resize(opened.size())
    press(Qt.Key.Key_F12)
    cover = covered(opened)  # no event was handled since
    assert cover.size() == opened.size()
    assert picture(cover) == picture(empty)
    press(Qt.Key.Key_Return, BACK)
    qtbot.waitUntil(lambda: len(on_screen()) == 3)
    assert opened.isVisible()
    empty.deleteLater()


def test_nothing_of_the_case_can_be_read_elsewhere(opened: MainWindow, qtbot: QtBot) -> None:
    opened.beside.open("keys")
    assert any("2026-004711" in text for text in spoken())
    press(Qt.Key.Key_F12)
    qtbot.wait(20)
    assert {each.title() for each in QGuiApplication.topLevelWindows()} <= {"Sightline", ""}
    said = " ".join(spoken())
    assert "Everything is covered" in said
    for text in ("2026-004711", "DCIM", "remain", "EXH-01", "Keys"):
        assert text not in said


def test_keys_and_the_mouse_do_not_reach_what_is_below(opened: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F12)
    cover = covered(opened)
    for key in (Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_B, Qt.Key.Key_Escape, Qt.Key.Key_F12):
        press(key)
    for key in (Qt.Key.Key_W, Qt.Key.Key_E, Qt.Key.Key_Z):
        press(key, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseDClick(cover, Qt.MouseButton.LeftButton, pos=QPoint(400, 300))
    covered(opened)
    press(Qt.Key.Key_Return, BACK)
    assert opened.workbench is not None
    folder = opened.workbench.case.folder
    assert [action for action, _ in record(opened, folder)] == ["lock window", "unlock window"]
    with Case.open(folder, writable=False) as case:
        assert FacetIndex(case.reader()).remaining().media == 3


def test_it_comes_back_covered_by_blur_and_grey(opened: MainWindow, qtbot: QtBot) -> None:
    told: list[str] = []
    opened.protection.covered.connect(lambda: told.append("covered"))
    opened.protection.toggle_blur(Panel.GALLERY)
    opened.protection.set_keyhole(True)
    press(Qt.Key.Key_Pause)
    assert told == ["covered"]
    press(Qt.Key.Key_Return, BACK)
    assert opened.isVisible()
    assert opened.protection.veil(Panel.GALLERY).blur
    assert not opened.protection.keyhole
    assert opened.case_page is not None
    assert opened.case_page.view.current_id() == 1


def test_a_menu_is_closed_and_a_question_gets_no_answer(opened: MainWindow, qtbot: QtBot) -> None:
    menu = opened.findChild(QMenu, "caseMenu")
    assert menu is not None
    menu.popup(opened.mapToGlobal(QPoint(10, 30)))
    qtbot.waitUntil(menu.isVisible)
    press(Qt.Key.Key_F12)
    covered(opened)
    press(Qt.Key.Key_Return, BACK)
    QTimer.singleShot(50, lambda: press(Qt.Key.Key_F12))
    assert stop_and_close("Stop it?", opened) is False
    covered(opened)
    press(Qt.Key.Key_Return, BACK)
    assert on_screen() == [opened]


def test_what_fails_meanwhile_is_said_afterwards(opened: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F12)
    assert opened.workbench is not None
    opened.workbench.failed.emit("The disk of 2026-004711 is full.")
    covered_soon = [covered(opened)]
    qtbot.wait(50)
    assert covered_soon == [covered(opened)]
    assert not any("2026-004711" in text for text in spoken())
    press(Qt.Key.Key_Return, BACK)
    qtbot.waitUntil(lambda: len(on_screen()) == 2)
    box = opened.findChild(QWidget, "failureBox")
    assert box.isVisible()
    box.close()


def test_a_question_that_comes_late_neither_shows_nor_holds_the_cover(opened: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F12)
    assert stop_and_close("Stop 2026-004711?", opened) is False
    covered(opened)
    press(Qt.Key.Key_Return, BACK)
    assert on_screen() == [opened]


def test_reading_goes_on_below_and_the_program_stays(opened: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    assert opened.case_page is not None
    opened.case_page.take_in([NewSource(tmp_path, "E")])
    press(Qt.Key.Key_F12)
    assert not opened.locking.cover.close()
    qtbot.waitUntil(lambda: "Come back first" in covered(opened).notice.text())
    assert opened.case_page.reading
    press(Qt.Key.Key_Return, BACK)
    assert opened.case_page.reading
    opened.case_page.stop_reading()
    qtbot.waitUntil(lambda: opened.case_page is not None and not opened.case_page.reading)


def test_closing_the_cover_closes_the_program(opened: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F12)
    opened.locking.cover.close()
    qtbot.waitUntil(lambda: on_screen() == [])
    assert opened.workbench is None
    assert QApplication.instance().quitOnLastWindowClosed()


def test_nobody_there_covers_too_and_says_so(opened: MainWindow, qtbot: QtBot) -> None:
    opened.locking.watch.idle.emit()
    covered(opened)
    press(Qt.Key.Key_Return, BACK)
    assert opened.workbench is not None
    folder = opened.workbench.case.folder
    assert record(opened, folder) == [
        ("lock window", '{"why":"no input"}'),
        ("unlock window", '{"wrong answers":0}'),
    ]


def test_the_start_page_is_covered_as_well(window: MainWindow, settings: SettingsFile, qtbot: QtBot) -> None:
    settings.opened(Path("/cases/blue"), "2026-004711", "2026-01-01T00:00:00Z")
    window.activateWindow()
    press(Qt.Key.Key_F12)
    covered(window)
    press(Qt.Key.Key_Return, BACK)
    assert on_screen() == [window]


def test_only_the_passphrase_leads_back_where_there_is_one(sealed: MainWindow, qtbot: QtBot) -> None:
    press(Qt.Key.Key_F12)
    cover = covered(sealed)
    press(Qt.Key.Key_Return, BACK)
    covered(sealed)
    QTest.keyClicks(cover.field.line, "not these words")
    press(Qt.Key.Key_Return)
    assert cover.button.text() == "Checking…"
    qtbot.waitUntil(lambda: "neither the passphrase" in cover.notice.text())
    covered(sealed)
    assert not cover.field.isEnabled()
    assert cover.button.text() == "Again in 1 s"
    assert cover.field.secret == ""
    qtbot.waitUntil(cover.field.isEnabled)
    QTest.keyClicks(cover.field.line, WORDS)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(sealed.isVisible)
    assert on_screen() == [sealed]
    assert cover.field.secret == ""
    assert sealed.workbench is not None
    rows = sealed.workbench.case.reader
    qtbot.waitUntil(lambda: rows().execute("SELECT 1 FROM audit WHERE action = 'unlock window'").fetchone() is not None)
    row = rows().execute("SELECT detail FROM audit WHERE action = 'unlock window'").fetchone()
    assert row == ('{"wrong answers":1}',)


def test_the_recovery_key_leads_back_too(sealed: MainWindow, qtbot: QtBot) -> None:
    recovery = sealed.property("recovery")
    press(Qt.Key.Key_F12)
    QTest.keyClicks(sealed.locking.cover.field.line, recovery.lower())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(sealed.isVisible)


def test_another_key_file_in_its_place_does_not_lead_back(
    sealed: MainWindow, tmp_path: Path, qtbot: QtBot, quick_passphrases: None
) -> None:
    assert sealed.workbench is not None
    with Case.create(tmp_path / "other", "T", passphrase="some other words") as other:
        planted = (other.folder / "case.key").read_bytes()
    press(Qt.Key.Key_F12)
    for place in ("", "backups"):
        (sealed.workbench.case.folder / place / "case.key").write_bytes(planted)
    cover = covered(sealed)
    QTest.keyClicks(cover.field.line, "some other words")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "neither the passphrase" in cover.notice.text())
    covered(sealed)


def test_a_key_file_that_cannot_be_read_is_said_and_costs_no_pause(sealed: MainWindow, qtbot: QtBot) -> None:
    assert sealed.workbench is not None
    folder = sealed.workbench.case.folder
    kept = (folder / "case.key").read_bytes()
    press(Qt.Key.Key_F12)
    for place in ("", "backups"):
        (folder / place / "case.key").write_bytes(b"?")
    cover = covered(sealed)
    QTest.keyClicks(cover.field.line, WORDS)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no key of a case" in cover.notice.text())
    (folder / "case.key").write_bytes(kept)
    QTest.keyClicks(cover.field.line, WORDS)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(sealed.isVisible)


def test_a_window_is_put_back_as_it_was(qtbot: QtBot, dressed: object) -> None:
    window, cover = QWidget(), QWidget()
    qtbot.addWidget(window)
    qtbot.addWidget(cover)
    window.resize(500, 300)
    window.move(40, 50)
    window.show()
    before = window.geometry()
    curtain = Curtain(window, cover)
    curtain.fall()
    curtain.fall()
    assert on_screen() == [cover]
    qtbot.waitUntil(lambda: window.windowHandle() is None)
    curtain.lift()
    cover.hide()
    assert window.geometry() == before
    assert on_screen() == [window]
