"""Work on many pictures, spread over the machine's cores."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Sequence
from typing import TypeVar

import cv2

T = TypeVar("T")
R = TypeVar("R")


def spread(work: Callable[[T], R], items: Sequence[T], processes: int = 0) -> list[R]:
    """As `map`, in so many processes (0: two, or one on a machine with one core); each uses one thread."""
    count = processes or min(2, os.cpu_count() or 1)
    with multiprocessing.get_context("spawn").Pool(count, cv2.setNumThreads, (1,)) as pool:
        return pool.map(work, items, chunksize=8)
