"""Edits that lay something over the picture: words, stickers, blocks, other pictures."""

from __future__ import annotations

import math

import cv2
import numpy as np
from PIL import Image, ImageDraw

from tests.benchmarks.engine.pixels import Pixels, covering, fitted, font, scaled, within

Random = np.random.Generator

WORDS = ("greetings from here", "wish you were here", "what a day", "look at this", "saved for later", "the best view")


def watermarked(pixels: Pixels, _rng: Random) -> Pixels:
    """Pale slanted words, tiled over the whole picture; the same words on every picture."""
    image = Image.fromarray(pixels).convert("RGBA")
    side, step = math.ceil(math.hypot(*image.size)), max(24, round(min(image.size) * 0.16))
    layer = Image.new("RGBA", (side, side), (255, 255, 255, 0))
    draw, letters = ImageDraw.Draw(layer), font(step * 0.36)
    for row in range(side // step + 1):
        for column in range(side // (step * 4) + 2):
            place = ((column - 0.5 * (row % 2)) * step * 4.5, row * step)
            draw.text(place, "photo-share.example", (255, 255, 255, 105), letters)
    layer = layer.rotate(28, Image.Resampling.BILINEAR)
    left, top = (side - image.width) // 2, (side - image.height) // 2
    image.alpha_composite(layer.crop((left, top, left + image.width, top + image.height)))
    return np.asarray(image.convert("RGB"))


def captioned(pixels: Pixels, rng: Random) -> Pixels:
    """A bar with words over a sixth of its height, at the top, the middle or the bottom."""
    image = Image.fromarray(pixels)
    draw, bar = ImageDraw.Draw(image), round(image.height / 6)
    top = (0, (image.height - bar) * 2 // 3, image.height - bar)[rng.integers(3)]
    draw.rectangle((0, top, image.width, top + bar), fill=(16, 16, 18))
    place, text = (image.width / 2, top + bar / 2), WORDS[rng.integers(len(WORDS))]
    draw.text(place, text, (245, 245, 245), font(min(bar * 0.55, image.width / 12)), anchor="mm")
    return np.asarray(image)


def meme(pixels: Pixels, rng: Random) -> Pixels:
    """A white band above with two lines of words, as memes have it."""
    height, width = pixels.shape[:2]
    band = round(height * 0.22)
    image = Image.new("RGB", (width, height + band), (255, 255, 255))
    image.paste(Image.fromarray(pixels), (0, band))
    draw, size = ImageDraw.Draw(image), min(band * 0.34, width / 14)
    for line, number in enumerate(rng.permutation(len(WORDS))[:2]):
        draw.text((width / 2, band * (0.28 + 0.42 * line)), WORDS[number], (10, 10, 10), font(size), anchor="mm")
    return np.asarray(image)


def stickered(pixels: Pixels, rng: Random) -> Pixels:
    """A round sticker with a face, a third of the shorter edge wide, anywhere."""
    image = Image.fromarray(pixels)
    size = round(min(image.size) / 3)
    _face(image, int(rng.integers(image.width - size + 1)), int(rng.integers(image.height - size + 1)), size, 0)
    return np.asarray(image)


def emojied(pixels: Pixels, rng: Random) -> Pixels:
    """A row of six faces across the picture."""
    image = Image.fromarray(pixels)
    size = image.width // 7
    top = round((image.height - size) * rng.uniform(0.2, 0.8))
    for number in range(6):
        _face(image, round((number + 0.5) * image.width / 6.5), top, size, number)
    return np.asarray(image)


def _face(image: Image.Image, left: int, top: int, size: int, mood: int) -> None:
    scale = 4
    sheet = Image.new("RGBA", (size * scale, size * scale), (0, 0, 0, 0))
    draw, side = ImageDraw.Draw(sheet), size * scale
    colour = ((255, 205, 60), (255, 120, 110), (120, 200, 255), (140, 215, 120), (255, 170, 60), (205, 150, 245))[mood]
    draw.ellipse((0, 0, side - 1, side - 1), fill=(255, 255, 255, 255))
    draw.ellipse((side * 0.04, side * 0.04, side * 0.96, side * 0.96), fill=(*colour, 255))
    for eye in (0.34, 0.66):
        draw.ellipse((side * (eye - 0.06), side * 0.28, side * (eye + 0.06), side * 0.46), fill=(60, 40, 20, 255))
    start, end = ((20, 160), (200, 340), (0, 180))[mood % 3]
    draw.arc((side * 0.25, side * 0.35, side * 0.75, side * 0.8), start, end, fill=(60, 40, 20, 255), width=side // 18)
    small = sheet.resize((size, size), Image.Resampling.LANCZOS)
    image.paste(small, (left, top), small)


def blocked(pixels: Pixels, rng: Random) -> Pixels:
    """A black block over a quarter of its area."""
    out = pixels.copy()
    rows, columns = _quarter(pixels, rng)
    out[rows, columns] = 0
    return out


def obscured(pixels: Pixels, rng: Random) -> Pixels:
    """A quarter of its area blurred beyond recognition."""
    out = pixels.copy()
    part = _quarter(pixels, rng)
    small = scaled(out[part], 1 / 16)
    soft = cv2.GaussianBlur(small, (0, 0), max(1.0, min(small.shape[:2]) / 9))
    out[part] = fitted(np.asarray(soft, np.uint8), out[part].shape[1], out[part].shape[0])
    return out


def _quarter(pixels: Pixels, rng: Random) -> tuple[slice, slice]:
    height, width = pixels.shape[0] // 2, pixels.shape[1] // 2
    top, left = int(rng.integers(pixels.shape[0] - height + 1)), int(rng.integers(pixels.shape[1] - width + 1))
    return slice(top, top + height), slice(left, left + width)


def with_inset(pixels: Pixels, rng: Random, other: Pixels) -> Pixels:
    """Another picture over one of its corners, 38 % of its width and height."""
    return _inset(pixels, other, rng, 0.38)


def as_inset(pixels: Pixels, rng: Random, other: Pixels) -> Pixels:
    """Small over a corner of another picture, half as wide and high as that."""
    return _inset(within(other, 1280, 1280), pixels, rng, 0.5)


def _inset(below: Pixels, above: Pixels, rng: Random, share: float) -> Pixels:
    out, margin = below.copy(), min(below.shape[:2]) // 40
    small = within(above, round(below.shape[1] * share), round(below.shape[0] * share))
    small = np.asarray(cv2.copyMakeBorder(small, 3, 3, 3, 3, cv2.BORDER_CONSTANT, value=(255, 255, 255)), np.uint8)
    height, width = min(small.shape[0], below.shape[0]), min(small.shape[1], below.shape[1])
    top = max(0, min(margin, below.shape[0] - height) if rng.random() < 0.5 else below.shape[0] - height - margin)
    left = max(0, min(margin, below.shape[1] - width) if rng.random() < 0.5 else below.shape[1] - width - margin)
    out[top : top + height, left : left + width] = small[:height, :width]
    return out


def collage(pixels: Pixels, rng: Random, others: tuple[Pixels, ...]) -> Pixels:
    """One cell of a collage with the others; cells of 720 x 540, each picture cut to its cell, white lines between."""
    cells = [covering(each, 720, 540) for each in (pixels, *others)]
    order = [cells[number] for number in rng.permutation(len(cells))]
    columns = 2
    rows = len(order) // columns
    gap = 8
    sheet = np.full((rows * (540 + gap) + gap, columns * (720 + gap) + gap, 3), 255, np.uint8)
    for number, cell in enumerate(order):
        top, left = gap + number // columns * (540 + gap), gap + number % columns * (720 + gap)
        sheet[top : top + 540, left : left + 720] = cell
    return sheet
