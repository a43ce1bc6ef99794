"""What a pack that finds faces finds, and what it misses: by the size of a face, its turn, darkness and noise.

    python -m tests.benchmarks.bench_faces --pack PACK --skimage FOLDER [--least 0.5,0.3] [--sheet FILE.png]

`PACK`: a pack as `models install` takes it. `FOLDER`: `skimage/data` of an unpacked scikit-image 0.25 (BSD), which
holds 100 adults' faces of 25 x 25 grey pixels out of Labeled Faces in the Wild, 100 patches that are no faces, and
photographs without people. The faces are laid into those photographs here, at known places, so that recall can be
stated; nothing of them is kept. Each is looked at once, and thoroughly. `--least`: scores from which on something is a
face, in place of the pack's.

What it can't say: how it is with children, with faces that are half hidden, and with colour. The faces have no hair and
no body round them, and those above 25 pixels are enlarged, hence soft: whole people are found more often.
"""

from __future__ import annotations

import argparse
import resource
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from analysis.faces.face_networks import FaceFinder
from analysis.fingerprints.model_manifest import MODEL
from app.models.face_pack import read_face_pack
from tests.benchmarks.figures import Figure, publish

_WIDE, _HIGH = 1_600, 1_200
"""As the workers hand a picture to the finder."""
_COLUMNS, _ROWS = 5, 4
_GROUNDS = ("brick.png", "coffee.png", "grass.png", "gravel.png", "motorcycle_left.png", "rocket.jpg")
_WITHOUT_PEOPLE = (*_GROUNDS, "chelsea.png", "hubble_deep_field.jpg", "ihc.png", "moon.png", "page.png", "text.png")
_SIZES = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
"""Edges of a face in per cent of the picture's longer edge."""
_USUAL = 8.0

_Pixels = NDArray[np.uint8]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Shown:
    """How faces are shown. `size`: per cent of the longer edge; `turn`: degrees; `light`: of all; `noise`: deviation
    of grey values after that."""

    size: float = _USUAL
    turn: float = 0.0
    light: float = 1.0
    noise: float = 0.0


def composed(ground: _Pixels, patches: Sequence[_Pixels], shown: Shown, seed: int) -> tuple[Image.Image, list[Box]]:
    """A picture with these patches laid in, one a field, and their places in parts of it."""
    chance = np.random.default_rng(seed)
    pixels = cv2.cvtColor(ground, cv2.COLOR_RGB2GRAY)[:, :, None].repeat(3, 2).astype(np.float32)
    edge = max(4, round(_WIDE * shown.size / 100))
    boxes: list[Box] = []
    for number, patch in enumerate(patches):
        row, column = divmod(number, _COLUMNS)
        field_wide, field_high = _WIDE // _COLUMNS, _HIGH // _ROWS
        left = column * field_wide + int(chance.integers(20, field_wide - edge - 20))
        top = row * field_high + int(chance.integers(20, field_high - edge - 20))
        how = cv2.INTER_AREA if edge < len(patch) else cv2.INTER_CUBIC
        upright = cv2.resize(patch, (edge, edge), interpolation=how).astype(np.float32)
        turning = cv2.getRotationMatrix2D(((edge - 1) / 2, (edge - 1) / 2), shown.turn, 1.0)
        laid = cv2.warpAffine(upright, turning, (edge, edge), borderMode=cv2.BORDER_REPLICATE)
        soft = _soft(edge)[:, :, None]
        room = pixels[top : top + edge, left : left + edge]
        room[:] = soft * laid[:, :, None] + (1 - soft) * room
        boxes.append((left / _WIDE, top / _HIGH, edge / _WIDE, edge / _HIGH))
    seen = pixels * shown.light + chance.normal(0, shown.noise, pixels.shape)
    return Image.fromarray(np.clip(seen, 0, 255).astype(np.uint8)), boxes


def matched(boxes: Sequence[Box], found: Iterable[Box]) -> tuple[int, int]:
    """How many of the places were found, and how many of what was found is at none: a find is at a place if its middle
    is in it and neither is more than three times as large as the other."""
    hit: set[int] = set()
    beside = 0
    for x, y, w, h in found:
        middle = x + w / 2, y + h / 2
        here = [
            number
            for number, (left, top, wide, high) in enumerate(boxes)
            if left <= middle[0] <= left + wide and top <= middle[1] <= top + high and 1 / 3 <= h / high <= 3
        ]
        hit.update(here)
        beside += not here
    return len(hit), beside


class Trial:
    """A finder with one size of its input, on the whole set."""

    def __init__(self, finder: FaceFinder, data: Path, *, thorough: bool) -> None:
        self._finder = finder
        self._thorough = thorough
        patches = (np.load(data / "lfw_subset.npy") * 255).astype(np.uint8)
        self._faces, self._others = list(patches[:100]), list(patches[100:])
        self._data = data
        self._grounds = [self._ground(name) for name in _GROUNDS]
        self.seconds = 0.0
        self.looks = 0

    def example(self) -> Image.Image:
        """One of the pictures, as it is composed."""
        return composed(self._grounds[1], self._faces[: _COLUMNS * _ROWS], Shown(), 0)[0]

    def recall(self, shown: Shown) -> tuple[float, int]:
        """Which part of the faces is found, and how many finds are at none of them."""
        return self._share(self._faces, shown)

    def named_others(self, shown: Shown) -> float:
        """Which part of the patches that are no faces is taken for faces."""
        return self._share(self._others, shown)[0]

    def named_without_people(self) -> int:
        """How many finds there are in photographs without people."""
        return sum(len(self._find(Image.fromarray(self._ground(name)))) for name in _WITHOUT_PEOPLE)

    def _share(self, patches: Sequence[_Pixels], shown: Shown) -> tuple[float, int]:
        hits = beside = 0
        some = _COLUMNS * _ROWS
        for start in range(0, len(patches), some):
            ground = self._grounds[start // some % len(self._grounds)]
            picture, boxes = composed(ground, patches[start : start + some], shown, start)
            hit, missed = matched(boxes, self._find(picture))
            hits, beside = hits + hit, beside + missed
        return hits / len(patches), beside

    def _find(self, picture: Image.Image) -> list[Box]:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
        found = [face.region for face in self._finder.find(picture, thorough=self._thorough)]
        self.seconds += resource.getrusage(resource.RUSAGE_SELF).ru_utime - before
        self.looks += 1
        return found

    def _ground(self, name: str) -> _Pixels:
        return np.asarray(Image.open(self._data / name).convert("RGB").resize((_WIDE, _HIGH)))


def measure(trial: Trial, name: str) -> list[Figure]:
    """All figures of one finder."""
    made: list[Figure] = []
    beside = 0
    for title, shown in (
        *((f"{size:g} % of the longer edge", Shown(size)) for size in _SIZES),
        *((f"turned by {turn}°", Shown(turn=turn)) for turn in (15, 30, 45, 60, 90, 180)),
        *((f"light {light:g}", Shown(light=light, noise=2)) for light in (0.5, 0.25, 0.1, 0.05)),
        *((f"noise {noise}", Shown(noise=noise)) for noise in (10, 20, 40)),
    ):
        share, others = trial.recall(shown)
        beside += others
        made.append(Figure(f"faces {name}: found, {title}", 100 * share, "%"))
    made.append(Figure(f"faces {name}: named beside faces, in {trial.looks} looks", beside, ""))
    made.append(Figure(f"faces {name}: patches that are none, named", 100 * trial.named_others(Shown()), "%"))
    made.append(Figure(f"faces {name}: named in photos without people", trial.named_without_people(), ""))
    made.append(Figure(f"faces {name}: processor time a picture", 1000 * trial.seconds / trial.looks, "ms"))
    return made


def _soft(edge: int) -> NDArray[np.float32]:
    """1 in the middle of a patch, falling to 0 at its edges, so that these aren't seen."""
    inward = np.clip((1 - np.abs(np.linspace(-1, 1, edge, dtype=np.float32))) / 0.12, 0, 1)
    return np.asarray(np.minimum(inward[:, None], inward[None, :]), np.float32)


def main() -> int:
    """Measure what is named; without a pack there is nothing to measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pack", type=Path)
    parser.add_argument("--skimage", type=Path)
    parser.add_argument("--least", default="")
    parser.add_argument("--sheet", type=Path, help="write one of the composed pictures here, to be looked at")
    arguments = parser.parse_args()
    if arguments.pack is None or arguments.skimage is None:
        print("No pack that finds faces comes with the program; name one with --pack, and --skimage (see the source).")
        return 0
    cv2.setNumThreads(1)
    pack = read_face_pack(arguments.pack)
    for least in [float(each) for each in arguments.least.split(",") if each] or [pack.manifest.least]:
        finder = FaceFinder(msgspec.structs.replace(pack.manifest, least=least, measurer=None), pack.files[MODEL])
        for thorough in (False, True):
            trial = Trial(finder, arguments.skimage, thorough=thorough)
            if arguments.sheet is not None:
                trial.example().save(arguments.sheet)
            publish(measure(trial, f"from {least:g}, {'thorough' if thorough else 'once'}"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
