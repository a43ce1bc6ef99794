"""The memory is asked with one picture, or with a region of one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.errors import UserError
from app.jobs.memory import remember_case, seen_before
from app.linking.asking.example import Example
from app.linking.asking.prints import Prints
from app.linking.local.likeness import View
from app.linking.local.points import Points
from app.memory import store
from app.memory.store import Memory
from tests.app.linking.casebook import print_near, random_print
from tests.app.linking.local.pictures import cropped, painting, recorded
from tests.app.memory.cases import filled

RANDOM = np.random.default_rng(11)
PRINTS = [random_print(RANDOM) for _ in range(4)]


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    """Knows REF-A: a picture in the series S-0001, of which it has the points, and one that is in none."""
    with store.opened(tmp_path / "memory") as memory:
        with filled(tmp_path / "a", "REF-A", {"in": PRINTS[0], "out": PRINTS[1]}, series=("in",)) as case:
            case.write_previews(
                lambda db: db.execute("INSERT INTO features VALUES (1, 0, ?)", (recorded(painting(0))[0],))
            )
            remember_case(case, memory, entities=False, unprotected=False)
        yield memory


def of_points(number: int) -> Example:
    """A region of a picture, told by its points alone."""
    points = Points.unpack(recorded(cropped(0.8)(painting(number)))[0])
    view = View(points, np.zeros((8, 8), np.uint8))
    return Example("picture", None, Prints.of([]), view, None, np.zeros(0, np.uint32), -1)


def test_a_region_is_recognised_by_its_points_in_a_remembered_series(tmp_path: Path, memory: Memory) -> None:
    with filled(tmp_path / "b", "REF-B", {"new": PRINTS[3]}) as case:
        (found,) = seen_before(case, memory, of_points(0))
        assert seen_before(case, memory, of_points(2)) == ()
        assert case.reader().execute("SELECT count(*) FROM remembered").fetchone() == (0,)  # nothing of it is kept
    assert (found.kind, found.detail["reference"]) == ("scene", "REF-A")
    assert found.detail["series"] == "S-0001 The blue room (draft)"
    assert "points agree; not proved by pixels" in str(found.detail["words"])


def test_a_copy_is_recognised_by_its_fingerprint_in_any_remembered_case(tmp_path: Path, memory: Memory) -> None:
    with filled(tmp_path / "b", "REF-B", {"copy": print_near(RANDOM, PRINTS[1], 8)}) as case:
        (found,) = seen_before(case, memory, Example.of_medium(case.reader(), 1))
    assert (found.kind, found.detail["reference"], found.detail["series"]) == ("same picture", "REF-A", "")


def test_a_case_is_not_told_of_itself_and_what_shows_nothing_is_refused(tmp_path: Path, memory: Memory) -> None:
    with filled(tmp_path / "c", "REF-C", {"own": PRINTS[2]}) as case:
        remember_case(case, memory, entities=False, unprotected=False)
        assert seen_before(case, memory, Example.of_medium(case.reader(), 1)) == ()
        blank = Example("picture", None, Prints.of([]), None, None, np.zeros(0, np.uint32), -1)
        with pytest.raises(UserError, match="too little to be compared"):
            seen_before(case, memory, blank)
