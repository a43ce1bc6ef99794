"""A proposal of 50,000 media is told in a line as quickly as one of two."""

from __future__ import annotations

import time

from app.case.decisions.reason_decisions import StatedReason
from app.desk.leads.proposed import Proposed, Why

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
