"""Houses and what people put up outdoors: lighthouse, boat, market stall, windmill."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.brush import (
    Canvas,
    Colour,
    box,
    mix,
    vary,
)


def paint_house(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A house whose front's lower left is (x, y): front, side, roof, windows, door, chimney."""
    rng = canvas.rng
    walls: tuple[Colour, ...] = ((226, 214, 190), (204, 122, 92), (222, 186, 112), (168, 188, 196), (236, 234, 226))
    roofs: tuple[Colour, ...] = ((142, 62, 46), (92, 74, 70), (74, 84, 98), (166, 88, 58))
    wall, roof = vary(rng, walls[rng.integers(len(walls))], 0.04), vary(rng, roofs[rng.integers(len(roofs))], 0.04)
    width, height = size * rng.uniform(0.75, 1.1), size * rng.uniform(0.6, 1.0)
    side, lift = size * rng.uniform(0.3, 0.55), size * 0.08
    peak = height + size * rng.uniform(0.3, 0.5)
    canvas.shadow(x + width * 0.7, y, width * 0.9, size * 0.06, 0.5)
    far = x + width + side
    eaves = y - height
    canvas.fill(
        [(x + width, y), (far, y - lift), (far, eaves - lift), (x + width, eaves)], mix(wall, (30, 34, 60), 0.4)
    )
    canvas.fill(
        [(x, y), (x + width, y), (x + width, eaves), (x + width / 2, y - peak), (x, eaves)], wall, down=(1.06, 0.9)
    )
    ridge = (x + width / 2 + side, y - peak - lift)
    canvas.fill(box(x + width * 0.75, y - peak - lift, size * 0.09, size * 0.2), mix(roof, (60, 50, 48), 0.5))
    canvas.fill(
        [(x + width / 2, y - peak - 4), ridge, (far + 8, eaves - lift + 8), (x + width + 8, eaves + 10)],
        roof,
        grain=0.1,
        relief=0.08,
    )
    for end in (x - 8, x + width + 8):
        canvas.line((x + width / 2, y - peak - 3), (end, eaves + 8), mix(roof, (40, 30, 30), 0.4), size * 0.035)
    frame, glass = (242, 240, 234), mix((56, 74, 98), (250, 210, 120), float(rng.choice([0.0, 0.1, 0.7])))
    columns, floors = max(2, round(width / size * 3)), max(1, round(height / size * 2.2))
    door = int(rng.integers(columns))
    for column in range(columns):
        for floor in range(floors):
            left = x + width * (column + 0.28) / columns
            upper = eaves + height * (floor + 0.22) / floors
            wide, tall = width * 0.44 / columns, height * 0.52 / floors
            if floor == floors - 1 and column == door:
                canvas.fill(box(left, upper, wide, y - upper), mix(roof, (30, 50, 44), 0.5), across=(1.1, 0.8))
                continue
            canvas.fill(box(left - 3, upper - 3, wide + 6, tall + 6), frame)
            canvas.fill(box(left, upper, wide, tall), glass, grain=0.12, down=(1.35, 0.8))
            canvas.line((left + wide / 2, upper), (left + wide / 2, upper + tall), frame, size * 0.012)
            canvas.line((left, upper + tall / 2), (left + wide, upper + tall / 2), frame, size * 0.012)


def paint_lighthouse(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A striped tower that stands on (x, y), `size` high."""
    rng = canvas.rng
    band: Colour = ((186, 44, 40), (34, 60, 110), (40, 40, 44))[rng.integers(3)]
    stripes = int(rng.integers(4, 8))

    def half(share: float) -> float:
        return size * (0.085 - 0.035 * share)

    for stripe in range(stripes):
        low, high = stripe / stripes * 0.84, (stripe + 1) / stripes * 0.84
        points = [
            (x - half(low), y - size * low),
            (x - half(high), y - size * high),
            (x + half(high), y - size * high),
            (x + half(low), y - size * low),
        ]
        canvas.fill(points, band if stripe % 2 else (238, 234, 226), grain=0.03, across=(1.1, 0.55))
    canvas.fill(box(x - size * 0.07, y - size * 0.86, size * 0.14, size * 0.025), (50, 48, 50))
    canvas.fill(box(x - size * 0.038, y - size * 0.94, size * 0.076, size * 0.085), (250, 226, 150), across=(1, 0.7))
    canvas.fill([(x - size * 0.055, y - size * 0.94), (x, y - size), (x + size * 0.055, y - size * 0.94)], band)


def paint_boat(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A small sailing boat."""
    hull = vary(canvas.rng, (150, 70, 50), 0.2)
    canvas.fill(
        [(x - size, y), (x + size, y), (x + size * 0.7, y + size * 0.35), (x - size * 0.7, y + size * 0.35)], hull
    )
    canvas.fill([(x - 2, y - 4), (x - 2, y - size * 2), (x + size * 0.9, y - 4)], (240, 236, 224), across=(1.05, 0.8))
    canvas.fill([(x - 8, y - 4), (x - 8, y - size * 1.7), (x - size * 0.7, y - 4)], (222, 214, 200))


def paint_awning(canvas: Canvas, x: float, y: float, width: float, depth: float, colour: Colour) -> None:
    """A striped awning with a scalloped hem."""
    stripes = max(4, round(width / 46))
    for stripe in range(stripes):
        tone = colour if stripe % 2 else (240, 236, 226)
        a, b = stripe / stripes, (stripe + 1) / stripes
        slope = depth * 0.16
        left, right = x + width * a, x + width * b
        canvas.fill(
            [(left + slope * (0.5 - a), y), (right + slope * (0.5 - b), y), (right, y + depth), (left, y + depth)],
            tone,
            down=(1.08, 0.82),
        )
        canvas.disc((left + right) / 2, y + depth, (right - left) / 2, 13, mix(tone, (30, 24, 30), 0.22))


def paint_crate(canvas: Canvas, x: float, y: float, width: float, height: float, fruit: Colour) -> None:
    """A wooden crate heaped with fruit; (x, y) is the upper left of its front."""
    rng = canvas.rng
    wood = vary(rng, (170, 126, 78), 0.06)
    canvas.fill([(x + 14, y - 46), (x + width - 14, y - 46), (x + width, y), (x, y)], mix(wood, (40, 26, 20), 0.6))
    size = width * float(rng.uniform(0.055, 0.085))
    for row in range(4):
        for at in np.arange(x + 24, x + width - 16, size * 1.7):
            cx, cy = float(at) + rng.uniform(-4, 4) + (row % 2) * size, y - 50 + row * 15 + rng.uniform(-4, 4)
            tone = vary(rng, fruit, 0.05)
            canvas.disc(cx, cy, size, size, mix(tone, (20, 8, 10), 0.35))
            canvas.disc(cx - size * 0.1, cy - size * 0.12, size * 0.84, size * 0.84, tone)
            canvas.disc(cx - size * 0.3, cy - size * 0.35, size * 0.24, size * 0.2, mix(tone, (255, 255, 245), 0.6))
    for slat in range(3):
        canvas.fill(
            box(x, y + slat * height / 3, width, height / 3 - 5), vary(rng, wood, 0.03), grain=0.14, down=(1.1, 0.8)
        )


def paint_windows(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """Rows of windows on a tower, some of them lit."""
    rng = canvas.rng
    pitch_x, pitch_y = float(rng.uniform(15, 26)), float(rng.uniform(20, 32))
    lit = float(rng.uniform(0.2, 0.7))
    for top in np.arange(y + 12, y + height - 14, pitch_y):
        for left in np.arange(x + 8, x + width - 12, pitch_x):
            warm = mix((250, 196, 104), (255, 240, 206), float(rng.random()))
            colour = warm if rng.random() < lit else (38, 46, 62)
            (ax, ay), (bx, by) = canvas.outline([(left, top), (left + pitch_x * 0.5, top + pitch_y * 0.5)]).tolist()
            cv2.rectangle(canvas.pixels, (ax, ay), (bx, by), colour, cv2.FILLED)


def paint_windmill(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A windmill that stands on (x, y)."""
    rng = canvas.rng
    body = vary(rng, (206, 196, 176), 0.08)
    canvas.shadow(x + size * 0.2, y, size * 0.4, size * 0.04, 0.5)
    half = [(x - size * 0.17, y), (x - size * 0.1, y - size * 0.75), (x + size * 0.1, y - size * 0.75)]
    canvas.fill([*half, (x + size * 0.17, y)], body, across=(1.12, 0.55))
    canvas.fill(
        [(x - size * 0.13, y - size * 0.74), (x, y - size * 0.95), (x + size * 0.13, y - size * 0.74)], (96, 56, 44)
    )
    turn = float(rng.uniform(0, np.pi / 2))
    for arm in range(4):
        angle = turn + arm * np.pi / 2
        along, aside = np.array([np.cos(angle), np.sin(angle)]), np.array([-np.sin(angle), np.cos(angle)])
        hub = np.array([x, y - size * 0.78])
        sail: NDArray[np.float64] = np.array(
            [hub + along * size * 0.1, hub + along * size * 0.58, hub + along * size * 0.58 + aside * size * 0.1,
             hub + along * size * 0.1 + aside * size * 0.1]
        )  # fmt: skip
        canvas.fill(sail, (236, 228, 208), across=(1, 0.85))
        tip = hub + along * size * 0.6
        canvas.line((float(hub[0]), float(hub[1])), (float(tip[0]), float(tip[1])), (84, 60, 46), size * 0.02)
