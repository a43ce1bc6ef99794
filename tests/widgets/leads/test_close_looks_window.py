"""Pictures are looked at closely beside the window: what it takes is said before, and it can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.queries.card_filter import Unit
from app.desk.controls.settings import SettingsFile
from app.desk.machine import close_looking
from app.desk.machine.where_to_look import Seen, Where
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.jobs.closely import LOOKING, Looked
from tests.widgets.desk_case import DeskCase
from widgets.leads.close_looks_window import CloseLooksWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


class FakeLook:
    """Stands in the job's place: goes on once it may, and notes what was asked for."""

    def __init__(self) -> None:
        self.may, self.begun = Event(), Event()
        self.may.set()
        self.among: list[Any] = []
        self.error = ""

    def __call__(
        self,
        case: Case,
        crew: object,
        among: Any,
        *,
        workers: int,
        tell: Callable[..., None],
        stopped: Callable[[], bool],
    ) -> Looked:
        self.among.append(among)
        tell(LOOKING, 1, 3)
        self.begun.set()
        assert self.may.wait(20)
        if self.error:
            raise UserError(self.error)
        return Looked(2, 1, 0, 2, 1, stopped())


class FakeCrew:
    """Is closed."""

    def close(self) -> None:
        """Nothing to end."""


@pytest.fixture
def look(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeLook]:
    made = FakeLook()
    monkeypatch.setattr(close_looking, "look_closely", made)
    yield made
    made.may.set()


@pytest.fixture
def window(
    bench: Workbench, desk: DeskCase, look: FakeLook, tmp_path: Path, qtbot: QtBot
) -> Iterator[CloseLooksWindow]:
    for medium in (1, 2, 3):
        desk.add(medium)
    settings = SettingsFile(tmp_path / "settings.json")
    made = CloseLooksWindow(
        bench,
        settings,
        lambda: Seen((1,), None, Unit.MEDIUM),
        lambda *_: FakeCrew(),  # type: ignore[arg-type,return-value]  # a fake
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.go.isEnabled)
    yield made
    look.may.set()
    made.finish()


def test_it_says_before_how_many_pictures_minutes_and_mb_it_takes(window: CloseLooksWindow) -> None:
    assert window.where[Where.CASE].text() == "The &whole case: 3 pictures"
    assert not window.where[Where.LISTED].isEnabled()
    assert window.estimate.text().startswith("Pictures to look at: 3. That takes about ")
    assert window.estimate.text().endswith("on this machine, and 1 MB of disk.")


def test_only_what_is_chosen_is_looked_at_and_what_came_of_it_is_said(
    window: CloseLooksWindow, look: FakeLook, qtbot: QtBot
) -> None:
    window.where[Where.CHOSEN].click()
    assert window.estimate.text().startswith("Pictures to look at: 1.")
    window.go.click()
    qtbot.waitUntil(window.outcome.isVisible)
    assert look.among == [(1,)]
    assert "Looked at closely: 2. Compared: 2. New links of places and things: 1." in window.outcome.text()
    assert "Without a source here now: 1;" in window.outcome.text()


def test_stopped_it_says_that_what_was_seen_is_kept(window: CloseLooksWindow, look: FakeLook, qtbot: QtBot) -> None:
    look.may.clear()
    window.go.click()
    qtbot.waitUntil(look.begun.is_set)
    qtbot.waitUntil(lambda: "Looked at: 1 of 3" in window.progress.text())
    window.stop.click()
    look.may.set()
    qtbot.waitUntil(window.outcome.isVisible)
    assert "Stopped; what was found is kept" in window.outcome.text()


def test_closed_it_goes_on_and_what_is_wrong_is_said(
    window: CloseLooksWindow, look: FakeLook, bench: Workbench, qtbot: QtBot
) -> None:
    look.may.clear()
    said: list[str] = []
    bench.said.connect(said.append)
    window.go.click()
    qtbot.waitUntil(look.begun.is_set)
    window.close()
    assert window.busy
    look.may.set()
    qtbot.waitUntil(lambda: any("New links of places and things:" in each for each in said))
    window.show()
    look.error = "No worker can be started; close other programs."
    qtbot.waitUntil(window.go.isEnabled)
    window.go.click()
    qtbot.waitUntil(lambda: "No worker can be started" in window.notice.text())
