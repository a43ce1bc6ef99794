"""From pictures to proposals: a caged worker finds and measures faces, and what it found is on record."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.case.casefile import Case
from app.case.decisions.face_decisions import DrawFace, RejectFaces
from app.case.queries import faces
from app.errors import UserError
from app.ingest.crew import Crew
from app.jobs.faces import find_faces, install, start_finder
from app.models.face_pack import FaceShelf, InstalledFaces
from tests.app.models.face_packs import detector, spots, write_pack

Told = Callable[..., Any]


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> InstalledFaces:
    folder = tmp_path_factory.mktemp("packs")
    return install(FaceShelf(folder / "shelf"), write_pack(folder / "pack"))


@pytest.fixture
def folder(tmp_path: Path, told: Told) -> Path:
    """A case of two pictures with one face each, one with none, and a damaged one."""
    source = tmp_path / "source"
    source.mkdir()
    spots((64, 48)).save(source / "a.png")
    spots((180, 64)).save(source / "b.png")
    spots().save(source / "c.png")
    (source / "d.png").write_bytes((source / "a.png").read_bytes()[:60])
    told("new", str(tmp_path / "c.case"), "--reference", "R")
    told("ingest", str(tmp_path / "c.case"), str(source))
    return tmp_path / "c.case"


@contextmanager
def finder_of(pack: InstalledFaces, folder: Path) -> Iterator[Crew]:
    crew = start_finder(pack, folder)
    try:
        yield crew
    finally:
        crew.close()


def test_what_is_found_is_grouped_and_never_found_twice(folder: Path, pack: InstalledFaces, told: Told) -> None:
    with Case.open(folder) as case, finder_of(pack, folder) as crew:
        looked = find_faces(case, crew, pack)
        assert (looked.media, looked.faces, looked.absent, looked.unreadable) == (4, 2, 0, 0)
        assert find_faces(case, crew, pack).media == 0
        assert find_faces(case, crew, pack, thorough=True).media == 4, "who wasn't thorough may be later"
        assert find_faces(case, crew, pack, thorough=True).media == 0
        assert find_faces(case, crew, pack).media == 0, "who was thorough needn't look again"
        assert {(face.origin, face.method) for face in faces.faces(case.reader())} == {("machine", "spots@1.0")}
        case.perform(RejectFaces((1,), "a poster"))
        case.perform(DrawFace(2, (0.62, 0.4, 0.16, 0.3)))
        again = find_faces(case, crew, pack, [1, 2], workers=2)
        assert (again.media, again.faces) == (2, 0), "neither what was rejected nor what is on record comes again"
        assert find_faces(case, crew, pack, thorough=True).media == 0, "that isn't forgotten"
        assert faces.counts(case.reader()).rejected == 1
    assert "find faces" in [each["action"] for each in told("history", str(folder))]
    assert told("undo", str(folder))[0]["action"] != "find faces", "facts aren't taken back"


def test_a_group_is_proposed_from_the_command_line_and_named(folder: Path, told: Told, tmp_path: Path) -> None:
    assert "is off" in told("person", str(folder), "find")
    (installed,) = told("models", "install", str(write_pack(tmp_path / "pack")))
    assert (installed["kind"], installed["purpose"], installed["measures"]) == ("faces", "this test", True)
    with Case.open(folder):
        refused = told("person", str(folder), "find")
        assert f"is open elsewhere: {getpass.getuser()} on" in refused
        assert f"process {os.getpid()}" in refused
        assert "Find faces" in refused
    found = told("person", str(folder), "find")[0]
    assert (found["faces"], found["runs"], found["stopped"]) == (2, 4, False)
    (group,) = told("person", str(folder), "groups")
    assert group["faces"] == [1, 2]
    assert group["likeness"] > 0.95
    told("person", str(folder), "name", "victim", "V1", "--faces", "1", "2")
    assert told("person", str(folder), "groups") == []
    assert told("person", str(folder), "find", "--thorough")[0]["runs"] == 4 * 13
    assert [each["name"] for each in told("models", "list")] == ["spots"]
    assert told("models", "remove", "spots")[0]["version"] == "1.0"
    assert told("models", "list") == []


def test_media_without_a_source_are_looked_through_another_time(folder: Path, pack: InstalledFaces) -> None:
    source = folder.parent / "source"
    source.rename(folder.parent / "away")
    with Case.open(folder) as case, finder_of(pack, folder) as crew:
        assert find_faces(case, crew, pack).absent == 4
        (folder.parent / "away").rename(source)
        assert find_faces(case, crew, pack).faces == 2


def test_what_does_not_run_is_not_installed(tmp_path: Path) -> None:
    shelf = FaceShelf(tmp_path / "shelf")
    broken = write_pack(tmp_path / "broken", detector(score=float("nan")))
    with pytest.raises(UserError, match="can't be loaded here: a network gives something that isn't a number"):
        install(shelf, broken)
    with pytest.raises(UserError, match="not the one that was given"):
        install(shelf, write_pack(tmp_path / "good"), "0" * 64)
    assert shelf.installed() is None
