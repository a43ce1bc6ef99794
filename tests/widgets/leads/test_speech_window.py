"""Speech that is found in what is chosen becomes clues that wait for the officer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from analysis.facts import Failure, Passage, SpeechHeard
from analysis.jobs import FindSpeech
from app.case.decisions.series_decisions import CreateSeries
from app.desk.controls.settings import SettingsFile
from app.desk.work.workbench import Workbench
from app.ingest.fetch import Fetcher
from app.ingest.outcome import JobFailed
from tests.widgets.desk_case import DeskCase
from tests.widgets.leads.offered import clues, opened, refute
from widgets.leads.speech_window import SpeechWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

SPEECH = SpeechHeard(31_000, (Passage(3_200, 11_400, 8_000, 0.97),))


class FakeCrew:
    """One that hears the same in all."""

    def __init__(self) -> None:
        self.asked = 0
        self.answer: SpeechHeard | Failure = SPEECH

    def find_speech(self, evidence: int, job: FindSpeech) -> SpeechHeard:
        self.asked += 1
        if isinstance(self.answer, Failure):
            raise JobFailed(self.answer)
        return self.answer


@pytest.fixture
def crew() -> FakeCrew:
    return FakeCrew()


@pytest.fixture
def chosen() -> list[tuple[int, ...]]:
    """What is chosen is the last of these."""
    return [(1,)]


@pytest.fixture
def window(
    bench: Workbench,
    desk: DeskCase,
    crew: FakeCrew,
    chosen: list[tuple[int, ...]],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[SpeechWindow]:
    desk.add(1, kind="sound", preview=None)
    desk.add(2, kind="sound", preview=None)
    desk.add(3)
    desk.case.perform(CreateSeries("Garden house", (1,)))

    monkeypatch.setattr(Fetcher, "open_unchanged", opened)
    monkeypatch.setattr(bench, "crew", crew)
    window = SpeechWindow(bench, SettingsFile(tmp_path / "settings.json"), lambda: chosen[-1])
    qtbot.addWidget(window)
    window.show()
    yield window
    window.finish()


def listen(window: SpeechWindow, qtbot: QtBot, outcome: str) -> None:
    qtbot.waitUntil(window.go.isEnabled)
    window.go.click()
    qtbot.waitUntil(lambda: window.outcome.text() == outcome and window.go.isEnabled())


def test_nothing_is_listened_to_before_it_is_asked_for(window: SpeechWindow, crew: FakeCrew) -> None:
    assert crew.asked == 0
    assert window.heading.text() == "The chosen medium"


def test_speech_that_is_found_waits_to_be_accepted(window: SpeechWindow, desk: DeskCase, qtbot: QtBot) -> None:
    listen(window, qtbot, "Media with speech: 1.")
    qtbot.waitUntil(lambda: window.clues.list.count() == 1)
    assert [(clue.state, clue.series) for clue in clues(desk)] == [("proposed", 1)]
    shown = window.clues.list.item(0).text()
    assert "Speech from 0:03 to 0:12 (in all 8 s of 31 s)." in shown
    assert "The language isn't known" in window.clues.detail.text()
    qtbot.keyClicks(window.clues.list, "y")
    qtbot.waitUntil(lambda: [clue.state for clue in clues(desk)] == ["accepted"])
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [clue.state for clue in clues(desk)] == ["proposed"])


def test_what_was_refuted_is_not_offered_again(
    window: SpeechWindow, desk: DeskCase, crew: FakeCrew, qtbot: QtBot
) -> None:
    listen(window, qtbot, "Media with speech: 1.")
    qtbot.waitUntil(lambda: window.clues.list.count() == 1)
    refute(window, "a parrot")
    qtbot.waitUntil(lambda: [clue.state for clue in clues(desk)] == ["refuted"])
    listen(window, qtbot, "No speech was found that isn't a clue already. Listened to before: 1.")
    assert crew.asked == 1


def test_what_gives_no_clue_is_counted(
    window: SpeechWindow, crew: FakeCrew, chosen: list[tuple[int, ...]], qtbot: QtBot
) -> None:
    chosen.append((1, 3))
    window.take.click()
    assert window.heading.text() == "2 chosen media"
    crew.answer = SpeechHeard(31_000, ())
    listen(
        window,
        qtbot,
        "No speech was found that isn't a clue already. Nobody seems to speak in: 1. Without sound: 1.",
    )
    crew.answer = Failure("speech", "there is no sound in the file")
    listen(
        window,
        qtbot,
        "No speech was found that isn't a clue already. Without sound: 1. "
        "Not listened to: 1 (there is no sound in the file).",
    )


def test_closing_while_it_listens_stops_first_and_keeps_what_was_found(
    window: SpeechWindow, crew: FakeCrew, chosen: list[tuple[int, ...]], desk: DeskCase, qtbot: QtBot
) -> None:
    begun, may_end = Event(), Event()

    def slowly(evidence: int, job: FindSpeech) -> SpeechHeard:
        begun.set()
        assert may_end.wait(20)
        return SPEECH

    crew.find_speech = slowly  # type: ignore[method-assign]  # to be in the midst of it
    chosen.append((1, 2))
    window.take.click()
    window.go.click()
    assert begun.wait(20)
    window.close()
    assert window.isVisible()
    assert window.foot.text() == "Stopping once this sound is heard…"
    may_end.set()
    qtbot.waitUntil(lambda: {clue.medium for clue in clues(desk)} == {1})
    qtbot.waitUntil(lambda: not window.busy)
    window.close()
    assert not window.isVisible()


def test_with_nothing_chosen_there_is_nothing_to_listen_to(window: SpeechWindow, chosen: list[tuple[int, ...]]) -> None:
    chosen.append(())
    window.take.click()
    assert not window.go.isEnabled()
    assert window.heading.text() == "Nothing is chosen: choose videos or sounds in the gallery."


def test_without_workers_the_window_says_so(
    bench: Workbench, desk: DeskCase, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.add(1)
    monkeypatch.setattr(bench, "crew", None)
    window = SpeechWindow(bench, SettingsFile(tmp_path / "settings.json"), lambda: (1,))
    qtbot.addWidget(window)
    assert window.about.text() == "Nothing can be listened to while no reader is running."
    assert not window.go.isEnabled()
