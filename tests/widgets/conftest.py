"""A workbench on a case of benign pictures, for the tests of widgets."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.desk.protecting.protection import Protection
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[DeskCase]:
    """An empty case that can be filled."""
    with Case.create(tmp_path / "one", "T-1", officer="A. Officer") as case:
        yield DeskCase(case)


@pytest.fixture
def bench(desk: DeskCase, dressed: object) -> Iterator[Workbench]:
    """A workbench on it."""
    bench = Workbench(desk.case, "the crew", Protection(), look=desk)
    yield bench
    bench.close()
