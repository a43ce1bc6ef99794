"""Cases with links between painted pictures, videos and sounds, recorded as an ingest records them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from analysis.fingerprints import soundprint
from analysis.fingerprints.fingerprint import picture_fingerprints
from analysis.fingerprints.trace import Tracer
from analysis.still import jpeg, shrunk
from app import sqlite
from app.case.casefile import Case
from app.explain.gather import gather
from app.explain.reasons import Reasons
from tests.app.case.sample import new_case
from tests.app.exchange.documents.case_rows import add_medium
from tests.app.linking.local.pictures import recorded


@dataclass
class Linked:
    """An open case that can be filled."""

    case: Case

    @classmethod
    def of(cls, folder: Path) -> Linked:
        return cls(new_case(folder / "linked"))

    def picture(self, name: str, image: Image.Image, features: bool = True) -> int:
        """A picture with its preview, fingerprints and, unless without, local features."""
        value, preview, _ = recorded(image)
        medium = self._medium(name, "picture", image.size)
        self._prints(medium, 0, image)

        def beside(db: sqlite.Connection) -> None:
            db.execute("INSERT INTO preview VALUES (?, ?)", (medium, preview))
            if features:
                db.execute("INSERT INTO features VALUES (?, 0, ?)", (medium, value))

        self.case.write_previews(beside)
        return medium

    def video(self, name: str, frames: Sequence[tuple[int, Image.Image]], duration: int) -> int:
        """A video with stills at these ms."""
        medium = self._medium(name, "video", frames[0][1].size, duration)
        for at, image in frames:
            self._prints(medium, at, image)
        rows = [(medium, at, jpeg(shrunk(image, 320))) for at, image in frames]
        self.case.write_previews(lambda db: db.executemany("INSERT INTO still VALUES (?, ?, ?)", rows))
        return medium

    def trace(self, medium: int, frames: Sequence[tuple[int, Image.Image]]) -> None:
        """What a video looks like along its time."""
        tracer = Tracer()
        for at, image in frames:
            tracer.offer(at, np.asarray(image.convert("L").resize((160, 120))))
        packed = tracer.packed()
        self.case.write(lambda db: db.execute("INSERT INTO trace VALUES (?, ?)", (medium, packed)))

    def sound(self, name: str, values: np.ndarray, duration: int) -> int:
        """A sound with its print."""
        medium = self._medium(name, "sound", (0, 0), duration)
        packed = soundprint.packed(values.astype(np.uint32))
        self.case.write(lambda db: db.execute("INSERT INTO soundprint VALUES (?, ?)", (medium, packed)))
        return medium

    def link(
        self, a: int, b: int, kind: str, method: str = "pdq", score: float = 0.9, offset_ms: int | None = None
    ) -> None:
        row = (min(a, b), max(a, b), kind, method, score, offset_ms, "what agreed, in words")
        self.case.write(
            lambda db: db.execute(
                "INSERT INTO link (a, b, kind, method, score, offset_ms, detail) VALUES (?, ?, ?, ?, ?, ?, ?)", row
            )
        )

    def say(self, medium: int, **columns: str) -> None:
        """What a file says of itself."""
        names = ", ".join(f"{name} = ?" for name in columns)
        self.case.write(lambda db: db.execute(f"UPDATE medium SET {names} WHERE id = ?", [*columns.values(), medium]))

    def reasons(self, a: int, b: int, kind: str | None = None) -> Reasons:
        return gather(self.case.reader(), a, b, kind)

    def _medium(self, name: str, kind: str, size: tuple[int, int], duration: int | None = None) -> int:
        def add(db: sqlite.Connection) -> int:
            medium = add_medium(db, name.encode(), f"DCIM/{name}", kind=kind)
            db.execute(
                "UPDATE medium SET width = ?, height = ?, duration_ms = ? WHERE id = ?", (*size, duration, medium)
            )
            return medium

        return self.case.write(add)

    def _prints(self, medium: int, at: int, image: Image.Image) -> None:
        prints = picture_fingerprints(shrunk(image.convert("RGB"), 512))

        def add(db: sqlite.Connection) -> None:
            frame = db.execute(
                "INSERT INTO frame (medium, at_ms, width, height) VALUES (?, ?, ?, ?)", (medium, at, *image.size)
            ).lastrowid
            db.executemany(
                "INSERT INTO fingerprint VALUES (?, ?, ?, ?)",
                [(frame, each.method, each.value, each.quality) for each in prints],
            )

        self.case.write(add)
