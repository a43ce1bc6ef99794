"""The files that are to become a hash set: those that are named, and those in folders that are named."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from app.known.hash_set import SetFile
from app.known.record import SetError

_STEP = 1 << 20


def part_files(chosen: Sequence[Path]) -> list[Path]:
    """All files, in the order of their paths. Links in folders are left alone; what begins with a dot too.

    Raises SetError where one isn't there or can't be looked at, or where there is none at all.
    """
    found: list[Path] = []
    for path in chosen:
        try:
            mode = path.stat().st_mode
        except (OSError, ValueError) as error:
            raise SetError(f"There is no {path} that can be read; check the path.") from error
        if stat.S_ISREG(mode):
            found.append(path)
        elif stat.S_ISDIR(mode):
            found += _below(path)
        else:
            raise SetError(f"{path} is neither a file nor a folder; choose one that is.")
    if not found:
        raise SetError("There is no file in what was chosen; choose the files of the hash set, or their folder.")
    return sorted(set(found), key=str)


class DigestedFile:
    """A file that is digested while it is read forward."""

    def __init__(self, file: BinaryIO, name: str, step: Callable[[int], None]) -> None:
        """`file` is at its beginning and stays the caller's. `step` is told how many bytes are read; it may raise."""
        self._file = file
        self._name = name
        self._sha256 = hashlib.sha256()
        self._step = step
        self._size = 0

    def read(self, wanted: int) -> bytes:
        """The next bytes; none at the end."""
        data = self._file.read(wanted)
        self._sha256.update(data)
        self._size += len(data)
        self._step(self._size)
        return data

    def finish(self) -> SetFile:
        """Read what is left; gives size and SHA-256 of all."""
        while self.read(_STEP):
            pass
        return SetFile(self._name, self._size, self._sha256.hexdigest())


def unreadable(path: Path, error: OSError) -> SetError:
    """What is said of a file that the system doesn't give."""
    return SetError(f"{path} can't be read ({error.strerror or error}); check its medium and your permissions.")


def size_of(path: Path) -> int:
    """Bytes. Raises SetError where the system doesn't say."""
    try:
        return path.stat().st_size
    except OSError as error:
        raise unreadable(path, error) from error


def over_all(files: Sequence[SetFile]) -> str:
    """A SHA-256 over the digests of all files, in their order: what tells one version of a set from another."""
    return hashlib.sha256("".join(file.sha256 for file in files).encode()).hexdigest()


def _below(folder: Path) -> list[Path]:
    found: list[Path] = []

    def fail(error: OSError) -> None:
        raise unreadable(Path(error.filename or folder), error)

    for place, folders, names in os.walk(folder, onerror=fail):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(place) / name
            if not name.startswith(".") and stat.S_ISREG(path.lstat().st_mode):
                found.append(path)
    return found
