"""The brush with which benign pictures are painted from nothing: noise, gradients, textured and shaded shapes.

Places and lengths on a `Canvas` are given for a sheet of 1600 x 1200 and scaled to its true size. Everything random
comes from the generator that is handed in, so that the same seed gives the same pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
"""A picture, height x width x 3, RGB."""

Field = NDArray[np.float32]
"""One value a pixel, height x width."""

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""

Point = tuple[float, float]

SHEET_WIDTH, SHEET_HEIGHT = 1600, 1200


def mix(a: Colour, b: Colour, share: float) -> Colour:
    """The colour that lies `share` (0 to 1) of the way from `a` to `b`."""
    return (
        round(a[0] + (b[0] - a[0]) * share),
        round(a[1] + (b[1] - a[1]) * share),
        round(a[2] + (b[2] - a[2]) * share),
    )


def vary(rng: np.random.Generator, colour: Colour, amount: float) -> Colour:
    """A colour near `colour`: brightness and each channel differ by up to `amount` (a share of 255)."""
    values = np.asarray(colour) + 255 * amount * (rng.uniform(-1, 1) + 0.4 * rng.uniform(-1, 1, 3))
    red, green, blue = np.clip(values, 0, 255).astype(int).tolist()
    return red, green, blue


def fractal(
    rng: np.random.Generator, height: int, width: int, cells: float, octaves: int, fade: float = 0.5, stretch: float = 1
) -> Field:
    """Smooth noise of mean 0 and deviation 1: `octaves` layers, the first with `cells` bumps across the width.

    `fade` is how much weaker each finer layer is; `stretch` above 1 draws the bumps out sideways.
    """
    total = np.zeros((height, width), np.float32)
    weight = 1.0
    for octave in range(octaves):
        across = max(2, round(cells * 2**octave))
        down = max(2, round(cells * stretch * 2**octave * height / width))
        layer = rng.standard_normal((min(down, height), min(across, width)), np.float32)
        total += weight * cv2.resize(layer, (width, height), interpolation=cv2.INTER_CUBIC)
        weight *= fade
    total -= float(total.mean())
    total /= float(total.std()) + 1e-6
    return total


def skyline(rng: np.random.Generator, count: int, roughness: float = 0.5) -> NDArray[np.float64]:
    """`count` heights from 0 to 1 of a ridge, by adding ever finer and lower bumps."""
    along = np.linspace(0, 1, count)
    heights = np.zeros(count)
    weight, bumps = 1.0, 3
    while bumps < count / 2:
        heights += weight * np.interp(along, np.linspace(0, 1, bumps), rng.uniform(-1, 1, bumps))
        weight *= roughness
        bumps *= 2
    heights -= heights.min()
    return np.asarray(heights / max(heights.max(), 1e-6))


class Canvas:
    """A picture that is being painted."""

    def __init__(self, width: int, height: int, rng: np.random.Generator) -> None:
        self.width, self.height, self.rng = width, height, rng
        self.scale_x, self.scale_y = width / SHEET_WIDTH, height / SHEET_HEIGHT
        self.pixels: Pixels = np.zeros((height, width, 3), np.uint8)
        self.texture = fractal(rng, height, width, 10, 7, fade=0.72)
        # Light falling from the upper left on the noise taken as a relief.
        self.relief = self.texture - np.roll(self.texture, (3, 3), (0, 1))
        self.relief /= float(self.relief.std())

    def length(self, value: float) -> int:
        """A length on the sheet in whole pixels, at least 1."""
        return max(1, round(value * self.scale_y))

    def outline(self, points: Sequence[Point] | NDArray[np.float64]) -> NDArray[np.int32]:
        """Places on the sheet as pixels."""
        return np.asarray(np.rint(np.asarray(points) * (self.scale_x, self.scale_y)), np.int32)

    def fill(
        self,
        points: Sequence[Point] | NDArray[np.float64],
        colour: Colour,
        *,
        grain: float = 0.05,
        relief: float = 0.0,
        across: tuple[float, float] = (1.0, 1.0),
        down: tuple[float, float] = (1.0, 1.0),
        soft: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        """Fill a polygon.

        `grain` and `relief`: how strongly the texture shows. `across` and `down`: brightness at the left and right,
        and at the upper and lower edge. `soft`: length over which the edge is blurred. `opacity`: 0 to 1.
        """
        outline = self.outline(points)
        margin = 2 + 2 * round(soft * self.scale_y)
        x0, y0 = np.maximum(outline.min(0) - margin, 0)
        x1, y1 = np.minimum(outline.max(0) + margin + 1, (self.width, self.height))
        if x1 <= x0 or y1 <= y0:
            return
        mask = np.zeros((y1 - y0, x1 - x0), np.uint8)
        cv2.fillPoly(mask, [outline - (x0, y0)], round(255 * opacity), cv2.LINE_AA)
        if soft:
            mask = np.asarray(cv2.GaussianBlur(mask, (0, 0), max(0.5, soft * self.scale_y)), np.uint8)
        shade = 1 + grain * self.texture[y0:y1, x0:x1]
        if relief:
            shade += relief * self.relief[y0:y1, x0:x1]
        shade *= np.linspace(across[0], across[1], x1 - x0, dtype=np.float32)[None, :]
        shade *= np.linspace(down[0], down[1], y1 - y0, dtype=np.float32)[:, None]
        self.blend(x0, y0, tint(shade, colour), mask)

    def blend(self, x: int, y: int, layer: Pixels, mask: Pixels) -> None:
        """Lay `layer` with its top left at pixel (x, y), as far as `mask` (0 to 255) lets it through."""
        height, width = mask.shape[:2]
        under = self.pixels[y : y + height, x : x + width]
        cover = cv2.merge([mask, mask, mask])
        under[:] = cv2.add(
            cv2.multiply(layer, cover, scale=1 / 255), cv2.multiply(under, cv2.bitwise_not(cover), scale=1 / 255)
        )

    def disc(self, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
        """A flat ellipse about (x, y): quick, for leaves, fruit and lights."""
        centre = (round(x * self.scale_x), round(y * self.scale_y))
        cv2.ellipse(self.pixels, centre, (self.length(rx), self.length(ry)), 0, 0, 360, colour, cv2.FILLED, cv2.LINE_AA)

    def line(self, a: Point, b: Point, colour: Colour, width: float) -> None:
        """A straight line."""
        (ax, ay), (bx, by) = self.outline([a, b]).tolist()
        cv2.line(self.pixels, (ax, ay), (bx, by), colour, self.length(width), cv2.LINE_AA)

    def shadow(self, x: float, y: float, rx: float, ry: float, depth: float = 0.5) -> None:
        """A soft dark ellipse on the ground under something."""
        self.fill(ellipse(x, y, rx, ry), (16, 14, 18), grain=0, soft=ry * 0.6, opacity=depth)

    def glow(self, x: float, y: float, radius: float, colour: Colour, strength: float) -> None:
        """Add light that falls off from (x, y)."""
        small_w, small_h = max(2, self.width // 8), max(2, self.height // 8)
        rows, columns = np.mgrid[0:small_h, 0:small_w].astype(np.float32)
        dx = columns / small_w * SHEET_WIDTH - x
        dy = rows / small_h * SHEET_HEIGHT - y
        fall = strength * np.exp(-(dx * dx + dy * dy) / (2 * radius * radius))
        light = cv2.resize(fall, (self.width, self.height), interpolation=cv2.INTER_LINEAR)
        self.pixels = np.asarray(cv2.add(self.pixels, tint(light, colour)), np.uint8)

    def warp(self, tile: Pixels, corners: Sequence[Point], *, shade: float = 1.0) -> None:
        """Lay a picture into a four-cornered place (clockwise from the upper left), as a wall or floor is covered."""
        height, width = tile.shape[:2]
        target = self.outline(corners)
        x0, y0 = np.maximum(target.min(0), 0).tolist()
        x1, y1 = np.minimum(target.max(0) + 1, (self.width, self.height)).tolist()
        if x1 <= x0 or y1 <= y0:
            return
        source = np.asarray([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
        matrix = cv2.getPerspectiveTransform(source, (target - (x0, y0)).astype(np.float32))
        layer = cv2.warpPerspective(
            tile, matrix, (x1 - x0, y1 - y0), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        mask = np.zeros((y1 - y0, x1 - x0), np.uint8)
        cv2.fillPoly(mask, [target - (x0, y0)], 255, cv2.LINE_AA)
        self.blend(x0, y0, np.asarray(cv2.convertScaleAbs(layer, alpha=shade), np.uint8), mask)


def tint(shade: Field, colour: Colour) -> Pixels:
    """A colour at the brightness that each pixel of `shade` says (1 is the colour itself, below 0 is black)."""
    light = np.maximum(shade, 0)
    return np.asarray(cv2.merge([cv2.convertScaleAbs(light, alpha=channel) for channel in colour]), np.uint8)


def box(x: float, y: float, width: float, height: float) -> list[Point]:
    """Corners of an upright rectangle whose upper left is (x, y)."""
    return [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]


def ellipse(x: float, y: float, rx: float, ry: float) -> NDArray[np.float64]:
    """Outline of an ellipse about (x, y)."""
    angle = np.linspace(0, 2 * np.pi, 36, endpoint=False)
    return np.stack([x + rx * np.cos(angle), y + ry * np.sin(angle)], 1)


def ramp(stops: Sequence[Colour], count: int) -> NDArray[np.float32]:
    """`count` x 3 colours that run evenly through `stops`."""
    at = np.linspace(0, len(stops) - 1, count)
    channels = [np.interp(at, np.arange(len(stops)), [stop[channel] for stop in stops]) for channel in range(3)]
    return np.stack(channels, 1).astype(np.float32)


def develop(pixels: Pixels, rng: np.random.Generator, noise: float = 4.0, vignette: float = 0.3) -> Pixels:
    """What a camera does to a picture: a little blur, darker corners, and noise of deviation `noise`."""
    height, width = pixels.shape[:2]
    soft = cv2.GaussianBlur(pixels, (3, 3), 0)
    rows = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    columns = np.linspace(-1, 1, width, dtype=np.float32)[None, :]
    lens = cv2.convertScaleAbs(1 - vignette * (rows * rows + columns * columns) ** 1.3 / 2, alpha=255)
    soft = cv2.multiply(soft, cv2.merge([lens, lens, lens]), scale=1 / 255)
    # One patch of noise laid out by shifting is as good to the eye as fresh noise everywhere, and far cheaper.
    patch = cv2.GaussianBlur(rng.standard_normal((512, 512), np.float32), (0, 0), 0.6) * noise * 1.7
    grain = np.tile(patch.astype(np.int16), (height // 512 + 1, width // 512 + 1))[:height, :width]
    return np.asarray(cv2.add(soft, cv2.merge([grain, grain, grain]), dtype=cv2.CV_8U), np.uint8)
