"""Officers' work comes together: nothing overwrites, the order doesn't matter, twice changes nothing, all is undone."""

from __future__ import annotations

import contextlib
import functools
import multiprocessing
import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app import sqlite
from app.case.decisions import history
from app.case.decisions.clue_decisions import AddClue, RefuteClues
from app.case.decisions.decision import Decision
from app.case.decisions.entity_decisions import CreateEntity, LinkEntity, SetEntity
from app.case.decisions.media_decisions import Decide, Judge
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion
from app.case.decisions.referral_decisions import Refer, SetReferral
from app.case.decisions.series_decisions import AddToSeries, CreateSeries, SetSeries
from app.case.decisions.series_work import SetMembers
from app.case.decisions.video_decisions import AddSegment
from app.case.merge import merge_records
from app.case.merge.merge_comparison import preview
from app.case.merge.merge_decisions import Origin, SettleConflicts, TakeIn
from app.case.merge.officer_work import OfficerWork
from app.case.merge.said import Key
from app.case.merge.statements import statements_of
from app.case.store.connection import open_for_writing
from app.case.trail import audit
from app.case.values.lead_values import Range, Weight
from app.errors import UserError
from tests.app.case.decisions.test_history import fresh_case
from tests.app.case.sample import decided

medium, some = st.integers(1, 4), st.lists(st.integers(1, 4), min_size=1, max_size=2).map(tuple)
country = st.sampled_from(["SE", "NO"])
work: st.SearchStrategy[Decision] = st.one_of(
    st.builds(
        Decide,
        some,
        category=st.none() | st.integers(1, 3),
        add_tags=st.sampled_from([(), ("a",), ("b",)]),
        note=st.none() | st.sampled_from(["x", "y"]),
        second_look=st.none() | st.just(True),
    ),
    st.builds(Judge, st.just(1), st.just(2), st.just("same picture"), st.sampled_from(["confirmed", "rejected"])),
    st.builds(AddSegment, st.just(5), st.just(0), st.sampled_from([500, 900]), st.integers(1, 3)),
    st.builds(
        SetSeries,
        st.just(1),
        title=st.none() | st.sampled_from(["Kitchen", "Room"]),
        status=st.none() | st.sampled_from(["triaged", "identified"]),
        note=st.none() | st.sampled_from(["x", "y"]),
        victims=st.none() | st.sampled_from([Range(1, 2), Range(2, None)]),
        distributed=st.none() | st.sampled_from(["yes", "no"]),
        central_number=st.none() | st.sampled_from(["17", "18"]),
    ),
    st.builds(AddToSeries, st.just(1), some, st.sampled_from(["", "why"]), st.sampled_from(["original", "derived"])),
    st.builds(SetMembers, st.just(1), st.just((1,)), st.sampled_from(["derived", "context"])),
    st.builds(
        AddClue,
        medium,
        st.just("sign"),
        st.sampled_from(["ICA", "bus"]),
        st.none() | st.just(1),
        weights=st.sampled_from([(), (Weight("country", "SE", 2),), (Weight("country", "SE", -1),)]),
    ),
    st.builds(RefuteClues, st.just((1,)), st.sampled_from(["no", "never"])),
    st.builds(HoldOpinion, st.just(1), country, st.sampled_from(["likely", "unlikely"]), st.just("seen")),
    st.builds(RejectOpinion, st.just(1), country, st.just("no")),
    st.builds(CreateEntity, st.just("victim"), st.sampled_from(["V1", "V2"]), series=st.just((1,)), media=some),
    st.builds(
        SetEntity,
        st.just(1),
        country=st.none() | country,
        note=st.none() | st.just("n"),
        identified=st.none() | st.just(True),
        position=st.none() | st.sampled_from([(1.5, 2.5), (3.0, 4.0)]),
    ),
    st.builds(LinkEntity, st.just(1), media=some),
    st.builds(Refer, st.just(1), country, st.just("NOA"), st.just("2026-01-01")),
    st.builds(SetReferral, st.just(1), st.sampled_from(["no_lead", "taken_up"]), note=st.none() | st.just("x")),
)
sittings = st.lists(work, max_size=8)


@functools.cache
def shared_case() -> bytes:
    """The database that every officer got a copy of."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "case.db").write_bytes(fresh_case())
        db = open_for_writing(Path(folder) / "case.db", None, durable=False)
        db.execute("UPDATE medium SET kind = 'video' WHERE id = 5")
        history.perform(db, CreateSeries("Kitchen", (1,)), "A. Berg")
        octets = bytes_of(db)
        db.close()
        return octets


def bytes_of(db: sqlite.Connection) -> bytes:
    """The whole database, as a file of its own would hold it."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Path(db.execute("PRAGMA database_list").fetchone()[2]).read_bytes()


@contextmanager
def copy_of_case(
    officer: str, *sittings: list[Decision], base: Callable[[], bytes] = shared_case
) -> Iterator[sqlite.Connection]:
    """A copy of the case in which this officer decided."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "case.db").write_bytes(base())
        db = open_for_writing(Path(folder) / "case.db", None, durable=False)
        try:
            db.execute("UPDATE case_info SET value = ? WHERE key = 'officer'", (officer,))
            for decision in (each for sitting in sittings for each in sitting):
                perform(db, decision, officer)
            yield db
        finally:
            db.close()


def perform(db: sqlite.Connection, decision: Decision, officer: str = "A. Berg") -> int:
    """Carry it out; 0 where it is refused or changes nothing."""
    db.execute("BEGIN")
    try:
        seq = history.perform(db, decision, officer).seq
    except UserError:
        db.execute("ROLLBACK")
        return 0
    db.execute("COMMIT")
    return seq


def work_of_officer(officer: str, sitting: list[Decision], base: Callable[[], bytes] = shared_case) -> OfficerWork:
    with copy_of_case(officer, sitting, base=base) as db:
        return merge_records.work_with_pictures(db, Path(tempfile.gettempdir()))


def take_in(db: sqlite.Connection, theirs: OfficerWork) -> int:
    db.execute("BEGIN")
    seq = history.perform(db, TakeIn(theirs, Origin(theirs.officer * 8, theirs.officer)), "A. Berg").seq
    db.execute("COMMIT")
    return seq


def says(db: sqlite.Connection) -> dict[object, object]:
    """What the case says, by whom; and every word that it was told, in force or in conflict."""
    stands = {key: said.value for key, said in statements_of(merge_records.work_of(db)).said.items()}
    conflicts = {
        (row.key, row.theirs.value, row.theirs.by, row.state) for row in merge_records.conflicts(db, every=True)
    }
    came = merge_records.taken(db)
    return {"stands": stands, "conflicts": conflicts, "came": came}


many = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def found_by_machine(key: Key, value: object) -> bool:
    """Whether this says that a machine found a face, as it did in every copy: a fact, told once somebody judges it."""
    return key[0][0] == "face" and isinstance(value, tuple) and value[0] == "machine"


def check_any_order(mine: list[Decision], others: list[OfficerWork], base: Callable[[], bytes] = shared_case) -> None:
    """Whoever's work comes first, and however often: the case says the same in the end.

    This officer decides once: of two opinions the newest counts, and a second may begin between them another time.
    """
    with copy_of_case("A. Berg", mine, base=base) as db:
        decided_here = bytes_of(db)
    found = []
    for order in (others, others[::-1], [*others, *others]):
        with copy_of_case("A. Berg", base=lambda: decided_here) as db:
            for each in order:
                take_in(db, each)
            found.append(says(db))
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    for name in ("stands", "conflicts"):
        assert found[0][name] == found[1][name] == found[2][name]
    values = [{key: (said.value, said.by) for key, said in each["came"].items()} for each in found]  # type: ignore[attr-defined]  # it is a dict
    assert values[0] == values[1] == values[2]


def check_nothing_overwritten(
    mine: list[Decision], theirs: OfficerWork, base: Callable[[], bytes] = shared_case
) -> None:
    """What the case says still stands, all was foreseen, twice changes nothing, and undo takes all of it back."""
    with copy_of_case("A. Berg", mine, base=base) as db:
        before = statements_of(merge_records.work_of(db)).said
        rows = decided(db)
        foreseen = preview(db, theirs)
        seq = take_in(db, theirs)
        after = statements_of(merge_records.work_of(db)).said
        assert {key: after[key].value for key in before} == {key: said.value for key, said in before.items()}
        new = [key for key in after.keys() - before.keys() if not found_by_machine(key, after[key].value)]
        assert sum(foreseen.added.values()) == len(new)
        listed = {(row.key, row.theirs.value) for row in merge_records.conflicts(db)}
        assert {(each.key, each.theirs.value) for each in foreseen.conflicts} == listed
        merged = decided(db)
        assert take_in(db, theirs) == 0
        assert decided(db) == merged
        assert preview(db, theirs).added == {}
        if seq:
            history.undo(db, "A. Berg")
            assert decided(db) == rows
            history.redo(db, "A. Berg")
            assert decided(db) == merged
        assert audit.check(db).broken_at is None


@many
@given(sittings, sittings, sittings)
def test_the_order_does_not_matter(mine: list[Decision], b: list[Decision], c: list[Decision]) -> None:
    check_any_order(mine, [work_of_officer("B. Olsen", b), work_of_officer("C. Diaz", c)])


@many
@given(sittings, sittings)
def test_nothing_of_ours_is_overwritten_and_twice_changes_nothing(mine: list[Decision], b: list[Decision]) -> None:
    check_nothing_overwritten(mine, work_of_officer("B. Olsen", b))


@many
@given(sittings, sittings, st.sampled_from(["ours", "theirs"]))
def test_what_was_settled_does_not_come_back(mine: list[Decision], b: list[Decision], choice: str) -> None:
    theirs = work_of_officer("B. Olsen", b)
    with copy_of_case("A. Berg", mine) as db:
        take_in(db, theirs)
        for row in merge_records.conflicts(db):
            same = [each for each in merge_records.conflicts(db) if each.key == row.key]
            assert merge_records.conflicts(db, about={row.key}) == same
            before = decided(db)
            assert perform(db, SettleConflicts((row.id,), choice))
            now = statements_of(merge_records.work_of(db)).said[row.key].value
            assert now == (row.theirs.value if choice == "theirs" else row.ours and row.ours.value)
            history.undo(db, "A. Berg")
            assert decided(db) == before
            history.redo(db, "A. Berg")
        open_now = merge_records.conflicts(db)
        assert [row for row in open_now if row.key[1] != "country"] == []
        take_in(db, theirs)
        assert merge_records.conflicts(db) == open_now


def test_both_notes_can_stand() -> None:
    theirs = work_of_officer("B. Olsen", [Decide((1,), note="theirs")])
    with copy_of_case("A. Berg", [Decide((1,), note="ours", category=1)]) as db:
        take_in(db, theirs)
        (row,) = merge_records.conflicts(db)
        assert row.ours is not None
        assert (row.ours.by, row.theirs.by) == ("A. Berg", "B. Olsen")
        assert perform(db, SettleConflicts((row.id,), "both"))
        assert db.execute("SELECT text FROM note WHERE medium = 1").fetchone() == ("ours\ntheirs",)


def test_a_category_is_one_or_the_other() -> None:
    theirs = work_of_officer("B. Olsen", [Decide((1,), category=2)])
    with copy_of_case("A. Berg", [Decide((1,), category=1)]) as db:
        take_in(db, theirs)
        (row,) = merge_records.conflicts(db)
        with pytest.raises(UserError, match="Only notes"):
            history.perform(db, SettleConflicts((row.id,), "both"), "A. Berg")


def test_series_made_in_two_copies_under_one_code_stay_two() -> None:
    theirs = work_of_officer("B. Olsen", [CreateSeries("Beach", (3,))])
    with copy_of_case("A. Berg", [CreateSeries("Attic", (4,))]) as db:
        take_in(db, theirs)
        rows = db.execute("SELECT title, code FROM series ORDER BY id").fetchall()
        assert [title for title, _ in rows] == ["Kitchen", "Attic", "Beach"]
        assert rows[1][1] == "S-0002"
        assert rows[2][1].startswith("S-0002-")
        assert take_in(db, theirs) == 0


def test_a_series_whose_code_was_changed_in_one_copy_stays_one() -> None:
    for mine, their in (
        ([SetSeries(1, code="OP-1")], [SetSeries(1, note="theirs")]),
        ([SetSeries(1, note="ours")], [SetSeries(1, code="OP-1", owner="B. Olsen")]),
        ([SetSeries(1, code="OP-1")], [SetSeries(1, code="OP-2"), SetSeries(1, code="OP-3")]),
    ):
        theirs = work_of_officer("B. Olsen", list(their))
        with copy_of_case("A. Berg", list(mine)) as db:
            codes = [code for (code,) in db.execute("SELECT code FROM series")]
            take_in(db, theirs)
            assert [code for (code,) in db.execute("SELECT code FROM series")] == codes
            assert take_in(db, theirs) == 0


def test_media_that_are_not_here_are_told() -> None:
    with copy_of_case("B. Olsen", [Decide((1, 2), category=1)]) as db:
        theirs = merge_records.work_of(db)
    with copy_of_case("A. Berg") as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("UPDATE medium SET sha256 = zeroblob(32) WHERE id = 2")
        found = preview(db, theirs)
        assert found.missing == (theirs.media[0].sha256.hex(),) or found.missing == (theirs.media[1].sha256.hex(),)
        take_in(db, theirs)
        assert db.execute("SELECT medium FROM category").fetchall() == [(1,)]


def test_a_kill_in_the_middle_leaves_nothing(tmp_path: Path) -> None:
    theirs = work_of_officer("B. Olsen", [Decide((1, 2), category=2, note="theirs"), CreateSeries("Beach", (3,))])
    (tmp_path / "case.db").write_bytes(shared_case())
    with contextlib.closing(open_for_writing(tmp_path / "case.db", None)) as db:
        before = decided(db)
    child = multiprocessing.get_context("spawn").Process(target=merge_and_die, args=(tmp_path / "case.db", theirs))
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL
    with contextlib.closing(open_for_writing(tmp_path / "case.db", None)) as db:
        assert decided(db) == before
        assert audit.check(db).broken_at is None
        assert take_in(db, theirs)


def merge_and_die(path: Path, theirs: OfficerWork) -> None:
    """Be killed once everything is written, and nothing committed."""
    db = open_for_writing(path, None)
    db.execute("BEGIN")
    history.perform(db, TakeIn(theirs, Origin("b" * 64, "b")), "A. Berg")
    os.kill(os.getpid(), signal.SIGKILL)


def test_another_scheme_is_refused() -> None:
    with copy_of_case("B. Olsen") as db:
        db.execute("UPDATE case_info SET value = 'sweden' WHERE key = 'scheme'")
        theirs = merge_records.work_of(db)
    with copy_of_case("A. Berg") as db, pytest.raises(UserError, match="category scheme"):
        take_in(db, theirs)
