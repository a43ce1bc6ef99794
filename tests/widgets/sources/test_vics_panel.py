"""The dialog that adds sources says what another program's document is, and asks what its decisions mean here."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.case.values.schemes import load_scheme
from app.ingest.sources import NewSource
from app.ingest.vics_survey import survey_all
from tests.app.ingest.vics_documents import document_of, picture, record_of
from widgets.sources.add_source_dialog import AddSourceDialog

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def dialog(qtbot: QtBot, dressed: object) -> AddSourceDialog:
    made = AddSourceDialog(["EXH-01"], load_scheme("project_vic_us"), survey_all)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.vics.release())
    made.show()
    return made


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "export.json"
    records = [record_of(number, picture(1), Category=code) for number, code in enumerate((0, 1, 1, None))]
    path.write_text(json.dumps(document_of(records)))
    return path


def looked_at(qtbot: QtBot, dialog: AddSourceDialog, path: Path) -> None:
    dialog.path.setText(str(path))
    qtbot.waitUntil(lambda: not dialog.vics.looking)


def test_it_says_what_was_recognised(qtbot: QtBot, dialog: AddSourceDialog, export: Path) -> None:
    looked_at(qtbot, dialog, export)
    for words in ("Griffeye Analyze 23.1", "2024-000123", "records: 4", "version 2.0", "region US"):
        assert words in dialog.vics.said.text()
    dialog.accept()
    assert dialog.wanted == NewSource(export)


def test_decisions_are_taken_over_only_once_every_category_has_a_meaning(
    qtbot: QtBot, dialog: AddSourceDialog, export: Path
) -> None:
    looked_at(qtbot, dialog, export)
    dialog.vics.take_over.setChecked(True)
    dialog.accept()
    assert dialog.isVisible()
    assert "what it means here" in dialog.notice.text()
    boxes = dialog.vics.codes.choices
    assert sorted(boxes) == ["0", "1"]
    boxes["0"].setCurrentIndex(boxes["0"].findText("Leave undecided"))
    boxes["1"].setCurrentIndex(boxes["1"].findData(2))
    dialog.accept()
    assert not dialog.isVisible()
    assert dialog.wanted == NewSource(export, meanings={"0": None, "1": 2}, take_over=True)


def test_a_broken_document_is_not_added_but_as_files(qtbot: QtBot, dialog: AddSourceDialog, export: Path) -> None:
    export.write_bytes(export.read_bytes()[:-9])
    looked_at(qtbot, dialog, export)
    assert "at byte" in dialog.vics.notice.text()
    dialog.accept()
    assert dialog.isVisible()
    dialog.vics.as_files.setChecked(True)
    dialog.accept()
    assert dialog.wanted == NewSource(export, as_files=True)


def test_what_is_no_document_takes_no_room(qtbot: QtBot, dialog: AddSourceDialog, tmp_path: Path) -> None:
    looked_at(qtbot, dialog, tmp_path)
    assert not dialog.vics.isVisible()
    assert dialog.wanted == NewSource(tmp_path)


def test_a_path_that_is_typed_and_entered_at_once_is_added(
    qtbot: QtBot, dialog: AddSourceDialog, tmp_path: Path
) -> None:
    dialog.path.setText(str(tmp_path))
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.result() == AddSourceDialog.DialogCode.Accepted
    assert dialog.wanted == NewSource(tmp_path)


def test_what_is_found_after_it_was_entered_is_shown_first(qtbot: QtBot, dialog: AddSourceDialog, export: Path) -> None:
    dialog.path.setText(str(export))
    dialog.accept()
    qtbot.waitUntil(lambda: not dialog.vics.looking)
    assert dialog.isVisible()
    assert "Griffeye Analyze 23.1" in dialog.vics.said.text()
    dialog.accept()
    assert not dialog.isVisible()


def test_another_path_is_not_added_by_what_was_pressed_for_the_one_before(
    qtbot: QtBot, dialog: AddSourceDialog, tmp_path: Path
) -> None:
    dialog.path.setText(str(tmp_path))
    dialog.accept()
    dialog.path.setText(str(tmp_path.parent))
    qtbot.waitUntil(lambda: not dialog.vics.looking)
    assert dialog.isVisible()
