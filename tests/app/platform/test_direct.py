"""What is written past the system's memory is what was given, on disks that take it and on those that don't."""

from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.platform.direct import Blocks, DirectWriter, read_direct
from app.platform.plain import open_raw

CONTENT = os.urandom(3 << 20)
BLOCKS = Blocks()


def written(path: Path, pieces: list[int], raw: type[io.FileIO] = io.FileIO) -> bytes:
    path.unlink(missing_ok=True)
    writer, at = DirectWriter(raw(path, "x"), BLOCKS), 0
    for size in pieces:
        assert writer.write(CONTENT[at : at + size]) == len(CONTENT[at : at + size])
        at += size
    writer.flush()
    writer.close()
    assert writer.closed
    return CONTENT[:at]


def read(path: Path, begin: int = 0) -> bytes:
    with open_raw(path) as file:
        return b"".join(bytes(piece) for piece in read_direct(file, BLOCKS, begin))


@settings(max_examples=40)
@given(st.lists(st.one_of(st.integers(0, 9_000), st.sampled_from([4096, 131_072, 131_073, 1 << 20])), max_size=7))
def test_any_pieces_come_back(tmp_path_factory: pytest.TempPathFactory, pieces: list[int]) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    content = written(path, pieces)
    assert path.read_bytes() == content
    assert read(path) == content


@pytest.mark.parametrize("size", [0, 1, 4095, 4096, 1 << 20, (1 << 20) + 4096, (2 << 20) + 1])
def test_reading_begins_where_it_was_asked_to(tmp_path: Path, size: int) -> None:
    content = written(tmp_path / "a", [size])
    assert [read(tmp_path / "a", begin) for begin in (0, 4096, 1 << 20)] == [
        content[begin:] for begin in (0, 4096, 1 << 20)
    ]


class Refusing(io.FileIO):
    """A file on a disk that says that it takes such writes and then doesn't, from its second megabyte on."""

    def write(self, data: Any, /) -> int:
        if self.tell() and _is_direct(self.fileno()):
            raise OSError(errno.EINVAL, "Invalid argument")
        return super().write(data)

    def readinto(self, data: Any, /) -> int:
        if _is_direct(self.fileno()):
            raise OSError(errno.EINVAL, "Invalid argument")
        return super().readinto(data)


class Sparing(io.FileIO):
    """A file that takes less than it is given."""

    def write(self, data: Any, /) -> int:
        return super().write(data[: max(len(data) * 2 // 3, 1)])


@pytest.mark.parametrize("raw", [Refusing, Sparing])
def test_a_disk_that_wants_it_otherwise_gets_it_otherwise(tmp_path: Path, raw: type[io.FileIO]) -> None:
    content = written(tmp_path / "a", [1 << 20, 700_001], raw)
    assert (tmp_path / "a").read_bytes() == content
    with Refusing(tmp_path / "a") as file:
        assert b"".join(bytes(piece) for piece in read_direct(file, BLOCKS)) == content


def test_systems_without_it_write_and_read_as_usual(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.platform.direct.sys.platform", "other")
    content = written(tmp_path / "a", [2_500_000])
    assert read(tmp_path / "a") == content


class Full(io.FileIO):
    def write(self, data: Any, /) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("size", [10, 1 << 20])
def test_a_full_disk_is_told_at_the_latest_at_the_flush(tmp_path: Path, size: int) -> None:
    writer = DirectWriter(Full(tmp_path / "a", "x"), BLOCKS)

    def write() -> None:
        writer.write(CONTENT[:size])
        writer.flush()

    with pytest.raises(OSError, match="No space left"):
        write()
    writer.close()


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's way")
def test_nothing_of_a_large_file_stays_in_the_systems_memory(tmp_path: Path) -> None:
    """Seen by the flag at each write, since the temporary folder's disk may be memory itself."""
    seen = list[tuple[int, bool]]()

    class Seen(io.FileIO):
        def write(self, data: Any, /) -> int:
            seen.append((len(data), _is_direct(self.fileno())))
            return super().write(data)

    written(tmp_path / "a", [1 << 20, 200_000], Seen)
    if not seen[0][1]:
        pytest.skip("this disk doesn't take it")
    assert seen == [(1 << 20, True), (196_608, True), (3_392, False)]


def _is_direct(descriptor: int) -> bool:
    if sys.platform != "linux":
        return True
    import fcntl

    return bool(fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_DIRECT)
