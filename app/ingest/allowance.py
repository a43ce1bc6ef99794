"""How much one archive may hold in all, with everything in the archives that it holds.

Each worker keeps a single archive within bounds (`analysis.archives.archive_limits`); archives in archives multiply,
and a few kilobytes of them unpack to millions of files. Honest ones don't come near: even the shortest entry takes some
tens of bytes, and what is packed well once is hardly packed further.
"""

from __future__ import annotations

MEMBERS_FREE = 1_000
MEMBERS_PER_BYTE = 0.1
BYTES_FREE = 100_000_000
HIGHEST_RATIO = 200


class TooMuch(Exception):
    """What an archive holds in all is more than any honest one does. `words` say so in one clause."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


class Allowance:
    """Counts what came out of an archive of the file system, at whatever depth."""

    def __init__(self, packed: int) -> None:
        """`packed`: bytes of that archive."""
        self._packed = packed
        self._members = 0
        self._unpacked = 0

    def take(self, members: int, unpacked: int) -> None:
        """So many files with so many bytes have come out. Raises TooMuch."""
        self._members += members
        self._unpacked += unpacked
        if self._members > max(MEMBERS_FREE, MEMBERS_PER_BYTE * self._packed):
            raise self._too_much(f"more than {self._members - 1:,} files")
        if self._unpacked > max(BYTES_FREE, HIGHEST_RATIO * self._packed):
            raise self._too_much(f"more than {self._unpacked:,} bytes")

    def _too_much(self, what: str) -> TooMuch:
        return TooMuch(
            f"{self._packed:,} bytes unpack to {what}, archives in archives counted: "
            "it is made to exhaust a machine, and the rest isn't unpacked"
        )
