"""What broke its worker is tried again alone: nothing else is examined meanwhile, and nothing waits for ever."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from analysis.facts import Done, Failure, Message
from analysis.jobs import Examine, Job
from analysis.wire import encode
from app.case.casefile import Case
from app.ingest import crew as crew_module
from app.ingest.crew import Crew, start_crew
from tests.app.ingest.taking import ingest
from tests.app.ingest.test_crew import HANDLERS, PATIENT

WORKERS = 3
ALONE = Examine(size=2)
"""The job of those that are to be alone, by which they are told from the others."""


class Work:
    """Staff whose workers take a moment; counts those at work at once."""

    def __init__(self, seconds: float = 0.03) -> None:
        self.seconds = seconds
        self.gate = threading.Lock()
        self.at_work = 0
        self.most = 0
        self.beside: list[tuple[bool, int]] = []
        """For each examination that ended, whether it was to be alone, and how many were at work while it was."""

    def hire(self, evidence: int, job: Job, memory: int, cpu: int) -> _Line:
        return _Line(self, job == ALONE)

    def close(self) -> None:
        pass


class _Line:
    def __init__(self, work: Work, alone: bool) -> None:
        self._work = work
        self._alone = alone
        self._left: list[Message] = [Failure("read", "it can't be read"), Done()]
        self._most = 0

    def send(self, content: bytes) -> None:
        raise AssertionError("nothing is asked after a failure")

    def receive(self, longest: int, seconds: float) -> bytes:
        work = self._work
        if len(self._left) == 2:
            with work.gate:
                work.at_work += 1
                self._most = work.at_work
                work.most = max(work.most, work.at_work)
            time.sleep(work.seconds)
            with work.gate:
                self._most = max(self._most, work.at_work)
                work.at_work -= 1
                work.beside.append((self._alone, self._most))
        return encode(self._left.pop(0))

    def close(self, *, finished: bool) -> None:
        pass


@pytest.fixture
def examine(tmp_path: Path) -> Callable[[Crew, bool], None]:
    (tmp_path / "file").write_bytes(b"x")

    def run(crew: Crew, alone: bool) -> None:
        with (tmp_path / "file").open("rb") as file:
            crew.examine(file.fileno(), ALONE if alone else Examine(size=1), lambda _: True, alone=alone)

    return run


def test_nothing_else_is_examined_meanwhile(tmp_path: Path, examine: Callable[[Crew, bool], None]) -> None:
    work = Work()
    crew = Crew(work, WORKERS, tmp_path)
    with ThreadPoolExecutor(8) as threads:
        jobs = [threads.submit(examine, crew, number % 5 == 0) for number in range(60)]
        for job in jobs:
            job.result(60)
    assert work.most == WORKERS  # the others did run beside each other
    assert [most for alone, most in work.beside if alone] == [1] * 12
    assert work.at_work == 0
    assert len(work.beside) == 60


def test_all_places_are_given_back(tmp_path: Path, examine: Callable[[Crew, bool], None]) -> None:
    work = Work(0.1)
    crew = Crew(work, WORKERS, tmp_path)
    examine(crew, True)
    with ThreadPoolExecutor(WORKERS) as threads:
        list(threads.map(lambda _: examine(crew, False), range(WORKERS)))
    assert work.most == WORKERS


def test_a_long_job_holds_it_up_for_a_while_only(
    tmp_path: Path, examine: Callable[[Crew, bool], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(crew_module, "ALONE_SECONDS", 0.1)
    work = Work(3)
    crew = Crew(work, WORKERS, tmp_path)
    with ThreadPoolExecutor(1) as threads:
        long = threads.submit(examine, crew, False)
        while not work.at_work:
            time.sleep(0.01)
        work.seconds = 0.0
        examine(crew, True)
        assert not long.done()
        assert work.beside == [(True, 2)]


def test_the_ingest_tries_alone_what_broke_its_worker(
    case: Case, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (source / "bad").write_text("decode crash")
    tried: list[bool] = []
    examine = Crew.examine

    def watched(self: Crew, *given: object, alone: bool = False) -> object:
        tried.append(alone)
        return examine(self, *given, alone=alone)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(Crew, "examine", watched)
    crew = start_crew(2, tmp_path, PATIENT, HANDLERS)
    try:
        ingest(case, crew, source)
    finally:
        crew.close()
    assert tried == [False, True]
