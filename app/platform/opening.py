"""Opening what isn't ours so that it can't be changed, redirected or make us wait."""

from __future__ import annotations

import os
import stat
import sys

if sys.platform == "win32":
    _READ = os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT
else:
    _READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    _STEP = os.O_RDONLY | os.O_NOFOLLOW | os.O_DIRECTORY | os.O_CLOEXEC | getattr(os, "O_PATH", 0)


class NotAFile(Exception):
    """What was to be opened is no regular file; `mode` is its st_mode."""

    def __init__(self, mode: int) -> None:
        super().__init__(f"file type {stat.S_IFMT(mode):o}")
        self.mode = mode


def open_regular_file(path: bytes, below: bytes | None) -> tuple[int, bool]:
    """A descriptor, for reading only, of the regular file `path`, and whether its access time stays as it is.

    Its last component is never followed where it is a link. With `below`, `path` is relative to that folder, and none
    of its components is followed, so that nobody can lead the way elsewhere by swapping a folder for a link. Neither
    does opening wait for a pipe's other end, nor wake a device. Raises NotAFile or OSError; NotADirectoryError also
    where a component on the way is a link.
    """
    if sys.platform == "win32":  # not verified on Windows
        return _open_on_windows(path, below)
    if below is None:
        return _open_at(None, path)
    *way, name = _components(path)
    folder = os.open(below, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for component in way:
            inner = os.open(component, _STEP, dir_fd=folder)
            os.close(folder)
            folder = inner
        return _open_at(folder, name)
    finally:
        os.close(folder)


def _components(path: bytes) -> list[bytes]:
    components = path.split(b"/")
    if any(component in (b"", b".", b"..") for component in components):
        raise ValueError(f"not a plain relative path: {path!r}")
    return components


def _open_at(folder: int | None, name: bytes) -> tuple[int, bool]:
    _require_regular(os.stat(name, dir_fd=folder, follow_symlinks=False).st_mode)
    try:
        descriptor, untouched = (
            os.open(name, _READ | getattr(os, "O_NOATIME", 0), dir_fd=folder),
            hasattr(os, "O_NOATIME"),
        )
    except PermissionError:  # O_NOATIME is the owner's privilege
        descriptor, untouched = os.open(name, _READ, dir_fd=folder), False
    try:
        _require_regular(os.fstat(descriptor).st_mode)
    except NotAFile:  # it was swapped between the two calls
        os.close(descriptor)
        raise
    return descriptor, untouched


def _open_on_windows(path: bytes, below: bytes | None) -> tuple[int, bool]:
    """Only the last component is looked at before it is opened; NTFS records access times only where that is set."""
    whole = path if below is None else os.sep.encode().join((below, *_components(path)))
    _require_regular(os.lstat(whole).st_mode)
    descriptor = os.open(whole, _READ)
    try:
        _require_regular(os.fstat(descriptor).st_mode)
    except NotAFile:
        os.close(descriptor)
        raise
    return descriptor, False


def _require_regular(mode: int) -> None:
    if not stat.S_ISREG(mode):
        raise NotAFile(mode)
