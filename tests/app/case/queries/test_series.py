"""Series, their members and clues, by id, code and medium."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.series_decisions import AddToSeries, CreateSeries
from app.case.queries import series
from app.errors import UserError
from tests.app.case.sample import filmed, new_case


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with new_case(tmp_path / "c", 3) as case:
        filmed(case, 2)
        case.perform(CreateSeries("One", (1, 2), code="2"))
        case.perform(CreateSeries("Two", (2,), code="B"))
        case.perform(AddToSeries(2, (3,), "why", "context"))
        case.perform(AddClue(2, "sign", "of one", 1, region=(0, 0, 0.5, 0.5)))
        case.perform(AddClue(2, "sign", "of none", at_ms=7))
        yield case


def test_are_found_by_code_before_id(case: Case) -> None:
    reader = case.reader()
    assert [series.by_name(reader, name) for name in ("2", "1", "B")] == [1, 1, 2]
    for name in ("3", "b", "' OR 1 --", ""):
        with pytest.raises(UserError, match="There is no series"):
            series.by_name(reader, name)
    with pytest.raises(UserError, match="no such series"):
        series.get(reader, 9)


def test_members_and_clues(case: Case) -> None:
    reader = case.reader()
    assert [(s.code, s.members) for s in series.all_series(reader)] == [("2", 2), ("B", 2)]
    assert [(m.medium, m.role, m.reason) for m in series.members(reader, 2)] == [
        (2, "original", ""),
        (3, "context", "why"),
    ]
    assert [s.code for s in series.of_medium(reader, 2)] == ["2", "B"]
    assert [s.code for s in series.of_medium(reader, 3)] == ["B"]
    assert [clue.text for clue in series.clues(reader)] == ["of one", "of none"]
    assert [clue.region for clue in series.clues(reader, series=1)] == [(0, 0, 0.5, 0.5)]
    assert [clue.at_ms for clue in series.clues(reader, medium=2)] == [None, 7]
    assert series.clues(reader, medium=1) == series.clues(reader, series=2) == []
