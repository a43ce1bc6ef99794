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

from app.linking.prints import hamming

REPOSITORY = Path(__file__).resolve().parents[4]


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


def counted(rows: list[int], count: int) -> list[int]:
    return np.bincount(np.array(rows, dtype=np.int64), minlength=count).tolist()


@settings(max_examples=40)
@given(
    st.integers(0, 2**32),
    st.integers(0, 150),
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
    assert counts.tolist() == counted([t[0] for t in expected if t[1] < half], count)


@settings(max_examples=25)
@given(st.integers(0, 2**32), st.integers(0, 150), st.integers(1, 40), st.integers(0, 40), st.integers(0, 47))
def test_the_index_equals_brute_force(seed: int, count: int, clusters: int, flips: int, radius: int) -> None:
    words = clustered(seed, count, clusters, flips)
    expected = brute(words, words, radius)

    assert triples(hamming._indexed_self_join(words, radius)) == sorted(t for t in expected if t[0] < t[1])
    half = count // 2
    assert triples(hamming._indexed_join(words[:half], words, radius)) == sorted(t for t in expected if t[0] < half)
    counts = np.zeros(count, dtype=np.int64)
    hamming._indexed_join(words, words[:half], radius, counts)
    assert counts.tolist() == counted([t[0] for t in expected if t[1] < half], count)


def test_large_joins_use_the_index_and_agree_with_the_scan() -> None:
    words = clustered(7, 20_000, 5_000, 30)
    assert hamming._index_pays(len(words), len(words), 31)
    assert not hamming._index_pays(1_000_000, 1_000_000, 48)
    assert triples(hamming.join(words[:2_000], words, 31)) == triples(hamming._scanned(words[:2_000], words, 31))
    assert triples(hamming.self_join(words, 31)) == triples(hamming._scanned(words, words, 31, below=True))


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
        "import numpy as np; from app.linking.prints import hamming\n"
        "print(len(hamming.self_join(np.zeros((3, 4), np.uint64), 31)))"
    )
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("3", "")


def test_nothing_is_loaded_before_something_is_compared_and_never_scipys_algebra() -> None:
    code = (
        "import sys, numpy as np; from app.linking.prints import hamming\n"
        "from app.jobs.search import Search\n"
        "before = 'numba' in sys.modules\n"
        "found = len(hamming.self_join(np.zeros((3, 4), np.uint64), 31))\n"
        "print(before, found, 'numba' in sys.modules, 'scipy.linalg' in sys.modules)\n"
        "import scipy.linalg"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("False 3 True False", "")
