from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions.series_decisions import CreateSeries
from app.desk.work.report_making import file_name
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.jobs.reporting import MadeReport, WantedReport
from app.report.model import Pictures
from tests.widgets.desk_case import DeskCase
from widgets.exchange.report_dialog import ReportDialog

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@dataclass
class FakeMaking:
    """Knows what was asked for, and waits."""

    wanted: list[WantedReport] = field(default_factory=list)
    refusal: str = ""
    go_on: threading.Event = field(default_factory=threading.Event)

    def __call__(
        self, case: Case, wanted: WantedReport, tell: Callable[[Any], None], stopped: Callable[[], bool]
    ) -> MadeReport | None:
        self.wanted.append(wanted)
        if self.refusal:
            raise UserError(self.refusal)
        tell((1, 3))
        while not self.go_on.wait(0.002):
            if stopped():
                return None
        return MadeReport(wanted.file, 1, "ab" * 32, 3)


@pytest.fixture
def making() -> FakeMaking:
    return FakeMaking()


def opened(bench: Workbench, qtbot: QtBot, **more: Any) -> ReportDialog:
    dialog = ReportDialog(bench, **more)
    qtbot.addWidget(dialog, before_close_func=lambda each: each.finish())
    dialog.show()
    qtbot.waitUntil(lambda: dialog.name.text() != "" and (dialog.list.count() > 0 or dialog.whole_case.isChecked()))
    return dialog


@pytest.fixture
def dialog(bench: Workbench, desk: DeskCase, making: FakeMaking, qtbot: QtBot) -> ReportDialog:
    for number in (1, 2):
        desk.add(number)
        desk.case.perform(CreateSeries(f"Series {number}", (number,)))
    return opened(bench, qtbot, chosen=(2,), making=making)


def test_a_report_on_what_is_ticked_is_made(dialog: ReportDialog, making: FakeMaking, qtbot: QtBot) -> None:
    dialog.pictures.setCurrentIndex(dialog.pictures.findData("reveal"))
    assert "whoever has it has the pictures" in dialog.picture_note.text()
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.write_button.click()
    qtbot.waitUntil(lambda: "1 of 3 members" in dialog.progress_words.text())
    assert dialog.busy
    making.go_on.set()
    qtbot.waitUntil(lambda: "The report is in" in dialog.outcome.text())
    (wanted,) = making.wanted
    assert (wanted.series, wanted.pictures, wanted.language) == ((2,), Pictures.REVEAL, "de")
    assert wanted.file.name.startswith("T-1_S-0002_") or "_S-0002_" in wanted.file.name
    assert wanted.file.suffix == ".html"


def test_a_pdf_cant_reveal(dialog: ReportDialog) -> None:
    dialog.pictures.setCurrentIndex(dialog.pictures.findData("reveal"))
    dialog.form.setCurrentIndex(1)
    assert dialog.pictures.findData("reveal") < 0
    assert dialog.wanted.pictures is Pictures.BLURRED
    assert dialog.wanted.file.suffix == ".pdf"


def test_the_officers_own_name_stays_but_for_its_ending(dialog: ReportDialog) -> None:
    dialog.name.setText("mine.html")
    dialog.whole_case.click()
    assert dialog.name.text() == "mine.html"
    dialog.form.setCurrentIndex(1)
    assert dialog.name.text() == "mine.pdf"
    assert dialog.wanted.series == ()


@pytest.mark.parametrize(
    ("written", "becomes"),
    [("Report 31.01.2026", "Report 31.01.2026.pdf"), ("mine.HTM", "mine.pdf"), (".", "..pdf"), (".html", ".html.pdf")],
)
def test_only_the_ending_of_a_report_is_taken_for_one(dialog: ReportDialog, written: str, becomes: str) -> None:
    dialog.name.setText(written)
    dialog.form.setCurrentIndex(1)
    assert dialog.name.text() == becomes


def test_closing_while_it_writes_cancels_and_says_so(dialog: ReportDialog, qtbot: QtBot) -> None:
    dialog.write()
    qtbot.waitUntil(lambda: dialog.bar.value() > 0)
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.notice.text())
    dialog.close()
    assert not dialog.isVisible()


def test_a_refusal_is_a_sentence_and_can_be_tried_again(dialog: ReportDialog, making: FakeMaking, qtbot: QtBot) -> None:
    making.refusal = "The disk is full; make room."
    dialog.write()
    qtbot.waitUntil(lambda: dialog.notice.text() == "The disk is full; make room.")
    assert dialog.write_button.isEnabled()


def test_without_series_or_place_nothing_is_begun(dialog: ReportDialog, making: FakeMaking) -> None:
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    dialog.write()
    assert "Tick the series" in dialog.notice.text()
    dialog.folder.clear()
    dialog.write()
    assert "Choose the folder" in dialog.notice.text()
    assert not making.wanted


def test_a_case_without_series_is_reported_as_a_whole(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    dialog = opened(bench, qtbot)
    assert dialog.whole_case.isChecked()
    assert not dialog.chosen_series.isEnabled()


@pytest.mark.parametrize("form", [0, 1])
def test_the_real_thing_is_made_beside_the_window(
    bench: Workbench, desk: DeskCase, qtbot: QtBot, tmp_path: Path, form: int
) -> None:
    desk.add(1)
    desk.case.perform(CreateSeries("One", (1,)))
    dialog = opened(bench, qtbot)
    dialog.folder.setText(str(tmp_path))
    dialog.form.setCurrentIndex(form)
    dialog.write()
    qtbot.waitUntil(lambda: "The report is in" in dialog.outcome.text(), timeout=20_000)
    assert dialog.wanted.file.stat().st_size > 1_000
    dialog.write()
    qtbot.waitUntil(lambda: "is there already" in dialog.notice.text())


def test_names_of_files_have_nothing_that_file_systems_refuse() -> None:
    assert file_name("T 1/7: <x>", ["S-0001"], "2026-01-31", ".html") == "T-1-7-x_S-0001_2026-01-31.html"
    assert file_name("..", list("abcd"), "2026-01-31", ".pdf") == "2026-01-31.pdf"


def test_a_series_without_a_title_is_named_once(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(1)
    desk.case.perform(CreateSeries("", (1,)))
    desk.case.perform(CreateSeries("The harbour", (1,)))
    dialog = opened(bench, qtbot)
    shown = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert shown == ["S-0001 (1 member)", "S-0002 The harbour (1 member)"]
