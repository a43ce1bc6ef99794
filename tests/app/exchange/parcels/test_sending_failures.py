"""A package that can't be sealed, split or signed to its end isn't there; nothing is left that looks whole."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

import pytest
from pyrage import x25519

from app import sqlite
from app.errors import UserError
from app.exchange.bags.bag import Stopped
from app.exchange.bags.whole_folder import WholeFolder
from app.exchange.packages.verify import verify_package
from app.exchange.parcels import parcel as parcel_module
from app.exchange.parcels import sealing as sealing_module
from app.exchange.parcels import unsealing
from app.exchange.parcels import volumes as volumes_module
from app.exchange.parcels.leftovers import sweep
from app.exchange.parcels.unsealing import Opening
from app.exchange.sending import Sending
from tests.app.case.trail.trails import KEY
from tests.app.exchange.documents.case_rows import add_medium, new_case
from tests.app.exchange.packages.test_package import Store, make

CONTENT = os.urandom(3_000_000)
IDENTITY = x25519.Identity.generate()
RECIPIENT = str(IDENTITY.to_public())
SEALED = Sending(KEY, recipients=(RECIPIENT,), volume_size=1 << 20)
SPLIT = Sending(volume_size=1 << 20)


@pytest.fixture
def db(tmp_path: Path) -> sqlite.Connection:
    db = new_case(tmp_path / "case.db")
    add_medium(db, CONTENT)
    return db


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


class FullDisk:
    """Takes so many bytes, then none: full, or pulled out."""

    def __init__(self, room: int) -> None:
        self.room = room
        self._open = volumes_module.open_new_raw

    def open_new_raw(self, path: Path) -> io.FileIO:
        return Limited(self._open(path), self)  # type: ignore[return-value]  # what writers use of a file


class Limited:
    def __init__(self, file: io.FileIO, disk: FullDisk) -> None:
        self._file, self._disk = file, disk

    def __enter__(self) -> Limited:
        return self

    def __exit__(self, *raised: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, data: bytes) -> int:
        self._disk.room -= len(data)
        if self._disk.room < 0:
            raise OSError(5, "Input/output error")
        return self._file.write(data)


@pytest.mark.parametrize("sending", [SEALED, SPLIT], ids=["sealed", "split"])
@pytest.mark.parametrize("room", [0, 1_000_000, 2_500_000, 3_004_000])
def test_a_target_that_fills_up_or_is_pulled_out_keeps_nothing(
    db: sqlite.Connection, out: Path, monkeypatch: pytest.MonkeyPatch, sending: Sending, room: int
) -> None:
    monkeypatch.setattr(volumes_module, "open_new_raw", FullDisk(room).open_new_raw)
    with pytest.raises(UserError, match="Input/output error"):
        make(db, out, Store(CONTENT), sending=sending)
    assert list(out.iterdir()) == []


def test_a_package_of_the_same_name_that_was_made_meanwhile_keeps_its_receipt(
    db: sqlite.Connection, out: Path, tmp_path: Path
) -> None:
    stagings = [tmp_path / "first", tmp_path / "second"]
    for staging in stagings:
        staging.mkdir()
    other = new_case(tmp_path / "other.db")
    add_medium(other, CONTENT)

    class Slow(Store):
        """While its medium is read, another program makes a package of the same name."""

        def fetch(self, sha256: bytes) -> AbstractContextManager[BinaryIO]:  # type: ignore[override]  # it is what a generator's one is
            make(other, out, Store(CONTENT), sending=replace(SEALED, staging=stagings[1]))
            return super().fetch(sha256)

    with pytest.raises(UserError, match="exists already"):
        make(db, out, Slow(CONTENT), sending=replace(SEALED, staging=stagings[0]))
    (package,) = out.glob("*.sealed")
    stem = package.stem
    assert sorted(each.name for each in out.iterdir()) == sorted(
        [package.name, f"{stem}.receipt.json", f"{stem}.receipt.txt"]
    )
    assert not any(any(staging.iterdir()) for staging in stagings)


def test_what_reads_back_otherwise_is_not_kept(
    db: sqlite.Connection, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = parcel_module.sync_folder

    def flip(folder: Path) -> None:
        real(folder)
        for volume in folder.glob("*.002"):
            content = bytearray(volume.read_bytes())
            content[7] ^= 1
            volume.write_bytes(content)

    monkeypatch.setattr(parcel_module, "sync_folder", flip)
    with pytest.raises(UserError, match="reads back otherwise"):
        make(db, out, Store(CONTENT), sending=SEALED)
    assert list(out.iterdir()) == []


def test_a_recipient_to_whom_nothing_can_be_sealed_is_refused(db: sqlite.Connection, out: Path) -> None:
    """The point of order one, well written down: whatever is sealed to it, everyone could open."""
    nobody = "age1" + "q" * 52 + "5cu47z"
    with pytest.raises(UserError, match="no key"):
        make(db, out, Store(CONTENT), sending=Sending(recipients=(RECIPIENT, nobody)))
    assert list(out.iterdir()) == []


def test_an_opening_process_that_dies_is_told(
    db: sqlite.Connection, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = make(db, out, Store(CONTENT), sending=SEALED)
    monkeypatch.setattr(sealing_module, "_MODULE", "tests.no_such_module")
    opening = Opening((str(IDENTITY),), tmp_path / "scratch")
    found = verify_package(receipt.package, opening=opening)
    assert not found.valid
    assert list((tmp_path / "scratch").iterdir()) == []


@pytest.mark.parametrize("part", [0.1, 0.4, 0.6, 0.9])
def test_stopping_at_any_time_keeps_nothing(db: sqlite.Connection, out: Path, part: float) -> None:
    far = [0.0]

    def progress(done: int, total: int) -> None:
        far[0] = done / total

    with pytest.raises(Stopped):
        make(db, out, Store(CONTENT), sending=SEALED, progress=progress, cancelled=lambda: far[0] >= part)
    assert list(out.iterdir()) == []


def test_the_clear_bag_is_put_together_elsewhere_and_goes(db: sqlite.Connection, out: Path, tmp_path: Path) -> None:
    staging = tmp_path / "staging"
    staging.mkdir()
    seen = set()

    def progress(done: int, total: int) -> None:
        seen.update(path.name.partition(".bag")[1] for path in out.rglob("data"))

    receipt = make(
        db, out, Store(CONTENT), sending=Sending(recipients=(RECIPIENT,), staging=staging), progress=progress
    )
    assert seen == set()
    assert list(staging.iterdir()) == []
    assert verify_package(receipt.package, opening=Opening((str(IDENTITY),), tmp_path / "scratch")).valid


def test_unsealing_keeps_what_is_whole_and_nothing_else(db: sqlite.Connection, out: Path, tmp_path: Path) -> None:
    receipt = make(db, out, Store(CONTENT), sending=SEALED)
    into = tmp_path / "into"
    found = verify_package(receipt.package, opening=Opening((str(IDENTITY),), into, keep=True))
    assert found.kept is not None
    assert [path.name for path in into.iterdir()] == [found.kept.name]
    assert verify_package(found.kept).valid
    with pytest.raises(UserError, match="exists already"):
        verify_package(receipt.package, opening=Opening((str(IDENTITY),), into, keep=True))
    (receipt.package / receipt.volumes[1][0]).write_bytes(b"")
    other = tmp_path / "other"
    assert verify_package(receipt.package, opening=Opening((str(IDENTITY),), other, keep=True)).kept is None
    assert not other.exists() or not list(other.iterdir())


def test_a_check_that_is_stopped_leaves_nothing(db: sqlite.Connection, out: Path, tmp_path: Path) -> None:
    receipt = make(db, out, Store(CONTENT), sending=SEALED)
    far = [0.0]

    def progress(done: int, total: int) -> None:
        far[0] = done / total

    opening = Opening((str(IDENTITY),), tmp_path / "scratch")
    with pytest.raises(Stopped):
        verify_package(receipt.package, progress, lambda: far[0] > 0.5, opening=opening)
    assert list((tmp_path / "scratch").iterdir()) == []


def test_what_a_killed_check_left_is_swept_by_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "scratch"
    folder.mkdir()
    child = os.fork()
    if not child:
        left = WholeFolder(folder / "x_1.bag")
        (left.part / "data").mkdir()
        os._exit(0)
    os.waitpid(child, 0)
    assert (folder / "x_1.bag.part").exists()
    with Opening(scratch=folder).place("x.bag") as place:
        assert place.part.name == "x_1.bag.part"
    assert list(folder.iterdir()) == []


def test_the_part_of_a_parcel_is_swept_too(tmp_path: Path) -> None:
    child = os.fork()
    if not child:
        left = WholeFolder(tmp_path / "x.sealed")
        (left.part / "x.bag.zip.age.001").write_bytes(b"x")
        os._exit(0)
    os.waitpid(child, 0)
    (tmp_path / "y.sealed.part").mkdir()
    assert sweep(tmp_path) == ["x.sealed.part"]
    assert [path.name for path in tmp_path.iterdir()] == ["y.sealed.part"]


def test_a_scratch_that_cannot_be_written_is_said_in_a_sentence(
    db: sqlite.Connection, out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    receipt = make(db, out, Store(CONTENT), sending=SPLIT)

    def full(path: Path) -> WholeFolder:
        raise OSError(28, "No space left on device")

    full.part_of, full.lock_of = WholeFolder.part_of, WholeFolder.lock_of  # type: ignore[attr-defined] - a stand-in
    monkeypatch.setattr(unsealing, "WholeFolder", full)
    with pytest.raises(UserError, match="No space left"):
        verify_package(receipt.package, opening=Opening(scratch=tmp_path / "scratch"))


@pytest.mark.parametrize(
    ("sending", "words"),
    [
        (lambda: Sending(volume_size=1000), "a megabyte"),
        (lambda: Sending(recipients=(RECIPIENT, RECIPIENT)), "named twice"),
        (lambda: Sending(recipients=tuple(f"age1{n}" for n in range(101))), "100 recipients"),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_written(sending: Callable[[], Sending], words: str) -> None:
    with pytest.raises(UserError, match=words):
        sending()
