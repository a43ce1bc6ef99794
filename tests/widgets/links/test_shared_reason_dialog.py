"""What the media of a session share, in the window: drawn, protected until asked, judged by key."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from pytestqt.qtbot import QtBot

from app.case.queries import series
from app.case.records import proposal_records
from app.desk.leads import proposed
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase, checkers, jpeg, roughness
from widgets.links.shared_reason_dialog import SharedReasonDialog
from widgets.series.proposals_list import ProposalsList

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def dialog(desk: DeskCase, bench: Workbench, qtbot: QtBot) -> Iterator[SharedReasonDialog]:
    """On a session of two pictures that are as finely drawn as can be, opened from the list of proposals."""
    for medium in (1, 2):
        desk.add(
            medium,
            make="Acme",
            model="M1",
            serial="4471209",
            taken=f"2026-01-01T1{medium}:00:00",
            preview=jpeg(checkers(320, 240, 4)),
        )
    listed = ProposalsList(bench)
    qtbot.addWidget(listed)
    listed.show()
    qtbot.waitUntil(lambda: listed.reasons.count() > 0)
    assert listed.why.isEnabled()
    qtbot.keyClick(listed.reasons, Qt.Key.Key_Return)
    (dialog,) = listed.findChildren(SharedReasonDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.resize(QSize(1300, 800))
    qtbot.waitUntil(lambda: dialog.canvas.picture is not None)
    yield dialog
    dialog.close()


def detail(dialog: SharedReasonDialog) -> float:
    """How finely drawn the first picture of the row is, as it is shown."""
    scale = dialog.canvas.width() / 1200
    corner = dialog.canvas.mapTo(dialog, QPoint(round(480 * scale), round(210 * scale)))
    return roughness(dialog.grab().copy(corner.x(), corner.y(), round(90 * scale), round(60 * scale)).toImage())


def test_it_says_why_and_its_pictures_are_protected_until_the_key_is_held(
    dialog: SharedReasonDialog, qtbot: QtBot
) -> None:
    said = dialog.canvas.accessibleDescription()
    assert said.startswith("One session:")
    assert "Serial number: “4471209”, of all 2 media." in said
    covered = detail(dialog)
    qtbot.keyPress(dialog.canvas, Qt.Key.Key_Space)
    assert detail(dialog) > 3 * covered
    assert "shown clear" in dialog.state.text()
    qtbot.keyRelease(dialog.canvas, Qt.Key.Key_Space)
    assert detail(dialog) == pytest.approx(covered, rel=0.1)


def test_y_makes_a_series_of_it_and_closes(dialog: SharedReasonDialog, desk: DeskCase, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [each.medium for each in series.members(desk.case.reader(), 1)] == [1, 2]
    assert series.get(desk.case.reader(), 1).title == "Acme M1, 2026-01-01"


def test_x_rejects_it_for_ever(dialog: SharedReasonDialog, desk: DeskCase, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog.canvas, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert [each.kind for each in proposal_records.rejected(desk.case.reader())] == ["session"]
    assert all(why.stated.kind != "session" for each in proposed.read(desk.case.reader()) for why in each.reasons)


def test_what_is_refused_is_said_on_the_page(dialog: SharedReasonDialog, bench: Workbench, qtbot: QtBot) -> None:
    boxes: list[str] = []
    bench.failed.connect(boxes.append)
    dialog._series = 99  # merged into another meanwhile
    dialog.confirm.click()
    qtbot.waitUntil(lambda: dialog.notice.isVisible())
    assert dialog.isVisible()
    assert boxes == []
