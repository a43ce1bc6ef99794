"""What of a case could not be looked at, as the window tells it."""

from __future__ import annotations

from dataclasses import dataclass

from app import sqlite
from app.case.queries import coverage, media
from app.case.queries.coverage import Coverage
from app.case.queries.media import Occurrence
from app.case.records import preview_records, retry_records


@dataclass(frozen=True)
class Untold:
    """Every path, its reasons and formats counted. `again`: media and paths that can be tried again; `previews_lost`:
    whether previews are lost that can be made again."""

    paths: list[Occurrence]
    coverage: Coverage
    again: tuple[int, int]
    previews_lost: bool

    @classmethod
    def read(cls, reader: sqlite.Connection) -> Untold:
        """As it is now."""
        return cls(
            media.troubled(reader),
            coverage.read(reader),
            retry_records.count(reader),
            preview_records.seem_lost(reader),
        )

    def wish_again(self, db: sqlite.Connection, actor: str) -> None:
        """Let the next reading try all of it again."""
        if sum(self.again):
            retry_records.wish(db, actor)
        if self.previews_lost:
            preview_records.wish(db, actor)
