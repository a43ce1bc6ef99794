"""Edits of values, with every point left in its place: light, colour, sharpness, noise."""

from __future__ import annotations

import cv2
import numpy as np
from PIL import Image

from tests.benchmarks.engine.pixels import Pixels, clipped, scaled

Random = np.random.Generator


def palette(pixels: Pixels, _rng: Random) -> Pixels:
    """64 colours, dithered."""
    return np.asarray(Image.fromarray(pixels).quantize(64, Image.Quantize.MEDIANCUT).convert("RGB"))


def blurred(pixels: Pixels, _rng: Random) -> Pixels:
    """As out of focus: a Gaussian of a 250th of the longer edge."""
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), max(pixels.shape) / 250), np.uint8)


def noisy(pixels: Pixels, rng: Random) -> Pixels:
    """Gaussian noise of deviation 20 in each channel."""
    return clipped(pixels.astype(np.float32) + rng.normal(0, 20, pixels.shape))


def contrasted(pixels: Pixels, _rng: Random) -> Pixels:
    """Contrast raised by a half around middle grey."""
    return clipped((pixels.astype(np.float32) - 128) * 1.5 + 128)


def gamma(pixels: Pixels, rng: Random) -> Pixels:
    """Gamma 0.6 or 1.7."""
    table = clipped(255 * (np.arange(256) / 255) ** float(rng.choice([0.6, 1.7])))
    return table[pixels]


def brightened(pixels: Pixels, rng: Random) -> Pixels:
    """50 of 255 brighter or darker."""
    return clipped(pixels.astype(np.float32) + float(rng.choice([-50, 50])))


def filtered(pixels: Pixels, rng: Random) -> Pixels:
    """A strong colour filter: faded blacks, bent curves, one hue over everything."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)[..., None]
    hue = np.array([(255, 150, 60), (60, 150, 255), (230, 60, 190), (90, 210, 110)], np.float32)[rng.integers(4)]
    toned = 0.45 * pixels + 0.2 * grey + 0.35 * hue * (grey / 255) ** 0.8
    return clipped(30 + toned * 0.85)


def negative(pixels: Pixels, _rng: Random) -> Pixels:
    """All values inverted."""
    return 255 - pixels


def sharpened_large(pixels: Pixels, _rng: Random) -> Pixels:
    """Twice as large, with an unsharp mask as enlargers apply it."""
    large = scaled(pixels, 2)
    soft = cv2.GaussianBlur(large, (0, 0), 2.5)
    return np.asarray(cv2.addWeighted(large, 2.2, soft, -1.2, 0), np.uint8)
