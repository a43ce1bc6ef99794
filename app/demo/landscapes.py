"""Outdoor scenes, painted from nothing: mountains, coast, village, market, city, field, forest. Nobody is in them."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from app.demo.brush import (
    SHEET_HEIGHT,
    SHEET_WIDTH,
    Canvas,
    Colour,
    Point,
    box,
    fractal,
    mix,
    ramp,
    skyline,
    vary,
)

SKIES: tuple[tuple[Colour, Colour, Colour], ...] = (
    ((52, 104, 178), (122, 170, 216), (206, 222, 232)),
    ((38, 60, 118), (170, 120, 138), (246, 178, 112)),
    ((110, 124, 142), (156, 166, 176), (200, 204, 204)),
    ((28, 84, 160), (84, 148, 212), (186, 216, 238)),
    ((88, 84, 138), (218, 148, 142), (252, 214, 158)),
    ((74, 120, 160), (168, 192, 196), (236, 226, 204)),
)
"""Top, middle and horizon: noon, dusk, overcast, deep blue, dawn, haze."""


def paint_sky(canvas: Canvas, horizon: float) -> tuple[Colour, Colour, Colour]:
    """Sky with clouds and a sun down to `horizon`; gives its colours, since everything below takes light from it."""
    rng = canvas.rng
    top, middle, low = SKIES[rng.integers(len(SKIES))]
    height, width = max(8, canvas.height // 4), max(8, canvas.width // 4)
    rows = max(2, round(height * horizon / SHEET_HEIGHT))
    sky = np.repeat(ramp((top, middle, low), rows)[:, None, :], width, 1)
    cover = fractal(rng, rows, width, rng.uniform(2, 5), 6, fade=0.55, stretch=rng.uniform(1.5, 3.5))
    # A large swell gives banks and gaps, so that no two skies share their broad shapes.
    cover += 0.9 * fractal(rng, rows, width, 2, 2)
    density = np.clip((cover - rng.uniform(-0.6, 0.7)) * 0.9, 0, 1)
    lit = np.clip(0.62 + 0.5 * (cover - np.roll(cover, (-4, -4), (0, 1))), 0.3, 1)[..., None]
    light = np.asarray(mix(low, (255, 250, 244), 0.65), np.float32)
    shade = np.asarray(mix(middle, (96, 98, 112), 0.45), np.float32)
    cloud = shade + (light - shade) * lit
    sky += (cloud - sky) * density[..., None] * 0.9
    canvas.pixels[:] = low
    bottom = min(canvas.height, round(horizon * canvas.scale_y) + 2)
    canvas.pixels[:bottom] = cv2.resize(
        np.clip(sky, 0, 255).astype(np.uint8), (canvas.width, bottom), interpolation=cv2.INTER_CUBIC
    )
    glare = 0.16 + 0.3 * (1 - min(low) / 255)
    canvas.glow(rng.uniform(100, 1500), horizon * rng.uniform(0.2, 0.95), rng.uniform(140, 380), low, glare)
    return top, middle, low


def paint_ridge(canvas: Canvas, base: float, rise: float, colour: Colour, relief: float, roughness: float) -> None:
    """A range of hills or mountains from `base` downwards, up to `rise` high, light at the top and hazy at its foot."""
    heights = skyline(canvas.rng, 240, roughness)
    x = np.linspace(-10, SHEET_WIDTH + 10, heights.size)
    top = np.stack([x, base - rise * heights], 1)
    canvas.fill(
        np.concatenate([top, [(SHEET_WIDTH + 10, SHEET_HEIGHT), (-10, SHEET_HEIGHT)]]),
        colour,
        grain=0.04,
        relief=relief,
        down=(1.0, 1.15),
    )


def paint_peak(canvas: Canvas, x: float, base: float, rise: float, half: float, colour: Colour, snow: float) -> None:
    """One mountain with a sunny and a shaded flank and snow down to `snow` (share of its height)."""
    rng = canvas.rng
    steps = 40
    jag = np.cumsum(rng.normal(0, half * 0.018, (3, steps)), 1)
    down = np.linspace(0, 1, steps)
    left = np.stack([x - half * down**1.1 + jag[0], base - rise * (1 - down)], 1)
    right = np.stack([x + half * down**1.05 + jag[1], base - rise * (1 - down)], 1)
    spine = np.stack([x + half * 0.25 * np.sin(down * 5) * down + 2 * jag[2], base - rise * (1 - down)], 1)
    canvas.fill(np.concatenate([left, spine[::-1]]), mix(colour, (250, 236, 214), 0.22), relief=0.16)
    canvas.fill(np.concatenate([spine, right[::-1]]), mix(colour, (20, 26, 48), 0.3), relief=0.12)
    white, blue = (244, 244, 248), (152, 168, 198)
    for edge, tone in ((left, white), (right, blue)):
        cut = max(4, round(steps * snow))
        hem = edge[:cut] + (spine[:cut] - edge[:cut]) * np.linspace(0, 1, cut)[:, None]
        fringe = np.stack([np.linspace(spine[cut][0], edge[cut][0], 24), rng.uniform(-0.06, 0.06, 24) * rise], 1)
        fringe[:, 1] += hem[-1][1]
        canvas.fill(np.concatenate([spine[:cut], fringe, edge[:cut][::-1]]), tone, grain=0.03, relief=0.06)


def paint_water(canvas: Canvas, horizon: float, colour: Colour, mirror: float) -> None:
    """Water from `horizon` to the lower edge, mirroring what stands above it by `mirror` (0 to 1)."""
    rng = canvas.rng
    line = round(horizon * canvas.scale_y)
    depth = canvas.height - line
    if depth < 2:
        return
    rows = np.arange(depth)
    # Nearer waves are larger: they throw the mirrored rows farther.
    ripple = rng.normal(0, 1, depth) * 14 * canvas.scale_y * (0.15 + rows / depth)
    source = np.clip(line - 1 - rows * 0.9 + ripple, 0, max(line - 1, 0)).astype(np.intp)
    image = cv2.GaussianBlur(canvas.pixels[source], (9, 3), 0).astype(np.float32)
    waves = fractal(rng, max(2, depth // 2), max(2, canvas.width // 2), 10, 5, fade=0.8, stretch=9)
    waves = cv2.resize(waves, (canvas.width, depth), interpolation=cv2.INTER_LINEAR)
    body = np.asarray(colour, np.float32) * np.linspace(1.15, 0.6, depth, dtype=np.float32)[:, None, None]
    body = body * (1 + 0.16 * waves)[..., None]
    canvas.pixels[line:] = np.clip(image * mirror * 0.92 + body * (1 - mirror), 0, 255).astype(np.uint8)


def paint_conifer(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    """A fir that stands on (x, y), `size` high."""
    rng = canvas.rng
    tiers = 9
    edge: list[Point] = [(x, y - size)]
    right: list[Point] = []
    for tier in range(1, tiers + 1):
        reach = size * 0.26 * tier / tiers
        level = y - size + size * 0.92 * tier / tiers
        edge += [(x - reach * rng.uniform(0.8, 1.1), level), (x - reach * 0.5, level - size * 0.02)]
        right += [(x + reach * rng.uniform(0.8, 1.1), level), (x + reach * 0.5, level - size * 0.02)]
    canvas.fill(box(x - size * 0.02, y - size * 0.12, size * 0.04, size * 0.12), (58, 44, 36))
    canvas.fill(edge + right[::-1], colour, grain=0.2, relief=0.12, across=(1.25, 0.65))


def paint_broadleaf(canvas: Canvas, x: float, y: float, size: float, colour: Colour) -> None:
    """A round-headed tree that stands on (x, y), `size` high: dark leaves behind, bright ones in the light."""
    rng = canvas.rng
    canvas.shadow(x + size * 0.12, y, size * 0.42, size * 0.05, 0.4)
    trunk = [(x - size * 0.035, y), (x - size * 0.02, y - size * 0.5), (x + size * 0.03, y - size * 0.5)]
    canvas.fill([*trunk, (x + size * 0.045, y)], (84, 66, 52), grain=0.15, across=(1.2, 0.6))
    leaves = 60 + min(220, round(size * 0.8))
    angle, radius = rng.uniform(0, 2 * np.pi, leaves), np.sqrt(rng.uniform(0, 1, leaves))
    dx, dy = np.cos(angle) * radius, np.sin(angle) * radius
    dx *= 1 + 0.16 * np.sin(3 * angle + x)
    light = -dx * 0.4 - dy * 0.6
    order = np.argsort(light + rng.normal(0, 0.25, leaves))
    for at in order:
        tone = mix(mix(colour, (14, 26, 20), 0.62), mix(colour, (236, 232, 150), 0.3), float((light[at] + 1) / 2))
        leaf = size * float(rng.uniform(0.025, 0.06))
        canvas.disc(
            x + dx[at] * size * 0.36, y - size * 0.66 + dy[at] * size * 0.34, leaf, leaf * 0.8, vary(rng, tone, 0.035)
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
    canvas.fill([(x + width, y), (far, y - lift), (far, eaves - lift), (x + width, eaves)], mix(wall, (30, 34, 60), 0.4))
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


def paint_ground(canvas: Canvas, horizon: float, colour: Colour) -> None:
    """Open ground from `horizon` to the lower edge, hazy far away and rich near the viewer."""
    bottom = [(SHEET_WIDTH + 10.0, SHEET_HEIGHT + 10.0), (-10.0, SHEET_HEIGHT + 10.0)]
    heights = skyline(canvas.rng, 60, 0.4) * 14
    x = np.linspace(-10, SHEET_WIDTH + 10, heights.size)
    top = np.stack([x, horizon - heights], 1)
    canvas.fill(np.concatenate([top, bottom]), colour, grain=0.09, relief=0.07, down=(1.2, 0.72))


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
        paint_conifer(canvas, place, shore + 60 + (900 - x) * 0.28, rng.uniform(130, 420), vary(rng, (36, 64, 48), 0.05))


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
    canvas.fill([(x - size, y), (x + size, y), (x + size * 0.7, y + size * 0.35), (x - size * 0.7, y + size * 0.35)], hull)
    canvas.fill([(x - 2, y - 4), (x - 2, y - size * 2), (x + size * 0.9, y - 4)], (240, 236, 224), across=(1.05, 0.8))
    canvas.fill([(x - 8, y - 4), (x - 8, y - size * 1.7), (x - size * 0.7, y - 4)], (222, 214, 200))


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
    canvas.fill([*path, (bend[1] + 60, 900), (bend[0] + 20, horizon + 90)], (178, 158, 126), grain=0.1, relief=0.08, soft=4)
    for y in np.sort(rng.uniform(horizon + 120, 1050, int(rng.integers(5, 9)))):
        size = 90 + (float(y) - horizon) * 0.5
        if rng.random() < 0.3:
            paint_broadleaf(canvas, rng.uniform(60, 1540), y, size * 1.4, vary(rng, (74, 108, 48), 0.06))
        paint_house(canvas, float(rng.uniform(-60, 1350)), float(y), size)
        paint_broadleaf(canvas, rng.uniform(40, 1560), y + 30, size * 1.1, vary(rng, (86, 112, 50), 0.08))


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


def paint_windows(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """Rows of windows on a tower, some of them lit."""
    rng = canvas.rng
    pitch_x, pitch_y = float(rng.uniform(15, 26)), float(rng.uniform(20, 32))
    lit = float(rng.uniform(0.2, 0.7))
    for top in np.arange(y + 12, y + height - 14, pitch_y):
        for left in np.arange(x + 8, x + width - 12, pitch_x):
            warm = mix((250, 196, 104), (255, 240, 206), float(rng.random()))
            colour = warm if rng.random() < lit else (38, 46, 62)
            (ax, ay), (bx, by) = canvas.outline(
                [(left, top), (left + pitch_x * 0.5, top + pitch_y * 0.5)]
            ).tolist()
            cv2.rectangle(canvas.pixels, (ax, ay), (bx, by), colour, cv2.FILLED)


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
    for x in np.arange(-20, 1640, 60):
        if rng.random() < 0.55:
            paint_broadleaf(canvas, x + rng.uniform(-20, 20), horizon + 44, rng.uniform(50, 120), (62, 88, 48))
    paint_windmill(canvas, float(rng.uniform(150, 1450)), horizon + 70, float(rng.uniform(260, 420)))
    for _ in range(int(rng.integers(2, 7))):
        y = float(rng.uniform(horizon + 120, 1120))
        size = 24 + (y - horizon) * 0.13
        x = float(rng.uniform(40, 1560))
        canvas.shadow(x + size * 0.5, y + size * 0.9, size * 1.5, size * 0.25, 0.5)
        canvas.fill(box(x, y - size, size * 1.3, size * 2), (190, 154, 82), grain=0.16, relief=0.1, down=(1.15, 0.6))
        canvas.disc(x, y, size * 0.8, size, (212, 178, 104))
        canvas.disc(x, y, size * 0.5, size * 0.64, (182, 148, 82))


def paint_windmill(canvas: Canvas, x: float, y: float, size: float) -> None:
    """A windmill that stands on (x, y)."""
    rng = canvas.rng
    body = vary(rng, (206, 196, 176), 0.08)
    canvas.shadow(x + size * 0.2, y, size * 0.4, size * 0.04, 0.5)
    half = [(x - size * 0.17, y), (x - size * 0.1, y - size * 0.75), (x + size * 0.1, y - size * 0.75)]
    canvas.fill([*half, (x + size * 0.17, y)], body, across=(1.12, 0.55))
    canvas.fill([(x - size * 0.13, y - size * 0.74), (x, y - size * 0.95), (x + size * 0.13, y - size * 0.74)], (96, 56, 44))
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
            trunk = [(x - width / 2, foot), (x + lean - width / 3, -10), (x + lean + width / 3, -10), (x + width / 2, foot)]
            canvas.fill(trunk, bark, grain=0.16, relief=0.12 * near, across=(1.35, 0.6))
        leaf = mix(haze, vary(rng, (64, 104, 44), 0.08), 0.35 + 0.6 * near)
        centres = rng.uniform((-50, -80), (1650, 330), (26, 2))
        spots = np.repeat(centres, 24, 0) + rng.normal(0, 62, (26 * 24, 2))
        for dx, dy in spots:
            canvas.disc(dx, dy, 13 + 9 * near, 10 + 6 * near, vary(rng, leaf, 0.06))
