"""The status line says when decoders aren't caged, and a window asks before it reads sources then."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.decisions import history
from app.desk.controls.settings import SettingsFile
from app.ingest.rings import InForce, WeakCage
from app.ingest.sources import NewSource
from tests.widgets.window_services import WEAK, WHOLE, FakeJobs
from widgets.main.main_window import MainWindow
from widgets.parts import uncaged_question
from widgets.window import open_window

PARTLY = InForce("linux", 0, True, True, True, ())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with Case.create(tmp_path / "one", "T-1") as case:
        return case.folder


def window(jobs: FakeJobs, tmp_path: Path, folder: Path, qtbot: QtBot) -> MainWindow:
    made = open_window(None, jobs.services(), SettingsFile(tmp_path / "settings.json"))
    qtbot.addWidget(made, before_close_func=lambda each: each.close_case())
    assert made.open_case(folder)
    return made


@pytest.mark.parametrize(
    ("rings", "words", "tip"),
    [(WEAK, "Decoders not caged", "Landlock, seccomp; a hostile file"), (PARTLY, "Cage incomplete", "Landlock")],
)
def test_what_is_missing_stays_in_view(
    rings: InForce, words: str, tip: str, tmp_path: Path, folder: Path, qtbot: QtBot, dressed: object
) -> None:
    label = window(FakeJobs(rings=rings), tmp_path, folder, qtbot).status.cage
    qtbot.waitUntil(label.isVisible)
    assert label.text() == words
    assert tip in label.accessibleDescription()
    assert tip in label.toolTip()


def test_nothing_is_said_of_a_whole_cage(tmp_path: Path, folder: Path, qtbot: QtBot, dressed: object) -> None:
    label = window(FakeJobs(rings=WHOLE), tmp_path, folder, qtbot).status.cage
    qtbot.waitUntil(lambda: label.text() != "")
    assert not label.isVisible()


@pytest.mark.parametrize("agreed", [False, True])
def test_without_a_cage_the_officer_is_asked_and_a_yes_is_on_record(
    agreed: bool, tmp_path: Path, folder: Path, qtbot: QtBot, dressed: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(uncaged_question, "ask", lambda words, _: asked.append(words) is None and agreed)
    jobs = FakeJobs(rings=WEAK)
    made = window(jobs, tmp_path, folder, qtbot)
    assert made.case_page is not None
    assert made.workbench is not None
    made.case_page.take_in([NewSource(tmp_path, "EXH-01")])
    assert len(asked) == 1
    assert made.case_page.reading is agreed
    actions = {entry.action for entry in history.entries(made.workbench.case.reader())}
    assert ("weak cage agreed" in actions) is agreed
    jobs.go_on.set()
    qtbot.waitUntil(lambda: made.case_page is not None and not made.case_page.reading)
    assert len(jobs.taken_in) == agreed


@pytest.mark.parametrize("agreed", [False, True])
def test_who_only_looks_is_asked_once_by_what_needs_a_worker(
    agreed: bool, tmp_path: Path, folder: Path, qtbot: QtBot, dressed: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(uncaged_question, "ask", lambda words, _: asked.append(words) is None and agreed)
    jobs = FakeJobs(rings=WEAK)
    made = window(jobs, tmp_path, folder, qtbot)
    assert made.workbench is not None
    (crew,) = jobs.crews
    assert crew.consent is not None
    for _ in range(2):
        with pytest.raises(WeakCage, match="you didn't agree"):
            crew.consent.require()
        qtbot.waitUntil(lambda: len(asked) == 1)
        if agreed:
            crew.consent.require()
            break
    actions = {entry.action for entry in history.entries(made.workbench.case.reader())}
    assert ("weak cage agreed" in actions) is agreed
