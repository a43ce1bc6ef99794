"""Garbage is looked for while the window rests, and goes nevertheless."""

from __future__ import annotations

import gc
import time
import weakref
from collections.abc import Iterator

import pytest

from app.desk.work.collecting import CollectsAtRest


class Knot:
    """Holds itself, so that only the collector takes it away."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collects(qapp: object) -> Iterator[CollectsAtRest]:
    made = CollectsAtRest()
    yield made
    made.stop()


def an_old_knot() -> weakref.ref[Knot]:
    """One that the looks through newer objects have passed over."""
    knot = Knot()
    kept = weakref.ref(knot)
    for _ in range(12):
        gc.collect(1)
    del knot
    return kept


def test_it_waits_until_the_window_rests(collects: CollectsAtRest) -> None:
    knot = an_old_knot()
    collects.look()
    knot = an_old_knot()
    until = time.thread_time() + 0.05
    while time.thread_time() < until:  # somebody scrolls
        pass
    assert not collects.look()
    assert knot() is not None
    assert collects.look()  # nothing was done since
    assert knot() is None
    assert not collects.look()  # nothing is due


def test_python_never_looks_through_everything_by_itself_and_does_again_afterwards(qapp: object) -> None:
    before = gc.get_threshold()
    collects = CollectsAtRest()
    full: list[int] = []

    def told(phase: str, info: dict[str, int]) -> None:
        if phase == "start" and info["generation"] == 2:
            full.append(1)

    gc.callbacks.append(told)
    try:
        kept = [[each] for each in range(300_000)]
        assert not full
        collects.stop()
        assert gc.get_threshold() == before
        assert len(kept) == 300_000
    finally:
        gc.callbacks.remove(told)
