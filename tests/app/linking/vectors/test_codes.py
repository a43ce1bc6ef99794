"""Near codes: the same pairs as by brute force, tall pictures with care, and never too many."""

from __future__ import annotations

import msgspec
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from analysis.fingerprints.model_manifest import Manifest
from app.linking import thresholds
from app.linking.vectors.codes import Codes
from tests.app.models.packs import manifest

LIMITS = {
    name: {"bits": bits, "meaning": "m", "measured": "m"} for name, bits in (("candidate", 24), ("sure", 10))
}  # fmt: skip


def network(length: int) -> Manifest:
    output = {"name": "vector", "length": length, "metric": "cosine"}
    return msgspec.convert(manifest(b"", output=output, thresholds=LIMITS), Manifest)


def codes_of(words: NDArray[np.uint64], node: object = None, whole: object = None, tall: object = None) -> Codes:
    count = len(words)
    return Codes(
        network(64 * words.shape[1]),
        np.arange(count) if node is None else np.asarray(node, np.int64),
        np.ones(count, bool) if whole is None else np.asarray(whole, bool),
        np.zeros(count, bool) if tall is None else np.asarray(tall, bool),
        words,
    )


def flipped(word: int, bits: int) -> int:
    return word ^ ((1 << bits) - 1)


@given(st.integers(1, 700), st.sampled_from([1, 2, 8]), st.integers(0, 2**32 - 1))
@settings(max_examples=25)
def test_the_nearest_are_those_that_brute_force_finds(count: int, width: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    centres = random.integers(0, 2**64, (max(1, count // 8), width), dtype=np.uint64)
    noise = np.left_shift(np.uint64(1), random.integers(0, 64, (count, width)).astype(np.uint64))
    words = centres[random.integers(0, len(centres), count)] ^ noise
    found = codes_of(words).candidates(np.arange(count))
    apart = np.bitwise_count(words[:, None] ^ words[None]).sum(-1, dtype=np.int64)
    np.fill_diagonal(apart, 10_000)
    for node in range(count):
        near = np.flatnonzero(apart[node] <= 24)
        wanted = near[np.lexsort((near, apart[node][near]))][: thresholds.NETWORK_LOOKS.value]
        assert found.get(node, np.zeros(0, np.int64)).tolist() == wanted.tolist()


def test_sure_pairs_are_told_once_with_the_share_of_bits_that_agree() -> None:
    words = np.array([[0], [flipped(0, 8)], [flipped(0, 30)]], np.uint64)
    found = codes_of(words).sure(np.array([1, 0]), np.ones(3, bool))
    assert list(zip(found.first.tolist(), found.second.tolist(), found.score.tolist(), strict=True)) == [
        (0, 1, 1 - 8 / 64)
    ]
    assert len(codes_of(words).sure(np.array([0, 1]), np.array([True, False, True]))) == 0


def test_a_square_of_a_tall_picture_meets_a_whole_one_but_never_another_tall_one() -> None:
    far = 2**64 - 1
    # Node 0 is tall and its last square shows node 1; node 2 is tall as well; node 3 is like 0 as a whole.
    words = np.array([[0], [far], [flipped(0, 32)], [far], [flipped(0, 2)]], np.uint64)
    node, whole, tall = [0, 0, 1, 2, 3], [1, 0, 1, 0, 1], [1, 1, 0, 1, 0]
    words[2] = far
    codes = codes_of(words, node, whole, tall)
    found = {key: value.tolist() for key, value in codes.candidates(np.arange(4)).items()}
    assert found == {0: [1, 3], 1: [0, 2], 2: [1], 3: [0]}
    assert len(codes.sure(np.arange(4), np.ones(4, bool))) == 0


def test_thousands_of_equal_codes_make_few_links_each() -> None:
    codes = codes_of(np.zeros((2_000, 8), np.uint64))
    assert len(codes.sure(np.arange(2_000), np.ones(2_000, bool))) <= 2_000 * thresholds.NETWORK_LINKS.value


def test_no_codes_find_nothing() -> None:
    codes = codes_of(np.zeros((0, 8), np.uint64))
    assert codes.candidates(np.arange(3)) == {}
    assert len(codes.sure(np.arange(3), np.ones(3, bool))) == 0
