"""What several jobs are tested with: the command line told as JSON, and a case of one's own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from app.case.casefile import Case
from app.cli.run import run


@pytest.fixture
def told(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Runs a command; gives its JSON document, or its sentence where it is refused."""
    monkeypatch.setenv("SIGHTLINE_DATA", str(tmp_path / "data"))

    def tell(*words: str) -> Any:
        capsys.readouterr()
        status = run([*words, "--json", "--quiet"])
        said = capsys.readouterr()
        return said.err if status else json.loads(said.out)

    return tell


@pytest.fixture
def case(filled: Path, tmp_path: Path) -> Iterator[Case]:
    """A copy of its own of the case that `filled` (of the test's module) made."""
    with Case.open(shutil.copytree(filled / "c.case", tmp_path / "c.case")) as case:
        yield case
