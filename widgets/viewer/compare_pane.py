"""One of the media that are compared: its picture, and above it what it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.case.queries import media
from app.desk.facts import seen
from app.desk.facts.seen import Seen
from app.desk.look.theme import Space
from app.desk.pictures.telling import start_frame
from app.desk.protecting.protection import Panel
from app.desk.wording.words import dimensions
from app.desk.work.workbench import Workbench
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.pictures.picture_pane import PicturePane

_TILE_BYTES = 64 * 2**20
"""A quarter of the window has a quarter of its tiles."""


class ComparePane(QWidget):
    """Signals:
    entered: it has the focus now.
    """

    entered = Signal()

    def __init__(self, workbench: Workbench, letter: str, parent: QWidget | None = None) -> None:
        """`letter`: by which it is called."""
        super().__init__(parent)
        self._workbench = workbench
        self._medium: int | None = None
        self.letter = PlainLabel(letter, f"compareLetter{letter}", tone="heading")
        self.title = elided_label(f"compareTitle{letter}")
        self.facts = PlainLabel("", f"compareFacts{letter}", tone="muted")
        self.trouble = elided_label(f"compareTrouble{letter}", tone="danger")
        self.pane = PicturePane(workbench, self, tile_bytes=_TILE_BYTES)
        self.pane.canvas.setAccessibleName(self.tr("Picture {0}").format(letter))
        head = QHBoxLayout()
        head.setContentsMargins(Space.S, 0, Space.S, 0)
        head.setSpacing(Space.S)
        head.addWidget(self.letter)
        head.addWidget(self.title, 1)
        head.addWidget(self.facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self.trouble)
        layout.addWidget(self.pane, 1)
        self.trouble.hide()
        self.setFocusProxy(self.pane)
        self.pane.canvas.installEventFilter(self)
        self.pane.troubled.connect(self._say_trouble)

    @property
    def medium(self) -> int | None:
        """Its id; None where nothing is shown here."""
        return self._medium

    def show_medium(self, medium: int | None) -> None:
        """Show this one; None: nothing."""
        self._medium = medium
        self._say_trouble("")
        self.title.setText("")
        self.facts.setText("")
        if medium is None:
            self.pane.show_words("")
            return
        self.pane.show_words(self.tr("Reading…"))
        strengths = self._workbench.protection.veil(Panel.VIEWER).effective
        self._workbench.ask(
            lambda reader: (medium, seen.read(reader, medium, strengths), start_frame(media.frames(reader, medium))),
            self._came,
            self,
            "seen",
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the focus."""
        if event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return False

    def _came(self, answer: tuple[int, Seen | None, media.FrameRow | None]) -> None:
        medium, found, frame = answer
        if medium != self._medium:
            return
        if found is None:
            self.pane.show_words(self.tr("This medium isn't in the case any more."))
            return
        self.title.setText(found.title)
        self.facts.setText(dimensions(found.medium))
        self.pane.show_seen(found, keep_view=False)
        if found.medium.kind == "video" and frame is not None:
            self.pane.name_frame(frame.at_ms)

    def _say_trouble(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
