"""Small things that stand about, for indoor scenes."""

from __future__ import annotations

import cv2
import numpy as np

from app.demo.brush import (
    Canvas,
    Colour,
    Point,
    box,
    ellipse,
    mix,
    vary,
)


def paint_plant(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A pot plant that stands on (x, y)."""
    rng = canvas.rng
    pot = vary(rng, (186, 100, 66), 0.08)
    green = vary(rng, (62, 112, 58), 0.05)
    for angle in rng.uniform(-1.25, 1.25, 16):
        reach = size * float(rng.uniform(0.5, 0.8))
        tip = (x + reach * np.sin(angle), y - size * 0.25 - reach * np.cos(angle))
        middle = ((x + tip[0]) / 2, (y - size * 0.25 + tip[1]) / 2)
        side = size * 0.055
        blade: list[Point] = [(x, y - size * 0.25), (middle[0] - side, middle[1]), tip, (middle[0] + side, middle[1])]
        canvas.fill(blade, vary(rng, green, 0.06), across=(1.2, 0.75))
    canvas.fill(
        [(x - size * 0.17, y - size * 0.3), (x + size * 0.17, y - size * 0.3), (x + size * 0.12, y),
         (x - size * 0.12, y)],
        pot, across=(1.25, 0.6),
    )  # fmt: skip


def paint_mug(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A mug that stands on (x, y), `size` high."""
    rng = canvas.rng
    glaze = vary(rng, ((232, 228, 218), (58, 96, 132), (196, 84, 62), (92, 130, 102))[rng.integers(4)], 0.04)
    half = size * 0.38
    canvas.shadow(x + size * 0.25, y, size * 0.65, size * 0.13, 0.55)
    centre = canvas.outline([(x + half, y - size * 0.5)])[0].tolist()
    axes = (canvas.length(size * 0.26), canvas.length(size * 0.27))
    cv2.ellipse(
        canvas.pixels, centre, axes, 0, 0, 360, mix(glaze, (20, 20, 26), 0.35), canvas.length(size * 0.09), cv2.LINE_AA
    )
    canvas.fill(
        np.concatenate([[(x - half, y - size)], ellipse(x, y, half, size * 0.1)[:19][::-1], [(x + half, y - size)]]),
        glaze, grain=0.015, across=(1.12, 0.55),
    )  # fmt: skip
    canvas.disc(x, y - size, half, size * 0.12, mix(glaze, (255, 255, 255), 0.3))
    canvas.disc(x, y - size * 0.985, half * 0.88, size * 0.09, (70, 44, 30))
    canvas.fill(
        box(x - half, y - size * 0.62, half * 2, size * 0.12), mix(glaze, (20, 24, 40), 0.5), across=(1.15, 0.55)
    )


def paint_backpack(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    """A backpack that stands on (x, y), `size` high, with pocket, zip, straps and a round badge."""
    half = size * 0.36
    canvas.shadow(x + size * 0.1, y, size * 0.5, size * 0.07, 0.6)
    dark = mix(colour, (18, 16, 22), 0.5)
    for side in (-1, 1):
        canvas.fill(ellipse(x + side * half, y - size * 0.42, size * 0.1, size * 0.36), dark, grain=0.1)
    loop = canvas.outline([(x, y - size * 0.97)])[0].tolist()
    cv2.ellipse(
        canvas.pixels, loop, (canvas.length(size * 0.09), canvas.length(size * 0.07)), 0, 0, 360, dark,
        canvas.length(size * 0.03), cv2.LINE_AA,
    )  # fmt: skip
    angle = np.linspace(np.pi, 0, 24)
    dome = np.stack([x + half * np.cos(angle), y - size * 0.62 - size * 0.36 * np.sin(angle)], 1)
    canvas.fill(
        np.concatenate([dome, [(x + half * 1.04, y - size * 0.03), (x - half * 1.04, y - size * 0.03)]]),
        colour, grain=0.06, relief=0.05, across=(1.22, 0.6),
    )  # fmt: skip
    pocket = np.concatenate(
        [np.stack([x + half * 0.76 * np.cos(angle), y - size * 0.36 - size * 0.1 * np.sin(angle)], 1),
         [(x + half * 0.8, y - size * 0.06), (x - half * 0.8, y - size * 0.06)]]
    )  # fmt: skip
    canvas.fill(pocket, mix(colour, (255, 244, 226), 0.14), grain=0.05, across=(1.2, 0.66))
    canvas.line((x - half * 0.72, y - size * 0.38), (x + half * 0.72, y - size * 0.38), (214, 198, 150), size * 0.012)
    canvas.line((x - half * 0.86, y - size * 0.62), (x + half * 0.86, y - size * 0.62), dark, size * 0.02)
    canvas.disc(x, y - size * 0.22, size * 0.075, size * 0.075, (240, 232, 208))
    canvas.disc(x, y - size * 0.22, size * 0.052, size * 0.052, (232, 176, 46))


def paint_block(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    """A toy block whose front's lower left is (x, y)."""
    lift = size * 0.34
    canvas.shadow(x + size * 0.7, y, size * 0.75, size * 0.12, 0.4)
    canvas.fill(box(x, y - size, size, size), colour, grain=0.03, across=(1.05, 0.92))
    top = [(x, y - size), (x + lift, y - size - lift), (x + size + lift, y - size - lift), (x + size, y - size)]
    canvas.fill(top, mix(colour, (255, 255, 250), 0.32), grain=0.03)
    side = [(x + size, y), (x + size + lift, y - lift), (x + size + lift, y - size - lift), (x + size, y - size)]
    canvas.fill(side, mix(colour, (14, 12, 24), 0.4), grain=0.03)
    canvas.disc(x + size / 2, y - size / 2, size * 0.27, size * 0.27, mix(colour, (255, 250, 236), 0.65))


def paint_table_lamp(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A table lamp with a round foot that stands on (x, y)."""
    foot = vary(canvas.rng, (66, 106, 112), 0.15)
    canvas.shadow(x + size * 0.08, y, size * 0.3, size * 0.05, 0.5)
    canvas.fill(ellipse(x, y - size * 0.2, size * 0.15, size * 0.2), foot, across=(1.4, 0.45), grain=0.02)
    canvas.fill(box(x - size * 0.02, y - size * 0.6, size * 0.04, size * 0.24), (170, 140, 82), across=(1.3, 0.6))
    canvas.fill(
        [(x - size * 0.3, y - size * 0.52), (x - size * 0.17, y - size), (x + size * 0.17, y - size),
         (x + size * 0.3, y - size * 0.52)],
        (244, 220, 168), grain=0.03, across=(1.05, 0.86),
    )  # fmt: skip
    canvas.glow(x, y - size * 0.7, size * 0.6, (110, 84, 42), 0.5)


def paint_books(canvas: Canvas, x: float, y: float, width: float) -> None:
    """A lying pile of books; (x, y) is the middle of its foot."""
    rng = canvas.rng
    canvas.shadow(x, y, width * 0.6, width * 0.07, 0.5)
    for _ in range(int(rng.integers(2, 5))):
        wide, thick = width * float(rng.uniform(0.8, 1.05)), width * float(rng.uniform(0.1, 0.17))
        left = x - wide / 2 + float(rng.uniform(-14, 14))
        cover = vary(rng, ((148, 50, 48), (44, 82, 116), (70, 104, 74), (200, 156, 76))[rng.integers(4)], 0.06)
        canvas.fill(box(left, y - thick, wide, thick), cover, across=(1.15, 0.8), down=(1.1, 0.8))
        canvas.fill(box(left + wide * 0.9, y - thick * 0.82, wide * 0.09, thick * 0.64), (238, 230, 208))
        y -= thick


def paint_bowl(canvas: Canvas, x: float, y: float, width: float) -> None:
    """A bowl of fruit that stands on (x, y)."""
    rng = canvas.rng
    half = width / 2
    canvas.shadow(x + width * 0.08, y, half * 0.9, width * 0.09, 0.55)
    for at in np.linspace(-0.62, 0.62, 6):
        fruit = vary(rng, ((204, 60, 44), (238, 148, 40), (150, 170, 56), (232, 200, 70))[rng.integers(4)], 0.04)
        cx, cy, size = x + at * half, y - width * 0.37 - float(rng.uniform(0, 0.1)) * width, width * 0.14
        canvas.fill(ellipse(cx, cy, size, size), fruit, grain=0.03, across=(1.25, 0.6))
        canvas.disc(cx - size * 0.35, cy - size * 0.4, size * 0.18, size * 0.14, mix(fruit, (255, 255, 250), 0.7))
    angle = np.linspace(0, np.pi, 24)
    hull = np.stack([x + half * np.cos(angle), y - width * 0.34 + width * 0.34 * np.sin(angle) ** 0.7], 1)
    canvas.fill(hull, vary(rng, (206, 210, 214), 0.1), grain=0.02, across=(1.15, 0.55))
