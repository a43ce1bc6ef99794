"""Telling the system how files that are read as memory will be used."""

from __future__ import annotations

import mmap
from typing import Any

from numpy.typing import NDArray


def expect_scattered_reads(mapped: NDArray[Any]) -> None:
    """Let only those pages of a mapped array be read that are looked at, and not many more around each.

    Does nothing for other arrays, nor on Windows, whose mappings take no such advice (not verified on Windows).
    """
    mapping = getattr(mapped, "_mmap", None)
    if isinstance(mapping, mmap.mmap) and hasattr(mapping, "madvise"):
        mapping.madvise(mmap.MADV_RANDOM)
