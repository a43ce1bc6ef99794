import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from analysis.objects.object_steps import Steps
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.object_decisions import ApproveObject, CropObject, SanitiseObject
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import objects
from app.case.queries.card_filter import Unit
from app.case.queries.chosen_media import Chosen
from app.case.records.intake_records import unwalked
from app.desk.wording import readiness
from app.desk.wording.readiness import Readiness
from app.desk.work.workbench import Workbench
from app.ingest.sources import add_source
from app.ingest.vics_intake import take_documents
from tests.app.ingest.vics_documents import record_of, write_export
from tests.widgets.desk_case import DeskCase
from tests.widgets.window_services import FakeJobs, receipt
from widgets.exchange.export_choice import Listed
from widgets.exchange.export_dialog import ExportDialog
from widgets.exchange.export_result import ExportResult

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
    qtbot.waitUntil(lambda: dialog.choice.list.count() == 2 and dialog.export_button.isEnabled())
    return dialog


def go_on_in_spite(dialog: ExportDialog, qtbot: QtBot) -> None:
    """Accept, by keys alone, what would refuse."""
    assert dialog.pages.currentWidget() is dialog.checks
    assert not dialog.checks.go_on_button.isEnabled()
    qtbot.keyClick(dialog.checks.accepts["G02"], Qt.Key.Key_Space)
    assert dialog.checks.go_on_button.isEnabled()
    qtbot.keyClick(dialog.checks.go_on_button, Qt.Key.Key_Space)


def test_a_package_of_the_chosen_series_is_written_and_its_receipt_shown(
    dialog: ExportDialog, jobs: FakeJobs, qtbot: QtBot
) -> None:
    assert dialog.choice.series == (2,)
    assert "1 medium" in dialog.facts.text()
    assert "1 medium has no category" in dialog.warnings.text()
    assert "isn't there" in dialog.warnings.text()
    qtbot.keyClick(dialog.choice.list, Qt.Key.Key_Return)
    go_on_in_spite(dialog, qtbot)
    qtbot.waitUntil(lambda: "5 of 10 MB" in dialog.progress_words.text())
    assert not dialog.export_button.isEnabled()
    jobs.go_on.set()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    assert "is valid" in dialog.made.outcome.text()
    assert "RECEIPT FOR A PACKAGE" in dialog.made.receipt.toPlainText()
    (wanted,) = jobs.exported
    assert (wanted.series, wanted.profile, wanted.leave_out_missing) == ((2,), "series-full", True)
    assert wanted.folder.name == "packages"


def test_closing_while_it_writes_cancels_and_says_so(dialog: ExportDialog, jobs: FakeJobs, qtbot: QtBot) -> None:
    dialog.write()
    qtbot.waitUntil(lambda: dialog.bar.maximum() == 1000)
    dialog.close()
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: "Cancelled" in dialog.notice.text())
    assert dialog.export_button.isEnabled()
    dialog.close()
    assert not dialog.isVisible()


def test_a_refusal_is_a_sentence_and_can_be_tried_again(dialog: ExportDialog, jobs: FakeJobs, qtbot: QtBot) -> None:
    jobs.refusal = "The disk is full; make room."
    dialog.write()
    qtbot.waitUntil(lambda: dialog.notice.text() == "The disk is full; make room.")
    assert dialog.export_button.isEnabled()


def test_without_a_choice_nothing_can_be_exported(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.choice.list.setCurrentRow(1)
    qtbot.keyClick(dialog.choice.list, Qt.Key.Key_Space)
    assert dialog.choice.series == ()
    assert not dialog.export_button.isEnabled()
    assert "Tick the series" in dialog.warnings.text()
    dialog.choice.whole_case.click()
    qtbot.waitUntil(lambda: "2 media" in dialog.facts.text())
    assert dialog.export_button.isEnabled()


def test_a_case_without_series_says_how_to_make_one(bench: Workbench, jobs: FakeJobs, qtbot: QtBot) -> None:
    dialog = ExportDialog(bench, jobs.services())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.choice.no_series.isVisible())
    assert dialog.choice.whole_case.isChecked()
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
    qtbot.waitUntil(lambda: dialog.profile.count() == 4 and dialog.choice.list.count() == 1)
    assert not dialog.with_media.isVisible()
    dialog.profile.setCurrentIndex(3)
    assert "export.json, Griffeye Analyze 23.1" in dialog.profile.currentText()
    assert not dialog.choice.list.isEnabled()
    qtbot.waitUntil(dialog.export_button.isEnabled)
    assert "goes back as it came" in dialog.facts.text()
    dialog.with_media.setChecked(True)
    dialog.export()
    jobs.go_on.set()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    (wanted,) = jobs.exported
    assert (wanted.profile, wanted.document, wanted.with_media, wanted.series) == ("round-trip", 1, True, ())
    dialog.profile.setCurrentIndex(0)
    assert dialog.choice.list.isEnabled()


def test_what_is_to_be_looked_at_comes_before_and_can_be_shown(dialog: ExportDialog, qtbot: QtBot) -> None:
    shown: list[object] = []
    dialog.show_media.connect(shown.append)
    dialog.export()
    page = dialog.checks
    assert dialog.pages.currentWidget() is page
    assert page.back_button.hasFocus()
    qtbot.mouseClick(page.findChild(QPushButton, "showG01"), Qt.MouseButton.LeftButton)
    assert shown == [(2,)]
    qtbot.mouseClick(page.back_button, Qt.MouseButton.LeftButton)
    assert dialog.pages.currentIndex() == 0
    dialog.leave_out.setChecked(True)
    qtbot.waitUntil(dialog.export_button.isEnabled)
    dialog.export()
    assert not page.accepts
    assert page.go_on_button.hasFocus()


def test_what_the_gallery_lists_and_what_the_central_database_has_are_asked_for(
    bench: Workbench, desk: DeskCase, jobs: FakeJobs, qtbot: QtBot
) -> None:
    for number in (1, 2, 3):
        desk.add(number)
    desk.case.write(
        lambda db: db.executemany(
            "INSERT INTO known_set VALUES (?, ?, '1', 'known', ?, '', '', 9)",
            [(1, "ICSE", "ICSE CSV"), (2, "Ours", "VICS 2.0")],
        )
    )
    dialog = ExportDialog(bench, jobs.services(), listed=Listed([1, 3], Unit.MEDIUM))
    qtbot.addWidget(dialog, before_close_func=lambda each: each.finish())
    dialog.show()
    qtbot.waitUntil(lambda: "3 media" in dialog.facts.text() and dialog.choice.sets.count() == 2)
    dialog.choice.gallery.click()
    qtbot.waitUntil(lambda: "2 media" in dialog.facts.text())
    assert not dialog.choice.sets.isVisible()
    dialog.choice.known.setCurrentIndex(2)
    assert dialog.choice.sets.isVisible()
    assert dialog.choice.central_sets == ("ICSE",)
    dialog.choice.sets.item(1).setCheckState(Qt.CheckState.Checked)
    jobs.go_on.set()
    dialog.write()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    (wanted,) = jobs.exported
    assert (wanted.chosen, wanted.known, wanted.central_sets) == (Chosen(media=(1, 3)), "leave-out", ("ICSE", "Ours"))


def test_objects_leave_by_themselves_once_they_are_approved(
    bench: Workbench, desk: DeskCase, jobs: FakeJobs, qtbot: QtBot
) -> None:
    desk.add(1)
    desk.case.perform(CreateSeries("Series", (1,)))
    desk.case.perform(AddClue(1, "furniture", "A chair.", 1, region=(0.1, 0.2, 0.5, 0.5)))
    dialog = ExportDialog(bench, jobs.services())
    qtbot.addWidget(dialog, before_close_func=lambda each: each.finish())
    dialog.show()
    qtbot.waitUntil(lambda: dialog.choice.list.count() == 1)
    dialog.profile.setCurrentIndex(2)
    qtbot.waitUntil(lambda: "No object" in dialog.warnings.text())
    assert not dialog.export_button.isEnabled()
    assert not dialog.choice.known.isEnabled()
    steps = Steps(outline=((0.2, 0.2), (0.8, 0.2), (0.8, 0.7)))
    desk.case.perform(CropObject(1, "furniture", "Where is it sold?", steps))
    desk.case.perform(SanitiseObject(1, objects.get(desk.case.reader(), 1).steps, b"\x89PNG\r\n\x1a\n picture"))
    desk.case.perform(ApproveObject(1, by="B. Lind"))
    dialog.choice.whole_case.click()
    qtbot.waitUntil(lambda: "1 object" in dialog.facts.text())
    jobs.go_on.set()
    dialog.export()
    qtbot.waitUntil(lambda: dialog.pages.currentIndex() == 1)
    (wanted,) = jobs.exported
    assert (wanted.profile, wanted.series) == ("objects-only", ())


def test_a_receipt_is_printed_in_lines_that_a_page_takes(qtbot: QtBot, tmp_path: Path) -> None:
    result = ExportResult()
    qtbot.addWidget(result)
    made = replace(receipt(tmp_path / "package"), notes=("long " * 60,))
    result.show_receipt(made)
    printed = result.receipt.sheet().toPlainText()
    assert max(map(len, printed.splitlines())) <= 88
    assert printed.replace("\n", "") == made.to_text().replace("\n", "")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "receipt.pdf"))
    result.receipt.sheet().print_(printer)
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF-")


def test_fields_begin_at_one_edge(dialog: ExportDialog) -> None:
    fields = (dialog.choice.known, dialog.profile, dialog.folder, dialog.sending.seal_to, dialog.sending.volumes)
    assert len({each.mapTo(dialog, QPoint(0, 0)).x() for each in fields}) == 1


def test_what_was_looked_at_before_it_was_unticked_lets_nothing_out(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    began, go_on, look = threading.Event(), threading.Event(), readiness.look

    def slow_look(*what: Any, **how: Any) -> Readiness:
        began.set()
        assert go_on.wait(10)
        return look(*what, **how)

    monkeypatch.setattr(readiness, "look", slow_look)
    dialog.leave_out.click()  # series 2 is looked at once more
    qtbot.waitUntil(began.is_set)
    dialog.choice.list.setCurrentRow(1)
    qtbot.keyClick(dialog.choice.list, Qt.Key.Key_Space)
    assert dialog.choice.series == ()
    go_on.set()
    qtbot.wait(200)
    assert not dialog.export_button.isEnabled()
    assert "Tick the series" in dialog.warnings.text()
