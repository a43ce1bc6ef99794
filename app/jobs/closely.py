"""Looking closely at pictures that an officer chose: decoded anew from the sources, compared, linked.

What was seen is kept picture by picture, so that a look that ends anywhere goes on from there when it is asked for
again.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from analysis.facts import Reading
from analysis.fingerprints.features import CLOSE
from analysis.jobs import Examine
from app import sqlite
from app.case.casefile import Case
from app.case.queries import close_search, media
from app.case.queries.close_search import CloseLeft
from app.case.records import close_records
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.fetch import Fetcher, NotToBeHad
from app.ingest.outcome import CrewLost
from app.jobs.by_threads import each_medium
from app.jobs.linker import link_now
from app.linking.closely.comparing import Cancelled, Comparing

PICTURE_BYTES = 90_000
"""What a close look adds to a case, about: 57 kB of features, and a preview of 30."""
_SECONDS, _SECONDS_A_BYTE = 0.09, 3e-8
"""Processor time of a look at a picture: measured with photographs of 0.4 and 2.8 MB."""
_COMPARING_SECONDS = 0.15
"""Of comparing it with those that share points with it."""

BROKE = "it broke its worker"
CHANGED = "what lies there now isn't this picture any more"


@dataclass(frozen=True)
class Cost:
    """What looking closely takes, about. `size`: bytes on the disk; `seconds` on this machine."""

    pictures: int
    waiting: int
    seconds: float
    size: int


@dataclass(frozen=True)
class Looked:
    """What came of it. `absent`: pictures whose sources aren't there, `unreadable`: that can't be decoded now;
    `compared`: pictures that were compared; `links`: new ones that only close looks speak for."""

    looked: int
    absent: int
    unreadable: int
    compared: int
    links: int
    stopped: bool
    absent_media: tuple[int, ...] = field(default=())


Tell = Callable[[str, int, int], None]
"""What is done (`LOOKING`, `COMPARING`), and how far it is."""
LOOKING, COMPARING = "looking", "comparing"


def cost(left: CloseLeft, workers: int) -> Cost:
    """What it takes to look at what is left."""
    looking = left.waiting * _SECONDS + left.size * _SECONDS_A_BYTE
    seconds = looking / max(1, workers) + left.waiting * _COMPARING_SECONDS
    return Cost(left.pictures, left.waiting, seconds, left.waiting * PICTURE_BYTES)


def left_to_look(reader: sqlite.Connection, among: Sequence[int] | None = None) -> CloseLeft:
    """How much there is; `among`: only of the stacks of these media, None: of the whole case."""
    return close_search.left(reader, CLOSE.version, among)


def look_closely(
    case: Case,
    crew: Crew,
    among: Sequence[int] | None = None,
    *,
    workers: int = 1,
    tell: Tell = lambda doing, done, total: None,
    stopped: Callable[[], bool] = lambda: False,
) -> Looked:
    """Look at the pictures of these media's stacks that weren't looked at, compare what wasn't compared, and link.

    `among`: None means the whole case. Raises UserError where no worker can be had, or no picture is meant.
    """
    if among is not None and not close_search.pictures_among(case.reader(), among):
        raise UserError("Only pictures can be looked at closely, and none is chosen; choose some, or the whole case.")
    wanted = close_search.waiting(case.reader(), CLOSE.version, among)
    before = close_records.count_links(case.reader())
    found = _Looking(case, crew, wanted, tell, stopped).run(workers)
    try:
        with case.linking:
            compared = Comparing(
                case.write, case.reader(), lambda done, total: tell(COMPARING, done, total), stopped
            ).run()
    except Cancelled:
        return _on_record(case, replace(found, stopped=True))
    complete = link_now(case, cancelled=stopped).complete
    links = max(0, close_records.count_links(case.reader()) - before)
    return _on_record(case, replace(found, compared=compared, links=links, stopped=found.stopped or not complete))


def _on_record(case: Case, found: Looked) -> Looked:
    names = ("looked", "absent", "unreadable", "compared", "links", "stopped")
    facts: dict[str, object] = {name: getattr(found, name) for name in names}
    case.write(lambda db: close_records.end(db, case.actor, facts))
    return found


class _Looking:
    """One look at many pictures, by several threads, each of which waits for a worker."""

    def __init__(self, case: Case, crew: Crew, wanted: Sequence[int], tell: Tell, stopped: Callable[[], bool]) -> None:
        self._case = case
        self._crew = crew
        self._wanted = wanted
        self._tell = tell
        self._stopped = stopped
        self._gate = threading.Lock()
        self._done = self._looked = self._unreadable = 0
        self._absent: list[int] = []

    def run(self, workers: int) -> Looked:
        self._tell(LOOKING, 0, len(self._wanted))
        try:
            each_medium(
                self._case,
                self._crew,
                self._wanted,
                self._look,
                workers=max(1, workers),
                name="close looks",
                stopped=self._stopped,
            )
        except CrewLost as lost:
            raise UserError("No worker can be started; close other programs to free memory, then try again.") from lost
        return Looked(
            self._looked,
            len(self._absent),
            self._unreadable,
            0,
            0,
            self._done < len(self._wanted),
            tuple(sorted(self._absent)),
        )

    def _look(self, reader: sqlite.Connection, fetcher: Fetcher, medium: int) -> None:
        """Look at one picture, from the first place that still has its bytes."""
        digest = bytes.fromhex(media.get(reader, medium).sha256)
        reason, absent = "", True
        for place in media.places(reader, medium):
            try:
                with fetcher.open_place(place) as descriptor:
                    reason = self._seen(descriptor, medium, digest)
            except NotToBeHad:
                continue
            if reason == CHANGED:
                continue
            absent = False
            break
        if reason and not absent and reason != BROKE:
            self._case.write(lambda db: close_records.record(db, medium, CLOSE.version, reason))
        self._count(medium, absent=absent, readable=not absent and not reason)

    def _seen(self, descriptor: int, medium: int, digest: bytes) -> str:
        """Keep what a worker sees; gives why it doesn't, or nothing. That a worker broke may not happen next time."""
        same = False

        def decide(reading: Reading) -> bool:
            nonlocal same
            same = reading.digests.sha256 == digest
            return same

        outcome = self._crew.examine(descriptor, Examine(os.fstat(descriptor).st_size, closely=True), decide)
        if outcome.reading is not None and not same:
            return CHANGED
        facts = outcome.facts
        if facts is None or not facts.frames:
            if outcome.failure is None:
                return BROKE
            return outcome.failure.reason
        value, jpeg = facts.frames[0].features, facts.preview
        self._case.write_previews(lambda db: close_records.keep_features(db, medium, value, jpeg))
        self._case.write(lambda db: close_records.record(db, medium, CLOSE.version))
        return ""

    def _count(self, medium: int, *, absent: bool, readable: bool) -> None:
        with self._gate:
            self._done += 1
            self._looked += readable
            self._unreadable += not absent and not readable
            if absent:
                self._absent.append(medium)
            self._tell(LOOKING, self._done, len(self._wanted))
