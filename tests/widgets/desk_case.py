"""A case with media written by hand and benign pictures made on the spot, for the tests of widgets."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from analysis.facts import Outline, Rendering
from analysis.wire import Cut
from app import sqlite
from app.case.casefile import Case
from app.case.queries import media
from app.errors import UserError

HOSTILE = "a\u202egpj.exe\n<b>bold</b>\x07<img src='file:///etc/passwd'>"
"""Control and bidirectional characters, a line break and markup, as a file name may hold them."""


def checkers(width: int, height: int, cell: int = 8) -> NDArray[np.uint8]:
    """A picture (RGB) that is as colourful and as finely drawn as can be: a red and cyan chessboard."""
    y, x = np.mgrid[0:height, 0:width]
    odd = ((x // cell + y // cell) % 2).astype(bool)
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[odd] = (255, 0, 0)
    pixels[~odd] = (0, 255, 255)
    return pixels


def jpeg(pixels: NDArray[np.uint8]) -> bytes:
    """The picture (RGB) as it is kept in `previews.db`."""
    done, raw = cv2.imencode(".jpg", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 95])
    assert done
    return raw.tobytes()


@dataclass
class DeskCase:
    """Adds media to a case, and stands in for the workers that render them."""

    case: Case
    lost: set[int] = field(default_factory=set)
    """Media whose source isn't there any more."""
    asked: list[tuple[int, int, int]] = field(default_factory=list)
    """Renderings that were asked for: medium, longest edge, time."""
    explored: list[int] = field(default_factory=list)
    """Media that were held open."""
    cuts: list[Cut] = field(default_factory=list)
    """Parts that were asked for."""
    durations: dict[int, tuple[int, ...]] = field(default_factory=dict)
    """Of the media that are animations."""
    note: str = ""
    """What renderings say was done to show them."""

    def add(
        self,
        medium: int,
        *,
        kind: str = "picture",
        stack: int | None = None,
        paths: tuple[str, ...] = (),
        width: int = 1600,
        height: int = 1200,
        preview: bytes | None = None,
        **columns: str | int | float | None,
    ) -> None:
        """A medium with its occurrences and preview."""
        row: dict[str, str | bytes | int | float | None] = {
            "id": medium,
            "sha256": hashlib.sha256(str(medium).encode()).digest(),
            "md5": hashlib.md5(str(medium).encode(), usedforsecurity=False).digest(),
            "sha1": hashlib.sha1(str(medium).encode(), usedforsecurity=False).digest(),
            "size": 2_412_345,
            "kind": kind,
            "mime": "image/jpeg",
            "format": "JPEG",
            "state": "ready",
            "width": width,
            "height": height,
            "stack": stack or medium,
            **columns,
        }

        def work(db: sqlite.Connection) -> None:
            db.execute("INSERT OR IGNORE INTO exhibit (id, number) VALUES (1, 'EXH-01')")
            db.execute(
                "INSERT OR IGNORE INTO source (id, exhibit, path, kind, added_at) "
                "VALUES (1, 1, '/evidence/phone', 'folder', '2026-01-01T00:00:00Z')"
            )
            db.execute(f"INSERT INTO medium ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [*row.values()])
            for path in paths or (f"DCIM/{medium}.jpg",):
                db.execute(
                    "INSERT INTO occurrence (source, path, size, state, medium) VALUES (1, ?, 5, 'read', ?)",
                    (path, medium),
                )

        self.case.write(work)
        shown = jpeg(checkers(320, 240)) if preview is None else preview
        self.case.write_previews(lambda db: db.execute("INSERT INTO preview VALUES (?, ?)", (medium, shown)))

    def add_frames(self, medium: int, *times: int) -> None:
        """Keyframes with stills."""

        def rows(db: sqlite.Connection) -> None:
            db.executemany(
                "INSERT INTO frame (medium, at_ms, width, height) VALUES (?, ?, 320, 240)",
                [(medium, at) for at in times],
            )

        self.case.write(rows)
        still = jpeg(checkers(160, 120))
        self.case.write_previews(
            lambda db: db.executemany("INSERT INTO still VALUES (?, ?, ?)", [(medium, at, still) for at in times])
        )

    def add_link(
        self, a: int, b: int, kind: str = "same picture", score: float = 0.97, offset_ms: int | None = None
    ) -> None:
        """A connection that was found."""
        self.case.write(
            lambda db: db.execute(
                "INSERT INTO link (a, b, kind, method, score, offset_ms) VALUES (?, ?, ?, 'pdq', ?, ?)",
                (a, b, kind, score, offset_ms),
            )
        )

    def add_exif(self, medium: int, *tags: tuple[str, str, str]) -> None:
        """What the file says of itself."""
        self.case.write(
            lambda db: db.executemany(
                "INSERT INTO exif VALUES (?, ?, ?, ?, ?)", [(medium, n, *tag) for n, tag in enumerate(tags)]
            )
        )

    def render(self, case: Case, crew: object, medium: int, max_edge: int, at_ms: int) -> Rendering:
        """A worker's rendering: the chessboard at the size that was asked for."""
        self.asked.append((medium, max_edge, at_ms))
        if medium in self.lost:
            raise UserError("The source can't be read now: it isn't there; this is the preview.")
        width, height = max_edge, max_edge * 3 // 4
        facts = media.get(case.reader(), medium)
        full = facts.width or 1600, facts.height or 1200
        return Rendering(width, height, *full, checkers(width, height, 16).tobytes(), self.note)

    @contextmanager
    def explore(self, case: Case, crew: object, medium: int, edge: int) -> Iterator[FakeExplored]:
        """A worker that holds the chessboard open, in the size that the case says it has."""
        self.explored.append(medium)
        if medium in self.lost:
            raise UserError("The source can't be read now: it isn't there; this is the preview.")
        facts = media.get(case.reader(), medium)
        yield FakeExplored(facts.width or 1, facts.height or 1, self.durations.get(medium, ()), self.cuts)

    def release(self) -> None:
        """See `app.jobs.look`."""


class FakeExplored:
    """Cuts parts out of a chessboard; of a later page, out of one with larger fields."""

    alive = True

    def __init__(self, width: int, height: int, durations: tuple[int, ...], cuts: list[Cut]) -> None:
        self.outline = Outline(width, height, max(1, len(durations)), durations)
        self._cuts = cuts

    def cut(self, wanted: Cut) -> Rendering:
        """See `app.jobs.look.Explored`."""
        self._cuts.append(wanted)
        whole_width, whole_height = self.outline.width, self.outline.height
        width = min(wanted.width, whole_width - wanted.left)
        height = min(wanted.height, whole_height - wanted.top)
        shrink = min(1.0, wanted.edge / max(width, height))
        size = max(1, round(width * shrink)), max(1, round(height * shrink))
        pixels = checkers(*size, 16 * (wanted.page + 1))
        return Rendering(*size, whole_width, whole_height, pixels.tobytes())

    def abort(self) -> None:
        """See `app.jobs.look.Explored`."""


def pixels_of(image: QImage) -> NDArray[np.int16]:
    """The picture of a widget as an array (height, width, RGB)."""
    shown = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    return rows[:, : shown.width() * 3].reshape(shown.height(), shown.width(), 3).astype(np.int16)


def colourful(image: QImage) -> NDArray[np.bool_]:
    """Where a picture has strong colour (height, width): in the tests only the chessboards have."""
    pixels = pixels_of(image)
    return np.asarray(pixels.max(axis=2) - pixels.min(axis=2) > 120)


def roughness(image: QImage) -> float:
    """Mean difference of brightness between neighbouring pixels: how much fine detail there is."""
    return float(np.abs(np.diff(pixels_of(image).mean(axis=2), axis=1)).mean())
