import cv2
import numpy as np
import pytest

from app.linking import thresholds
from app.linking.local.agreement import Agreement, agreement

STILL = np.array([[1.0, 0, 0], [0, 1, 0]])
POINTS = np.full((1, 4), 200.0)


def ground(seed: int = 1) -> np.ndarray:
    """As leaves or stones: detail of a few pixels everywhere."""
    noise = np.random.default_rng(seed).normal(0, 1, (400, 500))
    return np.clip(128 + 150 * cv2.GaussianBlur(noise, (0, 0), 1.6), 0, 255).astype(np.uint8)


def compared(one: np.ndarray, other: np.ndarray, matrix: np.ndarray = STILL) -> Agreement:
    told = agreement(one, other, matrix, POINTS)
    assert told is not None
    return told


def test_a_brighter_and_noisier_copy_agrees_in_place() -> None:
    copy = np.clip(ground() * 0.8 + 40 + np.random.default_rng(2).normal(0, 6, (400, 500)), 0, 255).astype(np.uint8)
    told = compared(ground(), copy)
    assert told.share == 1
    assert told.drift * 1000 < thresholds.DRIFT.value / 2
    assert told.painted == 0


@pytest.mark.parametrize("tilt", [1e-5, -1e-5])
def test_a_tilted_copy_does_not_drift(tilt: float) -> None:
    tilted = cv2.warpPerspective(ground(), np.array([[1, 0, 0], [0, 1, 0], [tilt, 0, 1]]), (500, 400))
    told = compared(ground(), tilted)
    assert told.share > 0.9
    assert told.drift * 1000 < thresholds.DRIFT.value


def test_cells_that_moved_against_each_other_drift() -> None:
    """What is near moves against what is far; each cell by itself fits, as in photographs of a building."""
    view = ground()
    for top in range(0, 400, 80):
        view[top : top + 40] = np.roll(view[top : top + 40], 3, axis=1)
    told = compared(ground(), view)
    assert told.share > 0.9
    assert told.drift * 1000 > 2 * thresholds.DRIFT.value


def test_a_smooth_crop_agrees_up_to_its_border() -> None:
    """What lies beyond the border of the smaller picture must not be taken for black."""
    y, x = np.mgrid[0:400, 0:500]
    smooth = (120 + 25 * np.sin(x / 23) + 25 * np.cos(y / 17 + x / 60)).astype(np.uint8)
    told = compared(smooth[20:380, 25:475], smooth, np.array([[1.0, 0, 25], [0, 1, 20]]))
    assert told.share == 1


def test_stripes_are_told_from_detail() -> None:
    stripes = np.repeat(ground()[:1], 400, axis=0)
    part = np.array([[1.0, 0, 120], [0, 1, 90]])
    crop = np.s_[90:290, 120:370]
    assert compared(stripes[crop], stripes, part).stripes * 100 > thresholds.STRIPES.value
    assert compared(ground()[crop], ground(), part).stripes < 0.2
    assert compared(stripes, stripes).stripes == 0


def test_what_was_laid_over_hangs_together_and_the_rest_is_exact() -> None:
    image = ground()
    image[100:230, 120:280] = ground(5)[100:230, 120:280]
    told = compared(ground(), image)
    assert told.one_piece == 1
    assert told.exact > 0.9
    assert told.share < 0.9
    assert told.painted == 0


def test_a_block_is_seen_as_painted_over_whichever_picture_it_is_in() -> None:
    image = ground()
    image[100:300, 120:370] = 17
    for told in (compared(ground(), image), compared(image, ground())):
        assert told.share < 0.8
        assert told.share_unpainted == 1
        assert 0.2 < told.painted < 0.5
