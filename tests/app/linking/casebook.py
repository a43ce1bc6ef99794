"""A case database without the case: media with made-up fingerprints, for tests of linking."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import numpy as np

from analysis.fingerprints.region_layout import LAYOUT
from app import sqlite
from app.case.store.schema import CASE_TABLES, COMPARISON_TABLES, FAMILY_TABLES, PREVIEW_TABLES
from app.case.store.schema_close import CLOSE_TABLES

T = TypeVar("T")


@dataclass(frozen=True)
class Medium:
    """A picture (one print) or a video (a print for each of `at`)."""

    name: str
    prints: tuple[bytes, ...]
    kind: str = "picture"
    width: int = 640
    height: int = 480
    size: int = 1000
    quality: int = 100
    regions: bytes = b""
    pixels: bytes = b""
    tone: bytes = b""
    at: tuple[int, ...] = (0,)
    duration: int | None = None
    path: str = "DCIM/100NORTH"
    camera: tuple[str | None, str | None, str | None] = (None, None, None)
    taken: str | None = None
    zone: int | None = None

    @property
    def sha256(self) -> bytes:
        return hashlib.sha256(self.name.encode()).digest()


@dataclass
class Casebook:
    """The database, and the two ways to it."""

    path: Path
    ids: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.db = sqlite.connect(self.path, isolation_level=None)
        self.db.executescript(CASE_TABLES + COMPARISON_TABLES + FAMILY_TABLES + CLOSE_TABLES)
        self.db.execute("PRAGMA foreign_keys = ON")
        self.db.execute("PRAGMA synchronous = OFF")
        self.db.execute("INSERT INTO exhibit VALUES (1, 'E1')")
        self.db.execute(
            "INSERT INTO source (id, exhibit, path, kind, added_at) VALUES (1, 1, '/s', 'folder', '2024-01-01Z')"
        )
        self.reader = sqlite.connect(self.path, isolation_level=None)
        previews = self.path.with_name("previews.db")
        with closing(sqlite.connect(previews)) as beside:
            beside.executescript(PREVIEW_TABLES)
        for connection in (self.db, self.reader):
            connection.execute("ATTACH DATABASE ? AS previews", (str(previews),))

    def close(self) -> None:
        self.db.close()
        self.reader.close()

    def write(self, work: Callable[[sqlite.Connection], T]) -> T:
        self.db.execute("BEGIN IMMEDIATE")
        try:
            result = work(self.db)
        except BaseException:
            self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")
        return result

    def add(self, medium: Medium) -> int:
        number = len(self.ids) + 1
        self.ids[medium.name] = number
        self.db.execute(
            "INSERT INTO medium (id, sha256, md5, sha1, size, kind, mime, format, state, width, height, duration_ms, "
            "make, model, serial, taken, zone_minutes, stack) "
            "VALUES (?, ?, x'', x'', ?, ?, '', '', 'ready', ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                number,
                medium.sha256,
                medium.size,
                medium.kind,
                medium.width,
                medium.height,
                medium.duration,
                *medium.camera,
                medium.taken,
                medium.zone,
                number,
            ),
        )
        self.db.execute(
            "INSERT INTO occurrence (source, path, size, state, medium) VALUES (1, ?, ?, 'read', ?)",
            (f"{medium.path}/{medium.name}", medium.size, number),
        )
        for at, value in zip(medium.at, medium.prints, strict=True):
            frame = self.db.execute(
                "INSERT INTO frame (medium, at_ms, width, height) VALUES (?, ?, ?, ?)",
                (number, at, medium.width, medium.height),
            ).lastrowid
            self.db.execute("INSERT INTO fingerprint VALUES (?, 'pdq', ?, ?)", (frame, value, medium.quality))
            for method, packed in (("pdq-regions", medium.regions), ("pixels", medium.pixels), ("tone", medium.tone)):
                if packed:
                    self.db.execute("INSERT INTO fingerprint VALUES (?, ?, ?, ?)", (frame, method, packed, 100))
        return number

    def judge(self, one: str, other: str, kind: str, verdict: str) -> None:
        a, b = sorted((self.ids[one], self.ids[other]))
        self.db.execute("INSERT OR REPLACE INTO verdict VALUES (?, ?, ?, ?)", (a, b, kind, verdict))

    def stacks(self) -> dict[str, str]:
        """Name of each medium's reference."""
        name = {number: each for each, number in self.ids.items()}
        return {name[m]: name[s] for m, s in self.db.execute("SELECT id, stack FROM medium")}

    def links(self) -> set[tuple[str, str, str, str, float, int | None, str]]:
        """All links by name, in an order that doesn't depend on ids: an offset is that of the second in the first."""
        name = {number: each for each, number in self.ids.items()}
        found = set()
        for a, b, kind, method, score, offset, detail in self.db.execute(
            "SELECT a, b, kind, method, score, offset_ms, detail FROM link"
        ):
            one, other = name[a], name[b]
            if one > other:
                one, other, offset = other, one, None if offset is None else -offset
            found.add((one, other, kind, method, score, offset, detail))
        return found


def packed_region(value: bytes, box: tuple[float, float, float, float], flags: int, quality: int = 100) -> bytes:
    """A region as `analysis.fingerprints.region_layout` packs it; `box`: left, top, width and height as shares of the
    whole."""
    sides = tuple(int(side * 65_535) for side in box)
    return np.array([(*sides, flags, quality, np.frombuffer(value, np.uint8))], LAYOUT).tobytes()


def print_near(random: np.random.Generator, origin: bytes, bits: int) -> bytes:
    """A fingerprint that differs from `origin` in so many bits."""
    value = np.unpackbits(np.frombuffer(origin, np.uint8))
    value[random.choice(256, bits, replace=False)] ^= 1
    return np.packbits(value).tobytes()


def random_print(random: np.random.Generator) -> bytes:
    """A fingerprint that is like no other."""
    return random.integers(0, 256, 32, dtype=np.uint8).tobytes()
