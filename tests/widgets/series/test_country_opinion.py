"""What is half said of a country stays while the case changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.series_decisions import CreateSeries
from app.case.queries import leads
from app.case.values.lead_values import Weight
from app.desk.leads import series_reading
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from widgets.series.country_opinion import CountryOpinion

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def opinion(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> CountryOpinion:
    """Of series 1, of which a clue speaks for Portugal."""
    desk.add(1)
    desk.case.perform(CreateSeries("Garden house", (1,)))
    desk.case.perform(CreateSeries("Harbour", (1,)))
    desk.case.perform(AddClue(1, "sign", "a street sign", 1, weights=(Weight("country", "PT", 3),)))
    opinion = CountryOpinion(bench)
    qtbot.addWidget(opinion)
    opinion.show()
    show(opinion, desk)
    return opinion


def show(opinion: CountryOpinion, desk: DeskCase, number: int = 1) -> None:
    found = series_reading.read(desk.case.reader(), number)
    assert found is not None
    opinion.show_series(found)


def test_what_is_half_said_stays_while_the_case_changes(opinion: CountryOpinion, desk: DeskCase, qtbot: QtBot) -> None:
    opinion.likelihood.setCurrentIndex(opinion.likelihood.findData("very_likely"))
    opinion.reason.setFocus()
    qtbot.keyClicks(opinion.reason, "the plugs are others")
    opinion.hold.setFocus()
    desk.case.perform(AddClue(1, "plant", "a palm", 1))
    show(opinion, desk)
    assert (opinion.country.code, opinion.likelihood.currentData()) == ("PT", "very_likely")
    assert opinion.reason.text() == "the plugs are others"
    qtbot.keyClick(opinion.hold, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(leads.opinions(desk.case.reader(), 1)) == 1)
    show(opinion, desk)
    assert opinion.reason.text() == "the plugs are others", "as it is on record"
    assert opinion.remove.isEnabled()


def test_of_another_series_nothing_is_said_yet(opinion: CountryOpinion, desk: DeskCase, qtbot: QtBot) -> None:
    qtbot.keyClicks(opinion.reason, "the plugs are others")
    show(opinion, desk, 2)
    assert (opinion.country.code, opinion.reason.text(), opinion.hold.isEnabled()) == ("", "", False)
