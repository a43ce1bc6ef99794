"""The window of packages: receipts shown again, and answers shown with what they change before they are taken in."""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.series_decisions import CreateSeries
from app.cli.run import run
from app.desk.work.workbench import Workbench
from app.jobs.reply import ReadReply
from tests.app.exchange.documents.test_reply import document
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import receipt
from widgets.exchange import replies_page
from widgets.exchange.packages_window import PackagesWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def sha(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def cells(window: PackagesWindow) -> list[list[str]]:
    listed = window.replies.list
    items = [listed.topLevelItem(row) for row in range(listed.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items if item is not None]


def note(desk: DeskCase, text: str, made_at: str = "2026-01-01T00:00:00Z") -> None:
    desk.case.write(
        lambda db: db.execute(
            "INSERT INTO package (path, profile, made_at, receipt) VALUES ('p', 'series-full', ?, ?)", (made_at, text)
        )
    )


@pytest.fixture
def window(desk: DeskCase, bench: Workbench, qtbot: QtBot) -> PackagesWindow:
    """Two media in a series, and two packages of them; the second has a receipt of an older version."""
    for number in (1, 2):
        desk.add(number)
    desk.case.perform(CreateSeries("The blue room", (1, 2)))
    made = replace(receipt(Path("first.bag"), ("W07 at data/x: something odd",)), recipients=("age1abc",))
    note(desk, made.to_json())
    older = {key: told for key, told in json.loads(made.to_json()).items() if key not in ("volumes", "recipients")}
    note(desk, json.dumps(older | {"package": "second.bag", "bag_digest": "cd" * 64}), "2026-02-01T00:00:00Z")
    window = PackagesWindow(bench)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: "second.bag" in window.sheet.toPlainText())
    return window


def test_each_receipt_is_shown_again_as_it_was_and_can_be_printed(window: PackagesWindow, qtbot: QtBot) -> None:
    assert [window.list.item(row).text() for row in range(2)] == ["Package 2, 2026-02-01", "Package 1, 2026-01-01"]
    window.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: "first.bag" in window.sheet.toPlainText())
    made = replace(receipt(Path("first.bag"), ("W07 at data/x: something odd",)), recipients=("age1abc",))
    assert window.sheet.toPlainText() == made.to_text()
    assert window.print_button.isEnabled()
    assert "W07 at data/x" in window.sheet.sheet().toPlainText()


def test_a_receipt_that_cant_be_read_says_so(window: PackagesWindow, desk: DeskCase, qtbot: QtBot) -> None:
    note(desk, '{"package": 5}')
    window.refresh()
    qtbot.waitUntil(lambda: window.list.count() == 3)
    window.list.setCurrentRow(0)
    qtbot.waitUntil(lambda: "can't be read" in window.notice.text())
    assert not window.print_button.isEnabled()


def test_an_answer_is_shown_with_what_it_changes_and_changes_it_only_when_taken_in(
    window: PackagesWindow, desk: DeskCase, bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    page, file = window.replies, tmp_path / "reply.json"
    told = document(
        {"sha256": sha(1), "answer": "known", "series_name": "Blue"},
        {"sha256": "00" * 32, "answer": "new"},
        {"series": "S-0001", "answer": "identified", "central_number": "ICSE-77"},
    )
    file.write_text(json.dumps(told))
    shown: list[object] = []
    window.medium_requested.connect(shown.append)
    page.file.line.setText(str(file))
    page.look_button.click()
    qtbot.waitUntil(lambda: page.list.isVisibleTo(page))
    assert page.told.text() == "National database answered to package 1 on 2026-03-01"
    assert page.counts.text() == "Known there: 1; New there: 1; Identified: 1"
    assert cells(window) == [
        [
            "Series S-0001",
            "The victim is identified",
            "The series becomes “Identified”; it is “Draft” now. Its number of the central database becomes ICSE-77",
        ],
        [f"Medium {sha(1)[:12]}", "Known there: series “Blue”", "It goes on record"],
        ["Medium 000000000000", "New there", "Nothing: it isn't in this case"],
    ]
    page.list.itemActivated.emit(page.list.topLevelItem(1), 0)
    assert shown == [1]
    assert desk.case.reader().execute("SELECT count(*) FROM reply").fetchone() == (0,)
    page.take_button.click()
    qtbot.waitUntil(lambda: "Taken in" in page.told.text())
    status = desk.case.reader().execute("SELECT status, central_number FROM series").fetchone()
    assert status == ("identified", "ICSE-77")
    second = window.list
    qtbot.waitUntil(lambda: "Identified: 1" in str(second.item(1).data(Qt.ItemDataRole.StatusTipRole)))
    page.file.line.setText(str(file))
    page.look_button.click()
    qtbot.waitUntil(lambda: "Nothing of it would change anything" in page.counts.text())
    assert not page.take_button.isEnabled()
    bench.undo()
    qtbot.waitUntil(lambda: "Identified" not in str(second.item(1).data(Qt.ItemDataRole.StatusTipRole)))


def test_what_is_no_answer_is_refused_with_code_and_place(window: PackagesWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page, file = window.replies, tmp_path / "reply.json"
    file.write_text('{"format": "other"}')
    page.file.line.setText(str(file))
    page.look_button.click()
    qtbot.waitUntil(lambda: "R02 reply.json" in page.notice.text())
    assert page.look_button.isEnabled()
    assert not page.take_button.isEnabled()


def test_an_answer_is_not_taken_for_one_to_the_package_that_was_chosen_meanwhile(
    window: PackagesWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page, file = window.replies, tmp_path / "reply.json"
    began, go_on, look = threading.Event(), threading.Event(), replies_page.look_at_reply

    def slow_look(case: Case, path: Path, package: int | None) -> ReadReply:
        began.set()
        assert go_on.wait(10)
        return look(case, path, package)

    monkeypatch.setattr(replies_page, "look_at_reply", slow_look)
    file.write_text(json.dumps(document({"sha256": sha(1), "answer": "known", "series_name": "Blue"})))
    page.file.line.setText(str(file))
    page.look_button.click()
    qtbot.waitUntil(began.is_set)
    page.package.setCurrentIndex(1)
    go_on.set()
    qtbot.wait(200)
    assert cells(window) == []
    assert (page.look_button.isEnabled(), page.take_button.isEnabled()) == (True, False)


def test_the_command_line_lists_packages_and_prints_a_receipt_again(
    window: PackagesWindow, desk: DeskCase, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(desk.case.folder)
    assert run(["receipt", folder]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["1", "2"]
    assert run(["receipt", folder, "1"]) == 0
    assert capsys.readouterr().out.startswith("RECEIPT FOR A PACKAGE\n\nPackage:   first.bag")
    assert run(["receipt", folder, "1", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["recipients"] == ["age1abc"]
    assert run(["receipt", folder, "9"]) == 1
    assert "made no package 9" in capsys.readouterr().err
