import io
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from analysis.facts import Done, Failure, Message, Outline, Rendering
from analysis.jobs import Explore
from analysis.wire import Cut, decode_notice, encode
from app.ingest.budget import Budget
from app.ingest.crew import Crew, start_crew
from app.ingest.exploration import Exploration
from app.ingest.faults import fault_of_protocol
from app.ingest.forking import ForkingStaff
from app.ingest.line import LineBroken, Staff
from app.ingest.outcome import CrewLost, FaultKind, JobFailed
from app.ingest.spawning import SpawningStaff
from tests.analysis.samples import descriptor, saved, scene

PART = Cut(0, 0, 0, 8, 8, 8)


class FakeLine:
    """Answers with what it was given."""

    def __init__(self, *answers: Message) -> None:
        self.answers = list(answers)
        self.asked: list[object] = []

    def send(self, content: bytes) -> None:
        self.asked.append(decode_notice(content))

    def receive(self, longest: int, seconds: float) -> bytes:
        if not self.answers:
            raise LineBroken(fault_of_protocol("it said nothing"))
        return encode(self.answers.pop(0))

    def abort(self) -> None:
        pass

    def close(self, *, finished: bool) -> None:
        del finished


def explored(*answers: Message) -> tuple[Exploration, FakeLine]:
    line = FakeLine(Outline(100, 80, 1), *answers)
    found = Exploration(line, Explore(512), Budget(), 1000)
    assert found.outline == Outline(100, 80, 1)
    return found, line


def test_a_part_is_asked_for_and_heard() -> None:
    found, line = explored(Rendering(8, 8, 100, 80, bytes(192)))
    assert found.cut(PART).width == 8
    assert line.asked == [PART]


def test_a_part_that_fails_leaves_the_others() -> None:
    found, _ = explored(Failure("cut", "this page is damaged"), Rendering(8, 8, 100, 80, bytes(192)))
    with pytest.raises(JobFailed, match="damaged") as failed:
        found.cut(PART)
    assert failed.value.failure is not None
    assert found.cut(PART).width == 8


@pytest.mark.parametrize("lie", [Rendering(9, 8, 100, 80, bytes(216)), Rendering(8, 8, 1, 1, b"x"), Done()])
def test_what_can_not_be_true_is_the_workers_fault(lie: Message) -> None:
    found, _ = explored(lie)
    with pytest.raises(JobFailed) as failed:
        found.cut(PART)
    assert failed.value.fault is not None
    assert failed.value.fault.kind is FaultKind.PROTOCOL


@pytest.mark.parametrize(
    "first", [Failure("render", "not a picture"), Outline(0, 80, 1), Outline(9, 9, 2, (5,)), Done()]
)
def test_without_an_outline_there_is_nothing_to_explore(first: Message) -> None:
    with pytest.raises(JobFailed):
        _ = Exploration(FakeLine(first), Explore(512), Budget(), 1000).outline


@pytest.mark.parametrize("staff", [lambda: ForkingStaff(), lambda: SpawningStaff(1)], ids=["forking", "spawning"])
def test_whoever_waits_for_a_long_decoding_can_be_called_off(tmp_path: Path, staff: Callable[[], Staff]) -> None:
    buffer = io.BytesIO()
    Image.new("L", (15_000, 15_000), 90).save(buffer, "PNG", compress_level=1)
    crew = Crew(staff(), 1, tmp_path)
    try:
        with descriptor(buffer.getvalue()) as fd, crew.explore(fd, Explore(512)) as found:
            threading.Timer(0.1, found.abort).start()
            began = time.monotonic()
            with pytest.raises((JobFailed, CrewLost)):
                _ = found.outline
            assert time.monotonic() - began < 2
        found.abort()  # after its end it does nothing
        with descriptor(saved(scene(), "PNG")) as fd, crew.explore(fd, Explore(512)) as found:
            assert found.outline.width == 320
    finally:
        crew.close()


def test_a_caged_worker_holds_a_picture_open_until_the_block_ends(tmp_path: Path) -> None:
    image = scene(900, 700)
    crew = start_crew(1, tmp_path)
    try:
        with descriptor(saved(image, "PNG")) as fd, crew.explore(fd, Explore(512)) as found:
            assert found.outline == Outline(900, 700, 1)
            for left in (0, 300):
                part = found.cut(Cut(0, left, 100, 256, 256, 256))
                shown = np.frombuffer(part.pixels, np.uint8).reshape(256, 256, 3)
                assert np.array_equal(shown, np.asarray(image)[100:356, left : left + 256])
        with descriptor(b"no picture") as fd, crew.explore(fd, Explore(512)) as found, pytest.raises(JobFailed):
            _ = found.outline
    finally:
        crew.close()
