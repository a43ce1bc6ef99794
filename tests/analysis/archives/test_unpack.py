import bz2
import gzip
import io
import lzma
import random
import struct
import tarfile
import zipfile
from dataclasses import dataclass, field

import py7zr
import pytest
from backports import zstd
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.archives.unpack import unpack
from analysis.facts import Chunk, Failure, Member
from analysis.jobs import Unpack
from analysis.signature import sniff
from tests.analysis.samples import descriptor

_FILES = {
    "a.txt": b"hello",
    "folder/noise.bin": random.Random(1).randbytes(1_500_000),
    "folder/ünïcode.jpg": b"x" * 300_000,
    "empty": b"",
}


@dataclass
class _Unpacked:
    """A member with what followed it, read by the rule that `unpack` documents."""

    member: Member
    content: bytes = b""
    whole: bool = False
    failure: str = ""


@dataclass
class _Walk:
    members: list[_Unpacked] = field(default_factory=list)
    end: str = ""

    @property
    def contents(self) -> dict[str, bytes]:
        return {str(one.member.untrusted_path, "utf-8", "replace"): one.content for one in self.members if one.whole}


def _walk(content: bytes, format_: str = "") -> _Walk:
    """Walk an archive, and hold it to its protocol."""
    walk = _Walk()
    current: _Unpacked | None = None
    with descriptor(content) as fd:
        for message in unpack(fd, Unpack(format_ or sniff(content[:4096], len(content)).format)):
            assert not walk.end
            if isinstance(message, Member):
                assert current is None
                walk.members.append(_Unpacked(message))
                current = None if message.failure else walk.members[-1]
            elif isinstance(message, Chunk):
                assert current is not None
                current.content += message.data
                assert len(current.content) <= current.member.size
                if not message.data:
                    current.whole, current = True, None
            elif current is not None:
                current.failure, current = message.reason, None
            else:
                walk.end = message.reason
    assert current is None
    return walk


def _zip(method: int = zipfile.ZIP_DEFLATED, files: dict[str, bytes] = _FILES) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        if files is _FILES:
            archive.mkdir("folder")
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def _tar(mode: str = "w", extra: tuple[tarfile.TarInfo, ...] = ()) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:
        for name, content in _FILES.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mtime = len(content), 1_600_000_000
            archive.addfile(entry, io.BytesIO(content))
        for entry in extra:
            archive.addfile(entry)
    return buffer.getvalue()


def _seven_zip(password: str | None = None, *, hide: bool = False, files: dict[str, bytes] = _FILES) -> bytes:
    buffer = io.BytesIO()
    with py7zr.SevenZipFile(buffer, "w", password=password, header_encryption=hide) as archive:
        for name, content in files.items():
            archive.writestr(content, name)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "archive",
    [
        *(pytest.param(_zip(method), id=f"zip {method}") for method in (0, 8, 12, 14)),
        *(pytest.param(_tar(mode), id=mode) for mode in ("w", "w:gz", "w:bz2", "w:xz")),
        pytest.param(zstd.compress(_tar()), id="tar.zst"),
        pytest.param(_seven_zip(), id="7z"),
        pytest.param(b"#!/bin/sh\nexit\n" + _zip(), id="zip behind a program"),
    ],
)
def test_every_file_comes_out_whole(archive: bytes) -> None:
    walk = _walk(archive, "ZIP" if archive[:2] == b"#!" else "")
    assert walk.contents == _FILES
    assert walk.end == ""


@pytest.mark.parametrize(
    ("packed", "name"),
    [
        (bz2.compress(b"one file" * 100), b"content"),
        (lzma.compress(b"one file" * 100), b"content"),
        (zstd.compress(b"one file" * 100), b"content"),
        (gzip.compress(b"one ") + gzip.compress(b"file" + b"one file" * 99), b"content"),
    ],
    ids=["bzip2", "xz", "zstd", "gzip of two streams"],
)
def test_a_single_compressed_file(packed: bytes, name: bytes) -> None:
    (one,) = _walk(packed).members
    assert (one.member.untrusted_path, one.content, one.whole) == (name, b"one file" * 100, True)


def test_a_gzip_tells_its_file_s_name_without_a_folder() -> None:
    buffer = io.BytesIO()
    with gzip.GzipFile("../../etc/photo.jpg", "wb", fileobj=buffer) as file:
        file.write(b"x")
    assert _walk(buffer.getvalue()).members[0].member.untrusted_path == b"photo.jpg"


def test_names_keep_their_bytes() -> None:
    archive = _zip(files={"näme.jpg": b"1", "x/../../y": b"2"})
    spoiled = archive.replace("näme.jpg".encode(), b"n\xff\xfeme.jpg")
    assert [one.member.untrusted_path for one in _walk(spoiled).members] == [b"n\xff\xfeme.jpg", b"x/../../y"]
    odd = tarfile.TarInfo(b"\xff\xfe.jpg".decode("utf-8", "surrogateescape"))
    assert _walk(_tar(extra=(odd,))).members[-1].member.untrusted_path == b"\xff\xfe.jpg"


def test_times() -> None:
    assert _walk(_tar()).members[0].member.modified == 1_600_000_000 * 10**9
    assert _walk(_zip()).members[0].member.modified is None  # a DOS time has no zone


def test_links_and_devices_are_told() -> None:
    link, hard, device = tarfile.TarInfo("link"), tarfile.TarInfo("hard"), tarfile.TarInfo("device")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    hard.type, hard.linkname = tarfile.LNKTYPE, "a.txt"
    device.type = tarfile.CHRTYPE
    walk = _walk(_tar(extra=(link, hard, device)))
    reasons = [one.member.failure for one in walk.members[-3:]]
    assert "link" in reasons[0]
    assert "link" in reasons[1]
    assert "device" in reasons[2]


def test_encrypted_files_are_told() -> None:
    archive = bytearray(_zip(files={"a": b"1", "b": b"2"}))
    archive[archive.index(b"PK\1\2") + 8] |= 1
    walk = _walk(bytes(archive))
    assert "encrypted" in walk.members[0].member.failure
    assert walk.contents == {"b": b"2"}
    assert all(
        "encrypted" in one.member.failure
        for one in _walk(_seven_zip("secret", files={"a": b"1"})).members
        if one.member.size
    )
    assert "encrypted" in _walk(_seven_zip("secret", hide=True, files={"a": b"1"})).end


def test_one_damaged_file_leaves_the_others() -> None:
    archive = bytearray(_zip(zipfile.ZIP_STORED))
    at = archive.index(_FILES["folder/noise.bin"][:50])
    archive[at + 1000] ^= 255
    walk = _walk(bytes(archive))
    assert [one.failure for one in walk.members] == ["", "the file's data in the archive are damaged", "", ""]
    assert set(walk.contents) == {"a.txt", "folder/ünïcode.jpg", "empty"}


def test_files_behind_a_damaged_one_in_a_solid_archive_are_told_not_lost() -> None:
    archive = bytearray(_seven_zip())
    archive[2000] ^= 255
    walk = _walk(bytes(archive))
    assert len(walk.members) == len(_FILES)
    assert [one for one in walk.members if one.failure or one.member.failure]


@pytest.mark.parametrize("archive", [_zip(), _tar(), _tar("w:gz"), _seven_zip()], ids=["zip", "tar", "tar.gz", "7z"])
def test_a_truncated_archive_says_so(archive: bytes) -> None:
    walk = _walk(archive[: len(archive) * 2 // 3])
    assert walk.end
    assert all(_FILES[name] == content for name, content in walk.contents.items())


def test_a_zip_that_lies_about_a_size_is_cut_there() -> None:
    archive = bytearray(_zip(files={"a": b"y" * 10_000, "b": b"2"}))
    at = archive.index(b"PK\1\2")
    archive[at + 24 : at + 28] = struct.pack("<I", 100)
    walk = _walk(bytes(archive))
    assert len(walk.members[0].content) == 100
    assert "longer than the 100 bytes" in walk.members[0].failure
    archive[at + 24 : at + 28] = struct.pack("<I", 20_000)
    walk = _walk(bytes(archive))
    assert "ends after 10,000 of 20,000" in walk.members[0].failure
    assert walk.contents == {"b": b"2"}


def test_overlapping_files_are_refused() -> None:
    archive = bytearray(_zip(files={"a": b"1" * 100, "b": b"2" * 100}))
    first = archive.index(b"PK\1\2")
    second = archive.index(b"PK\1\2", first + 4)
    archive[second + 42 : second + 46] = archive[first + 42 : first + 46]
    walk = _walk(bytes(archive))
    assert walk.contents == {"a": b"1" * 100}
    assert "overlap" in walk.members[1].member.failure


def test_bombs_are_refused_and_what_stands_beside_them_is_not() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb", b"\0" * 120_000_000)
        archive.writestr("beside", b"ok")
    walk = _walk(buffer.getvalue())
    assert "made to fill a disk" in walk.members[0].member.failure
    assert walk.contents == {"beside": b"ok"}


def test_a_compressed_bomb_gives_nothing() -> None:
    bomb = gzip.compress(b"\0" * 120_000_000)
    (one,) = _walk(bomb).members
    assert "made to fill a disk" in one.member.failure


def test_archives_that_can_t_be_walked_are_told() -> None:
    assert "RAR" in _walk(b"Rar!\x1a\x07\x00" + b"\0" * 100).end


_SEEDS = [_zip(files={"a": b"1" * 500, "b": b"2"}), gzip.compress(b"3" * 500), lzma.compress(b"4" * 500)]
_SMALL = {"a": b"1" * 500, "b": b"2"}


def _small_tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, content in _SMALL.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def _small_seven_zip() -> bytes:
    buffer = io.BytesIO()
    with py7zr.SevenZipFile(buffer, "w", filters=[{"id": py7zr.FILTER_LZMA2, "preset": 0}]) as archive:
        for name, content in _SMALL.items():
            archive.writestr(content, name)
    return buffer.getvalue()


@settings(max_examples=100)
@given(st.sampled_from([*_SEEDS, _small_tar(), _small_seven_zip()]), st.data())
def test_any_damage_keeps_to_the_protocol(archive: bytes, data: st.DataObject) -> None:
    content = bytearray(archive)
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    format_ = sniff(archive[:4096], len(archive)).format
    _walk(bytes(content[: data.draw(st.integers(1, len(content)))]), format_)


def test_failures_carry_what_was_raised() -> None:
    archive = gzip.compress(random.Random(2).randbytes(5000))[:-2000]
    with descriptor(archive) as fd:
        failures = [message for message in unpack(fd, Unpack("GZIP")) if isinstance(message, Failure)]
    assert failures
    assert "EOFError" in failures[0].detail
