"""A trail is signed often enough, and says what the clock did while a case was open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions import history
from app.case.trail import audit, checkpoints, sitting
from tests.app.case.trail.trails import KEY, chain_anew, open_trail


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "c", "T-1", officer="A. Berg", signer=KEY) as case:
        yield case


def signed(case: Case) -> list[int]:
    """The rows that checkpoints stand for."""
    return [entry.seq - 1 for entry in history.entries(case.reader())[::-1] if entry.action == audit.CHECKPOINT]


def test_a_checkpoint_follows_so_many_rows(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitting, "CHECKPOINT_ROWS", 5)
    for number in range(12):
        case.record("decide", str(number))
    assert signed(case) == [7, 13], "two rows begin a case; a checkpoint is itself no reason for the next"
    assert checkpoints.examine(case.reader(), keys=[KEY.public]).trail.broken_at is None


def test_a_checkpoint_follows_the_first_act_after_an_hour_and_nothing_else(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = sitting.steady_seconds
    monkeypatch.setattr(sitting, "steady_seconds", lambda: real() + 3_601)
    case.write(lambda db: None)
    assert signed(case) == [], "what leaves no row needs no signature"
    case.record("decide", "late")
    case.record("decide", "soon after")
    assert signed(case) == [3]


def test_a_checkpoint_and_what_it_is_about_are_one_transaction(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sitting, "CHECKPOINT_ROWS", 1)

    def fail(db: sqlite.Connection, actor: str, signer: object) -> int:
        raise RuntimeError("the key broke")

    before = audit.head(case.reader())
    monkeypatch.setattr(checkpoints, "append", fail)
    with pytest.raises(RuntimeError):
        case.record("decide", "x")
    monkeypatch.undo()
    assert audit.head(case.reader()) == before


def test_a_case_is_signed_when_it_is_asked_for_and_when_it_is_closed(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "T-1", signer=KEY) as case:
        assert [case.checkpoint(), case.checkpoint()] == [3, 3], "there is nothing new to sign"
        assert Case.open(tmp_path / "c", writable=False).checkpoint() == 0
    with Case.open(tmp_path / "c", writable=False) as case:
        assert signed(case) == [2, 4]
        assert [entry.action for entry in history.entries(case.reader(), 2)] == ["checkpoint", "close case"]


def test_without_a_key_there_are_none_and_the_reason_is_on_record(tmp_path: Path) -> None:
    with Case.create(tmp_path / "c", "T-1", unsigned="It is locked.") as case:
        assert case.checkpoint() == 0
        (opened,) = [entry for entry in history.entries(case.reader()) if entry.action == "open case"]
    assert (opened.detail["key"], opened.detail["unsigned"]) == (None, "It is locked.")
    with Case.open(tmp_path / "c", writable=False) as case:
        assert signed(case) == []


@pytest.mark.parametrize(("moved", "told"), [(7_200, 7_200), (-86_400, -86_400), (0.2, None)])
def test_a_clock_that_was_moved_while_a_case_was_open_is_on_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, moved: float, told: float | None
) -> None:
    real = sitting.steady_seconds
    with Case.create(tmp_path / "c", "T-1") as case:
        # The clock was moved by so much, seen from the one that nobody sets.
        monkeypatch.setattr(sitting, "steady_seconds", lambda: real() - moved)
        case.record("decide", "x")
    with Case.open(tmp_path / "c", writable=False) as case:
        (closed,) = [entry for entry in history.entries(case.reader()) if entry.action == "close case"]
    found = closed.detail.get("clock_moved_seconds")
    assert (found is None) == (told is None)
    assert told is None or abs(found - told) < 5


def test_rows_that_were_written_over_while_it_was_closed_are_found(tmp_path: Path) -> None:
    Case.create(tmp_path / "c", "T-1", officer="A. Berg", signer=KEY).close()
    db = open_trail(tmp_path / "c.case" / "case.db")
    db.execute("UPDATE audit SET actor = 'C. Dahl' WHERE seq = 2")
    chain_anew(db)
    db.close()
    with Case.open(tmp_path / "c", signer=KEY) as case:
        case.record("decide", "x")
    with Case.open(tmp_path / "c", writable=False) as case:
        assert audit.check(case.reader()).broken_at is None
        assert checkpoints.examine(case.reader()).trail.broken_at == 4
