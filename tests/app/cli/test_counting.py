"""Counts that the commands tell: one of something reads right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.case.decisions import decision as kept
from app.cli.run import run
from tests.app.case.sample import new_case

Said = Callable[..., str]


@pytest.fixture
def said(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Said:
    """Runs a command on a case of one picture; gives what people read."""
    monkeypatch.setenv("SIGHTLINE_DATA", str(tmp_path / "data"))
    case = new_case(tmp_path / "c", 1)
    (digest,) = kept.sha256_of(case.reader(), [1])
    case.close()

    def say(command: str, *words: str) -> str:
        capsys.readouterr()
        assert run([command, str(tmp_path / "c.case"), *(digest if each == "IT" else each for each in words)]) == 0
        return capsys.readouterr().out

    return say


def test_one_medium_of_a_series_and_of_somebody(said: Said) -> None:
    assert "  1 medium" in said("series", "create", "--title", "Boats", "--media", "IT")
    said("person", "draw", "--media", "IT", "--region", "0.1,0.2,0.3,0.4")
    assert "  1 face  " in said("person", "name", "victim", "V1", "--faces", "1")
    assert "  0 series  1 medium" in said("entity")


def test_one_picture_that_is_looked_at_closely(said: Said) -> None:
    assert said("closely", "--cost") == (
        "Left to be looked at closely: 1 of 1 picture; that takes about 1 minute and 1 MB.\n"
    )
