"""The ingest: sources are walked, every file read, what is found recorded. Can be stopped and resumed at any instant.

One thread walks the sources, some read (`app.ingest.reader`), the caller's thread records. What was begun when the
program ended is begun again: an occurrence is recorded wholly or not at all.
"""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Callable
from functools import partial
from itertools import islice

from app.case.casefile import Case
from app.case.records import intake_records as records
from app.case.records import vics_records
from app.case.records.intake_records import Claim, Ids, SourceRow
from app.case.values import names
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.inflight import InFlight
from app.ingest.known import NO_SETS, KnownSets
from app.ingest.progress import Progress, Tally
from app.ingest.reader import Reader
from app.ingest.recorder import Recorder
from app.ingest.vics_intake import entries_of, take_documents
from app.ingest.walk import is_gone, source_gone

LISTED_AT_ONCE = 500
"""Occurrences that are made in one transaction; few enough that the first can be read at once."""


class Ingest:
    """One run of the ingest on an open case. `workers` files are read at once."""

    def __init__(self, case: Case, crew: Crew, workers: int, known: KnownSets = NO_SETS) -> None:
        """The crew is the caller's, who also closes it. `known`: hash sets in which what is read is looked up."""
        self._case = case
        self._crew = crew
        self._workers = workers
        self._known = known
        self._error: BaseException | None = None
        self._walked = threading.Event()
        self._halt = threading.Event()

    def run(self, tell: Callable[[Progress], None], stopped: Callable[[], bool]) -> bool:
        """Read all that is to be read. Gives False if it was stopped before.

        Raises UserError for what the officer can mend: a source that is gone, a full disk. Whatever was read by then
        is in the case, and the next run goes on from there.
        """
        case, tally = self._case, Tally(tell)
        case.write(lambda db: records.requeue(db, interrupted=True))
        tally.found(*records.waiting(case.reader()))
        ids = Ids(case.reader())
        claims: queue.Queue[Claim | None] = queue.Queue()
        in_flight = InFlight(lambda sha256: records.has_content(case.reader(), sha256))
        recorder = Recorder(case, ids, in_flight, claims)

        def halted() -> bool:
            return self._halt.is_set() or stopped()

        reader = Reader(case, self._crew, ids, in_flight, tally, recorder.hand_in, halted, self._known)
        for archive in records.open_archives(case.reader()):
            claims.put(archive)
        threads = [threading.Thread(target=self._walk, args=(ids, tally, halted), name="ingest walk")]
        threads += [
            threading.Thread(target=self._read, args=(reader, claims, recorder), name=f"ingest reader {number + 1}")
            for number in range(self._workers)
        ]
        for thread in threads:
            thread.start()
        try:
            recorder.serve(self._workers, walked=self._walked.is_set, stopped=halted)
        except BaseException as error:  # noqa: BLE001 - raised again below, once the threads have ended
            self._fail(error)
            recorder.discard(self._workers)
        for thread in threads:
            thread.join()
        self._note_touched(reader)
        if self._error is not None:
            raise self._error
        case.write(lambda db: records.requeue(db, interrupted=False))
        case.write(vics_records.match_media)
        return not halted()

    def _note_touched(self, reader: Reader) -> None:
        """Only a file's owner may read it without its access time being changed; it is on record where that was so."""
        for source, files in reader.touched.items():
            with contextlib.suppress(UserError):  # a full disk is told of already
                self._case.record("access times not kept", str(source), {"files": files})

    def _walk(self, ids: Ids, tally: Tally, halted: Callable[[], bool]) -> None:
        try:
            for source in records.unwalked(self._case.reader()):
                self._list(source, ids, tally, halted)
            tally.listed()
            tally.stage("reading")
        except BaseException as error:  # noqa: BLE001 - raised again by the thread that called run
            self._fail(error)
        finally:
            self._walked.set()

    def _list(self, source: SourceRow, ids: Ids, tally: Tally, halted: Callable[[], bool]) -> None:
        if is_gone(source):
            raise source_gone(source)
        if not take_documents(self._case, source, tally.begin, halted):
            return
        entries = entries_of(self._case.reader(), source)
        while piece := list(islice(entries, LISTED_AT_ONCE)):
            if halted():
                return
            tally.begin(names.display(piece[0].path))
            new, unreadable, size = self._case.write(
                partial(records.insert_found, source=source.id, entries=piece, ids=ids)
            )
            tally.found(new - unreadable, size)
            tally.refused(unreadable)
        self._case.write(lambda db: records.set_walked(db, source.id))

    def _read(self, reader: Reader, claims: queue.Queue[Claim | None], recorder: Recorder) -> None:
        try:
            while (claim := claims.get()) is not None and not reader.stopped():
                reader.read(claim)
        except BaseException as error:  # noqa: BLE001 - raised again by the thread that called run
            self._fail(error)
        finally:
            recorder.leave()

    def _fail(self, error: BaseException) -> None:
        if self._error is None:
            self._error = error
        self._halt.set()
