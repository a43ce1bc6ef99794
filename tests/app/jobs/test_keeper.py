"""While a case is open it is backed up by itself, and damage is told with the way out."""

from __future__ import annotations

import queue
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide
from app.case.store import backups, connection
from app.case.store.connection import Damaged
from app.errors import UserError
from app.jobs import keeper
from app.jobs.handover import export
from app.jobs.keeper import Keeper, back_up_if_due, check_case
from tests.app.case.sample import new_case
from tests.app.case.store.test_backups import damage


@pytest.fixture(autouse=True)
def no_reserve(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk on which tests run may be small."""
    monkeypatch.setattr(backups, "free_space", lambda folder: 10**12)


def never(sentence: str) -> None:
    raise AssertionError(sentence)


def await_backups(folder: Path, number: int) -> None:
    waited = queue.SimpleQueue[None]()
    for _ in range(500):
        if len(backups.listed(folder)) >= number:
            return
        with pytest.raises(queue.Empty):
            waited.get(timeout=0.02)
    raise AssertionError("no backup came")


def test_at_opening_and_then_after_every_half_hour_of_work(tmp_path: Path) -> None:
    with new_case(tmp_path / "c", 1) as case:
        keeper = Keeper(case, never, never, pause_minutes=0.001)
        await_backups(case.folder, 1)
        case.perform(Decide((1,), note="a lighthouse"))
        await_backups(case.folder, 2)
        keeper.close()
        newest = backups.listed(case.folder)[-1]
        assert backups.check(newest, None).decisions == 1
        assert len(backups.listed(case.folder)) == 2, "without work there is none"


def test_it_ends_at_once_in_the_midst_of_its_pause(tmp_path: Path) -> None:
    with new_case(tmp_path / "c", 1) as case:
        keeper = Keeper(case, never, never)
        await_backups(case.folder, 1)
        keeper.close()


def test_it_lets_the_window_be_drawn_first_and_ends_at_once_then_too(tmp_path: Path) -> None:
    with new_case(tmp_path / "c", 1) as case:
        keeper = Keeper(case, never, never, rest_seconds=60)
        keeper.close()
        assert backups.listed(case.folder) == []


def test_why_there_is_no_backup_is_said_and_work_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said = queue.SimpleQueue[str]()
    monkeypatch.setattr(backups, "free_space", lambda folder: 0)
    with new_case(tmp_path / "c", 1) as case:
        keeper = Keeper(case, said.put, never)
        assert "make room" in said.get(timeout=10)
        case.perform(Decide((1,), note="a lighthouse"))
        keeper.close()
    assert backups.listed(case.folder) == []


@pytest.mark.parametrize("anew", [True, False])
def test_damage_that_came_after_opening_is_told_with_the_newest_good_backup(tmp_path: Path, anew: bool) -> None:
    failed = queue.SimpleQueue[str]()
    with new_case(tmp_path / "c", 400) as case:
        good = back_up_if_due(case)
        assert good is not None
        if anew:
            case.perform(Decide((1,), note="a lighthouse"))
        folder = case.folder
    case = Case.open(folder)
    damage_quietly(case.folder)
    keeper = Keeper(case, never, failed.put)
    assert good.name in failed.get(timeout=10)
    keeper.close()
    assert backups.listed(folder) == [good]
    case.close()


def damage_quietly(folder: Path) -> None:
    """Damage pages of the middle, in place, as a disk does under an open database."""
    size = (folder / "case.db").stat().st_size
    with (folder / "case.db").open("r+b") as file:
        for page in range(size // 8192, size // 4096, 2):
            file.seek(page * 4096)
            file.write(b"\xa5" * 2048)


def test_a_whole_case_passes_its_check_and_a_damaged_one_does_not(tmp_path: Path) -> None:
    with new_case(tmp_path / "c", 400) as case:
        check_case(case)
        check_case(case, stopped=lambda: True)
        folder = case.folder
    damage(folder)
    with pytest.raises(Damaged, match="There is no backup of it"), Case.open(folder) as case:
        check_case(case)


def test_nothing_is_handed_over_from_a_damaged_case(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with new_case(tmp_path / "c", 4) as case:
        folder = case.folder
    with closing(connection.open_for_writing(folder / "case.db", None)) as db:  # every page stays sound
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DELETE FROM exhibit")
    with Case.open(folder) as case:
        check_case(case)
        crew: Any = None  # it isn't asked for anything
        with pytest.raises(Damaged, match="a row refers to one that isn't there"):
            export(case, crew, out, "hash-only", progress=lambda done, total: None, cancelled=lambda: False)
    assert list(out.iterdir()) == []


def test_what_keeps_a_check_from_its_verdict_is_told_as_that(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(db: sqlite.Connection, name: str) -> None:
        raise sqlite.OperationalError("disk I/O error")

    monkeypatch.setattr(keeper, "check_quickly", failing)
    with new_case(tmp_path / "c", 1) as case, pytest.raises(UserError, match=r"^c\.case can't be checked: the disk"):
        check_case(case)
