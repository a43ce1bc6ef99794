"""What a model pack says about its network: what goes in, what comes out, and what its nearness means.

A pack is supplied by the agency (`docs/handbook/models.md`). `resources/models/pack.schema.json` says what a manifest
may hold; `app.models` checks it once, when the pack is installed.
"""

from __future__ import annotations

import msgspec

MANIFEST = "manifest.json"
MODEL = "model.onnx"
FORMAT = 1
"""Version of the manifest's form that this program reads."""
TILES = 5
"""Most codes of one picture: of the whole, and of four squares of a tall one."""


class Input(msgspec.Struct, frozen=True):
    """The picture as the network takes it: squeezed to this size, each value (v / divide_by - mean) / deviation."""

    name: str
    width: int
    height: int
    layout: str
    """`NHWC` or `NCHW`."""
    colours: str
    """`RGB` or `BGR`."""
    divide_by: float
    mean: tuple[float, float, float]
    deviation: tuple[float, float, float]


class Output(msgspec.Struct, frozen=True):
    """The vector that the network gives."""

    name: str
    length: int
    """Numbers of the vector; a multiple of 64."""
    metric: str
    """`cosine`."""
    centre: tuple[float, ...] = ()
    """Mean of the vectors of many pictures; it is taken off before the signs are. Empty: nothing is."""


class Limit(msgspec.Struct, frozen=True):
    """A threshold: codes that differ in at most `bits`, what that means, and how it was measured."""

    bits: int
    meaning: str
    measured: str


class Limits(msgspec.Struct, frozen=True):
    """`candidate`: worth a close look. `sure`: worth telling the officer where the close look proves nothing."""

    candidate: Limit
    sure: Limit


class Described(msgspec.Struct, frozen=True):
    """What every pack's manifest says, whatever its network does."""

    format: int
    name: str
    version: str
    licence: str
    source: str
    """Where the network comes from: a paper, a project."""
    made_by: str
    sha256: str
    """Of the network's file (`MODEL`), lower-case hexadecimal."""
    input: Input

    @property
    def title(self) -> str:
        """Name and version, by which a pack is spoken of."""
        return f"{self.name}@{self.version}"


class Manifest(Described, frozen=True):
    """The manifest of a pack that finds copies."""

    output: Output
    thresholds: Limits

    @property
    def method(self) -> str:
        """Method of the fingerprints that this network makes, and of the links that it alone speaks for."""
        return f"model:{self.title}"

    @property
    def code_bytes(self) -> int:
        """Bytes of one code: a bit for each number of the vector."""
        return self.output.length // 8


def decoded(content: bytes) -> Manifest:
    """The manifest in these bytes. Raises ValueError where it isn't one."""
    return msgspec.json.decode(content, type=Manifest)
