"""Speech is found by a caged worker; what can't be heard is said."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from analysis.facts import SpeechHeard
from analysis.jobs import FindSpeech
from app.ingest.crew import Crew, start_crew
from app.ingest.outcome import JobFailed
from tests.voice import as_wav, silent, spoken


def listened(crew: Crew, file: Path) -> SpeechHeard:
    descriptor = os.open(file, os.O_RDONLY)
    try:
        return crew.find_speech(descriptor, FindSpeech())
    finally:
        os.close(descriptor)


def test_a_caged_worker_finds_speech_and_says_what_it_can_t_hear(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(as_wav(np.concatenate([silent(1), spoken(2)])))
    (tmp_path / "b.txt").write_bytes(b"no sound")
    crew = start_crew(1, tmp_path)
    try:
        (passage,) = listened(crew, tmp_path / "a.wav").passages
        assert (passage.begin, passage.end) == pytest.approx((1_000, 3_000), abs=150)
        with pytest.raises(JobFailed, match="sound"):
            listened(crew, tmp_path / "b.txt")
    finally:
        crew.close()


def test_workers_without_a_listener_find_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.wav").write_bytes(as_wav(spoken(1)))
    crew = start_crew(1, tmp_path, handlers="tests.app.ingest.hostile_workers")
    try:
        with pytest.raises(JobFailed):
            listened(crew, tmp_path / "a.wav")
    finally:
        crew.close()
