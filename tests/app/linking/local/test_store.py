"""The index that is kept beside a case answers as one made at once, however it grew, was merged or was damaged."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app import sqlite
from app.case.store.case_key import CaseKey
from app.linking.index_folder import IndexFolder
from app.linking.local import store
from app.linking.local.index import Candidates, Segment, Sketch, candidates
from app.linking.local.sketches import segment_of
from app.linking.local.store import IndexStore
from tests.app.linking.local.pictures import cropped, painting, recorded, view

PAINTINGS = [recorded(painting(seed))[0] for seed in range(5)]


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "BLOCKS", (4, 8, 24))


@pytest.fixture
def db() -> Iterator[sqlite.Connection]:
    db = sqlite.connect(":memory:", isolation_level=None)
    db.execute("ATTACH ':memory:' AS previews")
    db.execute(
        "CREATE TABLE previews.features (medium INTEGER, at_ms INTEGER, value BLOB, PRIMARY KEY (medium, at_ms))"
    )
    yield db
    db.close()


def add(db: sqlite.Connection, first: int, last: int) -> None:
    """Pictures with these ids, but for every fifth, which has no features."""
    rows = [(medium, PAINTINGS[medium % 5]) for medium in range(first, last + 1) if medium % 5 != 2]
    db.executemany("INSERT INTO previews.features VALUES (?, 0, ?)", rows)


def names(folder: Path) -> list[str]:
    return sorted(place.name for place in folder.iterdir())


def answers(segments: list[Segment]) -> list[tuple[int, int, int]]:
    asking = [Sketch.of(view(cropped(0.7)(painting(3))).points), Sketch.of(view(painting(1)).points)]
    found = Candidates.joined([candidates(asking, each) for each in segments])
    return sorted(zip(found.asking.tolist(), found.view.tolist(), found.shared.tolist(), strict=True))


def test_it_grows_and_is_merged_and_answers_as_one_made_at_once(db: sqlite.Connection, tmp_path: Path) -> None:
    kept = IndexStore(IndexFolder(tmp_path))
    for first, last, many in ((1, 3, 1), (4, 11, 2), (12, 26, 2), (27, 55, 3)):
        add(db, first, last)
        grown = answers(kept.segments(db))
        kept.merge(db)
        whole = answers([segment_of(db, 0, 100)])
        assert whole
        assert grown == whole
        assert answers(kept.segments(db)) == whole
        assert answers(IndexStore(IndexFolder(tmp_path)).segments(db)) == whole
        assert answers(IndexStore(None).segments(db)) == whole
        assert len(names(tmp_path)) == len(kept.segments(db)) == many
    assert names(tmp_path) == ["2-0-24-18", "2-24-24-19", "2-48-8-7"]


def test_sealed_it_answers_the_same_and_is_not_merged_beyond_what_memory_holds(
    db: sqlite.Connection, tmp_path: Path
) -> None:
    sealed = IndexFolder(tmp_path, CaseKey(bytes(32)))
    add(db, 1, 55)
    IndexStore(sealed).merge(db)
    assert answers(IndexStore(sealed).segments(db)) == answers([segment_of(db, 0, 100)])
    assert names(tmp_path) == [
        f"2-{first}-8-{count}" for first, count in ((0, 5), (16, 6), (24, 7), (32, 6), (40, 6), (48, 7), (8, 7))
    ]
    assert {file.suffix for file in tmp_path.rglob("*") if file.is_file()} == {".sealed"}


def test_a_merged_segment_is_the_one_that_is_sorted_at_once(db: sqlite.Connection, tmp_path: Path) -> None:
    add(db, 1, 23)
    kept = IndexStore(IndexFolder(tmp_path))
    kept.merge(db)
    (merged,), whole = kept.segments(db), segment_of(db, 0, 23)
    for name in ("views", "starts", "postings", "poses"):
        assert np.array_equal(getattr(merged, name), getattr(whole, name))


def test_a_merge_that_is_broken_off_leaves_the_parts_and_is_made_up_for(db: sqlite.Connection, tmp_path: Path) -> None:
    add(db, 1, 23)
    kept, left = IndexStore(IndexFolder(tmp_path)), iter([False, False, True])
    parts = len(kept.segments(db))
    kept.merge(db, lambda: next(left))
    assert len(kept.segments(db)) == len(names(tmp_path)) == parts
    kept.merge(db)
    assert len(kept.segments(db)) == len(names(tmp_path)) == 1


def test_a_search_uses_what_another_program_merges(db: sqlite.Connection, tmp_path: Path) -> None:
    add(db, 1, 23)
    searching = IndexStore(IndexFolder(tmp_path))
    expected = answers(searching.segments(db))
    IndexStore(IndexFolder(tmp_path)).merge(db)
    assert answers(searching.segments(db)) == expected


@pytest.mark.parametrize("damage", ["cut", "gone", "nonsense"])
def test_a_broken_segment_is_made_again(db: sqlite.Connection, tmp_path: Path, damage: str) -> None:
    add(db, 1, 30)
    IndexStore(IndexFolder(tmp_path)).merge(db)
    expected = answers(IndexStore(IndexFolder(tmp_path)).segments(db))
    for file in tmp_path.glob("*/postings.npy"):
        if damage == "gone":
            file.unlink()
        else:
            file.write_bytes(file.read_bytes()[:2_000] if damage == "cut" else b"no array" * 300)
    assert answers(IndexStore(IndexFolder(tmp_path)).segments(db)) == expected


def test_where_nothing_can_be_written_all_is_found(db: sqlite.Connection, tmp_path: Path) -> None:
    (tmp_path / "index").write_bytes(b"a file in the folder's place")
    add(db, 1, 30)
    kept = IndexStore(IndexFolder(tmp_path / "index"))
    kept.merge(db)
    assert answers(kept.segments(db)) == answers([segment_of(db, 0, 30)])


def test_what_another_version_kept_is_removed_and_nothing_else(db: sqlite.Connection, tmp_path: Path) -> None:
    for name in ("1-0-140", "1-3-20000", "prints.2.3-9.ab", "moments.1.3-1-2.cd"):
        (tmp_path / name).mkdir()
    add(db, 1, 3)
    IndexStore(IndexFolder(tmp_path)).merge(db)
    assert names(tmp_path) == ["2-0-4-2", "moments.1.3-1-2.cd", "prints.2.3-9.ab"]
