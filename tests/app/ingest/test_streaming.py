"""What the player asks of workers comes piece by piece; one that lies or breaks costs no more than its own stream."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from analysis.facts import Loudness, Played, Samples
from analysis.jobs import Listen, Play, Stream, Survey
from app.ingest.crew import Crew, start_crew
from app.ingest.forking import ForkingStaff
from app.ingest.outcome import FaultKind, JobFailed
from app.ingest.spawning import SpawningStaff
from tests.analysis.samples import sound, video
from tests.app.ingest.test_crew import HANDLERS, PATIENT, WORKERS, evidence

PLAY = Play(0, 1_000, 320)


@pytest.fixture(params=["forking", "spawning"])
def crew(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Crew]:
    """A crew of hostile workers, of both kinds."""
    staff = ForkingStaff(HANDLERS) if request.param == "forking" else SpawningStaff(WORKERS, HANDLERS)
    made = Crew(staff, WORKERS, tmp_path, PATIENT)
    yield made
    made.close()


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    """The program's own workers, caged as this kernel lets them be."""
    made = start_crew(1, tmp_path_factory.mktemp("scratch"))
    yield made
    made.close()


def answers(crew: Crew, content: str, job: Stream = PLAY) -> list[Played | Samples | Loudness]:
    """All that is heard of a file with this content."""
    with evidence(content) as descriptor, crew.stream(descriptor, job) as pieces:
        return list(pieces)


def test_pieces_come_and_a_later_failure_is_told_after_them(crew: Crew) -> None:
    assert answers_until_failure(crew, "3") == 3


def answers_until_failure(crew: Crew, content: str) -> int:
    """How many pieces came."""
    count = 0
    with evidence(content) as descriptor, crew.stream(descriptor, PLAY) as pieces:
        try:
            for _ in pieces:
                count += 1
        except JobFailed:
            return count
    raise AssertionError("no failure was told")


@pytest.mark.parametrize("lie", ["gap", "back", "picture", "sound"])
def test_a_worker_that_lies_about_frames_is_not_believed(crew: Crew, lie: str) -> None:
    with pytest.raises(JobFailed) as told:
        answers(crew, lie)
    assert told.value.fault is not None
    assert told.value.fault.kind is FaultKind.PROTOCOL


def test_half_a_sample_is_a_lie(crew: Crew) -> None:
    with pytest.raises(JobFailed):
        answers(crew, "", Listen(0, 1_000))


def test_a_crash_ends_one_stream_and_no_other(crew: Crew) -> None:
    with pytest.raises(JobFailed) as told:
        answers(crew, "crash")
    assert told.value.fault is not None
    assert told.value.fault.kind is FaultKind.CRASH
    assert answers_until_failure(crew, "2") == 2


def test_a_stream_that_is_left_ends_its_worker(crew: Crew) -> None:
    with evidence("100000") as descriptor, crew.stream(descriptor, PLAY) as pieces:
        assert isinstance(next(pieces), Played)
    assert answers_until_failure(crew, "1") == 1


def test_caged_workers_play_and_listen(real: Crew, tmp_path: Path) -> None:
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(video(2, sound=True))
    with clip.open("rb") as file, real.stream(file.fileno(), Play(0, 10_000, 320)) as pieces:
        frames = [frame for piece in pieces if isinstance(piece, Played) for frame in piece.frames]
    assert [frame.at for frame in frames] == list(range(0, 2_000, 100))
    with clip.open("rb") as file, real.stream(file.fileno(), Listen(500, 1_500)) as pieces:
        assert sum(len(piece.pcm) for piece in pieces if isinstance(piece, Samples)) == 192_000
    note = tmp_path / "note.wav"
    note.write_bytes(sound(3))
    with note.open("rb") as file, real.stream(file.fileno(), Survey()) as pieces:
        seen = [piece for piece in pieces if isinstance(piece, Loudness)]
    assert [len(piece.peaks) for piece in seen] == [300]
