"""Reads occurrences one after the other: opens the evidence, gives it to a worker, tells the recorder what came of it.

Runs on several threads. Each thread has one file in hand; archives are walked by the thread that read them, member by
member, depth first, so that no archive is held in memory or on the disk.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass

from analysis.facts import MEDIA_KINDS, Examine, Kind, Reading, Unpack
from app.case import intake_records as records
from app.case import names
from app.case.casefile import Case
from app.case.intake_records import ArchiveEnd, Claim, Content, Ids, NewOccurrence, Result
from app.errors import UserError
from app.ingest.conversation import UnpackedMember
from app.ingest.crew import Crew
from app.ingest.evidence import Unreadable
from app.ingest.inflight import InFlight
from app.ingest.outcome import CrewLost, FaultKind, JobFailed, Outcome
from app.ingest.progress import Tally
from app.ingest.recorder import Outgoing
from app.ingest.walk import is_gone, open_claimed, source_gone

DEEPEST = 5
"""Archives inside archives are walked down to here; a bomb can be endlessly deep."""

ATTEMPTS = 2
"""A file that broke its worker is tried once more. Not after a deadline: it would only cost the time again."""


CREWS_LOST = 3
"""How often in a row no worker may be had before the ingest stops with a sentence."""


@dataclass(frozen=True)
class Reader:
    """What a reading thread needs. `stopped` is asked between files."""

    case: Case
    crew: Crew
    ids: Ids
    in_flight: InFlight
    tally: Tally
    hand_in: Callable[[Outgoing], None]
    stopped: Callable[[], bool]

    def read(self, claim: Claim) -> None:
        """Read a file of the file system and, if it is an archive, all that it holds."""
        self.tally.begin(names.display(claim.path))
        try:
            evidence = open_claimed(claim.source, claim.path)
        except Unreadable as error:
            if is_gone(claim.source):
                raise source_gone(claim.source) from error
            if not claim.archive_format:
                self._finish(Result(claim.id, 0, reason=f"the file {error.reason}"), claim.size)
            return
        with evidence:
            archive = claim.archive_format or self._examine(evidence.descriptor, evidence.size, claim.id, None)
            if archive:
                self._walk_archive(evidence.descriptor, archive, claim.source.id, claim.id, 1)

    def _examine(self, descriptor: int, size: int, occurrence: int, new: NewOccurrence | None) -> str:
        """Have a content read and, if it is new, decoded. Gives its format if it is an archive, else nothing."""
        taken: list[bytes] = []

        def decide(reading: Reading) -> bool:
            sha256 = reading.digests.sha256
            if sha256 not in taken:
                if not self.in_flight.take(sha256):
                    return False
                taken.append(sha256)
            return _worth_decoding(reading)

        recorded = b""
        try:
            outcome, faults = self._try(descriptor, size, decide)
            result = _result(occurrence, outcome, faults, new, first=bool(taken))
            self._finish(result, size)
            recorded = result.sha256 or b"" if result.content else b""
        finally:
            for sha256 in taken:
                (self.in_flight.done if sha256 == recorded else self.in_flight.given_up)(sha256)
        signature = outcome.reading.signature if outcome.reading else None
        return signature.format if signature and signature.kind == Kind.ARCHIVE else ""

    def _try(self, descriptor: int, size: int, decide: Callable[[Reading], bool]) -> tuple[Outcome, int]:
        faults = lost = 0
        while True:
            try:
                outcome = self.crew.examine(descriptor, Examine(size=size), decide)
            except CrewLost as error:
                lost += 1
                if lost >= CREWS_LOST:
                    raise UserError(
                        f"No worker can be started ({error}); close other programs to free memory, then resume."
                    ) from error
                time.sleep(lost)
                continue
            if outcome.fault is None or outcome.facts is not None:
                return outcome, faults
            faults += 1
            if faults >= ATTEMPTS or outcome.fault.kind == FaultKind.DEADLINE:
                return outcome, faults

    def _finish(self, result: Result, size: int) -> None:
        self.hand_in(result)
        self.tally.read(size, unreadable=result.sha256 is None)

    def _walk_archive(self, descriptor: int, archive: str, source: int, occurrence: int, depth: int) -> None:
        """Record every member of an archive of the format `archive`, and what archives among them hold."""
        if depth > DEEPEST:
            self.hand_in(ArchiveEnd(occurrence, f"archives more than {DEEPEST} deep in archives are not walked"))
            return
        seen: Counter[str] = Counter()
        try:
            with self.crew.unpack(descriptor, Unpack(format=archive)) as members:
                for member in members:
                    if self.stopped():
                        return
                    with member.content or nullcontext():
                        self._read_member(member, seen, source, occurrence, depth)
        except JobFailed as error:
            told = error.failure or error.fault
            detail = told.detail if told else ""
            self.hand_in(ArchiveEnd(occurrence, f"not all of this archive could be unpacked: {error.words}", detail))
            return
        if not self.stopped():
            self.hand_in(ArchiveEnd(occurrence))

    def _read_member(self, member: UnpackedMember, seen: Counter[str], source: int, container: int, depth: int) -> None:
        path = unique_path(names.to_stored(member.untrusted_path), seen)
        known = records.known_member(self.case.reader(), source, container, path)
        if known is not None:
            if known.open_archive and member.content is not None:
                self._walk_archive(member.content.descriptor, known.open_archive, source, known.id, depth + 1)
            return
        self.tally.found(1, member.size)
        self.tally.begin(names.display(path))
        number = self.ids.next("occurrence")
        new = NewOccurrence(source, container, path, member.size, member.modified)
        content = member.content
        if content is None:
            self._finish(Result(number, 0, reason=member.failure, new=new), member.size)
            return
        archive = self._examine(content.descriptor, content.size, number, new)
        if archive:
            self._walk_archive(content.descriptor, archive, source, number, depth + 1)


def unique_path(path: str, seen: Counter[str]) -> str:
    """Archives may hold several files of one name; the second is told from the first by its number."""
    seen[path] += 1
    return path if seen[path] == 1 else f"{path} ({seen[path]})"


def _worth_decoding(reading: Reading) -> bool:
    return reading.signature.kind in MEDIA_KINDS or reading.digests.size == 0


def _result(occurrence: int, outcome: Outcome, faults: int, new: NewOccurrence | None, *, first: bool) -> Result:
    if outcome.reading is None:
        return Result(occurrence, faults, reason=_words(outcome), new=new)
    content = _content(outcome, outcome.reading) if first else None
    return Result(occurrence, faults, outcome.reading.digests.sha256, content=content, new=new)


def _content(outcome: Outcome, reading: Reading) -> Content:
    facts, fault, failure = outcome.facts, outcome.fault, outcome.failure
    if facts is not None:
        state = "partial" if facts.partial else "ready"
        reason = facts.partial or (f"the maker notes could not be read: {fault.words}" if fault else "")
        return Content(reading, state, reason, fault.detail if fault else "", facts, outcome.extras)
    if fault is not None:
        return Content(reading, "quarantined", fault.words, fault.detail)
    if failure is not None:
        return Content(reading, "unreadable", failure.reason, failure.detail)
    return Content(reading, "not media")


def _words(outcome: Outcome) -> str:
    if outcome.fault is not None:
        return outcome.fault.words
    return outcome.failure.reason if outcome.failure is not None else "nothing could be read"
