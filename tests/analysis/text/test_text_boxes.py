import cv2
import numpy as np
import pytest

from analysis.text.text_boxes import MOST, Box, boxes, cut_out


def _heat(*rectangles: tuple[int, int, int, int], likely: float = 0.9) -> np.ndarray:
    heat = np.zeros((320, 640), np.float32)
    for left, top, width, height in rectangles:
        heat[top : top + height, left : left + width] = likely
    return heat


def test_a_kernel_becomes_a_box_that_is_widened_to_the_whole_line() -> None:
    (box,) = boxes(_heat((100, 50, 200, 16)))
    left, top = box.corners.min(0) * (640, 320)
    right, bottom = box.corners.max(0) * (640, 320)
    margin = 200 * 16 * 1.6 / (2 * 216)
    assert (left, right) == pytest.approx((100 - margin, 299 + margin), abs=2)
    assert (top, bottom) == pytest.approx((50 - margin, 65 + margin), abs=2)
    assert box.likely == pytest.approx(0.9, abs=0.1)


def test_lines_that_lie_apart_are_boxes_of_their_own_and_the_likeliest_comes_first() -> None:
    heat = np.maximum(_heat((20, 20, 100, 12), likely=0.7), _heat((300, 200, 100, 12), likely=0.95))
    found = boxes(heat)
    assert [round(float(box.corners.mean(0)[0]), 1) for box in found] == [0.5, 0.1]


def test_what_is_small_or_unlikely_is_no_line() -> None:
    assert boxes(_heat((100, 100, 2, 2))) == []
    assert boxes(_heat((100, 100, 60, 12), likely=0.4)) == []
    assert boxes(np.zeros((64, 64), np.float32)) == []


def test_no_more_than_so_many_boxes_come_of_any_map() -> None:
    heat = np.zeros((1280, 1280), np.float32)
    for top in range(4, 1276, 12):
        for left in range(4, 1270, 24):
            heat[top : top + 5, left : left + 12] = 0.9
    assert len(boxes(heat)) == MOST


@pytest.mark.parametrize("turn", [-20, 0, 15])
def test_a_slanted_line_is_cut_out_level(turn: int) -> None:
    flat = np.full((300, 600, 3), 255, np.uint8)
    flat[130:170, 150:450] = 0
    flat[130:170, 150:200] = (0, 0, 255)  # where the line begins
    turned = cv2.warpAffine(flat, cv2.getRotationMatrix2D((300, 150), turn, 1), (600, 300), borderValue=(255, 255, 255))
    dark = (turned.min(2) < 128).astype(np.uint8)
    corners = cv2.boxPoints(cv2.minAreaRect(cv2.findNonZero(dark))) / (600, 300)
    line = cut_out(turned, Box(corners.astype(np.float32), 1.0))
    assert line.shape[1] == pytest.approx(300, abs=4)
    assert line.shape[0] == pytest.approx(40, abs=4)
    assert line[20, 10, 2] > 200 > line[20, 290, 2] + 100


def test_a_line_that_runs_downwards_is_turned_to_be_read() -> None:
    pixels = np.zeros((200, 100, 3), np.uint8)
    pixels[20:60, 40:60] = 200  # above, where a line that runs downwards begins
    box = Box(np.array([[0.4, 0.1], [0.6, 0.1], [0.6, 0.9], [0.4, 0.9]], np.float32), 1.0)
    line = cut_out(pixels, box)
    assert line.shape[1] > line.shape[0]
    assert line[:, :30].mean() > 150 > 50 > line[:, -30:].mean()


def test_a_box_at_the_border_is_cut_out_all_the_same() -> None:
    box = Box(np.array([[-0.1, -0.1], [0.3, -0.1], [0.3, 0.1], [-0.1, 0.1]], np.float32), 1.0)
    assert cut_out(np.zeros((50, 100, 3), np.uint8), box).size > 0
