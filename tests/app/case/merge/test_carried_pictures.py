"""Pictures that come along lie on the disk, come back as they were, and go with whoever held them."""

from __future__ import annotations

import os
import random
import tracemalloc
from pathlib import Path

import pytest

from app.case.merge.carried_pictures import CarriedPictures
from app.errors import UserError
from app.platform import spool

SIZE, COUNT = 1 << 20, 80


def picture(name: str) -> bytes:
    return random.Random(name).randbytes(SIZE + int(name))


def test_they_come_back_one_by_one_and_take_no_memory(tmp_path: Path) -> None:
    tracemalloc.start()
    try:
        carried = CarriedPictures(((str(number), picture(str(number))) for number in range(COUNT)), tmp_path)
        assert all(carried[name] == picture(name) for name in reversed(list(carried)))
        assert tracemalloc.get_traced_memory()[1] < 10 * SIZE
    finally:
        tracemalloc.stop()
    assert len(carried) == COUNT
    assert "x" not in carried
    assert list(tmp_path.iterdir()) == [], "the file has no name"


def test_they_go_with_whoever_held_them(tmp_path: Path) -> None:
    carried = CarriedPictures([("1", b"png")], tmp_path)
    descriptor = carried._descriptor
    assert carried["1"] == b"png"
    del carried
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)


def test_a_full_disk_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spool, "free_space", lambda folder: 0)
    with pytest.raises(UserError, match="no room in"):
        CarriedPictures(((str(number), picture(str(number))) for number in range(COUNT)), tmp_path)
