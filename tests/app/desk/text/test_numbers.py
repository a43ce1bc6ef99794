"""Numbers are written as the language writes them, whether they are whole or not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from app.desk.text.numbers import decimal, rough, whole


@pytest.fixture(params=["C", "en", "de"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def test_thousands_and_decimals_have_the_signs_of_the_language(language: str) -> None:
    german = language == "de"
    assert whole(1234567) == ("1.234.567" if german else "1,234,567")
    assert decimal(1234.5, 2) == ("1.234,50" if german else "1,234.50")
    assert rough(0.25) == ("0,25" if german else "0.25")


def test_a_whole_number_may_have_decimals(language: str) -> None:
    assert decimal(2, 2) == ("2,00" if language == "de" else "2.00")
