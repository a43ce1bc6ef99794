"""A decoder that was taken over gets nowhere: every way out of the cage is refused, and the next file is read."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pillow_heif
import pytest

from analysis.jobs import Examine
from analysis.workers.cage import given_rings
from app.case.casefile import Case
from app.ingest.budget import Budget
from app.ingest.crew import Crew
from app.ingest.forking import ForkingStaff
from app.ingest.ingest import Ingest
from app.ingest.outcome import FaultKind, Outcome
from app.ingest.sources import add_source
from tests.analysis.samples import saved, scene, sound, video
from tests.app.ingest.breakouts import ALLOWED, DONE, WAYS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the cage is Linux's")

RINGS = given_rings()
BY_SECCOMP = pytest.mark.skipif(not RINGS.seccomp, reason="this kernel or processor gives no seccomp filter")
BUDGET = Budget(floor=10, patience=1, memory=500_000_000)


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    """Workers that try to break out."""
    made = Crew(ForkingStaff("tests.app.ingest.breakouts"), 1, tmp_path_factory.mktemp("scratch"), BUDGET)
    yield made
    made.close()


def examined(crew: Crew, content: bytes, path: Path) -> Outcome:
    path.write_bytes(content)
    before = os.stat(path)
    descriptor = os.open(path, os.O_RDONLY | os.O_NOATIME)
    try:
        return crew.examine(descriptor, Examine(len(content)), lambda _: True)
    finally:
        os.close(descriptor)
        assert os.stat(path) == before
        assert path.read_bytes() == content


@BY_SECCOMP
@pytest.mark.parametrize("way", WAYS)
def test_there_is_no_way_out(crew: Crew, way: str, tmp_path: Path) -> None:
    outcome = examined(crew, way.encode(), tmp_path / "evidence")
    assert outcome.reading is not None
    assert outcome.failure is None, "it could be done"
    assert outcome.fault is not None
    if outcome.fault.kind is not FaultKind.FORBIDDEN:
        assert outcome.fault.kind is FaultKind.CRASH
        assert "Operation not permitted" in outcome.fault.detail
    assert examined(crew, b"a thread", tmp_path / "next").failure is not None


@pytest.mark.parametrize("way", ALLOWED)
def test_what_decoders_need_they_may(crew: Crew, way: str, tmp_path: Path) -> None:
    outcome = examined(crew, way.encode(), tmp_path / "evidence")
    assert outcome.failure is not None, outcome.fault
    assert outcome.failure.reason == DONE


def test_the_ways_lead_out_where_there_is_no_cage(tmp_path: Path) -> None:
    crew = Crew(ForkingStaff("tests.app.ingest.breakouts", caged=False), 1, tmp_path, BUDGET)
    for way in ("read a file", "list a folder", "open a local socket", "fork", "signal the parent"):
        outcome = examined(crew, way.encode(), tmp_path / "evidence")
        assert outcome.failure is not None, (way, outcome.fault)
        assert outcome.failure.reason == DONE
    crew.close()


def samples() -> dict[str, bytes]:
    """Media of many kinds, whole and cut off, and archives."""
    pillow_heif.register_heif_opener()
    kinds = ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "AVIF", "HEIF", "JPEG2000", "BMP", "ICO")
    made = {name: saved(scene(320, 240), name) for name in kinds}
    made |= {"video": video(2, sound=True), "sound": sound(4), "text": b"no medium", "empty": b""}
    return made | {f"half a {name}": content[: len(content) // 2] for name, content in made.items()}


def test_the_same_is_found_inside_and_outside(tmp_path: Path) -> None:
    crews = [Crew(ForkingStaff(caged=caged), 1, tmp_path, BUDGET) for caged in (True, False)]
    prints = 0
    for name, content in samples().items():
        inside, outside = (examined(crew, content, tmp_path / "evidence") for crew in crews)
        assert inside == outside, name
        assert inside.fault is None, name
        prints += bool(inside.facts and inside.facts.soundprint)
    for crew in crews:
        crew.close()
    assert prints >= 1, "ffmpeg's program printed no sound"


@BY_SECCOMP
@pytest.mark.parametrize(
    ("handlers", "content", "attempts", "words"),
    [
        ("hostile_workers", "decode crash", 2, "it crashed the decoder"),
        ("hostile_workers", "decode garbage", 2, "can't be true"),
        ("hostile_workers", "decode spin", 1, "took longer|kept the processor busy"),
        ("breakouts", "fork", 1, "what no decoder does"),
    ],
)
def test_what_breaks_its_worker_is_quarantined_with_the_reason_and_tried_once_more_where_that_makes_sense(
    handlers: str, content: str, attempts: int, words: str, case: Case, source: Path, tmp_path: Path
) -> None:
    (source / "evidence").write_text(content)
    budget = Budget(floor=0.6, patience=1, extras=1.5, memory=500_000_000) if "spin" in content else BUDGET
    crew = Crew(ForkingStaff(f"tests.app.ingest.{handlers}"), 1, tmp_path, budget)
    add_source(case, source, "EXH-01")
    assert Ingest(case, crew, 1).run(lambda progress: None, lambda: False)
    crew.close()
    ((faults, state, reason),) = case.reader().execute(
        "SELECT o.faults, m.state, m.reason FROM occurrence o JOIN medium m ON m.id = o.medium"
    )
    assert (faults, state) == (attempts, "quarantined")
    assert re.search(words, reason)
