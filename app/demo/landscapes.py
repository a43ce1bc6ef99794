"""Outdoor scenes, painted from nothing: mountains, coast, village, market, city, field, forest. Nobody is in them."""

from __future__ import annotations

import cv2
import numpy as np

from app.demo.brush import (
    SHEET_HEIGHT,
    SHEET_WIDTH,
    Canvas,
    Colour,
    box,
    mix,
    skyline,
    vary,
)
from app.demo.buildings import (
    paint_awning,
    paint_boat,
    paint_crate,
    paint_house,
    paint_lighthouse,
    paint_windmill,
    paint_windows,
)
from app.demo.nature import (
    paint_broadleaf,
    paint_conifer,
    paint_ground,
    paint_peak,
    paint_ridge,
    paint_sky,
    paint_water,
)


def mountains(canvas: Canvas) -> None:
    """Peaks over hills, with a lake or meadows before them."""
    rng = canvas.rng
    horizon = float(rng.uniform(560, 820))
    _, middle, low = paint_sky(canvas, horizon)
    rock = vary(rng, (104, 104, 112), 0.08)
    for _ in range(int(rng.integers(2, 5))):
        rise = float(rng.uniform(0.35, 0.85)) * horizon
        haze = mix(rock, middle, 0.35 * (1 - rise / horizon) + 0.15)
        paint_peak(
            canvas, rng.uniform(0, 1600), horizon + 20, rise, rise * rng.uniform(0.6, 1.3), haze, rng.uniform(0.25, 0.6)
        )
    green = vary(rng, (70, 96, 58), 0.06)
    for step in range(3):
        shade = mix(mix(low, green, 0.45), green, step / 2)
        paint_ridge(canvas, horizon + 30 * step, rng.uniform(60, 260) * (1 - step / 4), shade, 0.08, 0.5)
    shore = horizon + 90
    if rng.random() < 0.6:
        paint_water(canvas, shore, (48, 84, 104), 0.72)
    else:
        paint_ground(canvas, shore, vary(rng, (104, 124, 62), 0.05))
    side = rng.choice([-1, 1])
    for x in np.sort(rng.uniform(0, 900, 14)):
        place = 800 + side * (900 - x)
        paint_conifer(
            canvas, place, shore + 60 + (900 - x) * 0.28, rng.uniform(130, 420), vary(rng, (36, 64, 48), 0.05)
        )


def coast(canvas: Canvas) -> None:
    """Sea and rocks under a lighthouse."""
    rng = canvas.rng
    horizon = float(rng.uniform(420, 760))
    _, middle, low = paint_sky(canvas, horizon)
    paint_ridge(canvas, horizon + 10, rng.uniform(20, 110), mix((76, 92, 104), low, 0.5), 0.05, 0.5)
    paint_water(canvas, horizon, mix((24, 86, 112), middle, 0.25), float(rng.uniform(0.2, 0.55)))
    left = bool(rng.random() < 0.5)
    rise = skyline(rng, 90, 0.55) * 120
    span = float(rng.uniform(600, 1250))
    run = np.linspace(0, span, rise.size)
    top = horizon - 20 + 560 * (run / span) ** 1.7 - rise * (1 - run / span)
    x = run - 20 if left else SHEET_WIDTH + 20 - run
    foot = -20 if left else SHEET_WIDTH + 20
    cliff = np.concatenate([np.stack([x, top], 1), [(x[-1], SHEET_HEIGHT + 10), (foot, SHEET_HEIGHT + 10)]])
    canvas.fill(cliff, vary(rng, (112, 98, 82), 0.05), grain=0.14, relief=0.22)
    turf = np.concatenate([np.stack([x, top], 1)[:60], np.stack([x, top + 36 + rise * 0.4], 1)[:60][::-1]])
    canvas.fill(turf, vary(rng, (98, 122, 62), 0.05), grain=0.12, relief=0.1)
    at = int(rng.integers(12, 40))
    tower_x, ground, size = float(x[at]), float(top[at]) + 16, float(rng.uniform(260, 470))
    paint_lighthouse(canvas, tower_x, ground, size)
    paint_house(canvas, tower_x + size * 0.12, ground + 14, size * 0.26)
    for _ in range(int(rng.integers(2, 6))):
        out, boat_y = float(rng.uniform(80, SHEET_WIDTH - span)), float(rng.uniform(horizon + 20, horizon + 240))
        boat_x = SHEET_WIDTH - out if left else out
        paint_boat(canvas, boat_x, boat_y, (boat_y - horizon) * 0.5 + 24)


def village(canvas: Canvas) -> None:
    """Houses and trees on a slope, with a path."""
    rng = canvas.rng
    horizon = float(rng.uniform(380, 640))
    _, _, low = paint_sky(canvas, horizon)
    green = vary(rng, (92, 116, 62), 0.06)
    for step in range(3):
        paint_ridge(canvas, horizon + 25 * step, rng.uniform(50, 230), mix(low, green, 0.35 + step * 0.2), 0.06, 0.45)
    paint_ground(canvas, horizon + 70, green)
    bend = rng.uniform(200, 1400, 3)
    path = [(bend[0], horizon + 90), (bend[1] - 60, 900), (bend[2] - 260, 1210), (bend[2] + 260, 1210)]
    canvas.fill(
        [*path, (bend[1] + 60, 900), (bend[0] + 20, horizon + 90)], (178, 158, 126), grain=0.1, relief=0.08, soft=4
    )
    for y in np.sort(rng.uniform(horizon + 120, 1050, int(rng.integers(5, 9)))):
        size = 90 + (float(y) - horizon) * 0.5
        if rng.random() < 0.3:
            paint_broadleaf(canvas, rng.uniform(60, 1540), y, size * 1.4, vary(rng, (74, 108, 48), 0.06))
        paint_house(canvas, float(rng.uniform(-60, 1350)), float(y), size)
        paint_broadleaf(canvas, rng.uniform(40, 1560), y + 30, size * 1.1, vary(rng, (86, 112, 50), 0.08))


def market(canvas: Canvas) -> None:
    """Stalls with awnings and crates of fruit in a paved square with houses behind. Nobody is about."""
    rng = canvas.rng
    horizon = float(rng.uniform(420, 560))
    paint_sky(canvas, horizon)
    x = -80.0
    while x < SHEET_WIDTH:
        size = float(rng.uniform(280, 430))
        paint_house(canvas, x, horizon + 120, size)
        x += size * rng.uniform(1.0, 1.5)
    paint_ground(canvas, horizon + 110, vary(rng, (150, 142, 130), 0.06))
    fruits: tuple[Colour, ...] = (
        (204, 44, 36), (238, 140, 30), (112, 150, 46), (240, 206, 60), (106, 44, 88), (196, 96, 60),
    )  # fmt: skip
    for deep in range(2):
        stall_y = 520 + 280 * deep + float(rng.uniform(-40, 40))
        at = float(rng.uniform(-300, 120))
        while at < SHEET_WIDTH:
            wide = float(rng.uniform(420, 700)) * (0.75 + 0.25 * deep)
            if rng.random() < 0.75:
                colour = vary(rng, ((186, 52, 44), (42, 98, 76), (44, 82, 140), (222, 168, 52))[rng.integers(4)], 0.05)
                canvas.fill(box(at + 20, stall_y - 150, wide - 40, 190), (46, 40, 40), grain=0.1, opacity=0.85)
                for post in (at + 14, at + wide - 26):
                    canvas.fill(box(post, stall_y - 190, 12, 380), (122, 96, 70), across=(1.2, 0.7))
                paint_awning(canvas, at, stall_y - 250, wide, 120, colour)
                crates = max(2, round(wide / 190))
                for crate in range(crates):
                    place = at + 20 + crate * (wide - 40) / crates
                    paint_crate(canvas, place, stall_y + 70, (wide - 40) / crates - 10, 96, fruits[rng.integers(6)])
                canvas.shadow(at + wide / 2, stall_y + 196, wide * 0.5, 22, 0.5)
            at += wide + float(rng.uniform(10, 130))


def city(canvas: Canvas) -> None:
    """A skyline by the water, its windows lit at dusk."""
    rng = canvas.rng
    horizon = float(rng.uniform(640, 860))
    _, middle, _ = paint_sky(canvas, horizon)
    night = float(rng.uniform(0.35, 0.7))
    canvas.pixels = np.asarray(cv2.convertScaleAbs(canvas.pixels, alpha=1 - night * 0.75), np.uint8)
    for layer in range(3):
        x = -40.0
        while x < SHEET_WIDTH:
            width, height = float(rng.uniform(60, 190)), float(rng.uniform(90, 560)) * (1 - layer * 0.24)
            tone = mix(mix(middle, (20, 24, 40), 0.6 + layer * 0.12), (70, 56, 56), float(rng.uniform(0, 0.4)))
            canvas.fill(box(x, horizon - height, width, height), tone, grain=0.06, across=(1.25, 0.75))
            paint_windows(canvas, x, horizon - height, width, height)
            x += width * rng.uniform(0.8, 1.5)
    paint_water(canvas, horizon, (18, 28, 48), 0.78)


def field(canvas: Canvas) -> None:
    """Ploughed or sown rows that run to the horizon, with a windmill, bales and hedges."""
    rng = canvas.rng
    horizon = float(rng.uniform(400, 800))
    _, _, low = paint_sky(canvas, horizon)
    paint_ridge(canvas, horizon + 16, rng.uniform(30, 160), mix((74, 98, 84), low, 0.45), 0.05, 0.5)
    crops: tuple[Colour, ...] = ((196, 164, 76), (98, 132, 58), (214, 190, 84), (126, 92, 64), (138, 104, 158))
    crop = vary(rng, crops[rng.integers(len(crops))], 0.05)
    paint_ground(canvas, horizon + 30, crop)
    vanish, rows = float(rng.uniform(100, 1500)), int(rng.integers(12, 30))
    for row in range(-rows, 2 * rows):
        foot = vanish + (row - rows / 2) * 3600 / rows
        gap = 1300 / rows
        canvas.fill(
            [(vanish + (foot - vanish) * 0.02, horizon + 34), (foot, 1210), (foot + gap, 1210)],
            mix(crop, (54, 46, 30), 0.45),
            grain=0.1,
            relief=0.1,
        )
    for place in np.arange(-20, 1640, 60):
        if rng.random() < 0.55:
            paint_broadleaf(canvas, place + rng.uniform(-20, 20), horizon + 44, rng.uniform(50, 120), (62, 88, 48))
    paint_windmill(canvas, float(rng.uniform(150, 1450)), horizon + 70, float(rng.uniform(260, 420)))
    for _ in range(int(rng.integers(2, 7))):
        y = float(rng.uniform(horizon + 120, 1120))
        size = 24 + (y - horizon) * 0.13
        x = float(rng.uniform(40, 1560))
        canvas.shadow(x + size * 0.5, y + size * 0.9, size * 1.5, size * 0.25, 0.5)
        canvas.fill(box(x, y - size, size * 1.3, size * 2), (190, 154, 82), grain=0.16, relief=0.1, down=(1.15, 0.6))
        canvas.disc(x, y, size * 0.8, size, (212, 178, 104))
        canvas.disc(x, y, size * 0.5, size * 0.64, (182, 148, 82))


def forest(canvas: Canvas) -> None:
    """Trunks in haze along a path, with light between them."""
    rng = canvas.rng
    haze = mix((212, 222, 196), (238, 214, 160), float(rng.random()))
    canvas.pixels[:] = haze
    floor = float(rng.uniform(640, 880))
    canvas.fill(box(-10, -10, 1620, floor + 10), mix(haze, (110, 140, 90), 0.4), grain=0.1, down=(0.75, 1.2))
    canvas.glow(float(rng.uniform(200, 1400)), float(rng.uniform(100, 600)), 260, (255, 240, 196), 0.6)
    earth = vary(rng, (112, 96, 62), 0.06)
    paint_ground(canvas, floor, earth)
    bend = float(rng.uniform(300, 1300))
    swing = float(rng.uniform(-500, 500))
    canvas.fill(
        [(bend, floor), (bend + swing - 330, 1210), (bend + swing + 330, 1210), (bend + 26, floor)],
        mix(earth, (216, 192, 146), 0.6), grain=0.1, relief=0.1, soft=8,
    )  # fmt: skip
    for layer in range(4):
        near = layer / 3
        bark = mix(haze, vary(rng, (58, 46, 38), 0.05), 0.3 + 0.7 * near)
        for x in rng.uniform(-40, 1640, 16 - 3 * layer):
            if abs(x - bend - swing * near * 0.6) < 90 + 130 * near:
                continue
            width, foot = 10 + 52 * near * float(rng.uniform(0.6, 1.3)), floor + 20 + 250 * near
            lean = float(rng.normal(0, 22))
            trunk = [
                (x - width / 2, foot),
                (x + lean - width / 3, -10),
                (x + lean + width / 3, -10),
                (x + width / 2, foot),
            ]
            canvas.fill(trunk, bark, grain=0.16, relief=0.12 * near, across=(1.35, 0.6))
        leaf = mix(haze, vary(rng, (64, 104, 44), 0.08), 0.35 + 0.6 * near)
        centres = rng.uniform((-50, -80), (1650, 330), (26, 2))
        spots = np.repeat(centres, 24, 0) + rng.normal(0, 62, (26 * 24, 2))
        for dx, dy in spots:
            canvas.disc(dx, dy, 13 + 9 * near, 10 + 6 * near, vary(rng, leaf, 0.06))
