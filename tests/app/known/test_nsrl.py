"""NSRL's databases: read, never trusted."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import sqlite
from app.errors import UserError
from app.known import nsrl as reader
from app.known.library import Library
from app.known.record import Meaning, SetError
from tests.app.known.sets import digests, imported, nsrl, opened, said


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "known")


MANY = [digests(number)["sha256"].upper() for number in range(500)]


@pytest.mark.parametrize(
    ("full", "indexed", "form"),
    [(False, True, "NSRL RDSv3 minimal"), (False, False, "NSRL RDSv3 minimal"), (True, False, "NSRL RDSv3 full")],
)
def test_minimal_and_full(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch, full: bool, indexed: bool, form: str
) -> None:
    monkeypatch.setattr(reader, "AT_ONCE", 64)
    path = nsrl(tmp_path / "rds.db", [*MANY, *MANY[:77]], full=full, indexed=indexed)
    about = imported(library, path, meaning="irrelevant")
    assert (about.form, about.version, about.digests) == (form, "2026.03.1", {"sha256": 500})
    found = opened(library)
    assert all(said(found, number)[0]["meaning"] == Meaning.IRRELEVANT for number in (0, 63, 64, 499))
    assert said(found, 500) == []
    assert [entry.name for entry in tmp_path.iterdir() if entry.name.startswith("rds")] == ["rds.db"]


def test_it_is_no_set_of_alerts(tmp_path: Path, library: Library) -> None:
    with pytest.raises(UserError, match="lists files of programs"):
        imported(library, nsrl(tmp_path / "rds.db", MANY))


def test_values_that_are_no_digests_are_counted(tmp_path: Path, library: Library) -> None:
    path = nsrl(tmp_path / "rds.db", ["xyz", "", "ab" * 40, *MANY[:3]])
    about = imported(library, path, meaning="known")
    assert about.digests == {"sha256": 3}
    assert about.unusable == 2  # the empty one sorts before all that is asked for


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE other (sha256)",
        "CREATE VIEW FILE AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS sha256 FROM n",
        "CREATE TABLE FILE (sha1, sha256 AS (hex(zeroblob(1000000))))",
        "CREATE VIRTUAL TABLE FILE USING fts5(sha256)",
    ],
)
def test_another_database_is_refused_and_nothing_in_it_is_run(tmp_path: Path, library: Library, statement: str) -> None:
    with closing(sqlite.connect(tmp_path / "x.db")) as db:
        db.execute(statement)
        db.commit()
    with pytest.raises(UserError, match="is a database, but not NSRL's"):
        imported(library, tmp_path / "x.db", meaning="irrelevant")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.data())
def test_a_damaged_database_gives_digests_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    whole = tmp_path / "whole.db"
    if not whole.exists():
        nsrl(whole, MANY)
    content = bytearray(whole.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(16, len(content) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.db"
    path.write_bytes(content[: data.draw(st.integers(16, len(content)))])
    try:
        with reader.opened(path, "d.db", lambda: False) as found:
            for joined, unusable in found.digests():
                assert len(joined) % 32 == 0
                assert unusable >= 0
    except SetError:
        pass


def test_an_import_can_be_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "_ASKED_AFTER", 10)
    stop = False
    with reader.opened(nsrl(tmp_path / "rds.db", MANY), "d.db", lambda: stop) as found:
        stop = True
        with pytest.raises(SetError, match="Stopped"):
            list(found.digests())
