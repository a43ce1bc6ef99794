"""A case that was put back to an older copy is told of by the workstation that saw the newer one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions import history
from app.case.store import backups
from app.case.trail import remembered_heads
from app.case.upkeep import restoring
from app.platform.places import OVERRIDE
from tests.app.case.trail.trails import chain_anew, open_trail


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case that was closed here twice, and beside it a copy from between."""
    with Case.create(tmp_path / "c", "T-1") as case:
        case.record("note", "first")
    shutil.copytree(case.folder, tmp_path / "older.case")
    with Case.open(case.folder) as case:
        assert case.doubt is None
        case.record("note", "second")
    return case.folder


def put_back(folder: Path) -> None:
    """The older copy takes the place of the case."""
    shutil.rmtree(folder)
    shutil.copytree(folder.parent / "older.case", folder)


def test_an_older_copy_in_its_place_is_told_and_put_on_record(folder: Path) -> None:
    put_back(folder)
    with Case.open(folder) as case:
        assert case.doubt is not None
        assert "is missing. An older copy" in case.doubt.sentence
        (opened, *_) = history.entries(case.reader(), 1)
        assert opened.detail["doubt"] == case.doubt.sentence
    with Case.open(folder) as case:
        assert case.doubt is None, "it was told, and is on record"


def test_a_trail_that_was_written_anew_is_told(folder: Path) -> None:
    db = open_trail(folder / "case.db")
    db.execute("UPDATE audit SET target = 'third' WHERE target = 'second'")
    chain_anew(db)
    db.close()
    with Case.open(folder) as case:
        assert case.doubt is not None
        assert "is another. An older copy" in case.doubt.sentence


def test_work_on_another_workstation_is_no_doubt(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as elsewhere:
        elsewhere.setenv(OVERRIDE, str(folder.parent / "another"))
        with Case.open(folder) as case:
            case.record("note", "elsewhere")
    with Case.open(folder) as case:
        assert case.doubt is None


def test_a_restore_here_is_no_doubt(folder: Path) -> None:
    made = backups.make(folder, None, reserve=0)
    assert made is not None
    with Case.open(folder) as case:
        case.record("note", "after the backup")
    restoring.restore(folder, None, made)
    with Case.open(folder) as case:
        assert case.doubt is None


@pytest.mark.parametrize("content", [b"", b"garbage", b"0:00", b"\xff" * 300, b"9" * 99])
def test_a_file_that_is_none_keeps_nobody_from_work(folder: Path, data: Path, content: bytes) -> None:
    (file,) = (data / "heads").iterdir()
    file.write_bytes(content)
    with Case.open(folder) as case:
        assert case.doubt is None
    assert file.read_bytes() != content


def test_where_it_cannot_be_kept_nothing_else_is_lost(folder: Path, data: Path) -> None:
    shutil.rmtree(data / "heads")
    (data / "heads").write_bytes(b"a file in its place")
    with Case.open(folder) as case:
        case.record("note", "third")
    with Case.open(folder) as case:
        assert case.doubt is None


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "x", "6F1D2C0E-0c55-4f57-9c2e-3b8a0e7d9a11"])
def test_an_id_that_is_a_path_leads_nowhere(folder: Path, data: Path, name: str) -> None:
    before = sorted(data.rglob("*"))
    with Case.open(folder) as case:
        remembered_heads.remember(name, 3, "ab" * 32)
        assert remembered_heads.doubt(name, case.reader()) is None
    assert sorted(data.rglob("*")) == before
