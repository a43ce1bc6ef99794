"""The line above the picture: its name, what it is, zoom, whether it is protected, and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.desk.facts.seen import Seen
from app.desk.look.theme import Space, Theme
from app.desk.pictures.picture_view import STEP
from app.desk.protecting.protection import Panel, Protection
from app.desk.text.display import one_line
from app.desk.text.said import said
from app.desk.wording.words import summary
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.parts.tool_button import IconButton


class ViewerHead(QWidget):
    """Signals:
    step_asked: the previous (-1) or next (1) medium of the listing.
    zoom_asked: zoom by this factor.
    fit_asked: show the whole picture.
    full_asked: one pixel of the medium on one of the screen.
    adjust_asked: show or hide the bar of adjustments.
    """

    step_asked = Signal(int)
    zoom_asked = Signal(float)
    fit_asked = Signal()
    full_asked = Signal()
    adjust_asked = Signal()

    def __init__(self, protection: Protection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._protection = protection
        self._reveal_key = ""
        self._theme = theme
        self._buttons: list[IconButton] = []
        self._of_pictures: list[IconButton] = []
        """What a sound has no use for."""
        self.title = elided_label("viewerTitle", tone="heading")
        self.facts = elided_label("viewerFacts", tone="muted")
        self.zoom = PlainLabel("", "viewerZoom")
        self.zoom.setMinimumWidth(52)
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.veil = PlainLabel("", "viewerVeil", tone="muted")
        self.trouble = PlainLabel("", "viewerTrouble", tone="danger")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self.note = PlainLabel("", "viewerNote", tone="muted")
        self.note.setWordWrap(True)
        self.note.hide()
        self._lay_out()
        protection.changed.connect(self._show_veil)
        self._show_veil()

    def show_seen(self, found: Seen) -> None:
        """Name and facts of the medium; earlier trouble is over."""
        self.title.setText(found.title)
        self.facts.setText(summary(found.medium))
        for part in (self.veil, self.zoom, *self._of_pictures):
            part.setVisible(found.medium.kind != "sound")
        told = found.preview is not None and found.medium.state != "ready"
        self.show_trouble(one_line(said(found.medium.reason), 400) if told else "")
        self.show_note("")

    def show_nothing(self) -> None:
        """No medium."""
        self.title.setText("")
        self.facts.setText("")
        self.zoom.setText("")
        self.show_trouble("")
        self.show_note("")
        self.show_busy(False)

    def show_zoom(self, scale: float) -> None:
        """Screen pixels for one pixel of the medium."""
        self.zoom.setText(f"{100 * scale:.0f} %")

    def set_reveal_key(self, key: str) -> None:
        """The key that reveals while it is held, as people call it."""
        self._reveal_key = key
        self._show_veil()

    def show_busy(self, busy: bool) -> None:
        """Whether a larger form is on its way."""
        self.busy.setText(self.tr("sharpening…") if busy else "")

    def show_trouble(self, sentence: str) -> None:
        """Why not all is as it should be; empty: all is well."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))

    def show_note(self, note: str) -> None:
        """What had to be done to show it on a screen; empty: nothing."""
        self.note.setText(one_line(note, 200))
        self.note.setVisible(bool(note))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for button in self._buttons:
            button.set_theme(theme)

    def _lay_out(self) -> None:
        self.busy = PlainLabel("", "viewerBusy", tone="muted")
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self._button("chevron-left", "viewerPrevious", self.tr("Previous medium (Left)"), self._back))
        row.addWidget(self._button("chevron-right", "viewerNext", self.tr("Next medium (Right)"), self._on))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.facts)
        row.addLayout(names, 1)
        row.addWidget(self.busy)
        row.addWidget(self.veil)
        row.addWidget(self._button("zoom-out", "viewerZoomOut", self.tr("Smaller (-)"), self._smaller))
        row.addWidget(self.zoom)
        row.addWidget(self._button("zoom-in", "viewerZoomIn", self.tr("Larger (+)"), self._larger))
        row.addWidget(self._button("maximize", "viewerFit", self.tr("Show the whole picture"), self.fit_asked.emit))
        full = self._button("", "viewerFull", self.tr("Show the picture in its own pixels"), self.full_asked.emit)
        full.setText("1:1")
        row.addWidget(full)
        words = self.tr("Turn, mirror, levels and channels (Shift+A)")
        row.addWidget(self._button("sliders-horizontal", "viewerAdjust", words, self.adjust_asked.emit))
        self._of_pictures = self._buttons[2:]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.S, Space.XS, Space.S, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(row)
        layout.addWidget(self.note)
        layout.addWidget(self.trouble)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _button(self, icon_name: str, name: str, words: str, pressed: object) -> IconButton:
        button = IconButton(icon_name, name, words, self._theme, self)
        button.clicked.connect(pressed)
        self._buttons.append(button)
        return button

    def _back(self) -> None:
        self.step_asked.emit(-1)

    def _on(self) -> None:
        self.step_asked.emit(1)

    def _smaller(self) -> None:
        self.zoom_asked.emit(1 / STEP)

    def _larger(self) -> None:
        self.zoom_asked.emit(STEP)

    def _show_veil(self) -> None:
        if self._protection.reveal_held or self._protection.veil(Panel.VIEWER).effective == (0, 0):
            self.veil.setText(self.tr("Shown clear"))
        elif self._protection.keyhole:
            self.veil.setText(self.tr("Protected, keyhole open"))
        elif self._reveal_key:
            self.veil.setText(self.tr("Protected: hold %1 to see it").replace("%1", self._reveal_key))
        else:
            self.veil.setText(self.tr("Protected"))
        self.setAccessibleDescription(self.veil.text())
