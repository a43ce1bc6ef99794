"""Evidence is opened for reading only, follows no link, waits for nothing, and stays as it is."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ingest.evidence import Unreadable, open_evidence

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="makes links, pipes and sockets")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A source with one file in a folder."""
    (tmp_path / "source" / "folder").mkdir(parents=True)
    (tmp_path / "source" / "folder" / "picture.jpg").write_bytes(b"content")
    return tmp_path / "source"


@pytest.fixture(autouse=True)
def _closes_all() -> Iterator[None]:
    before = len(list(Path("/proc/self/fd").iterdir()))
    yield
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_opens_a_file_and_changes_nothing_of_it(source: Path) -> None:
    path = source / "folder" / "picture.jpg"
    os.utime(path, ns=(1_000, 2_000))
    for evidence in (
        open_evidence(path),
        open_evidence("folder/picture.jpg", source),
        open_evidence(os.fsencode(path)),
    ):
        with evidence:
            assert os.read(evidence.descriptor, 100) == b"content"
            with pytest.raises(OSError, match="Bad file descriptor"):
                os.write(evidence.descriptor, b"x")
            assert not os.get_inheritable(evidence.descriptor)
            assert (evidence.size, evidence.modified_ns, evidence.untouched) == (7, 2_000, True)
    after = path.stat()
    assert (after.st_atime_ns, after.st_mtime_ns) == (1_000, 2_000)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs to become somebody else")
def test_says_so_where_the_access_time_can_not_be_kept(source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = source / "folder" / "picture.jpg"
    for folder in (source.parents[1], source.parents[0], source, source / "folder"):
        folder.chmod(0o755)
    monkeypatch.chdir(source / "folder")
    os.seteuid(65534)
    try:
        with open_evidence("picture.jpg") as evidence:
            assert not evidence.untouched
    finally:
        os.seteuid(0)
    path.chmod(0o600)


def test_names_that_are_no_text_are_opened(source: Path) -> None:
    name = b"\xff\xfe.jpg"
    (source / os.fsdecode(name)).write_bytes(b"1")
    with open_evidence(name, source) as evidence:
        assert evidence.size == 1
    with open_evidence(source / os.fsdecode(name)) as evidence:
        assert evidence.size == 1


def test_what_is_no_file_is_named_without_waiting(source: Path) -> None:
    os.mkfifo(source / "pipe")
    (source / "link").symlink_to(source / "folder" / "picture.jpg")
    with socket.socket(socket.AF_UNIX) as listener:
        descriptor = os.open(source, os.O_RDONLY)
        listener.bind(f"/proc/self/fd/{descriptor}/socket")
        os.close(descriptor)
    for name, words in {
        "pipe": "is a pipe",
        "link": "is a symbolic link",
        "folder": "is a folder",
        "socket": "is a socket",
        "missing": "vanished",
        "folder/picture.jpg/more": "has become a link or a file",
        "x" * 300: "longer path",
    }.items():
        for path, below in ((source / name, None), (name, source)):
            with pytest.raises(Unreadable, match=words):
                open_evidence(path, below)
    with pytest.raises(Unreadable, match="is a device"):
        open_evidence("/dev/null")


def test_a_folder_that_became_a_link_leads_nowhere(source: Path) -> None:
    elsewhere = source.parent / "elsewhere"
    (source / "folder").rename(elsewhere)
    (source / "folder").symlink_to(elsewhere)
    with pytest.raises(Unreadable, match="has become a link"):
        open_evidence("folder/picture.jpg", source)


def test_the_source_itself_may_be_reached_by_a_link(source: Path) -> None:
    link = source.parent / "link"
    link.symlink_to(source)
    with open_evidence("folder/picture.jpg", link) as evidence:
        assert evidence.size == 7


def test_a_file_swapped_for_a_link_at_the_last_moment_is_not_followed(
    source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    regular = (source / "folder" / "picture.jpg").stat()
    (source / "link").symlink_to(source / "folder" / "picture.jpg")
    monkeypatch.setattr("app.platform.opening.os.stat", lambda *_, **__: regular)
    with pytest.raises(Unreadable, match="is a symbolic link"):
        open_evidence("link", source)


@pytest.mark.parametrize("path", ["../secret", "a//b", "./a", "", "/etc/passwd", "a/.."])
def test_paths_that_no_listing_gives_are_refused(source: Path, path: str) -> None:
    with pytest.raises(ValueError, match="not a plain relative path"):
        open_evidence(path, source)
