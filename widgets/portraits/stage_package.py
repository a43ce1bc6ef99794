"""Handing over: writing a package, and checking one."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker

from app.case.merge_records import conflicts as conflicts_of
from widgets.export_dialog import ExportDialog
from widgets.merge_window import MergeWindow
from widgets.package_check_dialog import PackageCheckDialog
from widgets.portraits.desk import Desk
from widgets.portraits.view import Scene
from widgets.report_dialog import ReportDialog


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
