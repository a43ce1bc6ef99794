"""Time that nobody sets."""

import time


def steady_seconds() -> float:
    """Seconds since some moment in the past, which go on while the machine sleeps and which no one can set back.

    On Windows Python's monotonic clock counts sleep too (not verified on Windows); on macOS it doesn't.
    """
    clock = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if clock is None else time.clock_gettime(clock)
