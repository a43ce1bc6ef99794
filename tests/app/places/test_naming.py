"""Countries are named for people, by the names that reports use."""

from __future__ import annotations

import pytest

from app.places.iso import ALPHA_2
from app.places.naming import named


@pytest.mark.parametrize(("code", "name"), [("FI", "Finland (FI)"), ("ZZ", "ZZ"), ("", "")])
def test_a_country_is_named_with_its_code(code: str, name: str) -> None:
    assert named(code) == name


def test_every_country_that_an_officer_can_choose_has_a_name() -> None:
    assert [code for code in ALPHA_2.values() if named(code) == code] == []
