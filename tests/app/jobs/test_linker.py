"""Stacks follow what the officer says, and what comes in, without being asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app import sqlite
from app.case.casefile import Case
from app.case.decisions.media_decisions import Decide, Judge
from app.case.queries import links
from app.case.trail.changed import Changed, Touched
from app.errors import UserError
from app.jobs import linker as linker_module
from app.jobs.linker import Cause, Linker, link_now
from app.linking.outcome import Write
from app.linking.run import LinkSummary
from app.linking.thresholds import ENGINE
from app.models.pack import read_pack
from app.models.shelf import ModelShelf
from tests.app.models.packs import write_pack

PRINT = bytes(range(32))


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "linked", "T-1") as case:
        yield case


def add_picture(case: Case, number: int, value: bytes) -> None:
    def work(db: sqlite.Connection) -> None:
        db.execute(
            "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, width, height, stack) "
            "VALUES (?, ?, x'', x'', 1, 'picture', '', 'JPEG', 'ready', 800, 600, ?)",
            (number, number.to_bytes(32, "big"), number),
        )
        db.execute("INSERT INTO frame (id, medium, at_ms, width, height) VALUES (?, ?, 0, 800, 600)", (number, number))
        db.execute("INSERT INTO fingerprint (frame, method, value, quality) VALUES (?, 'pdq', ?, 100)", (number, value))
        db.execute(
            "INSERT INTO fingerprint (frame, method, value, quality) VALUES (?, 'phash', ?, 100)",
            (number, bytes(b ^ 0x55 for b in value) * 7),
        )

    case.write(work)


def stacked(case: Case) -> list[tuple[int, ...]]:
    return [stack.media for stack in links.stacks(case.reader())]


def heard(case: Case) -> threading.Event:
    restacked = threading.Event()
    case.listen(lambda changed: restacked.set() if Touched.STACKS in changed.touched else None)
    return restacked


def test_a_rejected_link_leaves_the_stack_at_once_and_undo_brings_it_back(case: Case) -> None:
    add_picture(case, 1, PRINT)
    add_picture(case, 2, PRINT)
    link_now(case)
    ((reference, member),) = stacked(case)
    linker = Linker(case, pytest.fail)
    try:
        restacked = heard(case)
        case.perform(Judge(reference, member, "same picture", "rejected"))
        assert restacked.wait(30)
        assert stacked(case) == []
        restacked.clear()
        case.undo()
        assert restacked.wait(30)
        assert stacked(case) == [(reference, member)]
    finally:
        linker.close()


def test_what_comes_in_is_linked_while_more_comes_in(case: Case) -> None:
    linker = Linker(case, pytest.fail, pause=0.1)
    try:
        restacked = heard(case)
        add_picture(case, 1, PRINT)
        add_picture(case, 2, PRINT)
        case.tell(Changed(frozenset({Touched.MEDIA})))
        assert restacked.wait(30)
        assert len(stacked(case)) == 1
    finally:
        linker.close()


def test_codes_of_the_pack_in_use_count_and_those_of_others_dont(case: Case, tmp_path: Path) -> None:
    def add_codes(db: sqlite.Connection) -> None:
        db.executemany("INSERT INTO fingerprint VALUES (?, 'model:tiny@1.0', x'0000000000000000', 100)", [(1,), (2,)])

    add_picture(case, 1, PRINT)
    add_picture(case, 2, PRINT[::-1])
    case.write(add_codes)
    shelf = ModelShelf(tmp_path / "models")
    for version in ("1.0", "2.0"):
        with shelf.laid_out(read_pack(write_pack(tmp_path / version, version=version))) as candidate:
            shelf.add(candidate)
    assert link_now(case, shelf=shelf).links_added == 0
    case.write(lambda db: db.execute("DELETE FROM linked"))
    shelf.use("tiny@1.0")
    assert link_now(case, shelf=shelf).links_added == 1
    assert stacked(case) == []


def test_nothing_is_told_where_nothing_changed(case: Case) -> None:
    add_picture(case, 1, PRINT)
    link_now(case)
    restacked = heard(case)
    link_now(case)
    assert not restacked.is_set()


def test_a_run_leaves_what_the_next_search_needs(case: Case) -> None:
    add_picture(case, 1, PRINT)
    link_now(case)
    assert [place.name for place in (case.folder / "index").glob("prints.*")]


def on_record(case: Case) -> list[tuple[str, dict[str, object]]]:
    rows = case.reader().execute("SELECT target, detail FROM audit WHERE action = 'link media' ORDER BY seq")
    return [(target, json.loads(detail)) for target, detail in rows]


def test_a_run_that_changed_something_is_on_record_with_its_cause(case: Case) -> None:
    add_picture(case, 1, PRINT)
    link_now(case)
    assert on_record(case) == []  # nothing is like it
    add_picture(case, 2, PRINT)
    link_now(case, cause=Cause.READING)
    link_now(case, cause=Cause.READING)
    (row,) = on_record(case)
    counts = {"media": 1, "links_added": 1, "links_removed": 0, "restacked": 1}
    assert row == ("end of reading", {**counts, "complete": True, "engine": ENGINE, "model": None})


def test_the_background_says_what_made_it_run_and_undo_passes_it_over(case: Case) -> None:
    add_picture(case, 1, PRINT)
    linker = Linker(case, lambda sentence: None, pause=0.01)
    try:
        restacked = heard(case)
        add_picture(case, 2, PRINT)
        case.tell(Changed(frozenset({Touched.MEDIA})))
        assert restacked.wait(20)
        (link,) = links.links(case.reader())
        restacked = heard(case)
        case.perform(Judge(link.a, link.b, link.kind, "rejected"))
        assert restacked.wait(20)
        seq = case.perform(Decide((1,), note="a lighthouse")).seq
    finally:
        linker.close()
    assert [cause for cause, _ in on_record(case)] == ["media came in", "a verdict"]
    undone = case.undo()
    assert undone.seq > seq
    assert case.reader().execute("SELECT count(*) FROM note").fetchone() == (0,)
    case.undo()  # of the verdict: what linking wrote between them isn't a decision
    with pytest.raises(UserError, match="no decision to take back"):
        case.undo()


def test_a_run_that_is_called_off_while_it_records_says_so(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(write: Write, *_: object) -> LinkSummary:
        write(lambda db: db.execute("UPDATE medium SET stack = 1"))
        return LinkSummary(complete=False)

    monkeypatch.setattr(linker_module, "link_case", half)
    link_now(case)
    assert on_record(case) == [("asked for", {"complete": False, "engine": ENGINE, "model": None})]
