"""Work on many pictures, spread over the machine's cores."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Sequence
from typing import TypeVar

import cv2

T = TypeVar("T")
R = TypeVar("R")


FEW = 80
"""Starting processes takes as long as so many pictures do."""


def spread(work: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """As `map`; many items in two processes (one on a machine with one core), each of which uses one thread."""
    if len(items) <= FEW:
        return [work(item) for item in items]
    with multiprocessing.get_context("spawn").Pool(min(2, os.cpu_count() or 1), cv2.setNumThreads, (1,)) as pool:
        return pool.map(work, items, chunksize=8)
