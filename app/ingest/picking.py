"""The conversation with a worker that walks through an archive, and hands out what it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from analysis.facts import Failure, Member, NotAhead
from analysis.jobs import Pick
from analysis.wire import Numbered, Wanted, encode, longest_answer
from app.ingest.budget import Budget
from app.ingest.conversation import Ear, UnpackedMember, with_content
from app.ingest.faults import fault_of_protocol
from app.ingest.line import Line, LineBroken
from app.ingest.outcome import JobFailed


class Picking:
    """A walk through an archive; used by one thread at a time. Whoever hired the worker ends it."""

    def __init__(self, line: Line, job: Pick, budget: Budget, size: int, scratch: Path) -> None:
        """Of an archive of `size` bytes; `scratch` as for `Crew`."""
        self._line = line
        self._ear = Ear(line, longest_answer(job))
        self._until_found = budget.next_picked(size)
        self._until_more = budget.next_piece(size)
        self._scratch = scratch

    def pick(self, members: Sequence[Numbered]) -> UnpackedMember | NotAhead:
        """The next that is one of these, one or two. Of a damaged one what came of it; its content is the caller's to
        close.

        Raises JobFailed: with a `failure` where the archive breaks off before it, which leaves what was asked for
        before; with a `fault` where the worker broke, which ends the walk.
        """
        try:
            self._line.send(encode(Wanted(tuple(members))))
            answer = self._ear.hear("looking for a member", self._until_found, Member, NotAhead, Failure)
            if isinstance(answer, Failure):
                raise JobFailed(answer)
            if isinstance(answer, Member):
                if answer.untrusted_path not in [name for name, _ in members]:
                    raise LineBroken(fault_of_protocol("while looking for a member: it gave another"))
                return self._with_content(answer)
        except LineBroken as broken:
            raise JobFailed(broken.fault) from broken
        if isinstance(answer, NotAhead):
            return answer
        raise AssertionError(answer)

    def _with_content(self, member: Member) -> UnpackedMember:
        if member.failure:
            return UnpackedMember(member.untrusted_path, member.size, member.modified, member.failure, None)
        unpacked, _ = with_content(self._ear, member, self._until_more, self._scratch)
        return unpacked  # what broke the worker shows when it is asked again
