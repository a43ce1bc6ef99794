"""Made rooms: furnished by number, and photographed from several places. Rooms of one house look alike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.engine.pixels import Pixels, covering, recompressed
from tests.benchmarks.engine.solids import Camera, Face, Surface, Vector, box, seen, vector

VIEWS = ("first", "aside", "other light", "covered", "nearer", "across")
"""How each view of a room differs from the first, in the order of how hard it is: half a metre aside; evening, grey
and noisy; something stands before it; much nearer to one thing; from the other side of the room."""

WIDTH, HEIGHT = 1024, 768

Random = np.random.Generator
Colour = NDArray[np.float64]


@dataclass(frozen=True)
class Room:
    """`house`: what walls, floor and furniture look like; `number`: what stands and hangs where.

    `prints`: pictures on the walls, covers and curtains, shown in no other room. `full`: 0 (hardly anything) to 2.
    """

    house: int
    number: int
    prints: Sequence[Pixels]
    full: int

    def view(self, name: str) -> Pixels:
        """One of `VIEWS`, the same pixels each time."""
        rng = np.random.default_rng((71, self.number, VIEWS.index(name)))
        surfaces = [*_walls(self.house), *_furniture(self)]
        look, at = vector(0.5, -1.15, 3.6), vector(-0.4, -1.5, -1.2)
        focal, roll = 0.85, float(rng.uniform(-0.03, 0.03))
        if name == "aside":
            at = at + vector(float(rng.choice((-0.5, 0.5))), 0.1, 0.1)
        elif name == "other light":
            at = at + vector(0.25, -0.1, 0.2)
        elif name == "covered":
            at = at + vector(-0.2, 0, 0.1)
            surfaces += box(
                at + vector(*rng.uniform((0.1, 0.05, 0.8), (0.35, 0.15, 0.9))), vector(0.35, 1.4, 0.2), [_cloth(rng)]
            )
        elif name == "nearer":
            at, look = at + vector(0.4, 0.1, 1.9), look + vector(float(rng.choice((-0.9, 0.6))), 0.15, 0)
            roll *= 3
        elif name == "across":
            at, look = at + vector(float(rng.choice((-1.2, 1.5))), 0.25, 0.4), look + vector(0, 0.1, 0)
        picture, _there = seen(surfaces, Camera(at, look, focal, roll), WIDTH, HEIGHT)
        return developed(picture, rng, dark=name == "other light")


def developed(picture: Pixels, rng: Random, *, dark: bool) -> Pixels:
    """As a camera would give it: light, tint, vignette, softness, noise, JPEG."""
    height, width = picture.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    falloff = 1 - 0.18 * (x * x + y * y)
    tint = np.array([1.1, 0.95, 0.75]) if dark else rng.uniform(0.95, 1.05, 3)
    level = rng.uniform(0.42, 0.5) if dark else rng.uniform(0.9, 1.1)
    lit = cv2.GaussianBlur(picture, (0, 0), 0.9).astype(np.float64) * falloff[..., None] * tint * level
    lit = 255 * np.clip(lit / 255, 0, 1) ** float(rng.uniform(0.9, 1.1))
    lit += rng.normal(0, 7 if dark else 2.5, picture.shape)
    return recompressed(np.clip(np.rint(lit), 0, 255).astype(np.uint8), 82)


def _walls(house: int) -> list[Surface]:
    """A room of 5.2 x 2.6 x 6.4 m as the houses have it."""
    rng = np.random.default_rng((72, house))
    paper, floor, ceiling = _wallpaper(rng), _planks(rng), _plain(rng, (236, 234, 230), 3)
    left, right, top, ground, front, back = -2.6, 2.6, -2.6, 0.0, 4.0, -2.4
    wide, high, deep = vector(right - left, 0, 0), vector(0, ground - top, 0), vector(0, 0, front - back)
    return [
        Face(vector(left, top, front), wide, high, paper),
        Face(vector(left, top, back), deep, high, paper, 0.86),
        Face(vector(right, top, front), -deep, high, paper, 0.92),
        Face(vector(left, ground, front), wide, -deep, floor, 0.9),
        Face(vector(left, top, back), wide, deep, ceiling),
    ]


def _furniture(room: Room) -> list[Surface]:
    rng = np.random.default_rng((73, room.number))
    style = np.random.default_rng((74, room.house))
    wood, dark = (_wood(style.uniform((90, 65, 45), (190, 160, 130)), rng) for _ in range(2))
    made: list[Surface] = []
    prints = list(room.prints)
    hung = 1 + room.full
    for place in range(hung):
        wide = float(rng.uniform(0.55, 1.0))
        left = -1.9 + place * 3.6 / hung + float(rng.uniform(0, 0.25))
        made.append(
            _hung(vector(left, -2.1 + float(rng.uniform(0, 0.35)), 3.99), vector(wide, 0, 0), 0.75 * wide, prints.pop())
        )
    made.append(_hung(vector(2.59, -2.0, float(rng.uniform(2.4, 3.6))), vector(0, 0, -0.8), 0.6, prints.pop()))
    if room.full:
        made.append(_hung(vector(-2.59, -1.9, float(rng.uniform(1.4, 2.2))), vector(0, 0, 0.9), 0.65, prints.pop()))
    cover = prints.pop()
    high = float(rng.uniform(0.5, 0.65))
    made += box(
        vector(float(rng.uniform(-2.0, -0.6)), -high, 2.1), vector(1.5, high, 1.8), [wood, wood, wood, wood, cover]
    )
    shelf = float(rng.uniform(1.2, 1.9))
    made += box(
        vector(1.5, -shelf, float(rng.uniform(2.6, 3.2))),
        vector(0.8, shelf, 0.4),
        [_books(rng) if room.full else dark, dark],
    )
    if room.full > 1:
        made += box(vector(0.6, -0.75, 2.9), vector(0.6, 0.75, 0.5), [dark, wood], float(rng.uniform(-0.4, 0.4)))
        made += box(
            vector(0.7, -1.05, 3.0), vector(0.25, 0.3, 0.2), [prints.pop(), wood], float(rng.uniform(-0.5, 0.5))
        )
        made += box(vector(-2.5, -0.5, 1.0), vector(0.5, 0.5, 0.5), [_cloth(rng)], 0.3)
    return made


def _hung(corner: Vector, across: Vector, high: float, picture: Pixels) -> Face:
    return Face(corner, across, vector(0, high, 0), framed(picture))


def framed(picture: Pixels) -> Pixels:
    """With a white margin and a dark frame."""
    inner = covering(picture, 640, 480)
    white = cv2.copyMakeBorder(inner, 30, 30, 30, 30, cv2.BORDER_CONSTANT, value=(240, 238, 232))
    return np.asarray(cv2.copyMakeBorder(white, 14, 14, 14, 14, cv2.BORDER_CONSTANT, value=(50, 40, 34)), np.uint8)


def _plain(rng: Random, colour: tuple[int, int, int], rough: float) -> Pixels:
    return _speckled(np.full((512, 512, 3), colour, np.float64), rng, rough)


def _speckled(sheet: NDArray[np.float64], rng: Random, rough: float) -> Pixels:
    """With the unevenness that every wall and board has, at two scales."""
    for scale in (1, 16):
        small = rng.normal(0, 1, (sheet.shape[0] // scale, sheet.shape[1] // scale)).astype(np.float32)
        sheet = sheet + rough * cv2.resize(small, sheet.shape[1::-1], interpolation=cv2.INTER_CUBIC)[..., None]
    return np.clip(sheet, 0, 255).astype(np.uint8)


def _wallpaper(rng: Random) -> Pixels:
    """A faint motif, again and again."""
    colour = rng.uniform(170, 225, 3)
    sheet = np.ones((1024, 2048, 3)) * colour
    motif = np.zeros((64, 64), np.uint8)
    for _ in range(5):
        cv2.circle(
            motif, tuple(rng.integers(8, 56, 2).tolist()), int(rng.integers(3, 10)), 255, int(rng.integers(1, 3))
        )
    sheet -= 22 * (np.tile(cv2.GaussianBlur(motif, (0, 0), 1), (16, 32)) / 255)[..., None]
    return _speckled(sheet, rng, 2)


def _planks(rng: Random) -> Pixels:
    sheet = np.ones((1024, 1024, 3)) * rng.uniform((120, 85, 55), (170, 125, 90))
    for row in range(0, 1024, 64):
        shift = int(rng.integers(0, 400))
        for start in range(-shift, 1024, 400):
            sheet[row : row + 62, max(0, start) : max(0, start + 397)] *= rng.uniform(0.85, 1.12)
    return _speckled(sheet, rng, 5)


def _wood(colour: Colour, rng: Random) -> Pixels:
    """Grain that no other board has."""
    y, x = np.mgrid[0:256, 0:256] / 256
    bend = sum(rng.uniform(0.5, 2) * np.sin(rng.uniform(3, 9) * x + rng.uniform(0, 6)) for _ in range(3))
    grain = 9 * np.sin(rng.uniform(60, 110) * y + bend + rng.uniform(0, 6))
    return _speckled(np.ones((256, 256, 3)) * colour + np.asarray(grain)[..., None], rng, 4)


def _cloth(rng: Random) -> Pixels:
    return _speckled(np.ones((256, 256, 3)) * rng.uniform(40, 200, 3), rng, 8)


def _books(rng: Random) -> Pixels:
    """Rows of backs of books."""
    sheet = np.full((768, 384, 3), 45.0)
    for row in range(0, 768, 128):
        left = 4
        while left < 370:
            wide = int(rng.integers(9, 26))
            top = row + int(rng.integers(14, 40))
            sheet[top : row + 122, left : left + wide] = rng.uniform(30, 230, 3)
            sheet[top + 12 : top + 18, left : left + wide] = rng.uniform(120, 250, 3)
            left += wide + 1
    return _speckled(sheet, rng, 3)
