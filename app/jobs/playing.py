"""Playing a medium: its frames and its sound, encoded anew by workers, piece by piece, for the window's player."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from analysis.facts import Loudness, Played, Samples
from analysis.jobs import Stream
from app.case.casefile import Case
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.fetch import NotToBeHad, open_medium
from app.ingest.outcome import CrewLost, JobFailed

EDGE = 960
"""Pixels of the longer edge of the player's frames, at most."""

Piece = Played | Samples | Loudness


class PlayableMedium:
    """A medium whose bytes are at hand. Its streams block and belong to one thread each."""

    def __init__(self, crew: Crew, descriptor: int) -> None:
        """`descriptor` stays the caller's, open until the last stream is closed."""
        self._crew = crew
        self._descriptor = descriptor

    @contextmanager
    def stream(self, job: Stream) -> Iterator[Iterator[Piece]]:
        """Pieces, each when it is asked for. Raises UserError with the reason where they break off."""
        try:
            with self._crew.stream(self._descriptor, job) as pieces:
                yield pieces
        except JobFailed as error:
            raise UserError(f"It can't be played: {error.words}.") from error
        except CrewLost as error:
            raise UserError("No worker could be started to play it; close other programs and try again.") from error


@contextmanager
def opened(case: Case, crew: Crew | None, medium: int) -> Iterator[PlayableMedium]:
    """A medium to be played, from wherever in the sources it still is. Raises UserError where it isn't there."""
    if crew is None:
        raise UserError("Videos and sounds can't be played while no reader is running.")
    reader = case.new_reader()
    try:
        with open_medium(reader, crew, medium) as descriptor:
            yield PlayableMedium(crew, descriptor)
    except NotToBeHad as error:
        raise UserError(f"The source can't be read now: {error.words}; it can't be played.") from error
    finally:
        reader.close()
