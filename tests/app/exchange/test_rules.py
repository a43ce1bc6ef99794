"""The page of rules and traps names a test for each, and each test that it names is there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs" / "exchange-rules.md").read_text(encoding="utf-8")
ROWS = [line for line in PAGE.splitlines() if line.startswith("|") and "|---" not in line and "Test |" not in line]
NAMED = sorted(set(re.findall(r"`([\w/]+\.py)::(\w+)`", PAGE)))


@cache
def functions_of(file: str) -> set[str]:
    """Functions and methods in a file of tests."""
    tree = ast.parse((ROOT / "tests" / "app" / file).read_text(encoding="utf-8"))
    return {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)}


def test_each_row_names_a_test() -> None:
    assert len(ROWS) > 50
    assert [row for row in ROWS if not re.search(r"`[\w/]+\.py::test_\w+`[^|]*\|$", row)] == []


@pytest.mark.parametrize(("file", "test"), NAMED, ids=[test for _, test in NAMED])
def test_each_test_that_is_named_is_there(file: str, test: str) -> None:
    assert test in functions_of(file)
