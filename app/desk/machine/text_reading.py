"""Reading text for a window: what is to be read of what is chosen, and what was offered of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app import sqlite
from app.case.casefile import Case
from app.case.queries.series import Clue
from app.desk.machine.offered_clues import Offered, by_series, offered_at
from app.desk.work.tasks import Stopped, Tell
from app.ingest.rings import Consent
from app.jobs.reading_text import StartReader, TextFound, Wanted, find_text, knowledge, reader_for
from app.leads.text_clues import KIND

TextRead = Offered[TextFound]


def text_of(reader: sqlite.Connection, media: Sequence[int]) -> list[Clue]:
    """The clues at these media that a machine read."""
    return offered_at(reader, media, lambda clue: clue.kind == KIND)


def work(
    case: Case, wanted: Sequence[Wanted], start: StartReader, consent: Consent | None
) -> Callable[[Tell, Stopped], Any]:
    """Reads in a thread; gives a `TextRead`."""

    def read(tell: Tell, stopped: Stopped) -> TextRead:
        with reader_for(start, case.folder, consent) as crew:
            found = find_text(
                case, crew, wanted, knowledge(), tell=lambda done, total: tell((done, total)), stopped=stopped
            )
        return Offered(by_series(case.reader(), found.clues), found)

    return read
