"""Doing something with many media at once, by threads each of which opens media and waits for a worker."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

from app import sqlite
from app.case.casefile import Case
from app.ingest.crew import Crew
from app.ingest.fetch import Fetcher


def each_medium(
    case: Case,
    crew: Crew,
    media: Sequence[int],
    do: Callable[[sqlite.Connection, Fetcher, int], None],
    *,
    workers: int,
    name: str,
    stopped: Callable[[], bool],
) -> None:
    """`do` this, with a reader, a fetcher and a medium, for each in their order, until none is left or it is `stopped`.

    Each thread has a reader and a fetcher of its own. What one raises ends the others after what they are at, and is
    raised then.
    """
    waiting = iter(media)
    gate = threading.Lock()
    failed = threading.Event()

    def next_one() -> int | None:
        with gate:
            return None if failed.is_set() or stopped() else next(waiting, None)

    def serve() -> None:
        with closing(case.new_reader()) as reader, Fetcher(crew) as fetcher:
            while (medium := next_one()) is not None:
                try:
                    do(reader, fetcher, medium)
                except BaseException:
                    failed.set()  # so that the others end too
                    raise

    with ThreadPoolExecutor(workers, thread_name_prefix=name) as pool:
        for each in [pool.submit(serve) for _ in range(workers)]:
            each.result()
