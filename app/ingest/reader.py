"""Reads occurrences one after the other: opens the evidence, gives it to a worker, tells the recorder what came of it.

Runs on several threads. Each thread has one file in hand; archives are walked by the thread that read them, member by
member, depth first, so that no archive is held in memory or on the disk.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field, replace

from analysis import nothing
from analysis.facts import MEDIA_KINDS, Kind, Reading
from analysis.jobs import Examine, Unpack
from app.case.casefile import Case
from app.case.records import archive_ends
from app.case.records import intake_records as records
from app.case.records.archive_ends import ArchiveEnd
from app.case.records.intake_records import Claim, Content, Ids, NewOccurrence, Result
from app.case.records.known_records import Known
from app.case.values import names
from app.errors import UserError
from app.ingest.allowance import Allowance, TooMuch
from app.ingest.conversation import UnpackedMember
from app.ingest.crew import Crew
from app.ingest.evidence import Unreadable
from app.ingest.inflight import InFlight
from app.ingest.known import NO_SETS, KnownSets
from app.ingest.outcome import CrewLost, FaultKind, JobFailed, Outcome
from app.ingest.progress import Tally
from app.ingest.recorder import Outgoing
from app.ingest.walk import is_gone, open_claimed, source_gone

DEEPEST = 5
"""Archives inside archives are walked down to here; a bomb can be endlessly deep."""

ATTEMPTS = 2
"""A file that broke its worker is tried once more, by a fresh one and alone."""
_FINAL = (FaultKind.DEADLINE, FaultKind.FORBIDDEN)
"""Not after these: it would only cost the time again, or give an attack a second go."""

_NOT_ALL = f"{archive_ends.NOT_ALL}: {{}}"

CREWS_LOST = 3
"""How often in a row no worker may be had before the ingest stops with a sentence."""


@dataclass(frozen=True)
class _Inside:
    """The archive that is being walked: its source, its own occurrence, how deep its members lie."""

    source: int
    container: int
    depth: int
    allowance: Allowance

    def deeper(self, container: int) -> _Inside:
        return _Inside(self.source, container, self.depth + 1, self.allowance)


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
    known: KnownSets = NO_SETS
    touched: Counter[int] = field(default_factory=Counter)
    """Files, by their source, whose access time reading may have changed."""

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
        if not evidence.untouched:
            self.touched[claim.source.id] += 1
        with evidence:
            archive = claim.archive_format or self._examine(evidence.descriptor, evidence.size, claim.id, None)
            if archive:
                place = _Inside(claim.source.id, claim.id, 1, Allowance(evidence.size))
                with suppress(TooMuch):  # which every archive on the way has told of
                    self._walk_archive(evidence.descriptor, archive, place)

    def _examine(self, descriptor: int, size: int, occurrence: int, new: NewOccurrence | None) -> str:
        """Have a content read and, if it is new, decoded. Gives its format if it is an archive, else nothing."""
        taken: list[bytes] = []
        known: tuple[Known, ...] = ()

        def decide(reading: Reading) -> bool:
            nonlocal known
            sha256 = reading.digests.sha256
            if sha256 not in taken:
                if not self.in_flight.take(sha256):
                    return False
                taken.append(sha256)
                known = self.known.find(reading.digests)
            return _worth_decoding(reading) and not self.known.skipping(known)

        recorded = b""
        try:
            outcome, faults = self._try(descriptor, size, decide)
            result = self._with_known(_result(occurrence, outcome, faults, new, first=bool(taken)), known)
            self._finish(result, size)
            recorded = result.sha256 or b"" if result.content else b""
        finally:
            for sha256 in taken:
                (self.in_flight.done if sha256 == recorded else self.in_flight.given_up)(sha256)
        signature = outcome.reading.signature if outcome.reading else None
        return signature.format if signature and signature.kind == Kind.ARCHIVE else ""

    def _with_known(self, result: Result, known: tuple[Known, ...]) -> Result:
        """With what hash sets say about its content, which for that may have been left undecoded."""
        content = result.content
        if content is None or not known:
            return result
        reason = self.known.skipping(known)
        if reason and content.facts is None and content.reading.signature.kind in MEDIA_KINDS:
            content = replace(content, state="skipped", reason=reason)
        return replace(result, content=replace(content, known=known))

    def _try(self, descriptor: int, size: int, decide: Callable[[Reading], bool]) -> tuple[Outcome, int]:
        if size == 0:  # nothing in it can be hostile
            decide(nothing.READING)
            return Outcome(nothing.READING, failure=nothing.FAILURE), 0
        faults = lost = 0
        while True:
            try:
                outcome = self.crew.examine(descriptor, Examine(size=size), decide, alone=faults > 0)
            except CrewLost as error:
                lost += 1
                _wait_for_another(error, lost)
                continue
            if outcome.fault is None or outcome.facts is not None:
                return outcome, faults
            faults += 1
            if faults >= ATTEMPTS or outcome.fault.kind in _FINAL:
                return outcome, faults

    def _finish(self, result: Result, size: int) -> None:
        self.hand_in(result)
        self.tally.read(size, unreadable=result.sha256 is None)

    def _walk_archive(self, descriptor: int, archive: str, inside: _Inside) -> None:
        """Record every member of an archive of the format `archive`, and what archives among them hold.

        Raises TooMuch, with this archive's end recorded, so that those around it end too.
        """
        if inside.depth > DEEPEST:
            self.hand_in(
                ArchiveEnd(inside.container, f"{archive_ends.TOO_DEEP} {DEEPEST} deep in archives are not walked")
            )
            return
        try:
            if not self._walk_members(descriptor, archive, inside):
                return
        except JobFailed as error:
            told = error.failure or error.fault
            self.hand_in(ArchiveEnd(inside.container, _NOT_ALL.format(error.words), told.detail if told else ""))
        except TooMuch as error:
            self.hand_in(ArchiveEnd(inside.container, _NOT_ALL.format(error.words)))
            raise
        else:
            self.hand_in(ArchiveEnd(inside.container))

    def _walk_members(self, descriptor: int, archive: str, inside: _Inside) -> bool:
        """Record an archive's members; with every crew that is lost it is begun again, and those that were had are
        passed over. Gives False if it was stopped."""
        had = lost = 0
        while True:
            seen: Counter[str] = Counter()
            try:
                with self.crew.unpack(descriptor, Unpack(format=archive)) as members:
                    for number, member in enumerate(members):
                        if self.stopped():
                            return False
                        with member.content or nullcontext():
                            path = unique_path(names.to_stored(member.untrusted_path), seen)
                            if number >= had:
                                self._read_member(member, path, inside)
                                had, lost = number + 1, 0
                return not self.stopped()
            except CrewLost as error:
                lost += 1
                _wait_for_another(error, lost)

    def _read_member(self, member: UnpackedMember, path: str, inside: _Inside) -> None:
        content = member.content
        inside.allowance.take(1, content.size if content else 0)
        known = records.known_member(self.case.reader(), inside.source, inside.container, path)
        if known is not None and not known.again:
            if known.open_archive and content is not None:
                self._walk_archive(content.descriptor, known.open_archive, inside.deeper(known.id))
            else:  # counted like those that are read now, so that the end is the same however often the ingest stopped
                inside.allowance.take(*records.held_by(self.case.reader(), inside.source, known.id))
            return
        if known is None:
            self.tally.found(1, member.size)
        self.tally.begin(names.display(path))
        number = self.ids.next("occurrence") if known is None else known.id
        new = NewOccurrence(inside.source, inside.container, path, member.size, member.modified, member.failure)
        if content is None:
            self._finish(Result(number, 0, reason=member.failure, new=new), member.size)
            return
        archive = self._examine(content.descriptor, content.size, number, new)
        if archive:
            self._walk_archive(content.descriptor, archive, inside.deeper(number))


def unique_path(path: str, seen: Counter[str]) -> str:
    """Archives may hold several files of one name; the second is told from the first by its number."""
    seen[path] += 1
    return path if seen[path] == 1 else f"{path} ({seen[path]})"


def _wait_for_another(error: CrewLost, lost: int) -> None:
    """Raises UserError when no worker was to be had `lost` times in a row and it makes no sense to go on."""
    if lost >= CREWS_LOST:
        why = str(error).splitlines()[0]
        raise UserError(
            f"No worker can be started ({why}); close other programs to free memory, then resume."
        ) from error
    time.sleep(lost)


def _worth_decoding(reading: Reading) -> bool:
    return reading.signature.kind in MEDIA_KINDS or reading.digests.size == 0


def _result(occurrence: int, outcome: Outcome, faults: int, new: NewOccurrence | None, *, first: bool) -> Result:
    if outcome.reading is None:
        return Result(occurrence, faults, reason=_words(outcome), new=new)
    content = content_of(outcome, outcome.reading) if first else None
    reason = new.failure if new else ""
    return Result(occurrence, faults, outcome.reading.digests.sha256, reason, content, new)


def content_of(outcome: Outcome, reading: Reading) -> Content:
    """What is recorded of a content that was examined: its state, and the reason where it is not ready."""
    facts, fault, failure = outcome.facts, outcome.fault, outcome.failure
    if facts is not None:
        state = "partial" if facts.partial else "ready"
        reason = facts.partial or (f"the maker notes could not be read: {fault.words}" if fault else "")
        return Content(reading, state, reason, fault.detail if fault else facts.detail, facts, outcome.extras)
    if fault is not None:
        return Content(reading, "quarantined", fault.words, fault.detail)
    if failure is not None:
        return Content(reading, "unreadable", failure.reason, failure.detail)
    return Content(reading, "not media")


def _words(outcome: Outcome) -> str:
    if outcome.fault is not None:
        return outcome.fault.words
    return outcome.failure.reason if outcome.failure is not None else "nothing could be read"
