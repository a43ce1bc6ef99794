"""Where an officer is among proposals and their reasons, while decisions and new media change both."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.case.decisions.reason_decisions import StatedReason
from app.case.decisions.series_decisions import CreateSeries
from app.desk.leads import proposed
from app.desk.leads.proposed import Proposed, Why
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase
from widgets.series.proposals_list import ProposalsList

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def why(words: str, *media: int) -> Why:
    return Why(StatedReason("folder", words, "", words, media), words)


CASTLE, BOAT = why("castle", 1, 2, 3), why("boat", 4, 5)
SOFA, LAMP, DOOR = why("sofa", 6, 7), why("lamp", 7, 8), why("door", 8, 9)


class Changing:
    """Proposals that are others the next time."""

    def __init__(self) -> None:
        self.found = [Proposed((1, 2, 3), (CASTLE,)), Proposed((6, 7, 8, 9), (SOFA, LAMP, DOOR))]


@pytest.fixture
def changing(monkeypatch: pytest.MonkeyPatch) -> Changing:
    changing = Changing()
    monkeypatch.setattr(proposed, "read", lambda reader: changing.found)
    return changing


@pytest.fixture
def listed(bench: Workbench, changing: Changing, qtbot: QtBot) -> ProposalsList:
    listed = ProposalsList(bench)
    qtbot.addWidget(listed)
    listed.show()
    qtbot.waitUntil(lambda: listed.list.count() == 2)
    listed.list.setCurrentRow(1)
    assert shown(listed) == "sofa"
    return listed


def shown(listed: ProposalsList) -> str:
    return listed.whole_reason.text()


def changes(listed: ProposalsList, desk: DeskCase, qtbot: QtBot) -> None:
    with qtbot.waitSignal(listed.counted):
        desk.case.perform(CreateSeries("anything"))


def test_the_rest_of_a_proposal_is_gone_on_with_wherever_it_stands_then(
    listed: ProposalsList, changing: Changing, desk: DeskCase, qtbot: QtBot
) -> None:
    changing.found = [
        Proposed((1, 2, 3), (CASTLE,)),
        Proposed((4, 5), (BOAT,)),
        Proposed((8, 9), (LAMP, DOOR), 1, "S-0001"),
    ]
    changes(listed, desk, qtbot)
    assert listed.make.text() == "Add these to S-0001"
    assert shown(listed) == "lamp"


def test_the_reason_that_is_looked_at_stays_current_while_others_come_before_it(
    listed: ProposalsList, changing: Changing, desk: DeskCase, qtbot: QtBot
) -> None:
    listed.reasons.setCurrentRow(1)
    assert shown(listed) == "lamp"
    changing.found = [Proposed((1, 2, 3, 6, 7, 8, 9), (CASTLE, SOFA, DOOR, LAMP))]
    changes(listed, desk, qtbot)
    assert shown(listed) == "lamp"
    changing.found = [Proposed((1, 2, 3, 6, 7, 8), (CASTLE, SOFA, DOOR))]
    changes(listed, desk, qtbot)
    assert shown(listed) == "door"  # the one that stood before it, since it was the last


def test_where_nothing_is_left_of_a_proposal_the_next_one_follows_with_its_first_reason(
    listed: ProposalsList, changing: Changing, desk: DeskCase, qtbot: QtBot
) -> None:
    listed.reasons.setCurrentRow(2)
    changing.found = [Proposed((1, 2, 3), (CASTLE,)), Proposed((4, 5), (BOAT, why("mast", 4, 5)))]
    changes(listed, desk, qtbot)
    assert shown(listed) == "boat"
    changing.found = changing.found[:1]
    changes(listed, desk, qtbot)
    assert shown(listed) == "castle"
    changing.found = []
    changes(listed, desk, qtbot)
    assert (shown(listed), listed.make.isEnabled()) == ("", False)


def test_another_proposal_begins_with_its_strongest_reason(listed: ProposalsList) -> None:
    listed.reasons.setCurrentRow(1)
    listed.list.setCurrentRow(0)
    assert shown(listed) == "castle"
    listed.list.setCurrentRow(1)
    assert shown(listed) == "sofa"
