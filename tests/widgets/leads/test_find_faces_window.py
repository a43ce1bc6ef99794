"""Faces are looked for beside the window: where, how much, stopped and gone on with; off without a pack."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from analysis.facts import FacesFound, FoundFace
from analysis.jobs import FindFaces
from app.case.queries import face_search, faces
from app.case.queries.card_filter import Unit
from app.desk.controls.settings import SettingsFile
from app.desk.machine.where_to_look import Seen, Where
from app.desk.work.workbench import Workbench
from app.ingest.fetch import Fetcher
from app.models.face_pack import FaceShelf, read_face_pack
from tests.app.models.face_packs import write_pack
from tests.widgets.desk_case import DeskCase
from widgets.leads.find_faces_window import FindFacesWindow

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")

FACE = FoundFace((0.2, 0.2, 0.2, 0.4), 0.9, b"")


class FakeFinder:
    """A crew that finds one face in all, each time once it may."""

    def __init__(self) -> None:
        self.may = Event()
        self.may.set()
        self.begun = Event()
        self.closed = False

    def find_faces(self, evidence: int, job: FindFaces) -> FacesFound:
        self.begun.set()
        assert self.may.wait(20)
        return FacesFound(job.at, (FACE,))

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def finder() -> Iterator[FakeFinder]:
    made = FakeFinder()
    yield made
    made.may.set()


@pytest.fixture
def shelf(tmp_path: Path) -> FaceShelf:
    return FaceShelf(tmp_path / "shelf")


def install(shelf: FaceShelf, folder: Path) -> None:
    with shelf.laid_out(read_face_pack(write_pack(folder))) as laid:
        shelf.add(laid)


@pytest.fixture
def seen() -> list[Seen]:
    """What the page shows is the last of these."""
    return [Seen((1,), None, Unit.MEDIUM)]


@pytest.fixture
def window(
    bench: Workbench,
    desk: DeskCase,
    finder: FakeFinder,
    shelf: FaceShelf,
    seen: list[Seen],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[FindFacesWindow]:
    for medium in (1, 2, 3):
        desk.add(medium)

    @contextmanager
    def opened(*_: object) -> Iterator[int]:
        yield 0

    monkeypatch.setattr(Fetcher, "open_unchanged", opened)
    settings = SettingsFile(tmp_path / "settings.json")
    made = FindFacesWindow(bench, settings, shelf, lambda: seen[-1], lambda *_: finder)  # type: ignore[arg-type]  # a fake
    qtbot.addWidget(made)
    made.show()
    yield made
    finder.may.set()
    made.finish()


@pytest.fixture
def ready(window: FindFacesWindow, shelf: FaceShelf, tmp_path: Path, qtbot: QtBot) -> FindFacesWindow:
    install(shelf, tmp_path / "pack")
    window.look_again()
    qtbot.waitUntil(window.go.isEnabled)
    return window


def test_without_a_pack_it_says_what_it_would_do_and_how_to_add_one(window: FindFacesWindow, qtbot: QtBot) -> None:
    assert "Looking for faces is off" in window.about.text()
    assert "Model packs" in window.about.text()
    assert not window.go.isVisible()
    with qtbot.waitSignal(window.packs_asked):
        window.packs.click()


def test_it_says_before_how_much_there_is_and_about_how_long(
    ready: FindFacesWindow, shelf: FaceShelf, seen: list[Seen], qtbot: QtBot
) -> None:
    assert ready.where[Where.CASE].text() == "The &whole case: 3 media"
    assert "told once it has begun" in ready.estimate.text()
    shelf.note_pace(40.0)
    seen.append(Seen((1,), (2, 3)))
    ready.look_again()
    qtbot.waitUntil(ready.where[Where.LISTED].isEnabled)
    assert ready.estimate.text() == (
        "Media to look at: 3; pictures and frames: 3. That takes about 2 min on this machine."
    )
    ready.where[Where.LISTED].click()
    assert ready.estimate.text() == (
        "Media to look at: 2; pictures and frames: 2. That takes about 80 s on this machine."
    )


def test_only_what_is_chosen_is_looked_through_and_never_twice(
    ready: FindFacesWindow, desk: DeskCase, finder: FakeFinder, qtbot: QtBot
) -> None:
    ready.where[Where.CHOSEN].click()
    ready.go.click()
    qtbot.waitUntil(ready.outcome.isVisible)
    assert "Media looked through: 1. New faces: 1." in ready.outcome.text()
    assert [face.medium for face in faces.faces(desk.case.reader())] == [1]
    assert finder.closed
    qtbot.waitUntil(lambda: "was looked through with this pack" in ready.estimate.text())
    assert not ready.go.isEnabled()
    ready.again.click()
    assert ready.go.isEnabled(), "it can be asked for all the same"
    ready.where[Where.CASE].click()
    assert "3 media; not looked through yet: 2" in ready.where[Where.CASE].text()


def test_stopped_it_keeps_what_was_found_and_goes_on_from_there(
    ready: FindFacesWindow, desk: DeskCase, finder: FakeFinder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("widgets.leads.find_faces_window.workers", lambda: 1)
    finder.may.clear()
    ready.go.click()
    qtbot.waitUntil(finder.begun.is_set)
    assert ready.busy
    ready.stop.click()
    finder.may.set()
    qtbot.waitUntil(ready.outcome.isVisible)
    assert "Stopped; what was found is kept" in ready.outcome.text()
    assert len(face_search.waiting(desk.case.reader(), "spots@1.0")) == 2
    qtbot.waitUntil(ready.go.isEnabled)
    ready.go.click()
    qtbot.waitUntil(lambda: len(faces.faces(desk.case.reader())) == 3)
    qtbot.waitUntil(lambda: not ready.busy)


def test_closed_it_goes_on_out_of_sight_and_tells_when_it_is_done(
    ready: FindFacesWindow, desk: DeskCase, finder: FakeFinder, bench: Workbench, qtbot: QtBot
) -> None:
    finder.may.clear()
    said: list[str] = []
    bench.said.connect(said.append)
    ready.go.click()
    qtbot.waitUntil(finder.begun.is_set)
    ready.close()
    assert not ready.isVisible()
    assert ready.busy
    finder.may.set()
    qtbot.waitUntil(lambda: any("New faces: 3." in each for each in said))
    assert len(faces.faces(desk.case.reader())) == 3


def test_a_changed_network_is_told_before_anything_is_opened(
    ready: FindFacesWindow, shelf: FaceShelf, finder: FakeFinder, qtbot: QtBot
) -> None:
    installed = shelf.installed()
    assert installed is not None
    (installed.folder / "model.onnx").write_bytes(b"another")
    ready.go.click()
    qtbot.waitUntil(ready.notice.isVisible)
    assert "has changed since it was installed" in ready.notice.text()
    assert not finder.begun.is_set()
