"""Which originals show the same thing, so that no method is blamed for joining them.

Two sources: what the user knows (a file `same.txt` in a folder of media: each line names pictures that show the same,
by their paths below the folder, separated by tabs), and a look that is slower and surer than what is judged: SIFT with
ratio test and RANSAC (Lowe 2004) at high resolution on every pair that shares features, and PDQ in its eight forms.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import combinations
from pathlib import Path

import cv2
import numpy as np
import pdqhash
from numpy.typing import NDArray

from tests.benchmarks.engine.cache import CACHE, made
from tests.benchmarks.engine.originals import Original
from tests.benchmarks.engine.pixels import decoded, within
from tests.benchmarks.engine.spread import spread

Pairs = frozenset[tuple[int, int]]
Features = tuple[NDArray[np.float32], NDArray[np.float32]]
"""Points (n, 2) in pixels, and RootSIFT descriptors (n, 128) of length 1 (Arandjelović and Zisserman 2012)."""

TWIN_BITS = 40
SHARED, NEAR = 4, 0.9
PLANE_INLIERS, SCENE_INLIERS = 10, 15
_FEATURES, _ASKED, _EDGE = 400, 80, 640
_CONTRAST = 0.01
"""A quarter of SIFT's own, so that pictures of soft shapes have features too."""


def known(media: Sequence[Path], originals: Sequence[Original]) -> Pairs:
    """What the files `same.txt` of the folders say."""
    number = {original.name: at for at, original in enumerate(originals)}
    pairs: set[tuple[int, int]] = set()
    for folder in media:
        told = folder / "same.txt"
        for line in told.read_text(encoding="utf-8").splitlines() if told.is_file() else []:
            names = [f"{folder.name}/{name.strip()}" for name in line.split("\t")]
            pairs.update(combinations(sorted(number[name] for name in names if name in number), 2))
    return frozenset(pairs)


def groups(pairs: Pairs) -> list[list[int]]:
    """What hangs together by these pairs: what shows the same as the same shows the same."""
    group: dict[int, list[int]] = {}
    for a, b in sorted(pairs):
        ours, theirs = group.setdefault(a, [a]), group.setdefault(b, [b])
        if ours is not theirs:
            ours += theirs
            group.update(dict.fromkeys(theirs, ours))
    return sorted(sorted(each) for each in {id(each): each for each in group.values()}.values())


def closed(pairs: Pairs) -> Pairs:
    """All pairs, a < b, within each of the groups."""
    return frozenset(pair for group in groups(pairs) for pair in combinations(group, 2))


def seen(originals: Sequence[Original], cache: Path = CACHE) -> Pairs:
    """Pairs of originals, a < b, that show the same picture or scene. Painted ones are all different, and left out."""
    photographs = [at for at, original in enumerate(originals) if not original.painted]
    if len(photographs) < 2:
        return frozenset()
    recipe = [(originals[at].name, originals[at].path.stat().st_size) for at in photographs]
    constants = [TWIN_BITS, SHARED, NEAR, PLANE_INLIERS, SCENE_INLIERS, _FEATURES, _ASKED, _EDGE, _CONTRAST]
    paths = [originals[at].path for at in photographs]
    kept = made("alike", [*constants, *recipe], partial(_look, paths), cache)
    pairs = np.load(kept / "pairs.npy")
    return frozenset((photographs[a], photographs[b]) for a, b in pairs.tolist())


def _look(paths: Sequence[Path], into: Path) -> None:
    described = spread(_describe, paths)
    features = [each[0] for each in described]
    found = {(a, b) for a, b in _sharing(features) if _agree(features[a], features[b])} | _twins(
        [each[1] for each in described]
    )
    np.save(into / "pairs.npy", np.array(sorted(found), dtype=np.int64).reshape(-1, 2))


def _describe(path: Path) -> tuple[Features, NDArray[np.bool_]]:
    small = within(decoded(path.read_bytes()), _EDGE, _EDGE)
    forms = np.asarray(pdqhash.compute_dihedral(small)[0], bool)
    points, values = cv2.SIFT.create(nfeatures=_FEATURES, contrastThreshold=_CONTRAST).detectAndCompute(
        cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.empty(0, np.uint8)
    )
    if not points:
        return (np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32)), forms
    order = sorted(range(len(points)), key=lambda at: -points[at].response)[:_FEATURES]
    places = np.array([points[at].pt for at in order], np.float32)
    chosen = np.asarray(values, np.float32)[order]
    return (places, np.sqrt(chosen / np.maximum(chosen.sum(axis=1, keepdims=True), 1e-9))), forms


def _sharing(features: Sequence[Features]) -> list[tuple[int, int]]:
    """Pairs of pictures in which several of the strongest features of one have a like in the other."""
    owner = np.repeat(np.arange(len(features)), [len(each[0]) for each in features])
    everything = np.concatenate([each[1] for each in features])
    pairs: set[tuple[int, int]] = set()
    for asking, (_, values) in enumerate(features):
        rows, columns = np.nonzero((values[:_ASKED] @ everything.T) > NEAR)
        votes = np.bincount(np.unique(rows * len(features) + owner[columns]) % len(features), minlength=len(features))
        pairs.update((min(asking, other), max(asking, other)) for other in np.flatnonzero(votes >= SHARED).tolist())
    return sorted(pair for pair in pairs if pair[0] != pair[1])


def _agree(a: Features, b: Features) -> bool:
    """Whether enough matches lie on one plane or obey one epipolar geometry."""
    if min(len(a[0]), len(b[0])) < PLANE_INLIERS:
        return False
    likeness = a[1] @ b[1].T
    best = np.argpartition(-likeness, (0, 1), axis=1)[:, :2]
    rows = np.arange(len(likeness))
    # On the unit sphere, squared distance is 2 - 2 cos: the ratio test at 0.8 asks for 0.64 of the second's.
    clear = (1 - likeness[rows, best[:, 0]]) < 0.64 * (1 - likeness[rows, best[:, 1]])
    mutual = np.argmax(likeness, axis=0)[best[:, 0]] == rows
    at = np.flatnonzero(clear & mutual)
    if len(at) < PLANE_INLIERS:
        return False
    source, target = a[0][at], b[0][best[at, 0]]
    _, plane = cv2.findHomography(source, target, cv2.RANSAC, 4.0)
    if plane is not None and int(plane.sum()) >= PLANE_INLIERS:
        return True
    _, scene = cv2.findFundamentalMat(source, target, cv2.FM_RANSAC, 2.0, 0.999)
    return scene is not None and int(scene.sum()) >= SCENE_INLIERS


def _twins(forms: Sequence[NDArray[np.bool_]]) -> set[tuple[int, int]]:
    """Pairs of which one, in one of its eight forms, is near the other's upright one."""
    signs = np.array([2.0 * each - 1 for each in forms], np.float32).reshape(len(forms), 8, 256)
    bits = np.min([(256 - signs[:, form] @ signs[:, 0].T) / 2 for form in range(8)], axis=0)
    a, b = np.nonzero(bits <= TWIN_BITS)
    return {(x, y) for x, y in zip(a.tolist(), b.tolist(), strict=True) if x < y}
