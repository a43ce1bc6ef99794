"""Sky, mountains, water, ground and trees, for outdoor scenes."""

from __future__ import annotations

import cv2
import numpy as np

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
    waves = np.asarray(cv2.resize(waves, (canvas.width, depth), interpolation=cv2.INTER_LINEAR), np.float32)
    body = np.asarray(colour, np.float32) * np.linspace(1.15, 0.6, depth, dtype=np.float32)[:, None, None]
    body = body * (1 + 0.16 * waves)[..., None]
    canvas.pixels[line:] = np.clip(image * mirror * 0.92 + body * (1 - mirror), 0, 255).astype(np.uint8)


def paint_ground(canvas: Canvas, horizon: float, colour: Colour) -> None:
    """Open ground from `horizon` to the lower edge, hazy far away and rich near the viewer."""
    bottom = [(SHEET_WIDTH + 10.0, SHEET_HEIGHT + 10.0), (-10.0, SHEET_HEIGHT + 10.0)]
    heights = skyline(canvas.rng, 60, 0.4) * 14
    x = np.linspace(-10, SHEET_WIDTH + 10, heights.size)
    top = np.stack([x, horizon - heights], 1)
    canvas.fill(np.concatenate([top, bottom]), colour, grain=0.09, relief=0.07, down=(1.2, 0.72))


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
