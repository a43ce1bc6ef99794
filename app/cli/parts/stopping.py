"""How a command is stopped from outside: by Ctrl-C, or by a system that ends programs; it then ends in its own time."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def stopped_by_signals() -> Iterator[Callable[[], bool]]:
    """What says, in the block, whether the command is to stop, so that it leaves everything whole behind."""
    stop = threading.Event()
    previous = [signal.signal(number, lambda *_: stop.set()) for number in _SIGNALS]
    try:
        yield stop.is_set
    finally:
        for number, handler in zip(_SIGNALS, previous, strict=True):
            signal.signal(number, handler)
