"""Finding faces in a picture with the agency's network, and measuring them with another, run by OpenCV.

The maps of the first are read as CenterFace's (Xu et al., 2019): a heatmap of centres, the logarithm of the box's size,
the centre's offset, five landmarks relative to the box. For the second, faces are turned and scaled so that these five
lie where ArcFace (Deng et al., CVPR 2019) has them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from analysis.faces.face_manifest import MEASURER, FaceManifest, decoded
from analysis.facts import FoundFace
from analysis.fingerprints.model import ModelError, last_line
from analysis.fingerprints.model_manifest import MANIFEST, MODEL, Input

MOST = 200
"""Faces of one picture; those with the highest score."""
_MOST_BOXES = 50 * MOST
"""Of which those that stand for one face are joined: in a picture of nothing but centres, the surest of them."""
_STRIDE = 4
_OVERLAP = 0.3
"""Of two boxes that overlap more (intersection over union) only the surer one is kept, as CenterFace's authors do."""
_LARGEST_LOG = 8.0
"""Of a box's size; e^8 is beyond any input."""
_TEMPLATE = np.asarray(
    [[38.2946, 51.6963], [73.5318, 51.5014], [56.0252, 71.7366], [41.5493, 92.3655], [70.7299, 92.2041]], np.float32
)
"""Eyes, nose and corners of the mouth in 112 x 112 pixels."""
_ALIGNED = 112

_TILE, _AT = 0.4, (0.0, 0.5, 1.0)
"""Edge of the parts that are looked at for small faces, in parts of the still's, and where they lie: a face of up to a
tenth of the edge is whole in one of them."""
_CUT = 2.0
"""Pixels from an edge within which a box touches it."""
_TURNS = {
    1: Image.Transpose.ROTATE_90,
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_270,
}
THOROUGH_LOOKS = 4 + len(_AT) ** 2
"""Runs of the network for a still that is looked at thoroughly."""

_Floats = NDArray[np.float32]


@dataclass(frozen=True)
class _Part:
    """A part of a still that is looked at on its own, in its pixels, turned counterclockwise by quarters."""

    left: int
    top: int
    width: int
    height: int
    quarters: int
    whole: tuple[int, int]
    """Size of the still."""

    def cut(self, still: Image.Image) -> Image.Image:
        """Its pixels, turned."""
        box = (self.left, self.top, self.left + self.width, self.top + self.height)
        part = still if (self.width, self.height) == self.whole else still.crop(box)
        return part.transpose(_TURNS[self.quarters]) if self.quarters else part

    def laid_back(
        self, boxes: _Floats, scores: _Floats, points: _Floats, stretch: _Floats
    ) -> tuple[_Floats, _Floats, _Floats]:
        """Boxes and points found in it, `stretch` times as large, where they lie in the still. What touches an edge at
        which the part was cut is left out: it is whole in another part."""
        corners = self._upright(np.stack([boxes[:, :2], boxes[:, :2] + boxes[:, 2:]], 1) * stretch)
        first, last = corners.min(1), corners.max(1)
        inside = (first > _CUT) | (np.asarray([self.left, self.top]) == 0)
        ends = np.asarray([self.left + self.width, self.top + self.height]) == np.asarray(self.whole)
        inside &= (last < np.asarray([self.width, self.height]) - _CUT) | ends
        kept = inside.all(1)
        away = np.asarray([self.left, self.top], np.float32)
        laid = np.concatenate([first + away, last - first], 1)[kept].astype(np.float32)
        return laid, scores[kept], (self._upright(points * stretch) + away)[kept].astype(np.float32)

    def _upright(self, points: _Floats) -> _Floats:
        """Points (..., 2) as they lie in the part before it was turned."""
        x, y = points[..., 0], points[..., 1]
        turned = {
            0: (x, y),
            1: (self.width - y, x),
            2: (self.width - x, self.height - y),
            3: (y, self.height - x),
        }[self.quarters]
        return np.stack(turned, -1)


def _parts(size: tuple[int, int], *, thorough: bool) -> list[_Part]:
    width, height = size
    whole = _Part(0, 0, width, height, 0, size)
    if not thorough:
        return [whole]
    wide, high = max(1, round(width * _TILE)), max(1, round(height * _TILE))
    tiles = [
        _Part(round(x * (width - wide)), round(y * (height - high)), wide, high, 0, size) for y in _AT for x in _AT
    ]
    return [whole, *(replace(whole, quarters=quarters) for quarters in (1, 2, 3)), *tiles]


class FaceFinder:
    """The networks of a pack, loaded; for one thread."""

    def __init__(self, manifest: FaceManifest, detector: bytes, measurer: bytes = b"") -> None:
        """Raises ModelError; makes one trial run of each."""
        self.manifest = manifest
        self._detector = _read(detector)
        self._measurer = _read(measurer) if manifest.measurer is not None else None
        self.find(Image.effect_noise((64, 48), 60).convert("RGB"))
        self._measure(np.full((_ALIGNED, _ALIGNED, 3), 127, np.uint8), _TEMPLATE)

    def find(self, still: Image.Image, *, thorough: bool = False) -> tuple[FoundFace, ...]:
        """The faces in an upright RGB still, the surest first. `thorough`: also those that are small or turned, which
        takes `THOROUGH_LOOKS` runs of the network. Raises ModelError."""
        looked = [self._look(still, part) for part in _parts(still.size, thorough=thorough)]
        boxes, scores, points = (np.concatenate(each) for each in zip(*looked, strict=True))
        pixels = np.asarray(still) if self._measurer is not None else None
        width, height = still.size
        found = []
        for place in _kept(boxes, scores, self.manifest.least):
            left, top = max(0.0, boxes[place][0] / width), max(0.0, boxes[place][1] / height)
            right = min(1.0, (boxes[place][0] + boxes[place][2]) / width)
            bottom = min(1.0, (boxes[place][1] + boxes[place][3]) / height)
            if right > left and bottom > top:
                vector = b"" if pixels is None else self._measure(pixels, points[place])
                region = (float(left), float(top), float(right - left), float(bottom - top))
                found.append(FoundFace(region, min(1.0, float(scores[place])), vector))
        return tuple(found)

    def _look(self, still: Image.Image, part: _Part) -> tuple[_Floats, _Floats, _Floats]:
        """Boxes, scores and points of one part, in pixels of the still."""
        edge = self.manifest.input.width
        turned = part.cut(still)
        shrink = edge / max(turned.size)
        size = max(1, round(turned.width * shrink)), max(1, round(turned.height * shrink))
        room = Image.new("RGB", (edge, edge))
        room.paste(turned.resize(size, Image.Resampling.BILINEAR), (0, 0))
        maps = self.manifest.maps
        heat, scale, offset, marks = _run(
            self._detector,
            self.manifest.input,
            np.asarray(room),
            (maps.heatmap, maps.scale, maps.offset, maps.landmarks),
            (1, 2, 2, 10),
        )
        boxes, scores, points = _decoded(heat[0], scale, offset, marks, self.manifest.least)
        stretch = np.asarray([turned.width / size[0], turned.height / size[1]], np.float32)
        return part.laid_back(boxes, scores, points, stretch)

    def _measure(self, pixels: NDArray[np.uint8], points: _Floats) -> bytes:
        """The vector of the face with these five points, of length 1; empty where they are no face's."""
        wanted = self.manifest.measurer
        if wanted is None or self._measurer is None:
            return b""
        turn, _ = cv2.estimateAffinePartial2D(points, _TEMPLATE, method=cv2.LMEDS)
        if turn is None or not np.isfinite(turn).all():
            return b""
        aligned = np.asarray(cv2.warpAffine(np.ascontiguousarray(pixels), turn, (_ALIGNED, _ALIGNED)), np.uint8)
        (made,) = _run(self._measurer, wanted.input, aligned, (wanted.output,), (0,))
        vector = made.ravel()
        if len(vector) != wanted.length:
            raise ModelError(f"the network that measures gives {len(vector)} numbers instead of {wanted.length}")
        length = float(np.linalg.norm(vector))
        return (vector / length).astype("<f4").tobytes() if length > 0 else b""


def load_finder(pack: Path) -> FaceFinder:
    """The networks of an installed pack. Raises ModelError, also where a file isn't the one of the manifest."""
    try:
        manifest = decoded((pack / MANIFEST).read_bytes())
        files = {MODEL: (pack / MODEL).read_bytes()}
        if manifest.measurer is not None:
            files[MEASURER] = (pack / MEASURER).read_bytes()
    except (OSError, ValueError) as error:
        raise ModelError(f"the pack can't be read: {error}") from error
    wanted = {MODEL: manifest.sha256, MEASURER: manifest.measurer.sha256 if manifest.measurer else ""}
    for name, content in files.items():
        if hashlib.sha256(content).hexdigest() != wanted[name]:
            raise ModelError(f"{name} isn't the network that the manifest describes")
    return FaceFinder(manifest, files[MODEL], files.get(MEASURER, b""))


def _decoded(
    heat: _Floats, scale: _Floats, offset: _Floats, marks: _Floats, least: float
) -> tuple[_Floats, _Floats, _Floats]:
    """Boxes (left, top, width, height), scores and points, in pixels of the input."""
    rows, columns = np.nonzero(heat >= least)
    scores = heat[rows, columns]
    if len(scores) > _MOST_BOXES:
        surest = np.argsort(-scores, kind="stable")[:_MOST_BOXES]
        rows, columns, scores = rows[surest], columns[surest], scores[surest]
    tall, wide = (np.exp(np.minimum(scale[each, rows, columns], _LARGEST_LOG)) * _STRIDE for each in (0, 1))
    middle_x = (columns + offset[1, rows, columns] + 0.5) * _STRIDE
    middle_y = (rows + offset[0, rows, columns] + 0.5) * _STRIDE
    left, top = middle_x - wide / 2, middle_y - tall / 2
    across = [marks[2 * each + 1, rows, columns] * wide + left for each in range(5)]
    down = [marks[2 * each, rows, columns] * tall + top for each in range(5)]
    points = np.stack([np.stack(across, 1), np.stack(down, 1)], 2) if len(rows) else np.zeros((0, 5, 2))
    boxes = np.stack([left, top, wide, tall], 1).astype(np.float32)
    return boxes, scores, points.astype(np.float32)


def _kept(boxes: _Floats, scores: _Floats, least: float) -> list[int]:
    """Places of the boxes that stand for a face each, the surest first."""
    if not len(boxes):
        return []
    surest = np.argsort(-scores, kind="stable")[:_MOST_BOXES]
    left = cv2.dnn.NMSBoxes(boxes[surest].tolist(), scores[surest].tolist(), max(0.0, least - 1e-6), _OVERLAP)
    return [int(surest[place]) for place in np.asarray(left).ravel()[:MOST]]


def _read(content: bytes) -> cv2.dnn.Net:
    try:
        return cv2.dnn.readNetFromONNX(np.frombuffer(content, np.uint8))
    except cv2.error as error:
        raise ModelError(f"a network can't be read: {last_line(error)}") from error


def _run(
    net: cv2.dnn.Net, form: Input, pixels: NDArray[np.uint8], outputs: tuple[str, ...], depths: tuple[int, ...]
) -> list[_Floats]:
    """Its outputs for RGB pixels of the size that it takes; `depths`: how many maps each is, 0 where it is a vector."""
    values: _Floats = pixels.astype(np.float32)
    if form.colours == "BGR":
        values = values[:, :, ::-1]
    mean, deviation = np.asarray(form.mean, np.float32), np.asarray(form.deviation, np.float32)
    values = np.asarray((values / np.float32(form.divide_by) - mean) / deviation, np.float32)
    if form.layout == "NCHW":
        values = values.transpose(2, 0, 1)
    try:
        net.setInput(np.ascontiguousarray(values[np.newaxis], np.float32), form.name)
        found = [np.asarray(each, np.float32) for each in net.forward(outputs)]
    except cv2.error as error:
        raise ModelError(f"a network can't be run: {last_line(error)}") from error
    size = form.width // _STRIDE
    for name, depth, each in zip(outputs, depths, found, strict=True):
        if depth and each.shape != (1, depth, size, size):
            raise ModelError(f"its output {name} has the shape {each.shape} instead of {(1, depth, size, size)}")
        if not np.isfinite(each).all():
            raise ModelError("a network gives something that isn't a number")
    return [each[0] if depth else each for depth, each in zip(depths, found, strict=True)]
