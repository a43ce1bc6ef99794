"""A whole day of an officer on the demo's case, with keys alone, in the real window with its real jobs.

Nothing calls into a widget but to read what is shown. Everything that this test can't do is something that an officer
without a mouse can't do.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.queries import media, parts
from app.case.queries import series as series_queries
from app.case.queries.card_filter import Facet
from app.case.trail import audit
from app.demo.job import run_demo
from app.demo.phone import SMALL
from app.desk.controls.settings import SettingsFile
from app.desk.listings.rows import CardRow
from app.platform.places import OVERRIDE
from tests.widgets.officer import Officer
from widgets.exchange.export_dialog import ExportDialog
from widgets.main.main_window import MainWindow
from widgets.window import officers_services, open_window

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing the keyboard)")

_READY_MADE = "SIGHTLINE_TEST_DEMO"
"""Where the demo lies that another run has made already."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's folder, with a phone of few files and the case made of it."""
    if ready := os.environ.get(_READY_MADE):
        return Path(ready)
    out = tmp_path_factory.mktemp("day") / "demo"
    run_demo(out, 2, lambda line: None, lambda progress: None, SMALL)
    return out


@pytest.fixture
def folder(demo: Path, tmp_path: Path) -> Path:
    """A case of one's own: the demo's is for every test."""
    return Path(shutil.copytree(demo / "demo.case", tmp_path / "demo.case"))


@pytest.fixture
def settings(tmp_path: Path, folder: Path) -> SettingsFile:
    """Of an officer who had this case open yesterday."""
    settings = SettingsFile(tmp_path / "config" / "settings.json")
    settings.opened(folder, "DEMO-2026-001", "2026-01-01T16:00:00Z")
    return settings


@pytest.fixture
def window(
    settings: SettingsFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, dressed: object
) -> MainWindow:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    window = open_window(None, officers_services(), settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    window.resize(1440, 900)  # where all cards of this case are one page; without a screen it begins smaller
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def officer(window: MainWindow, qtbot: QtBot) -> Officer:
    return Officer(window, qtbot)


def test_a_whole_day_with_keys_alone(officer: Officer, folder: Path, tmp_path: Path) -> None:
    opens_the_case(officer)
    decides_by_number_keys(officer)
    says_more_of_it(officer)
    decides_on_a_whole_page(officer)
    makes_a_series(officer)
    marks_a_clue(officer)
    compares(officer)
    goes_through_a_video(officer)
    covers_everything(officer)
    exports_and_checks(officer, tmp_path / "out")
    ends_the_day(officer)
    is_all_in_the_case(folder)


@pytest.mark.skipif(shutil.which("xvfb-run") is None, reason="xvfb-run isn't installed")
@pytest.mark.skipif(_READY_MADE in os.environ, reason="is that day already")
def test_the_same_day_on_a_screen_of_its_own(demo: Path) -> None:
    """What the platform without a screen doesn't do, such as giving windows the focus, may not be in the way."""
    one = f"{__file__}::{test_a_whole_day_with_keys_alone.__name__}"
    ran = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1920x1080x24", sys.executable, "-m", "pytest", "-q", "-x", one],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", _READY_MADE: str(demo)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout[-4000:] + ran.stderr[-1000:]


def opens_the_case(officer: Officer) -> None:
    officer.wait(lambda: officer.window.start_page.list.hasFocus(), "the recent cases")
    officer.press("Return")
    officer.wait(lambda: officer.window.windowTitle().startswith("DEMO-2026-001"), "the case in the title")
    officer.wait(lambda: officer.remain > 10, "how much remains")
    officer.wait(lambda: officer.page.view.hasFocus() and officer.page.view.current_id() is not None, "a current card")


def decides_by_number_keys(officer: Officer) -> None:
    """The stack of four: one key reaches all of them, one takes it back, one does it again."""
    page = officer.page
    go_to_the_stack(officer)
    stack, remained = current(officer), officer.remain
    officer.press("1")
    officer.wait(lambda: "3 of them through their stacks" in officer.said, "how many the decision reached")
    officer.wait(lambda: officer.remain == remained - 4, "four fewer")
    assert current(officer) != stack, "a decision goes on to the next undecided"
    officer.press("U")
    officer.wait(lambda: current(officer) == stack, "undo leads back to what it brings back")
    officer.wait(lambda: officer.remain == remained, "all undecided again")
    officer.press("Ctrl+Shift+Z")
    officer.wait(lambda: officer.remain == remained - 4 and current(officer) != stack, "decided again")
    assert page.view.hasFocus()


def says_more_of_it(officer: Officer) -> None:
    """A tag that is completed from those of the case, a note, and a mark to look again; each leads back."""
    officer.press("T")
    officer.type("harb")
    officer.wait(lambda: QApplication.activePopupWidget() is not None, "what completes the tag")
    officer.press("Down", "Return")
    officer.wait(lambda: officer.sees("harbour  ×"), "the tag")
    officer.press("Escape")
    assert officer.page.view.hasFocus()
    officer.press("N")
    officer.type("Ask for the name of this place: 1 2 u")
    officer.press("Ctrl+Return", "Escape")
    assert officer.page.view.hasFocus(), "and typing decided nothing"
    said = current(officer)
    officer.wait(lambda: card(officer).has_note, "the mark of a note on the card")
    officer.press("A")
    officer.wait(lambda: current(officer) != said, "the next card")
    officer.press("Left")
    officer.wait(lambda: card(officer).second_look and card(officer).tags == 1, "what was said, on its card")


def decides_on_a_whole_page(officer: Officer) -> None:
    """All cards that are seen, and back again."""
    remained = officer.remain
    officer.press("P")
    officer.wait(lambda: "cards of this page are chosen" in officer.said, "how many are chosen")
    officer.press("2")
    officer.wait(lambda: officer.remain == 0, "nothing left")
    officer.wait(lambda: officer.page.view.model().rowCount() == 0 and officer.page.empty_words, "an empty state")
    officer.press("Ctrl+Z")
    officer.wait(lambda: officer.remain == remained, "all of them again")
    officer.wait(lambda: officer.page.view.hasFocus() and current(officer) is not None, "a current card")


def makes_a_series(officer: Officer) -> None:
    """Three cards beside each other, in a series that is named as it is made."""
    officer.press("Home", "Shift+Right", "Shift+Right", "S")
    officer.wait(lambda: isinstance(officer.focus, QLineEdit), "where a series is named")
    officer.type("Painted coast")
    officer.press("Return")
    officer.wait(lambda: officer.sees("S-0002"), "the series beside the media")
    assert officer.page.view.hasFocus()


def marks_a_clue(officer: Officer) -> None:
    """In the viewer: a rectangle by arrows, then what it shows."""
    officer.tab_to("reviewFilter")
    officer.press("Down", "Down")  # decided or not
    officer.wait(lambda: officer.page.view.model().rowCount() > 15, "what is decided too")
    choose_kind(officer, "Pictures")
    go_to_the_stack(officer)
    officer.press("Return")
    officer.wait(lambda: officer.page.viewing and officer.page.viewer.pane.settled, "the picture, sharp")
    officer.press("Shift+P", *("Left",) * 3, *("Up",) * 2, *("Shift+Left",) * 4)
    canvas = officer.page.viewer.canvas
    officer.wait(lambda: canvas.marked is not None, "the mark")
    officer.press("Return")
    officer.wait(lambda: officer.focus is officer.page.inspector.clues.text, "where a clue is written")
    officer.type("A roof with a red edge")
    officer.press("Return")
    officer.wait(lambda: officer.page.inspector.clues.list.count() == 1, "the clue in its list")
    officer.press("Escape")
    assert officer.page.viewer.isAncestorOf(officer.focus)


def compares(officer: Officer) -> None:
    """With what it is linked with: side by side, in turn, and what differs; Esc leads back step by step."""
    compare = officer.page.viewer.compare
    officer.press("C")
    officer.wait(lambda: officer.page.viewer.comparing, "media side by side")
    officer.wait(lambda: all(each.pane.settled for each in compare.panes if each.isVisible()), "all of them")
    officer.press("E", "E")
    officer.wait(lambda: "is shown" in compare.said.text() and compare.over.picture is not None, "one over the other")
    officer.press("D")
    officer.wait(lambda: "of what both show" in compare.said.text(), "how much differs")
    officer.press("Escape", "Escape")
    assert not officer.page.viewer.comparing
    officer.press("Escape")
    assert officer.page.view.hasFocus()


def goes_through_a_video(officer: Officer) -> None:
    """Played, stepped frame by frame both ways, a part marked with a category of its own, a frame kept."""
    officer.press("Shift+F3")
    choose_kind(officer, "Videos")
    officer.press("Home", "Return")
    player, playback = officer.page.viewer.player, officer.page.viewer.player.playback
    officer.wait(lambda: player.isVisible() and playback.length == 6000, "the player")
    assert playback.muted
    officer.press("Home")
    officer.wait(lambda: playback.frame is not None and playback.frame.at == 0, "the first frame")
    officer.press("K")
    officer.wait(lambda: playback.at_ms > 400, "the video moving")
    officer.press("K")
    officer.wait(lambda: playback.frame is not None and not playback.clock.running, "a frame that stands")
    stood = playback.frame.at
    officer.press(".")
    officer.wait(lambda: playback.frame is not None and playback.frame.at > stood, "the next frame")
    officer.press(",")
    officer.wait(lambda: playback.frame is not None and playback.frame.at == stood, "the frame before")
    officer.press("I", *(".",) * 5)
    officer.wait(lambda: playback.frame is not None and playback.frame.at > stood, "five frames on")
    officer.press("O", "3")
    officer.wait(lambda: player.time_line.bands, "the part in its category's colour")
    officer.press("Shift+F")
    officer.wait(lambda: player.time_line.kept, "the frame that is kept")
    officer.press("Escape", "Escape")  # the marked part first, then back
    assert officer.page.view.hasFocus()


def covers_everything(officer: Officer) -> None:
    """One key takes all of it off the screen, and more than one brings it back."""
    window, cover = officer.window, officer.window.locking.cover
    officer.press("F12")
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [cover]
    officer.press("1", "Return", "Escape")
    assert window.locking.locked
    officer.press("Ctrl+Shift+Return")
    officer.wait(lambda: window.isVisible() and not cover.isVisible(), "the window again")
    officer.wait(lambda: officer.page.view.hasFocus(), "the focus where it was")


def exports_and_checks(officer: Officer, out: Path) -> None:
    """The series as a package, to a folder that is typed; then checked as one from elsewhere would be."""
    out.mkdir()
    officer.press("Ctrl+E")
    officer.wait(lambda: isinstance(officer.dialog, ExportDialog), "the export dialog")
    dialog = officer.dialog
    assert isinstance(dialog, ExportDialog)
    officer.wait(lambda: dialog.choice.list.hasFocus() and dialog.choice.list.count() == 2, "the series to choose from")
    officer.press("Down", "Space")
    assert dialog.choice.series == (2,)
    officer.tab_to("exportFolder")
    officer.press("Ctrl+A")
    officer.type(str(out))
    officer.wait(lambda: dialog.export_button.isEnabled(), "that it can be written")
    officer.press("Return")
    officer.wait(lambda: dialog.checks.isVisible() or dialog.made.outcome.isVisible(), "what the checks found")
    if not dialog.made.outcome.isVisible():  # what is undecided is told first
        officer.press("Return")
    officer.wait(lambda: dialog.made.outcome.isVisible(), "that the package is valid")
    assert "is valid" in dialog.made.outcome.text()
    package = dialog.made.where.text()
    assert Path(package).parent == out
    officer.press("Return")
    officer.wait(lambda: officer.dialog is None, "the window again")
    officer.press("Ctrl+Shift+K")
    officer.wait(lambda: officer.focus is not None and officer.focus.objectName() == "checkedPackage", "the check")
    officer.type(package)
    officer.press("Return")
    officer.wait(lambda: officer.sees("The package is valid"), "that the package is valid")
    officer.press("Escape")
    officer.wait(lambda: officer.page.view.hasFocus(), "the gallery")


def ends_the_day(officer: Officer) -> None:
    officer.press("Ctrl+W")
    officer.wait(lambda: officer.window.case_page is None, "no case")
    officer.wait(lambda: officer.window.start_page.list.hasFocus(), "the recent cases")
    officer.press("Ctrl+Q")
    officer.wait(lambda: not officer.window.isVisible(), "the window closed")


def is_all_in_the_case(folder: Path) -> None:
    """What was done is in the case file, signed by nobody and broken nowhere."""
    with Case.open(folder, writable=False) as case:
        reader = case.reader()
        everything = {number: media.get(reader, number) for number in media.select(reader)}
        stack = [
            number
            for number in everything
            if sum(e.stack == everything[number].stack for e in everything.values()) == 4
        ]
        assert [media.category(reader, number) for number in stack] == [1, 1, 1, 1]
        (noted,) = [number for number in everything if media.note(reader, number).startswith("Ask for the name")]
        assert "harbour" in media.tags(reader, noted)
        coast = series_queries.all_series(reader)[1]
        assert (coast.title, coast.members) == ("Painted coast", 3)
        (clue,) = series_queries.clues(reader, medium=everything[stack[0]].stack)
        assert clue.text == "A roof with a red edge"
        assert clue.region == pytest.approx((0.19, 0.21, 0.42, 0.5))
        videos = [number for number, each in everything.items() if each.kind == "video"]
        (segment,) = [each for number in videos for each in parts.segments(reader, number)]
        assert segment.category == 3
        assert segment.end_ms > segment.begin_ms
        assert sum(len(parts.kept_frames(reader, number)) for number in videos) == 1
        assert audit.check(reader).broken_at is None


def choose_kind(officer: Officer, kind: str) -> None:
    """Show all media of this kind, by the tree of filters."""
    officer.press("F3")
    officer.wait(lambda: officer.page.facets.tree.hasFocus(), "the filters")
    tree = officer.page.facets.tree
    before = officer.page.filter_bar.filter
    officer.wait(lambda: officer.page.facets.counts(Facet.KIND), "what kinds there are")
    officer.press("Home")
    for _ in officer.page.facets.counts(Facet.KIND):
        officer.press("Down")
        if tree.currentItem().text(0) == kind:
            break
    officer.press("Space")
    officer.wait(lambda: officer.page.filter_bar.filter != before, "the filter")
    officer.press("Escape")
    officer.wait(lambda: not officer.page.gallery.busy, "the cards of this kind")
    officer.wait(lambda: officer.page.view.hasFocus() and current(officer) is not None, "the cards")


def go_to_the_stack(officer: Officer) -> None:
    officer.press("Home")
    for _ in range(officer.page.view.model().rowCount()):
        if card(officer).members == 4:
            return
        officer.press("Right")
    raise AssertionError("no card says that it stands for four")


def card(officer: Officer) -> CardRow:
    found = officer.page.gallery.model.card(officer.page.view.currentIndex().row())
    assert found is not None
    return found


def current(officer: Officer) -> int | None:
    return officer.page.view.current_id()
