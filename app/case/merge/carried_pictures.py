"""Sanitised pictures on their way from one case into another, on the disk: together they may be a gigabyte."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from app.errors import UserError
from app.platform.spool import NoRoom, Spool


class CarriedPictures(Mapping[str, bytes]):
    """PNGs by their SHA-256 (hex); each look-up reads one. They are gone with the last who holds this."""

    def __init__(self, pictures: Iterable[tuple[str, bytes]], folder: Path) -> None:
        """`pictures`: walked once. `folder`: where those lie, without a name, that don't fit into a little memory.

        Raises UserError where there is no room, and what walking raises.
        """
        self._places: dict[str, tuple[int, int]] = {}
        self._turn = threading.Lock()
        with Spool(folder) as spool:
            try:
                for digest, png in pictures:
                    begin = spool.size
                    spool.write(png)
                    self._places[digest] = begin, len(png)
            except (NoRoom, OSError) as error:
                raise UserError(
                    f"There is no room in {folder} for the pictures of objects; make some there."
                ) from error
            content = spool.finish()
        self._descriptor = content.descriptor
        weakref.finalize(self, content.close)

    def __getitem__(self, digest: str) -> bytes:
        """The picture with this digest. Raises KeyError where it didn't come along, OSError where the disk fails."""
        begin, size = self._places[digest]
        with self._turn:
            os.lseek(self._descriptor, begin, os.SEEK_SET)
            return os.read(self._descriptor, size)

    def __iter__(self) -> Iterator[str]:
        """Their digests."""
        return iter(self._places)

    def __len__(self) -> int:
        """How many there are."""
        return len(self._places)
