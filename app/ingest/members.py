"""Members of archives, each when it is asked for, at the cost of one walk through each archive.

The walk that led to a member stays open, its worker waiting, and goes on from there to what is asked for next; only for
what lies behind another begins. So those who ask in the order in which media were recorded, which is that of the
archives, have everything unpacked once at most, however deep archives lie in archives.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from contextlib import ExitStack
from types import TracebackType

from analysis.facts import LONGEST_NAME, NotAhead
from analysis.jobs import Pick
from analysis.wire import Numbered
from app.case.queries.media import Place
from app.case.values import names
from app.ingest.crew import Crew
from app.ingest.evidence import Evidence, Unreadable
from app.ingest.outcome import CrewLost, JobFailed
from app.ingest.picking import Picking
from app.ingest.walk import open_claimed
from app.platform.spool import Content

MOST_OPEN = 16
"""Walks that stay open at once, each with a waiting worker: the threads of an ingest read as many archives at a time,
and what they record lies in turns in all of these."""

_NUMBERED = re.compile(r"(.*) \(([2-9]|[1-9]\d{1,8})\)", re.DOTALL | re.ASCII)


class Members:
    """Belongs to one thread; ends its walks with the block."""

    def __init__(self, crew: Crew) -> None:
        """Opens nothing yet."""
        self._crew = crew
        self._walks: dict[int, _Walk] = {}
        """By the occurrence of the archive, the one that was used last at the end."""

    def open(self, place: Place) -> Evidence | Content:
        """The file, or the member of an archive, at this place; the caller's to close.

        Raises Unreadable and JobFailed where it can't be had, CrewLost.
        """
        evidence = open_claimed(place.source, place.path)
        if not place.inside:
            return evidence
        with evidence:
            walk = self._walk(place, len(place.inside) - 1, evidence)
            return walk.pick(place.inside[-1][1])

    def __enter__(self) -> Members:
        """Itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all walks."""
        while self._walks:
            self._walks.popitem()[1].close()

    def _walk(self, place: Place, depth: int, evidence: Evidence) -> _Walk:
        """The walk through the archive that lies so deep in others, 0 the file itself, which was opened just now."""
        archive, now = place.archives[depth], _identity(evidence)
        walk = self._walks.pop(archive, None)
        if walk is not None and walk.file != now:  # another file lies there, or it was written to
            walk.close()
            walk = None
        if walk is None:
            if depth:
                content = self._walk(place, depth - 1, evidence).pick(place.inside[depth - 1][1])
            else:
                content = Content(os.dup(evidence.descriptor), evidence.size)
            walk = _Walk(self._crew, content, place.inside[depth][0], now)
        self._walks[archive] = walk
        if len(self._walks) > MOST_OPEN:
            self._walks.pop(next(iter(self._walks))).close()
        return walk


class _Walk:
    """Through one archive: as far as what was asked for last, or not begun."""

    def __init__(self, crew: Crew, content: Content, archive: str, file: tuple[int, ...]) -> None:
        """Takes over `content`, the bytes of an archive of the format `archive`; `file`: in which they lie."""
        self.file = file
        self._crew = crew
        self._content = content
        self._job = Pick(archive)
        self._worker = ExitStack()
        self._picking: Picking | None = None

    def pick(self, path: str) -> Content:
        """The member that has this path, in stored form, as it was recorded. Raises Unreadable, JobFailed, CrewLost."""
        wanted = numbered(path)
        if self._picking is not None:
            try:
                found = self._ahead(self._picking, wanted)
            except (JobFailed, CrewLost) as error:
                if isinstance(error, JobFailed) and error.failure is not None:
                    raise
                found = NotAhead(passed=True)  # what broke its worker may have been something before
            if isinstance(found, Content):
                return found
            if not found.passed:
                raise Unreadable(_GONE)
            self._end()
        self._picking = self._worker.enter_context(self._crew.pick(self._content.descriptor, self._job))
        found = self._ahead(self._picking, wanted)
        if isinstance(found, NotAhead):
            raise Unreadable(_GONE)
        return found

    def close(self) -> None:
        """End it."""
        self._end()
        self._content.close()

    def _ahead(self, picking: Picking, wanted: Sequence[Numbered]) -> Content | NotAhead:
        """The first of these, from where the walk stands on, that has a content."""
        left = list(wanted)
        while left:
            found = picking.pick(left)
            if isinstance(found, NotAhead):
                return found
            if found.content is not None:
                return found.content
            left = [each for each in left if each[0] != found.untrusted_path]
        return NotAhead(passed=False)

    def _end(self) -> None:
        self._picking = None
        self._worker.close()


_GONE = "isn't in its archive any more"


def numbered(path: str) -> tuple[Numbered, ...]:
    """Which members of an archive may have been recorded with this path, in stored form: the first that is called so,
    or, where it ends in a number, the how-manieth of those without it (`app.ingest.reader.unique_path`)."""
    found = [(names.to_bytes(path), 1)]
    if match := _NUMBERED.fullmatch(path):
        found.append((names.to_bytes(match[1]), int(match[2])))
    return tuple(each for each in found if len(each[0]) <= LONGEST_NAME)


def _identity(evidence: Evidence) -> tuple[int, ...]:
    facts = os.fstat(evidence.descriptor)
    return (facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtime_ns)
