import numpy as np
import pytest

from app.linking.local.painted import painted_over

ROWS, COLUMNS = np.arange(0, 301, 30), np.arange(0, 401, 40)


def photograph(seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).integers(40, 250, (300, 400)).astype(np.uint8)


def told(differing: tuple[slice, slice]) -> np.ndarray:
    cells = np.ones((10, 10), np.int8)
    cells[differing] = 0
    return cells


def test_a_block_covers_the_cells_that_it_touches() -> None:
    original, painted = photograph(), photograph()
    painted[75:200, 90:270] = 0
    over = painted_over(painted, original, told(np.s_[2:7, 2:7]), ROWS, COLUMNS)
    assert over[2:7, 2:7].all()
    assert not over[:2].any()


def test_nothing_is_painted_over_in_the_original_itself() -> None:
    original, painted = photograph(), photograph()
    painted[75:200, 90:270] = 0
    assert not painted_over(original, painted, told(np.s_[2:7, 2:7]), ROWS, COLUMNS).any()


def test_another_thing_in_a_picture_of_the_same_camera_is_not_painted() -> None:
    other = photograph()
    other[60:210, 80:280] = photograph(2)[60:210, 80:280]
    assert not painted_over(other, photograph(), told(np.s_[2:7, 2:7]), ROWS, COLUMNS).any()


@pytest.mark.parametrize("ground", [0, 255])
def test_a_plain_ground_in_front_of_which_something_stands_in_the_other_picture_is_not_painted(ground: int) -> None:
    empty = photograph()
    empty[:, 80:] = ground
    cells = np.full((10, 10), -1, np.int8)  # plain in both
    cells[:, :2] = 1
    cells[3:6, 5:7] = 0
    someone = empty.copy()
    someone[90:180, 200:280] = photograph(2)[90:180, 200:280]
    assert not painted_over(empty, someone, cells, ROWS, COLUMNS).any()


def test_a_soft_shade_is_not_painted() -> None:
    shaded = photograph()
    shaded[60:210, 80:280] = np.linspace(60, 160, 200).astype(np.uint8)
    assert not painted_over(shaded, photograph(), told(np.s_[2:7, 2:7]), ROWS, COLUMNS).any()
