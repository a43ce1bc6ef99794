"""The window that merges tells objects and faces in words, with the picture that they are about under its veil."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from analysis.objects.object_steps import Steps
from app.case.casefile import Case
from app.case.decisions.clue_decisions import AddClue
from app.case.decisions.face_decisions import DrawFace, GiveFaces, KeepApart, NamePerson
from app.case.decisions.object_decisions import ApproveObject, ChangeObject, CropObject, SetObjectState
from app.desk.wording import merge_words
from app.desk.work.workbench import Workbench
from tests.app.case.decisions.lead_objects import KEYS, OUTLINE, PICTURE, REGION, sanitise
from tests.widgets.desk_case import DeskCase
from tests.widgets.exchange.test_merge_window import looked_at
from widgets.exchange.merge_window import MergeWindow

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
FACE, OTHER = (0.1, 0.1, 0.2, 0.2), (0.5, 0.5, 0.3, 0.3)


def test_objects_and_faces_are_told_and_settled(bench: Workbench, desk: DeskCase, tmp_path: Path, qtbot: QtBot) -> None:
    with Case.create(tmp_path / "theirs", "2026-004711", officer="B. Olsen") as theirs:
        other = DeskCase(theirs)
        for medium in (1, 2):
            desk.add(medium)
            other.add(medium)
        for case in (theirs, bench.case):
            case.perform(AddClue(1, "furniture", "A chair.", region=REGION))
            case.perform(CropObject(1, "furniture", "Where is this chair sold?", key=KEYS[0]))
            case.perform(DrawFace(1, FACE))
            case.perform(DrawFace(2, OTHER))
        theirs.perform(ChangeObject(1, steps=Steps(outline=OUTLINE)))
        sanitise(theirs, 1, PICTURE)
        for decision in (ApproveObject(1, by="B. Lind"), SetObjectState(1, "published")):
            theirs.perform(decision)
        theirs.perform(NamePerson((1,), "victim", "V1"))
        theirs.perform(KeepApart(faces=(1,), other_faces=(2,)))
        bench.case.perform(ChangeObject(1, question="Who makes it?"))
        bench.case.perform(NamePerson((1,), "victim", "V2"))
        bench.case.perform(GiveFaces((2,), 1))
    window = MergeWindow(bench)
    qtbot.addWidget(window, before_close_func=lambda each: each.finish())
    window.show()
    looked_at(window, tmp_path / "theirs.case", qtbot)
    assert "Objects that come along: 0, sanitised pictures: 1, faces: 0" in window.brings.text()
    rows = [window.list.topLevelItem(row) for row in range(window.list.topLevelItemCount())]
    told = {row.text(0): (row.text(1), row.text(2)) for row in rows if row}
    assert "Who makes it?" in told["Question"][1]
    assert told["Question"][0].startswith("Object O-0001 from medium")
    assert "“V2” (victim)" in told["Whose face it is"][1]
    assert "One person: “V2” (victim)" in told["One person or never"][1]
    assert told["Whose face it is"][0].startswith("Face in medium")
    assert told["Whose face it is"][0].endswith("(20 % × 20 %)")
    assert any("isn't approved" in text for _, text in told.values())
    window.merge()
    page = window.conflicts
    qtbot.waitUntil(lambda: page.list.count() == 3)
    window.pages.setCurrentIndex(1)
    assert any(page.subject_of(each).startswith("Object O-0001 from medium") for each in page._rows.values())
    for row in range(3):
        page.list.setCurrentRow(row)
        conflict = page._current
        assert conflict is not None
        assert page.picture.isVisible() == bool(merge_words.medium_of(conflict.key))
        assert page.theirs.text() in ("Where is this chair sold?", "“V1” (victim)", "Never one person")
