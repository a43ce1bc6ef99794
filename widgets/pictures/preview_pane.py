"""A medium's preview, or a video's frame, beside what is said of it, protected as the viewer is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.facts import seen
from app.desk.facts.seen import Seen
from app.desk.pictures import protected_image
from app.desk.pictures.protected_image import ProtectedImage, RgbPixels, Strengths
from app.desk.protecting.protection import Panel, Protection, RevealKey
from app.desk.protecting.protection_log import ProtectionLog
from app.desk.text.display import clock
from app.desk.text.numbers import whole
from app.desk.text.said import said
from app.desk.work.workbench import Workbench
from widgets.parts.plain_label import PlainLabel, elided_label
from widgets.parts.protection_keys import protects
from widgets.pictures.outline import Outline
from widgets.pictures.picture_canvas import PictureCanvas

_FRAME_EDGE = 640
"""Pixels of a frame's longer edge: what such a pane shows, twice for a dense screen."""


class PreviewPane(QWidget):
    """Shows the preview that was kept when the medium was read, or the frame of a video at a time: the nearest one that
    is kept until a worker has opened the right one.

    Space reveals it while it is held, B, G and K as in the viewer. It has a protection of its own: what is revealed
    here isn't revealed elsewhere.
    """

    def __init__(self, workbench: Workbench, place: str, parent: QWidget | None = None) -> None:
        """`place`: where it stands, for the record of what was revealed."""
        super().__init__(parent)
        self._workbench = workbench
        self._medium: int | None = None
        self._outlines: tuple[Outline, ...] = ()
        self._at: int | None = None
        self._found: Seen | None = None
        self.protection = Protection(self)
        self._follow_viewer()
        self._protection_log = ProtectionLog(self.protection, workbench.note, place, self)
        self._reveal = RevealKey(self.protection, Qt.Key.Key_Space, self)
        self.canvas = PictureCanvas(self.protection)
        self.canvas.setAccessibleName(self.tr("Preview, protected; Space reveals it while it is held"))
        self.title = elided_label("previewTitle", tone="muted")
        self.frame = PlainLabel("", "previewFrame", tone="muted")
        self.frame.setWordWrap(True)
        self.canvas.installEventFilter(self._reveal)
        self.protection.changed.connect(self._protection_changed)
        workbench.protection.changed.connect(self._viewer_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.title)
        layout.addWidget(self.frame)
        self.show_medium(None)

    def show_medium(self, medium: int | None, outlines: Sequence[Outline] = (), at_ms: int | None = None) -> None:
        """Show this one with these outlines, a video at this time; None: nothing."""
        self._outlines = tuple(outlines)
        if (medium, at_ms) == (self._medium, self._at) and medium is not None:
            self.canvas.show_outlines(self._outlines)
            return
        self._medium, self._at, self._found = medium, at_ms, None
        self._name("")
        self.canvas.show_outlines(())
        self.canvas.show_words(self.tr("Choose a medium to see it here.") if medium is None else "")
        self._ask()

    def show_number(self, number: int) -> None:
        """Say how many are chosen, two or more; none of them is shown then."""
        self.show_medium(None)
        told = self.tr("{0} are chosen. Choose one of them to see it here.")
        self.canvas.show_words(told.format(whole(number)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What protects, by the keys that it has elsewhere."""
        if not protects(self.protection, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Large enough to know it again."""
        return QSize(280, 240)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing stays revealed out of sight."""
        self.protection.release_reveal()
        self.protection.set_keyhole(False)
        self._follow_viewer()
        super().hideEvent(event)

    def _follow_viewer(self) -> None:
        theirs = self._workbench.protection
        self._theirs = theirs.veil(Panel.VIEWER)
        self.protection.set_veil(Panel.VIEWER, self._theirs)
        self.protection.set_keyhole_radius(theirs.keyhole_radius)

    def _viewer_changed(self) -> None:
        if self._workbench.protection.veil(Panel.VIEWER) != self._theirs:
            self._follow_viewer()

    @property
    def strengths(self) -> Strengths:
        """The veil in force."""
        return self.protection.veil(Panel.VIEWER).effective

    def _ask(self) -> None:
        medium, at, strengths = self._medium, self._at, self.strengths
        if medium is not None:
            self._workbench.ask(
                lambda reader: ((medium, at), *seen.read_at(reader, medium, at, strengths)), self._came, self, "preview"
            )

    def _came(self, answer: tuple[tuple[int, int | None], Seen | None, int | None]) -> None:
        wanted, found, shown_at = answer
        if wanted != (self._medium, self._at):
            return
        self._found = found
        if found is None or found.preview is None:
            self._name("" if found is None else found.title)
            self.canvas.show_words(
                self.tr("This medium isn't in the case any more.")
                if found is None
                else self.tr("There is no preview of this medium.")
            )
        else:
            self._name(found.title, self._moment(found, shown_at))
            self._show(found.preview, same=False)
        if found is not None and self._at is not None and found.medium.kind == "video" and shown_at != self._at:
            self._open_frame(found, self._at, shown_at)

    def _open_frame(self, found: Seen, at: int, shown_at: int | None) -> None:
        medium = found.medium.id

        def rendered(rendering: RgbPixels) -> None:
            strengths = self.strengths
            self._workbench.ask(
                lambda _: (medium, at, protected_image.from_rgb(rendering, strengths)), self._frame_came, self, "frame"
            )

        def failed(reason: str) -> None:
            if (medium, at) == (self._medium, self._at):
                told = self.tr("{0}. The frame itself can't be shown: {1}")
                self._name(found.title, told.format(self._moment(found, shown_at), said(reason)))

        self._workbench.render(medium, _FRAME_EDGE, at, rendered, failed, self, "frame")

    def _frame_came(self, answer: tuple[int, int, ProtectedImage]) -> None:
        medium, at, picture = answer
        if (medium, at) == (self._medium, self._at) and self._found is not None:
            self._name(self._found.title, self._moment(self._found, at))
            self._show(picture, same=self.canvas.picture is not None)

    def _moment(self, found: Seen, shown_at: int | None) -> str:
        """Which moment of a video is shown, and which is meant; nothing of anything else."""
        if self._at is None or found.medium.kind != "video":
            return ""
        if shown_at is None:
            return self.tr("The preview stands for the frame at {0}").format(clock(self._at))
        if clock(shown_at) == clock(self._at):
            return self.tr("The frame at {0}").format(clock(shown_at))
        return self.tr("The kept frame at {0}, nearest to {1}").format(clock(shown_at), clock(self._at))

    def _name(self, title: str, moment: str = "") -> None:
        self.title.setText(title)
        self.frame.setText(moment)
        self.frame.setVisible(bool(moment))

    def _show(self, picture: ProtectedImage, *, same: bool) -> None:
        self.canvas.show_picture(picture, same_medium=same, keep_view=same)
        self.canvas.show_outlines(self._outlines)
        self._protection_changed()

    def _protection_changed(self) -> None:
        """Make the veil in force; until it is there, the canvas shows nothing of the picture."""
        shown, strengths = self.canvas.picture, self.strengths
        if shown is not None and shown.strengths != strengths:
            self._workbench.ask(
                lambda _: (shown, protected_image.veiled_anew(shown, strengths)), self._veiled, self, "veil"
            )
        self.canvas.update()

    def _veiled(self, answer: tuple[ProtectedImage, ProtectedImage]) -> None:
        before, picture = answer
        if self.canvas.picture is before:
            self._show(picture, same=True)
