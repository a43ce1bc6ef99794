"""Looking at what lies in an archive: going on costs a step of the walk, and the archive isn't held for ever."""

from __future__ import annotations

import io
import tarfile
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.queries import media
from app.errors import UserError
from app.ingest import kept_walks
from app.ingest.crew import Crew, start_crew
from app.jobs.look import Look
from tests.app.ingest.counted_walks import Counted
from tests.app.ingest.taking import ingest

COUNT = 6


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    crew = start_crew(2, tmp_path_factory.mktemp("scratch"))
    yield crew
    crew.close()


@pytest.fixture
def case(tmp_path: Path, crew: Crew) -> Iterator[Case]:
    """Of pictures in a compressed TAR, each 10 pixels wider than the one before."""
    with tarfile.open(tmp_path / "phone.tar.gz", "w:gz") as archive:
        for number in range(COUNT):
            out = io.BytesIO()
            Image.new("RGB", (100 + 10 * number, 80), (40 * number, 90, 120)).save(out, "PNG")
            head = tarfile.TarInfo(f"{number}.png")
            head.size = out.tell()
            archive.addfile(head, io.BytesIO(out.getvalue()))
    with Case.create(tmp_path / "taken", "T-1", officer="A. Berg") as case:
        ingest(case, crew, tmp_path / "phone.tar.gz")
        yield case


@pytest.fixture
def look() -> Iterator[Look]:
    look = Look()
    yield look
    look.release()
    assert "kept walks" not in {thread.name for thread in threading.enumerate()}


@pytest.fixture
def counted(case: Case, monkeypatch: pytest.MonkeyPatch) -> Counted:
    return Counted(monkeypatch)


def pictures(case: Case) -> list[int]:
    return media.select(case.reader(), "kind = 'picture'")


def widths(case: Case, crew: Crew, look: Look, wanted: list[int]) -> list[int]:
    return [look.render(case, crew, medium, 400, 0).width for medium in wanted]


def test_going_through_an_archive_walks_through_it_once(case: Case, crew: Crew, look: Look, counted: Counted) -> None:
    assert widths(case, crew, look, pictures(case)) == [100 + 10 * number for number in range(COUNT)]
    assert counted.walks == 1
    assert counted.open == 1
    look.release()
    assert counted.open == 0


def test_going_back_begins_anew(case: Case, crew: Crew, look: Look, counted: Counted) -> None:
    assert widths(case, crew, look, pictures(case)[::-1][:3]) == [150, 140, 130]
    assert (counted.walks, counted.open) == (3, 1)


def test_a_picture_that_is_held_open_outlives_the_walk(case: Case, crew: Crew, look: Look, counted: Counted) -> None:
    first, second = pictures(case)[:2]
    with look.explore(case, crew, first, 256) as held, look.explore(case, crew, second, 256) as other:
        look.release()
        assert (held.outline.width, other.outline.width) == (100, 110)
    assert counted.walks == 1


def test_threads_share_the_walk(case: Case, crew: Crew, look: Look, counted: Counted) -> None:
    with ThreadPoolExecutor(2) as threads:
        found = list(threads.map(lambda medium: look.render(case, crew, medium, 400, 0).width, pictures(case)))
    assert found == [100 + 10 * number for number in range(COUNT)]
    assert counted.open == 1


def test_an_archive_that_nobody_asks_is_let_go_of(
    case: Case, crew: Crew, counted: Counted, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(kept_walks.KeptWalks.__init__, "__defaults__", (0.05,))
    look = Look()
    assert widths(case, crew, look, pictures(case)[:1]) == [100]
    qtbot.waitUntil(lambda: counted.open == 0)
    assert widths(case, crew, look, pictures(case)[1:2]) == [110]
    look.release()


def test_an_archive_that_is_gone_is_a_sentence_and_comes_back(
    case: Case, crew: Crew, look: Look, tmp_path: Path
) -> None:
    first, second = pictures(case)[:2]
    assert widths(case, crew, look, [first]) == [100]
    (tmp_path / "phone.tar.gz").rename(tmp_path / "away")
    with pytest.raises(UserError, match="can't be read now"):
        look.render(case, crew, second, 400, 0)
    (tmp_path / "away").rename(tmp_path / "phone.tar.gz")
    assert widths(case, crew, look, [second]) == [110]
