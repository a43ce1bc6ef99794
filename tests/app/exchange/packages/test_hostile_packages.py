"""Packages are hostile: whatever is in them gives a code and a place, and nothing of them stays that looks whole."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyrage import encrypt, x25519

from app.exchange.bags.bag import BagWriter, Written
from app.exchange.bags.paths import is_name_everywhere
from app.exchange.packages.verify import Verification, verify_package
from app.exchange.parcels import container_reader
from app.exchange.parcels.container import write_container
from app.exchange.parcels.parcel import write_parcel
from app.exchange.parcels.unsealing import Opening
from app.exchange.sending import Sending
from app.exchange.signatures.minisig import minisign
from app.exchange.signatures.signature import MINISIG, NOTE, Statement, Trust, signed
from tests.app.case.trail.trails import KEY, OTHER

IDENTITY = x25519.Identity.generate()
RECIPIENT = str(IDENTITY.to_public())
BAG = "x.bag"
FILES = {"data/a.txt": b"one", "data/b/c.txt": b"two" * 1000}
TRUST = Trust({KEY.public.raw: "A. Officer"}, asked=True)


def bag_in(folder: Path, files: Mapping[str, bytes] = FILES, **said: object) -> tuple[Path, dict[str, Written]]:
    """A signed bag; `said`: what its note says otherwise than it is."""
    with BagWriter(folder / BAG, packed=True) as bag:
        for path, content in files.items():
            with bag.payload(path) as new:
                new.write(content)
        digest = bag.seal([("Internal-Sender-Identifier", "case-1")])
        statement = {
            "manifest": digest,
            "payload": f"{bag.octets}.{bag.files}",
            "case": "case-1",
            "reference": "R-1",
            "number": 1,
            "previous": "",
            "audit": "1:" + "0" * 64,
            "profile": "hash-only",
            "at": "now",
            "officer": "A. Officer",
            "recipients": (RECIPIENT,),
            "key": str(KEY.public),
        } | said
        bag.attach(NOTE, signed(Statement(**statement), KEY))  # type: ignore[arg-type] - fields by name
        bag.attach(MINISIG, minisign((bag.part / "tagmanifest-sha512.txt").read_bytes(), KEY, "x"))
        written = dict(bag.written)
        bag.finish()
    return folder / BAG, written


def archive_of(folder: Path) -> bytes:
    bag, written = bag_in(folder)
    made = bytearray()
    write_container(made.extend, bag, BAG, written, lambda octets: None)
    return bytes(made)


def parcel_of(folder: Path, archive: bytes, *, sealed: bool = False) -> Path:
    """A parcel that holds this archive, whatever it is."""
    parcel = folder / ("x.sealed" if sealed else "x.split")
    parcel.mkdir()
    name = f"{BAG}.zip.age" if sealed else f"{BAG}.zip"
    content = encrypt(archive, [IDENTITY.to_public()]) if sealed else archive
    (parcel / name).write_bytes(content)
    (parcel / f"{name}.sha256").write_text(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
    return parcel


def check(package: Path, tmp_path: Path, trust: Trust = TRUST) -> Verification:
    scratch = tmp_path / "scratch"
    found = verify_package(package, trust=trust, opening=Opening((str(IDENTITY),), scratch))
    assert not scratch.exists() or not list(scratch.iterdir()), "nothing that was unpacked stays"
    return found


def codes(found: Verification) -> list[str]:
    return [problem.code for problem in found.problems if problem.code != "P01"]


def relisted(parcel: Path) -> None:
    """Make the list fit the volumes again, as whoever changes both would."""
    (listed,) = parcel.glob("*.sha256")
    names = [line[66:] for line in listed.read_text().splitlines()]
    listed.write_text("".join(f"{hashlib.sha256((parcel / n).read_bytes()).hexdigest()}  {n}\n" for n in names))


# The archive


def head(name: bytes, size: int = 1, crc: int = 0, **other: int) -> bytes:
    field = {"version": 45, "flags": 0x800, "method": 0, "time": 0, "day": 0x21, "small": 0xFFFFFFFF} | other
    fields = (field["version"], field["flags"], field["method"], field["time"], field["day"])
    start = struct.pack("<4s5H3I2H", b"PK\3\4", *fields, crc, field["small"], field["small"], len(name), 20)
    return start + name + struct.pack("<2H2Q", 1, 16, size, other.get("packed", size))


NAMES = {
    "parent": b"x.bag/../y",
    "absolute": b"/etc/passwd",
    "drive": b"C:/y",
    "drive relative": b"C:y",
    "backslash": b"x.bag\\..\\y",
    "unc": b"\\\\host\\share\\y",
    "unc with slashes": b"//host/share/y",
    "other folder": b"y.bag/bagit.txt",
    "the folder itself": b"x.bag/",
    "empty part": b"x.bag//y",
    "dot": b"x.bag/./y",
    "no text": b"x.bag/\xff",
    "null": b"x.bag/a\0b",
    "stream": b"x.bag/a:b",
    "device": b"x.bag/NUL.txt",
    "trailing dot": b"x.bag/a.",
    "hidden direction": "x.bag/a\u202egpj.exe".encode(),
    "too long": b"x.bag/" + b"y" * 2000,
    "too deep": b"x.bag/" + b"y/" * 65 + b"y",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_names_that_leave_the_package_are_refused(tmp_path: Path, name: bytes) -> None:
    """C02."""
    found = check(parcel_of(tmp_path, head(name) + b"x" * 5000), tmp_path)
    assert (codes(found), found.valid, found.signed_by) == (["C02"], False, None)
    assert not (tmp_path / "y").exists()
    assert not (tmp_path / "scratch" / "y").exists()


@pytest.mark.parametrize(
    "names",
    [("a", "a"), ("b", "a"), ("a", "A"), ("é", "e\u0301"), ("a", "a/b"), ("a/b", "a/B"), ("ß", "ss")],
)
def test_names_that_collide_or_are_not_in_order_are_refused(tmp_path: Path, names: tuple[str, str]) -> None:
    """C02."""
    pieces = [head(f"x.bag/{name}".encode()) + b"x" for name in sorted(names) if names != ("b", "a")]
    pieces = pieces or [head(f"x.bag/{name}".encode()) + b"x" for name in names]
    assert codes(check(parcel_of(tmp_path, b"".join(pieces) + b"x" * 500), tmp_path)) == ["C02"]


@pytest.mark.parametrize(
    "other",
    [{"method": 8}, {"flags": 0x801}, {"flags": 0x808}, {"time": 7}, {"small": 5}, {"packed": 7}, {"version": 20}],
    ids=str,
)
def test_what_is_packed_otherwise_is_refused(tmp_path: Path, other: dict[str, int]) -> None:
    """C01: packed (zip bombs), encrypted, with a size that comes later, or with two sizes."""
    found = check(parcel_of(tmp_path, head(b"x.bag/a", **other) + b"x" * 500), tmp_path)
    assert codes(found) == ["C01"]


def test_a_size_beyond_the_archive_writes_nothing(tmp_path: Path) -> None:
    """C01: neither a sparse file nor a full disk."""
    for size in (1 << 62, 10_000):
        folder = tmp_path / str(size)
        folder.mkdir()
        assert codes(check(parcel_of(folder, head(b"x.bag/a", size) + b"x" * 100), tmp_path)) == ["C01"]


def test_an_archive_without_room_is_refused_before_a_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """C04."""
    parcel = parcel_of(tmp_path, archive_of(tmp_path))
    monkeypatch.setattr(container_reader, "free_space", lambda folder: 1_000)
    found = check(parcel, tmp_path)
    assert codes(found) == ["C04"]
    assert "MB are free" in found.problems[0].sentence


def test_a_disk_that_fills_up_while_unpacking_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """C04."""
    parcel = parcel_of(tmp_path, archive_of(tmp_path))

    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(container_reader, "open_new_raw", full)
    assert codes(check(parcel, tmp_path)) == ["C04"]


def test_room_is_also_looked_for_where_there_are_folders_and_no_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """C04: a folder takes more of the disk than the archive spends on its name."""
    archive = b"".join(head(f"x.bag/{number:05}/{'a/' * 60}a".encode(), 0) for number in range(400))
    parcel = parcel_of(tmp_path, archive)
    free = iter([1 << 40])
    monkeypatch.setattr(container_reader, "free_space", lambda folder: next(free, 1_000))
    assert codes(check(parcel, tmp_path)) == ["C04"]


def test_a_file_that_the_manifest_does_not_list_is_never_written(tmp_path: Path) -> None:
    """C03, before its bytes are written."""
    bag, written = bag_in(tmp_path)
    (bag / "data/a2.txt").write_bytes(b"more")
    made = bytearray()
    write_container(made.extend, bag, BAG, written | {"data/a2.txt": Written(4, 0)}, lambda octets: None)
    assert codes(check(parcel_of(tmp_path, bytes(made)), tmp_path)) == ["C03"]


def test_payload_in_another_order_than_the_manifests_is_refused(tmp_path: Path) -> None:
    """C03: so no file comes twice, and a reader needs to remember none."""
    bag, written = bag_in(tmp_path)
    payload = [path for path in written if path.startswith("data/")]
    assert len(payload) > 1
    turned = {path: written[path] for path in (*reversed(payload), *(path for path in written if path not in payload))}
    made = bytearray()
    write_container(made.extend, bag, BAG, turned, lambda octets: None)
    assert codes(check(parcel_of(tmp_path, bytes(made)), tmp_path)) == ["C03"]


def test_more_bytes_than_announced_are_refused(tmp_path: Path) -> None:
    """C03."""
    bag, written = bag_in(tmp_path)
    (bag / "data/a.txt").write_bytes(b"o" * 5000)
    made = bytearray()
    write_container(made.extend, bag, BAG, written | {"data/a.txt": Written(5000, 0)}, lambda octets: None)
    assert codes(check(parcel_of(tmp_path, bytes(made)), tmp_path)) == ["C03"]


@pytest.mark.parametrize("sealed", [False, True])
@pytest.mark.parametrize("kept", [0, 1, 29, 60, 500, 5_000, -1, -22, -77])
def test_a_cut_package_is_refused(tmp_path: Path, kept: int, sealed: bool) -> None:
    """C01, and Z03 where it was sealed."""
    parcel = parcel_of(tmp_path, archive_of(tmp_path), sealed=sealed)
    (volume,) = (path for path in parcel.iterdir() if path.suffix != ".sha256")
    volume.write_bytes(volume.read_bytes()[: kept or None] if kept else b"")
    assert codes(check(parcel, tmp_path)) == ["V03"]
    relisted(parcel)
    (code,) = codes(check(parcel, tmp_path))
    assert code in (("Z03", "Z02") if sealed else ("C01",))


def test_what_stands_behind_the_end_is_refused(tmp_path: Path) -> None:
    """C01."""
    assert codes(check(parcel_of(tmp_path, archive_of(tmp_path) + b"\0"), tmp_path)) == ["C01"]


@settings(max_examples=60)
@given(st.data())
def test_any_changed_byte_is_found(tmp_path_factory: pytest.TempPathFactory, data: st.DataObject) -> None:
    """In the archive of a signed package no bit can be flipped unseen."""
    folder = tmp_path_factory.mktemp("changed")
    archive = bytearray(archive_of(folder))
    at = data.draw(st.integers(0, len(archive) - 1))
    archive[at] ^= data.draw(st.integers(1, 255))
    found = check(parcel_of(folder, bytes(archive)), folder)
    assert not found.valid
    assert found.signed_by is None or not found.intact


@settings(max_examples=80)
@given(st.text(max_size=30))
def test_a_name_that_is_taken_stays_below_on_every_system(name: str) -> None:
    if is_name_everywhere(name):
        assert not name.startswith("/")
        assert not {"..", ".", ""} & set(name.split("/"))
        assert not set(name) & set('\\:<>"|?*\0')


# The seal


def test_a_changed_seal_is_refused(tmp_path: Path) -> None:
    """Z03."""
    parcel = parcel_of(tmp_path, archive_of(tmp_path), sealed=True)
    (volume,) = parcel.glob("*.age")
    content = bytearray(volume.read_bytes())
    content[-500] ^= 1
    volume.write_bytes(content)
    relisted(parcel)
    assert codes(check(parcel, tmp_path)) == ["Z03"]


@pytest.mark.parametrize("content", [b"", b"age-encryption.org/v1\n", b"no seal at all" * 100])
def test_what_is_no_seal_is_refused(tmp_path: Path, content: bytes) -> None:
    """Z03."""
    parcel = parcel_of(tmp_path, b"", sealed=True)
    (volume,) = parcel.glob("*.age")
    volume.write_bytes(content)
    relisted(parcel)
    assert codes(check(parcel, tmp_path)) == ["Z03"]


def test_what_was_sealed_on_to_others_is_told(tmp_path: Path) -> None:
    """S10: who got it opened it and sealed it anew, as if the officer had sent it to them."""
    bag, written = bag_in(tmp_path, recipients=(str(x25519.Identity.generate().to_public()),))
    made = bytearray()
    write_container(made.extend, bag, BAG, written, lambda octets: None)
    found = check(parcel_of(tmp_path, bytes(made), sealed=True), tmp_path)
    assert (codes(found), found.signed_by) == (["S10"], None)


# Volumes


def volumes(tmp_path: Path) -> Path:
    bag, written = bag_in(tmp_path, {"data/a": os.urandom(3 << 20)})
    parcel = tmp_path / "x.split"
    parcel.mkdir()
    write_parcel(parcel, bag, BAG, written, Sending(KEY, volume_size=1 << 20), lambda octets: None)
    assert codes(check(parcel, tmp_path)) == []
    return parcel


def rename_list(parcel: Path) -> None:
    (listed,) = parcel.glob("*.sha256")
    listed.rename(parcel / "list.txt")


def swap_lines(parcel: Path) -> None:
    (listed,) = parcel.glob("*.sha256")
    lines = listed.read_text().splitlines(keepends=True)
    listed.write_text("".join(reversed(lines)))


def name_outside(parcel: Path) -> None:
    (listed,) = parcel.glob("*.sha256")
    listed.write_text(listed.read_text().replace("x.bag.zip.001", "../x.bag.zip.001"))


def link_volume(parcel: Path) -> None:
    volume = parcel / "x.bag.zip.002"
    volume.rename(parcel.parent / "elsewhere")
    volume.symlink_to(parcel.parent / "elsewhere")


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (rename_list, ["V01"]),
        (swap_lines, ["V01"]),
        (name_outside, ["V01"]),
        (lambda parcel: (parcel / "x.bag.zip.sha256").write_bytes(b"\xff"), ["V01"]),
        (lambda parcel: (parcel / "x.bag.zip.sha256").write_bytes(b""), ["V01"]),
        (lambda parcel: (parcel / "y.bag.zip.sha256").write_bytes(b""), ["V01"]),
        (lambda parcel: (parcel / "x.bag.zip.002").unlink(), ["V02"]),
        (link_volume, ["V02"]),
        (lambda parcel: (parcel / "x.bag.zip.002").write_bytes(b"other"), ["V03"]),
        (lambda parcel: (parcel / "more").write_bytes(b""), ["V04"]),
        (lambda parcel: (parcel / "x.bag.zip.sha256.minisig").write_bytes(b"no"), ["V05"]),
        (
            lambda parcel: (parcel / "x.bag.zip.sha256.minisig").write_bytes(
                minisign((parcel / "x.bag.zip.sha256").read_bytes(), OTHER, "")
            ),
            ["S09"],
        ),
    ],
    ids=range(12),
)
def test_each_fault_of_volumes_is_told(tmp_path: Path, harm: Callable[[Path], object], expected: list[str]) -> None:
    parcel = volumes(tmp_path)
    harm(parcel)
    found = check(parcel, tmp_path)
    assert codes(found) == expected
    assert found.valid == (expected == ["V04"])


# The signature


def test_a_parcel_that_is_pulled_out_while_it_is_read_is_told(tmp_path: Path) -> None:
    """V01 where it is gone at once, V02 where it goes later."""
    parcel = parcel_of(tmp_path, archive_of(tmp_path))
    volume = parcel / f"{BAG}.zip"

    def pulled_out(_: int, __: int) -> None:
        shutil.rmtree(parcel, ignore_errors=True)

    opening = Opening(scratch=tmp_path / "scratch")
    found = verify_package(volume, pulled_out, opening=opening)
    assert (codes(found), found.valid) == (["V02"], False)
    assert codes(verify_package(volume, opening=opening)) == ["V01"]


def change_note(bag: Path) -> None:
    note = bag / NOTE
    note.write_bytes(note.read_bytes().replace(b'"R-1"', b'"R-2"'))


def change_payload(bag: Path) -> None:
    """As an attacker does who makes all checksums fit again."""
    (bag / "data/a.txt").write_bytes(b"two")
    manifest = bag / "manifest-sha512.txt"
    one, two = (hashlib.sha512(content).hexdigest().encode() for content in (b"one", b"two"))
    manifest.write_bytes(manifest.read_bytes().replace(one, two))
    tags = bag / "tagmanifest-sha512.txt"
    lines = [line[130:] for line in tags.read_text().splitlines()]
    tags.write_text("".join(f"{hashlib.sha512((bag / name).read_bytes()).hexdigest()}  {name}\n" for name in lines))


def forget_note(bag: Path) -> None:
    (bag / NOTE).unlink()
    (bag / MINISIG).unlink()


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (lambda bag: (bag / NOTE).write_bytes(b"\xff"), ["S01"]),
        (lambda bag: (bag / NOTE).write_bytes(b"x" * 30_000), ["S01"]),
        (lambda bag: (bag / NOTE).unlink(), ["S01", "S07"]),
        (change_note, ["S02"]),
        (change_payload, ["S03", "S09"]),
        (lambda bag: (bag / "read me.html").write_bytes(b"<script>"), ["S05"]),
        (forget_note, ["S07"]),
        (lambda bag: (bag / MINISIG).write_bytes(b"other"), ["S09"]),
        (lambda bag: (bag / "data/a.txt").write_bytes(b"two"), ["B06"]),
    ],
    ids=range(9),
)
def test_each_fault_of_a_signature_is_told(tmp_path: Path, harm: Callable[[Path], object], expected: list[str]) -> None:
    """A signature over other bytes, by nobody, or over less than all."""
    bag, _ = bag_in(tmp_path)
    assert codes(check(bag, tmp_path)) == []
    harm(bag)
    found = check(bag, tmp_path)
    assert (codes(found), found.valid, found.signed_by) == (expected, False, None)


@pytest.mark.parametrize("said", [{"payload": "1.1"}, {"case": "case-2"}], ids=str)
def test_a_signature_that_says_something_else_is_told(tmp_path: Path, said: dict[str, object]) -> None:
    """S04."""
    bag, _ = bag_in(tmp_path, **said)
    assert codes(check(bag, tmp_path)) == ["S04"]


def test_a_key_that_is_not_trusted_is_told(tmp_path: Path) -> None:
    """S06 where one was asked for, S08 where nobody knows it."""
    bag, _ = bag_in(tmp_path)
    found = check(bag, tmp_path, Trust({OTHER.public.raw: "B. Officer"}, asked=True))
    assert (codes(found), found.valid) == (["S06"], False)
    found = check(bag, tmp_path, Trust({OTHER.public.raw: "B. Officer"}))
    assert (codes(found), found.valid, found.signer) == (["S08"], True, "")
    assert check(bag, tmp_path, Trust({KEY.public.raw: "A. Officer"})).signer == "A. Officer"


@settings(max_examples=40)
@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_note_gives_a_code(tmp_path_factory: pytest.TempPathFactory, note: bytes) -> None:
    folder = tmp_path_factory.mktemp("note")
    bag, _ = bag_in(folder, {"data/a": b"1"})
    (bag / NOTE).write_bytes(note)
    assert codes(check(bag, folder)) == ["S01"]


def test_codes_of_vics_documents_are_told_of_sealed_packages_too(tmp_path: Path) -> None:
    """A key twice in one object: readers differ in which they take."""
    raw = json.dumps({"@odata.context": 1}).encode()[:-1] + b',"@odata.context":2}'
    bag, written = bag_in(tmp_path, {"data/vics/case.json": raw})
    made = bytearray()
    write_container(made.extend, bag, BAG, written, lambda octets: None)
    assert "E01" in codes(check(parcel_of(tmp_path, bytes(made), sealed=True), tmp_path))


@pytest.fixture(autouse=True)
def no_leftovers(tmp_path: Path) -> Iterator[None]:
    yield
    assert not list(tmp_path.rglob("*.part*"))
