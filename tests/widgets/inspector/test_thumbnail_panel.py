import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.desk.protecting.protection import Panel, Veil
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase, jpeg
from widgets.inspector.inspector import Inspector

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

RED = np.full((120, 160, 3), (255, 0, 0), np.uint8)


@pytest.fixture
def inspector(bench: Workbench, desk: DeskCase, qtbot: QtBot) -> Inspector:
    """Of a case whose first medium carries a red thumbnail."""
    for medium in (1, 2):
        desk.add(medium)
    desk.case.write_previews(lambda db: db.execute("INSERT INTO thumbnail VALUES (1, ?)", (jpeg(RED),)))
    inspector = Inspector(bench)
    qtbot.addWidget(inspector)
    inspector.resize(380, 900)
    inspector.show()
    return inspector


def show(inspector: Inspector, medium: int, qtbot: QtBot) -> None:
    inspector.show_medium(medium)
    qtbot.waitUntil(lambda: inspector.title.text() == f"{medium}.jpg")
    if medium == 1:
        qtbot.waitUntil(lambda: inspector.thumbnail.picture.picture is not None)


def middle(inspector: Inspector) -> QColor:
    picture = inspector.thumbnail.picture
    return QImage(picture.grab().toImage()).pixelColor(picture.width() // 2, picture.height() // 2)


def test_it_is_there_for_a_medium_that_has_one_and_gone_for_others(inspector: Inspector, qtbot: QtBot) -> None:
    show(inspector, 1, qtbot)
    assert inspector.thumbnail.isVisible()
    assert "shows something else" in inspector.thumbnail.finding.text()
    show(inspector, 2, qtbot)
    assert not inspector.thumbnail.isVisible()
    assert inspector.thumbnail.picture.picture is None
    inspector.show_medium(None)
    assert not inspector.thumbnail.isVisible()


def test_it_is_grey_until_it_has_the_focus_and_the_reveal_is_held(
    inspector: Inspector, bench: Workbench, qtbot: QtBot
) -> None:
    show(inspector, 1, qtbot)
    assert middle(inspector).saturation() < 8
    bench.protection.hold_reveal()
    assert middle(inspector).saturation() < 8
    qtbot.mouseClick(inspector.thumbnail.picture, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(inspector.thumbnail.picture.hasFocus)
    assert middle(inspector).saturation() > 200
    bench.protection.release_reveal()
    assert middle(inspector).saturation() < 8


def test_it_follows_the_veil_of_the_viewer(inspector: Inspector, bench: Workbench, qtbot: QtBot) -> None:
    show(inspector, 1, qtbot)
    bench.protection.set_veil(Panel.VIEWER, Veil(blur=False, grey=False))
    qtbot.waitUntil(lambda: middle(inspector).saturation() > 200)
    bench.protection.protect_all()
    assert middle(inspector).red() < 200  # empty until the right veil is made
    qtbot.waitUntil(lambda: inspector.thumbnail.picture.picture.strengths != (0, 0))
    assert middle(inspector).saturation() < 8


def test_a_broken_one_leaves_the_room_empty(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.write_previews(lambda db: db.execute("INSERT INTO thumbnail VALUES (2, x'ffd8ff00')"))
    show(inspector, 2, qtbot)
    assert inspector.thumbnail.isVisible()
    assert inspector.thumbnail.picture.picture is None


def test_facts_count_the_other_media_by_the_same_body(inspector: Inspector, desk: DeskCase, qtbot: QtBot) -> None:
    for medium, serial in ((3, "2001738"), (4, "2001738"), (5, "2001738"), (6, "0000000"), (7, "0000000")):
        desk.add(medium, make="NIKON", model="D70", serial=serial)

    def fact(medium: int) -> str | None:
        show(inspector, medium, qtbot)
        model = inspector.facts.facts
        found = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
        return found.get("Same camera")

    assert fact(3) == "2 other media, in 1 exhibit"
    assert fact(6) is None
