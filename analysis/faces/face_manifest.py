"""What a pack that finds faces says about its networks; see `docs/handbook/people.md`.

`resources/models/faces.schema.json` says what a manifest may hold; `app.models.face_pack` checks it on install.
"""

from __future__ import annotations

import msgspec

from analysis.fingerprints.model_manifest import Described, Input

KIND = "faces"
FORMAT = 1
"""Version of the manifest's form that this program reads."""
MEASURER = "measurer.onnx"
"""The network's file that measures faces; the one that finds them is `analysis.fingerprints.model_manifest.MODEL`."""


class Maps(msgspec.Struct, frozen=True):
    """Names of the outputs of a network of the CenterFace kind (Xu et al., "CenterFace: Joint Face Detection and
    Alignment Using Face as Point", 2019): maps of a quarter of the input's size."""

    heatmap: str
    scale: str
    offset: str
    landmarks: str


class Nearness(msgspec.Struct, frozen=True):
    """A cosine of two vectors, what it means, and how it was measured."""

    cosine: float
    meaning: str
    measured: str


class Measurer(msgspec.Struct, frozen=True):
    """A network that makes a vector of a face aligned by five points to 112 x 112 pixels, as ArcFace's are."""

    sha256: str
    input: Input
    output: str
    length: int
    """Numbers of the vector."""
    same: Nearness
    """From here on two faces of one session are proposed as one person's."""
    alike: Nearness
    """From here on it is suggested that faces of different sessions may be one person's."""


class FaceManifest(Described, frozen=True):
    """A pack's manifest. Its `sha256` is that of the network that finds faces, and the width and height of its `input`
    are one edge, a multiple of 32: a picture is fitted into its upper left corner. Its title is the method of what it
    finds, too."""

    kind: str
    purpose: str
    """What it may be used for, as the agency decided."""
    maps: Maps
    least: float
    """Score from which on something is a face."""
    measured: str
    """How `least` was measured."""
    measurer: Measurer | None = None


def decoded(content: bytes) -> FaceManifest:
    """The manifest in these bytes. Raises ValueError where it isn't one."""
    return msgspec.json.decode(content, type=FaceManifest)
