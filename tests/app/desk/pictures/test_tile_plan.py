import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSizeF

from app.desk.pictures.tile_plan import MOST, TILE, Tile, level_for, tiles_over


@pytest.mark.parametrize(
    ("scale", "level"), [(4, 0), (1, 0), (0.7, 0), (0.5, 1), (0.4, 1), (0.25, 2), (0.2, 2), (0.01, 6), (0, 0)]
)
def test_the_level_is_never_coarser_than_what_is_seen(scale: float, level: int) -> None:
    assert level_for(scale) == level


@given(
    st.integers(1, 20_000),
    st.integers(1, 20_000),
    st.floats(-500, 20_000),
    st.floats(-500, 20_000),
    st.floats(1, 5_000),
    st.floats(1, 5_000),
    st.integers(0, 5),
)
def test_the_tiles_cover_what_is_seen_and_nothing_beyond_it(
    width: int, height: int, x: float, y: float, across: float, down: float, level: int
) -> None:
    page, seen = QSizeF(width, height), QRectF(x, y, across, down)
    inside = seen.intersected(QRectF(0, 0, width, height))
    found = tiles_over(seen, page, 0, level)
    assert len(found) == len(set(found)) <= MOST
    if inside.isEmpty():
        assert not found
        return
    assert all(not tile.area(page).isEmpty() for tile in found)
    if len(found) < MOST:
        covered = sum(_area(tile.area(page).intersected(inside)) for tile in found)
        assert covered == pytest.approx(_area(inside), rel=1e-6)


def test_the_middle_comes_first_and_the_last_tile_is_no_larger_than_the_page() -> None:
    page = QSizeF(3_000, 2_000)
    found = tiles_over(QRectF(0, 0, 3_000, 2_000), page, 7, 0)
    assert (found[0].column, found[0].row) in {(2, 1), (2, 2)}
    assert len(found) == 24
    assert {tile.page for tile in found} == {7}
    assert Tile(0, 0, 5, 3).area(page) == QRectF(2560, 1536, 440, 464)
    assert Tile(0, 2, 1, 0).span == 4 * TILE


def _area(rect: QRectF) -> float:
    return rect.width() * rect.height()
