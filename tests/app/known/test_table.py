"""Sorting and looking up: what is in is found with its remark, and nothing else is, whatever a set looks like."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.known.sorter import KEPT, PARTS, Sorter
from app.known.table import Table

# Few different bytes in few places, so that digests share their beginnings, or are the same.
NEARLY_EQUAL = st.builds(
    lambda head, rest, end: bytes([head]) * 8 + bytes([rest]) * 7 + bytes([end]),
    st.integers(0, 2),
    st.integers(0, 2),
    st.integers(0, 3),
)
ROWS = st.lists(st.tuples(NEARLY_EQUAL | st.binary(min_size=16, max_size=16), st.integers(0, 3)), max_size=60)


def rows_of(found: list[bytes]) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    return np.frombuffer(b"".join(found), np.uint8).reshape(-1, len(found[0]))


def stored(folder: Path, rows: list[tuple[bytes, int]], in_memory: int, at_once: int = 3) -> Table:
    """A table of these."""
    sorter = Sorter(folder, "md5", in_memory)
    for start in range(0, len(rows), at_once):
        piece = rows[start : start + at_once]
        sorter.add(rows_of([digest for digest, _ in piece]), np.array([number for _, number in piece], np.uint32))
    return Table(folder, "md5", sorter.finish())


@settings(max_examples=60)
@given(ROWS.filter(bool), st.lists(NEARLY_EQUAL, max_size=10), st.sampled_from([1, 4, 10, 1000]))
def test_what_is_in_is_found_with_its_remarks_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[bytes, int]], others: list[bytes], in_memory: int
) -> None:
    table = stored(tmp_path_factory.mktemp("table"), rows, in_memory)
    truth: dict[bytes, set[int]] = defaultdict(set)
    for digest, number in rows:
        truth[digest].add(number)
    asked = [*truth, *others]
    assert [table.find(digest) for digest in asked] == [sorted(truth.get(digest, ())) for digest in asked]
    places, remarks = table.find_many(rows_of(asked))
    assert dict(zip(places.tolist(), remarks, strict=True)) == {
        place: sorted(truth[digest]) for place, digest in enumerate(asked) if digest in truth
    }
    assert len(table) == len(set(rows))
    columns = table.all()
    assert [bytes(each) for each in columns.digests()] == sorted(digest for digest, _ in set(rows))


def test_many_in_many_runs(tmp_path: Path) -> None:
    found = np.random.default_rng(1).integers(0, 256, (50_000, 32), dtype=np.uint8)
    sorter = Sorter(tmp_path, "sha256", 3_000)
    sorter.add(found, np.zeros(len(found), np.uint32))
    for start in range(0, len(found), 1_000):
        sorter.add(found[start : start + 1_000], np.zeros(1_000, np.uint32))
    table = Table(tmp_path, "sha256", sorter.finish())
    assert len(table) == 50_000
    places, _ = table.find_many(found)
    assert len(places) == 50_000
    assert table.find(found[7].tobytes()) == [0]
    changed = found.copy()
    changed[:, KEPT["sha256"] - 1] ^= 1
    assert len(table.find_many(changed)[0]) == 0
    # Nothing is left over, and without remarks there is no file of them.
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sha256.heads", "sha256.rests"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) == 50_000 * 20


def test_what_comes_sorted_is_written_as_it_comes(tmp_path: Path) -> None:
    sorter = Sorter(tmp_path, "md5", 100)
    for start in range(0, 1_000, 100):
        sorter.add(
            rows_of([number.to_bytes(16, "big") for number in range(start, start + 100)]), np.ones(100, np.uint32)
        )
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"md5.run0.{part}" for part in sorted(PARTS)]
    table = Table(tmp_path, "md5", sorter.finish())
    assert table.find((999).to_bytes(16, "big")) == [1]


def test_a_set_whose_digests_all_begin_alike_is_still_searched_quickly(tmp_path: Path) -> None:
    rows = [(b"\x07" * 8 + number.to_bytes(8, "big"), 0) for number in range(20_000)]
    table = stored(tmp_path, rows, 1_000_000, at_once=20_000)
    places, _ = table.find_many(rows_of([digest for digest, _ in rows]))
    assert len(places) == 20_000
    assert table.find(b"\x07" * 8 + (20_000).to_bytes(8, "big")) == []


@pytest.mark.parametrize("part", PARTS)
def test_a_file_that_lost_its_end_is_noticed(tmp_path: Path, part: str) -> None:
    stored(tmp_path, [(bytes([number]) * 16, 1) for number in range(10)], 100)
    path = tmp_path / f"md5.{part}"
    for cut in (8, 3):
        path.write_bytes(path.read_bytes()[:-cut])
        with pytest.raises(ValueError, match=r"md5|cannot reshape"):
            Table(tmp_path, "md5", 10)


def test_without_anything_nothing_is_written(tmp_path: Path) -> None:
    assert Sorter(tmp_path, "md5").finish() == 0
    assert list(tmp_path.iterdir()) == []
