"""Looking closely: a medium decoded large by a worker, for the viewer."""

from analysis.facts import Kind, Render, Rendering
from app.case.casefile import Case
from app.case.queries import media
from app.errors import UserError
from app.ingest.crew import Crew
from app.ingest.fetch import NotToBeHad, open_medium
from app.ingest.outcome import CrewLost, JobFailed


def render(case: Case, crew: Crew, medium: int, max_edge: int, at_ms: int) -> Rendering:
    """A picture, or the frame of a video nearest to `at_ms`, at most `max_edge` pixels long; waits for a worker.

    Raises UserError with the reason if the source isn't there or the medium can't be decoded.
    """
    facts = media.get(case.reader(), medium)
    try:
        with open_medium(case.reader(), crew, medium) as descriptor:
            return crew.render(descriptor, Render(kind=Kind(facts.kind), max_edge=max_edge, at=at_ms))
    except NotToBeHad as error:
        raise UserError(f"The source can't be read now: {error.words}; this is the preview.") from error
    except JobFailed as error:
        raise UserError(f"It can't be shown larger: {error.words}; this is the preview.") from error
    except CrewLost as error:
        raise UserError("No worker could be started to decode it; close other programs and try again.") from error
