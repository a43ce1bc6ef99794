"""Work beside the writing of a package is in order, bounded, and never loses an error."""

from __future__ import annotations

import errno
import hashlib
import os
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from app.exchange.bags import beside
from app.exchange.bags.bag import BagWriter, NewFile
from app.exchange.bags.beside import Beside
from app.exchange.bags.whole_folder import open_new_raw


def test_digests_are_those_of_the_bytes_in_their_order(tmp_path: Path) -> None:
    blocks = [bytes([number]) * size for number, size in enumerate((70_000, 3, 100_000, 40_000, 1, 0, 65_536))]
    with BagWriter(tmp_path / "x.bag") as bag:
        for name in ("a", "b"):
            with bag.payload(f"data/{name}") as new:
                for block in blocks:
                    new.write(block)
        bag.seal([])
        digest = hashlib.sha512(b"".join(blocks)).hexdigest()
        assert dict(bag.digests) == {"data/a": digest, "data/b": digest}


def test_no_more_than_a_few_blocks_wait() -> None:
    held, seen = threading.Event(), list[bytes]()

    def slow(data: bytes) -> None:
        held.wait(10)
        seen.append(data)

    digests = Beside()
    for number in range(8):
        digests.submit(slow, bytes([number]))
    waiting = threading.Thread(target=lambda: digests.submit(slow, b"last"))
    waiting.start()
    waiting.join(0.05)
    assert waiting.is_alive()
    held.set()
    waiting.join(10)
    digests.submit(lambda data: None, b"").result(10)
    digests.close()
    assert seen == [*(bytes([number]) for number in range(8)), b"last"]


def test_nothing_is_taken_after_what_could_not_be() -> None:
    """Else a file would have a hole, and its last block would say that all is well."""
    taken = list[bytes]()

    def take(data: bytes) -> None:
        if data == b"2":
            raise OSError(errno.ENOSPC, "No space left on device")
        taken.append(data)

    writing = Beside()
    last = [writing.submit(take, data) for data in (b"1", b"2", b"3")][-1]
    with pytest.raises(OSError, match="No space left"):
        last.result(10)
    with pytest.raises(OSError, match="No space left"):
        writing.wait()
    writing.close()
    assert taken == [b"1"]


def test_a_disk_that_fails_when_files_are_made_durable_leaves_no_bag(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.fsync, list[int]()

    def failing(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 3:
            raise OSError(errno.EIO, "Input/output error")
        real(descriptor)

    monkeypatch.setattr(beside.os, "fsync", failing)
    with pytest.raises(OSError, match="Input/output"):
        _bag_of(tmp_path / "x.bag", 100)
    assert list(tmp_path.iterdir()) == []


def test_a_stop_closes_what_is_under_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held, opened = threading.Event(), list[Any]()
    monkeypatch.setattr(beside.os, "fsync", lambda descriptor: held.wait(10))

    def noting(path: Path) -> Any:
        opened.append(open_new_raw(path))
        return opened[-1]

    monkeypatch.setattr("app.exchange.bags.bag.open_new_raw", noting)
    with BagWriter(tmp_path / "x.bag") as bag:
        for number in range(3):
            with bag.payload(f"data/{number}") as new:
                new.write(b"x")
        held.set()
    assert len(opened) == 3
    assert all(file.closed for file in opened)


def _bag_of(target: Path, files: int) -> None:
    with BagWriter(target) as bag:
        for number in range(files):
            with bag.payload(f"data/{number}") as new:
                new.write(b"x")
        bag.seal([])


def test_a_digest_is_taken_on_the_way_only_where_the_one_before_is_ready(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The others are taken when the files are read back: so the processors are used both times, and nobody waits."""
    held = threading.Event()
    real = NewFile._take

    def slow(self: NewFile, data: bytes) -> None:
        if data == b"a" * 40_000:
            held.wait(10)
        real(self, data)

    monkeypatch.setattr(NewFile, "_take", slow)
    with BagWriter(tmp_path / "x.bag", read_back=True) as bag:
        for name in "abcd":
            if name == "d":
                held.set()
                while not bag._digesting.is_idle:  # type: ignore[union-attr] - there was one
                    time.sleep(0.001)
            with bag.payload(f"data/{name}") as new:
                new.write(name.encode() * 40_000)
        bag.durable_payload()
        digests = {name: hashlib.sha512(name.encode() * 40_000).hexdigest() for name in "abcd"}
        known = {f"data/{name}": digests[name] if name in "ad" else "" for name in "abcd"}
        assert dict(bag.digests) == known
        bag.seal([], {f"data/{name}": digests[name] for name in "bc"})
        assert dict(bag.digests) == {f"data/{name}": digests[name] for name in "abcd"}
