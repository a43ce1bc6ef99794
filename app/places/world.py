"""The outlines of countries that are shipped: Natural Earth's 1:10m boundaries, see `app.places.converting`.

The file is what zlib makes of one line of JSON and the points behind it. Neighbours share their border as one arc, so
that nothing lies between them. Points stand on a grid of whole steps, each as the difference from the one before.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from app.errors import UserError

GRID = 200
"""Steps of a degree: points are true to about 300 metres."""
FOLDER, FILE = "world", "countries.bin"


@dataclass(frozen=True, slots=True)
class World:
    """All rings of all countries, one behind the other. None crosses the 180th meridian; holes are rings too.

    `codes`: ISO 3166-1 alpha-2 of each country, `names` the English ones. `points`: degrees (longitude, latitude) by
    row; each ring ends where it began. `starts`: the first row of each ring, and behind the last one the number of all
    rows. `owners`: the country of each ring, a place in `codes`.
    """

    codes: tuple[str, ...]
    names: tuple[str, ...]
    points: NDArray[np.float64]
    starts: NDArray[np.int64]
    owners: NDArray[np.int32]
    about: str
    """Where it comes from, in words."""

    def edges(self) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.int32]]:
        """Where each edge of a ring begins, which is each corner once, where it ends, and whose it is."""
        begin = np.delete(np.arange(len(self.points)), self.starts[1:] - 1)
        return self.points[begin], self.points[begin + 1], np.repeat(self.owners, np.diff(self.starts) - 1)


def pack(about: str, countries: list[tuple[str, str, list[list[int]]]], arcs: list[NDArray[np.int64]]) -> bytes:
    """`countries`: code, name and rings, each the numbers of its arcs (~number: that arc backwards). `arcs`: points in
    whole steps of the grid, of which each but the first lies less than 160 degrees from the one before.
    """
    head = {
        "about": about,
        "countries": [{"code": code, "name": name, "rings": rings} for code, name, rings in countries],
        "lengths": [len(arc) for arc in arcs],
        "firsts": [arc[0].tolist() for arc in arcs],
    }
    steps = np.concatenate([np.diff(arc, axis=0) for arc in arcs]).astype("<i2")
    body = np.ascontiguousarray(steps.T).view(np.uint8).reshape(2, -1, 2).transpose(0, 2, 1).tobytes()
    return zlib.compress(json.dumps(head, separators=(",", ":"), ensure_ascii=False).encode() + b"\n" + body, 9)


def unpack(packed: bytes) -> World:
    """What `pack` wrote. Raises ValueError or zlib.error for anything else."""
    text, _, body = zlib.decompress(packed).partition(b"\n")
    head = json.loads(text)
    lengths = np.asarray(head["lengths"], np.int64)
    octets = np.frombuffer(body, np.uint8).reshape(2, 2, -1)
    steps = np.ascontiguousarray(octets.transpose(0, 2, 1)).view("<i2")[..., 0].T
    ends = np.cumsum(lengths - 1)
    arcs = [
        np.cumsum(np.vstack([np.asarray([first], np.int64), steps[end - length + 1 : end]]), axis=0)
        for first, length, end in zip(head["firsts"], lengths.tolist(), ends.tolist(), strict=True)
    ]
    rings, owners = [], []
    for owner, country in enumerate(head["countries"]):
        for numbers in country["rings"]:
            rings.append(joined([arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]))
            owners.append(owner)
    return World(
        codes=tuple(country["code"] for country in head["countries"]),
        names=tuple(country["name"] for country in head["countries"]),
        points=np.concatenate(rings) / GRID,
        starts=np.cumsum([0, *map(len, rings)]),
        owners=np.asarray(owners, np.int32),
        about=head["about"],
    )


def joined(arcs: list[NDArray[np.int64]]) -> NDArray[np.int64]:
    """Arcs one behind the other; where one ends the next begins, and that point is kept once."""
    return np.concatenate([arcs[0], *(arc[1:] for arc in arcs[1:])])


@cache
def shipped_world() -> World:
    """The one that comes with the program; read once. Raises UserError if it is missing or damaged."""
    try:
        return unpack((files("resources") / FOLDER / FILE).read_bytes())
    except (OSError, ValueError, KeyError, IndexError, zlib.error) as error:
        raise UserError("The outlines of countries can't be read; install Sightline again.") from error
