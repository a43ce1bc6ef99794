"""A country is chosen by what officers type: its name, its code, or letters that only it has."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from widgets.parts.country_field import CountryField

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)")


@pytest.fixture
def field(qtbot: QtBot, dressed: object) -> CountryField:
    field = CountryField("country", "Country", "None")
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)
    return field


def typed(field: CountryField, qtbot: QtBot, text: str) -> str:
    entry = field.lineEdit()
    assert entry is not None
    entry.selectAll()
    qtbot.keyClicks(entry, text)
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    return field.code


@pytest.mark.parametrize(
    ("text", "code"),
    [("spain", "ES"), ("Spain (ES)", "ES"), ("es", "ES"), ("portug", "PT"), ("Guinea", "GN"), ("none", "")],
)
def test_what_names_one_country_chooses_it(field: CountryField, qtbot: QtBot, text: str, code: str) -> None:
    told: list[str] = []
    field.picked.connect(told.append)
    assert typed(field, qtbot, text) == code
    assert told == ([code] if code else [])


@pytest.mark.parametrize("text", ["atlantis", "an", "guin"])
def test_what_names_none_or_several_goes_back(field: CountryField, qtbot: QtBot, text: str) -> None:
    field.set_code("NO")
    assert typed(field, qtbot, text) == "NO"
    assert field.currentText() == "Norway (NO)"
