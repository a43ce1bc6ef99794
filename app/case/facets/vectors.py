"""Columns of a query as vectors, block by block, each of which SQLite hands over as one JSON text.

SQLite then works for milliseconds without Python's interpreter lock, for which a window that paints would otherwise
have to fight at every row (a million rows: 3 s, of which 1.3 s under the lock, in pieces of some milliseconds).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from app import sqlite

_BLOCK = 8_192
_ints = msgspec.json.Decoder(list[int])
_floats = msgspec.json.Decoder(list[float])


def ints(array: str) -> NDArray[np.int64]:
    """Whole numbers from what `json_group_array` gives."""
    return np.asarray(_ints.decode(array), np.int64)


def floats(array: str) -> NDArray[np.float64]:
    """The same for other numbers."""
    return np.asarray(_floats.decode(array), np.float64)


def blocks(reader: sqlite.Connection, statement: str, after: int) -> Iterator[tuple[Any, ...]]:
    """The columns of each block. The statement asks for `id > ? ORDER BY id LIMIT ?` and gives `max(id)` first, which
    is left out here.
    """
    while (block := reader.execute(statement, (after, _BLOCK)).fetchone())[0] is not None:
        after = block[0]
        yield block[1:]


def of_media_above(after: int, statement: str) -> str:
    """A statement for `blocks` about occurrences of media above this id. All are read as they stand; a few are found by
    the index of media, to which the + before the other column leads SQLite, instead of looking at every occurrence.
    """
    medium, row = ("medium", "+id") if after else ("+medium", "id")
    return statement.format(after=int(after), medium=medium, id=row)
