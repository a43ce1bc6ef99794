"""Indoor scenes, painted from nothing: a room, a kitchen, a still life of things. Nobody is in them.

Wallpaper and backpack come from a seed of their own (`Decor`), so that the same ones turn up in different pictures,
as they would in the rooms of one flat.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from app.demo.brush import (
    SHEET_WIDTH,
    Canvas,
    Colour,
    Pixels,
    box,
    mix,
    vary,
)
from app.demo.furniture import (
    paint_floor_lamp,
    paint_picture,
    paint_rug,
    paint_shelf,
    paint_sofa,
    paint_table,
    paint_window,
)
from app.demo.things import (
    paint_backpack,
    paint_block,
    paint_books,
    paint_bowl,
    paint_mug,
    paint_plant,
    paint_table_lamp,
)
from app.demo.walls import paint_walls, planks, tiles


@dataclass(frozen=True)
class Decor:
    """What the rooms of one flat have in common, by `seed`."""

    seed: int

    def wallpaper(self) -> Pixels:
        """A patch of wallpaper of 900 x 600 pixels: stripes, dots, diamonds or leaves on a pale ground."""
        rng = np.random.default_rng((self.seed, 1))
        grounds: tuple[Colour, ...] = (
            (214, 204, 178),
            (176, 194, 196),
            (212, 178, 162),
            (188, 196, 160),
            (198, 190, 206),
        )
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
                        cv2.ellipse(
                            paper, (x, y), (pitch // 3, pitch // 9), angle, 0, 360, ink, cv2.FILLED, cv2.LINE_AA
                        )
        return paper

    def backpack(self) -> Colour:
        """The colour of the backpack."""
        rng = np.random.default_rng((self.seed, 2))
        colours: tuple[Colour, ...] = ((186, 58, 52), (38, 104, 128), (222, 152, 42), (84, 116, 62), (118, 72, 132))
        return vary(rng, colours[rng.integers(len(colours))], 0.05)


def room(canvas: Canvas, decor: Decor) -> None:
    """A living room with window, sofa, shelf, table, rug, pictures, lamp, and often the backpack."""
    rng = canvas.rng
    floor = planks(rng, vary(rng, (158, 116, 76), 0.1), int(rng.integers(9, 16)))
    window_left = bool(rng.random() < 0.5)
    walls = paint_walls(canvas, decor.wallpaper(), floor, window_left)
    span = walls.right - walls.left
    wide, tall = float(rng.uniform(240, 400)), float(rng.uniform(240, 380))
    window_x = (
        walls.left
        + (110 if window_left else span - wide - 110)
        + float(rng.uniform(-10, 120)) * (1 if window_left else -1)
    )
    paint_window(canvas, window_x, walls.top + float(rng.uniform(80, 130)), wide, tall)
    other = walls.left + (span * 0.62 if window_left else span * 0.06)
    shelf_high = (walls.bottom - walls.top) * float(rng.uniform(0.5, 0.85))
    if rng.random() < 0.6:
        paint_shelf(
            canvas, other + float(rng.uniform(-30, 60)), walls.bottom + 16, float(rng.uniform(200, 330)), shelf_high
        )
    else:
        paint_picture(
            canvas,
            other,
            walls.top + float(rng.uniform(60, 140)),
            float(rng.uniform(220, 320)),
            float(rng.uniform(180, 260)),
        )
    paint_rug(canvas, walls.bottom + float(rng.uniform(30, 90)))
    paint_sofa(
        canvas,
        float(rng.uniform(walls.left - 120, walls.right - 620)),
        walls.bottom + 110,
        float(rng.uniform(480, 720)),
    )
    if rng.random() < 0.75:
        paint_table(canvas, float(rng.uniform(400, 1200)), float(rng.uniform(1060, 1170)), float(rng.uniform(260, 440)))
    if rng.random() < 0.6:
        paint_floor_lamp(canvas, float(rng.uniform(140, 1460)), walls.bottom + 90, float(rng.uniform(480, 640)))
    if rng.random() < 0.6:
        paint_backpack(
            canvas,
            float(rng.uniform(180, 1420)),
            float(rng.uniform(1040, 1170)),
            float(rng.uniform(230, 330)),
            decor.backpack(),
        )


def kitchen(canvas: Canvas, decor: Decor) -> None:
    """A kitchen with cupboards, a worktop, a stove, a window and things in use."""
    rng = canvas.rng
    pale = vary(rng, (216, 218, 206), 0.04)
    chess = tiles(rng, pale, mix(pale, vary(rng, (88, 104, 112), 0.2), 0.75), int(rng.integers(8, 14)))
    walls = paint_walls(canvas, decor.wallpaper(), chess, bool(rng.random() < 0.5))
    front = vary(
        rng, ((120, 146, 140), (196, 176, 140), (88, 106, 130), (176, 92, 70), (222, 218, 208))[rng.integers(5)], 0.05
    )
    window_x = float(rng.uniform(walls.left + 160, walls.right - 480))
    wide = float(rng.uniform(220, 320))
    paint_window(canvas, window_x, walls.top + 70, wide, float(rng.uniform(180, 250)))
    counter = walls.bottom - float(rng.uniform(130, 190))
    for left in np.arange(walls.left + 8, walls.right - 40, 150):
        width = min(142.0, walls.right - 8 - float(left))
        if abs(left + width / 2 - window_x - wide / 2) > wide / 2 + 170:
            canvas.fill(box(float(left), walls.top + 60, width, 190), front, down=(1.08, 0.9), across=(1.05, 0.92))
            canvas.disc(float(left) + width - 18, walls.top + 220, 7, 7, (90, 80, 66))
        canvas.fill(
            box(float(left), counter, width, walls.bottom + 30 - counter), front, down=(0.95, 0.7), across=(1.05, 0.92)
        )
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
    table_x, table_y, table_w = (
        float(rng.uniform(300, 1300)),
        float(rng.uniform(1100, 1190)),
        float(rng.uniform(480, 800)),
    )
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
    canvas.glow(
        float(rng.uniform(0, 1600)), float(rng.uniform(0, 500)), 480, (120, 104, 78), float(rng.uniform(0.2, 0.6))
    )
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
