"""Makes the outlines of countries that are shipped from Natural Earth's, as the npm package `world-atlas` has them.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python -m app.places.converting package/countries-10m.json resources/world/countries.bin

The source is TopoJSON (https://github.com/topojson/topojson-specification): arcs of differences, rings of arcs. Its
rings lie on the sphere and may cross the 180th meridian or hold a pole; here they are cut and closed for a flat map.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.places.iso import ALPHA_2
from app.places.world import GRID, joined, pack

ABOUT = "Natural Earth 4.1.0, Admin 0 countries 1:10m (public domain), by world-atlas 2.0.2 (ISC)"
_TURN, _HALF = 360 * GRID, 180 * GRID
_WITHOUT_NUMBER = {
    "Akrotiri": "CY",
    "Baikonur": "KZ",
    "Clipperton I.": "FR",
    "Coral Sea Is.": "AU",
    "Cyprus U.N. Buffer Zone": "CY",
    "Dhekelia": "CY",
    "Indian Ocean Ter.": "AU",
    "Kosovo": "XK",
    "N. Cyprus": "CY",
    "Somaliland": "SO",
    "USNB Guantanamo Bay": "CU",
}
"""Areas of the source that have no number of ISO's: the code of the land on which they lie. Those that are in none of
these two lists belong to no country here (Siachen Glacier, Spratly Islands and four reefs, all disputed)."""

Points = NDArray[np.int64]


def convert(topology: dict[str, Any]) -> bytes:
    """The shipped form of a TopoJSON document with an object `countries`."""
    arcs = [_arc(topology, arc) for arc in topology["arcs"]]
    countries = []
    for geometry in topology["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        code = ALPHA_2.get(geometry.get("id", ""), _WITHOUT_NUMBER.get(name, ""))
        parts = geometry.get("arcs", []) if geometry["type"] == "MultiPolygon" else [geometry.get("arcs", [])]
        rings = [ring for polygon in parts for ring in polygon]
        countries.append((code, name, [each for ring in rings for each in _flat(ring, arcs)]))
    return pack(ABOUT, *_without_unused([each for each in countries if each[0]], arcs))


def _arc(topology: dict[str, Any], arc: list[list[int]]) -> Points:
    """An arc in steps of the grid; points that fall together are kept once, its ends always."""
    scale, origin = np.asarray(topology["transform"]["scale"]), np.asarray(topology["transform"]["translate"])
    points = np.rint((np.cumsum(arc, axis=0) * scale + origin) * GRID).astype(np.int64)
    kept = np.ones(len(points), np.bool_)
    kept[1:-1] = np.any(np.diff(points, axis=0)[:-1] != 0, axis=1)
    return np.asarray(points[kept])


def _flat(ring: list[int], arcs: list[Points]) -> list[list[int]]:
    """The ring itself; where it crosses the 180th meridian or holds a pole, the pieces of it as arcs of their own."""
    points = joined([arcs[number] if number >= 0 else arcs[~number][::-1] for number in ring])
    if np.all(np.abs(np.diff(points[:, 0])) < _HALF):
        return [ring]
    pieces = cut(points)
    arcs += pieces
    return [[number] for number in range(len(arcs) - len(pieces), len(arcs))]


def cut(ring: Points) -> list[Points]:
    """A ring in pieces that lie between the 180th meridians; one around the South Pole is closed along it."""
    unwrapped = ring.copy()
    jumps = np.diff(ring[:, 0])
    unwrapped[1:, 0] -= np.cumsum(np.rint(jumps / _TURN).astype(np.int64)) * _TURN
    if unwrapped[0, 0] != unwrapped[-1, 0]:
        ends = np.asarray([[unwrapped[-1, 0], -90 * GRID], [unwrapped[0, 0], -90 * GRID]])
        unwrapped = np.vstack([unwrapped, ends, unwrapped[:1]])
    pieces = []
    for turn in range(int(unwrapped[:, 0].min() + _HALF) // _TURN, int(unwrapped[:, 0].max() + _HALF) // _TURN + 1):
        piece = _beside(_beside(unwrapped - np.asarray([turn * _TURN, 0]), -_HALF, 1), _HALF, -1)
        if len(piece) > 3:
            pieces.append(_with_short_steps(piece))
    return pieces


def _with_short_steps(ring: Points) -> Points:
    """The same line with a point in each 90 degrees of it, so that the steps can be written as two bytes."""
    longest = np.abs(np.diff(ring, axis=0)).max(axis=1)
    parts = [
        np.rint(np.linspace(begin, end, length // (90 * GRID) + 1, endpoint=False)).astype(np.int64)
        for begin, end, length in zip(ring[:-1], ring[1:], longest.tolist(), strict=True)
    ]
    return np.concatenate([*parts, ring[-1:]])


def _beside(ring: Points, meridian: int, side: int) -> Points:
    """What of a ring lies to the east (side 1) or west (-1) of a meridian (Sutherland and Hodgman, 1974)."""
    kept: list[tuple[int, int]] = []
    for (x0, y0), (x1, y1) in zip(ring[:-1].tolist(), ring[1:].tolist(), strict=True):
        inside, goes_inside = (x0 - meridian) * side >= 0, (x1 - meridian) * side >= 0
        if inside:
            kept.append((x0, y0))
        if inside != goes_inside:
            kept.append((meridian, round(y0 + (y1 - y0) * (meridian - x0) / (x1 - x0))))
    return np.asarray([*kept, *kept[:1]], np.int64).reshape(-1, 2)


def _without_unused(
    countries: list[tuple[str, str, list[list[int]]]], arcs: list[Points]
) -> tuple[list[tuple[str, str, list[list[int]]]], list[Points]]:
    """The same with only the arcs that a ring needs."""
    used = sorted({max(number, ~number) for _, _, rings in countries for ring in rings for number in ring})
    place = {number: at for at, number in enumerate(used)}

    def moved(number: int) -> int:
        return place[number] if number >= 0 else ~place[~number]

    renumbered = [(code, name, [[*map(moved, ring)] for ring in rings]) for code, name, rings in countries]
    return renumbered, [arcs[number] for number in used]


if __name__ == "__main__":
    source, target = map(Path, sys.argv[1:3])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(convert(json.loads(source.read_text(encoding="utf-8"))))
