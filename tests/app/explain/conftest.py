"""A case that can be filled with linked media."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.explain.linked import Linked


@pytest.fixture
def linked(tmp_path: Path) -> Iterator[Linked]:
    linked = Linked.of(tmp_path)
    yield linked
    linked.case.close()
