"""What is kept beside a case to search faster: never wrong, whatever became of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.case.store.case_key import CaseKey
from app.linking.asking import prints
from app.linking.asking.kept import Kept
from app.linking.asking.prints import Place, Prints
from app.linking.index_folder import IndexFolder
from tests.app.linking.casebook import Casebook, Medium, random_print


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Casebook]:
    book = Casebook(tmp_path / "case.db")
    yield book
    book.close()


def add(book: Casebook, *names: str, quality: int = 100) -> None:
    for name in names:
        book.add(Medium(name, (random_print(np.random.default_rng(abs(hash(name)) % 2**32)),), quality=quality))


def kept(book: Casebook, folder: Path | None) -> Prints:
    """As a program that has just been started sees it."""
    return Kept(None if folder is None else IndexFolder(folder), prints.RECIPE).latest(book.reader)


def media(found: Prints) -> list[int]:
    return found.medium.tolist()


def folders(folder: Path) -> list[str]:
    return sorted(place.name for place in folder.iterdir())


def test_it_grows_with_the_case_and_leaves_nothing_old_behind(book: Casebook, tmp_path: Path) -> None:
    folder = tmp_path / "index"
    add(book, "a", "b")
    first = Kept(None if folder is None else IndexFolder(folder), prints.RECIPE)
    assert media(first.latest(book.reader)) == [1, 2]
    add(book, "c")
    assert media(first.latest(book.reader)) == [1, 2, 3]
    assert media(kept(book, folder)) == [1, 2, 3]
    assert len(folders(folder)) == 1


def test_sealed_it_is_the_same_and_its_name_tells_no_digest(book: Casebook, tmp_path: Path) -> None:
    add(book, "a", "b", "c")
    whole, sealed = kept(book, tmp_path / "plain"), IndexFolder(tmp_path / "index", CaseKey(bytes(32)))
    for _ in range(2):
        again = Kept(sealed, prints.RECIPE).latest(book.reader)
        assert np.array_equal(again.words, whole.words)
    (plain,), (name,) = folders(tmp_path / "plain"), folders(sealed.path)
    assert plain.rpartition(".")[0] == name.rpartition(".")[0]
    assert plain.rpartition(".")[2] != name.rpartition(".")[2]


def test_what_is_kept_equals_what_is_read_at_once(book: Casebook, tmp_path: Path) -> None:
    for names in (("a",), ("b", "c"), ("d",)):
        add(book, *names)
        grown = kept(book, tmp_path / "index")
    whole = kept(book, None)
    for name in ("words", "medium", "place", "strict"):
        assert np.array_equal(getattr(grown, name), getattr(whole, name))


@pytest.mark.parametrize("damage", ["cut", "gone", "nonsense"])
def test_broken_files_are_made_again(book: Casebook, tmp_path: Path, damage: str) -> None:
    folder = tmp_path / "index"
    add(book, *(f"picture {number}" for number in range(60)))
    kept(book, folder)
    (file,) = folder.glob("*/words.npy")
    if damage == "gone":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:1_200] if damage == "cut" else b"no array" * 300)
    assert len(kept(book, folder)) == 60


def test_another_history_of_the_case_is_not_taken_for_this_one(book: Casebook, tmp_path: Path) -> None:
    """A copy of the database was put back, and other media came in under the same ids."""
    folder = tmp_path / "index"
    add(book, "a", "b")
    old = kept(book, folder).words.tolist()
    other = Casebook(tmp_path / "other.db")
    try:
        add(other, "a", "c")
        found = kept(other, folder)
        assert found.words.tolist() != old
        assert np.array_equal(found.words, kept(other, None).words)
    finally:
        other.close()


def test_an_empty_case_has_nothing_and_a_flat_picture_is_not_asked(book: Casebook, tmp_path: Path) -> None:
    assert len(kept(book, tmp_path / "index")) == 0
    add(book, "flat", quality=10)
    assert len(kept(book, tmp_path / "index")) == 0
    add(book, "telling")
    found = kept(book, tmp_path / "index")
    assert media(found) == [2]
    assert found.place.tolist() == [Place.WHOLE]


def test_where_nothing_can_be_written_it_is_read_each_time(book: Casebook, tmp_path: Path) -> None:
    (tmp_path / "index").write_bytes(b"a file in the folder's place")
    add(book, "a", "b")
    assert media(kept(book, tmp_path / "index")) == [1, 2]
