"""A machine's outline goes around what stands out, is the same each time, and says where nothing does."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from analysis.objects.object_outline import outlined
from analysis.objects.object_steps import NoObject, Steps, fault_of
from analysis.objects.sanitising import mask_of

Pixels = NDArray[np.uint8]


def still_life(height: int = 300, width: int = 400) -> tuple[Pixels, NDArray[np.bool_]]:
    """A red vase before a grainy wall, and where it is."""
    grain = np.random.default_rng(1).integers(0, 40, (height, width, 3), np.uint8)
    pixels = (grain + np.array([120, 140, 120], np.uint8)).astype(np.uint8)
    vase = np.zeros((height, width), np.uint8)
    cv2.ellipse(vase, (width // 2, height // 2), (width // 6, height // 3), 0, 0, 360, (1,), -1)
    where = vase.astype(bool)
    pixels[where] = (grain + np.array([190, 30, 20], np.uint8))[where]
    return pixels, where


def overlap(pixels: Pixels, where: NDArray[np.bool_], steps: Steps) -> float:
    kept = mask_of(*pixels.shape[:2], steps)
    return float((kept & where).sum() / (kept | where).sum())


@pytest.mark.parametrize("size", [(300, 400), (900, 1200)])
def test_goes_around_what_stands_out(size: tuple[int, int]) -> None:
    pixels, where = still_life(*size)
    outline = outlined(pixels, (0.2, 0.1, 0.6, 0.8))
    assert not fault_of(Steps(outline=outline))
    assert overlap(pixels, where, Steps(outline=outline, inset=0)) > 0.93


def test_is_the_same_each_time() -> None:
    pixels, _ = still_life()
    assert outlined(pixels) == outlined(pixels)


def test_points_help() -> None:
    pixels, where = still_life()
    pixels[20:80, 180:220] = (180, 30, 20)  # something of the same colour above it
    apart = outlined(pixels, (0.2, 0.02, 0.6, 0.95), keep=((0.5, 0.5),), leave=((0.5, 0.12), (0.5, 0.2)))
    assert overlap(pixels, where, Steps(outline=apart, inset=0)) > 0.85


@pytest.mark.parametrize("size", [(1, 1), (3, 500), (20, 20)])
def test_says_where_nothing_stands_out(size: tuple[int, int]) -> None:
    with pytest.raises(NoObject, match="Nothing stands out"):
        outlined(np.full((*size, 3), 128, np.uint8), (0.5, 0.5, 0.0, 0.0))
