"""What this workstation remembers of cases, and what of the open one was seen before: remembered, forgotten, compared,
with alerts of other offices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.desk.look.theme import Space
from app.desk.text.numbers import whole
from app.desk.text.time_left import TimeLeft
from app.desk.work import memory_work
from app.desk.work.memory_work import Held, Outcome
from app.desk.work.workbench import Workbench
from app.memory import store
from app.memory.comparing import Told
from app.memory.store import Memory
from widgets.memory.alerts_page import AlertsPage
from widgets.memory.remembered_page import RememberedPage
from widgets.memory.seen_page import SeenPage
from widgets.parts.lead_window import plain_button
from widgets.parts.plain_label import PlainLabel
from widgets.parts.writing_window import WritingWindow
from widgets.passphrases.memory_passphrase import OpenMemoryDialog, ProtectMemoryDialog
from widgets.passphrases.recovery_dialog import RecoveryDialog

_SIZE = QSize(1180, 700)
_ALL_ROOM = 1000
"""Stretch of what is to have the room of a line while it is shown."""


class MemoryWindow(WritingWindow):
    """One piece of work at a time, in a thread; the passphrase of the memory is kept until the window is closed.

    Signals:
        medium_requested: the officer wants to see this medium (id, an int).
        media_requested: the officer wants these media listed (a tuple of ids).
    """

    medium_requested = Signal(object)
    media_requested = Signal(object)

    def __init__(self, workbench: Workbench, folder: Path, parent: QWidget | None = None) -> None:
        """`folder`: where the memory lies."""
        cancelling = self.tr("Cancelling: nothing of it is kept")
        super().__init__("memory", self.tr("Progress"), cancelling, parent)
        self._workbench = workbench
        self._folder = folder
        self._secret = ""
        self._held: Held | None = None
        self._at_work = False
        self._doing = ""
        self._stage = ""
        self._left = TimeLeft()
        self._then: Callable[[Any], None] = self._nothing_more
        self.setWindowTitle(self.tr("Remembered cases"))
        self.about = PlainLabel("", "memoryAbout", tone="muted")
        self.about.setWordWrap(True)
        self.said = PlainLabel("", "memorySaid")
        self.said.setWordWrap(True)
        self.open_button = plain_button("memoryOpen", self.tr("&Open the memory…"), self.tr("It has a passphrase"))
        self.protect_button = plain_button(
            "memoryProtect",
            self.tr("Give it a &passphrase…"),
            self.tr("By which it is encrypted: of a case with a passphrase only such a memory keeps anything"),
        )
        self.seen = SeenPage(workbench, self.work)
        self.remembered = RememberedPage(workbench, self.work)
        self.alerts = AlertsPage(workbench, self.work, self.write)
        self.pages = QTabWidget()
        self.pages.setObjectName("memoryPages")
        self.cancel_button.setText(self.tr("Close"))
        self.cancel_button.setAutoDefault(False)
        self._lay_out()
        self.open_button.clicked.connect(self.ask_passphrase)
        self.protect_button.clicked.connect(self.protect)
        self.seen.medium_requested.connect(self.medium_requested)
        self.seen.media_requested.connect(self.media_requested)
        self.resize(_SIZE)
        self._look()

    def work(self, do: Callable[[Memory, Told], Any], then: Callable[[Any], None], doing: str) -> None:
        """Do this with the memory, in a thread, and `then` go on with what it gave. `doing`: what is said meanwhile."""
        folder, secret = self._folder, self._secret
        self._start(lambda tell, stopped: memory_work.done_on(folder, secret, do, tell, stopped), then, doing)

    def write(self, do: Callable[[], Any], then: Callable[[Any], None], doing: str) -> None:
        """The same for what needs no memory."""
        held = self._held or Held()
        self._start(lambda tell, stopped: Outcome(held, do()), then, doing)

    def ask_passphrase(self) -> None:
        """Let the officer open a memory that has a passphrase."""
        dialog = OpenMemoryDialog(self._folder, self)
        dialog.succeeded.connect(self._opened)
        dialog.open()

    def protect(self) -> None:
        """Let the officer give the memory a passphrase; its recovery key is shown once."""
        dialog = ProtectMemoryDialog(self._folder, self)
        dialog.succeeded.connect(self._protected)
        dialog.open()

    def written(self, made: Outcome | None) -> None:
        """See `WritingWindow`."""
        if made is None:
            self.notice.say(self.tr("Stopped: nothing of it was kept."))
            return
        self._show(made.held)
        self._then(made.value)

    def say(self, sentence: str) -> None:
        """Say what was done."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def tell(self, progress: tuple[str, int, int]) -> None:
        """See `WritingWindow`."""
        stages = {
            "files": self.tr("Files: {0} of {1}"),
            "pictures": self.tr("Pictures: {0} of {1}"),
            "videos": self.tr("Videos: {0} of {1}"),
            "sounds": self.tr("Sounds: {0} of {1}"),
            "places": self.tr("Places and objects: {0} of {1}"),
            "alerts": self.tr("Alerts, media: {0} of {1}"),
        }
        stage, done, total = progress
        if stage != self._stage:
            self._stage, self._left = stage, TimeLeft()
        if total:
            words = stages[stage].format(whole(done), whole(total))
            self.show_progress(done, total, self.tr("{0}; {1}").format(words, self._left.words(done, total)))

    def progress_text(self, done: int, total: int) -> str:
        """See `WritingWindow`; `tell` says more."""
        return self.tr("{0} of {1}").format(whole(done), whole(total))

    def show_busy(self, busy: bool) -> None:
        """See `WritingWindow`."""
        self._at_work = busy
        self.cancel_button.setText(self.tr("Cancel") if busy else self.tr("Close"))
        if busy:
            self.progress_words.setText(self._doing)
        self._arrange()

    def done(self, result: int) -> None:
        """Closing forgets the passphrase."""
        self._secret = ""
        super().done(result)

    def _start(self, job: Callable[..., Any], then: Callable[[Any], None], doing: str) -> None:
        if not self._at_work:
            self._then, self._doing, self._stage = then, doing, ""
            self.say("")
            self.begin(job, "memory")

    @property
    def _is_locked(self) -> bool:
        return self._held is None and not self._secret and store.is_protected(self._folder)

    def _look(self) -> None:
        if self._is_locked:
            self._arrange()
            return
        folder, secret = self._folder, self._secret
        doing = self.tr("Opening the memory")
        self._start(lambda tell, stopped: memory_work.held(folder, secret), self._nothing_more, doing)

    def _nothing_more(self, _: Any) -> None:
        self._arrange()

    def _opened(self, secret: str) -> None:
        self._secret = secret
        self._look()

    def _protected(self, made: tuple[str, str]) -> None:
        self._secret, recovery = made
        shown = RecoveryDialog(self.tr("Memory of cases"), recovery, self)
        shown.lead.setText(
            self.tr(
                "Whoever forgets the passphrase needs this key to open the memory of cases. It is shown now and never "
                "again. What the memory held lay open on this disk before, and may be found there until it is "
                "overwritten."
            )
        )
        shown.open()
        self._look()

    def _show(self, held: Held) -> None:
        self._held = held
        self.remembered.show_held(held)
        self.alerts.show_held(held)
        self.seen.show_held(held)
        self._arrange()

    def _arrange(self) -> None:
        held, busy = self._held, self._at_work
        self.open_button.setVisible(self._is_locked and not busy)
        self.protect_button.setVisible(held is not None and not held.is_protected and not busy)
        self.about.setText(self._about())
        for page in (self.seen, self.remembered, self.alerts):
            page.allow(held is not None and not busy)

    def _about(self) -> str:
        held = self._held
        if held is None:
            return self.tr("The memory of cases has a passphrase; open it to use it.") if self._is_locked else ""
        counts = self.tr("Cases remembered on this workstation: {0}. Alerts of other offices: {1}.").format(
            whole(len(held.cases)), whole(len(held.alerts))
        )
        if held.is_protected:
            return self.tr("{0} The memory is encrypted.").format(counts)
        if not held.cases and not held.alerts:
            return counts
        return self.tr(
            "{0} The memory has no passphrase: whoever can read this disk can read the references of its cases."
        ).format(counts)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.about, 1)
        head.addWidget(self.open_button)
        head.addWidget(self.protect_button)
        for page, title in (
            (self.seen, self.tr("&Seen before")),
            (self.remembered, self.tr("&Remembered cases")),
            (self.alerts, self.tr("&Alerts")),
        ):
            self.pages.addTab(page, title)
            page.said.connect(self.say)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.progress_words, _ALL_ROOM)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        layout.setSpacing(Space.S)
        layout.addLayout(head)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.notice)
        layout.addWidget(self.bar)
        layout.addLayout(foot)
        self.said.hide()
