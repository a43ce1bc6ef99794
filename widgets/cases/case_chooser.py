"""How the officer says which case: a new one, one on disk, or a backup of one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.case.casefile import SUFFIX
from app.case.store.case_key import CaseKey, is_locked
from app.case.upkeep.restoring import case_folder
from app.desk.controls.settings import SettingsFile
from app.desk.text.said import said
from app.desk.work.services import OfficerKey
from app.errors import UserError
from widgets.cases.case_secrets import CaseSecrets
from widgets.cases.new_case_dialog import NewCaseDialog
from widgets.cases.restore_dialog import RestoreDialog
from widgets.parts.choosing import choose_folder


class CaseChooser(QObject):
    """Opens the dialogs over a window.

    Signals:
        made: this case was made, and is open (`app.case.casefile.Case`).
        chosen: the case at this path is wanted; whether it is to be changed.
        restored: this case is what a backup held (`app.case.upkeep.restoring.Restored`), and its key (None: it has
        none). refused: a sentence why not.
    """

    made = Signal(object)
    chosen = Signal(object, bool)
    restored = Signal(object, object)
    refused = Signal(str)

    def __init__(self, window: QWidget, settings: SettingsFile, officer_key: OfficerKey, secrets: CaseSecrets) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._officer_key = officer_key
        self._secrets = secrets

    def new(self) -> None:
        """Ask for a new case and make it."""
        last = self._settings.now.recent
        place = Path(last[0].path).parent if last else Path(QDir.homePath())
        dialog = NewCaseDialog(place, self._window, officer_key=self._officer_key)
        dialog.finished.connect(lambda _: self._made(dialog))
        dialog.open()

    def browse(self) -> None:
        """Ask which case is to be opened."""
        if (path := self._asked(self.tr("Open a case (a folder NAME{0})"))) is not None:
            self.chosen.emit(path, True)

    def browse_to_read(self) -> None:
        """Ask which case is to be opened for reading only."""
        if (path := self._asked(self.tr("Open for reading only (a folder NAME{0})"))) is not None:
            self.chosen.emit(path, False)

    def browse_to_restore(self) -> None:
        """Ask of which case a backup is to be restored, and which."""
        if (path := self._asked(self.tr("Restore a backup of (a folder NAME{0})"))) is not None:
            self.restore_backup_of(path)

    def restore_backup_of(self, path: Path) -> RestoreDialog | None:
        """Open the dialog that restores a backup of this case, after asking for its passphrase if it has one; None
        where there is no case, or something is asked first."""
        try:
            folder = case_folder(path)
        except UserError as error:
            self.refused.emit(said(str(error)))
            return None
        if is_locked(folder):
            self._secrets.ask(folder, lambda key: self._restore(folder, key))
            return None
        return self._restore(folder, None)

    def _restore(self, folder: Path, key: CaseKey | None) -> RestoreDialog:
        dialog = RestoreDialog(folder, self._window, key)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.restored.connect(lambda restored: self.restored.emit(restored, key))
        dialog.open()
        return dialog

    def _asked(self, question: str) -> Path | None:
        chosen = choose_folder(self._window, question.format(SUFFIX))
        return Path(chosen) if chosen else None

    def _made(self, dialog: NewCaseDialog) -> None:
        case, dialog.case = dialog.case, None
        dialog.deleteLater()
        if case is not None:
            self.made.emit(case)
