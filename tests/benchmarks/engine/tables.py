"""Tables for people: Markdown that also reads well on a terminal."""

from __future__ import annotations

from collections.abc import Sequence


def table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table with aligned columns; numbers to the right, None as an empty cell."""
    cells = [[_cell(value) for value in row] for row in rows]
    widths = [max(len(word) for word in column) for column in zip(head, *cells, strict=True)]
    right = [all(row[at] is None or isinstance(row[at], int | float) for row in rows) for at in range(len(head))]

    def line(words: Sequence[str]) -> str:
        padded = (
            word.rjust(width) if is_number else word.ljust(width)
            for word, width, is_number in zip(words, widths, right, strict=True)
        )
        return f"| {' | '.join(padded)} |"

    rule = ["-" * (width - 1) + (":" if is_number else "-") for width, is_number in zip(widths, right, strict=True)]
    return "\n".join([line(head), line(rule), *map(line, cells)])


def _cell(value: object) -> str:
    if value is None:
        return ""
    return f"{value:.4g}" if isinstance(value, float) else f"{value:,}" if isinstance(value, int) else str(value)
