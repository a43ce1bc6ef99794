import numpy as np
import pytest
from PIL import Image

from analysis.fingerprint import DIHEDRAL_FORMS, fingerprints
from tests.analysis.samples import scene

_FORMS = [
    Image.Transpose.ROTATE_90,
    Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_270,
    Image.Transpose.FLIP_TOP_BOTTOM,
    Image.Transpose.FLIP_LEFT_RIGHT,
    Image.Transpose.TRANSPOSE,
    Image.Transpose.TRANSVERSE,
]


def _bits(value: bytes, other: bytes) -> int:
    return (int.from_bytes(value, "big") ^ int.from_bytes(other, "big")).bit_count()


@pytest.mark.parametrize("form", range(7), ids=DIHEDRAL_FORMS)
def test_each_turned_form_stands_where_it_is_documented(form: int) -> None:
    picture = scene(512, 384)
    turned = fingerprints(picture.transpose(_FORMS[form]))[0].value
    forms = fingerprints(picture)[1].value
    distances = [_bits(forms[32 * index : 32 * index + 32], turned) for index in range(7)]
    assert int(np.argmin(distances)) == form
    assert distances[form] <= 31


def test_sizes_and_quality() -> None:
    pdq, dihedral, phash = fingerprints(scene())
    assert [print_.method for print_ in (pdq, dihedral, phash)] == ["pdq", "pdq-dihedral", "phash"]
    assert [len(print_.value) for print_ in (pdq, dihedral, phash)] == [32, 224, 8]
    assert pdq.quality > 90
    assert fingerprints(Image.new("RGB", (40, 30), "red"))[0].quality == 0


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (1, 300), (512, 1), (7, 5)])
def test_tiny_pictures_have_fingerprints_too(size: tuple[int, int]) -> None:
    assert len(fingerprints(scene(*size))) == 3


def test_a_smaller_and_recompressed_copy_is_near() -> None:
    picture = scene(512, 384)
    assert _bits(fingerprints(picture)[0].value, fingerprints(picture.resize((300, 200)))[0].value) <= 16
