"""Finding speech for a window: in what is chosen, and what was offered of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app import sqlite
from app.case.casefile import Case
from app.case.queries.series import Clue
from app.desk.machine.offered_clues import Offered, by_series, offered_at
from app.desk.work.tasks import Stopped, Tell
from app.ingest.crew import Crew
from app.jobs.finding_speech import SpeechFound, find_speech
from app.leads.speech_clues import is_of_speech

SpeechOffered = Offered[SpeechFound]


def speech_of(reader: sqlite.Connection, media: Sequence[int]) -> list[Clue]:
    """The clues of speech at these media that a machine offered."""
    return offered_at(reader, media, is_of_speech)


def work(case: Case, crew: Crew, media: Sequence[int]) -> Callable[[Tell, Stopped], Any]:
    """Listens in a thread; gives a `SpeechOffered`."""

    def listen(tell: Tell, stopped: Stopped) -> SpeechOffered:
        found = find_speech(case, crew, media, tell=lambda done, total: tell((done, total)), stopped=stopped)
        return Offered(by_series(case.reader(), found.clues), found)

    return listen
