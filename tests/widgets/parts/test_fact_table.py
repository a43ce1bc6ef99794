"""A table of facts: its names are read whole where there is room."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.desk.tables.fact_model import Fact
from widgets.parts.fact_table import FactTable


def test_names_are_cut_only_where_the_table_is_narrow(qtbot: QtBot) -> None:
    table = FactTable("facts", "Facts", ("What", "Value"))
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    table.show_facts([Fact("The SHA-256 of all files of the set", "1")])
    assert table.columnWidth(0) == 120
    table.resize(1200, 200)
    qtbot.waitUntil(lambda: table.columnWidth(0) >= table.sizeHintForColumn(0))
    assert table.columnWidth(0) < 400
