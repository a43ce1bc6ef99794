"""What is asked of leads one by one is found without reading all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.app.case.sample import new_case


@pytest.mark.parametrize(
    ("table", "column"), [("clue", "medium"), ("clue", "series"), ("face_apart", "a"), ("face_apart", "b")]
)
def test_leads_of_one_thing_are_found_by_an_index(tmp_path: Path, table: str, column: str) -> None:
    with new_case(tmp_path / "c", 1) as case:
        question = f"EXPLAIN QUERY PLAN SELECT * FROM {table} WHERE {column} = ?"
        ((*_, plan),) = case.reader().execute(question, (1,)).fetchall()
    assert plan.startswith("SEARCH"), plan
