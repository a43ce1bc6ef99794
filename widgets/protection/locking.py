"""Covers everything on the panic key, when the officer asks, and when nobody is there; and leads back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.case.store.case_key import CaseKey, unlock
from app.desk.controls.settings import SettingsFile
from app.desk.controls.turnstile import Turnstile
from app.desk.protecting.clipboard import forget_copied
from app.desk.protecting.input_watch import InputWatch
from app.desk.work.tasks import Task
from app.desk.work.workbench import Workbench
from app.keys.passphrase import WrongPassphrase
from widgets.protection.cover import Cover
from widgets.protection.curtain import Curtain
from widgets.protection.panic_key import PanicKey

ASKED, IDLE = "asked", "no input"


class Locking(QObject):
    """Of one window, and with it of every dialog of the program.

    With a passphrase, only that or the recovery key leads back, and only to the key with which the case is open: a key
    file that was put there since doesn't count. Reading and writing go on below.

    Signals:
        covered: everything was taken off the screen.
        close_asked: the officer wants the program closed while it is covered.
    """

    covered = Signal()
    close_asked = Signal()

    def __init__(self, window: QWidget, settings: SettingsFile, keys: Callable[[], list[QKeySequence]]) -> None:
        """`keys`: the panic keys as they are now."""
        super().__init__(window)
        self._settings = settings
        self._workbench: Workbench | None = None
        self._task: Task | None = None
        self.turnstile = Turnstile()
        self.cover = Cover(self.turnstile)
        self.destroyed.connect(self.cover.deleteLater)  # a window of its own has no parent that would
        self.curtain = Curtain(window, self.cover)
        self.key = PanicKey(keys, self)
        self.watch = InputWatch(self)
        self.key.pressed.connect(self.lock)
        self.watch.idle.connect(lambda: self.lock(IDLE))
        self.cover.answered.connect(self._check)
        self.cover.back_asked.connect(self._come_back)
        self.cover.close_asked.connect(self.close_asked)

    @property
    def locked(self) -> bool:
        """Whether everything is covered."""
        return self.curtain.is_down

    def guard(self, workbench: Workbench | None) -> None:
        """This case is open now; None: none is."""
        if self._key is not None:
            forget_copied()
        self._workbench = workbench
        self.listen()

    def listen(self) -> None:
        """Wait for the key and for input to stay away, as the settings say now."""
        if not self.locked:
            self.key.listen()
            self.watch.watch(self._settings.now.patience(locked=self._key is not None))

    def lock(self, why: str = ASKED) -> None:
        """Cover everything, before this returns. `why`: for the audit trail."""
        if self.locked:
            return
        self.curtain.fall()
        self.watch.stop()
        if self._key is None:
            self.cover.ask_for_keys()
        else:
            self.cover.ask_for_secret()
        forget_copied()
        self.covered.emit()
        if self._workbench is not None:
            self._workbench.note("lock window", "window", {"why": why})

    def release(self) -> None:
        """End what runs, and leave nothing on the screen: the window is closed."""
        self.watch.stop()
        self._end_task()
        self.curtain.drop()
        if isValid(self.cover):
            self.cover.leave()
            self.cover.deleteLater()

    @property
    def _key(self) -> CaseKey | None:
        return None if self._workbench is None else self._workbench.case.key

    def _check(self, secret: str) -> None:
        workbench = self._workbench
        if workbench is None or self._task is not None:
            return
        folder = workbench.case.folder
        self.cover.wait()
        task = Task(lambda tell, stopped: _opened(folder, secret), "unlock", self)
        task.finished.connect(self._answered)
        task.failed.connect(self._failed)
        self._task = task
        task.start()

    def _answered(self, key: CaseKey | None) -> None:
        self._end_task()
        if self._key is not None and key == self._key:
            self._come_back()
            return
        self.turnstile.wrong()
        self.cover.refuse(self.tr("That is neither the passphrase nor the recovery key of this case; try again."))

    def _failed(self, sentence: str) -> None:
        self._end_task()
        self.cover.refuse(sentence)

    def _end_task(self) -> None:
        if self._task is not None:
            self._task.join()
            self._task = None

    def _come_back(self) -> None:
        wrong = self.turnstile.right()
        self.curtain.lift()
        self.cover.leave()
        self.listen()
        if self._workbench is not None:
            self._workbench.note("unlock window", "window", {"wrong answers": wrong})


def _opened(folder: Path, secret: str) -> CaseKey | None:
    """The key of the case; None where the secret is wrong."""
    try:
        return unlock(folder, secret)
    except WrongPassphrase:
        return None
