"""Leads in any order, then all taken back: the case is as it was before."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.case.decisions import history
from app.case.decisions.clue_decisions import (
    AcceptClues,
    AddClue,
    AddClues,
    ChangeClue,
    RefuteClues,
    RemoveClue,
    ReopenClues,
    Spot,
)
from app.case.decisions.decision import Decision
from app.case.decisions.entity_decisions import (
    CreateEntity,
    LinkEntity,
    MergeEntities,
    RemoveEntity,
    SetEntity,
    UnlinkEntity,
)
from app.case.decisions.opinion_decisions import HoldOpinion, RejectOpinion, RemoveOpinion
from app.case.decisions.referral_decisions import Refer, RemoveReferral, SetReferral
from app.case.decisions.series_decisions import CreateSeries, MergeSeries, SetSeries, SplitSeries
from app.case.decisions.series_work import MoveMembers, SetMembers, TakeNextSeries
from app.case.store.connection import open_for_writing
from app.case.trail import audit
from app.case.values.lead_values import Range, Weight
from app.errors import UserError
from tests.app.case.decisions.test_history import fresh_case
from tests.app.case.sample import decided

medium, number = st.integers(1, 6), st.integers(1, 3)
some = st.lists(medium, min_size=1, max_size=3).map(tuple)
any_of = st.lists(number, max_size=2).map(tuple)
country = st.sampled_from(["SE", "NO", "FI"])
weight = st.builds(Weight, st.just("country"), country, st.sampled_from([-2, 1, 3]))
weights = st.lists(weight, max_size=2).map(tuple)
new_clue = st.builds(
    AddClue,
    medium,
    st.just("sign"),
    st.just("ICA"),
    st.none() | number,
    weights=weights,
    origin=st.sampled_from(["person", "machine"]),
    method=st.just("by its position"),
)
label = st.sampled_from(["V1", "room"])

decisions: st.SearchStrategy[Decision] = st.one_of(
    st.builds(CreateSeries, st.just("T"), some),
    st.builds(
        SetSeries,
        number,
        status=st.none() | st.sampled_from(["triaged", "identified"]),
        owner=st.none() | st.sampled_from(["", "B"]),
        victims=st.none() | st.builds(Range, st.none() | st.just(1), st.none() | st.just(2)),
        first_seen=st.none() | st.sampled_from(["", "2014"]),
        distributed=st.none() | st.sampled_from(["yes", "unknown"]),
        priority=st.none() | st.sampled_from(["low", "high"]),
        country=st.none() | country,
    ),
    st.builds(MergeSeries, number, any_of),
    st.builds(SplitSeries, number, some, st.just("Split")),
    st.builds(MoveMembers, number, st.tuples(medium), number),
    st.builds(SetMembers, number, st.tuples(medium), st.sampled_from(["derived", "context"])),
    st.builds(TakeNextSeries, st.sampled_from(["B", ""])),
    new_clue,
    st.builds(AddClues, st.lists(new_clue, min_size=1, max_size=2).map(tuple)),
    st.builds(
        ChangeClue,
        number,
        text=st.none() | st.just("other"),
        weights=st.none() | weights,
        spot=st.none() | st.just(Spot(1, 2)),
        series=st.none() | st.integers(0, 3),
    ),
    st.builds(AcceptClues, any_of),
    st.builds(RefuteClues, any_of, st.just("no")),
    st.builds(ReopenClues, any_of),
    st.builds(RemoveClue, number),
    st.builds(HoldOpinion, number, country, st.sampled_from(["likely", "unlikely"]), st.sampled_from(["", "seen"])),
    st.builds(RejectOpinion, number, country, st.just("no")),
    st.builds(RemoveOpinion, number, country),
    st.builds(CreateEntity, st.sampled_from(["victim", "device"]), label, series=any_of, media=some),
    st.builds(SetEntity, number, label=st.none() | label, identified=st.none() | st.booleans()),
    st.builds(MergeEntities, st.just(1), st.sampled_from([(2,), (3,)])),
    st.builds(LinkEntity, number, any_of, some),
    st.builds(UnlinkEntity, number, any_of, some),
    st.builds(RemoveEntity, number),
    st.builds(Refer, number, country, st.just("NOA")),
    st.builds(SetReferral, number, st.none() | st.just("no_lead"), note=st.none() | st.just("x")),
    st.builds(RemoveReferral, number),
)


FOUNDING: tuple[Decision, ...] = (
    CreateSeries("One", (1, 2, 3)),
    CreateSeries("Two", (3, 4)),
    CreateSeries("Three", (5, 6)),
    AddClue(1, "sign", "ICA", 1, weights=(Weight("country", "SE", 2),)),
    AddClue(4, "sign", "ICA", 2, weights=(Weight("country", "NO", 1), Weight("country", "SE", -1))),
    AddClue(5, "position", "there", 3, origin="machine", method="by its position"),
    CreateEntity("victim", "V1", series=(1, 2), media=(1, 3, 4)),
    CreateEntity("victim", "V2", series=(2,), media=(4,)),
    CreateEntity("location", "room", series=(3,), media=(5, 6)),
    HoldOpinion(1, "SE", "likely"),
    HoldOpinion(2, "FI", "very_likely", "seen"),
    Refer(2, "SE", "NOA", "2026-01-01"),
)


@functools.cache
def case_with_leads() -> bytes:
    """The database of a case in which every decision below finds something to change."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "case.db").write_bytes(fresh_case())
        db = open_for_writing(Path(folder) / "case.db", None, durable=False)
        for decision in FOUNDING:
            history.perform(db, decision, "A. Berg")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        db.close()
        return (Path(folder) / "case.db").read_bytes()


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(decisions, min_size=8, max_size=30))
def test_all_is_taken_back_and_done_again(sequence: list[Decision]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "case.db").write_bytes(case_with_leads())
        db = open_for_writing(Path(folder) / "case.db", None, durable=False)
        try:
            states = [decided(db)]
            for decision in sequence:
                db.execute("BEGIN")
                try:
                    changed = history.perform(db, decision, "A. Berg").seq
                except UserError:
                    db.execute("ROLLBACK")
                    assert decided(db) == states[-1], "what is refused changes nothing"
                    continue
                db.execute("COMMIT")
                states += [decided(db)] if changed else []
            for state in reversed(states[:-1]):
                history.undo(db, "A. Berg")
                assert decided(db) == state
            for _ in states[1:]:
                history.redo(db, "A. Berg")
            assert decided(db) == states[-1]
            assert db.execute("PRAGMA foreign_key_check").fetchall() == []
            assert audit.check(db).broken_at is None
        finally:
            db.close()
