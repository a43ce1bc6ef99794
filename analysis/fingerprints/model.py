"""A copy-detection network that the agency supplies, run on stills: each becomes a code of one bit a number.

The network's vectors are near (by cosine) where pictures are copies of each other. Their signs alone, packed, lose
nothing of that for SSCD (Pizzi et al., "A Self-Supervised Descriptor for Image Copy Detection", CVPR 2022): 512 bits,
compared by the bits in which they differ. A tall picture, such as a screenshot, gets codes of four squares of it too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import cv2
import msgspec
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from analysis.errors import describe
from analysis.facts import Fingerprint, MediumFacts
from analysis.fingerprints.model_manifest import MANIFEST, MODEL, TILES, Manifest, decoded

TALL = 1.6
"""Heights over widths from which squares of a picture are looked at too."""

_FLOATS = np.float32


class ModelError(Exception):
    """The network can't be loaded, or gives no vector of the promised length; the text says why in one clause."""


class Network:
    """A loaded network; for one thread."""

    def __init__(self, manifest: Manifest, content: bytes) -> None:
        """`content`: the network as an ONNX file of fixed input sizes. Raises ModelError; makes one trial run."""
        self.manifest = manifest
        try:
            self._net = cv2.dnn.readNetFromONNX(np.frombuffer(content, np.uint8))
        except cv2.error as error:
            raise ModelError(f"the network can't be read: {last_line(error)}") from error
        self._divisor = _FLOATS(manifest.input.divide_by)
        self._mean = np.array(manifest.input.mean, _FLOATS)
        self._deviation = np.array(manifest.input.deviation, _FLOATS)
        self._centre = np.array(manifest.output.centre or 0.0, _FLOATS)
        self.codes(Image.effect_noise((64, 64), 60).convert("RGB"))

    def codes(self, still: Image.Image) -> bytes:
        """One code, or `TILES` of a tall picture (the whole first), of an upright RGB still. Raises ModelError."""
        return b"".join(np.packbits(self._vector(part) > self._centre).tobytes() for part in parts(still))

    def _vector(self, still: Image.Image) -> NDArray[np.float32]:
        """The network's vector, its length as promised and all of it finite."""
        wanted = self.manifest.output
        try:
            self._net.setInput(self._prepared(still), self.manifest.input.name)
            vector = np.asarray(self._net.forward(wanted.name), _FLOATS).ravel()
        except cv2.error as error:
            raise ModelError(f"the network can't be run: {last_line(error)}") from error
        if len(vector) != wanted.length:
            raise ModelError(f"the network gives {len(vector)} numbers instead of {wanted.length}")
        if not np.isfinite(vector).all():
            raise ModelError("the network gives something that isn't a number")
        return vector

    def _prepared(self, still: Image.Image) -> NDArray[np.float32]:
        form = self.manifest.input
        pixels = np.asarray(still.resize((form.width, form.height), Image.Resampling.BILINEAR), _FLOATS)
        if form.colours == "BGR":
            pixels = pixels[:, :, ::-1]
        values = (pixels / self._divisor - self._mean) / self._deviation
        if form.layout == "NCHW":
            values = values.transpose(2, 0, 1)
        return np.ascontiguousarray(values[np.newaxis], _FLOATS)


def load_network(pack: Path) -> Network:
    """The network of an installed pack. Raises ModelError, also where the file isn't the one of the manifest."""
    try:
        manifest = decoded((pack / MANIFEST).read_bytes())
        content = (pack / MODEL).read_bytes()
    except (OSError, ValueError) as error:
        raise ModelError(f"the pack can't be read: {error}") from error
    if hashlib.sha256(content).hexdigest() != manifest.sha256:
        raise ModelError("the network's file isn't the one that the manifest describes")
    return Network(manifest, content)


def with_codes(facts: MediumFacts, still: Image.Image, network: Network) -> MediumFacts:
    """Facts of a picture with the network's codes; where it gives none, `detail` says why, and all else stands."""
    try:
        codes = network.codes(still)
    except ModelError as error:
        said = describe(network.manifest.title, error)
        return msgspec.structs.replace(facts, detail="\n".join(part for part in (facts.detail, said) if part)[:100_000])
    first, *others = facts.frames
    quality = max((each.quality for each in first.fingerprints), default=0)
    made = Fingerprint(network.manifest.method, codes, quality)
    frame = msgspec.structs.replace(first, fingerprints=(*first.fingerprints, made))
    return msgspec.structs.replace(facts, frames=(frame, *others))


def parts(still: Image.Image) -> Iterator[Image.Image]:
    """The still and, of a tall one, four squares of its width from top to bottom."""
    yield still
    width, height = still.size
    if is_tall(width, height):
        for number in range(TILES - 1):
            top = round((height - width) * number / (TILES - 2))
            yield still.crop((0, top, width, top + width))


def is_tall(width: int, height: int) -> bool:
    """Whether squares of a picture of this size are looked at too."""
    return height > TALL * width


def last_line(error: cv2.error) -> str:
    """What OpenCV says is wrong, on one line."""
    lines = [line.strip("> ") for line in str(error).splitlines() if line.strip("> ")]
    return " ".join(lines)[-300:]
