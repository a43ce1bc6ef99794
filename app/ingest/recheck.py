"""Whether the files of a source still are as they were when they were read: walked again, and only ever read.

Bytes are only digested here, never interpreted, so no worker is needed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from analysis.descriptor import read_at
from app import sqlite
from app.case.queries import manifest
from app.case.queries.manifest import Recorded, SourceManifest
from app.case.records import intake_records
from app.case.records.intake_records import NO_FILE, UNLISTED, Entry, SourceRow
from app.case.values import names
from app.errors import UserError
from app.ingest.evidence import Evidence, Unreadable, refusal
from app.ingest.vics_intake import entries_of
from app.ingest.walk import is_gone, open_claimed

_STEP = 1024 * 1024


class What(StrEnum):
    """How a file differs from what is on record of it."""

    CHANGED = "changed"
    GONE = "gone"
    NEW = "new"
    UNREADABLE = "unreadable"
    TOUCHED = "touched"
    """Its content is as it was; the time of its last change isn't. Alone this is no difference."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One file that differs. `path`: below the source, in stored form. `detail`: a clause for people."""

    path: str
    what: What
    detail: str


@dataclass(frozen=True)
class SourceCheck:
    """What a check of one source found. `quick`: by size and time of last change instead of SHA-256."""

    manifest: SourceManifest
    quick: bool
    as_read: int = 0
    changed: int = 0
    gone: int = 0
    new: int = 0
    unreadable: int = 0
    touched: int = 0
    without_digest: int = 0
    """On record without a SHA-256, for they could not be read or weren't yet; compared by size and time alone."""
    members_in_doubt: int = 0
    """Files inside archives that are not as they were read, or can't be read; all others stand with their archives."""
    access_times_not_kept: int = 0

    @property
    def unchanged(self) -> bool:
        """Whether every file is there and as it was, and no other has come."""
        return not (self.changed or self.gone or self.new or self.unreadable)


class CheckStopped(Exception):
    """The check was stopped; nothing can be said of the source."""


def check_source(
    reader: sqlite.Connection,
    source: SourceManifest,
    quick: bool,
    found: Callable[[Difference], None],
    tell: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> SourceCheck:
    """Walk the source and compare each file with what is on record; `found` gets what differs as it is met.

    `tell` gets the bytes that were compared and those that there are. Raises UserError where the source isn't there
    or not wholly listed yet, CheckStopped where `stopped` says so.
    """
    if is_gone(source.row):
        raise _not_there(source.row)
    if not source.listed:
        raise UserError(
            f"The source {names.display(source.row.path)} isn't wholly listed yet; finish reading it, then verify it."
        )
    check = _Check(reader, source, quick, found, tell, stopped)
    check.walk()
    check.look_for_the_rest()
    return check.result()


class _Check:
    """One check under way."""

    def __init__(
        self,
        reader: sqlite.Connection,
        source: SourceManifest,
        quick: bool,
        found: Callable[[Difference], None],
        tell: Callable[[int, int], None],
        stopped: Callable[[], bool],
    ) -> None:
        self._reader = reader
        self._source = source
        self._quick = quick
        self._found = found
        self._tell = tell
        self._stopped = stopped
        self._seen = bytearray(manifest.newest_occurrence(reader) + 1)
        """A flag for each occurrence: a million take a megabyte."""
        self._unlisted: list[str] = []
        self._counts = dict.fromkeys((*What, "as_read", "without_digest", "members_in_doubt", "not_kept"), 0)
        self._octets = 0

    def walk(self) -> None:
        """Compare what is there now."""
        for entry in entries_of(self._reader, self._source.row):
            self._go_on(0)
            then = manifest.recorded(self._reader, self._source.row.id, entry.path)
            if then is not None:
                self._seen[then.id] = 1
            self._compare(entry, then)

    def look_for_the_rest(self) -> None:
        """Name what is on record and was not met."""
        if is_gone(self._source.row):
            raise _not_there(self._source.row)
        for then in manifest.all_recorded(self._reader, self._source.row.id):
            self._go_on(0)
            # A folder that couldn't be listed then and can be now: what is in it is new.
            if self._seen[then.id] or then.reason.startswith(UNLISTED):
                continue
            if any(then.path.startswith(f"{folder}/" if folder else "") for folder in self._unlisted):
                self._differs(then.path, What.UNREADABLE, "it lies in a folder that can't be listed", then)
            else:
                self._differs(then.path, What.GONE, "it isn't there any more", then)

    def result(self) -> SourceCheck:
        counts = self._counts
        return SourceCheck(
            self._source,
            self._quick,
            as_read=counts["as_read"],
            changed=counts[What.CHANGED],
            gone=counts[What.GONE],
            new=counts[What.NEW],
            unreadable=counts[What.UNREADABLE],
            touched=counts[What.TOUCHED],
            without_digest=counts["without_digest"],
            members_in_doubt=counts["members_in_doubt"],
            access_times_not_kept=counts["not_kept"],
        )

    def _compare(self, entry: Entry, then: Recorded | None) -> None:
        if entry.reason.startswith(UNLISTED):
            self._unlisted.append(entry.path)
            if then is None:
                self._differs(entry.path, What.UNREADABLE, entry.reason)
            else:
                self._counts["without_digest"] += 1
        elif then is None:
            self._differs(entry.path, What.NEW, entry.reason or f"it has {entry.size:,} bytes")
        elif entry.reason:
            self._compare_other(entry.path, entry.reason, then)
        elif then.reason.startswith(NO_FILE):
            self._differs(entry.path, What.CHANGED, f"it is a file now; then {then.reason}", then)
        elif then.sha256 is None or self._quick:
            self._compare_outside(entry, then)
        else:
            self._compare_content(entry, then, then.sha256)

    def _compare_other(self, path: str, reason: str, then: Recorded) -> None:
        """A link, a pipe: it has no content, then as now."""
        if then.reason == reason:
            self._counts["without_digest"] += 1
        else:
            self._differs(path, What.CHANGED, f"{reason}; it was a file of {then.size:,} bytes", then)

    def _compare_outside(self, entry: Entry, then: Recorded) -> None:
        """By size and time of last change."""
        self._go_on(entry.size)
        if entry.size != then.size:
            self._differs(entry.path, What.CHANGED, _sizes(entry.size, then.size), then)
        elif entry.modified_ns != then.modified_ns:
            self._differs(entry.path, What.CHANGED, _times(entry.modified_ns, then.modified_ns), then)
        else:
            self._counts["without_digest" if then.sha256 is None else "as_read"] += 1

    def _compare_content(self, entry: Entry, then: Recorded, sha256: bytes) -> None:
        if entry.size != then.size:
            self._go_on(entry.size)
            self._differs(entry.path, What.CHANGED, _sizes(entry.size, then.size), then)
            return
        try:
            with open_claimed(self._source.row, entry.path) as evidence:
                self._counts["not_kept"] += not evidence.untouched
                now = self._digest(evidence)
        except Unreadable as error:
            if is_gone(self._source.row):
                raise _not_there(self._source.row) from error
            self._differs(entry.path, What.UNREADABLE, f"the file {error.reason}", then)
            return
        if now != sha256:
            self._differs(entry.path, What.CHANGED, "its content is another; its size is as it was", then)
            return
        self._counts["as_read"] += 1
        if entry.modified_ns != then.modified_ns:
            self._differs(entry.path, What.TOUCHED, _times(entry.modified_ns, then.modified_ns))

    def _digest(self, evidence: Evidence) -> bytes:
        digest, at = hashlib.sha256(), 0
        try:
            while data := read_at(evidence.descriptor, _STEP, at):
                digest.update(data)
                at += len(data)
                self._go_on(len(data))
        except OSError as error:
            raise Unreadable(refusal(error)) from error
        return digest.digest()

    def _differs(self, path: str, what: What, detail: str, then: Recorded | None = None) -> None:
        self._counts[what] += 1
        if then is not None and then.is_archive:
            held, _ = intake_records.held_by(self._reader, self._source.row.id, then.id)
            self._counts["members_in_doubt"] += held
        self._found(Difference(path, what, detail))

    def _go_on(self, octets: int) -> None:
        if self._stopped():
            raise CheckStopped
        self._octets += octets
        self._tell(self._octets, max(self._source.octets, self._octets))


def _sizes(now: int, then: int) -> str:
    return f"it has {now:,} bytes; it had {then:,}"


def _times(now: int | None, then: int | None) -> str:
    return f"it was last changed at {_moment(now)}; on record is {_moment(then)}"


def _moment(nanoseconds: int | None) -> str:
    """UTC, to the second; with the nanoseconds, by which alone two times may differ."""
    if nanoseconds is None:
        return "no time"
    seconds, rest = divmod(nanoseconds, 10**9)
    try:
        shown = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    except (OverflowError, ValueError, OSError):  # a file system may claim any year
        return f"{nanoseconds} ns"
    return f"{shown}.{rest:09d}Z"


def _not_there(source: SourceRow) -> UserError:
    return UserError(f"The source {names.display(source.path)} isn't there; connect it again, then verify it.")
