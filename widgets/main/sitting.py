"""Measures a sitting for the officer alone, reminds of breaks, and ends it on a neutral page."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QDate, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.case.queries.frame_cards import media_of, medium_of
from app.desk.controls.settings import Exposed, SettingsFile
from app.desk.protecting.exposure import Counts, Exposure
from app.desk.protecting.protection import Panel, Protection
from widgets.main.break_strip import BreakStrip
from widgets.main.case_page import CasePage
from widgets.main.closing_page import ClosingPage

_LOOK_MS = 1_000
_SHORTEST_SECONDS = 60.0
"""Less than this is no sitting that needs an end."""


class Sitting(QObject):
    """Looks once a second, and at each change of the protection, how the time since the last look was spent."""

    def __init__(
        self,
        protection: Protection,
        settings: SettingsFile,
        locked: Callable[[], bool],
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        """`locked`: whether everything is covered; `clock`: seconds that go on while the machine sleeps."""
        super().__init__(parent)
        self.exposure = Exposure()
        self.strip = BreakStrip(parent)
        self.closing = ClosingPage(parent)
        self._protection = protection
        self._settings = settings
        self._locked = locked
        self._clock = clock
        self._last = clock()
        self._case = ""
        self._page: CasePage | None = None
        self._was_lifted = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        protection.changed.connect(self.look)
        self.strip.dismissed.connect(self.exposure.put_off)

    def follow(self, page: CasePage | None, case: str = "") -> None:
        """This page is worked on from now on; None: none is. `case`: its id."""
        self.look()
        self._page, self._case = page, case
        self._was_lifted = False
        if page is not None:
            self._timer.start()
        else:
            self._timer.stop()
            self.strip.say("")

    def look(self) -> None:
        """Count what has passed since the last look."""
        now = self._clock()
        working = self._page is not None and not self._locked() and _in_front()
        self.exposure.pass_time(now - self._last, working=working, lifted=self._was_lifted)
        self._last = now
        seen = set(self._seen()) if working else set()
        self._was_lifted = bool(seen)
        self.exposure.see(self._case, seen)
        self._remind(working)

    def finish(self, *, quits: bool) -> bool:
        """End the sitting and make the closing page ready; False where it was too short to need one.

        `quits`: the officer wants the program closed then.
        """
        if self.exposure.counts.worked < _SHORTEST_SECONDS:
            return False
        sitting = self.exposure.counts
        self.end()
        self.closing.tell(sitting, self._today().counts, quits=quits)
        return True

    def end(self) -> None:
        """Keep what there is: the program, or the sitting, ends."""
        today, ended = self._today(), self.exposure.end()
        if ended == Counts():
            return
        sum_ = today.counts.plus(ended)
        exposed = Exposed(today.day, round(sum_.worked), round(sum_.lifted), sum_.media)
        self._settings.put(msgspec.structs.replace(self._settings.now, exposed=exposed))

    def _today(self) -> Exposed:
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        kept = self._settings.now.exposed
        return kept if kept.day == day else Exposed(day)

    def _remind(self, working: bool) -> None:
        minutes = self._settings.now.break_minutes
        due = self.exposure.break_due(minutes)
        if not due:
            if not self.strip.isHidden():
                self.strip.say("")  # a break was taken, or reminders are no longer wanted
        elif working and self.strip.isHidden() and not self._busy():
            self.strip.remind(int(self.exposure.since_break // 60))

    def _busy(self) -> bool:
        """In the middle of something that a change of the window would disturb."""
        typing = isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit | QTextEdit)
        return typing or self._protection.reveal_held or QApplication.activeModalWidget() is not None

    def _seen(self) -> Iterable[int]:
        """The media that are uncovered before the officer's eyes."""
        page = self._page
        if page is None or page.isHidden():
            return ()
        protection, viewing = self._protection, page.panel is Panel.VIEWER
        uncovered = not protection.veil(page.panel).effective[0]
        if uncovered and not viewing:
            return media_of(page.gallery.model.id_at(row) for row in page.view.visible_rows())
        if not (uncovered or protection.reveal_held or protection.keyhole):
            return ()
        current = page.viewer.medium if viewing else page.view.current_id()
        if not viewing and not protection.reveal_held:
            at = protection.keyhole_at(Panel.GALLERY)
            index = None if at is None else page.view.indexAt(at.toPoint())
            current = None if index is None or not index.isValid() else page.gallery.model.id_at(index.row())
        return () if current is None else (medium_of(current),)


def _in_front() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
