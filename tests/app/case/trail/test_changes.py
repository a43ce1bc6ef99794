"""Changes of decision tables, done again and taken back in whatever shape they were recorded."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.case.decisions.decision import Effect
from app.case.trail.changed import Touched
from app.case.trail.changes import Changes, Row
from tests.app.case.sample import decided, new_case


class PutEntities:
    """A decision that puts entities one by one, each with its own columns."""

    def __init__(self, *rows: Row) -> None:
        self.rows = rows

    def carry_out(self, changes: Changes) -> Effect:
        """Put them."""
        for row in self.rows:
            changes.put("entity", row)
        return Effect("test", "", {}, frozenset({Touched.ENTITIES}))


SHORT: Row = {"id": 1, "kind": "victim", "label": "Anna"}
LONG: Row = {"id": 2, "kind": "victim", "label": "Berta", "note": "seen twice", "country": "SE"}


@pytest.mark.parametrize("rows", [(SHORT, LONG), (LONG, SHORT), (SHORT, LONG, {**SHORT, "id": 3})])
def test_rows_with_other_columns_are_done_again_as_they_were(tmp_path: Path, rows: tuple[Row, ...]) -> None:
    with new_case(tmp_path / "c") as case:
        before = decided(case.reader())
        case.perform(PutEntities(*rows))
        after = decided(case.reader())
        case.undo()
        assert decided(case.reader()) == before
        case.redo()
        assert decided(case.reader()) == after
