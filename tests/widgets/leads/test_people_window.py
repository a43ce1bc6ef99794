"""The window of people: faces under a veil, and every decision about whose they are by keys and buttons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import sqlite
from app.case.decisions.face_decisions import DrawFace, NamePerson
from app.case.queries import faces, leads
from app.desk.controls.settings import SettingsFile
from app.desk.pictures.protected_image import ProtectedImage
from app.desk.protecting.protection import Panel
from app.desk.work.workbench import Workbench
from tests.widgets.desk_case import DeskCase, colourful
from widgets.leads import people_window
from widgets.leads.clue_editor import Shown
from widgets.leads.people_window import PeopleWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PLACE = (0.25, 0.25, 0.25, 0.5)


def measure(case: DeskCase, angles: dict[int, float]) -> None:
    """What a model pack says of faces: vectors so many degrees apart."""

    def rows(db: sqlite.Connection) -> None:
        db.execute("INSERT INTO face_method VALUES ('m', '', 'MIT', 'a test', 'this test', 0.9, 0.6)")
        for face, angle in angles.items():
            turned = np.radians(angle)
            vector = np.asarray([np.cos(turned), np.sin(turned)], "<f4").tobytes()
            db.execute("INSERT INTO face_vector VALUES (?, 'm', ?)", (face, vector))

    case.case.write(rows)


@pytest.fixture
def filled(desk: DeskCase) -> DeskCase:
    """Faces 1 to 4 in pictures 1 to 4 of two days; 1 and 2 are alike, 3 is like them years later."""
    for medium in range(1, 5):
        taken = "2019-05-02T10:00:00" if medium < 3 else "2023-08-01T10:00:00"
        desk.add(medium, taken=taken, make="Maker", model="M1")
        desk.case.perform(DrawFace(medium, PLACE))
    measure(desk, {1: 0, 2: 10, 3: 30, 4: 120})
    return desk


@pytest.fixture
def make(bench: Workbench, tmp_path: Path, qtbot: QtBot) -> Callable[..., PeopleWindow]:
    def made(shown: Shown) -> PeopleWindow:
        window = PeopleWindow(bench, SettingsFile(tmp_path / "settings.json"), lambda: shown)
        qtbot.addWidget(window)
        window.show()
        return window

    return made


@pytest.fixture
def window(filled: DeskCase, make: Callable[..., PeopleWindow], qtbot: QtBot) -> PeopleWindow:
    window = make(Shown(None))
    qtbot.waitUntil(lambda: window.list.count() == 3)
    return window


def lines(window: PeopleWindow) -> list[str]:
    return [window.list.item(row).text() for row in range(window.list.count())]


def go_to(window: PeopleWindow, first: str) -> None:
    window.list.setCurrentRow([line.startswith(first) for line in lines(window)].index(True))


def test_what_is_proposed_is_listed_with_its_day_and_across_days_only_suggested(window: PeopleWindow) -> None:
    assert lines(window) == [
        "One person? 2 faces",
        "Perhaps one: 2 faces and 1 face",
        "Faces that are nobody's yet",
    ]
    told = window.list.item(1).data(Qt.ItemDataRole.StatusTipRole)
    assert told == "2 May 2019 and 1 Aug 2023"
    go_to(window, "Perhaps one")
    assert "faces change with age" in window.advice.text()


def test_a_group_gets_a_name_and_takes_in_more_by_keys(window: PeopleWindow, filled: DeskCase, qtbot: QtBot) -> None:
    window.name.setFocus()
    qtbot.keyClicks(window.name, "Girl in red")
    qtbot.keyClick(window.name, Qt.Key.Key_Return)
    assert window.name.text() == ""
    assert not window.name.isUndoAvailable(), "Ctrl+Z is to take back the decision"
    qtbot.waitUntil(lambda: "Girl in red" in lines(window))
    reader = filled.case.reader()
    assert [face.id for face in faces.faces(reader, entity=1)] == [1, 2]
    go_to(window, "Perhaps one: Girl in red")
    qtbot.mouseClick(window.give, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [face.id for face in faces.faces(reader, entity=1)] == [1, 2, 3])
    assert leads.entity(reader, 1).media == (1, 2, 3)


def test_faces_split_off_are_never_proposed_with_that_person_again(
    window: PeopleWindow, filled: DeskCase, qtbot: QtBot
) -> None:
    window.name.setText("V1")
    window.make.click()
    qtbot.waitUntil(lambda: "V1" in lines(window))
    go_to(window, "V1")
    window.faces.setFocus()
    window.faces.item(1).setSelected(True)
    assert window.chosen() == (2,)
    window.split.click()
    qtbot.waitUntil(lambda: [face.id for face in faces.faces(filled.case.reader(), entity=1)] == [1])
    qtbot.waitUntil(lambda: not any("V1?" in line for line in lines(window)) and "V1" in lines(window))
    assert faces.apart(filled.case.reader()) == {("face 2", "person 1")}


def test_never_together_on_a_suggestion_makes_it_go_for_good(
    window: PeopleWindow, filled: DeskCase, qtbot: QtBot
) -> None:
    go_to(window, "Perhaps one")
    assert window.apart.isEnabled()
    window.apart.click()
    qtbot.waitUntil(lambda: not any(line.startswith("Perhaps") for line in lines(window)))
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(line.startswith("Perhaps") for line in lines(window)))


def test_delete_rejects_what_is_chosen(window: PeopleWindow, filled: DeskCase, qtbot: QtBot) -> None:
    go_to(window, "Faces that")
    window.faces.setFocus()
    window.faces.selectAll()
    qtbot.keyClick(window.faces, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: faces.counts(filled.case.reader()).rejected == 2)
    qtbot.waitUntil(lambda: lines(window) == ["One person? 2 faces"])


def test_faces_are_veiled_and_the_current_one_is_clear_while_space_is_held(window: PeopleWindow, qtbot: QtBot) -> None:
    index = window.faces.model().index(0, 0)
    qtbot.waitUntil(lambda: window.faces.picture(index)[0] is not None)
    picture, clear = window.faces.picture(index)
    assert picture is not None
    assert not clear
    assert not colourful(picture.veiled).any()
    window.faces.setFocus()
    qtbot.keyPress(window.faces, Qt.Key.Key_Space)
    assert window.faces.picture(index)[1]
    assert not window.faces.picture(window.faces.model().index(1, 0))[1]
    qtbot.keyRelease(window.faces, Qt.Key.Key_Space)
    assert not window.faces.picture(index)[1]


def shown(window: PeopleWindow, face: int) -> ProtectedImage | None:
    """What is painted of a face."""
    rows = [row for row, each in enumerate(window.faces.ids) if each == face]
    return window.faces.picture(window.faces.model().index(rows[0], 0))[0] if rows else None


def test_a_small_face_is_decoded_large_under_the_veil(window: PeopleWindow, filled: DeskCase, qtbot: QtBot) -> None:
    filled.case.perform(DrawFace(4, (0.1, 0.1, 0.06, 0.08)))
    go_to(window, "Faces that")

    def large() -> bool:
        return (picture := shown(window, 5)) is not None and picture.clear.width() > 100

    qtbot.waitUntil(large)
    picture = shown(window, 5)
    assert picture is not None
    assert not colourful(picture.veiled).any()
    assert filled.asked == [(4, 1600, 0)], "what is large in the preview needs no decoding"
    window.protection.toggle_blur(Panel.VIEWER)
    qtbot.waitUntil(lambda: large() and shown(window, 5) is not picture)
    assert len(filled.asked) == 1, "another veil needs no decoding"


def test_small_faces_of_one_picture_are_decoded_once(window: PeopleWindow, filled: DeskCase, qtbot: QtBot) -> None:
    for left in (0.1, 0.3, 0.5):
        filled.case.perform(DrawFace(4, (left, 0.1, 0.06, 0.08)))
    go_to(window, "Faces that")

    def large(face: int) -> bool:
        return (picture := shown(window, face)) is not None and picture.clear.width() > 100

    qtbot.waitUntil(lambda: all(large(face) for face in (5, 6, 7)))
    assert filled.asked.count((4, 1600, 0)) <= 2, "the first may be decoded before the others are drawn"


def test_enter_on_a_face_asks_for_its_place(window: PeopleWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.face_requested) as asked:
        qtbot.keyClick(window.faces, Qt.Key.Key_Return)
    (face,) = asked.args
    assert (face.id, face.medium, face.region) == (1, 1, PLACE)


def test_where_the_source_is_gone_the_preview_stays(window: PeopleWindow, filled: DeskCase, qtbot: QtBot) -> None:
    filled.lost.add(4)
    filled.case.perform(DrawFace(4, (0.1, 0.1, 0.06, 0.08)))
    go_to(window, "Faces that")
    qtbot.waitUntil(lambda: bool(filled.asked))
    qtbot.waitUntil(lambda: not window.workbench.busy and shown(window, 5) is not None)
    picture = shown(window, 5)
    assert picture is not None
    assert picture.clear.width() < 100
    assert "can't be read" not in window.notice.text()


def test_a_face_that_is_marked_in_the_viewer_is_recorded(
    filled: DeskCase, make: Callable[..., PeopleWindow], qtbot: QtBot
) -> None:
    window = make(Shown(4, (0.5, 0.5, 0.25, 0.25)))
    qtbot.waitUntil(lambda: window.list.count() == 3)
    window.draw.click()
    qtbot.waitUntil(lambda: len(faces.faces(filled.case.reader(), medium=4)) == 2)


def test_without_a_mark_it_says_how_to_make_one(window: PeopleWindow, filled: DeskCase) -> None:
    window.draw.click()
    assert "Mark a face in the viewer first" in window.notice.text()
    assert len(faces.faces(filled.case.reader())) == 4


def test_never_together_is_taken_back_where_it_was_said(window: PeopleWindow, filled: DeskCase, qtbot: QtBot) -> None:
    window.name.setText("V1")
    window.make.click()
    qtbot.waitUntil(lambda: "V1" in lines(window))
    go_to(window, "Faces that")
    window.person.setCurrentIndex(window.person.findText("V1"))
    assert not window.together.isEnabled()
    window.faces.setFocus()
    window.faces.item(0).setSelected(True)
    window.apart.click()
    qtbot.waitUntil(window.together.isEnabled)
    window.give.click()
    qtbot.waitUntil(lambda: "person 1 (V1) are never one person" in window.notice.text())
    window.together.click()
    qtbot.waitUntil(lambda: faces.apart(filled.case.reader()) == set())
    qtbot.waitUntil(lambda: not window.together.isEnabled())


def test_what_was_done_is_said_with_the_name(window: PeopleWindow, qtbot: QtBot) -> None:
    window.name.setText("V1")
    window.make.click()
    qtbot.waitUntil(lambda: window.foot.text() == "New person “V1”: 2 faces. Ctrl+Z takes it back.")


def test_whom_the_officer_chose_and_what_is_seen_stay_while_the_case_changes(
    window: PeopleWindow, filled: DeskCase, qtbot: QtBot
) -> None:
    filled.case.perform(NamePerson((1,), "victim", "V1"))
    filled.case.perform(NamePerson((4,), "victim", "V2"))
    qtbot.waitUntil(lambda: "V1? 1 face" in lines(window))
    go_to(window, "V1? 1 face")
    assert window.person.currentText() == "V1"
    window.person.setCurrentIndex(window.person.findText("V2"))
    drawn_anew: list[object] = []
    window.faces.model().rowsInserted.connect(lambda *_: drawn_anew.append(None))
    filled.case.perform(NamePerson((3,), "offender", "O1"))
    qtbot.waitUntil(lambda: window.person.findText("O1") >= 0)
    assert window.person.currentText() == "V2"
    assert drawn_anew == []
    go_to(window, "V2")
    go_to(window, "V1? 1 face")
    assert window.person.currentText() == "V1"


def test_faces_beyond_those_that_are_shown_are_counted_and_nothing_is_decided_about_them(
    window: PeopleWindow, filled: DeskCase, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_window, "_MOST", 1)
    go_to(window, "Faces that")
    assert len(window.faces.ids) == 1
    assert window.advice.text().startswith("Only the first 1 of 2 faces are shown;")
    window.faces.clearSelection()
    window.reject_faces.click()
    qtbot.waitUntil(lambda: faces.counts(filled.case.reader()).rejected == 1)
    qtbot.waitUntil(lambda: not window.advice.text().startswith("Only"))
