from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from app.case.casefile import Case
from app.case.decisions.media_decisions import Judge
from app.desk.pictures import comparison, protected_image
from app.desk.pictures.comparison import UNMOVED, Affine, Laid, difference, inverse, laid_over, linked_view
from app.desk.pictures.picture_view import PictureView
from app.desk.pictures.protected_image import ProtectedImage
from tests.widgets.desk_case import DeskCase, colourful

CLEAR = (0, 0)
CROP: Affine = (1 / 0.6, 0.0, -0.2 / 0.6, 0.0, 1 / 0.6, -0.1 / 0.6)
"""From a picture to the part of it from 20 to 80 % of its width and 10 to 70 % of its height."""


def scene(width: int = 800, height: int = 600) -> NDArray[np.uint8]:
    """Soft hills in colour, as photos have them."""
    random = np.random.default_rng(5)
    coarse = random.integers(0, 256, (30, 40, 3)).astype(np.uint8)
    return np.asarray(cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)


def picture(pixels: NDArray[np.uint8]) -> ProtectedImage:
    return protected_image.from_pixels(pixels, CLEAR, pixels.shape[1], pixels.shape[0])


def part() -> NDArray[np.uint8]:
    return np.ascontiguousarray(scene()[60:420, 160:640])


def known(matrix: Affine) -> Laid:
    return Laid(matrix, known=True, words="")


def test_a_copy_differs_where_something_was_put_over_it() -> None:
    changed = scene()
    changed[100:160, 200:280] = (200, 30, 30)
    found = difference(picture(scene()), picture(changed), known(UNMOVED), CLEAR)
    assert found.share == pytest.approx(60 * 80 / (600 * 800), rel=0.1)
    shown = protected_image.clear_pixels(found.picture)
    assert shown[100:160, 200:280].max(axis=2).mean() > 100
    shown[95:165, 195:285] = 0
    assert shown.max() < 8


def test_a_part_is_laid_in_its_place_and_refined_by_its_pixels() -> None:
    exact = difference(picture(scene()), picture(part()), known(CROP), CLEAR)
    assert exact.share < 0.02
    a, b, c, d, e, f = CROP
    nearly = difference(picture(scene()), picture(part()), known((a, b, c + 0.006, d, e, f - 0.005)), CLEAR)
    assert nearly.share < 0.05
    wrong = difference(picture(scene()), picture(part()), Laid(UNMOVED, known=False, words=""), CLEAR)
    assert wrong.share > 0.5


def test_what_only_one_shows_is_grey_and_counts_for_nothing() -> None:
    over = laid_over(picture(scene()), picture(part()), known(CROP), CLEAR)
    assert (over.full_width, over.full_height) == (800, 600)
    pixels = protected_image.clear_pixels(over)
    assert (pixels[:40] == 128).all()
    assert np.abs(pixels[100:400, 200:600].astype(int) - scene()[100:400, 200:600].astype(int)).mean() < 4


def test_pictures_of_other_sizes_are_scaled_to_the_first() -> None:
    small = np.asarray(cv2.resize(scene(), (200, 150), interpolation=cv2.INTER_AREA), np.uint8)
    assert difference(picture(scene()), picture(small), Laid(UNMOVED, known=False, words=""), CLEAR).share < 0.1
    assert difference(picture(small), picture(scene()), Laid(UNMOVED, known=False, words=""), CLEAR).share < 0.1


def test_nothing_clear_is_in_what_is_shown_under_a_veil() -> None:
    red = np.zeros((60, 80, 3), np.uint8)
    red[:, ::4, 2] = 255
    found = difference(picture(red), picture(np.zeros_like(red)), known(UNMOVED), (60, 100))
    assert found.picture.strengths == (60, 100)
    assert not colourful(found.picture.veiled).any()
    assert not colourful(laid_over(picture(red), picture(red), known(UNMOVED), (60, 100)).veiled).any()


affine = st.tuples(*[st.floats(0.3, 3)], *[st.floats(-0.2, 0.2)] * 3, *[st.floats(0.3, 3)], *[st.floats(-0.5, 0.5)])


@given(affine, st.floats(0, 1), st.floats(0, 1))
def test_the_way_back_leads_back(matrix: Affine, x: float, y: float) -> None:
    a, b, c, d, e, f = matrix
    there = a * x + b * y + c, d * x + e * y + f
    a, b, c, d, e, f = inverse(matrix)
    assert a * there[0] + b * there[1] + c == pytest.approx(x, abs=1e-6)
    assert d * there[0] + e * there[1] + f == pytest.approx(y, abs=1e-6)


def test_linked_views_see_the_same() -> None:
    assert linked_view(PictureView(), CROP) == PictureView()
    assert linked_view(PictureView(5, 0.3, 0.4), UNMOVED) == PictureView(5, 0.3, 0.4)
    seen = linked_view(PictureView(5, 0.5, 0.4), CROP)
    assert seen.zoom == pytest.approx(3)
    assert (seen.x, seen.y) == (pytest.approx(0.5), pytest.approx(0.5))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskCase]:
    with Case.create(tmp_path / "one", "T-1", officer="A. Officer") as case:
        yield DeskCase(case)


def test_a_medium_is_compared_with_its_stack_or_its_strongest_link(desk: DeskCase) -> None:
    for medium in range(1, 7):
        desk.add(medium, stack=1)
    desk.add(10)
    desk.add(11)
    desk.add(12)
    desk.add_link(10, 11, score=0.5)
    desk.add_link(10, 12, score=0.9)
    reader = desk.case.reader()
    assert comparison.partners(reader, 3) == (3, 1, 2, 4)
    assert comparison.partners(reader, 10) == (10, 12)
    desk.case.perform(Judge(10, 12, "same picture", "rejected"))
    assert comparison.partners(reader, 10) == (10, 11)
    assert comparison.partners(reader, 12) == (12,)


def test_without_a_link_it_says_that_it_only_scaled(desk: DeskCase) -> None:
    desk.add(1)
    desk.add(2, width=800, height=600)
    desk.add(3)
    reader = desk.case.reader()
    scaled = comparison.laid(reader, 1, 2)
    assert not scaled.known
    assert "isn't known" in scaled.words
    assert comparison.laid(reader, 1, 3).words == "of the same size"
