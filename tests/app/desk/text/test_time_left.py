"""How long work will take, from how long it took."""

from __future__ import annotations

from app.desk.text.time_left import TimeLeft


def test_it_is_told_from_what_is_done_and_not_before_anything_can_be_said() -> None:
    clock = iter((0.0, 0.5, 30.0, 30.0, 90.0, 90.0))
    left = TimeLeft(lambda: next(clock))
    assert left.words(10, 100) == "time left not known yet"
    assert left.words(0, 100) == "time left not known yet"
    assert left.words(25, 100) == "1:30 left"
    assert left.words(90, 100) == "0:10 left"
    assert left.words(100, 100) == "0:00 left"
