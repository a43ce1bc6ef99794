"""Picking members out of an archive: those that are asked for, one after the other, in one walk through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from analysis.archives.archive_limits import ArchiveError
from analysis.archives.unpack import broken_off, walk
from analysis.facts import Chunk, Failure, Member, NotAhead
from analysis.jobs import Pick
from analysis.wire import Numbered, Wanted


class Picker:
    """A walk through the archive `fd` that goes on with each call.

    What isn't asked for is passed over: in a ZIP only the directory is read, in a TAR its head; what was compressed
    together is unpacked for what lies behind it, and handed to nobody. The limits are those of `unpack`.
    """

    def __init__(self, fd: int, job: Pick) -> None:
        """Reads nothing yet."""
        self._met: Counter[bytes] = Counter()
        self._wanted: frozenset[Numbered] = frozenset()
        self._walk = walk(fd, job.format, self._takes)
        self._end: Failure | NotAhead = NotAhead(passed=False)

    def __call__(self, asked: Wanted) -> Iterator[Member | Chunk | Failure | NotAhead]:
        """The next that is one of those asked for, as `unpack` gives it; or NotAhead; or a Failure where the archive
        broke off before it. So it goes on when the end was reached, too."""
        if any(self._met[name] >= number for name, number in asked.members):
            yield NotAhead(passed=True)
            return
        self._wanted = frozenset(asked.members)
        try:
            for message in self._walk:
                yield message
                if _is_last(message):
                    return
        except ArchiveError as error:
            self._end = broken_off(error)
        yield self._end

    def _takes(self, name: bytes) -> bool:
        self._met[name] += 1
        return (name, self._met[name]) in self._wanted


def _is_last(message: Member | Chunk | Failure) -> bool:
    match message:
        case Member():
            return bool(message.failure)
        case Chunk():
            return not message.data
        case _:
            return True
