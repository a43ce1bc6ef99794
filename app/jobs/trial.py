"""Trying a pack before it is kept: workers that have its networks, and a picture of noise for them to look at."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import numpy as np

from app.ingest.crew import Crew


@contextmanager
def on_trial(start: Callable[[Path], Crew], name: str, size: tuple[int, int]) -> Iterator[tuple[Crew, int]]:
    """The crew that `start` begins in a folder of its own, and a descriptor of a picture, for reading only.

    `name`: of the picture's file, which says its format; `size`: its width and height in pixels.
    """
    with tempfile.TemporaryDirectory() as scratch:
        crew = start(Path(scratch))
        picture = Path(scratch) / name
        noise = np.random.default_rng(0).integers(0, 255, (12, 16, 3), dtype=np.uint8)
        cv2.imwrite(str(picture), cv2.resize(noise, size, interpolation=cv2.INTER_CUBIC))
        descriptor = os.open(picture, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
        try:
            yield crew, descriptor
        finally:
            os.close(descriptor)
            crew.close()
