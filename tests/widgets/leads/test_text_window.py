"""Text that is read in what is chosen becomes clues that wait for the officer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from analysis.facts import TextLine, Transcript
from analysis.jobs import Transcribe
from app.case.decisions.series_decisions import CreateSeries
from app.desk.controls.settings import SettingsFile
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.ingest.fetch import Fetcher
from app.jobs.reading_text import Wanted
from tests.widgets.desk_case import DeskCase
from tests.widgets.leads.offered import clues, opened, refute
from widgets.leads.text_window import TextWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

LINES = (
    TextLine((0.1, 0.1, 0.5, 0.05), "カタカナ", 0.97),
    TextLine((0.2, 0.6, 0.4, 0.1), "\u202egpj.exe <b>", 0.85),
)


class FakeReader:
    """A crew that reads the same in all."""

    def __init__(self) -> None:
        self.asked: list[Transcribe] = []
        self.closed = False

    def transcribe(self, evidence: int, job: Transcribe) -> Transcript:
        self.asked.append(job)
        return Transcript(job.at, LINES, 1)

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def reader() -> FakeReader:
    return FakeReader()


@pytest.fixture
def chosen() -> list[tuple[Wanted, ...]]:
    """What is chosen is the last of these."""
    return [(Wanted(1),)]


@pytest.fixture
def window(
    bench: Workbench,
    desk: DeskCase,
    reader: FakeReader,
    chosen: list[tuple[Wanted, ...]],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[TextWindow]:
    for medium in (1, 2):
        desk.add(medium)
    desk.case.perform(CreateSeries("Garden house", (1,)))

    monkeypatch.setattr(Fetcher, "open_unchanged", opened)
    settings = SettingsFile(tmp_path / "settings.json")
    window = TextWindow(bench, settings, lambda: chosen[-1], lambda folder, consent: reader)  # type: ignore[arg-type, return-value]  # all of a crew that it uses
    qtbot.addWidget(window)
    window.show()
    yield window
    window.finish()


def read(window: TextWindow, qtbot: QtBot, count: int) -> None:
    window.go.click()
    qtbot.waitUntil(lambda: window.clues.list.count() == count and window.go.isEnabled())


def test_nothing_is_read_before_it_is_asked_for(window: TextWindow, reader: FakeReader, desk: DeskCase) -> None:
    assert reader.asked == []
    assert clues(desk) == []
    assert window.heading.text() == "The chosen medium"


def test_what_is_read_waits_to_be_accepted(
    window: TextWindow, reader: FakeReader, desk: DeskCase, qtbot: QtBot
) -> None:
    read(window, qtbot, 2)
    assert reader.closed
    assert [(clue.state, clue.series) for clue in clues(desk)] == [("proposed", 1)] * 2
    shown = window.clues.list.item(1).text()
    assert "\\u202egpj.exe <b>" in shown
    assert "\u202e" not in shown
    window.clues.list.setCurrentRow(0)
    qtbot.keyClicks(window.clues.list, "y")
    qtbot.waitUntil(lambda: [clue.state for clue in clues(desk)] == ["accepted", "proposed"])
    assert window.outcome.text() == "Texts found: 2. Places not read surely: 1; look yourself."
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [clue.state for clue in clues(desk)] == ["proposed", "proposed"])


def test_what_was_refuted_is_not_offered_again(window: TextWindow, desk: DeskCase, qtbot: QtBot) -> None:
    read(window, qtbot, 2)
    window.clues.list.setCurrentRow(0)
    refute(window, "a film poster")
    qtbot.waitUntil(lambda: "refuted" in [clue.state for clue in clues(desk)])
    read(window, qtbot, 2)
    qtbot.waitUntil(lambda: window.outcome.text().startswith("No text was read that isn't a clue already."))
    assert "Places not read surely: 1" in window.outcome.text()


def test_a_marked_part_or_a_frame_is_what_is_read(
    window: TextWindow, reader: FakeReader, chosen: list[tuple[Wanted, ...]], qtbot: QtBot
) -> None:
    chosen.append((Wanted(1, (0.25, 0.25, 0.5, 0.5)),))
    window.take.click()
    assert window.heading.text() == "The marked part of the picture"
    read(window, qtbot, 2)
    assert reader.asked == [Transcribe(0, (0.25, 0.25, 0.5, 0.5))]
    chosen.append((Wanted(1), Wanted(2)))
    window.take.click()
    assert window.heading.text() == "2 chosen media"
    chosen.append(())
    window.take.click()
    assert not window.go.isEnabled()


def test_closing_while_it_reads_stops_first_and_keeps_what_was_found(
    window: TextWindow, reader: FakeReader, chosen: list[tuple[Wanted, ...]], desk: DeskCase, qtbot: QtBot
) -> None:
    begun, may_end = Event(), Event()

    def slowly(evidence: int, job: Transcribe) -> Transcript:
        begun.set()
        assert may_end.wait(20)
        return Transcript(0, LINES, 0)

    reader.transcribe = slowly  # type: ignore[method-assign]  # to be in the midst of it
    chosen.append((Wanted(1), Wanted(2)))
    window.take.click()
    window.go.click()
    assert begun.wait(20)
    assert window.busy
    window.close()
    assert window.isVisible()
    may_end.set()
    qtbot.waitUntil(lambda: {clue.medium for clue in clues(desk)} == {1})
    qtbot.waitUntil(lambda: not window.busy)
    window.close()
    assert not window.isVisible()


def test_what_was_found_is_kept_where_the_case_is_closed_meanwhile(
    window: TextWindow, reader: FakeReader, desk: DeskCase, bench: Workbench, qtbot: QtBot
) -> None:
    begun = Event()

    def seen(evidence: int, job: Transcribe) -> Transcript:
        begun.set()
        return Transcript(0, LINES, 0)

    reader.transcribe = seen  # type: ignore[method-assign]  # to know when it is at it
    window.go.click()
    assert begun.wait(20)
    window.finish()  # as the main window does, and then closes the workbench at once
    bench.close()
    assert len(clues(desk)) > 0


def test_what_goes_wrong_is_said_in_the_window(window: TextWindow, reader: FakeReader, qtbot: QtBot) -> None:
    def refuse(evidence: int, job: Transcribe) -> Transcript:
        raise UserError("No worker that reads text could be started: too little memory.")

    reader.transcribe = refuse  # type: ignore[method-assign]  # to fail once it is asked
    window.go.click()
    qtbot.waitUntil(lambda: "too little memory" in window.notice.text())
    assert window.go.isEnabled()
    assert window.foot.text() == ""


def test_without_the_extra_the_window_says_how_to_add_it(
    bench: Workbench, desk: DeskCase, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentence = "Reading text in pictures is off, since rapidocr is not installed; install it."
    monkeypatch.setattr("widgets.leads.text_window.lacking", lambda: sentence)
    desk.add(1)
    window = TextWindow(bench, SettingsFile(tmp_path / "settings.json"), lambda: (Wanted(1),))
    qtbot.addWidget(window)
    assert window.about.text() == sentence
    assert not window.go.isEnabled()
