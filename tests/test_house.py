"""Habits of the house that no linter knows: nothing unfinished, nothing of one machine, no file too long to read."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = (".ci", "analysis", "app", "docs", "resources", "tests", "widgets")
PROGRAM_LINES, TEST_LINES = 400, 550

# Built of pieces, so that this file passes its own test.
_UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
_MACHINE = re.compile(r"(?<![\w.:/~-])/(wor" r"k|hom" r"e|roo" r"t|User" r"s|mn" r"t)/\w|\b[A-Z]:\\Use" r"rs\\")
_INDEX = re.compile(r"py" r"pi\.org|python" r"hosted|--index" r"-url|--extra-index" r"-url|npm" r"js\.", re.IGNORECASE)
_UNREASONED = re.compile(r"#\s*(type:\s*ignore(\[[\w, -]*\])?|noqa(:\s*[A-Z0-9, ]+)?)\s*($|#(?!\s*\w))")


def texts() -> list[Path]:
    """Every text of the repository that people write: what git lists, or, in an unpacked archive, what is there."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False).stdout
    names = [ROOT / name for name in listed.decode().split("\0") if name] or [
        *ROOT.iterdir(),
        *(path for room in ROOMS for path in (ROOT / room).rglob("*")),
    ]
    endings = (".py", ".md", ".toml", ".json", ".txt", ".lock", ".svg", "Makefile", "run", "prepare")
    return [path for path in names if path.is_file() and path.name.endswith(endings)]


def places(pattern: re.Pattern[str], paths: list[Path]) -> list[str]:
    """Where a pattern is found: `file:line: what`."""
    return [
        f"{path.relative_to(ROOT)}:{number}: {found[0]}"
        for path in paths
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if (found := pattern.search(line))
    ]


def python() -> list[Path]:
    return [path for path in texts() if path.suffix == ".py"]


def test_the_texts_are_found() -> None:
    names = {str(path.relative_to(ROOT)) for path in texts()}
    assert {"main.py", "README.md", "Makefile", ".ci/run", "app/cli/parser.py", "requirements.lock"} <= names


def test_nothing_is_left_unfinished() -> None:
    assert places(_UNFINISHED, [path for path in texts() if path.name != "requirements.lock"]) == []


def test_nothing_points_at_one_machine() -> None:
    assert places(_MACHINE, texts()) == []


def test_no_package_index_is_named() -> None:
    allowed = {"Makefile"}  # tells the locking tool to leave the index out
    assert places(_INDEX, [path for path in texts() if path.name not in allowed]) == []


def test_what_is_silenced_has_its_reason() -> None:
    assert places(_UNREASONED, python()) == []


def test_files_can_be_read_in_one_go() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python()}
    limits = {path: TEST_LINES if path.relative_to(ROOT).parts[0] == "tests" else PROGRAM_LINES for path in lengths}
    assert {str(path.relative_to(ROOT)): lines for path, lines in lengths.items() if lines > limits[path]} == {}


@pytest.mark.parametrize(
    ("pattern", "bad", "good"),
    [
        (_UNFINISHED, "# TO~DO later", "the method, todo es bueno"),
        (_MACHINE, "see /wo~rk/shared", "docs/work/x and a/home/b"),
        (_MACHINE, r"C:\Use~rs\me", r"C:\Windows"),
        (_INDEX, "https://py~pi.org/simple", "a package index"),
        (_UNREASONED, "x = 1  # no~qa: S608", "x = 1  # no~qa: S608 - bound below"),
        (_UNREASONED, "x = 1  # type: ig~nore[misc]", "x = 1  # type: ig~nore[misc]  # hypothesis"),
        (_UNREASONED, "x = 1  # no~qa", "x = 1  # type: ig~nore[misc] - stubs are wrong"),
    ],
)
def test_each_habit_can_be_broken(pattern: re.Pattern[str], bad: str, good: str) -> None:
    assert pattern.search(bad.replace("~", ""))
    assert not pattern.search(good.replace("~", ""))
