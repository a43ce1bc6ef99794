"""What holds is found out by trying, said in words, and needed for an ingest."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from analysis import trial
from analysis.cage import NO_RINGS, given_rings
from analysis.trial import InForce, Way
from app.case import history
from app.case.casefile import Case
from app.errors import UserError
from app.ingest import rings
from app.ingest.rings import allow, rings_in_force, weakness

WHOLE = InForce("linux", 7, True, True, True, ())
WITHOUT_LANDLOCK = InForce("linux", 0, True, True, True, ())
WEAK = InForce("linux", 0, False, True, True, (Way.READ, Way.CONNECT))

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
def test_where_a_kernel_gives_no_ring_the_ways_out_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "given_rings", lambda: NO_RINGS)
    found = trial.tried()
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
