"""Our PDQ is Meta's, bit by bit."""

from __future__ import annotations

import numpy as np
import pdqhash
import pytest
from PIL import Image, ImageFilter

from analysis.fingerprints.pdq import luma, pdq


def blotches(seed: int, width: int, height: int) -> np.ndarray:
    noise = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    large = Image.fromarray(noise).resize((width, height), Image.Resampling.BICUBIC)
    return np.ascontiguousarray(np.asarray(large.filter(ImageFilter.GaussianBlur(1))))


@pytest.mark.parametrize(
    "size",
    [(512, 384), (384, 512), (512, 512), (511, 97), (236, 512), (150, 110), (64, 64), (63, 65), (31, 40), (5, 5)],
)
def test_it_is_the_reference_implementation(size: tuple[int, int]) -> None:
    apart = []
    for seed in range(8):
        rgb = blotches(seed, *size)
        bits, quality = pdqhash.compute(rgb)
        found = pdq(luma(rgb))
        official = np.packbits(np.asarray(bits, np.uint8)).tobytes()
        apart.append((int.from_bytes(official, "big") ^ int.from_bytes(found.value, "big")).bit_count())
        assert abs(found.quality - quality) <= 1
    # The order of sums may turn a bit whose coefficient is the median but for a millionth.
    assert max(apart) <= 2
    assert sum(apart) <= 2


def test_a_part_is_hashed_as_if_it_stood_alone() -> None:
    rgb = blotches(1, 300, 200)
    part = np.ascontiguousarray(rgb[40:180, 30:260])
    assert pdq(luma(rgb)[40:180, 30:260]) == pdq(luma(part))


@pytest.mark.parametrize("shape", [(4, 100), (100, 1)])
def test_what_is_too_small_has_no_structure(shape: tuple[int, int]) -> None:
    assert pdq(np.zeros(shape, np.float32)) == (bytes(32), 0)
