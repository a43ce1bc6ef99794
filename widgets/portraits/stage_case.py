"""Making, opening, filling and keeping a case."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QTabWidget

from app.ingest.progress import Progress
from widgets.cases.new_case_dialog import NewCaseDialog
from widgets.passphrases.passphrase_question import PassphraseQuestion
from widgets.passphrases.recovery_dialog import RecoveryDialog
from widgets.passphrases.secret_dialog import ChangePassphraseDialog, RenewRecoveryDialog, UnlockDialog
from widgets.portraits.desk import Desk
from widgets.portraits.view import Scene
from widgets.sources.add_source_dialog import AddSourceDialog

_RECOVERY_KEY = "EXAMPLE7-QK4T2MZP-9RW3HXNA-C5VB8DJF-T2XW6LKE-4HPQ9SNA-R7MZ3GVC-Y5BD8FTJ"
"""Of no case."""


def start_page(desk: Desk) -> Scene:
    """The cases that were open last."""
    desk.start_page()
    return Scene(desk.window)


def start_notice(desk: Desk) -> Scene:
    """Why a case can't be opened."""
    desk.start_page()
    desk.window.open_case(desk.props.case.parent / "gone.case")
    return Scene(desk.window)


def new_case(desk: Desk) -> Scene:
    """What a new case needs."""
    desk.start_page()
    desk.act("new")
    dialog = desk.dialog("newCaseDialog")
    assert isinstance(dialog, NewCaseDialog)
    dialog.reference.setText("2026-004711")
    dialog.reference.textEdited.emit("2026-004711")
    dialog.agency.setText("Demo unit")
    dialog.officer.setText("A. Berg")
    dialog.place.setText("/srv/cases")
    return Scene(dialog)


def unlock(desk: Desk) -> Scene:
    """The passphrase of a case."""
    return _shown(desk, UnlockDialog(desk.props.case, desk.window))


def change_passphrase(desk: Desk) -> Scene:
    """Another passphrase for a case."""
    dialog = ChangePassphraseDialog(desk.case().workbench.case, desk.window)
    dialog.new.first.line.setText("seven words")
    return _shown(desk, dialog)


def new_recovery_key(desk: Desk) -> Scene:
    """Another recovery key for a case."""
    return _shown(desk, RenewRecoveryDialog(desk.case().workbench.case, desk.window))


def recovery_key(desk: Desk) -> Scene:
    """What opens a case whose passphrase is lost."""
    return _shown(desk, RecoveryDialog("DEMO-2026-001", _RECOVERY_KEY, desk.window))


def officer_passphrase(desk: Desk) -> Scene:
    """The passphrase of the officer's own key."""
    return _shown(desk, PassphraseQuestion("", desk.window))


def add_source(desk: Desk) -> Scene:
    """Which seized media, and of which exhibit."""
    desk.case()
    desk.act("add-source")
    dialog = desk.dialog("addSourceDialog")
    assert isinstance(dialog, AddSourceDialog)
    dialog.path.setText("/media/write-blocker/phone")
    dialog.exhibit_box.setCurrentText("EXH-02")
    return Scene(dialog)


def reading(desk: Desk) -> Scene:
    """Media come in while the officer works."""
    page = desk.gallery()
    page.ingest_bar.begin()
    page.ingest_bar.tell(
        Progress(
            stage="reading",
            doing="DCIM/100NORTH/IMG_0412.JPG",
            found=18_240,
            read=6_312,
            found_bytes=61_400_000_000,
            read_bytes=21_900_000_000,
            unreadable=14,
            files_per_second=41.5,
            bytes_per_second=143_000_000.0,
            remaining_seconds=287.0,
        )
    )
    return Scene(desk.window)


def read_to_the_end(desk: Desk) -> Scene:
    """All is read."""
    page = desk.gallery()
    page.ingest_bar.begin()
    page.ingest_bar.finish(complete=True)
    return Scene(desk.window)


def unread_files(desk: Desk) -> Scene:
    """What could not be looked at, path by path."""
    return _coverage(desk, 0)


def unread_reasons(desk: Desk) -> Scene:
    """What could not be looked at, by reason."""
    return _coverage(desk, 1)


def unread_formats(desk: Desk) -> Scene:
    """What could be looked at of each format."""
    return _coverage(desk, 2)


def verify(desk: Desk) -> Scene:
    """Before sources are verified."""
    desk.case(desk.props.second).sources.verify()
    return Scene(desk.dialog("verifyDialog"))


def verified(desk: Desk) -> Scene:
    """What differs from what was read."""
    page = desk.case(desk.props.second)
    page.sources.verify()
    dialog = desk.dialog("verifyDialog")
    desk.press(dialog, "verifyStart")
    return Scene(dialog)


def restore(desk: Desk) -> Scene:
    """The backups of a case."""
    desk.start_page()
    dialog = desk.window.chooser.restore_backup_of(desk.props.backed_up)
    assert dialog is not None
    return Scene(dialog)


def _coverage(desk: Desk, tab: int) -> Scene:
    desk.case().sources.show_unreadable()
    dialog = desk.dialog("unreadableDialog")
    tabs = dialog.findChild(QTabWidget, "coverageTabs")
    assert tabs is not None
    tabs.setCurrentIndex(tab)
    return Scene(dialog)


def _shown(desk: Desk, dialog: QDialog) -> Scene:
    dialog.open()
    desk.settle()
    return Scene(dialog)
