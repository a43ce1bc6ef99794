"""What holds is found out by trying, said in words, and needed for an ingest."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from analysis.facts import Kind
from analysis.jobs import Examine, Render
from analysis.workers.cage import given_rings
from analysis.workers.trial import InForce, Way
from app.case.casefile import Case
from app.case.decisions import history
from app.errors import UserError
from app.ingest import rings
from app.ingest.crew import Crew, start_crew
from app.ingest.rings import Consent, WeakCage, allow, rings_in_force, weakness
from tests.app.ingest.taking import ingest
from tests.hostile.goods import good_files

WHOLE = InForce("linux", 7, True, True, True, ())
WITHOUT_LANDLOCK = InForce("linux", 0, True, True, True, ())
WEAK = InForce("linux", 0, False, True, True, (Way.READ, Way.CONNECT))

ROOT = Path(__file__).parents[3]
WITHOUT_RINGS = """
import sys
from analysis.workers import cage, trial
trial.given_rings = lambda: cage.NO_RINGS
trial.main([str(sys.stdout.fileno())])
"""

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="the cage is Linux's")


@ON_LINUX
def test_what_the_kernel_gives_holds() -> None:
    given, found = given_rings(), rings_in_force()
    assert (found.landlock > 0, found.seccomp) == (given.landlock, given.seccomp)
    assert found.limits
    assert found.privileges
    if given.seccomp:
        assert found.ways_out == ()


@ON_LINUX
def test_where_a_kernel_gives_no_ring_the_ways_out_are_found() -> None:
    # In an interpreter of its own, as the program tries it: one that has run tests has threads and memory to spare.
    words = [sys.executable, "-c", WITHOUT_RINGS]
    ran = subprocess.run(words, cwd=ROOT, timeout=60, check=True, capture_output=True)
    found = msgspec.json.decode(ran.stdout, type=InForce)
    assert found.weak
    assert found.limits
    assert found.missing == ("Landlock", "seccomp")
    assert {Way.READ, Way.PROGRAM, Way.PROCESS, Way.TIMES, Way.SIGNAL, Way.CODE} <= set(found.ways_out)
    assert not {Way.WRITE, Way.MEMORY} & set(found.ways_out)


@ON_LINUX
def test_a_trial_that_tells_nothing_is_no_cage(monkeypatch: pytest.MonkeyPatch) -> None:
    start = rings.start_interpreter
    monkeypatch.setattr(rings, "start_interpreter", lambda module, *rest: start("tests.no_such_module", *rest))
    assert rings_in_force().weak


def test_a_weakness_is_said_in_words() -> None:
    assert weakness(WHOLE) == ""
    assert "doesn't give: Landlock." in weakness(WITHOUT_LANDLOCK)
    assert "Landlock, seccomp; a hostile file" in weakness(WEAK)
    assert weakness(WEAK).endswith("could open files, reach a network.")


def test_without_the_least_cage_nothing_is_read_unless_the_officer_agrees(case: Case) -> None:
    with pytest.raises(UserError, match="--weak-cage"):
        allow(case, WEAK, agreed=False)
    allow(case, WEAK, agreed=True)
    newest = history.entries(case.reader(), 1)[0]
    assert newest.action == "weak cage agreed"


@pytest.mark.parametrize("found", [WHOLE, WITHOUT_LANDLOCK])
def test_with_it_nobody_is_asked(case: Case, found: InForce) -> None:
    before = history.entries(case.reader(), 1)
    allow(case, found, agreed=False)
    assert history.entries(case.reader(), 1) == before


def test_the_command_line_asks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.cli.run import run

    monkeypatch.setattr(rings, "rings_in_force", lambda: WEAK)
    source, case = tmp_path / "source", str(tmp_path / "c.case")
    source.mkdir()
    (source / "a.txt").write_text("x")
    assert run(["new", case, "--reference", "R"]) == 0
    assert run(["ingest", case, str(source), "--quiet"]) == 1
    assert "--weak-cage" in capsys.readouterr().err
    assert run(["ingest", case, str(source), "--quiet", "--weak-cage"]) == 0


@pytest.fixture
def weak_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every command finds a machine without a cage."""
    from app.cli.media import search_commands
    from app.cli.sharing import exchange_commands
    from app.cli.workstation import model_commands

    for module in (rings, exchange_commands, model_commands, search_commands):
        monkeypatch.setattr(module, "rings_in_force", lambda: WEAK)


@pytest.mark.usefixtures("weak_machine")
def test_every_command_that_starts_workers_asks(
    case: Case, crew: Crew, source: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from app.cli.run import run

    (source / "a.png").write_bytes(good_files(1)["png"])
    ingest(case, crew, source)
    case.close()
    where, out = str(case.folder), str(tmp_path)
    for words in (
        ["retry", where, "--previews"],
        ["search", where, str(source / "a.png")],
        ["export", where, "--profile", "series-full", "--out", out],
    ):
        assert run([*words, "--quiet"]) == 1, words
        assert "agree with --weak-cage" in capsys.readouterr().err
        assert run([*words, "--quiet", "--weak-cage"]) == 0, words
    assert run(["export", where, "--profile", "hash-only", "--out", out, "--quiet"]) == 0  # opens no evidence
    assert run(["models", "install", str(tmp_path)]) == 1
    assert "agree with --weak-cage" in capsys.readouterr().err
    with Case.open(case.folder, writable=False) as reading:
        agreed = reading.reader().execute("SELECT count(*) FROM audit WHERE action = 'weak cage agreed'").fetchone()
    assert agreed == (2,)  # a search leaves no row, whatever it does


def test_a_crew_does_nothing_before_consent_is_given(case: Case, tmp_path: Path) -> None:
    missed: list[str] = []
    consent = Consent(lambda: WEAK)
    consent.when_missed(lambda: missed.append("missed"))
    crew = start_crew(1, tmp_path, consent=consent)
    sample = tmp_path / "a.png"
    sample.write_bytes(good_files(1)["png"])
    try:
        with sample.open("rb") as file:
            job = Examine(sample.stat().st_size)
            for _ in range(2):
                with pytest.raises(WeakCage):
                    crew.examine(file.fileno(), job, lambda _: True)
            assert missed == ["missed", "missed"]
            with pytest.raises(WeakCage):
                crew.render(file.fileno(), Render(Kind.PICTURE, 64))
            consent.give(case)
            assert crew.examine(file.fileno(), job, lambda _: True).facts is not None
    finally:
        crew.close()
    assert history.entries(case.reader(), 1)[0].action == "weak cage agreed"


def test_a_whole_cage_needs_no_consent() -> None:
    Consent(lambda: WHOLE).require()
    Consent(lambda: WITHOUT_LANDLOCK).require()
