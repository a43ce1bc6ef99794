from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.intake_records import unwalked
from app.case.series_decisions import CreateSeries
from app.desk.workbench import Workbench
from app.ingest.sources import add_source
from app.ingest.vics_intake import take_documents
from tests.app.ingest.vics_documents import record_of, write_export
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs
from widgets.export_dialog import ExportDialog

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def jobs() -> FakeJobs:
    return FakeJobs()


@pytest.fixture
def dialog(bench: Workbench, desk: DeskCase, jobs: FakeJobs, qtbot: QtBot) -> ExportDialog:
    for number in (1, 2):
        desk.add(number)
        desk.case.perform(CreateSeries(f"Series {number}", (number,)))
    dialog = ExportDialog(bench, jobs.services(), chosen=(2,))
    qtbot.addWidget(dialog, before_close_func=lambda each: each.finish())
    dialog.show()
    qtbot.waitUntil(lambda: dialog.list.count() == 2 and dialog.export_button.isEnabled())
    return dialog


def test_a_package_of_the_chosen_series_is_written_and_its_receipt_shown(
    dialog: ExportDialog, jobs: FakeJobs, qtbot: QtBot
) -> None:
    assert dialog.series == (2,)
    assert "1 medium" in dialog.facts.text()
    assert "1 of them have no category" in dialog.warnings.text()
    assert "isn't there" in dialog.warnings.text()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "5 of 10 MB" in dialog.progress_words.text())
    assert not dialog.export_button.isEnabled()
    jobs.go_on.set()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    assert "is valid" in dialog.made.outcome.text()
    assert "RECEIPT FOR A PACKAGE" in dialog.made.receipt.toPlainText()
    (wanted,) = jobs.exported
    assert (wanted.series, wanted.profile, wanted.leave_out_missing) == ((2,), "series-full", False)
    assert wanted.folder.name == "packages"


def test_closing_while_it_writes_cancels_and_says_so(dialog: ExportDialog, jobs: FakeJobs, qtbot: QtBot) -> None:
    dialog.export()
    qtbot.waitUntil(lambda: dialog.bar.maximum() == 1000)
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.notice.text())
    assert dialog.export_button.isEnabled()
    dialog.close()
    assert not dialog.isVisible()


def test_a_refusal_is_a_sentence_and_can_be_tried_again(dialog: ExportDialog, jobs: FakeJobs, qtbot: QtBot) -> None:
    jobs.refusal = "The disk is full; make room."
    dialog.export()
    qtbot.waitUntil(lambda: dialog.notice.text() == "The disk is full; make room.")
    assert dialog.export_button.isEnabled()


def test_without_a_choice_nothing_can_be_exported(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.list.setCurrentRow(1)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.series == ()
    assert not dialog.export_button.isEnabled()
    assert "Tick the series" in dialog.warnings.text()
    dialog.whole_case.click()
    qtbot.waitUntil(lambda: "2 media" in dialog.facts.text())
    assert dialog.export_button.isEnabled()


def test_a_case_without_series_says_how_to_make_one(bench: Workbench, jobs: FakeJobs, qtbot: QtBot) -> None:
    dialog = ExportDialog(bench, jobs.services())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.no_series.isVisible())
    assert dialog.whole_case.isChecked()
    qtbot.waitUntil(lambda: "no media" in dialog.warnings.text())
    assert not dialog.export_button.isEnabled()


def test_the_document_of_another_program_goes_back_as_a_whole(
    bench: Workbench, desk: DeskCase, jobs: FakeJobs, qtbot: QtBot, tmp_path: Path
) -> None:
    document = write_export(tmp_path / "export", [record_of(1, b"x")], [])
    add_source(desk.case, document, "EXH-09")
    for source in unwalked(desk.case.reader()):
        assert take_documents(desk.case, source, lambda _: None, lambda: False)
    desk.case.perform(CreateSeries("Series"))
    dialog = ExportDialog(bench, jobs.services())
    qtbot.addWidget(dialog, before_close_func=lambda each: each.finish())
    dialog.show()
    qtbot.waitUntil(lambda: dialog.profile.count() == 3 and dialog.list.count() == 1)
    assert not dialog.with_media.isVisible()
    dialog.profile.setCurrentIndex(2)
    assert "export.json, Griffeye Analyze 23.1" in dialog.profile.currentText()
    assert not dialog.list.isEnabled()
    qtbot.waitUntil(dialog.export_button.isEnabled)
    assert "goes back as it came" in dialog.facts.text()
    dialog.with_media.setChecked(True)
    dialog.export()
    jobs.go_on.set()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    (wanted,) = jobs.exported
    assert (wanted.profile, wanted.document, wanted.with_media, wanted.series) == ("round-trip", 1, True, ())
    dialog.profile.setCurrentIndex(0)
    assert dialog.list.isEnabled()
