"""A case that is filled from a folder, and its media by their names there."""

from __future__ import annotations

from pathlib import Path

from app.case.casefile import Case
from app.ingest.crew import Crew
from app.ingest.ingest import Ingest
from app.ingest.sources import add_source


def fill(place: Path, crew: Crew, workers: int = 1) -> Path:
    """A case `c.case` in this folder, of all that its folder `source` holds; gives the folder."""
    with Case.create(place / "c", "T-1") as case:
        add_source(case, place / "source", "EXH-01")
        assert Ingest(case, crew, workers).run(lambda progress: None, lambda: False)
    return place


def medium(case: Case, name: str) -> int:
    """The medium whose path holds this name."""
    (found,) = case.reader().execute("SELECT medium FROM occurrence WHERE path LIKE ?", (f"%{name}%",)).fetchall()
    return int(found[0])
