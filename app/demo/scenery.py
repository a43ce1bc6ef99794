"""Photograph-like pictures of places and things, by name and seed. Nobody is in any of them."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

import cv2
import numpy as np

from app.demo import interiors, landscapes
from app.demo.brush import SHEET_HEIGHT, SHEET_WIDTH, Canvas, Pixels, develop

OUTDOOR: Mapping[str, Callable[[Canvas], None]] = MappingProxyType(
    {
        "mountains": landscapes.mountains,
        "coast": landscapes.coast,
        "village": landscapes.village,
        "market": landscapes.market,
        "city": landscapes.city,
        "field": landscapes.field,
        "forest": landscapes.forest,
    }
)

INDOOR: Mapping[str, Callable[[Canvas, interiors.Decor], None]] = MappingProxyType(
    {"room": interiors.room, "kitchen": interiors.kitchen, "still life": interiors.still_life}
)

SUBJECTS = (*OUTDOOR, *INDOOR)
"""What can be painted."""


@dataclass(frozen=True)
class Scene:
    """One picture that can be painted again at any time.

    `decor` chooses wallpaper and backpack of an indoor scene; scenes with the same one look like one flat.
    """

    subject: str
    seed: int
    decor: int = 0


def paint(scene: Scene, width: int = SHEET_WIDTH, height: int = SHEET_HEIGHT) -> Pixels:
    """The scene as a camera would give it: `height` x `width` x 3, RGB. The same scene and size give the same pixels.

    Raises `KeyError` for a subject that isn't in `SUBJECTS`.
    """
    rng = np.random.default_rng((zlib.crc32(scene.subject.encode()), scene.seed, scene.decor))
    draw = (
        OUTDOOR[scene.subject]
        if scene.subject in OUTDOOR
        else partial(_indoors, INDOOR[scene.subject], interiors.Decor(scene.decor))
    )
    canvas = Canvas(width, height, rng)
    draw(canvas)
    pixels = canvas.pixels
    if rng.random() < 0.5:
        pixels = np.asarray(cv2.flip(pixels, 1), np.uint8)
    return develop(pixels, rng, noise=float(rng.uniform(2.5, 5)), vignette=float(rng.uniform(0.15, 0.4)))


def _indoors(draw: Callable[[Canvas, interiors.Decor], None], decor: interiors.Decor, canvas: Canvas) -> None:
    draw(canvas, decor)
