"""The conversation with a worker that holds a picture open: it outlines the picture, then cuts what it is asked for."""

from __future__ import annotations

from analysis.facts import Explore, Failure, Outline, Rendering
from analysis.wire import Cut, encode, longest_answer
from app.ingest.budget import Budget
from app.ingest.conversation import Ear
from app.ingest.faults import fault_of_protocol
from app.ingest.line import Line, LineBroken
from app.ingest.outcome import JobFailed


class Exploration:
    """A picture that is held open; used by one thread at a time. Whoever hired the worker ends it."""

    def __init__(self, line: Line, job: Explore, budget: Budget, size: int) -> None:
        """Waits until the worker has decoded it. Raises JobFailed."""
        self._line = line
        self._ear = Ear(line, longest_answer(job))
        self._seconds = budget.rendering(size)
        self.outline = self._outline()

    def cut(self, wanted: Cut) -> Rendering:
        """A part of it, which may have to be decoded first. Raises JobFailed; `failure` where another part may do."""
        try:
            self._line.send(encode(wanted))
            answer = self._ear.hear("cutting", self._seconds, Rendering, Failure)
            if isinstance(answer, Rendering) and max(answer.width, answer.height) > wanted.edge:
                raise LineBroken(fault_of_protocol("while cutting: more pixels than were asked for"))
        except LineBroken as broken:
            raise JobFailed(broken.fault) from broken
        if isinstance(answer, Rendering):
            return answer
        if isinstance(answer, Failure):
            raise JobFailed(answer)
        raise AssertionError(answer)

    def _outline(self) -> Outline:
        try:
            answer = self._ear.hear("exploring", self._seconds, Outline, Failure)
        except LineBroken as broken:
            raise JobFailed(broken.fault) from broken
        if isinstance(answer, Outline):
            return answer
        if isinstance(answer, Failure):
            raise JobFailed(answer)
        raise AssertionError(answer)
