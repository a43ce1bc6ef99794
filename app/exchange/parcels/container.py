"""A bag as one stream of bytes: a zip archive (ZIP64, APPNOTE 6.3) that can be written in one way only.

Files are stored, not packed; tag files come first, sorted by name, then the payload in the order of the manifest, all
with one time and mode, below one folder `NAME.bag`. The same bag gives the same bytes. What is opened must be exactly
that (`app.exchange.parcels.container_reader`).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TypeVar

from app.exchange.bags.bag import Written
from app.exchange.bags.beside import Beside
from app.platform.direct import Blocks, read_direct
from app.platform.plain import open_raw

_BLOCK = 1 << 20
_VERSION = 45
_UTF8 = 0x800
_DAY = 0x21  # 1 January 1980, the first that the format knows
_MADE_BY = 3 << 8 | _VERSION
_MODE = 0o100600 << 16
_FULL = 0xFFFFFFFF
LOCAL = struct.Struct("<4s5H3I2H")
LOCAL_MORE = struct.Struct("<2H2Q")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_CENTRAL_MORE = struct.Struct("<2H3Q")
_END_64 = struct.Struct("<4sQ2H2I4Q")
_LOCATOR = struct.Struct("<4sIQI")
_END = struct.Struct("<4s4H2IH")
LOCAL_MARK, CENTRAL_MARK = b"PK\3\4", b"PK\1\2"

_Piece = TypeVar("_Piece", bytes, memoryview)

Tick = Callable[[int], None]
"""Is told of each block's bytes; may raise Stopped."""


def write_container(
    write: Callable[[bytes | memoryview], object], bag: Path, folder: str, files: Mapping[str, Written], tick: Tick
) -> None:
    """Write the bag in the folder `bag`, as it was written and checked, as an archive whose one folder is `folder`.

    `files`: all of the bag, the payload in the order of its manifest. `write` is called in another thread, for one
    piece at a time; what it is given is good until it returns.

    Raises OSError, also where a file is no longer what was written, and UserError where one can't be had again.
    """
    blocks = Blocks()

    def written(piece: bytes | memoryview) -> None:
        write(piece)
        if isinstance(piece, memoryview):
            blocks.give_back(piece)

    with closing(Beside()) as writing:
        for piece in _pieces(bag, folder, files, blocks):
            writing.submit(written, piece)
            tick(len(piece))
        writing.wait()


def _pieces(bag: Path, folder: str, files: Mapping[str, Written], blocks: Blocks) -> Iterator[bytes | memoryview]:
    """All of the archive. A view lies in one of `blocks`, and is to be given back."""
    directory = Directory()
    tags = sorted(path for path in files if not is_payload(path))
    for path in chain(tags, filter(is_payload, files)):
        file = files[path]
        yield directory.add(f"{folder}/{path}".encode(), file)
        if file.again is None:
            with open_raw(bag / path) as written:
                yield from _proven(path, read_direct(written, blocks), file)
        else:
            with file.again() as source:
                yield from _proven(path, iter(partial(source.read, _BLOCK), b""), file)
    yield from directory.pieces()


def _proven(path: str, pieces: Iterable[_Piece], file: Written) -> Iterator[_Piece]:
    """The same pieces. Raises OSError where they aren't what was written, or looked at."""
    left, again = file.size, file.proof.again() if file.proof is not None else None
    for piece in pieces:
        left -= len(piece)
        if left < 0:
            break
        if again is not None:
            again.update(piece)
        yield piece
    if left or (file.proof is not None and again is not None and again.hexdigest() != file.proof.hexdigest()):
        raise OSError(f"{path} reads back otherwise than it was written")


def is_payload(path: str) -> bool:
    return path.startswith("data/")


class Directory:
    """What stands at the end of the archive, from what came before."""

    def __init__(self) -> None:
        self._offset = 0
        self._count = 0
        self._records = bytearray()

    def add(self, name: bytes, file: Written) -> bytes:
        """The head of the next file."""
        common = (_UTF8, 0, 0, _DAY, file.crc, _FULL, _FULL, len(name))
        head = LOCAL.pack(LOCAL_MARK, _VERSION, *common, LOCAL_MORE.size) + name
        head += LOCAL_MORE.pack(1, 16, file.size, file.size)
        self._records += _CENTRAL.pack(
            CENTRAL_MARK, _MADE_BY, _VERSION, *common, _CENTRAL_MORE.size, 0, 0, 0, _MODE, _FULL
        )
        self._records += name + _CENTRAL_MORE.pack(1, 24, file.size, file.size, self._offset)
        self._offset += len(head) + file.size
        self._count += 1
        return head

    def pieces(self) -> Iterator[bytes]:
        """The end of the archive."""
        yield bytes(self._records)
        size, behind = len(self._records), self._offset + len(self._records)
        yield _END_64.pack(b"PK\6\6", 44, _MADE_BY, _VERSION, 0, 0, self._count, self._count, size, self._offset)
        yield _LOCATOR.pack(b"PK\6\7", 0, behind, 1)
        yield _END.pack(b"PK\5\6", 0, 0, 0xFFFF, 0xFFFF, _FULL, _FULL, 0)
