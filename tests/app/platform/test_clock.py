"""The clock that nobody sets goes on."""

import time

from app.platform.clock import steady_seconds


def test_it_counts_seconds_and_never_back() -> None:
    before = steady_seconds()
    time.sleep(0.05)
    between = steady_seconds() - before
    assert 0.05 <= between < 30
