"""A folder that is there as a whole or not at all.

Everything goes into `NAME.part`, is made durable, and the folder gets its name at the very end. On any error, on
cancelling and on a full disk the part is removed. A program that is killed, or can't remove it, leaves it behind,
beside the lock that nobody holds any more; `app.exchange.parcels.leftovers` sweeps both.
"""

from __future__ import annotations

import io
import os
import shutil
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from app.errors import UserError
from app.platform.files import sync_file, sync_folder
from app.platform.locks import FileLock, Locked, lock_file

PART = ".part"
LOCK = ".lock"
"""What `NAME.part` has behind its name where it is the lock of whoever writes the folder."""


def open_new(path: Path) -> BinaryIO:
    """Create a file that must not exist yet, readable by its owner alone."""
    return io.BufferedWriter(open_new_raw(path))


def open_new_raw(path: Path) -> io.FileIO:
    """The same, without a buffer."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    return io.FileIO(os.open(path, flags, 0o600), "w")


class WholeFolder:
    """One such folder; to be used in a `with` block, in which `finish` gives it its name.

    Raises UserError where the target, or the part of an earlier attempt, exists. Without `finish` nothing stays.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.part = self.part_of(target)
        self._finished = False
        self._refuse_if_taken()
        self._lock = _held(self.lock_of(target))
        try:
            self._refuse_if_taken()  # by who held the lock until now
            self.part.mkdir(mode=0o700)
        except BaseException:
            self._unlock()
            raise

    @staticmethod
    def part_of(target: Path) -> Path:
        """Where the folder lies until it is finished."""
        return target.with_name(target.name + PART)

    @staticmethod
    def lock_of(target: Path) -> Path:
        """The lock that is held until then."""
        return target.with_name(target.name + PART + LOCK)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, raised: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not self._finished:
            shutil.rmtree(self.part, ignore_errors=True)
        if self._lock is not None and os.path.lexists(self.part):  # something held on to it: a later sweep finds it
            self._lock.abandon()
        else:
            self._unlock()

    def sync(self) -> None:
        """Make all that was written durable, where whoever wrote it didn't. Raises OSError."""
        for folder, _, files in os.walk(self.part):
            for name in files:
                sync_file(Path(folder, name))
            sync_folder(Path(folder))

    def finish(self) -> None:
        """Give the folder its name; all in it must be durable. Raises UserError or OSError, and then it has none."""
        if os.path.lexists(self.target):
            raise UserError(f"{self.target} was made by somebody else meanwhile; choose another folder.")
        self.part.rename(self.target)
        try:
            sync_folder(self.target.parent)
        except OSError:
            self.target.rename(self.part)
            raise
        self._finished = True

    def _refuse_if_taken(self) -> None:
        for path in (self.target, self.part):
            if os.path.lexists(path):
                raise UserError(f"{path} exists already; move or delete it, or choose another folder.")

    def _unlock(self) -> None:
        if self._lock is not None:
            with suppress(OSError):  # an empty lock is in nobody's way
                self._lock.remove()


def _held(path: Path) -> FileLock | None:
    """The lock; None where the file system knows none, so that what a killed program leaves there is never swept."""
    try:
        return lock_file(path)
    except Locked as error:
        raise UserError(f"{path.name} is being written by {error.holder}; choose another folder.") from error
    except OSError:
        return None
