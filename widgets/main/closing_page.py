"""The neutral page at the end of a sitting: the last that is seen is no medium."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.desk.look.theme import Space
from app.desk.protecting.exposure import Counts
from app.desk.text.numbers import whole
from widgets.parts.plain_label import PlainLabel
from widgets.parts.quiet_page import lay_out_quietly


class ClosingPage(QWidget):
    """Says that all is kept and how long it took; what was looked at only where the officer asks. It names no case.

    Signals:
        left: on to the start page.
        quit_asked: the program is to be closed.
    """

    left = Signal()
    quit_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("closingPage")
        self._sitting = self._day = Counts()
        title = PlainLabel(self.tr("Done for now"), "closingTitle", tone="title")
        self.words = PlainLabel("", "closingWords")
        self.words.setWordWrap(True)
        self.counts = PlainLabel("", "closingCounts", tone="muted")
        self.counts.setWordWrap(True)
        self.ask = QPushButton(self.tr("What I looked at"))
        self.ask.setObjectName("closingAsk")
        self.start = QPushButton(self.tr("Start page"))
        self.start.setObjectName("closingStart")
        self.quit = QPushButton(self.tr("Close Sightline"))
        self.quit.setObjectName("closingQuit")
        self._first = self.start
        for button in (self.ask, self.start, self.quit):
            button.setAutoDefault(True)  # Enter presses what has the focus
        self.ask.clicked.connect(self._tell)
        self.start.clicked.connect(self.left)
        self.quit.clicked.connect(self.quit_asked)
        self._lay_out(title)
        self.hide()  # until it is a page of the window

    def tell(self, sitting: Counts, day: Counts, *, quits: bool) -> None:
        """Show this sitting's time. `day`: today so far, with it; `quits`: the officer wants the program closed."""
        self._sitting, self._day = sitting, day
        self.words.setText(
            self.tr(
                "The case is closed, and everything that you decided is kept.\nYou worked for {0}. Look at something "
                "far away, stand up, and talk with somebody if something stays with you."
            ).format(self._time(sitting.worked))
        )
        self.counts.hide()
        self.ask.show()
        self._first = self.quit if quits else self.start

    def focus_first(self) -> None:
        """Put the focus where Enter leads on."""
        self._first.setFocus()

    def _tell(self) -> None:
        lines = [self._line(self.tr("This sitting"), self._sitting), self._line(self.tr("Today"), self._day)]
        lines.append(self.tr("Only your own settings on this workstation keep today's sum; no case has it."))
        self.counts.setText("\n".join(lines))
        self.counts.show()
        self.start.setFocus()
        self.ask.hide()

    def _line(self, what: str, counts: Counts) -> str:
        return self.tr("{0}: {1} of work, {2} with the protection lifted; media seen so: {3}").format(
            what, self._time(counts.worked), self._time(counts.lifted), whole(counts.media)
        )

    def _time(self, seconds: float) -> str:
        hours, minutes = divmod(round(seconds / 60), 60)
        return self.tr("{0} h {1} min").format(hours, minutes) if hours else self.tr("{0} min").format(minutes)

    def _lay_out(self, title: PlainLabel) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self.start, self.quit, self.ask):
            buttons.addWidget(button)
        buttons.addStretch(1)
        lay_out_quietly(self, title, self.words, buttons, self.counts)
