"""Edits of geometry: what is cut away, added around, turned, squeezed."""

from __future__ import annotations

import math

import cv2
import numpy as np

from app.demo.pictures import mirrored, turned
from tests.benchmarks.engine.pixels import Pixels, clipped, fitted, recompressed, scaled

Random = np.random.Generator


def squashed(pixels: Pixels, rng: Random) -> Pixels:
    """Proportions changed by 20 %, upright or across."""
    height, width = pixels.shape[:2]
    return (
        fitted(pixels, round(width * 0.8), height) if rng.random() < 0.5 else fitted(pixels, width, round(height * 0.8))
    )


def bordered(pixels: Pixels, rng: Random) -> Pixels:
    """A border of one colour, a tenth of the shorter edge wide."""
    edge = min(pixels.shape[:2]) // 10
    colour = ((255, 255, 255), (0, 0, 0), (32, 60, 110))[rng.integers(3)]
    return np.asarray(cv2.copyMakeBorder(pixels, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=colour), np.uint8)


def letterboxed(pixels: Pixels, _rng: Random) -> Pixels:
    """On a black square."""
    height, width = pixels.shape[:2]
    side = max(round(min(height, width) * 4 / 3), height, width)
    top, left = (side - height) // 2, (side - width) // 2
    edges = (top, side - height - top, left, side - width - left)
    return np.asarray(cv2.copyMakeBorder(pixels, *edges, cv2.BORDER_CONSTANT, value=(0, 0, 0)), np.uint8)


def cropped(pixels: Pixels, rng: Random, share: float) -> Pixels:
    """This share of its width and height cut away, more on one side than on the other, as hands do it."""
    height, width = pixels.shape[:2]
    down, across = round(height * share), round(width * share)
    top, left = round(down * rng.random()), round(across * rng.random())
    return pixels[top : top + height - down, left : left + width - across].copy()


def rotated(pixels: Pixels, rng: Random, degrees: float) -> Pixels:
    """Turned either way on a larger sheet, its corners filled with one colour."""
    height, width = pixels.shape[:2]
    angle = degrees * float(rng.choice([-1, 1]))
    cosine, sine = abs(math.cos(math.radians(angle))), abs(math.sin(math.radians(angle)))
    out_width, out_height = round(width * cosine + height * sine), round(height * cosine + width * sine)
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1)
    matrix[:, 2] += (out_width - width) / 2, (out_height - height) / 2
    fill = ((255, 255, 255), (0, 0, 0))[rng.integers(2)]
    return np.asarray(
        cv2.warpAffine(pixels, matrix, (out_width, out_height), flags=cv2.INTER_LINEAR, borderValue=fill), np.uint8
    )


def straightened(pixels: Pixels, rng: Random, degrees: float = 8) -> Pixels:
    """Turned by 8 degrees, then cut to the largest rectangle of the same proportions that shows no corner."""
    height, width = pixels.shape[:2]
    turned_sheet = rotated(pixels, rng, degrees)
    angle = math.radians(degrees)
    long, short = max(height, width), min(height, width)
    factor = short / (long * math.sin(angle) + short * math.cos(angle))
    inner_width, inner_height = int(width * factor) - 2, int(height * factor) - 2
    top, left = (turned_sheet.shape[0] - inner_height) // 2, (turned_sheet.shape[1] - inner_width) // 2
    return turned_sheet[top : top + inner_height, left : left + inner_width].copy()


def mirrored_cropped(pixels: Pixels, rng: Random) -> Pixels:
    """Left and right exchanged, and 30 % cut away."""
    return cropped(mirrored(pixels), rng, 0.3)


def turned_bordered(pixels: Pixels, rng: Random) -> Pixels:
    """Turned by 90 degrees, with a border."""
    return bordered(turned(pixels), rng)


def passed_on(pixels: Pixels, rng: Random) -> Pixels:
    """What a picture goes through in social media: made smaller, compressed, cropped by 6 %, and all that again."""
    first = recompressed(scaled(pixels, min(1, 960 / max(pixels.shape))), 70)
    return scaled(cropped(first, rng, 0.06), 0.75)


def photographed(pixels: Pixels, rng: Random) -> Pixels:
    """A screen that shows it, photographed by hand: perspective, a dark room, moiré, vignette, noise."""
    height, width = pixels.shape[:2]
    margin = 0.08
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    inner = corners * (1 - 2 * margin) + np.array([width, height], np.float32) * margin
    moved = inner + rng.uniform(-0.06, 0.06, (4, 2)).astype(np.float32) * np.array([width, height], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    shot = cv2.warpPerspective(pixels, matrix, (width, height), flags=cv2.INTER_AREA, borderValue=(14, 15, 18))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    moire = 6 * np.sin(x * 0.9 + y * 0.13) * np.sin(y * 0.85 - x * 0.07) + 5 * np.sin(x * 0.11 + y * 0.16)
    radius = np.hypot((x - width / 2) / width, (y - height / 2) / height)
    light = (1.08 - 0.9 * radius**2)[..., None] * np.array([0.94, 1.0, 1.06], np.float32)
    seen = cv2.GaussianBlur(shot, (0, 0), 0.8).astype(np.float32) * light * (1 + moire[..., None] / 110)
    return clipped(seen + rng.normal(0, 6, shot.shape))
