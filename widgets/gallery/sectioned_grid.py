"""The geometry of a gallery with headers: sections that each begin on a line of their own.

What is asked of a place is answered by the grid of the section in which it lies, which is found by halving.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from widgets.gallery.grid import Grid

HEADER = 36
"""Height of a header in logical pixels."""


@dataclass(frozen=True)
class SectionedGrid:
    """Sections of `sizes` cells (some perhaps none), each a grid below its header; else as
    `widgets.gallery.grid.Grid`."""

    sizes: tuple[int, ...]
    columns: int
    cell_width: int
    cell_height: int
    left: int
    top: int

    @classmethod
    def fit(cls, sizes: Sequence[int], width: int, cell_width: int, cell_height: int, margin: int) -> SectionedGrid:
        """As `Grid.fit`."""
        plain = Grid.fit(0, width, cell_width, cell_height, margin)
        return cls(tuple(sizes), plain.columns, cell_width, cell_height, plain.left, plain.top)

    @cached_property
    def _starts(self) -> list[int]:
        """The first cell of each section, and at the end how many there are."""
        return [0, *accumulate(self.sizes)]

    @cached_property
    def _tops(self) -> list[int]:
        """The top of each header, and at the end the bottom of the last section."""
        return [*accumulate((HEADER + self._lines(size) * self.cell_height for size in self.sizes), initial=self.top)]

    @property
    def count(self) -> int:
        """Cells of all sections."""
        return self._starts[-1]

    @property
    def height(self) -> int:
        """Height of the whole content, margins included."""
        return self._tops[-1] + self.top

    def corner(self, row: int) -> tuple[int, int]:
        """Left and top of this cell."""
        section = self.section_of(row)
        return self._grid(section).corner(row - self._starts[section])

    def row_at(self, x: int, y: int) -> int:
        """The cell at this point; -1 beside the cells and on headers."""
        section = self._section_at(y)
        row = self._grid(section).row_at(x, y) if section >= 0 else -1
        return row + self._starts[section] if row >= 0 else -1

    def in_line(self, row: int, lines: int) -> int:
        """The cell this many lines below in the same column, in whichever section; else as `Grid.in_line`."""
        section = self.section_of(row)
        line, column = divmod(row - self._starts[section], self.columns)
        step = 1 if lines > 0 else -1
        for _ in range(abs(lines)):
            if 0 <= line + step < self._lines(self.sizes[section]):
                line += step
                continue
            beyond = self._beyond(section, step)
            if beyond < 0:
                break
            section, line = beyond, 0 if step > 0 else self._lines(self.sizes[beyond]) - 1
        return self._starts[section] + min(self.sizes[section] - 1, line * self.columns + column)

    def rows_between(self, top: int, bottom: int) -> range:
        """The cells of all lines that have a part between these heights, bottom included."""
        first, last = max(0, self._section_at(top)), self._section_at(bottom)
        if last < 0:
            return range(0)
        start = self._grid(first).rows_between(top, bottom).start + self._starts[first]
        stop = self._grid(last).rows_between(top, bottom).stop + self._starts[last]
        return range(start, max(start, stop))

    def stretches(self, left: int, top: int, right: int, bottom: int) -> list[tuple[int, int]]:
        """First and last cell of each line's part that a rectangle touches; edges included."""
        found = []
        for section in self.headers_between(top, bottom):
            first = self._starts[section]
            below_header = max(top, self._tops[section] + HEADER)
            parts = self._grid(section).stretches(left, below_header, right, bottom)
            found += [(first + one, first + other) for one, other in parts]
        return found

    def headers_between(self, top: int, bottom: int) -> range:
        """The sections of which a part lies between these heights."""
        return range(max(0, self._section_at(top)), self._section_at(bottom) + 1)

    def header_top(self, section: int) -> int:
        """Where the header of a section begins."""
        return self._tops[section]

    def header_at(self, y: int) -> int:
        """The section whose header lies at this height; -1: none does."""
        section = self._section_at(y)
        return section if section >= 0 and y < self._tops[section] + HEADER else -1

    def section_of(self, row: int) -> int:
        """The section of a cell; the last that has cells for one beyond the end."""
        return max(0, bisect_right(self._starts, min(row, self.count - 1)) - 1)

    def _beyond(self, section: int, step: int) -> int:
        """The next section with cells in this direction; -1: there is none."""
        section += step
        while 0 <= section < len(self.sizes):
            if self.sizes[section]:
                return section
            section += step
        return -1

    def _lines(self, cells: int) -> int:
        return -(-cells // self.columns)

    def _grid(self, section: int) -> Grid:
        top = self._tops[section] + HEADER
        return Grid(self.sizes[section], self.columns, self.cell_width, self.cell_height, self.left, top)

    def _section_at(self, y: int) -> int:
        """The section that covers this height; -1 above the first, the last below it."""
        return min(len(self.sizes), bisect_right(self._tops, y)) - 1
