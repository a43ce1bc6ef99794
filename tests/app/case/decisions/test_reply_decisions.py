"""Answers are recorded under ids of their own, which never come back."""

from __future__ import annotations

from pathlib import Path

from app.case.decisions.reply_decisions import Answer, TakeReply
from app.case.decisions.series_decisions import CreateSeries
from tests.app.case.sample import decided, new_case


def test_ids_of_answers_that_were_taken_back_do_not_come_back(tmp_path: Path) -> None:
    with new_case(tmp_path / "c", 2) as case:
        for title, medium in (("One", 1), ("Two", 2)):
            case.perform(CreateSeries(title, (medium,)))
        case.write(lambda db: db.execute("INSERT INTO package VALUES (7, '/out/T-1.bag', 'hash-only', 'x', '{}')"))
        before = decided(case.reader())
        both = tuple(Answer("new", code=code) for code in ("S-0001", "S-0002"))
        case.perform(TakeReply(7, "ICSE", "2026-03-01T00:00:00.000Z", both, "e" * 64))
        case.undo()
        assert decided(case.reader()) == before
        case.perform(TakeReply(7, "ICSE", "2026-03-02T00:00:00.000Z", both[:1], "f" * 64))
        assert case.reader().execute("SELECT id FROM reply").fetchall() == [(3,)]
