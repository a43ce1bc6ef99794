"""What is proposed by a fingerprint that is near, but not near enough to prove anything."""

import numpy as np

from app.linking import thresholds
from app.linking.prints import nearby
from app.linking.prints.nearby import Nearby
from app.linking.prints.views import WHOLE, Views
from tests.app.linking.casebook import print_near, random_print


def views(*prints: bytes, even: tuple[int, ...] = ()) -> Views:
    words = np.frombuffer(b"".join(prints), np.uint64).reshape(-1, 4)
    count = len(words)
    told = np.isin(np.arange(count), even)
    return Views.of(np.arange(count), words, np.zeros(count, bool), np.tile(WHOLE, (count, 1)), told, count)


def test_the_nearest_come_first_and_nothing_from_afar(monkeypatch) -> None:
    monkeypatch.setattr(nearby, "_PIECE", 2)
    random = np.random.default_rng(4)
    origin = random_print(random)
    most = thresholds.NEARBY_RADIUS.value
    at = [0, 60, 20, most, most + 1]
    proposing = Nearby(views(*(print_near(random, origin, bits) for bits in at)))
    found = proposing.of(np.arange(5))
    assert found[0].tolist() == [2, 1, 3]
    assert 0 not in found.get(4, np.zeros(0)).tolist()
    for node in range(1, 5):
        assert proposing.near(0, node) == proposing.near(node, 0) == (at[node] <= most)


def test_what_tells_a_layout_proposes_nothing() -> None:
    random = np.random.default_rng(5)
    origin = random_print(random)
    proposing = Nearby(views(origin, print_near(random, origin, 40), even=(1,)))
    assert proposing.of(np.arange(2))[0].tolist() == []
    assert not proposing.near(0, 1)


def test_thousands_of_near_ones_propose_a_bounded_number(monkeypatch) -> None:
    monkeypatch.setattr(nearby, "_KEPT", 5)
    random = np.random.default_rng(6)
    origin = random_print(random)
    proposing = Nearby(views(*(print_near(random, origin, 10) for _ in range(40))))
    found = proposing.of(np.arange(40))
    assert all(4 <= len(others) <= 6 and node not in others for node, others in found.items())
