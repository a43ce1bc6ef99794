"""Compressed streams (gzip, bzip2, xz, Zstandard): unpacked piece by piece, in bounded memory."""

from __future__ import annotations

import bz2
import io
import lzma
import zlib
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO, Protocol

from backports import zstd

from analysis.archives.archive_limits import CHUNK, Meter

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_STEP = 256 * 1024

COMPRESSED_FORMATS = frozenset({"GZIP", "BZIP2", "XZ", "ZSTD"})
"""Signature formats that are read here."""


class _Decompressor(Protocol):
    """What `bz2`, `lzma` and `zstd` share."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class _Gzip:
    """zlib's decompressor in the manner of the others."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj(zlib.MAX_WBITS + 16)

    @property
    def eof(self) -> bool:
        return self._inner.eof

    @property
    def needs_input(self) -> bool:
        return not self._inner.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._inner.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        return self._inner.decompress(self._inner.unconsumed_tail + data, max_length)


_DECOMPRESSORS: dict[str, Callable[[], _Decompressor]] = {
    "GZIP": _Gzip,
    "BZIP2": bz2.BZ2Decompressor,
    "XZ": lzma.LZMADecompressor,
    "ZSTD": zstd.ZstdDecompressor,
}


def pieces_of(file: BinaryIO, start: int, length: int) -> Iterator[bytes]:
    """`length` bytes of the file from `start`, piece by piece; fewer where it ends. Others may seek in between."""
    while length > 0:
        file.seek(start)
        piece = file.read(min(_STEP, length))
        if not piece:
            return
        start += len(piece)
        length -= len(piece)
        yield piece


def bounded(decompressor: _Decompressor, packed: Iterable[bytes]) -> Iterator[bytes]:
    """What one stream unpacks to, at most a mebibyte at a time. What follows it stays in `unused_data`."""
    for piece in packed:
        data = piece
        while not decompressor.eof:
            unpacked = decompressor.decompress(data, CHUNK)
            data = b""
            if unpacked:
                yield unpacked
            if decompressor.needs_input and len(unpacked) < CHUNK:
                break
        if decompressor.eof:
            return


def inflated(decompressor: zlib._Decompress, packed: Iterable[bytes]) -> Iterator[bytes]:
    """What one raw deflate stream unpacks to, at most a mebibyte at a time."""
    for piece in packed:
        data = piece
        while data and not decompressor.eof:
            yield decompressor.decompress(data, CHUNK)
            data = decompressor.unconsumed_tail


def unpacked(file: BinaryIO, name: str, size: int) -> Iterator[bytes]:
    """A whole compressed file of `size` bytes, its streams one after the other as its tools write them.

    Raises EOFError where the last stream is cut off, and what its decompressor raises for damage.
    """
    packed = pieces_of(file, 0, size)
    rest = next(packed, b"")
    while rest:
        decompressor = _DECOMPRESSORS[name]()
        yield from bounded(decompressor, _chained(rest, packed))
        if not decompressor.eof:
            raise EOFError("the compressed data end too early")
        rest = decompressor.unused_data.lstrip(b"\0") or next(packed, b"").lstrip(b"\0")


def _chained(first: bytes, others: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from others


class UnpackedFile(io.RawIOBase):
    """A compressed file as a file to read from beginning to end."""

    def __init__(self, file: BinaryIO, name: str, size: int, meter: Meter) -> None:
        super().__init__()
        self._pieces = unpacked(file, name, size)
        self._meter = meter
        self._ready = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        while not self._ready:
            piece = next(self._pieces, None)
            if piece is None:
                return 0
            self._meter.count_bytes(len(piece))
            self._ready = piece
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count
