"""Fingerprints of a still as others know them: PDQ, and pHash.

PDQ: Meta, "The TMK+PDQF Video-Hashing Algorithm and the PDQ Image-Hashing Algorithm" (2019), by the official filter.
The seven turned and mirrored forms are made from its bits (`app.linking.prints.dihedral`).
pHash: `imagehash.phash` with its defaults (64 bits of the DCT of a 32 x 32 luminance picture, against their median).
"""

from __future__ import annotations

import hashlib

import imagehash
import numpy as np
import pdqhash
from PIL import Image

from analysis.facts import Fingerprint


def fingerprints(still: Image.Image) -> tuple[Fingerprint, ...]:
    """`pdq`, `phash` and `pixels` of an upright RGB still of at most 512 px.

    `quality` is PDQ's (0 to 100, how much structure there is); whoever compares decides what is too low.
    """
    rgb = np.ascontiguousarray(np.asarray(still))
    bits, raw_quality = pdqhash.compute(rgb)
    quality = max(0, min(100, int(raw_quality)))
    shape = b"%d %d " % still.size
    return (
        Fingerprint("pdq", np.packbits(np.asarray(bits, dtype=np.uint8)).tobytes(), quality),
        Fingerprint("phash", np.packbits(imagehash.phash(still).hash).tobytes(), quality),
        Fingerprint("pixels", hashlib.sha256(shape + rgb.tobytes()).digest()[:16], quality),
    )
