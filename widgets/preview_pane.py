"""A medium's preview beside what is said of it, protected as the viewer is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk import seen
from app.desk.protected_image import Strengths
from app.desk.protection import Panel, Protection, RevealKey
from app.desk.protection_log import ProtectionLog
from app.desk.seen import Seen
from app.desk.workbench import Workbench
from widgets.outline import Outline
from widgets.picture_canvas import PictureCanvas
from widgets.plain_label import elided_label
from widgets.protection_keys import protects


class PreviewPane(QWidget):
    """Shows the preview that was kept when the medium was read; Space reveals it while it is held, B, G and K as in the
    viewer. It has a protection of its own: what is revealed here isn't revealed elsewhere."""

    def __init__(self, workbench: Workbench, place: str, parent: QWidget | None = None) -> None:
        """`place`: where it stands, for the record of what was revealed."""
        super().__init__(parent)
        self._workbench = workbench
        self._medium: int | None = None
        self._outlines: tuple[Outline, ...] = ()
        self._found: Seen | None = None
        self.protection = Protection(self)
        self._follow_viewer()
        self._protection_log = ProtectionLog(self.protection, workbench.note, place, self)
        self._reveal = RevealKey(self.protection, Qt.Key.Key_Space, self)
        self.canvas = PictureCanvas(self.protection)
        self.canvas.setAccessibleName(self.tr("Preview, protected; Space reveals it while it is held"))
        self.title = elided_label("previewTitle", tone="muted")
        self.canvas.installEventFilter(self._reveal)
        self.protection.changed.connect(self._protection_changed)
        workbench.protection.changed.connect(self._viewer_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.title)
        self.show_medium(None)

    def show_medium(self, medium: int | None, outlines: Sequence[Outline] = ()) -> None:
        """Show this one with these outlines; None: nothing."""
        self._outlines = tuple(outlines)
        if medium == self._medium and medium is not None:
            self.canvas.show_outlines(self._outlines)
            return
        self._medium, self._found = medium, None
        self.title.setText("")
        self.canvas.show_outlines(())
        self.canvas.show_words(self.tr("Choose a medium to see it here.") if medium is None else "")
        self._ask()

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
        if (medium := self._medium) is not None:
            strengths = self.strengths
            self._workbench.ask(
                lambda reader: (medium, seen.read(reader, medium, strengths)), self._came, self, "preview"
            )

    def _came(self, answer: tuple[int, Seen | None]) -> None:
        medium, found = answer
        if medium != self._medium:
            return
        same, self._found = self._found is not None, found
        if found is None or found.preview is None:
            self.title.setText("" if found is None else found.title)
            self.canvas.show_words(
                self.tr("This medium isn't in the case any more.")
                if found is None
                else self.tr("There is no preview of this medium.")
            )
            return
        self.title.setText(found.title)
        self.canvas.show_picture(found.preview, same_medium=same, keep_view=same)
        self.canvas.show_outlines(self._outlines)
        self._protection_changed()

    def _protection_changed(self) -> None:
        shown = self.canvas.picture
        if shown is not None and shown.strengths != self.strengths:
            self._ask()
        self.canvas.update()
