from hypothesis import given
from hypothesis import strategies as st

from widgets.gallery.grid import Grid
from widgets.gallery.sectioned_grid import HEADER, SectionedGrid

grids = st.builds(
    Grid.fit, st.integers(0, 500), st.integers(1, 3000), st.integers(20, 600), st.integers(20, 600), st.integers(0, 20)
)


@given(grids, st.data())
def test_a_point_in_a_cell_finds_the_cell(grid: Grid, data: st.DataObject) -> None:
    if not grid.count:
        assert grid.row_at(grid.left, grid.top) == -1
        return
    row = data.draw(st.integers(0, grid.count - 1))
    x, y = grid.corner(row)
    dx, dy = data.draw(st.integers(0, grid.cell_width - 1)), data.draw(st.integers(0, grid.cell_height - 1))
    assert grid.row_at(x + dx, y + dy) == row
    assert y + grid.cell_height <= grid.height


@given(grids, st.integers(-500, 30_000), st.integers(0, 2000))
def test_rows_between_are_those_that_can_be_seen(grid: Grid, top: int, height: int) -> None:
    bottom = top + height - 1
    seen = [
        row
        for row in range(grid.count)
        if grid.corner(row)[1] <= bottom and grid.corner(row)[1] + grid.cell_height > top
    ]
    assert list(grid.rows_between(top, bottom)) == (seen if height else list(grid.rows_between(top, bottom)))


@given(grids, st.integers(-200, 3200), st.integers(-200, 3200), st.integers(0, 1500), st.integers(0, 1500))
def test_a_rectangle_touches_the_cells_it_overlaps(grid: Grid, left: int, top: int, width: int, height: int) -> None:
    right, bottom = left + width, top + height
    touched = set()
    for row in range(grid.count):
        x, y = grid.corner(row)
        if x <= right and x + grid.cell_width > left and y <= bottom and y + grid.cell_height > top:
            touched.add(row)
    found = [row for first, last in grid.stretches(left, top, right, bottom) for row in range(first, last + 1)]
    assert len(found) == len(set(found))
    assert set(found) == touched


@given(grids.filter(lambda grid: grid.count > 0), st.data(), st.integers(-40, 40))
def test_up_and_down_stay_in_the_column_and_in_the_grid(grid: Grid, data: st.DataObject, lines: int) -> None:
    row = data.draw(st.integers(0, grid.count - 1))
    there = grid.in_line(row, lines)
    assert 0 <= there < grid.count
    assert there % grid.columns == row % grid.columns or there == grid.count - 1
    line = row // grid.columns + lines
    assert there // grid.columns == max(0, min(grid.lines - 1, line))


def test_ten_million_cells_cost_nothing() -> None:
    grid = Grid.fit(10_000_000, 1920, 192, 196, 4)
    assert grid.row_at(*grid.corner(9_999_999)) == 9_999_999
    assert len(grid.stretches(0, 0, 1920, grid.height)) == 1


sectioned = st.builds(
    SectionedGrid.fit,
    st.lists(st.integers(0, 40), min_size=1, max_size=12),
    st.integers(1, 3000),
    st.integers(20, 600),
    st.integers(20, 600),
    st.integers(0, 20),
)


@given(sectioned, st.data())
def test_with_headers_a_point_in_a_cell_finds_the_cell_and_headers_hold_none(
    grid: SectionedGrid, data: st.DataObject
) -> None:
    section = data.draw(st.integers(0, len(grid.sizes) - 1))
    y = grid.header_top(section) + data.draw(st.integers(0, HEADER - 1))
    assert grid.header_at(y) == section
    assert grid.row_at(grid.left, y) == -1
    if grid.count:
        row = data.draw(st.integers(0, grid.count - 1))
        x, y = grid.corner(row)
        dx, dy = data.draw(st.integers(0, grid.cell_width - 1)), data.draw(st.integers(0, grid.cell_height - 1))
        assert grid.row_at(x + dx, y + dy) == row
        assert grid.header_at(y + dy) == -1
        assert sum(grid.sizes[: grid.section_of(row)]) <= row < sum(grid.sizes[: grid.section_of(row) + 1])
        assert y + grid.cell_height <= grid.height


@given(sectioned, st.integers(-500, 9_000), st.integers(1, 2000))
def test_with_headers_rows_between_are_those_that_can_be_seen(grid: SectionedGrid, top: int, height: int) -> None:
    bottom = top + height - 1
    tops = {row: grid.corner(row)[1] for row in range(grid.count)}
    seen = [row for row, y in tops.items() if y <= bottom and y + grid.cell_height > top]
    assert list(grid.rows_between(top, bottom)) == seen
    found = grid.headers_between(top, bottom)
    for section in range(len(grid.sizes)):
        if grid.header_top(section) <= bottom and grid.header_top(section) + HEADER > top:
            assert section in found


@given(sectioned, st.integers(-200, 3200), st.integers(-200, 3200), st.integers(0, 1500), st.integers(0, 1500))
def test_with_headers_a_rectangle_touches_the_cells_it_overlaps(
    grid: SectionedGrid, left: int, top: int, width: int, height: int
) -> None:
    right, bottom = left + width, top + height
    touched = set()
    for row in range(grid.count):
        x, y = grid.corner(row)
        if x <= right and x + grid.cell_width > left and y <= bottom and y + grid.cell_height > top:
            touched.add(row)
    found = [row for first, last in grid.stretches(left, top, right, bottom) for row in range(first, last + 1)]
    assert len(found) == len(set(found))
    assert set(found) == touched


@given(sectioned.filter(lambda grid: grid.count > 0), st.data(), st.integers(-60, 60).filter(bool))
def test_with_headers_up_and_down_go_a_line_at_a_time(grid: SectionedGrid, data: st.DataObject, lines: int) -> None:
    row = data.draw(st.integers(0, grid.count - 1))
    heights = sorted({grid.corner(each)[1] for each in range(grid.count)})
    place = heights.index(grid.corner(row)[1])
    there = grid.in_line(row, lines)
    assert grid.corner(there)[1] == heights[max(0, min(len(heights) - 1, place + lines))]
    assert grid.corner(there)[0] <= grid.corner(row)[0]


def test_fifty_thousand_headers_cost_nothing() -> None:
    grid = SectionedGrid.fit([20] * 50_000, 1920, 192, 196, 4)
    assert grid.row_at(*grid.corner(999_999)) == 999_999
