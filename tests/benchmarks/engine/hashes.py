"""The hashes that everyone uses, as peers: imagehash's, and PDQ upright and in the best of its eight forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from types import MappingProxyType

import imagehash
import numpy as np
import pdqhash
from numpy.typing import NDArray
from PIL import Image

from tests.benchmarks.engine.cache import CACHE, made
from tests.benchmarks.engine.cases import Case
from tests.benchmarks.engine.pixels import Pixels, decoded, within
from tests.benchmarks.engine.scoring import Likeness
from tests.benchmarks.engine.spread import spread

Bits = NDArray[np.bool_]


def _imagehash(compute: Callable[[Image.Image], imagehash.ImageHash], pixels: Pixels) -> Bits:
    return np.asarray(compute(Image.fromarray(pixels)).hash, bool).reshape(1, -1)


def _pdq(pixels: Pixels) -> Bits:
    """The eight forms, upright first, of the picture at no more than 512 px, as its authors advise."""
    small = within(pixels, 512, 512) if max(pixels.shape) > 512 else pixels
    return np.asarray(pdqhash.compute_dihedral(np.ascontiguousarray(small))[0], bool)


HASHES: Mapping[str, Callable[[Pixels], Bits]] = MappingProxyType(
    {
        "dHash 64": partial(_imagehash, imagehash.dhash),
        "wHash 64": partial(_imagehash, imagehash.whash),
        "pHash 64": partial(_imagehash, imagehash.phash),
        "pHash 256": partial(_imagehash, partial(imagehash.phash, hash_size=16)),
        "PDQ": _pdq,
    }
)
"""Forms x bits of a picture."""

DIHEDRAL = "PDQ, best of 8"


def described(case: Case, cache: Path = CACHE) -> dict[str, Bits]:
    """Of each hash: files x forms x bits. Kept with the case, since neither changes."""
    paths = [case.folder / file.path for file in case.files]
    recipe = [*HASHES, *((str(path), path.stat().st_size) for path in paths)]
    kept = made(f"{case.folder.name}-hashes", recipe, partial(_describe_all, paths), cache)
    return {name: np.load(kept / f"{name}.npy") for name in HASHES}


def _describe_all(paths: Sequence[Path], into: Path) -> None:
    each = spread(_describe, paths)
    for at, name in enumerate(HASHES):
        np.save(into / f"{name}.npy", np.stack([bits[at] for bits in each]))


def _describe(path: Path) -> list[Bits]:
    pixels = decoded(path.read_bytes())
    return [compute(pixels) for compute in HASHES.values()]


def likenesses(bits: Mapping[str, Bits]) -> Mapping[str, Callable[[], Likeness]]:
    """Of each method, what gives its likeness of every two files: bits that agree, made when it is asked for."""
    upright = {name: partial(_agreeing, values[:, :1]) for name, values in bits.items()}
    return upright | {DIHEDRAL: partial(_agreeing, bits["PDQ"])}


def _agreeing(forms: Bits) -> Likeness:
    signs = 2 * forms.astype(np.float32) - 1
    best = np.full((len(forms), len(forms)), -1, np.int16)
    for form in range(forms.shape[1]):
        agreeing = (forms.shape[2] + signs[:, form] @ signs[:, 0].T) / 2
        np.maximum(best, agreeing.astype(np.int16), out=best)
    return np.maximum(best, best.T)
