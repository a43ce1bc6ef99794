"""Undo and redo, held against every order in which an officer may decide."""

from __future__ import annotations

import functools
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app import sqlite
from app.case.decisions import history
from app.case.decisions.clue_decisions import AddClue, RemoveClue
from app.case.decisions.decision import Decision
from app.case.decisions.media_decisions import Decide, Judge
from app.case.decisions.series_decisions import (
    AddToSeries,
    CreateSeries,
    MergeSeries,
    RemoveFromSeries,
    SetSeries,
    SplitSeries,
)
from app.case.store.connection import open_for_writing
from app.case.trail import audit
from app.errors import UserError
from tests.app.case.sample import decided, new_case

Tables = dict[str, list[tuple[object, ...]]]

medium = st.integers(1, 6)
some = st.lists(medium, min_size=1, max_size=3).map(tuple)
number = st.integers(1, 4)
tags = st.lists(st.sampled_from(["boat", "harbour", " red  car "]), max_size=2).map(tuple)

decisions: st.SearchStrategy[Decision] = st.one_of(
    st.builds(
        Decide,
        some,
        stacks=st.booleans(),
        category=st.none() | st.integers(0, 3),
        clear_category=st.booleans(),
        add_tags=tags,
        remove_tags=tags,
        note=st.none() | st.sampled_from(["", "seen", "Öresund\n"]),
    ),
    st.builds(Judge, medium, medium, st.just("visual"), st.sampled_from(["confirmed", "rejected", None])),
    st.builds(
        AddClue,
        medium,
        st.just("sign"),
        st.just("ICA"),
        st.none() | number,
        at_ms=st.none() | st.just(1500),
        region=st.none() | st.just((0, 0.1, 1, 0.3)),
    ),
    st.builds(RemoveClue, number),
    st.builds(CreateSeries, st.just("A title"), some),
    st.builds(AddToSeries, number, some, role=st.sampled_from(["original", "derived"])),
    st.builds(RemoveFromSeries, number, some),
    st.builds(SetSeries, number, status=st.none() | st.just("triaged"), code=st.none() | st.sampled_from(["A", "B"])),
    st.builds(MergeSeries, number, st.lists(number, min_size=1, max_size=2).map(tuple)),
    st.builds(SplitSeries, number, some, st.just("Split")),
)


@functools.cache
def fresh_case() -> bytes:
    """The database of a case with six media, of which 1, 2 and 3 are a stack."""
    with tempfile.TemporaryDirectory() as folder, new_case(Path(folder) / "c", 6, {2: 1, 3: 1}) as case:
        case.close()
        return (case.folder / "case.db").read_bytes()


class AnyOrder(RuleBasedStateMachine):
    """Decides at random, takes back and does again, and holds the tables against copies kept beside."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        (self.folder / "case.db").write_bytes(fresh_case())
        self.db = open_for_writing(self.folder / "case.db", None, durable=False)

    @initialize()
    def begin(self) -> None:
        self.past: list[Tables] = [decided(self.db)]
        self.future: list[Tables] = []
        self.ids: set[tuple[str, int]] = set()

    def teardown(self) -> None:
        while len(self.past) > 1:
            self.undo()
        self.stands_as_remembered()
        while self.future:
            self.redo()
        self.stands_as_remembered()
        assert self.db.execute("PRAGMA foreign_key_check").fetchall() == []
        self.db.close()
        shutil.rmtree(self.folder)

    @rule(decision=decisions)
    def decide(self, decision: Decision) -> None:
        own = set(self.db.execute("SELECT medium, code FROM category WHERE reach = 'medium'"))
        self.db.execute("BEGIN")
        try:
            performed = history.perform(self.db, decision, "A. Berg")
        except UserError:
            self.db.execute("ROLLBACK")
            return
        self.db.execute("COMMIT")
        if not performed.seq:
            return
        assert decided(self.db) != self.past[-1]
        self.past.append(decided(self.db))
        self.future = []
        if isinstance(decision, Decide):
            now = set(self.db.execute("SELECT medium, code FROM category WHERE reach = 'medium'"))
            assert {m for m, _ in own ^ now} <= set(decision.media), "a person's own decision was overwritten"
        self._no_id_came_back()

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo(self) -> None:
        self.db.execute("BEGIN")
        history.undo(self.db, "A. Berg")
        self.db.execute("COMMIT")
        self.future.append(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.db.execute("BEGIN")
        history.redo(self.db, "A. Berg")
        self.db.execute("COMMIT")
        self.past.append(self.future.pop())

    @invariant()
    def stands_as_remembered(self) -> None:
        assert decided(self.db) == self.past[-1]
        assert audit.check(self.db).broken_at is None
        undo, redo = history.next_steps(self.db)
        assert (bool(undo), bool(redo)) == (len(self.past) > 1, bool(self.future))

    def _no_id_came_back(self) -> None:
        """New rows have ids above all that ever were."""
        for table in ("series", "clue"):
            now = {(table, row[0]) for row in self.db.execute(f"SELECT id FROM {table}")}
            before = {each for each in self.ids if each[0] == table}
            was = {(table, row[0]) for row in self.past[-2][table]}
            assert not (now - was) & before
            self.ids |= now


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=25, stateful_step_count=25, suppress_health_check=[HealthCheck.too_slow])


@pytest.fixture
def db(tmp_path: Path) -> Iterator[sqlite.Connection]:
    (tmp_path / "case.db").write_bytes(fresh_case())
    db = open_for_writing(tmp_path / "case.db", None)
    yield db
    db.close()


def test_with_nothing_to_take_back_or_do_again_it_says_so(db: sqlite.Connection) -> None:
    with pytest.raises(UserError, match="no decision to take back"):
        history.undo(db, "A")
    with pytest.raises(UserError, match="no decision to do again"):
        history.redo(db, "A")
    assert history.next_steps(db) == ("", "")


def test_a_new_decision_drops_what_could_be_done_again(db: sqlite.Connection) -> None:
    first, second = (history.perform(db, Decide((1,), note=note), "A").seq for note in ("one", "two"))
    undone = history.undo(db, "A").seq
    third = history.perform(db, Decide((2,), note="other"), "A").seq
    with pytest.raises(UserError):
        history.redo(db, "A")
    states = {entry.seq: entry.state for entry in history.entries(db, 4)}
    assert states == {first: "done", second: "dropped", undone: "", third: "done"}


def test_the_history_is_newest_first_and_names_who_and_what(db: sqlite.Connection) -> None:
    decided = history.perform(db, Decide((1, 2), category=1), "A. Berg").seq
    history.undo(db, "C. Dahl")
    found = history.entries(db)
    assert [(entry.officer, entry.action, entry.target, entry.state) for entry in found] == [
        ("C. Dahl", "undo", "decide: 2 media", ""),
        ("A. Berg", "decide", "2 media", "undone"),
        ("A. Berg", "close case", "", ""),
        ("A. Berg", "open case", "for writing", ""),
        ("A. Berg", "new case", "T-1", ""),
    ]
    assert found[0].detail == {"of": decided}
    assert history.entries(db, 2) == found[:2]
    assert history.next_steps(db) == ("", "decide: 2 media")


def test_a_decision_does_not_take_longer_for_all_those_before_it(db: sqlite.Connection) -> None:
    db.execute("BEGIN")
    for number in range(3_000):
        seq = audit.append(db, "A", "decide", str(number), {})
        db.execute("INSERT INTO undo VALUES (?, x'', 'done')", (seq,))
    db.execute("COMMIT")
    steps: list[None] = []
    db.set_progress_handler(lambda: steps.append(None), 1_000)  # of SQLite's machine; a walk takes some for each row
    db.execute("BEGIN")
    history.perform(db, Decide((1,), note="one"), "A")
    history.undo(db, "A")
    assert history.next_steps(db) == ("decide: 2999", "decide: 1 medium")
    history.redo(db, "A")
    db.execute("COMMIT")
    db.set_progress_handler(None, 0)
    assert len(steps) < 3
