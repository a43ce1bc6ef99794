"""Members of archives lie in memory, then on disk, and never where a reader could change them."""

import os
from pathlib import Path

import pytest

from app.platform.spool import NoRoom, Spool


@pytest.mark.parametrize("in_memory", [0, 5, 10, 100])
def test_gives_back_what_was_written_for_reading_only(tmp_path: Path, in_memory: int) -> None:
    spool = Spool(tmp_path, in_memory=in_memory, kept_free=0)
    for piece in (b"abc", b"", b"defgh", b"ij"):
        spool.write(piece)
    with spool.finish() as content:
        assert content.size == 10
        assert os.read(content.descriptor, 100) == b"abcdefghij"
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.write(content.descriptor, b"x")
        with pytest.raises(OSError, match=r"Bad file descriptor|Invalid argument"):
            os.ftruncate(content.descriptor, 0)
    assert list(tmp_path.iterdir()) == []


def test_an_empty_member_is_a_content_too(tmp_path: Path) -> None:
    with Spool(tmp_path).finish() as content:
        assert content.size == 0
        assert os.read(content.descriptor, 1) == b""


def test_leaves_room_on_the_disk(tmp_path: Path) -> None:
    spool = Spool(tmp_path, in_memory=4, kept_free=2**62)
    spool.write(b"abcd")
    with pytest.raises(NoRoom):
        spool.write(b"e")
    spool.close()
    assert list(tmp_path.iterdir()) == []


def test_long_members_leave_memory(tmp_path: Path) -> None:
    spool = Spool(tmp_path, in_memory=4, kept_free=0)
    spool.write(b"abcdefgh")
    with spool.finish() as content:
        assert Path(f"/proc/self/fd/{content.descriptor}").readlink().is_relative_to(tmp_path)
    assert list(tmp_path.iterdir()) == []
