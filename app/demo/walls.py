"""The shell of a room in perspective: papered walls, ceiling, and a floor of boards or tiles."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import cv2
import numpy as np

from app.demo.brush import (
    Canvas,
    Colour,
    Pixels,
    box,
    fractal,
    mix,
    tint,
    vary,
)


def planks(rng: np.random.Generator, colour: Colour, count: int) -> Pixels:
    """A wooden floor or table top of 900 x 900 pixels with boards that run away from the viewer."""
    wood: Pixels = np.zeros((900, 900, 3), np.uint8)
    veins = fractal(rng, 900, 900, 60, 3, fade=0.6, stretch=0.06)
    edges = np.linspace(0, 900, count + 1).astype(int)
    for left, right in itertools.pairwise(edges.tolist()):
        wood[:, left:right] = tint(1 + 0.09 * veins[:, left:right], vary(rng, colour, 0.05))
        cv2.line(wood, (int(left), 0), (int(left), 900), mix(colour, (20, 14, 10), 0.7), 3)
        cut = int(rng.integers(100, 800))
        cv2.line(wood, (int(left), cut), (int(right), cut), mix(colour, (20, 14, 10), 0.6), 3)
    return wood


def tiles(rng: np.random.Generator, light: Colour, dark: Colour, count: int) -> Pixels:
    """A tiled floor or wall of 900 x 900 pixels in two colours."""
    size = 900 // count
    tiled: Pixels = np.zeros((size * count, size * count, 3), np.uint8)
    for row in range(count):
        for column in range(count):
            tone = vary(rng, light if (row + column) % 2 else dark, 0.02)
            cv2.rectangle(
                tiled,
                (column * size + 2, row * size + 2),
                ((column + 1) * size - 2, (row + 1) * size - 2),
                tone,
                cv2.FILLED,
            )
    return tiled


@dataclass(frozen=True)
class Walls:
    """Where the far wall of a room stands on the sheet."""

    left: float
    top: float
    right: float
    bottom: float


def paint_walls(canvas: Canvas, paper: Pixels, floor: Pixels, window_left: bool) -> Walls:
    """Ceiling, three papered walls, floor and skirting in one-point perspective, lit from one side."""
    rng = canvas.rng
    left, right = float(rng.uniform(60, 420)), float(rng.uniform(1180, 1540))
    top, bottom = float(rng.uniform(70, 230)), float(rng.uniform(700, 900))
    canvas.fill(box(-10, -10, 1620, 400), (226, 222, 212), grain=0.02, down=(0.85, 1.05))
    canvas.warp(paper, [(left, top), (right, top), (right, bottom), (left, bottom)])
    sides = (0.72, 1.05) if window_left else (1.05, 0.72)
    canvas.warp(paper, [(-200, top - 330), (left, top), (left, bottom), (-200, bottom + 420)], shade=sides[0])
    canvas.warp(paper, [(right, top), (1800, top - 330), (1800, bottom + 420), (right, bottom)], shade=sides[1])
    canvas.warp(floor, [(left, bottom), (right, bottom), (2500, 1500), (-900, 1500)])
    for a, b in (
        ((left, bottom), (right, bottom)),
        ((-200, bottom + 420), (left, bottom)),
        ((right, bottom), (1800, bottom + 420)),
    ):
        canvas.line(a, b, (232, 226, 214), 16)
    for a, b in (((left, top), (right, top)), ((-200, top - 330), (left, top)), ((right, top), (1800, top - 330))):
        canvas.line(a, b, (240, 236, 228), 9)
    for x in (left, right):
        canvas.fill(box(x - 26, top, 52, bottom - top), (20, 18, 26), grain=0, soft=18, opacity=0.28)
    return Walls(left, top, right, bottom)
