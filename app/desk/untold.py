"""What of a case could not be looked at, as the window tells it."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.case import retry_records
from app.case.queries import coverage, media
from app.case.queries.coverage import Coverage
from app.case.queries.media import Occurrence


@dataclass(frozen=True)
class Untold:
    """Every path, its reasons and formats counted. `again`: media and paths that can be tried again."""

    paths: list[Occurrence]
    coverage: Coverage
    again: tuple[int, int]

    @classmethod
    def read(cls, reader: sqlite.Connection) -> Untold:
        """As it is now."""
        return cls(media.troubled(reader), coverage.read(reader), retry_records.count(reader))
