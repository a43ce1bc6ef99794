"""The conversation with a worker that holds a picture open: it outlines the picture, then cuts what it is asked for."""

from __future__ import annotations

from functools import cached_property

from analysis.facts import Failure, Message, Outline, Rendering
from analysis.jobs import Explore
from analysis.wire import Cut, encode, longest_answer
from app.ingest.budget import Budget
from app.ingest.conversation import Ear
from app.ingest.faults import fault_of_protocol
from app.ingest.line import Line, LineBroken
from app.ingest.outcome import JobFailed


class Exploration:
    """A picture that is held open; used by one thread at a time, but for `abort`. Whoever hired the worker ends it."""

    def __init__(self, line: Line, job: Explore, budget: Budget, size: int) -> None:
        """Of a file of `size` bytes."""
        self._line = line
        self._ear = Ear(line, longest_answer(job))
        self._seconds = budget.rendering(size)

    @cached_property
    def outline(self) -> Outline:
        """What there is to explore; waits until the worker has decoded it. Raises JobFailed."""
        answer = self._heard("exploring", Outline)
        if isinstance(answer, Outline):
            return answer
        raise AssertionError(answer)

    def cut(self, wanted: Cut) -> Rendering:
        """A part of it, after `outline`. Raises JobFailed; with a `failure`, not a fault, where other parts may do."""
        try:
            self._line.send(encode(wanted))
        except LineBroken as broken:
            raise JobFailed(broken.fault) from broken
        answer = self._heard("cutting", Rendering)
        if not isinstance(answer, Rendering):
            raise AssertionError(answer)
        if max(answer.width, answer.height) > wanted.edge:
            raise JobFailed(fault_of_protocol("while cutting: more pixels than were asked for"))
        return answer

    def abort(self) -> None:
        """From any thread: whoever waits for an answer need not any more; JobFailed or CrewLost is raised there."""
        self._line.abort()

    def _heard(self, step: str, awaited: type[Message]) -> Message:
        try:
            answer = self._ear.hear(step, self._seconds, awaited, Failure)
        except LineBroken as broken:
            raise JobFailed(broken.fault) from broken
        if isinstance(answer, Failure):
            raise JobFailed(answer)
        return answer
