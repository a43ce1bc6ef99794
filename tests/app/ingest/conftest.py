"""What the ingest's tests share: a crew for a module, an empty case and an empty source for a test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.ingest.crew import Crew, start_crew


@pytest.fixture(scope="module")
def crew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crew]:
    """Two workers; starting them costs more than most tests."""
    crew = start_crew(2, tmp_path_factory.mktemp("scratch"))
    yield crew
    crew.close()


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    """A case without sources."""
    with Case.create(tmp_path / "taken", "T-1", officer="A. Berg") as case:
        yield case


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder to be filled."""
    folder = tmp_path / "source"
    folder.mkdir()
    return folder
