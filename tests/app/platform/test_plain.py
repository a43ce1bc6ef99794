"""A file is opened, and nothing that only looks like one."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import pytest

from app.platform.plain import open_plain, read_plain


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"content")
    with open_plain(tmp_path / "a") as file:
        assert file.read() == b"content"


def test_no_more_is_read_than_was_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"content")
    assert read_plain(tmp_path / "a", 7) == b"content"
    with pytest.raises(OSError, match="too large"):
        read_plain(tmp_path / "a", 6)


def test_memory_is_taken_for_what_is_there_alone(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"content")
    tracemalloc.start()
    try:
        assert read_plain(tmp_path / "a", 1 << 30) == b"content"
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.skipif(os.name == "nt", reason="links and pipes")
def test_links_pipes_and_folders_are_refused_without_waiting(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"content")
    (tmp_path / "link").symlink_to(tmp_path / "a")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("link", "pipe", "folder"):
        with pytest.raises(OSError, match="not a regular file"):
            open_plain(tmp_path / name)
    with pytest.raises(FileNotFoundError):
        open_plain(tmp_path / "none")
