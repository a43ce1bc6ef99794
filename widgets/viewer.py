"""Shows one medium large, and the members of its stack and its frames below. Nothing plays, nothing sounds."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.case.changed import Changed, Touched
from app.case.queries import media
from app.desk import seen
from app.desk.previews import PreviewLoader
from app.desk.protection import Panel
from app.desk.seen import Seen
from app.desk.strip_model import Still
from app.desk.theme import Space, Theme
from app.desk.workbench import Workbench
from widgets.filmstrip import Filmstrip
from widgets.picture_canvas import PictureCanvas
from widgets.picture_pane import PicturePane
from widgets.still_strip import StillStrip
from widgets.viewer_head import ViewerHead

_PATIENCE_MS = 120
"""How long the medium before stays in sight while the next one is read."""
_STRIP_BUDGET = 24 * 2**20


class Viewer(QWidget):
    """One medium: first its kept preview, then a large rendering made by a worker, both under the viewer's veil.

    Zoom and place are kept while the officer goes through a stack. A rendering that fails leaves the preview, with the
    reason below the picture.

    Signals:
        step_requested: the previous (-1) or next (1) medium of the listing is asked for.
        medium_changed: the officer went to this medium (id, an int) of the same stack.
    """

    step_requested = Signal(int)
    medium_changed = Signal(object)

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workbench = workbench
        self._wanted: int | None = None
        self._at: int = 0
        self._stack: tuple[int, ...] = ()
        self._keep_view = False
        self._frames_known = False
        self._pending: int | None = None
        self.setObjectName("viewer")
        self.setAccessibleName(self.tr("Viewer"))
        self.head = ViewerHead(workbench.protection, theme, self)
        self.pane = PicturePane(workbench, self)
        self._member_loader = PreviewLoader(
            lambda ids: media.previews(workbench.case.reader(), ids), budget_bytes=_STRIP_BUDGET, threads=1, parent=self
        )
        self.members = StillStrip(self._member_loader, workbench.protection, self)
        self.filmstrip = Filmstrip(workbench, self)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._lay_out()
        self._connect()
        self.show_medium(None)

    @property
    def canvas(self) -> PictureCanvas:
        """The surface of the picture."""
        return self.pane.canvas

    @property
    def medium(self) -> int | None:
        """The id of the medium that is shown or on its way."""
        return self._wanted

    @property
    def at_ms(self) -> int:
        """The time of the frame that is shown; 0 for a picture."""
        return self._at

    @property
    def reveal_surfaces(self) -> tuple[QWidget, ...]:
        """What has the focus when the reveal key is held (see `app.desk.protection.RevealKey`)."""
        return (self.canvas, self.members, self.filmstrip.strip)

    def show_medium(self, medium: int | None) -> None:
        """Show a medium, or (None) what to do to see one."""
        if medium is not None and medium == self._wanted:
            return
        self._keep_view = medium in self._stack
        self._wanted, self._at, self._frames_known = medium, 0, False
        self._pending = None
        if not self._keep_view:
            self._stack = ()
            self.members.hide()
        self.filmstrip.show_medium(None)
        if medium is None:
            self._late.stop()
            self.head.show_nothing()
            self.pane.show_words(self.tr("Choose a medium in the gallery to look at it here."))
            return
        self.pane.let_go()
        self._late.start()
        strengths = self._workbench.protection.veil(Panel.VIEWER).effective
        self._workbench.ask(lambda reader: (medium, seen.read(reader, medium, strengths)), self._came, self, "seen")
        if self._keep_view:
            self.members.mark(medium)
        else:
            self._ask_stack(medium)

    def show_frame(self, at_ms: int) -> None:
        """Show the frame of the video at this time: the kept still first, then the frame itself."""
        if not self._frames_known:
            self._pending = at_ms
            return
        self.filmstrip.mark(at_ms)
        self._at = at_ms
        self.pane.show_frame(at_ms)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons anew for another theme."""
        self.head.set_theme(theme)

    def release(self) -> None:
        """End the loading of stills; before the case is closed."""
        self._late.stop()
        self._member_loader.close()
        self.filmstrip.release()

    def _lay_out(self) -> None:
        self.members.setObjectName("memberStrip")
        self.members.setAccessibleName(self.tr("Members of the stack"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addWidget(self.head)
        layout.addWidget(self.pane, 1)
        layout.addWidget(self.members)
        layout.addWidget(self.filmstrip)
        self.setFocusProxy(self.pane)

    def _connect(self) -> None:
        self._late.timeout.connect(lambda: self.canvas.show_words(self.tr("Reading …")))
        self.pane.busy.connect(self.head.show_busy)
        self.pane.troubled.connect(self.head.show_trouble)
        self.canvas.zoomed.connect(self.head.show_zoom)
        self.canvas.step_asked.connect(self.step_requested)
        self.canvas.member_asked.connect(self._step_below)
        self.head.step_asked.connect(self.step_requested)
        self.head.zoom_asked.connect(self.canvas.zoom_by)
        self.head.fit_asked.connect(self.canvas.zoom_fit)
        self.head.full_asked.connect(self.canvas.zoom_full)
        self.members.chosen.connect(self._member_chosen)
        self.filmstrip.frame_chosen.connect(self.show_frame)
        self.filmstrip.started.connect(self._frames_came)
        self._workbench.changed.connect(self._case_changed)

    def _came(self, answer: tuple[int, Seen | None]) -> None:
        medium, found = answer
        if medium != self._wanted:
            return
        self._late.stop()
        if found is None:
            self.head.show_nothing()
            self.pane.show_words(self.tr("This medium isn't in the case any more."))
            return
        self.head.show_seen(found)
        self.pane.show_seen(found, keep_view=self._keep_view)
        if found.medium.kind == "video":
            self.filmstrip.show_medium(found.medium.id)

    def _case_changed(self, changed: Changed) -> None:
        if Touched.STACKS in changed.touched and self._wanted is not None:
            self._ask_stack(self._wanted)

    def _ask_stack(self, medium: int) -> None:
        self._workbench.ask(lambda reader: (medium, seen.members(reader, medium)), self._stack_came, self, "stack")

    def _stack_came(self, answer: tuple[int, list[Still]]) -> None:
        medium, stack = answer
        if medium != self._wanted:
            return
        self._stack = tuple(member.id for member in stack)
        self.members.show_stills(stack if len(stack) > 1 else [], medium)
        self.members.setVisible(len(stack) > 1)

    def _frames_came(self, at_ms: int) -> None:
        """The preview is that of this frame, so it is this frame that is shown large."""
        self._at, self._frames_known = at_ms, True
        if self._pending is not None:
            self.show_frame(self._pending)
        else:
            self.pane.name_frame(at_ms)

    def _member_chosen(self, medium: int) -> None:
        self.show_medium(medium)
        self.medium_changed.emit(medium)

    def _step_below(self, by: int) -> None:
        if self.filmstrip.isVisible() and not self.members.isVisible():
            self.filmstrip.step(by)
        else:
            self.members.step(by)
