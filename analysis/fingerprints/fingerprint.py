"""Fingerprints of a still: those that others know, PDQ and pHash, and our own of its regions and its pixels.

PDQ: see `analysis.fingerprints.pdq`. The seven turned and mirrored forms are made from its bits
(`app.linking.prints.dihedral`). pHash: the values of `imagehash.phash` with its defaults (64 bits of the cosine
transform of a 32 x 32 luminance picture, against their median), without its import of scipy in every worker.
"""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from analysis.facts import Fingerprint
from analysis.fingerprints.pdq import Luma, luma, pdq
from analysis.fingerprints.region_layout import EVEN_SHARE, TONE
from analysis.fingerprints.region_layout import METHOD as REGIONS
from analysis.fingerprints.regions import even_percent, region_prints

_PHASH_SIDE = 32
_PHASH_KEPT = 8
_COSINES = np.cos(np.pi / (2 * _PHASH_SIDE) * np.outer(np.arange(_PHASH_KEPT), 2 * np.arange(_PHASH_SIDE) + 1))


def fingerprints(still: Image.Image) -> tuple[Fingerprint, ...]:
    """`pdq`, `phash` and `pixels` of an upright RGB still of at most 512 px.

    `quality` is PDQ's (0 to 100, how much structure there is); whoever compares decides what is too low.
    """
    rgb = np.ascontiguousarray(np.asarray(still))
    return _of_all(still, rgb, luma(rgb))


def picture_fingerprints(still: Image.Image) -> tuple[Fingerprint, ...]:
    """As `fingerprints`, and `pdq-regions` where parts of the still are pictures of their own, and `tone` where most of
    it has one."""
    rgb = np.ascontiguousarray(np.asarray(still))
    light = luma(rgb)
    value, quality = region_prints(rgb, light)
    regions = (Fingerprint(REGIONS, value, quality),) if value else ()
    known = _of_all(still, rgb, light)
    even = even_percent(light)
    tone = (Fingerprint(TONE, bytes([even]), known[0].quality),) if even >= EVEN_SHARE else ()
    return (*known, *regions, *tone)


def _of_all(still: Image.Image, rgb: NDArray[np.uint8], light: Luma) -> tuple[Fingerprint, ...]:
    value, quality = pdq(light)
    pixels = hashlib.sha256(b"%d %d " % still.size)
    pixels.update(rgb.data)
    return (
        Fingerprint("pdq", value, quality),
        Fingerprint("phash", _phash(still), quality),
        Fingerprint("pixels", pixels.digest()[:16], quality),
    )


def _phash(still: Image.Image) -> bytes:
    small = still.convert("L").resize((_PHASH_SIDE, _PHASH_SIDE), Image.Resampling.LANCZOS)
    # Rounded, since what is nothing but a rounding error must not lie above the median.
    coefficients = np.round(_COSINES @ np.asarray(small, dtype=np.float64) @ _COSINES.T, 6)
    return np.packbits(coefficients > np.median(coefficients)).tobytes()
