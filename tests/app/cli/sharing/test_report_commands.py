from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.case.decisions.series_decisions import CreateSeries
from app.cli.run import run
from app.cli.sharing.report_words import LANGUAGES, PICTURES
from app.report import words
from app.report.model import Pictures
from tests.app.case.sample import new_case

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture
def case(tmp_path: Path) -> Path:
    with new_case(tmp_path / "c", 2) as case:
        case.perform(CreateSeries("T", (1, 2)))
    return tmp_path / "c.case"


def test_the_choices_are_those_of_reports() -> None:
    assert set(PICTURES) == set(Pictures)
    assert LANGUAGES == words.LANGUAGES


def test_the_answer_names_the_file(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "r.html"
    assert run(["report", str(case), "--series", "S-0001", "--out", str(out), "--json", "--quiet"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert list(answer) == ["file", "bytes", "sha256", "members"]
    assert (answer["file"], answer["members"]) == (str(out), 2)
    assert answer["bytes"] == out.stat().st_size


def test_revealing_is_said_plainly(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", str(case), "--out", str(tmp_path / "r.html"), "--pictures", "reveal"]) == 0
    assert "whoever has it has the pictures" in capsys.readouterr().err


def test_a_file_that_is_there_is_kept(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "r.html"
    out.write_text("mine")
    assert run(["report", str(case), "--out", str(out)]) == 1
    assert "is there already" in capsys.readouterr().err
    assert out.read_text() == "mine"


def test_a_series_that_isnt_there(case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", str(case), "--series", "S-9", "--out", str(tmp_path / "r.html")]) == 1
    assert "There is no series S-9" in capsys.readouterr().err


def program(*words: str, code: str = "") -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, on a machine without a screen."""
    text = f"import sys\nfrom app.cli.run import run\nstatus = run({list(words)!r})\n{code}\nsys.exit(status)"
    without = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-c", text],
        cwd=ROOT,
        env=without | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_html_loads_no_qt(case: Path, tmp_path: Path) -> None:
    check = "assert not any(name.startswith('PySide6') for name in sys.modules), 'Qt was loaded'"
    done = program("report", str(case), "--out", str(tmp_path / "r.html"), "--quiet", code=check)
    assert done.returncode == 0, done.stderr


def test_a_pdf_needs_no_screen(case: Path, tmp_path: Path) -> None:
    done = program("report", str(case), "--out", str(tmp_path / "r.pdf"), "--quiet")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "r.pdf").read_bytes().startswith(b"%PDF-1.")
