"""The edits of pictures that the benchmark makes: those of the field's studies, and our own.

Every edit is a function of the picture, of a random generator that is seeded by the picture's name, and of other
pictures, which only those edits show whose `others` isn't 0.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from app.demo import pictures
from tests.benchmarks.engine import overlays, screens, shapes, tones
from tests.benchmarks.engine.pixels import SUFFIXES, Pixels, encoded, scaled

VERSION = 1
"""To be raised when an edit makes other pixels than before, so that kept material is made again."""

Random = np.random.Generator
Change = Callable[[Pixels, Random, Sequence[Pixels]], Pixels]


@dataclass(frozen=True)
class Edit:
    """What somebody did to a picture before passing it on, and how it was saved.

    `others`: how many other pictures it shows beside. `ours`: not among those that engine comparisons usually try.
    """

    name: str
    meaning: str
    change: Change
    form: str = "JPEG"
    quality: int = 85
    others: int = 0
    ours: bool = False

    @property
    def suffix(self) -> str:
        """Ending of the edited file's name."""
        return SUFFIXES[self.form]

    def file(self, pixels: Pixels, seed: str, others: Sequence[Pixels] = ()) -> bytes:
        """The edited file. The same picture, seed and others give the same bytes."""
        rng = np.random.default_rng((zlib.crc32(self.name.encode()), zlib.crc32(seed.encode())))
        return encoded(self.change(pixels, rng, others), self.form, self.quality)


def _alone(change: Callable[[Pixels, Random], Pixels]) -> Change:
    return lambda pixels, rng, _others: change(pixels, rng)


def _plain(change: Callable[[Pixels], Pixels]) -> Change:
    return lambda pixels, _rng, _others: change(pixels)


def _kept(pixels: Pixels, _rng: Random, _others: Sequence[Pixels]) -> Pixels:
    return pixels


def _crop(share: float) -> Change:
    return lambda pixels, rng, _others: shapes.cropped(pixels, rng, share)


def _turn(degrees: float) -> Change:
    return lambda pixels, rng, _others: shapes.rotated(pixels, rng, degrees)


USUAL = (
    Edit("resize", "half as wide and high", _plain(lambda pixels: scaled(pixels, 0.5))),
    Edit("JPEG 30", "saved at quality 30", _kept, quality=30),
    Edit("JPEG 10", "saved at quality 10", _kept, quality=10),
    Edit("WebP", "saved as WebP at quality 60", _kept, "WEBP", 60),
    Edit("palette", "64 dithered colours, as GIF", _alone(tones.palette), "GIF"),
    Edit("squash", "proportions changed by 20 %", _alone(shapes.squashed)),
    Edit("grey", "without colour", _plain(pictures.grey)),
    Edit("blur", "Gaussian blur of a 250th of the longer edge", _alone(tones.blurred)),
    Edit("noise", "Gaussian noise of deviation 20", _alone(tones.noisy)),
    Edit("contrast", "half as much again", _alone(tones.contrasted)),
    Edit("gamma", "0.6 or 1.7", _alone(tones.gamma)),
    Edit("brightness", "50 of 255 up or down", _alone(tones.brightened)),
    Edit("watermark", "slanted pale words tiled over all", _alone(overlays.watermarked)),
    Edit("text bar", "black bar with words over a sixth", _alone(overlays.captioned)),
    Edit("sticker", "round sticker, a third of the shorter edge", _alone(overlays.stickered)),
    Edit("border 10 %", "border of one colour", _alone(shapes.bordered)),
    Edit("letterbox", "on a black square", _alone(shapes.letterboxed)),
    Edit("crop 5 %", "5 % of width and height cut away", _crop(0.05)),
    Edit("crop 10 %", "10 % of width and height cut away", _crop(0.1)),
    Edit("crop 30 %", "30 % of width and height cut away", _crop(0.3)),
    Edit("crop 50 %", "50 % of width and height cut away", _crop(0.5)),
    Edit("rotated 5", "turned by 5 degrees, corners filled", _turn(5)),
    Edit("rotated and cropped", "turned by 8 degrees, corners cut away", _alone(shapes.straightened)),
    Edit("mirrored", "left and right exchanged", _plain(pictures.mirrored)),
    Edit("turned 90", "turned by 90 degrees in its pixels", _plain(pictures.turned)),
    Edit("social media", "resized, JPEG, cropped 6 %, resized, JPEG", _alone(shapes.passed_on), quality=60),
    Edit("screenshot, cropped", "viewer on a phone, cut to the picture by hand", _alone(screens.viewer), quality=80),
    Edit("screenshot of a chat", "sent in a chat, 55 to 75 % of the width", _alone(screens.chat)),
)
"""The edits of the measurements that the engine was designed by (docs/engine.md)."""

OURS = (
    Edit("mirrored, crop 30 %", "left and right exchanged, 30 % cut away", _alone(shapes.mirrored_cropped), ours=True),
    Edit("turned 90, border", "turned by 90 degrees, with a border", _alone(shapes.turned_bordered), ours=True),
    Edit("rotated 30", "turned by 30 degrees, corners filled", _turn(30), ours=True),
    Edit("to a quarter", "a quarter as wide and high", _plain(lambda pixels: scaled(pixels, 0.25)), ours=True),
    Edit("enlarged", "twice as large, sharpened", _alone(tones.sharpened_large), ours=True),
    Edit("colour filter", "faded and toned in one hue", _alone(tones.filtered), ours=True),
    Edit("negative", "all values inverted", _alone(tones.negative), ours=True),
    Edit("blocked", "black block over a quarter", _alone(overlays.blocked), ours=True),
    Edit("obscured", "a quarter blurred", _alone(overlays.obscured), ours=True),
    Edit("emoji row", "six faces across", _alone(overlays.emojied), ours=True),
    Edit("meme", "white band with two lines above", _alone(overlays.meme), ours=True),
    Edit(
        "photographed screen", "perspective, moiré, vignette, noise", _alone(shapes.photographed), quality=80, ours=True
    ),
    Edit("gallery app", "between black bars on a phone", _alone(screens.gallery), ours=True),
    Edit(
        "dark chat of two",
        "a chat with it and another picture",
        lambda pixels, rng, others: screens.dark_chat(pixels, rng, others[0]),
        others=1,
        ours=True,
    ),
    Edit(
        "collage of two",
        "one of two cells",
        lambda pixels, rng, others: overlays.collage(pixels, rng, tuple(others)),
        others=1,
        ours=True,
    ),
    Edit(
        "collage of four",
        "one of four cells",
        lambda pixels, rng, others: overlays.collage(pixels, rng, tuple(others)),
        others=3,
        ours=True,
    ),
    Edit(
        "with an inset",
        "another picture over a corner",
        lambda pixels, rng, others: overlays.with_inset(pixels, rng, others[0]),
        others=1,
        ours=True,
    ),
    Edit(
        "as an inset",
        "small over a corner of another picture",
        lambda pixels, rng, others: overlays.as_inset(pixels, rng, others[0]),
        others=1,
        ours=True,
    ),
)
"""Edits that were added to see further than those measurements."""

EDITS: Mapping[str, Edit] = MappingProxyType({edit.name: edit for edit in USUAL + OURS})
"""All of them, by name."""
