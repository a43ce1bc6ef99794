"""Indoor scenes, painted from nothing: a room, a kitchen, a still life of things. Nobody is in them.

Wallpaper and backpack come from a seed of their own (`Decor`), so that the same ones turn up in different pictures,
as they would in the rooms of one flat.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from app.demo import landscapes
from app.demo.brush import SHEET_WIDTH, Canvas, Colour, Pixels, Point, box, ellipse, fractal, mix, tint, vary


@dataclass(frozen=True)
class Decor:
    """What the rooms of one flat have in common, by `seed`."""

    seed: int

    def wallpaper(self) -> Pixels:
        """A patch of wallpaper of 900 x 600 pixels: stripes, dots, diamonds or leaves on a pale ground."""
        rng = np.random.default_rng((self.seed, 1))
        grounds: tuple[Colour, ...] = ((214, 204, 178), (176, 194, 196), (212, 178, 162), (188, 196, 160), (198, 190, 206))
        ground = vary(rng, grounds[rng.integers(len(grounds))], 0.03)
        ink = mix(ground, vary(rng, (70, 60, 84), 0.25), 0.55)
        paper: Pixels = np.full((600, 900, 3), ground, np.uint8)
        pattern, pitch = int(rng.integers(4)), int(rng.integers(44, 76))
        if pattern == 0:
            for x in range(0, 900, pitch):
                cv2.rectangle(paper, (x, 0), (x + pitch // 2, 600), ink, cv2.FILLED)
        for row, y in enumerate(range(0, 660, pitch)):
            for x in range((row % 2) * pitch // 2, 960, pitch):
                if pattern == 1:
                    cv2.circle(paper, (x, y), pitch // 4, ink, cv2.FILLED, cv2.LINE_AA)
                elif pattern == 2:
                    half = pitch // 2
                    diamond = np.asarray([(x - half, y), (x, y - half), (x + half, y), (x, y + half)], np.int32)
                    cv2.polylines(paper, [diamond], True, ink, 5, cv2.LINE_AA)
                    cv2.circle(paper, (x, y), 6, ink, cv2.FILLED, cv2.LINE_AA)
                elif pattern == 3:
                    for angle in (30, 90, 150):
                        cv2.ellipse(paper, (x, y), (pitch // 3, pitch // 9), angle, 0, 360, ink, cv2.FILLED, cv2.LINE_AA)
        return paper

    def backpack(self) -> Colour:
        """The colour of the backpack."""
        rng = np.random.default_rng((self.seed, 2))
        colours: tuple[Colour, ...] = ((186, 58, 52), (38, 104, 128), (222, 152, 42), (84, 116, 62), (118, 72, 132))
        return vary(rng, colours[rng.integers(len(colours))], 0.05)


def planks(rng: np.random.Generator, colour: Colour, count: int) -> Pixels:
    """A wooden floor or table top of 900 x 900 pixels with boards that run away from the viewer."""
    wood: Pixels = np.zeros((900, 900, 3), np.uint8)
    veins = fractal(rng, 900, 900, 60, 3, fade=0.6, stretch=0.06)
    edges = np.linspace(0, 900, count + 1).astype(int)
    for left, right in zip(edges[:-1], edges[1:], strict=True):
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
                tiled, (column * size + 2, row * size + 2), ((column + 1) * size - 2, (row + 1) * size - 2), tone, cv2.FILLED
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
    for a, b in (((left, bottom), (right, bottom)), ((-200, bottom + 420), (left, bottom)), ((right, bottom), (1800, bottom + 420))):
        canvas.line(a, b, (232, 226, 214), 16)
    for a, b in (((left, top), (right, top)), ((-200, top - 330), (left, top)), ((right, top), (1800, top - 330))):
        canvas.line(a, b, (240, 236, 228), 9)
    for x in (left, right):
        canvas.fill(box(x - 26, top, 52, bottom - top), (20, 18, 26), grain=0, soft=18, opacity=0.28)
    return Walls(left, top, right, bottom)


def view_outside(rng: np.random.Generator) -> Pixels:
    """A small landscape: what is seen through a window, or hangs framed on a wall."""
    small = Canvas(320, 240, rng)
    scene = (landscapes.mountains, landscapes.coast, landscapes.field)[rng.integers(3)]
    scene(small)
    return small.pixels


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
    cloth = vary(rng, ((92, 112, 122), (150, 92, 70), (118, 124, 88), (72, 74, 96), (186, 168, 140))[rng.integers(5)], 0.05)
    tall = width * 0.42
    canvas.shadow(x + width / 2, y + 6, width * 0.56, 34, 0.6)
    canvas.fill(box(x + width * 0.04, y - tall, width * 0.92, tall * 0.7), cloth, relief=0.04, down=(1.15, 0.78))
    seats = int(rng.integers(2, 4))
    for seat in range(seats):
        wide = width * 0.8 / seats
        left = x + width * 0.1 + seat * wide
        canvas.fill(box(left + 3, y - tall * 0.52, wide - 6, tall * 0.3), mix(cloth, (255, 250, 240), 0.12), down=(1.2, 0.75))
    canvas.fill(box(x + width * 0.06, y - tall * 0.26, width * 0.88, tall * 0.22), cloth, down=(0.9, 0.6))
    for arm in (x, x + width * 0.88):
        canvas.fill(box(arm, y - tall * 0.66, width * 0.12, tall * 0.64), cloth, relief=0.04, across=(1.2, 0.8), down=(1.1, 0.8))
        canvas.disc(arm + width * 0.06, y - tall * 0.66, width * 0.06, width * 0.035, mix(cloth, (255, 250, 240), 0.16))
    for _ in range(int(rng.integers(1, 4))):
        cx, cy = x + width * float(rng.uniform(0.2, 0.8)), y - tall * 0.64
        size, tilt = width * 0.1, float(rng.uniform(-0.3, 0.3))
        corners = [(cx + size * np.cos(tilt + k), cy + size * np.sin(tilt + k)) for k in np.arange(4) * np.pi / 2 + 0.78]
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
                cover = vary(rng, ((142, 48, 44), (46, 78, 110), (206, 186, 140), (62, 96, 70), (60, 52, 62))[rng.integers(5)], 0.08)
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
        canvas.fill(box(x + width * foot, y - high, width * 0.045, high), mix(wood, (20, 14, 10), 0.3), across=(1.2, 0.7))
    top = [(x - width * 0.42, y - high * 1.25), (x + width * 0.42, y - high * 1.25), (x + width * 0.52, y - high)]
    canvas.fill([*top, (x - width * 0.52, y - high)], wood, grain=0.12, relief=0.04)
    canvas.fill(box(x - width * 0.52, y - high, width * 1.04, width * 0.035), mix(wood, (20, 14, 10), 0.3))
    paint_mug(canvas, x + width * float(rng.uniform(-0.3, 0.1)), y - high * 1.05, width * 0.13)
    paint_plant(canvas, x + width * 0.28, y - high * 1.1, width * 0.5)


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
        [(x - size * 0.17, y - size * 0.3), (x + size * 0.17, y - size * 0.3), (x + size * 0.12, y), (x - size * 0.12, y)],
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
    cv2.ellipse(canvas.pixels, centre, axes, 0, 0, 360, mix(glaze, (20, 20, 26), 0.35), canvas.length(size * 0.09), cv2.LINE_AA)
    canvas.fill(
        np.concatenate([[(x - half, y - size)], ellipse(x, y, half, size * 0.1)[:19][::-1], [(x + half, y - size)]]),
        glaze, grain=0.015, across=(1.12, 0.55),
    )  # fmt: skip
    canvas.disc(x, y - size, half, size * 0.12, mix(glaze, (255, 255, 255), 0.3))
    canvas.disc(x, y - size * 0.985, half * 0.88, size * 0.09, (70, 44, 30))
    canvas.fill(box(x - half, y - size * 0.62, half * 2, size * 0.12), mix(glaze, (20, 24, 40), 0.5), across=(1.15, 0.55))


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


def paint_rug(canvas: Canvas, walls: Walls) -> None:
    """A patterned rug on the floor."""
    rng = canvas.rng
    ground, ink = vary(rng, (140, 60, 56), 0.2), vary(rng, (226, 204, 160), 0.08)
    rug: Pixels = np.full((300, 500, 3), ground, np.uint8)
    cv2.rectangle(rug, (18, 18), (482, 282), ink, 8)
    for x in range(60, 470, 64):
        for y in range(66, 260, 56):
            cv2.ellipse(rug, (x, y), (20, 14), 45, 0, 360, ink, 4, cv2.LINE_AA)
    middle, depth = float(rng.uniform(500, 1100)), float(rng.uniform(120, 210))
    top = walls.bottom + float(rng.uniform(30, 90))
    corners = [(middle - 300, top), (middle + 300, top), (middle + 460, top + depth), (middle - 460, top + depth)]
    canvas.warp(rug, corners)


def room(canvas: Canvas, decor: Decor) -> None:
    """A living room with window, sofa, shelf, table, rug, pictures, lamp, and often the backpack."""
    rng = canvas.rng
    floor = planks(rng, vary(rng, (158, 116, 76), 0.1), int(rng.integers(9, 16)))
    window_left = bool(rng.random() < 0.5)
    walls = paint_walls(canvas, decor.wallpaper(), floor, window_left)
    span = walls.right - walls.left
    wide, tall = float(rng.uniform(240, 400)), float(rng.uniform(240, 380))
    window_x = walls.left + (110 if window_left else span - wide - 110) + float(rng.uniform(-10, 120)) * (1 if window_left else -1)
    paint_window(canvas, window_x, walls.top + float(rng.uniform(80, 130)), wide, tall)
    other = walls.left + (span * 0.62 if window_left else span * 0.06)
    shelf_high = (walls.bottom - walls.top) * float(rng.uniform(0.5, 0.85))
    if rng.random() < 0.6:
        paint_shelf(canvas, other + float(rng.uniform(-30, 60)), walls.bottom + 16, float(rng.uniform(200, 330)), shelf_high)
    else:
        paint_picture(canvas, other, walls.top + float(rng.uniform(60, 140)), float(rng.uniform(220, 320)), float(rng.uniform(180, 260)))
    paint_rug(canvas, walls)
    paint_sofa(canvas, float(rng.uniform(walls.left - 120, walls.right - 620)), walls.bottom + 110, float(rng.uniform(480, 720)))
    if rng.random() < 0.75:
        paint_table(canvas, float(rng.uniform(400, 1200)), float(rng.uniform(1060, 1170)), float(rng.uniform(260, 440)))
    if rng.random() < 0.6:
        paint_floor_lamp(canvas, float(rng.uniform(140, 1460)), walls.bottom + 90, float(rng.uniform(480, 640)))
    if rng.random() < 0.6:
        paint_backpack(canvas, float(rng.uniform(180, 1420)), float(rng.uniform(1040, 1170)), float(rng.uniform(230, 330)), decor.backpack())


def kitchen(canvas: Canvas, decor: Decor) -> None:
    """A kitchen with cupboards, a worktop, a stove, a window and things in use."""
    rng = canvas.rng
    pale = vary(rng, (216, 218, 206), 0.04)
    chess = tiles(rng, pale, mix(pale, vary(rng, (88, 104, 112), 0.2), 0.75), int(rng.integers(8, 14)))
    walls = paint_walls(canvas, decor.wallpaper(), chess, bool(rng.random() < 0.5))
    front = vary(rng, ((120, 146, 140), (196, 176, 140), (88, 106, 130), (176, 92, 70), (222, 218, 208))[rng.integers(5)], 0.05)
    window_x = float(rng.uniform(walls.left + 160, walls.right - 480))
    wide = float(rng.uniform(220, 320))
    paint_window(canvas, window_x, walls.top + 70, wide, float(rng.uniform(180, 250)))
    counter = walls.bottom - float(rng.uniform(130, 190))
    for left in np.arange(walls.left + 8, walls.right - 40, 150):
        width = min(142.0, walls.right - 8 - float(left))
        if abs(left + width / 2 - window_x - wide / 2) > wide / 2 + 170:
            canvas.fill(box(float(left), walls.top + 60, width, 190), front, down=(1.08, 0.9), across=(1.05, 0.92))
            canvas.disc(float(left) + width - 18, walls.top + 220, 7, 7, (90, 80, 66))
        canvas.fill(box(float(left), counter, width, walls.bottom + 30 - counter), front, down=(0.95, 0.7), across=(1.05, 0.92))
        canvas.line((float(left) + 30, counter + 34), (float(left) + width - 30, counter + 34), (82, 74, 64), 7)
    stove = float(rng.uniform(walls.left + 20, walls.right - 260))
    canvas.fill(box(stove, counter, 210, walls.bottom + 30 - counter), (60, 62, 66), down=(1.3, 0.8))
    canvas.fill(box(stove + 24, counter + 60, 162, 80), (24, 24, 28), down=(1.6, 0.8))
    top = vary(rng, (120, 96, 76), 0.12)
    canvas.fill(box(walls.left - 6, counter - 24, walls.right - walls.left + 12, 26), top, grain=0.1, down=(1.2, 0.8))
    for at in rng.permutation(np.linspace(walls.left + 90, walls.right - 90, 6))[:4]:
        thing = int(rng.integers(4))
        if thing == 0:
            paint_mug(canvas, float(at), counter - 24, 64)
        elif thing == 1:
            paint_bowl(canvas, float(at), counter - 24, 130)
        elif thing == 2:
            paint_plant(canvas, float(at), counter - 24, 150)
        else:
            paint_books(canvas, float(at), counter - 24, 110)
    table_x, table_y, table_w = float(rng.uniform(300, 1300)), float(rng.uniform(1100, 1190)), float(rng.uniform(480, 800))
    paint_table(canvas, table_x, table_y, table_w)
    if rng.random() < 0.5:
        paint_bowl(canvas, table_x - table_w * 0.05, table_y - table_w * 0.46, table_w * 0.26)


def still_life(canvas: Canvas, decor: Decor) -> None:
    """Things on a table before a papered wall: backpack, mug, lamp, blocks, books, fruit, a plant."""
    rng = canvas.rng
    edge = float(rng.uniform(560, 840))
    paper = cv2.GaussianBlur(decor.wallpaper(), (0, 0), float(rng.uniform(0.8, 5)))
    zoom = float(rng.uniform(0.5, 1.0))
    cut = np.asarray(paper[: round(600 * zoom), : round(900 * zoom)], np.uint8)
    canvas.warp(cut, box(-4, -4, SHEET_WIDTH + 8, edge + 8), shade=float(rng.uniform(0.7, 1.0)))
    wood = planks(rng, vary(rng, ((150, 104, 64), (196, 166, 124), (92, 66, 50))[rng.integers(3)], 0.06), 7)
    canvas.warp(wood, [(-300, edge), (1900, edge), (2600, 1400), (-1000, 1400)])
    canvas.glow(float(rng.uniform(0, 1600)), float(rng.uniform(0, 500)), 480, (120, 104, 78), float(rng.uniform(0.2, 0.6)))
    canvas.fill(box(-10, edge - 16, 1620, 32), (20, 16, 16), grain=0, soft=14, opacity=0.4)
    blocks: tuple[Colour, ...] = ((206, 58, 50), (48, 110, 176), (236, 184, 50), (72, 146, 86))
    places = rng.permutation(np.linspace(170, 1430, 6))
    things = rng.permutation(7)[:6]
    lines = np.sort(rng.uniform(edge + 60, 1140, 6))
    for thing, x, y in zip(things.tolist(), places.tolist(), lines.tolist(), strict=True):
        near = 0.75 + 0.5 * (y - edge) / (1200 - edge)
        if thing == 0:
            paint_backpack(canvas, x, y, 520 * near, decor.backpack())
        elif thing == 1:
            paint_mug(canvas, x, y, 180 * near)
        elif thing == 2:
            paint_table_lamp(canvas, x, y, 560 * near)
        elif thing == 3:
            for block in range(int(rng.integers(2, 5))):
                paint_block(canvas, x - 110 + 74 * block * near, y, 66 * near, blocks[(block + int(x)) % 4])
            paint_block(canvas, x - 70, y - 68 * near, 66 * near, blocks[int(y) % 4])
        elif thing == 4:
            paint_books(canvas, x, y, 300 * near)
        elif thing == 5:
            paint_bowl(canvas, x, y, 330 * near)
        else:
            paint_plant(canvas, x, y, 420 * near)
