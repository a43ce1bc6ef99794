"""Objects in the window: cropped from a clue, outlined by mouse and by keys, sanitised, looked at again, followed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from analysis.objects.object_steps import Steps
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.object_decisions import CropObject
from app.case.queries import objects
from app.case.queries.objects import Object
from app.desk.controls.settings import SettingsFile
from app.desk.leads.object_desk import ObjectDesk
from app.desk.protecting.protection import Panel
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.jobs import objects as object_jobs
from tests.widgets.desk_case import DeskCase
from widgets.objects.object_window import ObjectWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
REGION = (0.1, 0.2, 0.5, 0.5)
SQUARE = ((0.2, 0.2), (0.8, 0.2), (0.8, 0.8), (0.2, 0.8))


class Jobs:
    """Those of the program, but for the source: the rectangle shows a red thing before a green wall."""

    lost = False

    def crop(self, case: Any, crew: Any, medium: int, region: Any, at_ms: int = 0) -> NDArray[np.uint8]:
        if self.lost:
            raise UserError("The source can't be read now: it isn't connected; connect it.")
        pixels = np.full((300, 400, 3), (30, 120, 40), np.uint8)
        pixels[75:225, 100:300] = (200, 20, 20)
        return pixels

    seen_of = staticmethod(object_jobs.seen_of)
    made_of = staticmethod(object_jobs.made_of)

    def outline_of(self, pixels: NDArray[np.uint8], within: Any = None) -> Any:
        return object_jobs.outline_of(pixels, within)


@pytest.fixture
def jobs() -> Jobs:
    return Jobs()


@pytest.fixture
def window(bench: Workbench, desk: DeskCase, jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> Iterator[ObjectWindow]:
    desk.add(1)
    desk.case.perform(AddClue(1, "furniture", "a red chair", region=REGION))
    window = ObjectWindow(bench, SettingsFile(tmp_path / "settings.json"), ObjectDesk(bench, bench, jobs))
    qtbot.addWidget(window)
    window.resize(1100, 760)
    window.show()
    qtbot.waitUntil(lambda: window.clue.count() == 1)
    yield window
    window.hide()


def only(desk: DeskCase) -> Object:
    (found,) = objects.objects(desk.case.reader())
    return found


def crop(window: ObjectWindow, qtbot: QtBot) -> None:
    window.crop.click()
    qtbot.waitUntil(lambda: window.editor.canvas.picture is not None)


def draw(window: ObjectWindow, qtbot: QtBot) -> None:
    """A square by clicks, in the middle of the rectangle."""
    canvas = window.editor.canvas
    for x, y in SQUARE:
        place = canvas._place((x, y)).toPoint()
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))


def sanitised(window: ObjectWindow, desk: DeskCase, qtbot: QtBot) -> None:
    crop(window, qtbot)
    draw(window, qtbot)
    window.editor.sanitise.click()
    qtbot.waitUntil(lambda: only(desk).state == "sanitised")
    qtbot.waitUntil(lambda: window.current is not None and window.current.state == "sanitised")


def test_begins_with_what_to_do(window: ObjectWindow) -> None:
    assert "Mark a part of a picture" in window.list.empty_text
    assert "crop one from a clue" in window.editor.canvas.words
    for part in (window.editor.save, window.editor.sanitise, window.export, window.search, window.remove):
        assert not part.isEnabled()
    assert window.crop.isEnabled()


def test_an_object_is_outlined_by_mouse_and_sanitised(window: ObjectWindow, desk: DeskCase, qtbot: QtBot) -> None:
    crop(window, qtbot)
    assert (only(desk).public_id, only(desk).steps.region) == ("O-0001", REGION)
    picture = window.editor.canvas.picture
    assert picture is not None
    assert picture.strengths == window.protection.veil(Panel.VIEWER).effective != (0, 0)
    draw(window, qtbot)
    assert window.editor.canvas.outline == pytest.approx(np.array(SQUARE), abs=0.01)
    qtbot.waitUntil(lambda: window.editor.preview.picture is not None)
    window.editor.sanitise.click()
    qtbot.waitUntil(lambda: only(desk).state == "sanitised")
    assert only(desk).steps.outline == window.editor.canvas.outline
    assert objects.size_of(desk.case.reader(), only(desk).picture or "") == pytest.approx((240, 180), abs=4)
    qtbot.waitUntil(lambda: window.second_look.surface.picture is not None)


def test_an_outline_is_drawn_by_keys(window: ObjectWindow, qtbot: QtBot) -> None:
    crop(window, qtbot)
    canvas = window.editor.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert len(canvas.outline) == 4
    before = canvas.outline[0]
    qtbot.keyClick(canvas, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.outline[0] == pytest.approx((before[0] - 0.05, before[1] + 0.005))
    qtbot.keyClick(canvas, Qt.Key.Key_PageDown)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert (len(canvas.outline), canvas.corner) == (5, 2)
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(canvas.outline) == 4
    window.editor.cut.click()
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert len(canvas.cutouts) == 1
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert canvas.cutouts == ()
    assert len(canvas.outline) == 4


def test_the_machine_outlines_and_a_second_look_answers_for_it(
    window: ObjectWindow, desk: DeskCase, qtbot: QtBot
) -> None:
    crop(window, qtbot)
    window.editor.machine.click()
    qtbot.waitUntil(lambda: len(window.editor.canvas.outline) > 3)
    window.editor.sanitise.click()
    qtbot.waitUntil(lambda: only(desk).state == "sanitised")
    look = window.second_look
    qtbot.waitUntil(lambda: list(look.checks) == ["machine"])
    look.name.setText("B. Lind")
    assert not look.approve.isEnabled()
    look.checks["machine"].setChecked(True)
    look.approve.click()
    qtbot.waitUntil(lambda: only(desk).state == "approved")
    assert only(desk).approved_by == "B. Lind"


def test_what_is_typed_must_be_the_words(window: ObjectWindow, desk: DeskCase, qtbot: QtBot) -> None:
    sanitised(window, desk, qtbot)
    window.second_look.typed.setText("it is fine")
    window.second_look.approve.click()
    qtbot.waitUntil(lambda: "A second look is needed" in window.notice.text())
    assert only(desk).state == "sanitised"
    window.second_look.typed.setText("O-0001 shows the object only")
    window.second_look.approve.click()
    qtbot.waitUntil(lambda: only(desk).state == "approved")


def test_an_outline_that_reaches_the_border_asks_for_a_look_along_it(
    window: ObjectWindow, desk: DeskCase, qtbot: QtBot
) -> None:
    crop(window, qtbot)
    canvas = window.editor.canvas
    for x, y in ((0.0, 0.2), (0.8, 0.2), (0.8, 0.8), (0.0, 0.8)):
        place = canvas._place((x, y)).toPoint()
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(place.x(), place.y()))
    window.editor.sanitise.click()
    qtbot.waitUntil(lambda: "edge" in window.second_look.checks)
    look = window.second_look
    assert "look along this edge whether anything of a person is left" in look.checks["edge"].accessibleName()
    look.name.setText("B. Lind")
    assert not look.approve.isEnabled()
    for check in look.checks.values():
        check.setChecked(True)
    look.approve.click()
    qtbot.waitUntil(lambda: only(desk).state == "approved")


def test_approved_it_is_exported_published_and_tips_come(
    window: ObjectWindow, desk: DeskCase, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sanitised(window, desk, qtbot)
    window.second_look.name.setText("B. Lind")
    window.second_look.approve.click()
    qtbot.waitUntil(window.export.isEnabled)
    out = tmp_path / "chair.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.export.click()
    qtbot.waitUntil(lambda: "chair.png" in window.foot.text())
    assert json.loads(out.with_suffix(".json").read_text())["id"] == "O-0001"
    window.state.setCurrentIndex(window.state.findData("published"))
    window.set_state.click()
    qtbot.waitUntil(window.tips.text.isEnabled)
    assert not window.editor.form.isEnabled()
    qtbot.keyClicks(window.tips.text, "Sold in Lund")
    qtbot.keyClick(window.tips.text, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.tips.list.count() == 1)
    window.tips.list.setCurrentRow(0)
    qtbot.keyClick(window.tips.list, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: only(desk).tips[0].verdict == "right")
    window.workbench.undo()
    qtbot.waitUntil(lambda: only(desk).tips[0].verdict == "open")


def test_an_outline_that_crosses_itself_is_told_and_nothing_is_recorded(
    window: ObjectWindow, desk: DeskCase, qtbot: QtBot
) -> None:
    crop(window, qtbot)
    window.editor.canvas.show_outlines_of(((0.1, 0.1), (0.9, 0.9), (0.9, 0.1), (0.1, 0.9)))
    window.editor.canvas.drawn.emit()
    assert "crosses itself" in window.editor.fault.text()
    assert not window.editor.sanitise.isEnabled()
    assert not window.editor.save.isEnabled()


def test_what_was_drawn_is_kept_when_the_window_closes(window: ObjectWindow, desk: DeskCase, qtbot: QtBot) -> None:
    crop(window, qtbot)
    draw(window, qtbot)
    window.hide()
    qtbot.waitUntil(lambda: len(only(desk).steps.outline) == 4)


def test_without_its_source_it_says_so(window: ObjectWindow, jobs: Jobs, qtbot: QtBot) -> None:
    jobs.lost = True
    window.crop.click()
    qtbot.waitUntil(lambda: "can't be read now" in window.editor.canvas.words)
    assert not window.editor.machine.isEnabled()


def test_a_stronger_veil_makes_the_pictures_anew(window: ObjectWindow, qtbot: QtBot) -> None:
    crop(window, qtbot)
    canvas = window.editor.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_B)
    wanted = window.protection.veil(Panel.VIEWER).effective
    assert wanted[0] == 0
    qtbot.waitUntil(lambda: canvas.picture is not None and canvas.picture.strengths == wanted)


def test_a_clue_is_chosen_to_crop_from(window: ObjectWindow, desk: DeskCase, qtbot: QtBot) -> None:
    desk.case.perform(AddClue(1, "toy", "a ball", region=(0, 0, 0.2, 0.2)))
    qtbot.waitUntil(lambda: window.clue.count() == 2)
    window.crop_from(2)
    qtbot.waitUntil(lambda: window.clue.currentData() == 2)
    desk.case.perform(CropObject(1, "furniture", "Which?", Steps(outline=SQUARE)))
    qtbot.waitUntil(lambda: window.list.count() == 1)
    window.remove.click()
    qtbot.waitUntil(lambda: window.list.count() == 0)
    assert window.current is None
