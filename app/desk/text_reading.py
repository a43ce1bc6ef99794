"""Reading text for a window: what is to be read of what is chosen, and what was offered of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app import sqlite
from app.case.casefile import Case
from app.case.clue_decisions import AddClue, AddClues
from app.case.queries import series
from app.case.queries.series import Clue
from app.desk.tasks import Stopped, Tell
from app.ingest.rings import Consent
from app.jobs.reading_text import StartReader, TextFound, Wanted, find_text, knowledge, reader_for
from app.leads.text_clues import KIND


@dataclass(frozen=True)
class TextRead:
    """`decisions`: what was found, ready to be recorded, by series."""

    decisions: tuple[AddClues, ...]
    found: TextFound


def text_of(reader: sqlite.Connection, media: Sequence[int]) -> list[Clue]:
    """The clues at these media that a machine read."""
    found = (clue for medium in media for clue in series.clues(reader, medium=medium))
    return [clue for clue in found if clue.kind == KIND and clue.origin == "machine"]


def work(
    case: Case, wanted: Sequence[Wanted], start: StartReader, consent: Consent | None
) -> Callable[[Tell, Stopped], Any]:
    """Reads in a thread; gives a `TextRead`."""

    def read(tell: Tell, stopped: Stopped) -> TextRead:
        with reader_for(start, case.folder, consent) as crew:
            found = find_text(
                case, crew, wanted, knowledge(), tell=lambda done, total: tell((done, total)), stopped=stopped
            )
        return TextRead(_by_series(case.reader(), found.clues), found)

    return read


def _by_series(reader: sqlite.Connection, clues: Sequence[AddClue]) -> tuple[AddClues, ...]:
    """A clue is one of the series to which its medium belongs, where that is one. Each series has a decision of its
    own, since a package of one must not tell of another in the rows of its audit trail."""
    sorted_: dict[int | None, list[AddClue]] = defaultdict(list)
    for clue in clues:
        of = series.of_medium(reader, clue.medium)
        number = of[0].id if len(of) == 1 else None
        sorted_[number].append(replace(clue, series=number))
    return tuple(AddClues(tuple(each)) for each in sorted_.values())
