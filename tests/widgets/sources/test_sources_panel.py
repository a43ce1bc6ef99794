"""The panel of sources: what could not be read is counted and tried again; sources are verified beside the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from app.case.records import preview_records, retry_records
from app.case.records.intake_records import unwalked
from app.case.values.names import to_stored
from app.desk.look.theme import DARK
from app.desk.work.workbench import Workbench
from app.ingest.sources import add_source
from app.ingest.vics_intake import take_documents
from tests.app.ingest.vics_documents import record_of, write_export
from tests.widgets.desk_case import HOSTILE, DeskCase
from widgets.sources.coverage_dialog import CoverageDialog
from widgets.sources.sources_panel import SourcesPanel
from widgets.sources.take_over_dialog import TakeOverDialog
from widgets.sources.verify_dialog import VerifyDialog

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def source(desk: DeskCase, tmp_path: Path) -> Path:
    """A folder of three files that the case has on record, with the digest of none."""
    folder = tmp_path / "phone"
    folder.mkdir()
    rows = []
    for name in ("a.txt", "b.txt", "c.txt"):
        (folder / name).write_text(name)
        facts = (folder / name).stat()
        rows.append((name, facts.st_size, facts.st_mtime_ns))
    desk.case.write(lambda db: db.execute("INSERT INTO exhibit VALUES (7, 'EXH-07')"))
    desk.case.write(
        lambda db: db.execute(
            "INSERT INTO source (id, exhibit, path, kind, added_at, walked_at) "
            "VALUES (7, 7, ?, 'folder', '2024-05-01T12:00:00Z', '2024-05-01T12:00:00Z')",
            (to_stored(str(folder)),),
        )
    )
    desk.case.write(
        lambda db: db.executemany(
            "INSERT INTO occurrence (source, path, size, modified_ns, state) VALUES (7, ?, ?, ?, 'read')", rows
        )
    )
    return folder


@pytest.fixture
def panel(bench: Workbench, source: Path, qtbot: QtBot) -> SourcesPanel:
    panel = SourcesPanel(bench, DARK)
    qtbot.addWidget(panel, before_close_func=lambda each: each.release())
    panel.show()
    qtbot.waitUntil(lambda: panel.exhibits == ["EXH-07"])
    return panel


def verified(panel: SourcesPanel, qtbot: QtBot, *, quick: bool) -> VerifyDialog:
    panel.verify_button.click()
    dialog = panel.findChild(VerifyDialog)
    assert isinstance(dialog, VerifyDialog)
    dialog.quick.setChecked(quick)
    qtbot.mouseClick(dialog.start_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.start_button.isEnabled())
    return dialog


@pytest.mark.parametrize("quick", [True, False])
def test_sources_that_were_left_alone_are_said_to_be_so(panel: SourcesPanel, qtbot: QtBot, quick: bool) -> None:
    dialog = verified(panel, qtbot, quick=quick)
    assert dialog.said.text().endswith("phone: as it was read; files: 3.")
    assert not dialog.list.isVisible()
    dialog.reject()


def test_what_differs_is_listed_and_can_not_act_on_the_window(panel: SourcesPanel, source: Path, qtbot: QtBot) -> None:
    (source / "b.txt").write_text("longer")
    (source / HOSTILE.replace("/", "_")).write_text("new")
    dialog = verified(panel, qtbot, quick=True)
    assert "1 changed, 0 gone, 1 new" in dialog.said.text()
    rows = [[dialog.list.topLevelItem(row).text(column) for column in range(3)] for row in range(2)]
    assert sorted(row[0] for row in rows) == ["changed", "new"]
    assert all("\n" not in text and "\u202e" not in text for row in rows for text in row)
    assert "verify source" in {row[0] for row in panel._workbench.case.reader().execute("SELECT action FROM audit")}
    dialog.reject()


def test_an_unplugged_source_is_one_sentence(panel: SourcesPanel, source: Path, qtbot: QtBot) -> None:
    source.rename(source.with_name("away"))
    dialog = verified(panel, qtbot, quick=False)
    assert dialog.said.text().endswith("isn't there; connect it again, then verify it.")
    dialog.reject()


def test_what_could_not_be_read_is_counted_and_can_be_tried_again(
    panel: SourcesPanel, desk: DeskCase, qtbot: QtBot
) -> None:
    desk.add(9, state="quarantined", reason="it took too long", paths=("cut.jpg",))
    desk.case.write(lambda db: db.execute("DELETE FROM frame WHERE medium = 9"))
    desk.case.write(lambda db: db.execute("UPDATE medium SET size = 9 WHERE id = 9"))
    panel.refresh()
    qtbot.waitUntil(lambda: panel.trouble_button.text() == "1 file could not be read…")
    panel.trouble_button.click()
    qtbot.waitUntil(lambda: panel.findChild(CoverageDialog) is not None)
    dialog = panel.findChild(CoverageDialog)
    assert isinstance(dialog, CoverageDialog)
    assert texts(dialog.list)[0][1:] == ["cut.jpg", "it took too long"]
    assert texts(dialog.reasons)[0][:2] == ["1", "quarantined: it took too long"]
    assert texts(dialog.formats)[0][1:6] == ["1", "0", "0", "0", "1"]
    assert dialog.again_button.text() == "Try 1 again"
    with qtbot.waitSignal(panel.resume_asked):
        dialog.again_button.click()
    assert retry_records.wished(desk.case.reader()) == ""


def texts(table: QTreeWidget) -> list[list[str]]:
    return [
        [table.topLevelItem(row).text(column) for column in range(table.columnCount())]
        for row in range(table.topLevelItemCount())
    ]


def test_lost_previews_are_told_and_made_again_by_one_button(panel: SourcesPanel, desk: DeskCase, qtbot: QtBot) -> None:
    desk.add(9, paths=("a.jpg",))
    desk.add_frames(9, 0)
    assert not panel.trouble_button.isVisible()
    desk.case.write_previews(lambda db: db.execute("DELETE FROM preview"))
    panel.set_running(False)
    qtbot.waitUntil(lambda: panel.trouble_button.text() == "Previews are lost…")
    panel.trouble_button.click()
    qtbot.waitUntil(lambda: panel.findChild(CoverageDialog) is not None)
    dialog = panel.findChild(CoverageDialog)
    assert isinstance(dialog, CoverageDialog)
    assert dialog.again_button.text() == "Make previews again"
    with qtbot.waitSignal(panel.resume_asked):
        dialog.again_button.click()
    assert preview_records.is_wished(desk.case.reader())


def test_what_another_program_decided_is_taken_over_later_once_every_category_has_a_meaning(
    panel: SourcesPanel, bench: Workbench, desk: DeskCase, tmp_path: Path, qtbot: QtBot
) -> None:
    assert panel.take_over_button.isHidden()
    desk.add(1)
    document = write_export(tmp_path / "export", [record_of(1, b"x", Category=1, Tags="pool")], [])
    add_source(desk.case, document, "EXH-09")
    for each in unwalked(desk.case.reader()):
        assert take_documents(desk.case, each, lambda _: None, lambda: False)
    desk.case.write(lambda db: db.execute("UPDATE vics_record SET medium = 1"))
    panel.refresh()
    qtbot.waitUntil(panel.take_over_button.isVisible)
    said: list[str] = []
    bench.said.connect(said.append)
    panel.take_over_button.click()
    dialog = panel.window().findChild(TakeOverDialog)
    assert isinstance(dialog, TakeOverDialog)
    assert "VICS case by Griffeye Analyze 23.1" in dialog.about.text()
    dialog.accept()
    assert "what it means here" in dialog.notice.text()
    box = dialog.meanings.choices["1"]
    box.setCurrentIndex(box.findData(2))
    dialog.accept()
    qtbot.waitUntil(lambda: said == ["Taken over, media: 1. Ctrl+Z takes it back."])
    reader = desk.case.reader()
    assert reader.execute("SELECT medium, code FROM category").fetchall() == [(1, 2)]
    assert reader.execute("SELECT tag FROM medium_tag").fetchall() == [("pool",)]
    bench.undo()
    qtbot.waitUntil(lambda: reader.execute("SELECT count(*) FROM category").fetchone() == (0,))
    panel.refresh()
    qtbot.waitUntil(lambda: panel._documents[0].mapping == {"1": 2})
    again = TakeOverDialog(bench, panel._documents)
    qtbot.addWidget(again)
    assert again.meanings.meanings == {"1": 2}  # what was said before needn't be said again
