"""What a file system can hold that isn't a plain, readable file: pipes, sockets, links, holes, odd names."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

from app.demo import odd

HOLE = 8 * 2**30
"""Bytes that a sparse file claims; it takes none on a disk that knows holes."""


def plant(folder: Path, jpeg: bytes) -> Iterator[tuple[Path, str]]:
    """Make everything that this system can hold, and say where it is and what it is."""
    for name, head in (
        ("sparse.jpg", jpeg),
        ("sparse.mp4", b"\0\0\0\x14ftypisom\0\0\0\0isom"),
        ("sparse.zip", b"PK\x03\x04"),
    ):
        path = folder / name
        path.write_bytes(head)
        os.truncate(path, HOLE)
        yield path, "a sparse file of 8 GB"
    locked = folder / "locked.jpg"
    locked.write_bytes(jpeg)
    locked.chmod(0)
    yield locked, "a file that may not be read (but by root)"
    if hasattr(os, "mkfifo"):
        os.mkfifo(folder / "pipe.jpg")
        yield folder / "pipe.jpg", "a named pipe, at which a reader waits for ever"
    if hasattr(socket, "AF_UNIX") and bind(folder / "socket.jpg"):
        yield folder / "socket.jpg", "a socket"
    links = (
        ("dangling.jpg", "gone.jpg", "a link to nothing"),
        ("itself.jpg", "itself.jpg", "a link to itself"),
        ("outside.jpg", "/etc/hostname", "a link to a file outside"),
        ("to sparse.jpg", "sparse.jpg", "a link to a file beside it"),
        ("up", "..", "a link to the folder above"),
        ("root", "/", "a link to the root of the file system"),
    )
    for name, target, what in links:
        if odd.link(folder / name, target):
            yield folder / name, what
    names = folder / "names"
    names.mkdir()
    for oddity, odd_name in odd.odd_names().items():
        named = odd.write_named(names, odd_name, jpeg)
        if named is not None:
            yield named, f"a name with: {oddity}"
    deep = folder.joinpath(*["d"] * 150)
    try:
        deep.mkdir(parents=True)
        (deep / "deep.jpg").write_bytes(jpeg)
    except OSError:
        return
    yield deep / "deep.jpg", "a file 150 folders deep"


def bind(path: Path) -> bool:
    """Leave a socket at `path`; False where its name is too long for one."""
    with socket.socket(socket.AF_UNIX) as server:
        try:
            server.bind(str(path))
        except OSError:
            return False
    return True
