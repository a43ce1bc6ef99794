import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.desk.look.theme import DARK
from tests.widgets.desk_case import HOSTILE
from tests.widgets.window_services import progress
from widgets.sources.ingest_bar import IngestBar

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def bar(qtbot: QtBot, dressed: object) -> IngestBar:
    bar = IngestBar(DARK)
    qtbot.addWidget(bar)
    bar.resize(1200, 50)
    bar.begin()
    return bar


def test_it_says_how_far_how_fast_and_how_long(bar: IngestBar) -> None:
    bar.tell(progress(read=2500, found=10_000, unreadable=3))
    assert bar.stage.text() == "Reading: 2,500 of 10,000 files"
    assert bar.rates.text() == "12 files/s  ·  3.5 MB/s  ·  3 unreadable  ·  1:15 left"
    assert bar.doing.text() == "DCIM/1.jpg"
    assert bar.bar.value() == bar.bar.maximum() // 4


def test_an_unknown_time_is_said_to_be_unknown(bar: IngestBar) -> None:
    bar.tell(progress(stage="walking", read=0, found=120, files_per_second=0.0, remaining_seconds=None))
    assert bar.stage.text() == "Listing files: 120 found"
    assert "time left not known yet" in bar.rates.text()


def test_a_hostile_path_is_plain_text_on_one_line(bar: IngestBar) -> None:
    bar.tell(progress(doing=HOSTILE))
    assert "\n" not in bar.doing.text()
    assert "\u202e" not in bar.doing.text()
    assert "<b>" in bar.doing.text()


def test_stopping_and_resuming_are_offered_when_they_make_sense(bar: IngestBar, qtbot: QtBot) -> None:
    assert bar.stop_button.isVisible()
    with qtbot.waitSignal(bar.stop_asked):
        bar.stop_button.click()
    bar.stopping()
    assert not bar.stop_button.isEnabled()
    bar.finish(complete=False)
    assert bar.resume_button.isVisible()
    assert not bar.stop_button.isVisible()
    assert "nothing is lost" in bar.stage.text()
    with qtbot.waitSignal(bar.resume_asked):
        bar.resume_button.click()
    bar.begin()
    bar.tell(progress(read=10, found=10, unreadable=1))
    bar.finish(complete=True)
    assert bar.stage.text() == "All sources are read, files: 10, 1 unreadable"
    assert not bar.resume_button.isVisible()


def test_what_stopped_it_is_said(bar: IngestBar) -> None:
    bar.fail("The disk is full; make room.")
    assert bar.doing.text() == "The disk is full; make room."
    assert bar.resume_button.isVisible()


def test_numbers_are_written_as_the_officers_language_writes_them(bar: IngestBar) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        bar.tell(progress(read=2500, found=10_000, files_per_second=1234.4, bytes_per_second=1_234_560_000.0))
    finally:
        QLocale.setDefault(before)
    assert bar.rates.text().startswith("1.234 files/s  ·  1.234,6 MB/s")
