from pathlib import Path

import numpy as np
import pytest

from analysis.facts import Done, Explore, Failure, Message, Outline, Rendering
from analysis.wire import Cut, decode_notice, encode
from app.ingest.budget import Budget
from app.ingest.crew import start_crew
from app.ingest.exploration import Exploration
from app.ingest.faults import fault_of_protocol
from app.ingest.line import LineBroken
from app.ingest.outcome import FaultKind, JobFailed
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

    def close(self, *, finished: bool) -> None:
        del finished


def explored(*answers: Message) -> tuple[Exploration, FakeLine]:
    line = FakeLine(Outline(100, 80, 1), *answers)
    return Exploration(line, Explore(512), Budget(), 1000), line


def test_a_part_is_asked_for_and_heard() -> None:
    found, line = explored(Rendering(8, 8, 100, 80, bytes(192)))
    assert found.outline == Outline(100, 80, 1)
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
        Exploration(FakeLine(first), Explore(512), Budget(), 1000)


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
        with descriptor(b"no picture") as fd, pytest.raises(JobFailed), crew.explore(fd, Explore(512)):
            pass
    finally:
        crew.close()
