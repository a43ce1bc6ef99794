"""Chooses a backup of a case and restores it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from app.case.store.case_key import CaseKey
from app.case.upkeep.restoring import Restored, restore
from app.desk.look.theme import Space
from app.desk.tables import restorable
from app.desk.tables.restorable import Restorable
from app.desk.text.display import one_line
from app.desk.work.tasks import Task
from widgets.parts.dialog import Dialog
from widgets.parts.notice import Notice
from widgets.parts.plain_label import PlainLabel
from widgets.parts.two_line_list import Lines, TwoLineList


class RestoreDialog(Dialog):
    """Lists the backups of the case in `folder`, newest first; Enter restores the current one.

    `key`: that of a case with a passphrase.

    Signals:
        restored: the case is what a backup held (`app.case.upkeep.restoring.Restored`); comes before `accepted`.
    """

    restored = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None, key: CaseKey | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._key = key
        self._found: list[Restorable] = []
        self._task: Task | None = None
        self.setObjectName("restoreDialog")
        self.setWindowTitle(self.tr("Restore a backup"))
        self.resize(620, 460)
        self.lead = PlainLabel(
            self.tr(
                "{0} becomes what the chosen backup holds. What is there now is kept, and the audit trail says what "
                "was restored."
            ).format(one_line(folder.name)),
            "restoreLead",
            tone="muted",
        )
        self.lead.setWordWrap(True)
        self.list = TwoLineList("backupsList", self.tr("Backups"), self.tr("Looking…"))
        self.notice = Notice("restoreNotice")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = QPushButton(self.tr("Restore"))
        self.restore.setObjectName("restoreButton")
        self.restore.setDefault(True)
        self.buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self.list.chosen.connect(self._enable)
        self.list.opened.connect(lambda _: self.accept())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._enable()
        self._begin(lambda: restorable.read(folder, key), self._list)

    def accept(self) -> None:
        """Restore the current backup; what is wrong is said in the dialog, which then stays."""
        chosen = self._current()
        if chosen is None or not chosen.whole or self._busy:
            return
        self.notice.say("")
        self._begin(lambda: restore(self._folder, self._key, chosen.backup), self._done)
        self._enable()

    def reject(self) -> None:
        """Leave; not while a backup is being put in place."""
        if not self._busy:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """See `reject`."""
        if self._busy:
            event.ignore()
            return
        super().closeEvent(event)

    @property
    def _busy(self) -> bool:
        return self._task is not None

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.M)
        for part in (self.lead, self.list, self.notice, self.buttons):
            layout.addWidget(part, 1 if part is self.list else 0)

    def _begin(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        task = Task(lambda tell, stopped: work(), "restore", self)
        task.finished.connect(done)
        task.failed.connect(self.notice.say)
        task.ended.connect(self._ended)
        self._task = task
        task.start()

    def _ended(self) -> None:
        if self._task is not None:
            self._task.join()
            self._task = None
        self._enable()

    def _list(self, found: list[Restorable]) -> None:
        self._found = found
        self.list.set_empty_text(self.tr("There is no backup of this case."))
        self.list.show_items([Lines(number, each.title, each.facts) for number, each in enumerate(found)])
        first = next((number for number, each in enumerate(found) if each.whole), None)
        if first is not None:
            self.list.setCurrentRow(first)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _done(self, restored: Restored) -> None:
        self.restored.emit(restored)
        super().accept()

    def _current(self) -> Restorable | None:
        number = self.list.current_id
        return None if number is None else self._found[number]

    def _enable(self) -> None:
        current = self._current()
        self.restore.setEnabled(current is not None and current.whole and not self._busy)
