"""A case with a passphrase: made, opened, its passphrase changed and its recovery key renewed, all in the window."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.case.casefile import Case
from app.case.store import backups, case_key
from app.case.store.case_key import LockedByPassphrase
from app.desk.controls.settings import SettingsFile
from app.keys.passphrase import WrongPassphrase
from tests.widgets.window_services import FakeJobs
from widgets.cases.new_case_dialog import NewCaseDialog
from widgets.main.main_window import MainWindow
from widgets.passphrases.new_passphrase import NewPassphrase
from widgets.passphrases.recovery_dialog import RecoveryDialog, in_lines
from widgets.passphrases.secret_dialog import SecretDialog
from widgets.passphrases.secret_field import SecretField
from widgets.settings.settings_dialog import SettingsDialog
from widgets.window import open_window

pytestmark = [
    pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)"),
    pytest.mark.usefixtures("quick_passphrases"),
]
WORDS = "four words that open"


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "config" / "settings.json")


@pytest.fixture
def window(settings: SettingsFile, qtbot: QtBot, dressed: object) -> MainWindow:
    window = open_window(None, FakeJobs().services(), settings)
    qtbot.addWidget(window, before_close_func=lambda each: each.close_case())
    return window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A case with a passphrase, and a backup."""
    with Case.create(tmp_path / "one", "2026-004711", passphrase=WORDS) as case:
        backups.make(case.folder, case.key, "at-closing", reserve=0)
        return case.folder


def dialog_of(window: MainWindow, name: str, qtbot: QtBot) -> SecretDialog:
    qtbot.waitUntil(lambda: window.findChild(QDialog, name) is not None)
    found = window.findChild(QDialog, name)
    assert isinstance(found, SecretDialog)
    return found


def answer(dialog: SecretDialog, secret: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.field.line, secret)
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)


def test_a_case_is_opened_with_its_passphrase_and_a_wrong_one_is_said(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    assert not window.open_case(folder)
    dialog = dialog_of(window, "unlockDialog", qtbot)
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok).isEnabled()
    answer(dialog, "no such words", qtbot)
    assert dialog.buttons.button(dialog.buttons.StandardButton.Ok).text() == "Checking…"
    qtbot.waitUntil(lambda: "doesn't open the case" in dialog.notice.text())
    answer(dialog, WORDS, qtbot)
    assert "Wait 1 s" in dialog.notice.text()
    qtbot.wait(1_050)
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workbench is not None)
    assert window.windowTitle() == "2026-004711 – Sightline"


def test_the_recovery_key_opens_it_for_reading_too(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with Case.create(tmp_path / "two", "T-2", passphrase=WORDS) as case:
        recovery = case.recovery_key
    window.open_case(case.folder, writable=False)
    answer(dialog_of(window, "unlockDialog", qtbot), recovery.replace("-", " ").lower(), qtbot)
    qtbot.waitUntil(lambda: window.workbench is not None)
    assert window.workbench is not None
    assert not window.workbench.case.writable


def test_a_case_is_made_with_a_passphrase_and_its_recovery_key_shown_once(
    window: MainWindow, settings: SettingsFile, tmp_path: Path, qtbot: QtBot
) -> None:
    window.chooser.new()
    dialog = window.findChild(NewCaseDialog, "newCaseDialog")
    assert dialog is not None
    dialog.place.setText(str(tmp_path))
    qtbot.keyClicks(dialog.reference, "47")
    qtbot.keyClicks(dialog.passphrase.first.line, "short")
    assert "At least 8" in dialog.passphrase.hint.text()
    dialog.accept()
    assert "at least 8" in dialog.notice.text()
    qtbot.keyClicks(dialog.passphrase.first.line, "er one")
    assert "Short" in dialog.passphrase.hint.text()
    dialog.accept()
    assert "differ" in dialog.notice.text()
    for field in (dialog.passphrase.first, dialog.passphrase.second):
        field.clear()
        qtbot.keyClicks(field.line, WORDS)
    assert "Long enough" in dialog.passphrase.hint.text()
    dialog.accept()
    qtbot.waitUntil(lambda: window.findChild(RecoveryDialog, "recoveryDialog") is not None)
    shown = window.findChild(RecoveryDialog, "recoveryDialog")
    assert shown is not None
    assert window.windowTitle() == "47 – Sightline"
    assert window.workbench is not None
    case = window.workbench.case
    assert case.recovery_key == ""
    recovery = "-".join(shown.shown.text().split())
    assert case_key.unlock(case.folder, recovery) == case.key
    assert recovery.split("-")[0] in shown.sheet().toPlainText()
    shown.reject()
    assert shown.isVisible()
    shown.kept.setChecked(True)
    shown.reject()
    assert not shown.isVisible()
    assert settings.now.recent == ()
    with pytest.raises(LockedByPassphrase):
        Case.open(case.folder, writable=False)


def test_the_passphrase_is_changed_and_that_is_on_record(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    assert window.open_case(folder, key=case_key.unlock(folder, WORDS))
    window.actions_["passphrase"].trigger()
    dialog = dialog_of(window, "changePassphraseDialog", qtbot)
    for field in (dialog.new.first, dialog.new.second):  # type: ignore[attr-defined]  # of ChangePassphraseDialog
        qtbot.keyClicks(field.line, "another four words here")
    answer(dialog, WORDS, qtbot)
    qtbot.waitUntil(lambda: "was changed" in window.status.currentMessage())
    with pytest.raises(WrongPassphrase):
        case_key.unlock(folder, WORDS)
    assert window.workbench is not None
    case = window.workbench.case
    assert case_key.unlock(folder, "another four words here") == case.key
    wanted = "SELECT count(*) FROM audit WHERE action = 'change passphrase'"
    qtbot.waitUntil(lambda: case.reader().execute(wanted).fetchone() == (1,))


def test_a_new_recovery_key_takes_the_place_of_the_old_one(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    assert window.open_case(folder, key=case_key.unlock(folder, WORDS))
    window.actions_["recovery"].trigger()
    answer(dialog_of(window, "renewRecoveryDialog", qtbot), WORDS, qtbot)
    qtbot.waitUntil(lambda: window.findChild(RecoveryDialog, "recoveryDialog") is not None)
    shown = window.findChild(RecoveryDialog, "recoveryDialog")
    assert shown is not None
    assert case_key.unlock(folder, "".join(shown.shown.text().split())) is not None
    shown.kept.setChecked(True)
    shown.reject()
    assert window.workbench is not None
    case = window.workbench.case
    rows = case.reader().execute("SELECT target FROM audit WHERE action = 'make recovery key'")
    assert rows.fetchall() == [(case.info.reference,)]


def test_of_a_case_that_is_only_read_nothing_is_changed_off_the_record(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    assert window.open_case(folder, writable=False, key=case_key.unlock(folder, WORDS))
    window.actions_["recovery"].trigger()
    dialog = dialog_of(window, "renewRecoveryDialog", qtbot)
    before = (folder / case_key.NAME).read_bytes()
    answer(dialog, WORDS, qtbot)
    qtbot.waitUntil(lambda: "reading only" in dialog.notice.text())
    assert (folder / case_key.NAME).read_bytes() == before
    dialog.reject()


def test_a_case_without_a_passphrase_has_none_to_change(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    Case.create(tmp_path / "open", "T").close()
    assert window.open_case(tmp_path / "open.case")
    window.actions_["passphrase"].trigger()
    assert "has no passphrase" in window.status.currentMessage()


def test_a_backup_is_restored_after_the_passphrase_was_given(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    assert window.chooser.restore_backup_of(folder) is None
    answer(dialog_of(window, "unlockDialog", qtbot), WORDS, qtbot)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "restoreDialog") is not None)
    dialog = window.findChild(QDialog, "restoreDialog")
    qtbot.waitUntil(lambda: dialog.restore.isEnabled())  # type: ignore[union-attr]  # a RestoreDialog
    dialog.accept()  # type: ignore[union-attr]  # as above
    qtbot.waitUntil(lambda: window.workbench is not None)
    assert window.windowTitle() == "2026-004711 – Sightline"


def test_the_start_page_names_a_case_with_a_passphrase_only_where_that_is_wanted(
    window: MainWindow, settings: SettingsFile, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    key = case_key.unlock(folder, WORDS)
    file = tmp_path / "config" / "settings.json"
    settings.opened(folder, "2026-004711", "2026-01-01T00:00:00Z")  # listed from a time when it had none
    assert window.open_case(folder, key=key)
    assert window.close_case()
    assert "2026-004711" not in file.read_text()
    assert window.start_page.list.count() == 0
    dialog = SettingsDialog(settings, window.locking.listen, window)
    dialog.list_locked.setChecked(True)
    dialog.minutes.setValue(3)
    dialog.accept()
    assert settings.now.lock_minutes == 3
    assert window.open_case(folder, key=key)
    assert window.close_case()
    assert window.start_page.list.count() == 1


def test_a_secret_is_hidden_until_asked_and_learnt_by_nothing(qtbot: QtBot) -> None:
    field = SecretField("secret", "Passphrase")
    qtbot.addWidget(field)
    for shown in (False, True, False):
        field.show_box.setChecked(shown)
        assert (field.line.echoMode() == QLineEdit.EchoMode.Normal) is shown
        hints = field.line.inputMethodHints()
        for wanted in (Qt.InputMethodHint.ImhSensitiveData, Qt.InputMethodHint.ImhNoPredictiveText):
            assert hints & wanted
    assert field.line.completer() is None


def test_one_box_shows_what_was_typed_twice(qtbot: QtBot) -> None:
    new = NewPassphrase()
    qtbot.addWidget(new.first)
    qtbot.addWidget(new.second)
    new.first.show()
    new.second.show()
    assert not new.second.show_box.isVisible()
    for shown in (True, False):
        new.first.show_box.setChecked(shown)
        for field in (new.first, new.second):
            assert (field.line.echoMode() == QLineEdit.EchoMode.Normal) is shown
    new.first.show_box.setChecked(True)
    new.clear()
    assert new.second.line.echoMode() == QLineEdit.EchoMode.Password


def test_never_is_not_for_cases_with_a_passphrase(settings: SettingsFile) -> None:
    never = msgspec.structs.replace(settings.now, lock_minutes=0)
    assert never.patience(locked=False) is None
    assert never.patience(locked=True) == 600
    assert settings.now.patience(locked=False) == 600


def test_a_recovery_key_is_shown_in_groups() -> None:
    assert in_lines("-".join(["ABCD"] * 8)) == "ABCD  ABCD  ABCD  ABCD\nABCD  ABCD  ABCD  ABCD"
