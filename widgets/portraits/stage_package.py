"""Handing over: writing a package, and checking one."""

from __future__ import annotations

import json

from PySide6.QtCore import QSignalBlocker

from app.case.merge.merge_records import conflicts as conflicts_of
from app.case.queries import leads, media
from app.case.queries import series as series_queries
from app.case.records.vics_records import Document
from widgets.exchange.export_dialog import ExportDialog
from widgets.exchange.hash_list_dialog import HashListDialog
from widgets.exchange.merge_window import MergeWindow
from widgets.exchange.package_check_dialog import PackageCheckDialog
from widgets.exchange.packages_window import PackagesWindow
from widgets.exchange.report_dialog import ReportDialog
from widgets.portraits.desk import Desk
from widgets.portraits.view import Scene
from widgets.sources.take_over_dialog import TakeOverDialog


def export(desk: Desk) -> Scene:
    """What is written, where to, signed and sealed."""
    dialog = _export(desk)
    dialog.folder.setText("/media/transfer")
    return Scene(dialog)


def exported(desk: Desk) -> Scene:
    """The receipt of a package that was written."""
    dialog = _export(desk)
    folder = desk.props.empty.parent / "handed-over"
    folder.mkdir(exist_ok=True)
    dialog.folder.setText(str(folder))
    desk.press(dialog, "exportButton")
    if dialog.checks.isVisible():
        desk.press(dialog, "precheckGoOn")
    return Scene(dialog)


def hash_list(desk: Desk) -> Scene:
    """A hash set for others that was written."""
    desk.press(_export(desk), "hashList")
    dialog = desk.dialog("hashListDialog")
    assert isinstance(dialog, HashListDialog)
    folder = desk.props.empty.parent / "handed-over"
    folder.mkdir(exist_ok=True)
    dialog.name.setText("known-media.json")
    (folder / dialog.name.text()).unlink(missing_ok=True)
    dialog.folder.line.setText(str(folder))
    desk.press(dialog, "writeHashList")
    dialog.folder.line.setText("/media/transfer")
    return Scene(dialog)


def report(desk: Desk) -> Scene:
    """What a report is about, with which pictures, where to."""
    desk.case()
    desk.act("report")
    dialog = desk.dialog("reportDialog")
    assert isinstance(dialog, ReportDialog)
    dialog.folder.setText("/media/transfer")
    dialog.name.setText("DEMO-2026-001_S-0001.html")
    return Scene(dialog)


def check(desk: Desk) -> Scene:
    """Before a package is checked."""
    return Scene(_check(desk))


def valid(desk: Desk) -> Scene:
    """A package that is whole."""
    dialog = _check(desk)
    dialog.package.line.setText(str(desk.props.package))
    desk.press(dialog, "checkStart")
    return Scene(dialog)


def not_valid(desk: Desk) -> Scene:
    """A package of which one file was changed."""
    dialog = _check(desk)
    dialog.package.line.setText(str(desk.props.damaged))
    desk.press(dialog, "checkStart")
    return Scene(dialog)


def merge(desk: Desk) -> Scene:
    """What another officer's case would bring, before it is taken in."""
    return Scene(_merge(desk))


def conflicts(desk: Desk) -> Scene:
    """Two officers' words side by side."""
    dialog = _merge(desk)
    dialog.merge()
    desk.settle()
    dialog.conflicts.list.setFocus()
    desk.settle()
    return Scene(dialog)


def receipts(desk: Desk) -> Scene:
    """The receipts of packages that were made earlier."""
    window = _packages(desk)
    window.list.setFocus()
    desk.settle()
    return Scene(window)


def answers(desk: Desk) -> Scene:
    """What the central database answered, before it is taken in."""
    window = _packages(desk)
    assert desk.window.workbench is not None
    reader = desk.window.workbench.case.reader()
    members = [media.get(reader, each.medium).sha256 for each in series_queries.members(reader, 1)]
    file = desk.props.empty.parent / "answer.json"
    told = [{"sha256": digest, "answer": "known", "series_name": "Yellow house"} for digest in members[:3]]
    told += [{"sha256": digest, "answer": "new"} for digest in members[3:6]]
    told += [{"series": "S-0001", "answer": "addition", "series_name": "Yellow house", "central_number": "C-10482"}]
    document = {
        "format": "sightline-reply-1.0",
        "bag_digest": leads.packages(reader)[0].bag_digest,
        "answered_at": "2026-03-04T09:30:00Z",
        "database": "National database",
        "answers": told,
    }
    file.write_text(json.dumps(document), encoding="utf-8")
    window.pages.setCurrentWidget(window.replies)
    window.replies.file.line.setText(str(file))
    desk.press(window, "replyLook")
    with QSignalBlocker(window.replies.file.line):
        window.replies.file.line.setText("/media/transfer/answer.json")
    return Scene(window)


def take_over(desk: Desk) -> Scene:
    """What the categories of another program mean here, before its decisions are taken over."""
    header = {
        "version": "2.0",
        "region": "US",
        "tool": "Another program",
        "tool_version": "23.1",
        "case_number": "2026-77",
    }
    document = Document(
        *(1, 1, "/media/export", "export.json", "", 0, 1_204, header, {"0": 310, "1": 851, "3": 43}),
        *(True, {"0": None}, False, 1),
    )
    dialog = TakeOverDialog(desk.case().workbench, [document], desk.window)
    dialog.show()
    desk.settle()
    return Scene(dialog)


def _packages(desk: Desk) -> PackagesWindow:
    desk.case()
    desk.act("packages")
    window = desk.dialog("packagesWindow")
    assert isinstance(window, PackagesWindow)
    return window


def _merge(desk: Desk) -> MergeWindow:
    workbench = desk.case(desk.props.ours).workbench
    if conflicts_of(workbench.case.reader()):  # of an earlier picture
        workbench.undo()
        desk.settle()
    desk.act("merge")
    dialog = desk.dialog("mergeWindow")
    assert isinstance(dialog, MergeWindow)
    dialog.other.line.setText(str(desk.props.theirs))
    desk.press(dialog, "mergeLook")
    with QSignalBlocker(dialog.other.line):
        dialog.other.line.setText("/media/transfer/2026-0815.case")
    return dialog


def _export(desk: Desk) -> ExportDialog:
    desk.case()
    desk.act("export")
    dialog = desk.dialog("exportDialog")
    assert isinstance(dialog, ExportDialog)
    return dialog


def _check(desk: Desk) -> PackageCheckDialog:
    desk.start_page()
    desk.act("check-package")
    dialog = desk.dialog("packageCheckDialog")
    assert isinstance(dialog, PackageCheckDialog)
    return dialog
