"""The window that merges: seen before it is done, told honestly, and settled by a key a conflict."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.decisions.series_decisions import CreateSeries
from app.case.export.export_records import content_of
from app.desk.work.workbench import Workbench
from app.exchange.packages.package import make_package
from tests.app.exchange.packages.test_package import Store
from tests.widgets import seen_by_nobody
from tests.widgets.desk_case import DeskCase
from widgets.exchange.merge_window import MergeWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def theirs(bench: Workbench, desk: DeskCase, tmp_path: Path) -> Iterator[Case]:
    """A copy of the case, in which another officer decided otherwise."""
    for medium in (1, 2, 3):
        desk.add(medium)
    with Case.create(tmp_path / "theirs", "2026-004711", officer="B. Olsen") as case:
        other = DeskCase(case)
        for medium in (1, 2, 3, 4):
            other.add(medium)
        case.perform(Decide((1,), category=2, note="theirs"))
        case.perform(Decide((2,), category=1))
        case.perform(Decide((4,), category=1))
        case.perform(CreateSeries("Kitchen", (1, 2)))
        yield case


@pytest.fixture
def window(bench: Workbench, theirs: Case, qtbot: QtBot) -> MergeWindow:
    bench.case.perform(Decide((1,), category=1, note="ours"))
    made = MergeWindow(bench)
    qtbot.addWidget(made, before_close_func=lambda each: each.finish())
    made.show()
    return made


def looked_at(window: MergeWindow, path: Path, qtbot: QtBot) -> None:
    window.other.line.setText(str(path))
    window.look()
    qtbot.waitUntil(lambda: window.whose.isVisible() or window.notice.isVisible())


def test_what_is_merged_can_be_typed_at_once(window: MergeWindow) -> None:
    assert window.focusWidget() is window.other.line


def test_what_a_case_brings_is_said_before_anything_is_done(window: MergeWindow, theirs: Case, qtbot: QtBot) -> None:
    assert not window.merge_button.isEnabled()
    looked_at(window, theirs.folder, qtbot)
    assert seen_by_nobody.doubled_letters(window) == []
    assert "B. Olsen" in window.whose.text()
    assert "Media that aren't in this case: 1" in window.brings.text()
    rows = [window.list.topLevelItem(row) for row in range(window.list.topLevelItemCount())]
    assert [row.text(0) for row in rows if row] == ["Category", "Note", "Not here"]
    assert window.merge_button.isEnabled()
    assert not window.unsigned.isVisible()
    assert window._workbench.case.reader().execute("SELECT count(*) FROM series").fetchone() == (0,)


def test_conflicts_are_settled_by_a_key_each_and_only_what_was_settled_is_read_again(
    window: MergeWindow, theirs: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked_at(window, theirs.folder, qtbot)
    window.merge()
    page = window.conflicts
    qtbot.waitUntil(lambda: page.list.count() == 2)
    assert window.pages.currentWidget() is page
    assert (page.field.text(), page.ours_by.text(), page.theirs_by.text()) == (
        "Category",
        "Ours, by A. Officer",
        "Theirs, by B. Olsen",
    )
    assert page.ours.text() != page.theirs.text()
    assert not page.buttons["both"].isEnabled()
    qtbot.waitUntil(lambda: page.picture.picture is not None)
    refreshed: list[bool] = []
    refresh = page.refresh

    def counted() -> None:
        refreshed.append(True)
        refresh()

    monkeypatch.setattr(page, "refresh", counted)
    page.settle("both")
    QTest.keyClick(page.list, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert page.field.text() == "Note"
    QTest.keyClick(page.list, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: page.list.count() == 0)
    assert page.count.text() == "Open conflicts: 0"
    assert not refreshed
    reader = window._workbench.case.reader()
    assert reader.execute("SELECT code FROM category WHERE medium = 1").fetchone() == (2,)
    assert reader.execute("SELECT text FROM note WHERE medium = 1").fetchone() == ("ours\ntheirs",)
    window._workbench.undo()
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert refreshed


def test_a_package_without_a_known_key_is_confirmed(
    window: MergeWindow, theirs: Case, tmp_path: Path, qtbot: QtBot
) -> None:
    with content_of(theirs.new_reader()) as content:
        package = make_package(content, tmp_path, "hash-only", Store().fetch).package
    looked_at(window, package, qtbot)
    assert "Nobody signed it" in window.signed.text()
    assert not window.merge_button.isEnabled()
    window.unsigned.setChecked(True)
    assert window.merge_button.isEnabled()
    window.other.line.setText("something else")
    assert not window.merge_button.isEnabled()
    assert not window.unsigned.isChecked()


def test_what_can_not_be_read_is_a_sentence(window: MergeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    looked_at(window, tmp_path / "none", qtbot)
    assert "There is no" in window.notice.text()
    shutil.copytree(window._workbench.case.folder, tmp_path / "broken.case")
    (tmp_path / "broken.case" / "case.db").write_bytes(b"no database" * 1000)
    looked_at(window, tmp_path / "broken.case", qtbot)
    qtbot.waitUntil(lambda: "broken" in window.notice.text())
    looked_at(window, window._workbench.case.folder, qtbot)
    qtbot.waitUntil(lambda: "case itself" in window.notice.text())


def test_the_passphrase_is_forgotten(window: MergeWindow) -> None:
    window.passphrase.line.setText("four words")
    window.close()
    assert window.passphrase.secret == ""
