"""Made things with a print of their own, set into other pictures: books, cartons, mugs and cloths that recur."""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from tests.benchmarks.engine.pixels import Pixels, covering, font
from tests.benchmarks.engine.rooms import developed
from tests.benchmarks.engine.solids import Camera, Face, Roll, Surface, Vector, box, seen, vector

FORMS = ("book", "carton", "mug", "cloth")

SETTINGS = ("plain", "turned", "covered", "tilted", "small")
"""How a thing lies in each of its pictures, in the order of how hard it is: a third of the picture wide; turned in the
plane by 25 to 60 degrees; a third of it behind something, in the evening; seen from the side by 35 to 48 degrees; a
seventh of the picture wide."""

WIDTH, HEIGHT = 1024, 768
_CANVAS = 720

Random = np.random.Generator


@dataclass(frozen=True)
class Thing:
    """One of `FORMS`. `make`: what things of one make share (layout, colours, the words on it); `number`: this one's
    title; `prints`: up to three pictures that no other thing has."""

    form: str
    make: int
    number: int
    prints: tuple[Pixels, ...]

    def set_into(self, background: Pixels, setting: str) -> Pixels:
        """The background, at 1024 x 768, with the thing in it; the same pixels each time."""
        rng = np.random.default_rng((81, self.number, SETTINGS.index(setting)))
        wide = {"plain": 0.34, "turned": 0.27, "covered": 0.32, "tilted": 0.3, "small": 0.15}[setting]
        picture, there = self._seen(rng, setting)
        width = round(wide * WIDTH)
        height = max(1, round(picture.shape[0] * width / picture.shape[1]))
        if height > 0.85 * HEIGHT:
            width, height = round(width * 0.85 * HEIGHT / height), round(0.85 * HEIGHT)
        small = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
        mask = cv2.resize(there, (width, height), interpolation=cv2.INTER_AREA)
        whole = covering(background, WIDTH, HEIGHT)
        left, top = int(rng.integers(10, WIDTH - width - 9)), int(rng.integers(10, max(11, HEIGHT - height - 9)))
        place = whole[top : top + height, left : left + width]
        share = (mask / 255.0)[..., None]
        lit = small * rng.uniform(0.8, 1.05)
        whole[top : top + height, left : left + width] = np.rint(share * lit + (1 - share) * place).clip(0, 255)
        if setting == "covered":
            _cover(whole, (left, top, width, height), rng)
        return developed(whole, rng, dark=setting == "covered")

    def _seen(self, rng: Random, setting: str) -> tuple[Pixels, NDArray[np.uint8]]:
        """The thing alone, cut to where it is, and where that is."""
        aside = float(rng.uniform(-0.15, 0.15))
        if setting == "tilted":
            aside = float(rng.choice((-1, 1)) * rng.uniform(0.61, 0.84))
        roll = (
            float(rng.choice((-1, 1)) * rng.uniform(0.44, 1.05))
            if setting == "turned"
            else float(rng.uniform(-0.1, 0.1))
        )
        low = 0.45 if self.form in ("carton", "mug") else 0.1
        at = vector(2.6 * math.sin(aside), -2.6 * math.sin(low * float(rng.uniform(0.6, 1.1))), -2.6 * math.cos(aside))
        picture, there = seen(self._surfaces(rng), Camera(at, vector(0, 0, 0), 1.45, roll), _CANVAS, _CANVAS)
        left, top, width, height = cv2.boundingRect((there > 128).astype(np.uint8))
        return picture[top : top + height, left : left + width], there[top : top + height, left : left + width]

    def _surfaces(self, rng: Random) -> list[Surface]:
        cover = self._cover()
        if self.form == "book":
            return box(vector(-0.38, -0.5, -0.04), vector(0.76, 1.0, 0.08), [cover, _page(), _page(), _page(), _page()])
        if self.form == "carton":
            sides = [self._side(number) for number in (1, 2)]
            turn = float(rng.uniform(0.25, 0.5))
            return box(
                vector(-0.36, -0.5, -0.22), vector(0.72, 1.0, 0.44), [cover, sides[0], cover, sides[0], sides[1]], turn
            )
        if self.form == "mug":
            around = np.hstack([covering(cover, 500, 480), covering(self._side(1), 500, 480)])
            turned = float(rng.uniform(-0.25, 0.25)) - math.pi
            start = vector(math.cos(turned), 0, math.sin(turned))
            return [
                Roll(vector(0, 0.42, 0), vector(0, -0.84, 0), 0.42, np.ascontiguousarray(around), start=start),
                *_inside(),
            ]
        return [_hanging(covering(cover, 640, 640), rng)]

    def _side(self, number: int) -> Pixels:
        return self.prints[number % len(self.prints)]

    def _cover(self) -> Pixels:
        """Picture, band and words as the make has them, and a title."""
        style = np.random.default_rng((82, self.make))
        own = np.random.default_rng((83, self.number))
        width, height = (640, 640) if self.form in ("mug", "cloth") else (640, 840)
        colour = tuple(style.integers(20, 235, 3).tolist())
        sheet = Image.new("RGB", (width, height), colour)
        top = int(style.integers(90, 170))
        sheet.paste(Image.fromarray(covering(self.prints[0], width - 60, height - top - 60)), (30, top))
        draw = ImageDraw.Draw(sheet)
        ink = (250, 250, 245) if sum(colour) < 380 else (15, 15, 20)
        draw.text((30, 12), f"series {self.make:02d} press", ink, font(30))
        letters = "".join(own.choice(list("abdeghiklmnoprstu"), 9).tolist())
        draw.text((30, 46), letters.capitalize(), ink, font(min(60, top - 46)))
        return np.asarray(sheet)


def _page() -> Pixels:
    """The edge of a book, and what is behind it."""
    return np.full((64, 64, 3), 225, np.uint8)


def _inside() -> list[Surface]:
    """The dark opening of a mug, a little below its rim."""
    dark = np.full((32, 32, 3), 60, np.uint8)
    side = 0.29
    return [Face(vector(-side, -0.415, side), vector(2 * side, 0, 0), vector(0, 0, -2 * side), dark)]


def _hanging(cover: Pixels, rng: Random) -> Face:
    """A cloth with folds: bent as cloths bend, other folds in each picture."""
    y, x = np.mgrid[0:640, 0:640].astype(np.float32)
    phase, bend, wave = rng.uniform(0, 6), rng.uniform(5, 11), rng.uniform(110, 190)
    lean = float(rng.uniform(-0.3, 0.3))
    fold = np.sin((x + lean * y) * (2 * np.pi / wave) + phase)
    bent = cv2.remap(
        cover,
        (x + bend * fold).astype(np.float32),
        (y + 0.6 * bend * fold).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT,
    )
    lit = bent * (1 - 0.16 * np.cos((x + lean * y) * (2 * np.pi / wave) + phase))[..., None]
    flat: Vector = vector(-0.5, -0.5, 0)
    return Face(flat, vector(1, 0, 0), vector(0, 1, 0), np.clip(lit, 0, 255).astype(np.uint8))


def _cover(whole: Pixels, box_: tuple[int, int, int, int], rng: Random) -> None:
    """Something of one rough colour before a third of it, from one side."""
    left, top, width, height = box_
    middle = (left + int(width * rng.choice((0.08, 0.92))), top + int(height * rng.uniform(0.3, 0.7)))
    layer = whole.copy()
    cv2.ellipse(
        layer,
        middle,
        (round(width * 0.45), round(height * 0.5)),
        float(rng.uniform(0, 180)),
        0,
        360,
        rng.integers(30, 200, 3).tolist(),
        -1,
    )
    hidden = (layer != whole).any(axis=2)
    grain = rng.normal(0, 10, whole.shape[:2])[..., None]
    whole[hidden] = np.clip(layer + grain, 0, 255)[hidden].astype(np.uint8)
