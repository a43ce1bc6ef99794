"""Hostile files of every sort, made from good ones: for running the real ingest over them.

They are hostile to programs only; every picture in them is a painted landscape.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.hostile import archives, moving, pictures, places
from tests.hostile.goods import Case, good_files

CANARY = "canary.txt"
"""Name, in the folder, of the file that must never come to be: it is written by a picture whose program was run."""

NEIGHBOUR = "neighbour.mp4"
"""Name, in the folder, of a sound clip that play lists ask for; no fact of it may be booked to them."""

MUTATIONS_EACH = 6
"""Mutations of each good file where no count is asked for."""


@dataclass(frozen=True)
class HostileFile:
    """A hostile file that was made."""

    path: Path
    what: str


def make_hostile(folder: Path, seed: int = 1, count: int | None = None) -> list[HostileFile]:
    """Make hostile files in `folder` (made if missing) and say what is hostile about each.

    With no `count`: every crafted one, every oddity of the file system, and six mutations of each good file (truncated,
    bits flipped, sizes changed, beginnings exchanged). With a `count`: so many mutations and nothing else.
    The same seed gives the same bytes. Beside them lies `NEIGHBOUR`, which is sound and not in the list.
    """
    folder.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(seed)
    good = good_files(seed)
    (folder / NEIGHBOUR).write_bytes(good["mp4"])
    mutations = mutated(good, rng)
    if count is not None:
        return [_write(folder, case) for case in itertools.islice(mutations, count)]
    crafted = itertools.chain(
        pictures.cases(good, rng, folder / CANARY), moving.cases(good, folder / NEIGHBOUR), archives.cases(good)
    )
    made = [_write(folder, case) for case in crafted]
    made += [_write(folder, case) for case in itertools.islice(mutations, MUTATIONS_EACH * len(good))]
    (folder / "places").mkdir()
    made += [HostileFile(path, what) for path, what in places.plant(folder / "places", good["jpg"])]
    return made


def _write(folder: Path, case: Case) -> HostileFile:
    path = folder / case.name
    path.write_bytes(case.data)
    return HostileFile(path, case.what)


def mutated(good: Mapping[str, bytes], rng: np.random.Generator) -> Iterator[Case]:
    """Mutations without end: each good file in turn, each way in turn."""
    ways = (truncated, flipped, resized, grafted, repeated, zeroed)
    for number in itertools.count():
        # Division, so that each round over the files uses the next way.
        suffix = list(good)[number % len(good)]
        way = ways[number // len(good) % len(ways)]
        what, data = way(good[suffix], good, rng)
        yield Case(f"mutant {number:05d}.{suffix}", f"{suffix}: {what}", data)


def truncated(data: bytes, good: Mapping[str, bytes], rng: np.random.Generator) -> tuple[str, bytes]:
    """Cut off: anywhere, but often in the first kilobyte, where headers are."""
    end = int(rng.integers(1, len(data) if rng.random() < 0.5 else min(len(data), 1024)))
    return f"cut off after {end} bytes", data[:end]


def flipped(data: bytes, good: Mapping[str, bytes], rng: np.random.Generator) -> tuple[str, bytes]:
    """Up to 40 bits turned over."""
    out, bits = bytearray(data), int(rng.integers(1, 41))
    for at in rng.integers(0, len(out), bits):
        out[at] ^= 1 << int(rng.integers(8))
    return f"{bits} bits flipped", bytes(out)


def resized(data: bytes, good: Mapping[str, bytes], rng: np.random.Generator) -> tuple[str, bytes]:
    """A number of two or four bytes near the beginning replaced by an extreme one."""
    extremes = (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\0\0\0\0", b"\xff\xff", b"\0\0", b"\x80\0\0\0")
    value = extremes[int(rng.integers(len(extremes)))]
    at = int(rng.integers(2, min(len(data), 600)))
    return f"{value.hex()} at byte {at}", data[:at] + value + data[at + len(value) :]


def grafted(data: bytes, good: Mapping[str, bytes], rng: np.random.Generator) -> tuple[str, bytes]:
    """The beginning of another format on this one's body."""
    other = list(good)[int(rng.integers(len(good)))]
    length = int(rng.integers(4, 64))
    return f"{length} bytes of {other} in front", good[other][:length] + data[length:]


def repeated(data: bytes, good: Mapping[str, bytes], rng: np.random.Generator) -> tuple[str, bytes]:
    """A stretch that comes two hundred times."""
    start = int(rng.integers(0, len(data)))
    piece = data[start : start + int(rng.integers(1, 200))]
    return f"{len(piece)} bytes 200 times", data[:start] + piece * 200 + data[start:]


def zeroed(data: bytes, good: Mapping[str, bytes], rng: np.random.Generator) -> tuple[str, bytes]:
    """A sector that was lost: 512 zeros at a multiple of 512."""
    at = int(rng.integers(0, len(data) // 512 + 1)) * 512
    return f"a lost sector at byte {at}", data[:at] + bytes(min(512, len(data) - at)) + data[at + 512 :]
