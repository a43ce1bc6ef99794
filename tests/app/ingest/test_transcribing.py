"""Text is read by a caged worker of its own kind; what the extra would load is loaded where it is installed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from analysis.facts import Transcript
from analysis.jobs import Transcribe
from analysis.text.text_models import NoReader, load_reader, reader_version
from app.ingest.crew import Crew, start_crew
from app.ingest.outcome import CrewLost, JobFailed
from tests.app.ingest import text_workers

FAKE = "tests.app.ingest.text_workers"
REAL = "analysis.workers.text_handlers"
FONT = Path(__file__).parents[3] / "resources" / "fonts" / "Inter-SemiBold.ttf"


def _why_not() -> str:
    try:
        reader_version()
    except NoReader as error:
        return f"the extra sightline[text] is off: {error}"
    return ""


needs_the_extra = pytest.mark.skipif(bool(_why_not()), reason=_why_not() or "it is there")


@contextmanager
def crew_of(handlers: str, folder: Path) -> Iterator[Crew]:
    crew = start_crew(1, folder, handlers=handlers)
    try:
        yield crew
    finally:
        crew.close()


def transcribed(crew: Crew, picture: Path, job: Transcribe) -> Transcript:
    descriptor = os.open(picture, os.O_RDONLY)
    try:
        return crew.transcribe(descriptor, job)
    finally:
        os.close(descriptor)


def test_a_worker_tells_what_it_reads_and_what_it_can_t_decode(tmp_path: Path) -> None:
    Image.new("RGB", (300, 200), text_workers.GREEN).save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(b"no picture")
    with crew_of(FAKE, tmp_path) as crew:
        found = transcribed(crew, tmp_path / "a.png", Transcribe(region=(0.5, 0.5, 0.5, 0.5)))
        assert [line.untrusted_text for line in found.lines] == [text_workers.HOSTILE]
        assert found.lines[0].region == pytest.approx((0.6, 0.6, 0.2, 0.05))
        with pytest.raises(JobFailed, match="neither a picture nor a video"):
            transcribed(crew, tmp_path / "b.png", Transcribe())


def test_workers_without_a_reader_read_nothing(tmp_path: Path) -> None:
    Image.new("RGB", (30, 20)).save(tmp_path / "a.png")
    with crew_of("analysis.workers.handlers", tmp_path) as crew, pytest.raises(JobFailed):
        transcribed(crew, tmp_path / "a.png", Transcribe())


@pytest.mark.skipif(not _why_not(), reason="the extra sightline[text] is there")
def test_without_the_extra_it_is_said_what_lacks(tmp_path: Path) -> None:
    with pytest.raises(NoReader, match="not installed"):
        load_reader()
    (tmp_path / "a.png").write_bytes(b"")
    with crew_of(REAL, tmp_path) as crew, pytest.raises(CrewLost, match="not installed"):
        transcribed(crew, tmp_path / "a.png", Transcribe())


@needs_the_extra
def test_the_real_reader_reads_in_the_cage(tmp_path: Path) -> None:
    picture = Image.effect_noise((900, 600), 30).convert("RGB")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(FONT, 40)
    draw.text((60, 80), "Bäckerei Müller", fill="black", font=font, stroke_width=4, stroke_fill="white")
    draw.text((60, 420), "Zieh die Tür zu", fill="black", font=font, stroke_width=4, stroke_fill="white")
    picture.save(tmp_path / "a.png")
    picture.rotate(180).save(tmp_path / "b.png")
    with crew_of(REAL, tmp_path) as crew:
        upright = transcribed(crew, tmp_path / "a.png", Transcribe())
        turned = transcribed(crew, tmp_path / "b.png", Transcribe())
    assert [line.untrusted_text for line in upright.lines] == ["Bäckerei Müller", "Zieh die Tür zu"]
    assert {line.untrusted_text for line in turned.lines} == {"Bäckerei Müller", "Zieh die Tür zu"}
    x, y, width, height = upright.lines[0].region
    assert x < 60 / 900 + 0.02 < 360 / 900 < x + width
    assert y < 100 / 600 < y + height
