"""Sounds in a run of linking: links with offsets, one for a stack of videos, the same however media arrive."""

import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from analysis.fingerprints.soundprint import VALUE_MS, Values, packed
from app.linking import thresholds
from app.linking.run import link_case
from tests.app.linking.casebook import Casebook, Medium, random_print
from tests.app.linking.sounding.test_sounds import tune, worn


def media() -> list[tuple[Medium, Values]]:
    """A talk as a sound, in two copies of a video, and cut out of it; a silent video; a tune of its own."""
    random = np.random.default_rng(3)
    shots = tuple(random_print(random) for _ in range(5))
    at = (0, 4000, 9000, 15_000, 20_000)

    def video(name: str, width: int) -> Medium:
        return Medium(name, shots, kind="video", width=width, size=width, at=at, duration=25_000)

    return [
        (Medium("talk", (), kind="sound", at=(), size=50), tune(1)),
        (video("film", 1920), np.concatenate([tune(2, 40), worn(tune(1), 0.1)])),
        (video("small film", 640), np.concatenate([tune(2, 40), worn(tune(1), 0.2)])),
        (Medium("cut", (), kind="sound", at=(), size=40), worn(tune(1)[50:130], 0.1, seed=3)),
        (Medium("other", (), kind="sound", at=(), size=30), tune(7)),
        (Medium("silent", (random_print(random),), kind="video", duration=25_000), np.zeros(200, np.uint32)),
    ]


def linked(
    order: list[int], pause: int
) -> tuple[set[tuple[str, str, str, str, float, int | None, str]], dict[str, str]]:
    """The links after all media came in this order, with a run after the first `pause` of them."""
    with tempfile.TemporaryDirectory() as folder:
        book = Casebook(Path(folder) / "case.db")
        try:
            for turn, which in enumerate(order):
                if turn == pause:
                    assert link_case(book.write, book.reader).complete
                medium, values = media()[which]
                number = book.add(medium)
                book.db.execute("INSERT INTO soundprint VALUES (?, ?)", (number, packed(values)))
            assert link_case(book.write, book.reader).complete
            return book.links(), book.stacks()
        finally:
            book.close()


def test_sounds_are_linked_with_each_other_and_with_the_reference_of_a_stack() -> None:
    links, stacks = linked([0, 1, 2, 3, 4, 5], 0)
    assert stacks["small film"] == "film"
    heard = {(one, other): offset for one, other, kind, method, _, offset, _ in links if kind == "sound"}
    assert {method for _, _, kind, method, *_ in links if kind == "sound"} == {"chromaprint"}
    assert heard == {
        ("cut", "film"): pytest.approx(90 * VALUE_MS, abs=1),
        ("cut", "talk"): pytest.approx(50 * VALUE_MS, abs=1),
        ("film", "talk"): pytest.approx(-40 * VALUE_MS, abs=1),
    }


@pytest.mark.parametrize("most", [1, 30])
@pytest.mark.parametrize("order", [[5, 4, 3, 2, 1, 0], [2, 0, 4, 3, 1, 5], [3, 1, 0, 5, 2, 4]])
def test_the_order_of_arrival_makes_no_difference(order: list[int], most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where a sound may have one link only, and the video that has it gives way to a larger copy."""
    monkeypatch.setattr(thresholds, "SOUND_LINKS", replace(thresholds.SOUND_LINKS, value=most))
    whole = linked([0, 1, 2, 3, 4, 5], 0)
    for pause in range(1, 6):
        assert linked(order, pause) == whole
