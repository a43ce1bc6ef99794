"""Finds the files that a VICS document names, below the document's own folder and nowhere else."""

from __future__ import annotations

import os
import stat
from functools import lru_cache

from app.case.values import names
from app.ingest.evidence import not_a_file
from app.platform.folders import list_folder
from app.platform.path_names import same_name, stays_below

_FOLDERS = 4_096
_LISTINGS = 8

OUTSIDE = "its path leaves the folder of the document, or is no path"
MISSING = "its file isn't there"


class NotTaken(Exception):
    """A record's file isn't taken; `reason` says why, as a clause."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class FilesBelow:
    """The files below one folder, as documents name them: with whatever slashes, and often in other capitals.

    A path is taken as it stands; only where there is no such name, one that some systems take for the same is, if
    there is exactly one. No link is followed on the way.
    """

    def __init__(self, root: bytes) -> None:
        """`root`: the folder, as the file system names it."""
        self._root = root
        self._folder = lru_cache(_FOLDERS)(self._find_folder)
        self._listing = lru_cache(_LISTINGS)(self._list)

    def find(self, untrusted_path: str) -> str:
        """The path below the folder, in stored form, of an ordinary file. Raises NotTaken."""
        path = untrusted_path.replace("\\", "/").removeprefix("./")
        if not stays_below(path):
            raise NotTaken(OUTSIDE)
        way, _, name = path.rpartition("/")
        folder = self._folder(way)
        if isinstance(folder, str):
            raise NotTaken(folder)
        found, mode = self._entry(folder, name)
        if not stat.S_ISREG(mode):
            raise NotTaken(f"its file {not_a_file(mode)}")
        return names.to_stored(found)

    def _find_folder(self, path: str) -> bytes | str:
        """The folder below the root, or why none of its files is taken."""
        if not path:
            return b""
        way, _, name = path.rpartition("/")
        above = self._folder(way)
        if isinstance(above, str):
            return above
        try:
            found, mode = self._entry(above, name)
        except NotTaken as refused:
            return refused.reason
        if stat.S_ISLNK(mode):
            return "its file lies behind a symbolic link, which is not followed"
        return found if stat.S_ISDIR(mode) else MISSING

    def _entry(self, folder: bytes, name: str) -> tuple[bytes, int]:
        """The path of an entry below the root, and its mode. Raises NotTaken."""
        exact = os.path.join(folder, names.to_bytes(names.to_stored(name)))
        try:
            return exact, os.lstat(os.path.join(self._root, exact)).st_mode
        except FileNotFoundError:
            pass
        except (OSError, ValueError) as error:
            raise NotTaken(f"its file can't be looked at: {getattr(error, 'strerror', None) or error}") from error
        alike = self._listing(folder).get(same_name(name), [])
        if len(alike) > 1:
            raise NotTaken("several files have names that some systems take for the one that it names")
        if not alike:
            raise NotTaken(MISSING)
        return os.path.join(folder, alike[0][0]), alike[0][1]

    def _list(self, folder: bytes) -> dict[str, list[tuple[bytes, int]]]:
        found: dict[str, list[tuple[bytes, int]]] = {}
        try:
            items = list_folder(os.path.join(self._root, folder) if folder else self._root)
        except OSError:
            return found
        for item in items:
            found.setdefault(same_name(os.fsdecode(item.name)), []).append((item.name, item.mode))
        return found
