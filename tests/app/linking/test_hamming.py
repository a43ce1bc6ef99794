"""The joins give what brute force gives, whatever the data."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.linking import hamming

REPOSITORY = Path(__file__).resolve().parents[3]


def clustered(seed: int, count: int, clusters: int, most_flips: int) -> hamming.Words:
    """Fingerprints that lie around a few centres, so that there are pairs at every distance that matters."""
    random = np.random.default_rng(seed)
    centres = random.integers(0, 2, (max(1, clusters), 256), dtype=np.uint8)
    bits = centres[random.integers(0, max(1, clusters), count)]
    for row in bits:
        row[random.integers(0, 256, random.integers(0, most_flips + 1))] ^= 1
    return np.packbits(bits, axis=1).view(np.uint64)


def brute(a: hamming.Words, b: hamming.Words, radius: int) -> set[tuple[int, int, int]]:
    apart = hamming.distances(a[:, None], b[None])
    return {(int(i), int(j), int(apart[i, j])) for i, j in zip(*np.nonzero(apart <= radius), strict=True)}


def triples(pairs: hamming.Pairs) -> list[tuple[int, int, int]]:
    return sorted(zip(pairs.a.tolist(), pairs.b.tolist(), pairs.distance.tolist(), strict=True))


@settings(max_examples=40, deadline=None)
@given(
    st.integers(0, 2**32),
    st.integers(0, 400),
    st.integers(1, 40),
    st.integers(0, 40),
    st.sampled_from([0, 15, 16, 31, 32, 47, 48, 80]),
)
def test_joins_equal_brute_force(seed: int, count: int, clusters: int, flips: int, radius: int) -> None:
    words = clustered(seed, count, clusters, flips)
    expected = brute(words, words, radius)

    assert triples(hamming.self_join(words, radius)) == sorted(t for t in expected if t[0] < t[1])
    half = count // 2
    assert triples(hamming.join(words[:half], words, radius)) == sorted(t for t in expected if t[0] < half)
    counts = hamming.neighbour_counts(words, words[:half], radius)
    assert counts.tolist() == [sum(t[0] == i and t[1] < half for t in expected) for i in range(count)]


@pytest.mark.parametrize("radius", [0, 31, 47])
def test_index_equals_brute_force_where_it_pays(radius: int) -> None:
    words = clustered(7, 12_000, 3_000, 30)
    assert hamming._index_pays(len(words), len(words), radius)
    sample = np.arange(0, 12_000, 40)

    found = hamming.self_join(words, radius)
    linked = {(i, j) for i, j, _ in triples(found)}
    assert len(linked) == len(found), "a pair was reported twice"
    by_join = triples(hamming.join(words, words, radius))
    assert {(i, j) for i, j, _ in by_join if i < j} == linked
    expected = brute(words[sample], words, radius)
    assert {t for t in by_join if t[0] % 40 == 0} == {(int(sample[i]), j, d) for i, j, d in expected}
    counted = hamming.neighbour_counts(words, words, radius)
    assert counted.tolist() == np.bincount([t[0] for t in by_join], minlength=12_000).tolist()


def test_a_fingerprint_has_32_bytes() -> None:
    assert hamming.as_words([bytes(32), bytes(31) + b"\1"]).shape == (2, 4)
    assert hamming.as_words([]).shape == (0, 4)
    with pytest.raises(ValueError, match="32 bytes"):
        hamming.as_words([bytes(32), bytes(31)])


def test_works_where_no_cache_can_be_written(tmp_path: Path) -> None:
    """A program folder that is read-only, and a user without a home: numba finds no place for its cache."""
    (tmp_path / "file").write_bytes(b"")
    environment = {name: value for name, value in os.environ.items() if name not in ("HOME", "XDG_CACHE_HOME")}
    environment |= {"NUMBA_CACHE_DIR": str(tmp_path / "file" / "below"), "PYTHONPATH": str(REPOSITORY)}
    code = (
        "import numpy as np; from app.linking import hamming\n"
        "print(len(hamming.self_join(np.zeros((3, 4), np.uint64), 31)))"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("3", "")
