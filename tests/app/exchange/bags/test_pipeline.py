"""Whatever fails in the middle, while other media are read, hashed, written and sealed: nothing is left of the package,
and what failed is told for what it is."""

from __future__ import annotations

import errno
import hashlib
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from pyrage import x25519

import app.exchange.bags.bag as bag_module
import app.exchange.parcels.parcel as parcel_module
from app import sqlite
from app.case.export.export_records import content_of
from app.errors import UserError
from app.exchange.bags.bag import Stopped
from app.exchange.packages.package import make_package
from app.exchange.packages.receipt import Receipt
from app.exchange.packages.verify import verify_package
from app.exchange.parcels.unsealing import Opening
from app.exchange.sending import Sending
from tests.app.case.trail.trails import KEY
from tests.app.exchange.documents.case_rows import add_medium, new_case

CONTENTS = [os.urandom(2_500_000), os.urandom(1 << 20), os.urandom(300_000), os.urandom(2_000)]
"""More than a block, one block, less, and less than is handed to another thread."""
IDENTITY = x25519.Identity.generate()


class Source:
    """Gives the media; one of them fails after so many bytes. `asked`: for which, in their order."""

    def __init__(self, failing: bytes = b"", after: int = 0, error: Exception | None = None) -> None:
        self._contents = {hashlib.sha256(content).digest(): content for content in CONTENTS}
        self._failing = hashlib.sha256(failing).digest()
        self._after = after
        self._error = error or OSError(errno.EIO, "Input/output error")
        self.asked: list[bytes] = []

    @contextmanager
    def fetch(self, sha256: bytes) -> Iterator[BinaryIO]:
        self.asked.append(sha256)
        file: BinaryIO = io.BytesIO(self._contents[sha256])
        if sha256 == self._failing:
            after, error = self._after, self._error

            class Failing(io.BytesIO):
                def read(self, size: int | None = -1, /) -> bytes:
                    if self.tell() >= after:
                        raise error
                    return super().read(size)

            file = Failing(self._contents[sha256])
        yield file


@pytest.fixture(scope="module")
def db(tmp_path_factory: pytest.TempPathFactory) -> sqlite.Connection:
    """Read by all tests, written by none."""
    db = new_case(tmp_path_factory.mktemp("case") / "case.db")
    for content in CONTENTS:
        add_medium(db, content)
    return db


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "staging").mkdir()
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def make(db: sqlite.Connection, out: Path, source: Source, *, sealed: bool, **more: Any) -> Receipt:
    recipients = (str(IDENTITY.to_public()),) if sealed else ()
    sending = Sending(KEY, recipients=recipients, staging=out.parent / "staging")
    with content_of(db, None) as content:
        return make_package(content, out, "series-full", source.fetch, sending=sending, **more)


def left(out: Path) -> list[Path]:
    return [*out.iterdir(), *(out.parent / "staging").iterdir()]


@pytest.mark.parametrize("sealed", [False, True], ids=["bag", "sealed"])
def test_a_disk_that_fills_up_at_any_write_is_never_taken_for_a_missing_source(
    db: sqlite.Connection, out: Path, monkeypatch: pytest.MonkeyPatch, sealed: bool
) -> None:
    """Of the bag as it leaves, or of the one in the case's folder that is sealed from there."""
    writes, fails_at = 0, 0

    class Full(io.FileIO):
        def write(self, data: Any, /) -> int:
            nonlocal writes
            writes += 1
            if writes == fails_at:
                raise OSError(errno.ENOSPC, "No space left on device")
            return super().write(data)

    monkeypatch.setattr(bag_module, "open_new_raw", lambda path: Full(path, "x"))
    make(db, out, Source(), sealed=sealed)
    before, count = left(out), writes
    assert count > 10
    for fails_at in range(1, count + 1):  # noqa: B007 - the disk looks at it
        writes = 0
        with pytest.raises(UserError, match=r"No space left on device\); nothing was kept"):
            make(db, out, Source(), sealed=sealed, leave_out_missing=True)
        assert left(out) == before


@pytest.mark.parametrize("sealed", [False, True], ids=["bag", "sealed"])
@pytest.mark.parametrize("after", [0, 1, 1 << 20, 2 << 20])
def test_a_source_that_fails_half_way_is_told_or_left_out(
    db: sqlite.Connection, out: Path, tmp_path: Path, sealed: bool, after: int
) -> None:
    source = Source(CONTENTS[0], after)
    with pytest.raises(UserError, match=r"img/1\.jpg in exhibit EXH-01: It can't be read \(Input/output error\)"):
        make(db, out, source, sealed=sealed)
    assert left(out) == []
    receipt = make(db, out, source, sealed=sealed, leave_out_missing=True)
    assert [each.sha256 for each in receipt.left_out] == [hashlib.sha256(CONTENTS[0]).digest()]
    assert receipt.media == 3
    found = verify_package(receipt.package, opening=Opening((str(IDENTITY),), tmp_path / "scratch"))
    assert found.valid


@pytest.mark.parametrize("sealed", [False, True], ids=["bag", "sealed"])
def test_it_can_be_stopped_between_any_two_blocks(db: sqlite.Connection, out: Path, sealed: bool) -> None:
    asked = 0

    def stop_never() -> bool:
        nonlocal asked
        asked += 1
        return False

    make(db, out, Source(), sealed=sealed, cancelled=stop_never)
    before = left(out)
    for stop_at in range(1, asked + 1, 2):
        answers = iter(range(1, asked + 2))
        with pytest.raises(Stopped):
            make(db, out, Source(), sealed=sealed, cancelled=lambda a=answers, n=stop_at: next(a, n) >= n)  # type: ignore[misc]  # mypy can't tell the defaults' types
        assert left(out) == before


@pytest.mark.parametrize("place", ["data/csv", ""], ids=["document", "tag file"])
@pytest.mark.parametrize("change", [lambda content: content[:-1] + b"?", lambda content: content[:-1]])
def test_what_changes_after_the_check_is_never_sealed(
    db: sqlite.Connection, out: Path, monkeypatch: pytest.MonkeyPatch, place: str, change: Any
) -> None:
    """The bytes that are sealed are those that are proven: there is no time in between."""
    real = parcel_module.write_container

    def change_first(write: Any, bag: Path, *more: Any) -> None:
        path = next(each for each in sorted((bag / place).iterdir()) if each.is_file())
        path.write_bytes(change(path.read_bytes()))
        real(write, bag, *more)

    monkeypatch.setattr(parcel_module, "write_container", change_first)
    with pytest.raises(UserError, match="reads back otherwise than it was written"):
        make(db, out, Source(), sealed=True)
    assert left(out) == []


class Twice(Source):
    """Gives all as it is, and one of them otherwise when it is asked for it the second time."""

    def __init__(self, second: Callable[[bytes], BinaryIO]) -> None:
        super().__init__()
        self._second = second

    @contextmanager
    def fetch(self, sha256: bytes) -> Iterator[BinaryIO]:
        with super().fetch(sha256) as file:
            content = CONTENTS[0]
            again = sha256 == hashlib.sha256(content).digest() and self.asked.count(sha256) == 2
            yield self._second(content) if again else file


def _gone(_: bytes) -> BinaryIO:
    raise FileNotFoundError(errno.ENOENT, "No such file or directory")


SECONDS: dict[str, Callable[[bytes], BinaryIO]] = {
    "changed": lambda content: io.BytesIO(content[:-1] + bytes([content[-1] ^ 1])),
    "shorter": lambda content: io.BytesIO(content[:-1]),
    "longer": lambda content: io.BytesIO(content + b"?"),
    "empty": lambda content: io.BytesIO(),
    "gone": _gone,
}


@pytest.mark.parametrize("second", SECONDS.values(), ids=SECONDS)
def test_a_source_that_is_another_when_it_is_packed_is_told_and_nothing_is_kept(
    db: sqlite.Connection, out: Path, second: Callable[[bytes], BinaryIO]
) -> None:
    with pytest.raises(UserError, match=r"^img/1\.jpg in exhibit EXH-01: It could be read, but not a second time"):
        make(db, out, Twice(second), sealed=True, leave_out_missing=True)
    assert left(out) == []


def test_media_are_packed_from_their_sources_in_the_order_of_reading_and_never_laid_down(
    db: sqlite.Connection, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sealed package's media and stills are never on the disk in the clear."""
    real, source, still = parcel_module.write_container, Source(), os.urandom(3_000)
    laid_down: list[bytes] = []

    def look_first(write: Any, bag: Path, *more: Any) -> None:
        real(write, bag, *more)
        laid_down.extend(path.read_bytes() for path in bag.parent.rglob("*") if path.is_file())

    monkeypatch.setattr(parcel_module, "write_container", look_first)
    receipt = make(db, out, source, sealed=True, keyframes=lambda sha256: [(40, still)])
    order = [hashlib.sha256(content).digest() for content in CONTENTS]
    assert source.asked == order * 2
    assert laid_down
    for content in (*CONTENTS, still):
        assert not any(content[:1_000] in file for file in laid_down)
    opening = Opening((str(IDENTITY),), tmp_path / "scratch", keep=True)
    kept = verify_package(receipt.package, opening=opening).kept
    assert kept is not None
    found = [path.read_bytes() for path in kept.rglob("*") if path.is_file()]
    assert all(found.count(content) == 1 for content in CONTENTS)
    assert found.count(still) == len(CONTENTS)


def test_a_bag_that_is_only_packed_is_not_made_durable_and_what_leaves_is(
    db: sqlite.Connection, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, synced = os.fsync, set[str]()

    def noting(descriptor: int) -> None:
        synced.add(os.readlink(f"/proc/self/fd/{descriptor}"))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", noting)
    receipt = make(db, out, Source(), sealed=True)
    files = {path.name for path in receipt.package.iterdir()}
    assert files <= {Path(path).name for path in synced}
    assert not any("staging" in path and ".bag.part" in path for path in synced)
