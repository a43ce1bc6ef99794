"""Members picked out of archives: those that are asked for come as if all had been unpacked, and nothing else does."""

from __future__ import annotations

import io
import random
import struct
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import py7zr
import pytest
from backports import zstd
from hypothesis import given, settings
from hypothesis import strategies as st

import analysis.descriptor
from analysis.archives import archive_zip
from analysis.archives.pick import Picker
from analysis.archives.unpack import unpack
from analysis.facts import Chunk, Failure, Member, NotAhead
from analysis.jobs import Pick, Unpack
from analysis.signature import sniff
from analysis.wire import Numbered, Wanted
from tests.analysis.samples import descriptor
from tests.hostile.archives import overlapping_zip, spliced_names, tar_of_everything, zip_of_bytes_names, zip_of_links

FILES = {
    "a.txt": b"first",
    "folder/noise.bin": random.Random(1).randbytes(400_000),
    "folder/ünïcode.jpg": b"x" * 30_000,
    "empty": b"",
    "z.txt": b"last",
}
PASSED, ABSENT = NotAhead(passed=True), NotAhead(passed=False)


@dataclass(frozen=True)
class Came:
    """A member with what followed it."""

    member: Member
    content: bytes = b""
    failure: str = ""


def zipped(files: dict[str, bytes] = FILES, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def tarred(mode: str = "w", files: dict[str, bytes] = FILES) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode=mode) as archive:  # type: ignore[call-overload]  # modes are given as text
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def seven_zipped(files: dict[str, bytes] = FILES) -> bytes:
    buffer = io.BytesIO()
    with py7zr.SevenZipFile(buffer, "w", filters=[{"id": py7zr.FILTER_LZMA2, "preset": 0}]) as archive:
        for name, content in files.items():
            archive.writestr(content, name)
    return buffer.getvalue()


ARCHIVES = [
    pytest.param(zipped(), id="zip"),
    pytest.param(tarred(), id="tar"),
    pytest.param(tarred("w:gz"), id="tar.gz"),
    pytest.param(tarred("w:xz"), id="tar.xz"),
    pytest.param(zstd.compress(tarred()), id="tar.zst"),
    pytest.param(seven_zipped(), id="7z"),
]


@contextmanager
def picking(archive: bytes, format_: str = "") -> Iterator[Picker]:
    with descriptor(archive) as fd:
        yield Picker(fd, Pick(format_ or sniff(archive[:4096], len(archive)).format))


def asked(picker: Picker, *members: Numbered) -> Came | NotAhead | Failure:
    """What is answered, held to the protocol."""
    first, *rest = picker(Wanted(members))
    if not isinstance(first, Member):
        assert not rest
        assert not isinstance(first, Chunk)
        return first
    return Came(first, *followed(first, rest))


def followed(member: Member, rest: list[Member | Chunk | Failure | NotAhead]) -> tuple[bytes, str]:
    content, failure = b"", ""
    for number, message in enumerate(rest, 1):
        if isinstance(message, Chunk):
            content += message.data
            assert bool(message.data) is (number < len(rest))
        else:
            assert isinstance(message, Failure)
            assert number == len(rest)
            failure = message.reason
    assert bool(rest) is not bool(member.failure)
    return content, failure


def whole(archive: bytes, format_: str) -> tuple[dict[Numbered, Came], str]:
    """What unpacking all gives, by name and number, and how it ends."""
    found: dict[Numbered, Came] = {}
    seen: Counter[bytes] = Counter()
    member: Member | None = None
    rest: list[Member | Chunk | Failure | NotAhead] = []
    end = ""
    with descriptor(archive) as fd:
        for message in unpack(fd, Unpack(format_)):
            if member is None and isinstance(message, Failure):
                end = message.reason
                continue
            if isinstance(message, Member):
                member, rest = message, []
                seen[member.untrusted_path] += 1
            else:
                rest.append(message)
            assert member is not None
            if member.failure or isinstance(message, Failure) or (isinstance(message, Chunk) and not message.data):
                name = member.untrusted_path
                found[name, seen[name]] = Came(member, *followed(member, rest))
                member = None
    return found, end


@pytest.mark.parametrize("archive", ARCHIVES)
def test_what_is_asked_for_comes_and_nothing_else(archive: bytes) -> None:
    with picking(archive) as picker:
        for name in ("folder/noise.bin", "folder/ünïcode.jpg", "z.txt"):
            came = asked(picker, (name.encode(), 1))
            assert isinstance(came, Came)
            assert (came.member.untrusted_path, came.content, came.failure) == (name.encode(), FILES[name], "")


@pytest.mark.parametrize("archive", ARCHIVES)
def test_what_lies_behind_and_what_is_not_there_are_told_apart_also_at_the_end(archive: bytes) -> None:
    with picking(archive) as picker:
        assert isinstance(asked(picker, (b"folder/noise.bin", 1)), Came)
        assert asked(picker, (b"a.txt", 1)) == PASSED
        assert asked(picker, (b"folder/noise.bin", 1)) == PASSED
        assert isinstance(asked(picker, (b"z.txt", 1)), Came)
        assert asked(picker, (b"z.txt", 2)) == ABSENT
        assert asked(picker, (b"other", 1)) == ABSENT
        assert asked(picker, (b"z.txt", 1)) == PASSED


def test_of_several_of_one_name_the_number_counts() -> None:
    archive = spliced_names(zipped({"aaaa.jpg": b"one", "bbbb.jpg": b"two", "aaaa.jpg (2)": b"three"}))
    with picking(archive) as picker:
        came = asked(picker, (b"aaaa.jpg (2)", 1), (b"aaaa.jpg", 2))
        assert isinstance(came, Came)
        assert came.content == b"two"
        third = asked(picker, (b"aaaa.jpg (2)", 1))
        assert isinstance(third, Came)
        assert third.content == b"three"


def test_of_a_zip_only_its_directory_and_what_is_asked_for_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    noise = random.Random(2)
    archive = zipped({f"{number}.bin": noise.randbytes(100_000) for number in range(200)}, zipfile.ZIP_STORED)
    read: list[int] = []

    def counted(fd: int, count: int, offset: int, real: object = analysis.descriptor.read_at) -> bytes:
        data: bytes = real(fd, count, offset)  # type: ignore[operator]  # the function of that name
        read.append(len(data))
        return data

    monkeypatch.setattr(analysis.descriptor, "read_at", counted)
    with picking(archive, "ZIP") as picker:
        for number in (50, 51, 199):
            came = asked(picker, (f"{number}.bin".encode(), 1))
            assert isinstance(came, Came)
            assert len(came.content) == 100_000
    assert sum(read) < 3 * 100_000 + 1_000_000 < len(archive) / 10


def test_of_a_zip_no_head_is_read_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    archive = zipped({f"{number}": b"" for number in range(300)})
    heads: list[int] = []

    def counted(file: object, entry: object, size: int, real: object = archive_zip._data_start) -> int | None:
        heads.append(size)
        start: int | None = real(file, entry, size)  # type: ignore[operator]  # the function of that name
        return start

    monkeypatch.setattr(archive_zip, "_data_start", counted)
    with picking(archive, "ZIP") as picker:
        for number in range(1, 300, 2):
            assert isinstance(asked(picker, (f"{number}".encode(), 1)), Came)
    assert len(heads) <= 300


def test_of_a_7z_what_lies_behind_the_last_that_is_asked_for_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    with picking(seven_zipped()) as picker:
        asked(picker, (b"folder/noise.bin", 1))
        monkeypatch.setattr("analysis.archives.archive_7z.handed_out", None)  # would raise if it were used
        assert asked(picker, (b"other", 1)) == ABSENT


def test_what_overlaps_another_is_refused_also_where_the_other_was_passed_over() -> None:
    archive = overlapping_zip(50, 1_000)
    with picking(archive, "ZIP") as picker:
        came = asked(picker, (b"00007", 1))
    assert isinstance(came, Came)
    assert "overlap" in came.member.failure


def test_what_overlaps_one_that_lies_far_before_is_refused_too() -> None:
    files = {"x": b"1" * 10, "big": bytes(200_000), "y": b"2", "w": b"1" * 10}
    archive = bytearray(zipped(files, zipfile.ZIP_STORED))
    at = archive.rindex(b"PK\1\2") + 42
    archive[at : at + 4] = bytes(4)  # it begins where the first does
    with picking(bytes(archive), "ZIP") as picker:
        came = asked(picker, (b"w", 1))
    assert isinstance(came, Came)
    assert "overlap" in came.member.failure


def test_members_that_lie_in_another_order_than_the_directory_s_are_picked_alike() -> None:
    archive = zipped({name: name.encode() * 50 for name in "abcde"}, zipfile.ZIP_STORED)
    start = archive.index(b"PK\1\2")
    length = (archive.index(b"PK\5\6") - start) // 5
    entries = [archive[start + at * length : start + (at + 1) * length] for at in (3, 0, 4, 2, 1)]
    turned = archive[:start] + b"".join(entries) + archive[start + 5 * length :]
    with picking(turned, "ZIP") as picker:
        for name in (b"d", b"c"):
            came = asked(picker, (name, 1))
            assert isinstance(came, Came)
            assert (came.content, came.member.failure) == (name * 50, "")


@pytest.mark.parametrize("archive", [zipped(), tarred(), tarred("w:gz")], ids=["zip", "tar", "tar.gz"])
def test_an_archive_that_breaks_off_says_so_and_tells_what_it_had(archive: bytes) -> None:
    cut = archive[: len(archive) * 2 // 3]
    with picking(cut) as picker:
        for _ in range(2):
            end = asked(picker, (b"z.txt", 1))
            assert isinstance(end, Failure)
            assert end.reason == whole(cut, sniff(cut[:4096], len(cut)).format)[1]


def test_archives_that_cannot_be_walked_are_told() -> None:
    with picking(b"Rar!\x1a\x07\x00" + b"\0" * 100) as picker:
        end = asked(picker, (b"a", 1))
    assert isinstance(end, Failure)
    assert "RAR" in end.reason


SMALL = {"a": b"1" * 500, "b": b"2", "a (2)": b"3" * 40, "c": b"", "dd": random.Random(4).randbytes(900)}
SEEDS = [
    zipped(SMALL),
    spliced_names(zipped({"aaaa.jpg": b"one" * 9, "bbbb.jpg": b"two", "cccc.jpg": b"three"}, zipfile.ZIP_STORED)),
    overlapping_zip(6, 300),
    zip_of_links(),
    zip_of_bytes_names(b"data"),
    tarred(files=SMALL),
    tarred("w:gz", SMALL),
    tar_of_everything(b"data"),
    seven_zipped(SMALL),
]


def moved(archive: bytes, data: st.DataObject) -> bytes:
    """A ZIP with its directory in another order, and some members said to begin elsewhere."""
    start, end = archive.index(b"PK\1\2"), archive.index(b"PK\5\6")
    entries = [bytearray(b"PK\1\2" + rest) for rest in archive[start:end].split(b"PK\1\2")[1:]]
    places = [struct.unpack_from("<I", entry, 42)[0] for entry in entries]
    for entry in entries:
        if data.draw(st.integers(0, 3)) == 0:
            place = data.draw(st.sampled_from(places)) + data.draw(st.sampled_from((0, 0, -9, 9)))
            entry[42:46] = struct.pack("<I", max(0, place))
    if data.draw(st.booleans()):
        entries = data.draw(st.permutations(entries))
    return archive[:start] + b"".join(entries) + archive[end:]


def spoiled(archive: bytes, data: st.DataObject) -> bytes:
    """The archive with some bytes changed, or without its end."""
    content = bytearray(archive)
    for _ in range(data.draw(st.integers(0, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    return bytes(content[: data.draw(st.integers(1, len(content)))] if data.draw(st.integers(0, 3)) == 0 else content)


@settings(max_examples=200)
@given(st.sampled_from(SEEDS), st.data())
def test_what_is_picked_is_what_unpacking_all_gives(archive: bytes, data: st.DataObject) -> None:
    """Also of damaged archives, and of those in which members lie over each other."""
    format_ = sniff(archive[:4096], len(archive)).format
    if format_ == "ZIP" and data.draw(st.booleans()):
        archive = moved(archive, data)
    if data.draw(st.booleans()):
        archive = spoiled(archive, data)
    every, end = whole(archive, format_)
    with picking(archive, format_) as picker:
        for wanted, came in every.items():
            if data.draw(st.booleans()):
                assert asked(picker, wanted) == came
        last = asked(picker, (b"not there", 1))
    assert last.reason == end if isinstance(last, Failure) else (last, end) == (ABSENT, "")
