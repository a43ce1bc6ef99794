"""A side window that writes something that takes a while, and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QProgressBar, QPushButton, QWidget

from app.desk.work.tasks import Stopped, Task, Tell
from widgets.parts.notice import Notice
from widgets.parts.plain_label import elided_label
from widgets.parts.side_window import SideWindow

_STEPS = 1000


class WritingWindow(SideWindow):
    """Stays open while it writes; closing it then cancels first. A subclass lays the parts out."""

    def __init__(self, name: str, progress: str, cancelling: str, parent: QWidget | None = None) -> None:
        """`name`: that of its parts begins so. `progress`: the bar's, for a screen reader. `cancelling`: what is said
        until what runs has ended."""
        super().__init__(parent)
        self._cancelling = cancelling
        self.setObjectName(f"{name}Dialog")
        self.notice = Notice(f"{name}Notice")
        self.progress_words = elided_label(f"{name}ProgressWords", tone="muted")
        self.bar = QProgressBar()
        self.bar.setObjectName(f"{name}Progress")
        self.bar.setAccessibleName(progress)
        self.bar.setTextVisible(False)
        self.cancel_button = QPushButton()
        self.cancel_button.setObjectName(f"cancel{name.capitalize()}")
        self.cancel_button.clicked.connect(self.reject)
        for part in (self.progress_words, self.bar):
            part.hide()

    @property
    def busy(self) -> bool:
        """See `SideWindow`."""
        return self.running

    def begin(self, work: Callable[[Tell, Stopped], Any], name: str) -> None:
        """Write, in a thread."""
        self._task = Task(work, name, self)
        self._task.progress.connect(self._heard)
        self._task.finished.connect(self._end)
        self._task.failed.connect(self._fail)
        self.notice.say("")
        self._set_busy(True)
        self._task.start()

    def written(self, made: Any) -> None:
        """What came of it; None where it was cancelled."""
        raise NotImplementedError

    def progress_text(self, done: int, total: int) -> str:
        """How far it is, in words."""
        raise NotImplementedError

    def tell(self, progress: Any) -> None:
        """What the work told: so much of so much, unless a subclass knows more."""
        done, total = progress
        if total:
            self.show_progress(done, total, self.progress_text(done, total))

    def show_progress(self, done: int, total: int, words: str) -> None:
        """Show how far it is."""
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(round(_STEPS * min(1.0, done / total)))
        self.progress_words.setText(words)

    def show_busy(self, busy: bool) -> None:
        """It begins, or has ended: what can be used meanwhile."""
        raise NotImplementedError

    def cancel(self) -> None:
        """Stop writing; nothing is kept."""
        if self._task is not None and self.busy:
            self._task.stop()
            self.progress_words.setText(self._cancelling)
            self.cancel_button.setEnabled(False)

    def reject(self) -> None:
        """Close; while it writes, cancel."""
        if self.busy:
            self.cancel()
            return
        super().reject()

    def _set_busy(self, busy: bool) -> None:
        self.cancel_button.setEnabled(True)
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.progress_words.setVisible(busy)
        self.progress_words.setText(self.tr("Writing") if busy else "")
        self.show_busy(busy)
        if busy:
            self.cancel_button.setFocus()

    def _heard(self, progress: Any) -> None:
        if self._task is None or not self._task.stopping:
            self.tell(progress)

    def _fail(self, sentence: str) -> None:
        self._set_busy(False)
        self.notice.say(sentence)

    def _end(self, made: Any) -> None:
        self._set_busy(False)
        self.written(made)
