"""A hostile file spoils at most its own row, and leaves nothing behind: the same promises for both kinds of staff."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
import pytest

from analysis.facts import Kind, Reading
from analysis.jobs import Examine, Render, Unpack
from app.ingest.budget import Budget
from app.ingest.crew import Crew, start_crew
from app.ingest.forking import ForkingStaff
from app.ingest.outcome import CrewLost, FaultKind, JobFailed, Outcome
from app.ingest.spawning import SpawningStaff
from tests.app.ingest.hostile_workers import FACTS, READING

HANDLERS = "tests.app.ingest.hostile_workers"
PATIENT = Budget(floor=10, patience=1, extras=1.5, memory=500_000_000)
"""For all that ends by itself, however busy the machine."""
HASTY = Budget(floor=0.6, patience=1, extras=1.5, memory=500_000_000)
"""For what never ends."""
WORKERS = 3

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="counts processes and descriptors by /proc")


@pytest.fixture(autouse=True)
def _no_leak() -> Iterator[None]:
    """Descriptors, processes and threads are no more after each test; those of other tests may end meanwhile."""
    gc.collect()
    before = footprint()
    yield
    until = time.monotonic() + 3
    while (left := footprint() - before) and time.monotonic() < until:
        time.sleep(0.02)
    assert not left


def footprint() -> Counter[str]:
    """Where open descriptors lead (without numbers), child processes and threads."""
    processes = len(psutil.Process().children(recursive=True))
    targets = Counter(process=processes, thread=threading.active_count())
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # the listing's own descriptor
            targets[str(entry.readlink()).partition(":")[0]] += 1
    return targets


@pytest.fixture(params=["forking", "spawning"])
def crew(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Crew]:
    """A crew of hostile workers, of both kinds."""
    staff = ForkingStaff(HANDLERS) if request.param == "forking" else SpawningStaff(WORKERS, HANDLERS)
    made = Crew(staff, WORKERS, tmp_path, PATIENT)
    yield made
    made.close()


@pytest.fixture
def forking(tmp_path: Path) -> Iterator[Crew]:
    """A crew of hostile workers that are forked."""
    made = Crew(ForkingStaff(HANDLERS), WORKERS, tmp_path, PATIENT)
    yield made
    made.close()


@pytest.fixture
def uncaged(tmp_path: Path) -> Iterator[Crew]:
    """The same on a kernel without rings: what the crew itself sees to."""
    made = Crew(ForkingStaff(HANDLERS, caged=False), WORKERS, tmp_path, PATIENT)
    yield made
    made.close()


@contextmanager
def evidence(content: str) -> Iterator[int]:
    """A descriptor, for reading only, of a file with this content."""
    writable = os.memfd_create("evidence")
    os.write(writable, content.encode())
    readable = os.open(f"/proc/self/fd/{writable}", os.O_RDONLY)
    os.close(writable)
    try:
        yield readable
    finally:
        os.close(readable)


def budget_for(act: str) -> Budget:
    """Haste where the deadline is awaited, patience where it isn't."""
    return HASTY if BAD[act] is FaultKind.DEADLINE else PATIENT


def examine(crew: Crew, content: str, decide: Callable[[Reading], bool] = lambda _: True) -> Outcome:
    """What comes of a file with this content."""
    with evidence(content) as descriptor:
        return crew.examine(descriptor, Examine(len(content)), decide)


def test_a_good_file_gives_all(crew: Crew) -> None:
    outcome = examine(crew, "good")
    assert outcome.reading == READING
    assert outcome.facts == FACTS
    assert outcome.extras is not None
    assert outcome.extras.serial == "42"
    assert outcome.failure is None
    assert outcome.fault is None


def test_what_is_known_is_not_decoded(crew: Crew) -> None:
    assert examine(crew, "decode crash", lambda _: False) == Outcome(reading=READING)


BAD = {
    "crash": FaultKind.CRASH,
    "abort": FaultKind.CRASH,
    "raise": FaultKind.CRASH,
    "exit": FaultKind.PROTOCOL,
    "spin": FaultKind.DEADLINE,
    "hang": FaultKind.DEADLINE,
    "ignore": FaultKind.DEADLINE,
    "hog": FaultKind.MEMORY,
    "stall": FaultKind.DEADLINE,
    "chatter": FaultKind.DEADLINE,
    "garbage": FaultKind.PROTOCOL,
    "long": FaultKind.PROTOCOL,
    "mute": FaultKind.PROTOCOL,
    "huge": FaultKind.PROTOCOL,
    "endless": FaultKind.PROTOCOL,
    "lie": FaultKind.PROTOCOL,
    "order": FaultKind.PROTOCOL,
    "done": FaultKind.PROTOCOL,
    "linger": FaultKind.PROTOCOL,
}


@pytest.mark.parametrize("act", BAD)
def test_a_bad_file_is_a_fault_and_the_next_is_read(tmp_path: Path, act: str) -> None:
    staff = ForkingStaff(HANDLERS, caged=act != "linger")
    outcome = examine(Crew(staff, 1, tmp_path, budget_for(act)), f"decode {act}")
    assert outcome.reading == READING
    assert outcome.facts is None
    assert outcome.fault is not None, outcome
    assert outcome.fault.kind is BAD[act], outcome.fault
    assert outcome.fault.words[0].islower()
    assert not outcome.fault.words.endswith(".")
    assert "while decoding" in outcome.fault.detail
    assert outcome.fault.detail.isprintable() or "\n" in outcome.fault.detail
    assert examine(Crew(staff, 1, tmp_path, PATIENT), "good").facts == FACTS
    staff.close()


@pytest.mark.parametrize("act", ["crash", "raise", "exit", "hang", "hog", "stall", "garbage", "huge", "order"])
def test_spawned_workers_bear_the_same(tmp_path: Path, act: str) -> None:
    staff = SpawningStaff(1, HANDLERS)
    outcome = examine(Crew(staff, 1, tmp_path, budget_for(act)), f"decode {act}")
    assert outcome.fault is not None, outcome
    assert outcome.fault.kind is BAD[act], outcome.fault
    assert examine(Crew(staff, 1, tmp_path, PATIENT), "good").facts == FACTS
    staff.close()


def test_a_fault_says_where_the_decoder_was(forking: Crew) -> None:
    crash = examine(forking, "decode crash").fault
    assert crash is not None
    assert "SIGSEGV" in crash.detail
    assert "misbehave" in crash.detail
    raised = examine(forking, "decode raise").fault
    assert raised is not None
    assert "RuntimeError: decoder said [31mno" in raised.detail


def test_facts_are_kept_when_maker_notes_hang(crew: Crew) -> None:
    outcome = examine(crew, "extras hang")
    assert outcome.facts == FACTS
    assert outcome.fault is not None
    assert outcome.fault.kind is FaultKind.DEADLINE
    assert "maker notes" in outcome.fault.detail


def test_processor_time_is_limited_beside_the_wall_clock(tmp_path: Path) -> None:
    crew = Crew(ForkingStaff(HANDLERS), 1, tmp_path, Budget(floor=0.2, patience=100, extras=0.5))
    try:
        outcome = examine(crew, "decode spin")
        assert outcome.fault is not None
        assert outcome.fault.kind is FaultKind.DEADLINE
        assert "SIGXCPU" in outcome.fault.detail
    finally:
        crew.close()


def test_mapped_memory_counts(forking: Crew) -> None:
    outcome = examine(forking, "decode hog-mapped")
    assert outcome.fault is not None
    assert outcome.fault.kind in (FaultKind.MEMORY, FaultKind.CRASH)


def test_a_worker_can_not_write_files(uncaged: Crew) -> None:
    outcome = examine(uncaged, "decode write")
    assert outcome.fault is not None
    assert "File too large" in outcome.fault.detail


def test_a_worker_has_only_what_its_job_needs(uncaged: Crew) -> None:
    outcome = examine(uncaged, "decode look")
    assert outcome.failure is not None
    seen = eval(outcome.failure.detail)
    leads = {number: target.partition(":")[0] for number, target in seen["descriptors"].items() if target}
    assert sorted(leads.values()) == ["/dev/null", "/dev/null", "/memfd", "pipe", "socket"]
    evidence_number = next(number for number, target in leads.items() if target == "/memfd")
    assert evidence_number not in seen["writable"]
    assert seen["core"] == (0, 0)
    assert seen["size"] == (0, 0)
    assert seen["threads"] == 1
    assert seen["no_new_privs"]
    assert seen["cwd"] == "/"
    assert not {"PySide6", "sqlite3", "app"} & set(seen["modules"])


def test_daemons_of_a_worker_die_with_it(uncaged: Crew) -> None:
    before = len(psutil.Process().children(recursive=True))
    outcome = examine(uncaged, "decode daemon")
    assert outcome.fault is not None
    assert_soon(lambda: len(psutil.Process().children(recursive=True)) == before)


def test_two_hundred_files_of_which_exactly_the_bad_ones_fault(tmp_path: Path) -> None:
    crew = Crew(ForkingStaff(HANDLERS), WORKERS, tmp_path, Budget(floor=2, patience=1, memory=500_000_000))
    acts = ["crash", "abort", "raise", "exit", "garbage", "order", "lie", "mute", "done", "hang"]
    contents = [f"decode {acts[number // 10 % 10]}" if number % 10 == 3 else "good" for number in range(200)]
    with ThreadPoolExecutor(WORKERS) as threads:
        outcomes = list(threads.map(lambda content: examine(crew, content), contents))
    crew.close()
    for content, outcome in zip(contents, outcomes, strict=True):
        assert outcome.reading == READING
        if content == "good":
            assert outcome.facts == FACTS
            assert outcome.fault is None
        else:
            assert outcome.fault is not None, content
            assert outcome.fault.kind is BAD[content.split()[1]]


def test_as_many_workers_as_threads_are_at_work_at_once(forking: Crew) -> None:
    together = threading.Barrier(WORKERS, timeout=20)
    with ThreadPoolExecutor(WORKERS) as threads:
        at_once = lambda _: together.wait() >= 0  # noqa: E731 - a decision that needs all the others
        outcomes = list(threads.map(lambda _: examine(forking, "good", at_once), range(WORKERS)))
    assert all(outcome.facts == FACTS for outcome in outcomes)


def test_no_more_workers_than_places_are_at_work_at_once(tmp_path: Path) -> None:
    crew = Crew(ForkingStaff(HANDLERS), 1, tmp_path, PATIENT)
    together = threading.Barrier(2, timeout=0.3)
    with ThreadPoolExecutor(2) as threads:
        waiting = [threads.submit(examine, crew, "good", lambda _: together.wait() >= 0) for _ in range(2)]
    assert all(isinstance(future.exception(), threading.BrokenBarrierError) for future in waiting)
    crew.close()


def test_a_lost_parent_is_an_interruption_and_is_replaced(uncaged: Crew) -> None:
    with pytest.raises(CrewLost):
        examine(uncaged, "decode patricide")
    assert examine(uncaged, "good").facts == FACTS


def test_a_closed_crew_takes_no_job(crew: Crew) -> None:
    crew.close()
    with pytest.raises(CrewLost, match="closed"):
        examine(crew, "good")


def test_who_was_given_no_job_is_not_waited_for_until_all_is_loaded() -> None:
    staff = ForkingStaff()
    assert staff._parent is not None
    process = staff._parent._process
    staff.close()
    assert process.returncode == -signal.SIGKILL


def test_closing_ends_jobs_in_hand(crew: Crew) -> None:
    with ThreadPoolExecutor(1) as thread:
        started = threading.Event()
        waiting = thread.submit(examine, crew, "decode hang", told(started))
        assert started.wait(20)
        crew.close()
        assert isinstance(waiting.exception(10), CrewLost)


def test_an_error_of_the_caller_ends_the_job(forking: Crew) -> None:
    def fail(_: Reading) -> bool:
        raise KeyError("no such hash set")

    with pytest.raises(KeyError):
        examine(forking, "good", fail)


def test_handlers_that_can_not_be_loaded_are_told(tmp_path: Path) -> None:
    for staff in (ForkingStaff("tests.no_such_module"), SpawningStaff(1, "tests.no_such_module")):
        crew = Crew(staff, 1, tmp_path, PATIENT)
        with pytest.raises(CrewLost, match="no_such_module"):
            examine(crew, "good")
        crew.close()


def test_spawned_workers_are_replaced(tmp_path: Path) -> None:
    crew = Crew(SpawningStaff(1, HANDLERS, jobs_each=2), 1, tmp_path, PATIENT)
    pids: set[int] = set()
    others = {child.pid for child in psutil.Process().children()}

    def look(_: Reading) -> bool:
        pids.update(child.pid for child in psutil.Process().children())
        return True

    for _ in range(4):
        examine(crew, "good", look)
    crew.close()
    assert len(pids - others) == 2


def test_an_archive_gives_its_members(crew: Crew) -> None:
    with evidence("a 5\n-b\nc 3000000\nd 0\n") as descriptor, crew.unpack(descriptor, Unpack("ZIP")) as members:
        seen = []
        for member in members:
            content = b""
            if member.content is not None:
                with member.content as spooled:
                    content = os.pread(spooled.descriptor, 4_000_000, 0)
                    with pytest.raises(OSError, match="Bad file descriptor"):
                        os.write(spooled.descriptor, b"x")
            seen.append((member.untrusted_path, member.failure, content))
    assert seen == [
        (b"a", "", b"z" * 5),
        (b"b", "is damaged", b""),
        (b"c", "", b"z" * 3_000_000),
        (b"d", "", b""),
    ]


def test_members_before_a_fault_are_kept(crew: Crew) -> None:
    with evidence("a 5\n!crash\nb 5\n") as descriptor, crew.unpack(descriptor, Unpack("ZIP")) as members:
        first = next(members)
        assert first.content is not None
        first.content.close()
        with pytest.raises(JobFailed) as failed:
            next(members)
    assert failed.value.fault is not None
    assert failed.value.fault.kind is FaultKind.CRASH


def test_an_archive_that_ends_early_says_so(forking: Crew) -> None:
    with (
        evidence("?\n") as descriptor,
        forking.unpack(descriptor, Unpack("ZIP")) as members,
        pytest.raises(JobFailed, match="the archive ends early"),
    ):
        list(members)


def test_an_archive_left_early_ends_its_worker(crew: Crew) -> None:
    with evidence("a 5\nb 50000000\n") as descriptor, crew.unpack(descriptor, Unpack("ZIP")) as members:
        first = next(members)
        assert first.content is not None
        first.content.close()
    assert examine(crew, "good").facts == FACTS


def test_the_deadline_does_not_run_while_the_worker_waits_for_us(tmp_path: Path) -> None:
    budget = Budget(floor=0.2, patience=1)
    crew = Crew(ForkingStaff(HANDLERS), 1, tmp_path, budget)
    with evidence("a 5\nb 5\n") as descriptor, crew.unpack(descriptor, Unpack("ZIP")) as members:
        for member in members:
            time.sleep(2 * budget.next_piece(8))
            assert member.content is not None
            member.content.close()
    crew.close()


def test_a_member_can_be_examined_while_its_archive_waits(tmp_path: Path) -> None:
    crew = Crew(ForkingStaff(HANDLERS), 1, tmp_path, PATIENT)
    try:
        with evidence("a 5\n") as descriptor, crew.unpack(descriptor, Unpack("ZIP")) as members:
            for member in members:
                assert member.content is not None
                with member.content as content:
                    fault = crew.examine(content.descriptor, Examine(content.size), lambda _: True).fault
                assert fault is not None
                assert "zzzzz" in fault.detail
    finally:
        crew.close()


def test_a_picture_is_rendered(crew: Crew) -> None:
    with evidence("2000") as descriptor:
        assert crew.render(descriptor, Render(Kind.PICTURE, 2000)).pixels == bytes(12_000_000)


@pytest.mark.parametrize(("content", "words"), [("none", "no picture in it"), ("wrong", "can't be true")])
def test_what_can_not_be_rendered_says_why(forking: Crew, content: str, words: str) -> None:
    with evidence(content) as descriptor, pytest.raises(JobFailed, match=words):
        forking.render(descriptor, Render(Kind.PICTURE, 2000))


def test_rendering_does_not_wait_for_examinations(tmp_path: Path) -> None:
    crew = Crew(ForkingStaff(HANDLERS), 1, tmp_path, Budget(floor=3))
    try:
        with ThreadPoolExecutor(1) as thread, evidence("20") as descriptor:
            started = threading.Event()
            waiting = thread.submit(examine, crew, "decode hang", told(started))
            assert started.wait(20)
            assert crew.render(descriptor, Render(Kind.PICTURE, 20)).width == 20
            assert not waiting.done()
            crew.close()
    finally:
        crew.close()


PROGRAM = """
import os, sys, threading
from pathlib import Path
from analysis.jobs import Examine
from app.ingest.crew import Crew
from app.ingest.forking import ForkingStaff
from app.ingest.spawning import SpawningStaff
staff = ForkingStaff(sys.argv[2]) if sys.argv[1] == "forking" else SpawningStaff(2, sys.argv[2])
crew = Crew(staff, 2, Path("/tmp"))
evidence = os.open(sys.argv[3], os.O_RDONLY)
decided = lambda reading: print("decided", flush=True) is None
crew.examine(evidence, Examine(10), decided)
"""


@pytest.mark.parametrize("kind", ["forking", "spawning"])
def test_nothing_outlives_a_killed_program(tmp_path: Path, kind: str) -> None:
    content = tmp_path / "evidence"
    content.write_text("decode ignore")
    command = [sys.executable, "-c", PROGRAM, kind, HANDLERS, str(content)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "decided\n"
        family = psutil.Process(program.pid).children(recursive=True)
        assert len(family) == (2 if kind == "forking" else 1)
        program.send_signal(signal.SIGKILL)
    _, alive = psutil.wait_procs(family, timeout=3)
    for process in alive:
        process.kill()
    assert not alive


def test_the_crew_of_this_system_works(tmp_path: Path) -> None:
    crew = start_crew(1, tmp_path, handlers=HANDLERS)
    assert examine(crew, "good").facts == FACTS
    crew.close()


def told(event: threading.Event) -> Callable[[Reading], bool]:
    """Decides to decode, and tells that it was asked."""

    def decide(_: Reading) -> bool:
        event.set()
        return True

    return decide


def assert_soon(condition: Callable[[], bool]) -> None:
    """Fail unless `condition` holds within three seconds."""
    until = time.monotonic() + 3
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.02)
