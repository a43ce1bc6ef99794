"""Listing a folder of evidence without leaving a trace on it."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass

if os.name != "nt":
    _FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_AT_ONCE = 1_000
"""Bytes of a path in one call: Linux takes 4,096, macOS 1,024; no name is longer than 255."""


@dataclass(frozen=True, slots=True)
class FolderItem:
    """An entry of a folder. `mode` as in `os.stat_result`, of the entry itself, never of what a link leads to."""

    name: bytes
    mode: int
    size: int
    modified_ns: int

    @property
    def is_folder(self) -> bool:
        """Whether it can be listed in turn."""
        return stat.S_ISDIR(self.mode)


def list_folder(path: bytes) -> list[FolderItem]:
    """The entries of a folder, by name. Links aren't followed and the access time stays, where the system allows.

    An entry that can't be looked at (it vanished meanwhile, or the disk fails there) is given as an empty file, whose
    opening will tell why. Raises OSError where the folder can't be listed.
    """
    if os.name == "nt":  # not verified on Windows
        with os.scandir(os.fsdecode(path)) as found:
            return sorted((_item(entry) for entry in found), key=lambda item: item.name)
    descriptor = _open_folder(path)
    try:
        with os.scandir(descriptor) as found:
            return sorted((_item(entry) for entry in found), key=lambda item: item.name)
    finally:
        os.close(descriptor)


def _item(entry: os.DirEntry[str]) -> FolderItem:
    name = entry.name.encode("utf-8", "surrogatepass") if os.name == "nt" else os.fsencode(entry.name)
    try:
        facts = entry.stat(follow_symlinks=False)
    except OSError:
        return FolderItem(name, stat.S_IFREG, 0, 0)
    return FolderItem(name, facts.st_mode, facts.st_size, facts.st_mtime_ns)


def _open_folder(path: bytes) -> int:
    """Also where the path is longer than the system takes at once: from piece to piece."""
    *way, last = _pieces(path)
    above: int | None = None
    try:
        for piece in way:
            inner = os.open(piece, _FOLDER | getattr(os, "O_PATH", 0), dir_fd=above)
            if above is not None:
                os.close(above)
            above = inner
        try:
            return os.open(last, _FOLDER | getattr(os, "O_NOATIME", 0), dir_fd=above)
        except PermissionError:  # only the owner may ask for the access time to stay
            return os.open(last, _FOLDER, dir_fd=above)
    finally:
        if above is not None:
            os.close(above)


def _pieces(path: bytes) -> list[bytes]:
    """The path as a first piece and pieces relative to the one before, each short enough for one call."""
    pieces: list[bytes] = []
    while len(path) > _AT_ONCE:
        end = path.rindex(b"/", 1, _AT_ONCE)
        pieces.append(path[:end])
        path = path[end:].lstrip(b"/")
    return [*pieces, path]
