"""The geometry of a gallery: a grid of equal cells, by arithmetic alone, so that a million cost as much as ten."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Grid:
    """`count` cells of cell_width x cell_height in lines of `columns`, in content coordinates (logical pixels)."""

    count: int
    columns: int
    cell_width: int
    cell_height: int
    left: int
    top: int

    @classmethod
    def fit(cls, count: int, width: int, cell_width: int, cell_height: int, margin: int) -> Grid:
        """As many columns as fit into the width, at least one, with what is left over on both sides."""
        columns = max(1, (width - 2 * margin) // cell_width)
        return cls(count, columns, cell_width, cell_height, max(margin, (width - columns * cell_width) // 2), margin)

    @property
    def lines(self) -> int:
        """Lines of cells, the last perhaps not full."""
        return -(-self.count // self.columns)

    @property
    def height(self) -> int:
        """Height of the whole content, margins included."""
        return 2 * self.top + self.lines * self.cell_height

    def corner(self, row: int) -> tuple[int, int]:
        """Left and top of this cell."""
        line, column = divmod(row, self.columns)
        return self.left + column * self.cell_width, self.top + line * self.cell_height

    def row_at(self, x: int, y: int) -> int:
        """The cell at this point; -1 beside the grid."""
        line, column = (y - self.top) // self.cell_height, (x - self.left) // self.cell_width
        row = line * self.columns + column
        return row if line >= 0 and 0 <= column < self.columns and row < self.count else -1

    def in_line(self, row: int, lines: int) -> int:
        """The cell this many lines below in the same column, at most in the last line, and of a short line the last."""
        line = max(0, min(self.lines - 1, row // self.columns + lines))
        return min(self.count - 1, line * self.columns + row % self.columns) if line != row // self.columns else row

    def rows_between(self, top: int, bottom: int) -> range:
        """The cells of all lines that have a part between these heights, bottom included."""
        first = max(0, (top - self.top) // self.cell_height) * self.columns
        stop = ((bottom - self.top) // self.cell_height + 1) * self.columns
        return range(min(first, self.count), max(min(first, self.count), min(stop, self.count)))

    def stretches(self, left: int, top: int, right: int, bottom: int) -> list[tuple[int, int]]:
        """First and last cell of each line's part that a rectangle touches; edges included."""
        first = max(0, (left - self.left) // self.cell_width)
        last = min(self.columns - 1, (right - self.left) // self.cell_width)
        if first > last:
            return []
        if first == 0 and last == self.columns - 1:
            rows = self.rows_between(top, bottom)
            return [(rows.start, rows.stop - 1)] if rows else []
        found = []
        for start in self.rows_between(top, bottom)[:: self.columns]:
            if start + first < self.count:
                found.append((start + first, min(start + last, self.count - 1)))
        return found
