"""A bag made by anyone is valid or told what is wrong, and nothing outside it is ever opened."""

from __future__ import annotations

import hashlib
import os
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import bagit
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import UserError
from app.exchange.bags.bag import BagWriter, Stopped, decode_path, encode_path
from app.exchange.bags.bag_reader import read_bag
from app.exchange.problems import warning
from app.platform.path_names import stays_below

TWO_LINES = "data/c\nd.txt"
NAMES = ("data/a.txt", "data/sub/b 100%.txt", TWO_LINES)


@pytest.fixture
def bag(tmp_path: Path) -> Path:
    target = tmp_path / "x.bag"
    with BagWriter(target) as writer:
        for name in NAMES:
            with writer.payload(name) as file:
                file.write(name.encode())
        writer.seal([("Source-Organization", "Unit\r\n of two lines")])
        writer.finish()
    return target


def codes(bag: Path) -> list[str]:
    expected = warning("B12", TWO_LINES, "").place
    return [each.code for each in read_bag(bag).problems if (each.code, each.place) != ("B12", expected)]


def relist(bag: Path, *lines: str) -> None:
    """Add lines to the payload manifest and make the tag manifest right again."""
    manifest = bag / "manifest-sha512.txt"
    manifest.write_bytes(manifest.read_bytes() + "".join(f"{line}\n" for line in lines).encode())
    retag(bag)


def retag(bag: Path) -> None:
    names = ("bag-info.txt", "bagit.txt", "manifest-sha512.txt")
    text = "".join(f"{hashlib.sha512((bag / name).read_bytes()).hexdigest()}  {name}\n" for name in names)
    (bag / "tagmanifest-sha512.txt").write_text(text)


def test_a_bag_that_was_just_written_is_valid(bag: Path) -> None:
    found = read_bag(bag, ("md5",))
    assert codes(bag) == []
    assert set(found.payload) == set(NAMES)
    assert found.payload["data/a.txt"].digests["md5"] == hashlib.md5(b"data/a.txt").hexdigest()
    assert found.info["Source-Organization"] == "Unit of two lines"
    listed = [line[130:] for line in (bag / "manifest-sha512.txt").read_text().splitlines()]
    assert listed == [encode_path(path) for path in NAMES]
    assert "data/c%0Ad.txt" in listed


def test_a_bag_of_the_other_tool_is_valid(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "a.jpg").write_bytes(b"a")
    bagit.make_bag(str(tmp_path / "theirs"), {"Contact-Name": "x" * 200})
    found = read_bag(tmp_path / "theirs")
    assert found.problems == []
    assert found.info["Contact-Name"].replace(" ", "") == "x" * 200


def changed(name: str, content: bytes) -> Callable[[Path], object]:
    return lambda bag: (bag / name).write_bytes(content)


def linked(bag: Path) -> None:
    (bag.parent / "secret").write_bytes(b"data/a.txt")
    (bag / "data/a.txt").unlink()
    (bag / "data/a.txt").symlink_to(bag.parent / "secret")


def linked_folder(bag: Path) -> None:
    (bag / "data/more").symlink_to(bag.parent)


FAULTS: list[tuple[str, Callable[[Path], object], set[str]]] = [
    ("payload changed", changed("data/a.txt", b"data/A.txt"), {"B06"}),
    ("payload longer", changed("data/a.txt", b"data/a.txt "), {"B06", "B10"}),
    ("payload missing", lambda bag: (bag / "data/a.txt").unlink(), {"B04", "B10"}),
    ("payload unlisted", changed("data/new", b"n"), {"B05", "B10"}),
    ("tag file changed", changed("bag-info.txt", b"Contact-Name: me\n"), {"B06"}),
    ("tag file missing", lambda bag: (bag / "bag-info.txt").unlink(), {"B04"}),
    ("declaration gone", lambda bag: (bag / "bagit.txt").unlink(), {"B02", "B04"}),
    (
        "declaration with mark",
        changed("bagit.txt", b"\xef\xbb\xbfBagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"),
        {"B02", "B06"},
    ),
    ("no manifest", lambda bag: (bag / "manifest-sha512.txt").unlink(), {"B01", "B04"}),
    ("fetch", changed("fetch.txt", b"http://x 1 data/x\n"), {"B08"}),
    ("link to a file", linked, {"B07", "B04", "B10"}),
    ("link to a folder", linked_folder, {"B07"}),
    ("pipe", lambda bag: os.mkfifo(bag / "data/pipe"), {"B07"}),
    ("names that differ in case", changed("data/A.TXT", b"n"), {"B09", "B05", "B10"}),
    ("manifest not UTF-8", changed("manifest-sha512.txt", b"\xff"), {"B03", "B05", "B06"}),
    ("unknown algorithm", changed("manifest-blake3.txt", b""), {"B03", "B11"}),
    ("a drive's name", changed("data/C:", b"n"), {"B12", "B05", "B10"}),
    ("a device's name", changed("data/con.txt", b"n"), {"B12", "B05", "B10"}),
    ("a name that ends in a space", changed("data/a ", b"n"), {"B12", "B05", "B10"}),
    ("a name that acts on a terminal", changed("data/a\x1b[31m", b"n"), {"B12", "B05", "B10"}),
    ("a name that reads otherwise", changed("data/a\u202egpj.exe", b"n"), {"B12", "B05", "B10"}),
    ("no tag manifest", lambda bag: (bag / "tagmanifest-sha512.txt").unlink(), {"B11"}),
]


@pytest.mark.skipif(os.name == "nt", reason="links and pipes")
@pytest.mark.parametrize(("spoil", "expected"), [fault[1:] for fault in FAULTS], ids=[fault[0] for fault in FAULTS])
def test_each_fault_is_told(bag: Path, spoil: Callable[[Path], object], expected: set[str]) -> None:
    spoil(bag)
    assert set(codes(bag)) == expected


@pytest.mark.parametrize(
    "path",
    [
        "data/../../secret",
        "/etc/passwd",
        "C:\\x",
        "data\\..\\x",
        "data//x",
        "data/./x",
        "bagit.txt",
        "../x.bag/data/a.txt",
        "data/\0",
    ],
)
def test_a_manifest_cannot_reach_outside(bag: Path, path: str) -> None:
    relist(bag, f"{'0' * 128}  {path}")
    assert codes(bag) == ["B03"]


def test_a_line_that_is_none_and_a_line_twice(bag: Path) -> None:
    relist(bag, "not a line", f"{'0' * 64}  data/x", f"{hashlib.sha512(b'data/a.txt').hexdigest()}  data/a.txt")
    assert codes(bag) == ["B03", "B03", "B03"]


def test_endless_wrong_lines_take_little_memory(bag: Path) -> None:
    (bag / "manifest-sha512.txt").write_bytes(b"x\n" * 100_000)
    tracemalloc.start()
    try:
        found = read_bag(bag)
        assert tracemalloc.get_traced_memory()[1] < 4_000_000, "each finding would take some hundred bytes"
    finally:
        tracemalloc.stop()
    assert [each.code for each in found.problems].count("B03") == 1_001
    assert "B05" in [each.code for each in found.problems], "other codes are told all the same"


def test_names_that_some_systems_take_for_one(bag: Path) -> None:
    lines = []
    for name in ("data/\u00e9", "data/e\u0301"):
        (bag / name).write_bytes(b"")
        lines.append(f"{hashlib.sha512(b'').hexdigest()}  {name}")
    relist(bag, *lines)
    assert "B09" in codes(bag)


@pytest.mark.skipif(os.name == "nt", reason="POSIX names")
def test_names_that_are_no_text(bag: Path) -> None:
    (bag / os.fsdecode(b"data/\xff\n")).write_bytes(b"")
    found = read_bag(bag)
    assert {problem.code for problem in found.problems} == {"B05", "B10", "B12"}
    assert all(problem.place.isprintable() for problem in found.problems)


def test_all_manifests_must_list_all(bag: Path) -> None:
    (bag / "manifest-md5.txt").write_text(f"{hashlib.md5(b'data/a.txt').hexdigest()}  data/a.txt\n")
    assert codes(bag) == ["B05", "B05", "B11"]


def test_a_weak_manifest_alone_is_not_enough(bag: Path) -> None:
    (bag / "manifest-sha512.txt").unlink()
    lines = "".join(f"{hashlib.md5(name.encode()).hexdigest()}  {encode_path(name)}\n" for name in NAMES)
    (bag / "manifest-md5.txt").write_text(lines)
    (bag / "tagmanifest-sha512.txt").unlink()
    assert set(codes(bag)) == {"B01", "B11"}


def test_what_is_no_folder_is_no_bag(tmp_path: Path, bag: Path) -> None:
    (tmp_path / "link").symlink_to(bag)
    (tmp_path / "file").write_bytes(b"")
    for name in ("none", "file", "link"):
        assert codes(tmp_path / name) == ["B01"]


def test_reading_can_be_stopped(bag: Path) -> None:
    with pytest.raises(Stopped):
        read_bag(bag, cancelled=lambda: True)


def test_a_bag_without_its_end_is_not_there(tmp_path: Path) -> None:
    def fail() -> None:
        with BagWriter(tmp_path / "x.bag") as writer, writer.payload("data/a") as file:
            assert (tmp_path / "x.bag.part").is_dir()
            file.write(b"a")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with BagWriter(tmp_path / "x.bag") as writer:
        writer.seal([])
    assert list(tmp_path.iterdir()) == []


def test_an_existing_target_or_part_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.bag").mkdir()
    (tmp_path / "y.bag.part").mkdir()
    (tmp_path / "z.bag").symlink_to(tmp_path / "nowhere")
    for name in ("x.bag", "y.bag", "z.bag"):
        with pytest.raises(UserError, match="exists already"):
            BagWriter(tmp_path / name)
    assert len(list(tmp_path.iterdir())) == 3


def test_a_name_that_comes_twice_is_a_bug(tmp_path: Path) -> None:
    with BagWriter(tmp_path / "x.bag") as writer:
        with writer.payload("data/A"):
            pass
        for name in ("data/a", "bagit.txt"):
            with pytest.raises(ValueError, match="not a new payload path"), writer.payload(name):
                pass


@given(st.text())
def test_encoded_paths_come_back_and_stay_on_one_line(path: str) -> None:
    encoded = encode_path(path)
    assert decode_path(encoded) == path
    assert "\n" not in encoded
    assert "\r" not in encoded


@given(st.text("./\\aC: \0\u00e9"))
def test_paths_that_stay_below_do(path: str) -> None:
    if stays_below(path):
        assert os.path.normpath(path) == path
        assert not Path(path).is_absolute()
        assert path.split("/")[0] != ".."


@given(
    st.binary(max_size=300),
    st.sampled_from(["bagit.txt", "bag-info.txt", "manifest-sha512.txt", "tagmanifest-sha512.txt"]),
)
def test_no_tag_file_breaks_the_reader(tmp_path_factory: pytest.TempPathFactory, content: bytes, name: str) -> None:
    folder = tmp_path_factory.getbasetemp() / "any.bag"
    (folder / "data").mkdir(parents=True, exist_ok=True)
    for path in folder.iterdir():
        if path.is_file():
            path.unlink()
    (folder / name).write_bytes(content)
    assert read_bag(folder).problems
