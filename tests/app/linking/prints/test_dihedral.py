"""The forms made from a fingerprint are those of the turned and mirrored picture."""

from __future__ import annotations

import numpy as np
import pdqhash
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from app.linking.prints.dihedral import FORM_WORDS, NEGATIVE, forms
from app.linking.prints.hamming import as_words, distances
from app.linking.prints.pictures import SamePicture, detail, method
from app.linking.prints.views import Views


def picture(seed: int) -> np.ndarray:
    """Soft blotches without any symmetry, RGB, 512 x 384."""
    noise = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    large = Image.fromarray(noise).resize((512, 384), Image.Resampling.BICUBIC)
    return np.asarray(large.filter(ImageFilter.GaussianBlur(4)))


def pdq(pixels: np.ndarray) -> bytes:
    return np.packbits(pdqhash.compute(np.ascontiguousarray(pixels))[0].astype(np.uint8)).tobytes()


TURNED = {
    "turned 90 degrees": [np.rot90, lambda pixels: np.rot90(pixels, 3)],
    "turned 180 degrees": [lambda pixels: np.rot90(pixels, 2)],
    "mirrored top to bottom": [np.flipud],
    "mirrored left to right": [np.fliplr],
    "mirrored and turned 90 degrees": [
        lambda pixels: pixels.transpose(1, 0, 2),
        lambda pixels: np.rot90(pixels, 2).transpose(1, 0, 2),
    ],
}


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("words", TURNED)
def test_a_turned_picture_is_found_and_named(seed: int, words: str) -> None:
    pixels = picture(seed)
    for turn in TURNED[words]:
        both = as_words([pdq(pixels), pdq(turn(pixels))])
        edges = SamePicture(Views.of_wholes(both, np.ones(2, dtype=bool))).within(np.arange(2))
        assert len(edges) == 1
        assert detail(edges.score[0], int(edges.form[0])).startswith(f"{words}; ")
        assert method(int(edges.form[0])) == "pdq-dihedral"


@pytest.mark.parametrize("seed", range(6))
def test_forms_are_those_of_pdqhash_but_for_a_few_bits(seed: int) -> None:
    pixels = picture(seed)
    official = as_words(np.packbits(form.astype(np.uint8)).tobytes() for form in pdqhash.compute_dihedral(pixels)[0])
    made = forms(official[:1])[:, 0]
    assert distances(made, official).max() <= 32
    assert len(made) == NEGATIVE == len(FORM_WORDS) - 1


@pytest.mark.parametrize("seed", range(6))
def test_a_negative_is_found_and_named(seed: int) -> None:
    pixels = picture(seed)
    both = as_words([pdq(pixels), pdq(255 - pixels)])
    edges = SamePicture(Views.of_wholes(both, np.ones(2, dtype=bool))).within(np.arange(2))
    assert len(edges) == 1
    assert detail(edges.score[0], int(edges.form[0])).startswith("a negative; ")
    assert method(int(edges.form[0])) == "pdq-negative"


@given(st.lists(st.binary(min_size=32, max_size=32), min_size=2, max_size=6))
def test_comparing_forms_is_symmetric(prints: list[bytes]) -> None:
    words = as_words(prints)
    best = distances(forms(words)[:, :, None], words[None, None]).min(axis=0)
    assert (best == best.T).all()
