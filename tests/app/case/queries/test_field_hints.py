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
    ("word", "near"),
    [
        ("alert", "known = 'alert'"),
        ("Alerts", "known = 'alert'"),
        ("videos", "kind = 'video'"),
        ("catgory", "category"),
        ("tag", "tags"),
        ("heigth", "height"),
    ],
)
def test_the_nearest_is_asked_for_and_fits(tmp_path: Path, word: str, near: str) -> None:
    with Case.create(tmp_path / "one", "T-1") as case:
        with pytest.raises(UserError) as refused:
            media.select(case.reader(), word)
        assert f". Did you mean {near}? Use these names" in str(refused.value)
        assert media.select(case.reader(), near) == []


def test_what_is_like_no_field_is_asked_nothing() -> None:
    assert field_hints.nearest("no such column: qqqqq", FIELDS) == ""
    assert field_hints.nearest('near "alert": syntax error', FIELDS) == ""


@given(st.text())
def test_whatever_sqlite_says_it_names_fields_or_nothing(error: str) -> None:
    for said in (error, f"no such column: {error}"):
        named = field_hints.nearest(said, FIELDS)
        assert all(each in FIELDS or " = '" in each for each in named.split(", ") if named)
