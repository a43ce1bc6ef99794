"""A field that there isn't: what is nearest to it is asked for, and what it asks for is understood."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.case.casefile import Case
from app.case.queries import field_hints, media
from app.errors import UserError

FIELDS = media.FIELDS.split(", ")


@pytest.mark.parametrize(
    ("word", "question"),
    [
        ("alert", "Did you mean known = 'alert'?"),
        ("Alerts", "Did you mean known = 'alert'?"),
        ("videos", "Did you mean kind = 'video'?"),
        ("catgory", "Did you mean category?"),
        ("tag", "Did you mean tags?"),
        ("heigth", "Did you mean height?"),
    ],
)
def test_the_nearest_is_asked_for_and_fits(tmp_path: Path, word: str, question: str) -> None:
    with Case.create(tmp_path / "one", "T-1") as case:
        with pytest.raises(UserError) as refused:
            media.select(case.reader(), word)
        assert f" {question} " in f"{refused.value} "
        assert media.select(case.reader(), question.removeprefix("Did you mean ").removesuffix("?")) == []


def test_what_is_like_no_field_is_asked_nothing() -> None:
    assert field_hints.meant("no such column: qqqqq", FIELDS) == ""
    assert field_hints.meant('near "alert": syntax error', FIELDS) == ""


@given(st.text())
def test_whatever_sqlite_says_it_is_a_question_or_nothing(error: str) -> None:
    for said in (error, f"no such column: {error}"):
        found = field_hints.meant(said, FIELDS)
        assert found == "" or (found.startswith(" Did you mean ") and found.endswith("?"))
