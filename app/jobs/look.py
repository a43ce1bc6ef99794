"""Looking closely: a medium decoded large by a worker, or held open by one, for the viewer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from analysis.facts import Kind, Outline, Rendering
from analysis.jobs import Explore, Render
from analysis.wire import Cut
from app.case.casefile import Case
from app.case.queries import media
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.exploration import Exploration
from app.ingest.fetch import NotToBeHad
from app.ingest.kept_walks import KeptWalks
from app.ingest.outcome import CrewLost, JobFailed


class Explored:
    """A picture that a worker holds open. Its methods but `abort` wait, and raise UserError with the reason."""

    def __init__(self, exploration: Exploration) -> None:
        """`alive`: whether more can be asked for after an error."""
        self._exploration = exploration
        self.alive = True

    @property
    def outline(self) -> Outline:
        """Its size, and what pages there are."""
        with _told():
            return self._exploration.outline

    def cut(self, wanted: Cut) -> Rendering:
        """A part of it."""
        with _told():
            try:
                return self._exploration.cut(wanted)
            except JobFailed as error:
                self.alive = error.failure is not None
                raise
            except CrewLost:
                self.alive = False
                raise

    def abort(self) -> None:
        """From any thread: have the one that waits go on, with a UserError."""
        self._exploration.abort()


class Look:
    """Opens media for the viewer. Walks through archives stay open between them for a while (`KeptWalks`)."""

    def __init__(self) -> None:
        """Opens nothing yet."""
        self._walks = KeptWalks()

    def render(self, case: Case, crew: Crew, medium: int, max_edge: int, at_ms: int) -> Rendering:
        """A picture, or the frame of a video nearest to `at_ms`, at most `max_edge` pixels long; waits for a worker.

        Raises UserError with the reason if the source isn't there or the medium can't be decoded.
        """
        facts = media.get(case.reader(), medium)
        with _told(), self._walks.open_medium(case.reader(), crew, medium) as descriptor:
            return crew.render(descriptor, Render(kind=Kind(facts.kind), max_edge=max_edge, at=at_ms))

    @contextmanager
    def explore(self, case: Case, crew: Crew, medium: int, edge: int) -> Iterator[Explored]:
        """A picture, held open until the block ends, so that parts of it can be had at once; `edge`: at which scale
        first.

        Raises UserError if the source isn't there.
        """
        with (
            _told(),
            self._walks.open_medium(case.reader(), crew, medium) as descriptor,
            crew.explore(descriptor, Explore(edge)) as exploration,
        ):
            yield Explored(exploration)

    def release(self) -> None:
        """Hold no archive any longer; before the case is closed."""
        self._walks.release()


@contextmanager
def _told() -> Iterator[None]:
    """What goes wrong with a medium, in words for whoever sees its preview meanwhile."""
    try:
        yield
    except NotToBeHad as error:
        raise UserError(f"The source can't be read now: {error.words}; this is the preview.") from error
    except JobFailed as error:
        raise UserError(f"It can't be shown larger: {error.words}; this is the preview.") from error
    except CrewLost as error:
        raise UserError("No worker could be started to decode it; close other programs and try again.") from error
