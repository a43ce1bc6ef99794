"""Listing a folder of evidence without leaving a trace on it."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass


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

    Raises OSError.
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
    facts = entry.stat(follow_symlinks=False)
    name = entry.name.encode("utf-8", "surrogatepass") if os.name == "nt" else os.fsencode(entry.name)
    return FolderItem(name, facts.st_mode, facts.st_size, facts.st_mtime_ns)


def _open_folder(path: bytes) -> int:
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        return os.open(path, flags | getattr(os, "O_NOATIME", 0))
    except PermissionError:  # only the owner may ask for the access time to stay
        return os.open(path, flags)
