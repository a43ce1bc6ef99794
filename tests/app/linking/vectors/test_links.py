"""What a network alone finds alike: shown as an open link, never stacked, and gone when something better is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import numpy as np
import pytest
from PIL import Image

from analysis.fingerprints.features import local_features
from analysis.fingerprints.model_manifest import Manifest
from app.linking.local.likeness import Common, View
from app.linking.local.points import Points
from app.linking.local.relation import SharedParts
from app.linking.run import link_case
from tests.app.linking.casebook import Casebook, Medium, print_near, random_print
from tests.app.models.packs import manifest

NETWORK = msgspec.convert(manifest(b""), Manifest)
METHOD, SURE, CANDIDATE = NETWORK.method, NETWORK.thresholds.sure.bits, NETWORK.thresholds.candidate.bits
RANDOM = np.random.default_rng(7)
CODE = bytes(8)


def code(bits: int) -> bytes:
    return np.packbits(np.arange(64) < bits).tobytes()


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Casebook]:
    made = Casebook(tmp_path / "case.db")
    yield made
    made.close()


def put(book: Casebook, name: str, codes: bytes, size: int = 1_000, value: bytes | None = None) -> None:
    number = book.add(Medium(name, (value or random_print(RANDOM),), size=size))
    (frame,) = book.db.execute("SELECT id FROM frame WHERE medium = ?", (number,)).fetchone()
    book.db.execute("INSERT INTO fingerprint VALUES (?, ?, ?, 100)", (frame, METHOD, codes))


def run(book: Casebook, network: Manifest | None = NETWORK) -> None:
    assert link_case(book.write, book.reader, network=network).complete


def test_what_only_the_network_finds_is_an_open_link_outside_of_stacks(book: Casebook) -> None:
    put(book, "a", CODE)
    put(book, "b", code(SURE))
    put(book, "c", code(SURE + SURE + 1))
    run(book)
    ((one, other, kind, method, score, offset, detail),) = book.links()
    assert (one, other, kind, method, score, offset) == ("a", "b", "same picture", METHOD, 1 - SURE / 64, None)
    assert detail.startswith("only the network tiny@1.0 finds them alike (codes differ in 6 of 64 bits)")
    assert book.stacks() == {"a": "a", "b": "b", "c": "c"}


def test_later_runs_keep_it_and_stack_nothing_by_it(book: Casebook) -> None:
    put(book, "a", CODE)
    put(book, "b", code(SURE))
    run(book)
    before = book.links()
    for name, network in (("d", NETWORK), ("e", None)):
        book.add(Medium(name, (random_print(RANDOM),)))
        run(book, network)
        assert book.links() == before
        assert book.stacks()["b"] == "b"


def test_runs_in_between_and_the_order_of_arrival_change_nothing(tmp_path: Path) -> None:
    prints = {name: random_print(RANDOM) for name in "abcd"}
    prints["e"] = print_near(RANDOM, prints["a"], 5)
    codes = {"a": CODE, "b": code(3), "c": code(6), "d": code(30), "e": code(1)}
    sizes = {name: 1_000 + number for number, name in enumerate("dceba")}
    found = []
    for number, (order, steps) in enumerate((("abcde", "e"), ("edcba", "edcba"), ("cadbe", "db"), ("ebdac", "bc"))):
        book = Casebook(tmp_path / f"{number}.db")
        for name in order:
            put(book, name, codes[name], sizes[name], prints[name])
            if name in steps:
                run(book)
        run(book)
        found.append((book.links(), book.stacks()))
        book.close()
    assert found[0][1]["e"] == "a"
    assert {(a, b) for a, b, _, method, *_ in found[0][0] if method == METHOD} == {("a", "b"), ("a", "c"), ("b", "c")}
    assert all(each == found[0] for each in found)


def test_an_officers_word_on_it_counts_and_is_kept(book: Casebook) -> None:
    put(book, "a", CODE, 3_000)
    put(book, "b", code(SURE), 2_000)
    put(book, "c", code(2), 1_000)
    run(book)
    links = book.links()
    book.judge("a", "b", "same picture", "confirmed")
    book.judge("a", "c", "same picture", "rejected")
    run(book)
    assert book.stacks() == {"a": "a", "b": "a", "c": "c"}
    kept = {(a, b): method for a, b, _, method, *_ in book.links()}
    assert kept[("a", "b")] == kept[("a", "c")] == METHOD
    book.db.execute("DELETE FROM verdict")
    run(book)
    assert book.links() == links
    assert book.stacks() == {"a": "a", "b": "b", "c": "c"}


def test_a_fingerprint_that_proves_it_takes_the_networks_place(book: Casebook) -> None:
    value = random_print(RANDOM)
    put(book, "a", CODE, value=value)
    put(book, "b", code(2), value=print_near(RANDOM, value, 20))
    run(book)
    assert [method for _, _, _, method, *_ in book.links()] == ["pdq"]


def test_tall_and_flat_pictures_are_never_linked_by_a_network_alone(book: Casebook) -> None:
    put(book, "a", CODE)
    put(book, "tall", CODE * 5)
    put(book, "tall too", CODE * 5)
    put(book, "flat", CODE)
    book.db.execute(
        "UPDATE fingerprint SET quality = 40 WHERE method = ? AND frame = (SELECT id FROM frame WHERE medium = ?)",
        (METHOD, book.ids["flat"]),
    )
    run(book)
    assert book.links() == set()


def test_without_a_pack_codes_are_neither_read_nor_compared(book: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("codes were read without a pack")

    monkeypatch.setattr("app.linking.work.read_codes", refuse)
    asked: list[str] = []
    book.reader.set_trace_callback(asked.append)
    put(book, "a", CODE)
    put(book, "b", CODE)
    run(book, None)
    assert book.links() == set()
    assert not [statement for statement in asked if METHOD in statement]


def view(pixels: Image.Image) -> View:
    still = pixels.convert("RGB")
    gray = np.asarray(still.convert("L").resize((still.width * 320 // 512, still.height * 320 // 512)))
    return View.of(Points.unpack(local_features(still, ())), gray, ())


def test_what_the_network_proposes_is_compared_closely_beside_the_index() -> None:
    noise = np.random.default_rng(3).integers(0, 255, (48, 64, 3), dtype=np.uint8)
    whole = Image.fromarray(noise).resize((512, 384), Image.Resampling.BICUBIC)
    views = [view(whole), view(whole.crop((60, 40, 460, 340))), view(whole.transpose(Image.Transpose.ROTATE_90))]
    everyone = np.ones(3, bool)
    nobody = SharedParts(views.__getitem__, lambda: ())
    assert list(nobody.pairs(np.array([0]), everyone)) == []
    proposing = SharedParts(views.__getitem__, lambda: (), [lambda asking: {0: np.array([1])}])
    ((first, second, told),) = proposing.pairs(np.array([0]), everyone)
    assert (first, second, told.common) == (0, 1, Common.PICTURE)
    assert list(proposing.pairs(np.array([0]), np.array([True, False, True]))) == []
