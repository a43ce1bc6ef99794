"""Telling the system how memory is used: files that are read as such, and what is free again."""

from __future__ import annotations

import ctypes
import mmap
import sys
from typing import Any

from numpy.typing import NDArray


def expect_scattered_reads(mapped: NDArray[Any]) -> None:
    """Let only those pages of a mapped array be read that are looked at, and not many more around each.

    Does nothing for other arrays, nor on Windows, whose mappings take no such advice (not verified on Windows).
    """
    mapping = getattr(mapped, "_mmap", None)
    if isinstance(mapping, mmap.mmap) and hasattr(mapping, "madvise"):
        mapping.madvise(mmap.MADV_RANDOM)


def give_back() -> None:
    """Give memory that was freed back to the system; after work that took much more than it left.

    glibc keeps what many small blocks took, for later ones. Does nothing elsewhere (not verified on Windows).
    """
    if sys.platform != "linux":
        return
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:  # another C library has none
        trim(0)
