"""What the reading of sources is doing, how fast, and how long it will take; and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.desk.look import icons
from app.desk.look.theme import Space, Theme
from app.desk.text.display import clock, one_line
from app.desk.text.numbers import decimal, whole
from app.ingest.progress import Progress
from widgets.parts.plain_label import PlainLabel, elided_label

_STEPS = 1000


class IngestBar(QFrame):
    """Shown while sources are read, and afterwards until it is closed.

    Signals:
        stop_asked: reading is to be stopped.
        resume_asked: reading is to go on.
    """

    stop_asked = Signal()
    resume_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ingestBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._theme = theme
        self._last: Progress | None = None
        self.stage = PlainLabel("", "ingestStage")
        self.rates = PlainLabel("", "ingestRates", tone="muted")
        self.doing = elided_label("ingestDoing", tone="muted")
        self.bar = QProgressBar()
        self.bar.setObjectName("ingestProgress")
        self.bar.setAccessibleName(self.tr("Reading of sources"))
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(Space.S)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setObjectName("stopIngestButton")
        self.resume_button = QPushButton(self.tr("Resume"))
        self.resume_button.setObjectName("resumeIngestButton")
        self.close_button = QPushButton()
        self.close_button.setObjectName("closeIngestBarButton")
        self.close_button.setAccessibleName(self.tr("Hide this bar"))
        self.close_button.setFlat(True)
        self._lay_out()
        self.stop_button.clicked.connect(self.stop_asked)
        self.resume_button.clicked.connect(self.resume_asked)
        self.close_button.clicked.connect(self.hide)
        self.set_theme(theme)
        self.hide()

    def begin(self) -> None:
        """Reading begins."""
        self._last = None
        self._offer(stop=True)
        self.stage.setText(self.tr("Reading begins"))
        self.rates.setText("")
        self.doing.setText("")
        self.bar.setRange(0, 0)
        self.show()

    def tell(self, progress: Progress) -> None:
        """Show how far it is."""
        self._last = progress
        self.stage.setText(self._stage(progress))
        self.rates.setText(self._rates(progress))
        self.doing.setText(one_line(progress.doing, 400) if progress.stage in ("walking", "reading", "linking") else "")
        if progress.stage == "linking" or (progress.stage == "walking" and not progress.read):
            self.bar.setRange(0, 0)
        else:
            self.bar.setRange(0, _STEPS)
            self.bar.setValue(_part(progress))

    def stopping(self) -> None:
        """It was asked to stop, and finishes what is in hand."""
        self.stage.setText(self.tr("Stopping: what is in hand is finished"))
        self.stop_button.setEnabled(False)

    def finish(self, *, complete: bool, next_step: str = "") -> None:
        """It ended, at its end or before. `next_step`: a sentence on what may be done now."""
        self._offer(stop=False, resume=not complete)
        last = self._last
        read = whole(last.read) if last else "0"
        trouble = last.unreadable if last else 0
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(_STEPS if complete else _part(last) if last else 0)
        self.doing.setText(next_step)
        if complete:
            words = self.tr("All sources are read, files: {0}").format(read)
            self.stage.setText(words + (self.tr(", {0} unreadable").format(whole(trouble)) if trouble else ""))
            self.rates.setText("")
        else:
            self.stage.setText(self.tr("Stopped; files read: {0}; nothing is lost, resume at any time").format(read))
            self.rates.setText("")

    def fail(self, sentence: str) -> None:
        """It could not go on."""
        self._offer(stop=False, resume=True)
        self.bar.setRange(0, _STEPS)
        self.stage.setText(self.tr("Reading has stopped"))
        self.rates.setText("")
        self.doing.setText(sentence)
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self._theme = theme
        self.stop_button.setIcon(icons.icon("pause", theme))
        self.resume_button.setIcon(icons.icon("play", theme))
        self.close_button.setIcon(icons.icon("x", theme))

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setSpacing(Space.M)
        words.addWidget(self.stage)
        words.addWidget(self.doing, 1)
        words.addWidget(self.rates)
        column = QVBoxLayout()
        column.setSpacing(Space.XS)
        column.addLayout(words)
        column.addWidget(self.bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS)
        layout.setSpacing(Space.M)
        layout.addLayout(column, 1)
        for button in (self.stop_button, self.resume_button, self.close_button):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _offer(self, *, stop: bool, resume: bool = False) -> None:
        self.stop_button.setVisible(stop)
        self.stop_button.setEnabled(True)
        self.resume_button.setVisible(resume)
        self.close_button.setVisible(not stop)

    def _stage(self, progress: Progress) -> str:
        of = self.tr("{0} of {1} files").format(whole(progress.read), whole(progress.found))
        if progress.stage == "walking" and not progress.read:
            return self.tr("Listing files: {0} found").format(whole(progress.found))
        if progress.stage == "linking":
            return self.tr("Comparing media")
        return self.tr("Reading: {0}").format(of)

    def _rates(self, progress: Progress) -> str:
        if progress.stage not in ("walking", "reading"):
            return ""
        parts = []
        if progress.files_per_second > 0:
            parts.append(self.tr("{0} files/s").format(whole(round(progress.files_per_second))))
            parts.append(self.tr("{0} MB/s").format(decimal(progress.bytes_per_second / 1e6, 1)))
        if progress.unreadable:
            parts.append(self.tr("{0} unreadable").format(whole(progress.unreadable)))
        if progress.remaining_seconds is not None:
            parts.append(self.tr("{0} left").format(clock(round(progress.remaining_seconds * 1000))))
        elif progress.stage in ("walking", "reading"):
            parts.append(self.tr("time left not known yet"))
        return "  ·  ".join(parts)


def _part(progress: Progress) -> int:
    """How much is done, of _STEPS: by bytes where they are known, since files differ in size."""
    if progress.found_bytes:
        return round(_STEPS * min(1.0, progress.read_bytes / progress.found_bytes))
    return round(_STEPS * min(1.0, progress.read / progress.found)) if progress.found else 0
