"""Who only checks a sealed or split package, or takes decisions from it, never has its media on the disk."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from app.exchange.bags.bag import BagWriter
from app.exchange.packages import verify
from app.exchange.packages.verify import Verification, verify_package
from app.exchange.parcels import container_reader
from app.exchange.parcels.container import write_container
from app.exchange.parcels.unsealing import Opening
from tests.app.exchange.packages.test_hostile_packages import BAG, codes, parcel_of

MEDIA = {
    "data/vics/Files/AB": b"a medium" * 1000,
    "data/collisions/CD": b"another" * 1000,
    "data/series/keyframes/AB/40.jpg": b"a still" * 1000,
}
FILES = {"data/a.txt": b"one", **MEDIA}


def parcel(folder: Path, *, changed: bytes = b"", algorithm: str = "") -> Path:
    """A split package; `changed`: instead of the first medium, after the manifest was made; `algorithm`: of another
    manifest beside ours."""
    with BagWriter(folder / BAG, packed=True) as bag:
        for path, content in FILES.items():
            with bag.payload(path) as new:
                new.write(content)
        bag.seal([])
        lines = [f"{hashlib.new(algorithm, FILES[path]).hexdigest()}  {path}\n" for path in FILES if algorithm]
        if algorithm:
            bag.attach(f"manifest-{algorithm}.txt", "".join(lines).encode())
        written = dict(bag.written)
        bag.finish()
    if changed:
        first = next(iter(MEDIA))
        (folder / BAG / first).write_bytes(changed)
        with BagWriter(folder / "other.bag", packed=True) as other:
            with other.payload(first) as new:
                new.write(changed)
            other.seal([])
            written[first] = other.written[first]
    made = bytearray()
    write_container(made.extend, folder / BAG, BAG, written, lambda octets: None)
    return parcel_of(folder, bytes(made))


@pytest.fixture
def laid_down(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Which payload lay on the disk when the bag was checked."""
    found, real = set[str](), verify.verify_bag

    def looking(folder: Path, *arguments: Any, **more: Any) -> Verification:
        found.update(str(path.relative_to(folder)) for path in (folder / "data").rglob("*") if path.is_file())
        return real(folder, *arguments, **more)

    monkeypatch.setattr(verify, "verify_bag", looking)
    return found


def test_media_pass_by_when_a_package_is_checked(tmp_path: Path, laid_down: set[str]) -> None:
    found = verify_package(parcel(tmp_path), opening=Opening((), tmp_path / "scratch"))
    assert (codes(found), found.valid) == ([], True)
    assert laid_down == {"data/a.txt"}


def test_a_medium_that_was_changed_is_found_all_the_same(tmp_path: Path, laid_down: set[str]) -> None:
    changed = parcel(tmp_path, changed=b"A MEDIUM" * 1000)
    found = verify_package(changed, opening=Opening((), tmp_path / "scratch"))
    assert [(each.code, each.place) for each in found.problems if each.code != "P01"] == [("B06", next(iter(MEDIA)))]
    assert laid_down == {"data/a.txt"}


def test_what_stays_is_laid_down(tmp_path: Path, laid_down: set[str]) -> None:
    found = verify_package(parcel(tmp_path), opening=Opening((), tmp_path / "scratch", keep=True))
    assert found.valid
    assert laid_down == set(FILES)


@pytest.mark.parametrize(("algorithm", "there"), [("sha256", {"data/a.txt"}), ("sha1", set(FILES))])
def test_a_manifest_by_digests_that_are_not_taken_on_the_way_is_held_against_the_disk(
    tmp_path: Path, laid_down: set[str], algorithm: str, there: set[str]
) -> None:
    found = verify_package(parcel(tmp_path, algorithm=algorithm), opening=Opening((), tmp_path / "scratch"))
    assert (found.valid, laid_down) == (True, there)
    assert codes(found) == ["B11"]


def test_no_room_for_media_is_needed_to_check_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """C04, where it is to stay."""
    package = parcel(tmp_path)
    monkeypatch.setattr(container_reader, "free_space", lambda folder: (64 << 20) + 5_000)
    assert verify_package(package, opening=Opening((), tmp_path / "scratch")).valid
    kept = verify_package(package, opening=Opening((), tmp_path / "scratch", keep=True))
    assert codes(kept) == ["C04"]
