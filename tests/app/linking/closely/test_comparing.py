"""What is found doesn't depend on the order in which pictures were looked at, or on how often that was stopped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from analysis.fingerprints.features import CLOSE
from app.case.records import close_records
from app.linking import thresholds
from app.linking.closely import comparing
from app.linking.closely.comparing import Cancelled, Comparing
from app.linking.run import link_case
from tests.app.linking.casebook import Casebook, Medium, random_print
from tests.app.linking.closely.pictures import seen, texture, with_thing

PICTURES = {
    "plain": seen(with_thing(1, 50, 220)),
    "turned": seen(with_thing(2, 50, 200, 40, (200, 200))),
    "small": seen(with_thing(3, 50, 180, -20, (500, 200))),
    "other": seen(with_thing(4, 51, 220)),
    "empty": seen(texture(5, 768, 576, 24)),
}


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Casebook]:
    with closing(Casebook(tmp_path / "case.db")) as made:
        yield made


def add(book: Casebook, names: Sequence[str]) -> None:
    for name in names:
        medium = book.add(Medium(name, prints=(random_print(np.random.default_rng(sum(name.encode()))),)))
        value, jpeg = PICTURES[name]
        close_records.keep_features(book.db, medium, value, jpeg)
        book.write(lambda db, medium=medium: close_records.record(db, medium, CLOSE.version))


def found(book: Casebook) -> set[tuple[frozenset[str], str, int]]:
    name = {number: each for each, number in book.ids.items()}
    pairs = close_records.pairs(book.reader, telling=True)
    return {(frozenset((name[pair.a], name[pair.b])), pair.kind, pair.points) for pair in pairs}


def test_a_thing_is_found_in_every_picture_whatever_the_order(book: Casebook, tmp_path: Path) -> None:
    add(book, list(PICTURES))
    assert Comparing(book.write, book.reader).run() == 5
    first = found(book)
    assert {pair for pair, _, _ in first} == {
        frozenset(each) for each in (("plain", "turned"), ("plain", "small"), ("turned", "small"))
    }
    assert {kind for _, kind, _ in first} == {"object"}
    assert Comparing(book.write, book.reader).run() == 0
    with closing(Casebook(tmp_path / "another.db")) as other:
        for name in reversed(PICTURES):
            add(other, [name])
            Comparing(other.write, other.reader).run()
        assert found(other) == first


def test_stopped_it_keeps_what_it_has_and_the_next_run_finds_the_rest(
    book: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparing, "_AT_ONCE", 1)
    add(book, list(PICTURES))
    done: list[int] = []
    with pytest.raises(Cancelled):
        Comparing(book.write, book.reader, lambda at, _: done.append(at), lambda: 3 in done).run()
    compared = close_records.looked(book.reader, CLOSE.version, thresholds.CLOSELY_RULES)[1]
    assert compared.sum() == 3
    assert Comparing(book.write, book.reader).run() == 2
    assert len(found(book)) == 3


def test_its_links_stand_beside_ordinary_ones_and_what_is_rejected_stays_so(book: Casebook) -> None:
    add(book, list(PICTURES))
    Comparing(book.write, book.reader).run()
    link_case(book.write, book.reader)
    close = {(a, b) for a, b, kind, method, *_ in book.links() if (kind, method) == ("object", close_records.METHOD)}
    assert len(close) == 3
    book.judge("plain", "turned", "scene", "rejected")
    link_case(book.write, book.reader)
    left = {frozenset((a, b)) for a, b, *_ in book.links()}
    assert left == {frozenset(("plain", "small")), frozenset(("turned", "small"))}
