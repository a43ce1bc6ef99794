"""The index answers what a scan of all answers, whatever the data and the radius."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from app.linking.prints import hamming
from app.linking.prints.print_index import PrintIndex
from tests.app.linking.prints.test_hamming import brute, clustered, triples


@settings(max_examples=60)
@given(
    st.integers(0, 2**32),
    st.integers(0, 150),
    st.integers(1, 40),
    st.integers(0, 60),
    st.sampled_from([0, 15, 16, 31, 32, 47, 48, 90]),
)
def test_the_index_equals_brute_force(seed: int, count: int, clusters: int, flips: int, radius: int) -> None:
    words = clustered(seed, count, clusters, flips)
    asking = words[: count // 2]
    assert triples(PrintIndex.of(words).join(asking, radius)) == sorted(brute(asking, words, radius))


def test_among_many_it_equals_the_scan() -> None:
    words = clustered(3, 60_000, 9_000, 40)
    index = PrintIndex.of(words)
    asking = np.concatenate([words[::4_000], clustered(4, 20, 20, 0)])
    for radius in (31, 47):
        found = index.join(asking, radius)
        assert triples(found) == triples(hamming._scanned(asking, words, radius))
        assert len(found) > len(asking)
