from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.case.values.schemes import load_scheme
from app.desk.controls.actions import category_specs, specs
from app.ingest.sources import NewSource
from widgets.cases.new_case_dialog import NewCaseDialog
from widgets.parts.plain_label import PlainLabel
from widgets.settings.key_sheet import KeySheet
from widgets.sources.add_source_dialog import AddSourceDialog

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def dialog(qtbot: QtBot, dressed: object, tmp_path: Path) -> NewCaseDialog:
    dialog = NewCaseDialog(tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_case_is_made_by_typing_its_reference_and_enter(dialog: NewCaseDialog, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.keyClicks(dialog.reference, "2026/47 11")
    assert dialog.name.text() == "2026-47-11"
    qtbot.keyClick(dialog.reference, Qt.Key.Key_Return)
    assert dialog.case is not None
    assert dialog.case.info.reference == "2026/47 11"
    assert dialog.case.info.scheme == "neutral"
    assert dialog.case.folder == tmp_path / "2026-47-11.case"
    dialog.case.close()


def test_what_is_wrong_is_said_in_the_dialog_which_stays(dialog: NewCaseDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.accept()
    assert "needs a reference" in dialog.notice.text()
    qtbot.keyClicks(dialog.reference, "47")
    dialog.name.setText("../47")
    dialog.accept()
    assert "without slashes" in dialog.notice.text()
    (tmp_path / "47.case").mkdir()
    dialog.name.setText("47")
    dialog.accept()
    assert "exists already" in dialog.notice.text()
    dialog.place.setText(str(tmp_path / "nowhere"))
    dialog.accept()
    assert "doesn't exist" in dialog.notice.text()
    assert dialog.isVisible()
    assert dialog.case is None


def test_a_folder_name_that_the_officer_wrote_is_kept(dialog: NewCaseDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.name, "mine")
    qtbot.keyClicks(dialog.reference, "47")
    assert dialog.name.text() == "mine"


def test_each_scheme_is_described(dialog: NewCaseDialog) -> None:
    seen = set()
    for row in range(dialog.scheme.count()):
        dialog.scheme.setCurrentIndex(row)
        label = dialog.findChild(PlainLabel, "schemeDescription")
        assert isinstance(label, PlainLabel)
        seen.add(label.text())
    assert len(seen) == dialog.scheme.count() >= 3


def test_only_a_source_that_is_there_is_added(qtbot: QtBot, dressed: object, tmp_path: Path) -> None:
    dialog = AddSourceDialog(["EXH-01"], load_scheme("neutral"), lambda path, tell, stopped: ())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert "Choose the folder" in dialog.notice.text()
    qtbot.keyClicks(dialog.path, str(tmp_path / "gone"))
    dialog.accept()
    assert "There is nothing at" in dialog.notice.text()
    dialog.path.setText(str(tmp_path))
    dialog.exhibit_box.setCurrentText(" EXH-02 ")
    qtbot.waitUntil(lambda: not dialog.vics.looking)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.path, Qt.Key.Key_Return)
    assert dialog.wanted == NewSource(tmp_path, "EXH-02")


def test_the_key_sheet_names_every_key_of_the_registry(qtbot: QtBot, dressed: object) -> None:
    every = [*category_specs(load_scheme("neutral")), *specs()]
    sheet = KeySheet(every)
    qtbot.addWidget(sheet)
    text = "\n".join(label.text() for label in sheet.findChildren(PlainLabel))
    for words in ("Relevant to victim identification", "Ctrl+Z or U", "Reveal while held", "Space", "Enter", "F11"):
        assert words in text
    assert "&" not in text.replace("&&", "")


def test_no_word_of_a_new_case_is_cut_whatever_the_scheme_says(dialog: NewCaseDialog) -> None:
    for number in range(dialog.scheme.count()):
        dialog.scheme.setCurrentIndex(number)
        QApplication.processEvents()
        labels = [each for each in dialog.findChildren(PlainLabel) if each.isVisible()]
        assert len(labels) > 3
        for label in labels:
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        assert dialog.height() <= dialog.screen().availableGeometry().height()


def test_on_a_low_screen_a_new_case_scrolls_to_the_field_with_the_focus(dialog: NewCaseDialog) -> None:
    dialog.resize(dialog.width(), 260)
    dialog.activateWindow()
    dialog.reference.setFocus()
    last = dialog.passphrase.second.line
    for _ in range(20):
        if QApplication.focusWidget() is last:
            break
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last
    assert last.visibleRegion().boundingRect().height() == last.height()
