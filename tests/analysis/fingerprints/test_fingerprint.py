import imagehash
import numpy as np
import pytest
from PIL import Image

from analysis.fingerprints.fingerprint import fingerprints, picture_fingerprints
from tests.analysis.samples import scene


def _bits(value: bytes, other: bytes) -> int:
    return (int.from_bytes(value, "big") ^ int.from_bytes(other, "big")).bit_count()


def test_sizes_and_quality() -> None:
    prints = pdq, _, _ = fingerprints(scene())
    assert [print_.method for print_ in prints] == ["pdq", "phash", "pixels"]
    assert [len(print_.value) for print_ in prints] == [32, 8, 16]
    assert pdq.quality > 90
    assert fingerprints(Image.new("RGB", (40, 30), "red"))[0].quality == 0


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (1, 300), (512, 1), (7, 5)])
def test_tiny_pictures_have_fingerprints_too(size: tuple[int, int]) -> None:
    assert len(fingerprints(scene(*size))) == 3


def test_a_smaller_and_recompressed_copy_is_near() -> None:
    picture = scene(512, 384)
    assert _bits(fingerprints(picture)[0].value, fingerprints(picture.resize((300, 200)))[0].value) <= 16


@pytest.mark.parametrize("size", [(512, 384), (333, 200), (32, 32), (1, 1), (3, 90)])
def test_phash_is_that_of_imagehash(size: tuple[int, int]) -> None:
    for picture in (scene(*size), Image.new("RGB", size, "black"), Image.new("RGB", size, "gray")):
        assert fingerprints(picture)[1].value == np.packbits(imagehash.phash(picture).hash).tobytes()


def test_regions_are_told_of_pictures_where_there_are_any() -> None:
    card = Image.new("RGB", (400, 400), "white")
    card.paste(scene(300, 200), (50, 80))
    assert picture_fingerprints(scene()) == fingerprints(scene())
    assert [each.method for each in picture_fingerprints(card)] == ["pdq", "phash", "pixels", "pdq-regions", "tone"]


def test_pixels_tell_the_least_change_and_nothing_else() -> None:
    picture = scene(120, 90)
    changed = picture.copy()
    changed.putpixel((60, 40), (1, 2, 3))
    (*_, same), (*_, other) = fingerprints(picture.copy()), fingerprints(changed)
    assert fingerprints(picture)[2] == same
    assert same.value != other.value
    assert fingerprints(Image.new("RGB", (40, 30)))[2].value != fingerprints(Image.new("RGB", (30, 40)))[2].value
