"""A listing of any length with pictures that are as heavy to decode as photographs, for the gallery's benchmarks."""

import threading
from array import array
from collections.abc import Iterator, Sequence
from pathlib import Path

from app import sqlite
from app.desk.listings.rows import CardRow, CategoryMark

_DIFFERENT = 300
_CATEGORIES = [CategoryMark(code, str(code), f"Category {code}", "#b3261e") for code in range(4)]


class Store:
    """Rows and previews in SQLite files, read as the window reads them: one connection a thread."""

    def __init__(self, folder: Path, media: int, previews: int) -> None:
        self._path = folder / "bench.db"
        self._previews = previews
        self._local = threading.local()
        database = self._database()
        database.execute("PRAGMA journal_mode=WAL")
        database.execute(
            "CREATE TABLE medium (id INTEGER PRIMARY KEY, kind TEXT, title TEXT, ms INTEGER, members INTEGER)"
        )
        database.execute("CREATE TABLE preview (medium INTEGER PRIMARY KEY, jpeg BLOB NOT NULL)")
        with database:
            database.executemany("INSERT INTO medium VALUES (?, ?, ?, ?, ?)", _media(media))
            blobs = pictures()
            database.executemany(
                "INSERT INTO preview VALUES (?, ?)", ((each, blobs[each % _DIFFERENT]) for each in range(previews))
            )

    def ids(self) -> "Iterator[array[int]]":
        cursor = self._database().execute("SELECT id FROM medium ORDER BY id")
        size = 500
        while block := cursor.fetchmany(size):
            yield array("q", [row[0] for row in block])
            size = 50_000

    def rows(self, ids: Sequence[int]) -> list[CardRow]:
        found = self._database().execute(
            f"SELECT id, kind, title, ms, members FROM medium WHERE id IN ({','.join('?' * len(ids))})", tuple(ids)
        )
        return [
            CardRow(
                each, kind, title, ms, members=members, category=_CATEGORIES[each % 4], tags=each % 3, in_series=True
            )
            for each, kind, title, ms, members in found
        ]

    def previews(self, ids: Sequence[int]) -> dict[int, bytes]:
        places = {each: each % self._previews for each in ids}
        found = dict(
            self._database().execute(
                f"SELECT medium, jpeg FROM preview WHERE medium IN ({','.join('?' * len(places))})",
                tuple(places.values()),
            )
        )
        return {each: found[place] for each, place in places.items()}

    def _database(self) -> sqlite.Connection:
        if not hasattr(self._local, "database"):
            self._local.database = sqlite.connect(self._path)
        made: sqlite.Connection = self._local.database
        return made


def _media(count: int) -> "Iterator[tuple[int, str, str, int | None, int]]":
    for each in range(count):
        video = each % 5 == 0
        yield (
            each,
            "video" if video else "picture",
            f"IMG_{each:07}.jpg",
            each % 90_000 if video else None,
            each % 3 + 1,
        )


def pictures() -> list[bytes]:
    """Skies, hills and texture: as heavy to decode as photographs."""
    import cv2
    import numpy as np

    rng = np.random.default_rng(1)
    made = []
    for number in range(_DIFFERENT):
        height, width = (240, 320) if number % 3 else (320, 240)
        coarse = rng.integers(0, 255, (6, 8, 3), dtype=np.uint8)
        picture = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC).astype(np.int16)
        picture += rng.integers(-14, 14, picture.shape, dtype=np.int16)
        made.append(
            bytes(cv2.imencode(".jpg", np.clip(picture, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 82])[1])
        )
    return made
