"""What a worker that walks through an archive may say, and what it can't make us believe."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from analysis.facts import Chunk, Done, Failure, Member, Message, NotAhead
from analysis.jobs import Pick
from analysis.wire import LONGEST_REQUEST, Wanted, encode
from app.ingest.budget import Budget
from app.ingest.conversation import CUT_SHORT, UnpackedMember
from app.ingest.crew import Crew, start_crew
from app.ingest.forking import ForkingStaff
from app.ingest.line import Staff
from app.ingest.outcome import FaultKind, JobFailed
from app.ingest.picking import Picking
from app.ingest.spawning import SpawningStaff
from tests.analysis.archives.test_pick import zipped
from tests.app.ingest.test_exploration import FakeLine

A = (b"a", 1)


def picking(tmp_path: Path, *answers: Message) -> tuple[Picking, FakeLine]:
    line = FakeLine(*answers)
    return Picking(line, Pick("ZIP"), Budget(), 1_000, tmp_path), line


def member(answer: UnpackedMember | NotAhead) -> UnpackedMember:
    assert isinstance(answer, UnpackedMember)
    return answer


def test_what_is_asked_for_is_heard(tmp_path: Path) -> None:
    found, line = picking(tmp_path, Member(b"a", 3, 5), Chunk(b"abc"), Chunk(b""), NotAhead(passed=True))
    answer = member(found.pick([A]))
    assert answer.content is not None
    with answer.content as content:
        assert os.pread(content.descriptor, 10, 0) == b"abc"
    assert found.pick([A, (b"b", 2)]) == NotAhead(passed=True)
    assert line.asked == [Wanted((A,)), Wanted((A, (b"b", 2)))]


def test_what_can_not_be_unpacked_and_an_archive_that_breaks_off_leave_the_walk(tmp_path: Path) -> None:
    found, _ = picking(tmp_path, Member(b"a", 3, 5, "is damaged"), Failure("unpack", "it ends early"), NotAhead(False))
    answer = member(found.pick([A]))
    assert (answer.failure, answer.content) == ("is damaged", None)
    with pytest.raises(JobFailed, match="it ends early") as failed:
        found.pick([A])
    assert failed.value.failure is not None
    assert found.pick([A]) == NotAhead(passed=False)


@pytest.mark.parametrize(
    "lies",
    [
        [Member(b"b", 3, 5)],
        [Done()],
        [Chunk(b"abc")],
        [Failure("unpack", " ")],
    ],
)
def test_what_no_honest_worker_says_is_its_fault(tmp_path: Path, lies: list[Message]) -> None:
    found, _ = picking(tmp_path, *lies)
    with pytest.raises(JobFailed) as failed:
        found.pick([A])
    assert failed.value.fault is not None
    assert failed.value.fault.kind is FaultKind.PROTOCOL


def test_more_bytes_than_were_declared_are_not_believed(tmp_path: Path) -> None:
    found, _ = picking(tmp_path, Member(b"a", 2, 5), Chunk(b"abc"), Chunk(b""))
    answer = member(found.pick([A]))
    assert (answer.failure, answer.content) == (CUT_SHORT, None)


def test_two_of_the_longest_names_can_be_asked_for() -> None:
    assert len(encode(Wanted(((b"x" * 32_767, 1), (b"y" * 32_767, 2**40))))) < LONGEST_REQUEST


@pytest.mark.parametrize("staff", [ForkingStaff, lambda: SpawningStaff(1)], ids=["forked", "spawned"])
def test_real_workers_go_on_from_where_they_stand(tmp_path: Path, staff: Callable[[], Staff]) -> None:
    crew = Crew(staff(), 1, tmp_path)
    archive = tmp_path / "a.zip"
    archive.write_bytes(zipped({"a": b"1", "b": b"2", "c": b"3" * 3_000_000}))
    descriptor = os.open(archive, os.O_RDONLY)
    try:
        for _ in range(2):
            with crew.pick(descriptor, Pick("ZIP")) as found:
                for name, size in ((b"a", 1), (b"c", 3_000_000)):
                    answer = member(found.pick([(name, 1)]))
                    assert answer.content is not None
                    with answer.content as content:
                        assert content.size == size
                assert found.pick([(b"b", 1)]) == NotAhead(passed=True)
                assert found.pick([(b"d", 1)]) == NotAhead(passed=False)
    finally:
        os.close(descriptor)
        crew.close()


def test_the_clock_does_not_run_while_nobody_asks(tmp_path: Path) -> None:
    budget = Budget(floor=1.0, patience=1)
    crew = start_crew(1, tmp_path, budget)
    archive = tmp_path / "a.zip"
    archive.write_bytes(zipped({"a": b"1", "b": b"2"}))
    descriptor = os.open(archive, os.O_RDONLY)
    try:
        with crew.pick(descriptor, Pick("ZIP")) as found:
            for name in (b"a", b"b"):
                answer = member(found.pick([(name, 1)]))
                assert answer.content is not None
                answer.content.close()
                time.sleep(1.5 * budget.next_picked(100))
    finally:
        os.close(descriptor)
        crew.close()
