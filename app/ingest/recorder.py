"""The one who writes results into the case, many at a time, and says what is to be read next."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable

from app import sqlite
from app.case.casefile import Case
from app.case.records import intake_records as records
from app.case.records.archive_ends import ArchiveEnd, record_archive_end
from app.case.records.intake_records import Claim, Content, Ids, Result
from app.case.trail.changed import Changed, Touched
from app.ingest.inflight import InFlight

BATCH_RESULTS = 200
BATCH_SECONDS = 0.25
"""A batch is recorded when it has this many results, or is this old: durable commits are what recording costs."""

CLAIMED_AT_ONCE = 64
"""How many occurrences are marked as being read ahead of the readers; so many are read again after a power cut. Twice
as many as came back last, where that is more: else fast readers would wait for each commit."""

TELL_SECONDS = 0.5

Outgoing = Result | ArchiveEnd


class Recorder:
    """Gets results from the reading threads by `hand_in`, and runs on a thread of its own by `serve`."""

    def __init__(self, case: Case, ids: Ids, in_flight: InFlight, claims: queue.Queue[Claim | None]) -> None:
        """`claims` is where the reading threads fetch what to read."""
        self._case = case
        self._ids = ids
        self._in_flight = in_flight
        self._claims = claims
        self._incoming: queue.Queue[Outgoing] = queue.Queue(maxsize=4 * BATCH_RESULTS)
        self._told_at = 0.0
        self._untold: set[int] = set()
        self._gate = threading.Lock()
        self._left = 0

    def hand_in(self, outgoing: Outgoing) -> None:
        """Have a result recorded soon; waits while too many are waiting, so that memory stays flat."""
        self._incoming.put(outgoing)

    def serve(self, readers: int, *, walked: Callable[[], bool], stopped: Callable[[], bool]) -> None:
        """Record until all `readers` have said `leave` and nothing is left; meanwhile supply them with claims.

        `walked`: every source is listed, so that what isn't found now won't be found. A reader that gets None as its
        claim has nothing more to do.
        """
        sent_home, came = False, 0
        while self._present(readers) or not self._incoming.empty():
            all_found = walked()
            ahead = max(CLAIMED_AT_ONCE, 2 * came)
            wanted = 0 if sent_home or stopped() else max(0, ahead - self._claims.qsize())
            batch = self._gather()
            came = len(batch)
            claimed = self._commit(batch, wanted) if batch or wanted > 0 else 0
            if not sent_home and (stopped() or (all_found and claimed < wanted)):
                sent_home = True
                for _ in range(readers):
                    self._claims.put(None)
        self._tell(always=True)

    def discard(self, readers: int) -> None:
        """Recording failed: let every reader end, whatever it still hands in."""
        for _ in range(readers):
            self._claims.put(None)
        while self._present(readers):
            with contextlib.suppress(queue.Empty):
                self._incoming.get(timeout=BATCH_SECONDS)

    def leave(self) -> None:
        """A reader has handed in its last result."""
        with self._gate:
            self._left += 1

    def _present(self, readers: int) -> bool:
        with self._gate:
            return self._left < readers

    def _gather(self) -> list[Outgoing]:
        batch: list[Outgoing] = []
        until = time.monotonic() + BATCH_SECONDS
        while len(batch) < BATCH_RESULTS and (left := until - time.monotonic()) > 0:
            try:
                batch.append(self._incoming.get(timeout=min(left, BATCH_SECONDS / 5)))
            except queue.Empty:
                if batch or self._claims.empty():
                    break
        return batch

    def _commit(self, batch: list[Outgoing], wanted: int) -> int:
        contents = [
            (self._ids.next("medium"), outgoing.content)
            for outgoing in batch
            if isinstance(outgoing, Result) and outgoing.content is not None
        ]
        if contents:
            self._case.write_previews(lambda db: records.record_previews(db, contents))
        claims = self._case.write(lambda db: self._record(db, batch, contents, wanted))
        for _, content in contents:
            self._in_flight.recorded(content.reading.digests.sha256)
        for claim in claims:
            self._claims.put(claim)
        if batch:
            self._tell()
        return len(claims)

    def _record(
        self, db: sqlite.Connection, batch: list[Outgoing], contents: list[tuple[int, Content]], wanted: int
    ) -> list[Claim]:
        for medium, content in contents:
            records.record_content(db, medium, content, self._ids)
        for outgoing in batch:
            if not isinstance(outgoing, Result):
                record_archive_end(db, outgoing)
            elif (told := records.record_occurrence(db, outgoing)) is not None:
                self._untold.add(told)
        return records.claim(db, wanted) if wanted else []

    def _tell(self, *, always: bool = False) -> None:
        now = time.monotonic()
        if always or now - self._told_at >= TELL_SECONDS:
            self._told_at = now
            media, self._untold = tuple(sorted(self._untold)), set()
            self._case.tell(Changed(frozenset({Touched.MEDIA, Touched.SOURCES}), media))
