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
from app import sqlite
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue, RemoveClue
from app.case.decisions.object_decisions import CropObject, SetObjectState
from app.case.queries import objects
from app.case.queries.objects import Object
from app.case.records.memory_records import Seen
from app.desk.controls.settings import SettingsFile
from app.desk.leads.object_desk import ObjectDesk
from app.desk.protecting.protection import Panel
from app.desk.work.workbench import Workbench
from app.errors import UserError
from app.jobs import memory as memory_jobs
from app.jobs import objects as object_jobs
from app.linking.asking.example import Example
from app.memory import store
from app.memory.store import Memory
from tests.app.linking.casebook import random_print
from tests.app.memory.cases import filled
from tests.widgets.desk_case import DeskCase
from widgets.objects.object_window import ObjectWindow
from widgets.passphrases.memory_passphrase import OpenMemoryDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
REGION = (0.1, 0.2, 0.5, 0.5)
PASSPHRASE = "four words of these"
LONG = 120_000
"""Milliseconds; the first comparison of a process loads what compares."""
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

    def seen_before(self, case: Case, crew: Any, memory: Memory, number: int) -> tuple[Seen, ...]:
        """By the fingerprint of its whole medium: there is no source to read the part from."""
        return memory_jobs.seen_before(case, memory, Example.of_medium(case.reader(), 1))


@pytest.fixture
def jobs() -> Jobs:
    return Jobs()


@pytest.fixture
def window(bench: Workbench, desk: DeskCase, jobs: Jobs, tmp_path: Path, qtbot: QtBot) -> Iterator[ObjectWindow]:
    desk.add(1)
    desk.case.perform(AddClue(1, "furniture", "a red chair", region=REGION))
    window = ObjectWindow(
        bench, SettingsFile(tmp_path / "settings.json"), tmp_path / "memory", ObjectDesk(bench, bench, jobs)
    )
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
    by_tab, part = [], look.surface.nextInFocusChain()
    while part is not look.approve:
        by_tab += [part] if part.focusPolicy() & Qt.FocusPolicy.TabFocus else []
        part = part.nextInFocusChain()
    assert by_tab == [*look.checks.values(), look.name, look.typed]  # as they stand below each other
    look.name.setText("B. Lind")
    assert not look.approve.isEnabled()
    for check in look.checks.values():
        check.setChecked(True)
    look.approve.click()
    qtbot.waitUntil(lambda: only(desk).state == "approved")


def test_a_tip_that_the_case_refuses_is_given_back(window: ObjectWindow, desk: DeskCase, qtbot: QtBot) -> None:
    sanitised(window, desk, qtbot)
    window.second_look.name.setText("B. Lind")
    window.second_look.approve.click()
    qtbot.waitUntil(window.export.isEnabled)
    desk.case.perform(SetObjectState(1, "published"))
    qtbot.waitUntil(window.tips.text.isEnabled)
    qtbot.keyClicks(window.tips.text, "Sold in Lund")
    for state in ("closed", "sanitised"):
        desk.case.perform(SetObjectState(1, state))  # as elsewhere, a moment before
    qtbot.keyClick(window.tips.text, Qt.Key.Key_Return)
    assert window.tips.text.text() == ""
    qtbot.waitUntil(lambda: window.tips.text.text() == "Sold in Lund")
    assert only(desk).tips == ()


def test_approved_it_is_exported_published_and_tips_come(
    window: ObjectWindow, desk: DeskCase, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sanitised(window, desk, qtbot)
    assert window.state.currentData() == "closed", "all that may be set before the second look"
    window.second_look.name.setText("B. Lind")
    window.second_look.approve.click()
    qtbot.waitUntil(window.export.isEnabled)
    assert window.state.currentData() == "published", "its next step, not what was offered for the state before"
    out = tmp_path / "chair.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    window.export.click()
    qtbot.waitUntil(lambda: "chair.png" in window.foot.text())
    assert json.loads(out.with_suffix(".json").read_text())["id"] == "O-0001"
    window.state.setCurrentIndex(window.state.findData("published"))
    desk.case.perform(AddClue(1, "toy", "a ball", region=(0, 0, 0.2, 0.2)))
    qtbot.waitUntil(lambda: window.clue.count() == 2)  # which leaves what is about to be set
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
    for state in ("closed", "sanitised"):
        qtbot.waitUntil(lambda state=state: window.state.findData(state) >= 0)
        window.state.setCurrentIndex(window.state.findData(state))
        window.set_state.click()
        qtbot.waitUntil(lambda state=state: only(desk).state == state)
    qtbot.waitUntil(lambda: window.state.findData("closed") >= 0)
    assert not window.editor.form.isEnabled(), "it was published once"
    assert not window.remove.isEnabled()


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


def remember_like_of(desk: DeskCase, tmp_path: Path) -> Path:
    """A memory of a case that has the like of medium 1, in a series."""
    pdq = random_print(np.random.default_rng(7))

    def fingerprint(db: sqlite.Connection) -> None:
        frame = db.execute("INSERT INTO frame (medium, at_ms, width, height) VALUES (1, 0, 640, 480)").lastrowid
        db.execute("INSERT INTO fingerprint VALUES (?, 'pdq', ?, 100)", (frame, pdq))

    desk.case.write(fingerprint)
    with (
        store.opened(tmp_path / "memory") as memory,
        filled(tmp_path / "older", "REF-A", {"a": pdq}, series=("a",)) as older,
    ):
        memory_jobs.remember_case(older, memory, entities=False, unprotected=False)
    return tmp_path / "memory"


def test_an_object_is_looked_for_in_remembered_cases(
    window: ObjectWindow, desk: DeskCase, tmp_path: Path, qtbot: QtBot
) -> None:
    crop(window, qtbot)
    page = window.remembered
    page.look.click()
    assert window.pages.currentWidget() is page
    qtbot.waitUntil(lambda: window.foot.text() == "No case is remembered on this workstation.")
    assert page.list.empty_text == "No case is remembered on this workstation."
    assert not store.is_there(tmp_path / "memory")  # asking makes none
    remember_like_of(desk, tmp_path)
    page.look.click()
    assert not page.look.isEnabled()
    qtbot.waitUntil(lambda: page.list.count() == 1, timeout=LONG)
    assert page.list.item(0).text() == "REF-A · S-0001 The blue room (Draft)"
    assert "The same picture · 1.00" in page.list.item(0).data(Qt.ItemDataRole.StatusTipRole)
    assert page.ask.text() == "Ask Officer of REF-A, Agency of REF-A, reference REF-A"
    assert window.foot.text() == "Places in remembered cases at which it was seen: 1"
    assert desk.case.reader().execute("SELECT count(*) FROM remembered").fetchone() == (0,)
    draw(window, qtbot)
    window.editor.save.click()
    qtbot.waitUntil(lambda: page.list.count() == 0)  # another outline may be seen elsewhere
    assert page.list.empty_text == "Not looked for yet in the cases that this workstation remembers."


@pytest.mark.usefixtures("quick_passphrases")
def test_a_memory_with_a_passphrase_asks_for_it_once(
    window: ObjectWindow, desk: DeskCase, tmp_path: Path, qtbot: QtBot
) -> None:
    store.protect(remember_like_of(desk, tmp_path), PASSPHRASE)
    crop(window, qtbot)
    page = window.remembered
    page.look.click()
    (asking,) = page.findChildren(OpenMemoryDialog)
    asking.field.line.setText(PASSPHRASE)
    asking.accept()
    qtbot.waitUntil(lambda: page.list.count() == 1, timeout=LONG)
    qtbot.waitUntil(lambda: page.findChildren(OpenMemoryDialog) == [])
    page.look.click()
    qtbot.waitUntil(lambda: page.look.isEnabled(), timeout=LONG)
    assert page.findChildren(OpenMemoryDialog) == []
    window.hide()
    window.show()
    page.look.click()
    (again,) = page.findChildren(OpenMemoryDialog)
    again.reject()
    assert page.look.isEnabled()


def test_a_memory_that_is_none_is_told_and_nothing_is_lost(window: ObjectWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "memory").mkdir()
    (tmp_path / "memory" / store.NAME).write_bytes(b"SQLite format 3\0 and no more")
    crop(window, qtbot)
    window.remembered.look.click()
    qtbot.waitUntil(lambda: "library.db can't be opened" in window.notice.text())
    assert window.remembered.look.isEnabled()


def test_lists_in_which_nothing_is_cannot_be_opened(window: ObjectWindow, desk: DeskCase, qtbot: QtBot) -> None:
    assert not window.state.isEnabled()
    assert window.clue.isEnabled()
    desk.case.perform(RemoveClue(1))
    qtbot.waitUntil(lambda: window.clue.count() == 0)
    assert not window.clue.isEnabled()
    assert not window.crop.isEnabled()
