"""Files of numbers, read as memory: what isn't looked at is never read."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.generic)


def mapped(path: Path, kind: np.dtype[Number]) -> NDArray[Number]:
    """All numbers of a file. Raises OSError, or ValueError where its length doesn't fit.

    Files are written and read on one machine, so that the order of bytes is its own.
    """
    size = path.stat().st_size
    if size % kind.itemsize:
        raise ValueError(f"{path.name} is cut off")
    # An empty file can't be mapped. The base class is given, since looking up in the subclass takes twice as long.
    return np.asarray(np.memmap(path, kind, "r")) if size else np.zeros(0, kind)
