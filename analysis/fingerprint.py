"""Fingerprints of a still: PDQ with its seven turned and mirrored forms, and pHash.

PDQ: Meta, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm" (2019), by the official filter.
pHash: `imagehash.phash` with its defaults (64 bits of the DCT of a 32 x 32 luminance picture, against their median).

The order in `pdq-dihedral`, 32 bytes each, is that of `pdqhash.compute_dihedral` without its first (the upright form):
    0 turned 90 degrees counter-clockwise    1 turned 180    2 turned 90 clockwise
    3 mirrored top to bottom    4 mirrored left to right    5 transposed    6 transposed along the other diagonal
"""

from __future__ import annotations

from collections.abc import Sequence

import imagehash
import numpy as np
import pdqhash
from PIL import Image

from analysis.facts import Fingerprint

DIHEDRAL_FORMS = (
    "turned 90 counter-clockwise",
    "turned 180",
    "turned 90 clockwise",
    "mirrored top to bottom",
    "mirrored left to right",
    "transposed",
    "transposed along the other diagonal",
)
"""Names of the seven forms in `pdq-dihedral`, in their order."""


def fingerprints(still: Image.Image) -> tuple[Fingerprint, ...]:
    """`pdq`, `pdq-dihedral` and `phash` of an upright RGB still of at most 512 px.

    `quality` is PDQ's (0 to 100, how much structure there is); whoever compares decides what is too low.
    """
    hashes, raw_quality = pdqhash.compute_dihedral(np.ascontiguousarray(np.asarray(still)))
    quality = max(0, min(100, int(raw_quality)))
    return (
        Fingerprint("pdq", _packed(hashes[:1]), quality),
        Fingerprint("pdq-dihedral", _packed(hashes[1:]), quality),
        Fingerprint("phash", np.packbits(imagehash.phash(still).hash).tobytes(), quality),
    )


def _packed(hashes: Sequence[np.ndarray]) -> bytes:
    return np.packbits(np.asarray(hashes, dtype=np.uint8)).tobytes()
