"""Windows, pictures and furniture, for indoor scenes."""

from __future__ import annotations

import cv2
import numpy as np

from app.demo import landscapes
from app.demo.brush import (
    Canvas,
    Pixels,
    box,
    mix,
    vary,
)
from app.demo.things import paint_mug, paint_plant


def paint_window(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A window with a view and curtains; its light falls into the room."""
    rng = canvas.rng
    canvas.fill(box(x - 20, y - 20, width + 40, height + 40), (236, 232, 222), down=(1.02, 0.92))
    canvas.warp(view_outside(rng), box(x, y, width, height), shade=1.15)
    canvas.fill(box(x + width / 2 - 7, y, 14, height), (238, 234, 226), across=(1, 0.8))
    canvas.fill(box(x, y + height * 0.36, width, 10), (238, 234, 226), down=(1, 0.8))
    canvas.fill(box(x - 34, y + height + 16, width + 68, 22), (228, 222, 210), down=(1.08, 0.75))
    cloth = vary(rng, ((150, 62, 58), (78, 98, 118), (204, 178, 120), (118, 130, 94))[rng.integers(4)], 0.05)
    canvas.line((x - 110, y - 44), (x + width + 110, y - 44), (92, 72, 54), 12)
    for side, start in ((-1, x - 96), (1, x + width * 0.82)):
        folds = 7
        wide = width * 0.18 + 96
        for fold in range(folds):
            a = start + wide * fold / folds
            sway = side * 14 * np.sin(fold)
            strip = [(a, y - 42), (a + wide / folds + 1, y - 42), (a + wide / folds + 1 + sway, y + height + 120),
                     (a + sway, y + height + 120)]  # fmt: skip
            canvas.fill(strip, cloth, grain=0.05, across=(1.25, 0.68))
    canvas.glow(x + width / 2, y + height / 2, 360, (150, 140, 116), 0.32)


def view_outside(rng: np.random.Generator) -> Pixels:
    """A small landscape: what is seen through a window, or hangs framed on a wall."""
    small = Canvas(320, 240, rng)
    scene = (landscapes.mountains, landscapes.coast, landscapes.field)[rng.integers(3)]
    scene(small)
    return small.pixels


def paint_picture(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A framed landscape on a wall."""
    frame = vary(canvas.rng, (122, 88, 52), 0.1)
    canvas.fill(box(x + 10, y + 14, width, height), (20, 18, 24), grain=0, soft=10, opacity=0.4)
    canvas.fill(box(x, y, width, height), frame, across=(1.2, 0.8))
    canvas.fill(box(x + 14, y + 14, width - 28, height - 28), (238, 234, 224))
    canvas.warp(view_outside(canvas.rng), box(x + 34, y + 34, width - 68, height - 68))


def paint_sofa(canvas: Canvas, x: float, y: float, width: float) -> None:
    """A sofa with cushions; (x, y) is its lower left."""
    rng = canvas.rng
    cloth = vary(
        rng, ((92, 112, 122), (150, 92, 70), (118, 124, 88), (72, 74, 96), (186, 168, 140))[rng.integers(5)], 0.05
    )
    tall = width * 0.42
    canvas.shadow(x + width / 2, y + 6, width * 0.56, 34, 0.6)
    canvas.fill(box(x + width * 0.04, y - tall, width * 0.92, tall * 0.7), cloth, relief=0.04, down=(1.15, 0.78))
    seats = int(rng.integers(2, 4))
    for seat in range(seats):
        wide = width * 0.8 / seats
        left = x + width * 0.1 + seat * wide
        canvas.fill(
            box(left + 3, y - tall * 0.52, wide - 6, tall * 0.3), mix(cloth, (255, 250, 240), 0.12), down=(1.2, 0.75)
        )
    canvas.fill(box(x + width * 0.06, y - tall * 0.26, width * 0.88, tall * 0.22), cloth, down=(0.9, 0.6))
    for arm in (x, x + width * 0.88):
        canvas.fill(
            box(arm, y - tall * 0.66, width * 0.12, tall * 0.64), cloth, relief=0.04, across=(1.2, 0.8), down=(1.1, 0.8)
        )
        canvas.disc(arm + width * 0.06, y - tall * 0.66, width * 0.06, width * 0.035, mix(cloth, (255, 250, 240), 0.16))
    for _ in range(int(rng.integers(1, 4))):
        cx, cy = x + width * float(rng.uniform(0.2, 0.8)), y - tall * 0.64
        size, tilt = width * 0.1, float(rng.uniform(-0.3, 0.3))
        corners = [
            (cx + size * np.cos(tilt + k), cy + size * np.sin(tilt + k)) for k in np.arange(4) * np.pi / 2 + 0.78
        ]
        canvas.fill(corners, vary(rng, (210, 150, 80), 0.25), relief=0.05, across=(1.2, 0.8))


def paint_shelf(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A bookshelf with books; (x, y) is its lower left."""
    rng = canvas.rng
    wood = vary(rng, (138, 98, 62), 0.08)
    canvas.shadow(x + width / 2, y + 4, width * 0.58, 22, 0.55)
    canvas.fill(box(x, y - height, width, height), wood, grain=0.1, across=(1.1, 0.8))
    boards = int(rng.integers(3, 6))
    for board in range(boards):
        upper, tall = y - height + 14 + board * (height - 20) / boards, (height - 20) / boards - 14
        canvas.fill(box(x + 14, upper, width - 28, tall), mix(wood, (24, 18, 16), 0.68), down=(0.7, 1.1))
        at = x + 18
        while at < x + width - 40:
            thick, high = float(rng.uniform(12, 30)), tall * float(rng.uniform(0.6, 0.94))
            if rng.random() < 0.86:
                cover = vary(
                    rng,
                    ((142, 48, 44), (46, 78, 110), (206, 186, 140), (62, 96, 70), (60, 52, 62))[rng.integers(5)],
                    0.08,
                )
                canvas.fill(box(at, upper + tall - high, thick, high), cover, across=(1.2, 0.75))
            at += thick + 1


def paint_floor_lamp(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A standing lamp that gives light."""
    shade = vary(canvas.rng, (240, 214, 160), 0.05)
    canvas.shadow(x, y, size * 0.13, size * 0.025, 0.6)
    canvas.disc(x, y - 4, size * 0.1, size * 0.02, (54, 48, 46))
    canvas.line((x, y - 4), (x, y - size * 0.8), (62, 56, 52), 9)
    canvas.fill(
        [(x - size * 0.13, y - size * 0.74), (x - size * 0.075, y - size), (x + size * 0.075, y - size),
         (x + size * 0.13, y - size * 0.74)],
        shade, across=(1.06, 0.9), down=(0.95, 1.06),
    )  # fmt: skip
    canvas.glow(x, y - size * 0.8, size * 0.42, (120, 92, 46), 0.55)


def paint_table(canvas: Canvas, x: float, y: float, width: float) -> None:
    """A low table with a mug and a plant on it; (x, y) is the middle of its feet."""
    rng = canvas.rng
    wood = vary(rng, (160, 112, 68), 0.08)
    high = width * 0.42
    canvas.shadow(x, y, width * 0.62, width * 0.09, 0.5)
    for foot in (-0.46, 0.42):
        canvas.fill(
            box(x + width * foot, y - high, width * 0.045, high), mix(wood, (20, 14, 10), 0.3), across=(1.2, 0.7)
        )
    top = [(x - width * 0.42, y - high * 1.25), (x + width * 0.42, y - high * 1.25), (x + width * 0.52, y - high)]
    canvas.fill([*top, (x - width * 0.52, y - high)], wood, grain=0.12, relief=0.04)
    canvas.fill(box(x - width * 0.52, y - high, width * 1.04, width * 0.035), mix(wood, (20, 14, 10), 0.3))
    paint_mug(canvas, x + width * float(rng.uniform(-0.3, 0.1)), y - high * 1.05, width * 0.13)
    paint_plant(canvas, x + width * 0.28, y - high * 1.1, width * 0.5)


def paint_rug(canvas: Canvas, top: float) -> None:
    """A patterned rug on the floor, its far edge at `top`."""
    rng = canvas.rng
    ground, ink = vary(rng, (140, 60, 56), 0.2), vary(rng, (226, 204, 160), 0.08)
    rug: Pixels = np.full((300, 500, 3), ground, np.uint8)
    cv2.rectangle(rug, (18, 18), (482, 282), ink, 8)
    for x in range(60, 470, 64):
        for y in range(66, 260, 56):
            cv2.ellipse(rug, (x, y), (20, 14), 45, 0, 360, ink, 4, cv2.LINE_AA)
    middle, depth = float(rng.uniform(500, 1100)), float(rng.uniform(120, 210))
    corners = [(middle - 300, top), (middle + 300, top), (middle + 460, top + depth), (middle - 460, top + depth)]
    canvas.warp(rug, corners)
