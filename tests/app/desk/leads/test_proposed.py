"""A proposal of 50,000 media is told in a line as quickly as one of two; what is made of it has a title."""

from __future__ import annotations

import time
from pathlib import Path

from app.case.casefile import Case
from app.case.decisions.reason_decisions import ConfirmReasons, StatedReason
from app.case.queries import series
from app.desk.leads.proposed import Confirmed, Proposed, Why
from tests.widgets.desk_case import DeskCase

MANY = 160_000


def why(words: str, *, perhaps: bool = False) -> Why:
    return Why(StatedReason("scene", "a", "b", words, (1, 2)), words, (1, 2), perhaps)


def test_its_strongest_reasons_are_told() -> None:
    found = Proposed((1, 2), (why("same folder"), why("a link"), why("too little", perhaps=True)))
    assert found.untrusted_why == "same folder; a link"


def test_of_many_reasons_no_more_are_told_than_are_read() -> None:
    found = Proposed((1, 2), tuple(why(f"one place is seen in both, with the number {each}") for each in range(MANY)))
    began = time.thread_time()
    told = found.untrusted_why
    assert time.thread_time() - began < 0.01
    assert told.startswith("one place is seen in both, with the number 0; one place")
    assert 1_000 < len(told) < 5_000


def test_a_series_that_is_made_of_it_is_called_by_what_its_media_have_in_common(tmp_path: Path) -> None:
    with Case.create(tmp_path / "one", "T-1") as case:
        desk = DeskCase(case)
        for medium in (1, 2, 3):
            desk.add(medium, paths=(f"Ferry trip/DCIM/{medium}.jpg",), taken=f"2019-05-0{medium}T10:00:00")
        found = Proposed((1, 2), (why("one place"),))
        case.perform(found.taken_over)
        case.perform(Confirmed(ConfirmReasons((StatedReason("scene", "a", "c", "one sofa", (1, 3)),))))
        case.perform(Confirmed(ConfirmReasons((StatedReason("scene", "a", "d", "one lamp", (2, 3)),), 1)))
        assert [each.title for each in series.all_series(case.reader())] == ["Ferry trip, 2019-05"] * 2
        assert [each.medium for each in series.members(case.reader(), 1)] == [1, 2, 3]
        assert [each.medium for each in series.members(case.reader(), 2)] == [1, 3]
