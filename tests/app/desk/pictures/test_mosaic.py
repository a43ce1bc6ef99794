"""Frames of one video in one picture: in their proportions, beside each other, inside the room that there is."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.desk.pictures.mosaic import boxes, joined

RED, GREEN, BLUE = (0, 0, 250), (0, 250, 0), (250, 0, 0)


def jpeg(colour: tuple[int, int, int], width: int = 320, height: int = 180) -> bytes:
    return bytes(cv2.imencode(".jpg", np.full((height, width, 3), colour, np.uint8))[1])


@given(st.sampled_from((2, 3)), st.floats(0.05, 20), st.integers(64, 1100), st.integers(64, 900))
def test_frames_stay_inside_and_do_not_cover_each_other(count: int, shape: float, width: int, height: int) -> None:
    places = boxes(count, shape, width, height)
    assert len(places) == count
    covered = np.zeros((height + 4, width + 4), np.uint8)
    for left, top, wide, high in places:
        assert min(left, top) >= 0
        assert min(wide, high) >= 1
        assert left + wide <= width + 2
        assert top + high <= height + 2
        covered[top : top + high, left : left + wide] += 1
    assert covered.max() == 1


@pytest.mark.parametrize(("shape", "below"), [(16 / 9, True), (9 / 16, False)])
def test_wide_frames_stand_above_the_small_ones_and_tall_ones_beside_them(shape: float, below: bool) -> None:
    large, small, last = boxes(3, shape, 176, 141)
    assert large[2] / large[3] == pytest.approx(shape, rel=0.05)
    assert large[2] > 1.8 * small[2]
    assert (small[1] > large[3]) is below
    assert (small[0] >= large[2]) is not below
    assert (last[1] == small[1]) is below


def test_each_frame_is_in_its_place_and_what_is_broken_leaves_its_own_black() -> None:
    whole = joined([jpeg(RED), jpeg(GREEN), jpeg(BLUE)], 300, 240)
    assert whole is not None
    height, width = whole.shape[:2]
    assert width <= 302
    assert height <= 242
    assert whole[height // 3, width // 2].argmax() == 2
    assert whole[-10, 10].argmax() == 1
    assert whole[-10, -10].argmax() == 0
    broken = joined([jpeg(RED), b"no picture", jpeg(BLUE)], 300, 240)
    assert broken is not None
    assert broken[-10, 10].max() == 0
    assert broken[-10, -10].argmax() == 0
    assert joined([b"", jpeg(BLUE)], 300, 240) is None


def test_small_frames_are_not_blown_up_without_bounds() -> None:
    tiny = joined([jpeg(RED, 16, 9), jpeg(BLUE, 16, 9)], 1024, 800)
    assert tiny is not None
    assert max(tiny.shape) <= 16 * 3 * 2
