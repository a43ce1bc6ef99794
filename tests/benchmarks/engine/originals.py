"""The pictures that the benchmark starts from: the user's, brought to one form, and painted ones."""

from __future__ import annotations

import warnings
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageOps

from app.demo.scenery import INDOOR, SUBJECTS, Scene, paint
from tests.benchmarks.engine.cache import CACHE, made
from tests.benchmarks.engine.pixels import Pixels, decoded, encoded, within
from tests.benchmarks.engine.spread import spread

EDGE = 1280
"""Longer edge in pixels that an original has at most."""
SMALLEST = 200
FLATTEST = 6.0
"""Deviation of grey values under which a picture shows too little to be looked for."""


@dataclass(frozen=True)
class Original:
    """A picture that edits are made of. `name`: where it comes from; `path`: its JPEG in the benchmark's form."""

    name: str
    path: Path
    painted: bool

    def pixels(self) -> Pixels:
        return decoded(self.path.read_bytes())


def photographs(media: Sequence[Path], cache: Path = CACHE) -> list[Original]:
    """Every picture below the folders that Pillow reads and that is neither tiny nor flat, upright, ordered by path."""
    found = [(folder, path) for folder in media for path in sorted(folder.rglob("*")) if path.is_file()]
    recipe = [EDGE, SMALLEST, FLATTEST, *((str(path), path.stat().st_size) for _, path in found)]
    kept = made("photographs", recipe, partial(_normalise, found), cache)
    names = (kept / "names.txt").read_text(encoding="utf-8").splitlines()
    return [Original(name, kept / f"{number:04d}.jpg", painted=False) for number, name in enumerate(names)]


def _normalise(found: Sequence[tuple[Path, Path]], into: Path) -> None:
    names: list[str] = []
    for folder, path in found:
        pixels = _upright(path)
        if pixels is None or min(pixels.shape[:2]) < SMALLEST or _deviation(pixels) < FLATTEST:
            continue
        small = within(pixels, EDGE, EDGE) if max(pixels.shape) > EDGE else pixels
        (into / f"{len(names):04d}.jpg").write_bytes(encoded(small, quality=92))
        names.append(f"{folder.name}/{path.relative_to(folder).as_posix()}")
    (into / "names.txt").write_text("".join(f"{name}\n" for name in names), encoding="utf-8")


def _upright(path: Path) -> Pixels | None:
    """The picture as it is shown; None where Pillow can't read it (other media, damaged files)."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path) as image:
                return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
    except (OSError, ValueError, SyntaxError, EOFError, TypeError, Image.DecompressionBombError):
        return None


def _deviation(pixels: Pixels) -> float:
    return float(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).std())


def paintings(count: int, first: int = 1000, cache: Path = CACHE) -> list[Original]:
    """So many different painted scenes, 1024 x 768, no two of one room. `first`: the first one's seed."""
    numbers = range(first, first + count)
    return _painted(
        f"paintings-{first}-{count}", [Scene(SUBJECTS[at % len(SUBJECTS)], at, at) for at in numbers], cache
    )


def flats(count: int, cache: Path = CACHE) -> list[tuple[int, Original]]:
    """Three pictures of different rooms of each of so many flats; in front of each, which flat it is of."""
    scenes = [Scene(room, 9000 + flat, 9000 + flat) for flat in range(count) for room in INDOOR]
    return [(at // len(INDOOR), original) for at, original in enumerate(_painted(f"flats-{count}", scenes, cache))]


def _painted(name: str, scenes: Sequence[Scene], cache: Path) -> list[Original]:
    folder = made(name, [EDGE, *scenes], partial(_paint_all, scenes), cache)
    return [
        Original(f"painted {scene.subject} {scene.seed}", folder / f"{number:04d}.jpg", painted=True)
        for number, scene in enumerate(scenes)
    ]


def _paint_all(scenes: Sequence[Scene], into: Path) -> None:
    spread(partial(_paint, into), list(enumerate(scenes)))


def _paint(into: Path, numbered: tuple[int, Scene]) -> None:
    number, scene = numbered
    (into / f"{number:04d}.jpg").write_bytes(encoded(paint(scene, 1024, 768), quality=92))


def shuffled(originals: Sequence[Original]) -> list[Original]:
    """In an order that depends on their names alone, so that a few of them are a fair choice."""
    return sorted(originals, key=lambda each: zlib.crc32(each.name.encode()))
