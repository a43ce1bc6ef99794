"""Files that are broken or odd, but harmless: as they turn up on every seized disk, and made to be small."""

from __future__ import annotations

import gzip
import io
import os
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import py7zr
import py7zr.helpers

FIXED_TIME = (2024, 5, 1, 12, 0, 0)
"""The time that archives give their members, so that the same members give the same archive."""

FIXED_SECONDS = 1_714_564_800
"""The same in seconds since 1970, UTC."""


def png_chunk(name: bytes, data: bytes) -> bytes:
    """One PNG chunk with length and checksum (PNG specification, 5.3)."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_of_size(width: int, height: int, rows: int = 100) -> bytes:
    """A PNG that claims `width` x `height` grey pixels but only brings some `rows` of them: about a kilobyte."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(bytes((width + 1) * min(rows, height)), 9)[:900]
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", body) + png_chunk(b"IEND", b"")


def lying_header(seed: int) -> bytes:
    """Starts like a JPEG, goes on as noise."""
    noise = b"".join(zlib.crc32(b"%d %d" % (seed, at)).to_bytes(4, "big") for at in range(800))
    return b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00" + noise


def zip_of(members: Mapping[str, bytes], *, packed: bool = True) -> bytes:
    """A ZIP archive of some files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, data in members.items():
            entry = zipfile.ZipInfo(name, FIXED_TIME)
            entry.compress_type = archive.compression
            archive.writestr(entry, data)
    return out.getvalue()


def tar_gz_of(members: Mapping[str, bytes]) -> bytes:
    """A gzipped tar archive of some files."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for name, data in members.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(data), FIXED_SECONDS
            archive.addfile(entry, io.BytesIO(data))
    return gzip.compress(out.getvalue(), mtime=FIXED_SECONDS)


def seven_zip_of(members: Mapping[str, bytes]) -> bytes:
    """A 7z archive of some files."""
    out = io.BytesIO()
    # The default preset reserves far more memory than files of this size can use.
    filters = [{"id": py7zr.FILTER_LZMA2, "preset": 1}]
    with py7zr.SevenZipFile(out, "w", filters=filters) as archive:
        for name, data in members.items():
            archive.writestr(data, name)
        for entry in archive.header.files_info.files:
            for time in ("creationtime", "lastwritetime", "lastaccesstime"):
                entry[time] = py7zr.helpers.ArchiveTimestamp.from_datetime(float(FIXED_SECONDS))
    return out.getvalue()


def zip_bomb(megabytes: int = 48) -> bytes:
    """A ZIP of a few kilobytes whose one member unpacks to zeros a thousand times as large."""
    return zip_of({"notes.txt": bytes(megabytes * 1_000_000)})


def odd_names(suffix: str = ".jpg") -> Mapping[str, bytes]:
    """Names that are legal on Linux and trip programs up, by what is odd about them; as bytes, as Linux has them."""
    tail = suffix.encode()
    return {
        "not UTF-8": b"caf\xe9 \xff\xfe" + tail,
        "newline": b"two\nlines" + tail,
        "bidi override": "holiday\u202egpj".encode() + tail,
        "255 bytes": ("ü" * ((255 - len(tail)) // 2)).encode().ljust(255 - len(tail), b"x") + tail,
        "emoji": "🏔️ 🌊 🧺".encode() + tail,
        "decomposed": "cafe\u0301".encode() + tail,
        "control characters": b"bell\x07 esc\x1b[31m" + tail,
        "leading dash": b"-rf" + tail,
        "trailing space": b"space " + tail + b" ",
        "percent": b"50%0Aoff %s %n" + tail,
    }


def write_named(folder: Path, name: bytes, data: bytes) -> Path | None:
    """Write a file under a name of any bytes; None where this system refuses such a name."""
    try:
        path = folder / os.fsdecode(name)
        path.write_bytes(data)
    except (OSError, UnicodeError, ValueError):
        return None
    return path


def link(path: Path, target: str) -> bool:
    """Make a symbolic link at `path`; False where this system or this user may not."""
    try:
        path.symlink_to(target)
    except (OSError, NotImplementedError):  # pathlib raises the latter where Python has no such links
        return False
    return True


def hard_link(path: Path, existing: Path) -> bool:
    """Give a file a second name; False where the file system can't."""
    try:
        path.hardlink_to(existing)
    except (OSError, NotImplementedError):  # pathlib raises the latter where Python has no such links
        return False
    return True
